//! A theme explained in words.

use super::page::{Page, share};
use crate::terminal::thousands;
use torg_analysis::explain::{Near, Theme, Word};

/// Where links lead, one by one.
const LED_TO: usize = 4;

impl Page<'_> {
    pub(super) fn theme(&mut self, it: &Theme) {
        let theme = &self.compilation.themes[it.theme];
        let (contributions, participants) = (theme.contributions, theme.participants);
        self.heading(&format!(
            "Theme {}: {} contributions from {} participants, {} passages (those worded alike are one)",
            self.named(it.theme),
            thousands(contributions),
            thousands(participants),
            thousands(it.passages)
        ));
        self.telling_words(&it.words, contributions, it.elsewhere);
        self.typical_passages(it);
        self.line(2, &self.links(it));
        self.nearest_themes(it.theme, &it.nearest);
    }

    fn telling_words(&mut self, words: &[Word], contributions: usize, elsewhere: usize) {
        if words.is_empty() {
            return self.line(2, "No single word tells it from what is said elsewhere in the same language.");
        }
        self.line(
            2,
            "Words that tell it from all else in the same language, by how many contributions have them:",
        );
        let (contributions, elsewhere) = (thousands(contributions), thousands(elsewhere));
        self.words(words, |word| {
            let [here, there] = [word.here, word.there].map(thousands);
            format!("{here} of {contributions} here, {there} of {elsewhere} elsewhere")
        });
    }

    fn typical_passages(&mut self, it: &Theme) {
        let parted = self.compilation.themes.iter().any(|theme| theme.parent == Some(it.theme));
        let which = if parted {
            "The most typical passage of each of its largest parts by its similarity to the centre of the part"
        } else {
            "Each of its most typical passages by its similarity to the centre"
        };
        self.line(2, &format!("{which}, and the passages nearest to it:"));
        for typical in &it.typical {
            let (quote, place) = (self.quote(typical.passage), self.place(typical.passage));
            self.line(4, &format!("{:.2} {quote} ({place})", typical.similarity));
            typical.neighbours.iter().for_each(|near| self.neighbour(9, *near));
        }
    }

    fn links(&self, theme: &Theme) -> String {
        let it = &theme.links;
        if it.all == 0 {
            return "Which passages are nearest to each of its own is not known.".to_owned();
        }
        let whose = match theme.passages {
            all if all > it.passages => format!(
                "The {} of its {} passages whose neighbours are known",
                thousands(it.passages),
                thousands(all)
            ),
            all => format!("Its {} passages", thousands(all)),
        };
        let possible = match it.inside_most {
            most if most < it.all => format!(" (at most {} could, by its size)", thousands(most)),
            _ => String::new(),
        };
        let elsewhere = self.shares(theme.theme, &it.elsewhere, it.all, LED_TO);
        let elsewhere = if elsewhere.is_empty() { elsewhere } else { format!(", {elsewhere}") };
        format!(
            "{whose} have {} links to the passages nearest to each: {} stay in the theme{possible}{elsewhere}.",
            thousands(it.all),
            share(it.inside, it.all)
        )
    }

    fn nearest_themes(&mut self, theme: usize, nearest: &[Near]) {
        if nearest.is_empty() {
            return self.line(2, "There is no other theme to compare it with.");
        }
        let parent = self.compilation.themes[theme].parent;
        let one = |near: &Near| {
            let beside = parent.filter(|_| near.sibling).map(|parent| &self.compilation.themes[parent].id);
            let beside = beside.map_or(String::new(), |parent| format!(", also part of {parent}"));
            format!("{} ({:.2}{beside})", self.named(near.theme), near.similarity)
        };
        let nearest: Vec<String> = nearest.iter().map(one).collect();
        self.line(2, &format!("Nearest themes, by the similarity of their centres: {}.", nearest.join(", ")));
    }
}
