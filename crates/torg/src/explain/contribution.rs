//! A contribution, or what was received in place of one, explained in words.

use super::page::{Page, tame};
use crate::terminal::thousands;
use torg_analysis::explain::{Explainer, Known, Place};
use torg_core::{Coverage, Reason};

/// Themes of neighbours, one by one.
const THEMES: usize = 4;

impl Page<'_> {
    /// Explains a line of the coverage.
    pub(super) fn received(&mut self, line: usize, explainer: &Explainer) {
        let coverage = &self.compilation.coverage[line];
        let place = coverage.place.map_or(String::new(), |it| format!(", {}", torg_ingest::whereabouts(it)));
        let source = tame(&coverage.source);
        let Some(id) = &coverage.contribution else {
            let (state, advice) = (coverage.state.code(), coverage.reason.as_ref().map(torg_ingest::advice));
            let advice = advice.map_or(String::new(), |advice| format!(", {}", tame(&advice)));
            return self.heading(&format!("{source}{place}: {state}{advice}"));
        };
        self.heading(&format!("Contribution {id} ({source}{place}): {}", fate(coverage)));
        for place in explainer.contribution(line).places {
            self.passage(&place);
        }
    }

    fn passage(&mut self, it: &Place) {
        self.line(2, &self.quote(it.passage));
        self.line(4, &self.whither(it));
        if it.theme.is_some() {
            let second =
                it.second.map_or_else(|| "no other theme was near".to_owned(), |theme| self.named(theme));
            self.line(4, &format!("Came second: {second}."));
        }
        self.neighbours(it);
    }

    fn whither(&self, it: &Place) -> String {
        let Some(theme) = it.theme else { return "This passage is in no theme.".to_owned() };
        let (rank, of) = (thousands(it.rank), thousands(it.of));
        format!(
            "In theme {}; similarity to its centre {:.2}, rank {rank} of its {of} passages from the most typical down.",
            self.named(theme),
            it.similarity,
        )
    }

    fn neighbours(&mut self, it: &Place) {
        match it.known {
            Known::Yes => self.nearest_passages(it),
            Known::Alone => self.line(4, "No other passage has anything in common with it."),
            Known::NotSought => self.line(4, "No neighbours were sought: there is too little in its language."),
            Known::Forgotten => self.line(
                4,
                "Its nearest neighbours are not kept: there are so many passages in its language that themes were sought in a sample, and this one was placed by its nearest there.",
            ),
        }
    }

    fn nearest_passages(&mut self, it: &Place) {
        let all: usize = it.themes.iter().map(|theme| theme.1).sum();
        let named =
            |theme: Option<usize>| theme.map_or_else(|| "no theme".to_owned(), |theme| self.named(theme));
        let among = it.themes.iter().take(THEMES);
        let mut among: Vec<String> =
            among.map(|&(theme, count)| format!("{count} in {}", named(theme))).collect();
        let rest: usize = it.themes.iter().skip(THEMES).map(|theme| theme.1).sum();
        if rest > 0 {
            among.push(format!("{rest} elsewhere"));
        }
        self.line(4, &format!("Of the {all} passages nearest to it, {}; the nearest:", among.join(", ")));
        it.nearest.iter().for_each(|near| self.neighbour(6, *near));
    }
}

/// What became of a contribution.
fn fate(coverage: &Coverage) -> String {
    let why = match &coverage.reason {
        None => return "in at least one theme".to_owned(),
        Some(Reason::IdenticalTo(id)) => {
            return format!("says the same as {id}, and is counted where that one is");
        }
        Some(Reason::NearlyIdenticalTo(id)) => {
            return format!("says nearly the same as {id}, and is counted where that one is");
        }
        Some(Reason::SingleVoice) => "nobody else said something like it".to_owned(),
        Some(Reason::TooShort) => "it has too few words to compare".to_owned(),
        Some(Reason::TooFewToGroup) => {
            "there are too few contributions, or too few in its language, to look for themes".to_owned()
        }
        Some(other) => torg_ingest::advice(other),
    };
    format!("in no theme, since {why}")
}
