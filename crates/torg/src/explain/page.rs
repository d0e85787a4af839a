//! How explanations are set. Owns quotes, names of themes and the width of columns; refuses to decide what is shown.

use std::fmt::Write;
use torg_analysis::explain::{Neighbour, Word};
use torg_core::Compilation;

/// Characters of a passage that are shown.
const QUOTED_CHARS: usize = 110;
/// What is less is shown as 0.00.
const LEAST_SHOWN: f32 = 0.005;

/// What is written for people to read.
pub struct Page<'c> {
    pub(super) compilation: &'c Compilation,
    text: String,
}

impl<'c> Page<'c> {
    pub(super) fn new(compilation: &'c Compilation) -> Self {
        Self { compilation, text: String::new() }
    }

    /// Begins a new explanation.
    pub(super) fn heading(&mut self, text: &str) {
        let gap = if self.text.is_empty() { "" } else { "\n" };
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{gap}{text}");
    }

    pub(super) fn line(&mut self, indent: usize, text: &str) {
        let _ = writeln!(self.text, "{:indent$}{text}", "");
    }

    /// A table of words, the counts of each made by `counts`.
    pub(super) fn words(&mut self, words: &[Word], counts: impl Fn(&Word) -> String) {
        let width = words.iter().map(|word| word.word.chars().count()).max().unwrap_or(0);
        for word in words {
            self.line(4, &format!("{:width$}  {}", tame(&word.word), counts(word)));
        }
    }

    /// `0.52 in 2.1: “Fler bänkar”`; nothing for what has nothing in common.
    pub(super) fn neighbour(&mut self, indent: usize, near: Neighbour) {
        if near.similarity >= LEAST_SHOWN {
            let quoted = self.quoted(near.passage);
            self.line(indent, &format!("{:.2} {quoted}", near.similarity));
        }
    }

    /// `in 2.1: “Fler bänkar”`.
    pub(super) fn quoted(&self, passage: usize) -> String {
        let theme = self.compilation.passages[passage].theme;
        let theme = theme.map_or("no theme", |theme| &self.compilation.themes[theme].id.0);
        format!("in {theme}: {}", self.quote(passage))
    }

    /// A passage, shortened where it is long.
    pub(super) fn quote(&self, passage: usize) -> String {
        let passage = &self.compilation.passages[passage];
        let text = &self.compilation.material.contributions[passage.contribution].text;
        format!("“{}”", shortened(passage.span.of(text).unwrap_or_default()))
    }

    /// `survey.csv, row 12`.
    pub(super) fn place(&self, passage: usize) -> String {
        let contribution = self.compilation.passages[passage].contribution;
        let contribution = &self.compilation.material.contributions[contribution];
        format!("{}, {}", tame(&contribution.source), torg_ingest::whereabouts(contribution.place))
    }

    pub(super) fn named(&self, theme: usize) -> String {
        named(self.compilation, theme)
    }

    /// How many links lead from `theme` where, most first; those beyond `most` together.
    pub(super) fn shares(
        &self,
        theme: usize,
        links: &[(Option<usize>, usize)],
        all: usize,
        most: usize,
    ) -> String {
        let above = std::iter::successors(Some(theme), |&it| self.compilation.themes[it].parent);
        let above: Vec<usize> = above.collect();
        let to = |theme: Option<usize>| match theme {
            None => "passages in no theme".to_owned(),
            Some(theme) if above.contains(&theme) => format!("the rest of {}", self.named(theme)),
            Some(theme) => self.named(theme),
        };
        let one =
            |&(theme, count): &(Option<usize>, usize)| format!("{} to {}", share(count, all), to(theme));
        let mut shares: Vec<String> = links.iter().take(most).map(one).collect();
        let rest: usize = links.iter().skip(most).map(|it| it.1).sum();
        if rest > 0 {
            shares.push(format!("{} elsewhere", share(rest, all)));
        }
        shares.join(", ")
    }

    /// All that was written, and how similarity is to be understood.
    pub(super) fn finish(mut self, usual: Option<f32>) -> String {
        let by = match &self.compilation.method.models[..] {
            [] => "the words of this material alone, without a model".to_owned(),
            models => format!("{}, beside the words of this material", models.join(", ")),
        };
        self.heading(&format!(
            "Similarity runs from 0, nothing in common, to 1, the same. It was told by {by}."
        ));
        if let Some(usual) = usual {
            self.line(
                0,
                &format!("Half of all passages have their nearest neighbour at {usual:.2} or more."),
            );
        }
        self.text.trim_end().to_owned()
    }
}

/// `2.1 “benches · shade”`.
pub fn named(compilation: &Compilation, theme: usize) -> String {
    let theme = &compilation.themes[theme];
    format!("{} “{}”", theme.id, tame(&theme.label))
}

/// `12 (40 %)`.
pub(super) fn share(count: usize, all: usize) -> String {
    format!("{} ({})", crate::terminal::thousands(count), percent(count as f64 / all.max(1) as f64))
}

/// `40 %`; what is little is never nothing.
pub(super) fn percent(share: f64) -> String {
    match share * 100.0 {
        little if little > 0.0 && little < 0.5 => "under 1 %".to_owned(),
        percent => format!("{percent:.0} %"),
    }
}

/// One line, cut at a word where it is too long.
pub(super) fn shortened(text: &str) -> String {
    let line = tame(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    let Some((end, _)) = line.char_indices().nth(QUOTED_CHARS) else { return line };
    let cut = line[..end].rfind(' ').filter(|&at| at > end / 2).unwrap_or(end);
    format!("{}…", line[..cut].trim_end())
}

/// Text from others on its way to a terminal: nothing in it that steers one.
pub(super) fn tame(text: &str) -> String {
    let steers = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|letter| if steers(letter) { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_cut_between_words_and_characters() {
        let check = |text: &str, expect: &str| assert_eq!(shortened(text), expect);
        check("Fler\n  bänkar ", "Fler bänkar");
        check(&"å".repeat(111), &format!("{}…", "å".repeat(110)));
        check(&"å".repeat(110), &"å".repeat(110));
        check(&"fler bänkar ".repeat(12), &format!("{}…", "fler bänkar ".repeat(9).trim_end()));
        check("\u{1b}[2J\u{202e}kcor", "\u{fffd}[2J\u{fffd}kcor");
    }

    #[test]
    fn what_is_little_is_never_nothing() {
        for (share, expect) in
            [(0.0, "0 %"), (0.004, "under 1 %"), (0.006, "1 %"), (0.4, "40 %"), (1.0, "100 %")]
        {
            assert_eq!(percent(share), expect);
        }
    }
}
