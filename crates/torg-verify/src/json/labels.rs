//! What a theme is called: keyphrases are words that were said in it, and its label is made of them.

use crate::data::Data;

/// Between the parts of a label.
const JOINT: &str = " · ";

/// The passages of each theme.
pub(super) struct Said<'t> {
    words: Vec<&'t str>,
    /// Letters and digits of each passage, in lower case.
    bare: Vec<String>,
    /// For each theme, the passages in it or below it.
    passages: Vec<Vec<usize>>,
}

impl<'t> Said<'t> {
    pub fn of(data: &Data<'t>) -> Self {
        let words: Vec<&str> = data
            .passages
            .iter()
            .map(|it| data.words(it.contribution, it.start, it.end).unwrap_or_default())
            .collect();
        let mut passages: Vec<Vec<usize>> = data.themes.iter().map(|_| Vec::new()).collect();
        for (at, passage) in data.passages.iter().enumerate() {
            for theme in passage.theme.into_iter().flat_map(|theme| data.ancestry(theme)) {
                passages.get_mut(theme).into_iter().for_each(|passages| passages.push(at));
            }
        }
        Self { bare: words.iter().map(|words| bare(words)).collect(), words, passages }
    }

    /// Whether the letters and digits of `phrase` follow one another in a passage of the theme.
    pub fn has(&self, theme: usize, phrase: &str) -> bool {
        let phrase = bare(phrase);
        let mut passages = self.passages.get(theme).into_iter().flatten().filter_map(|&at| self.bare.get(at));
        !phrase.is_empty() && passages.any(|passage| passage.contains(&phrase))
    }

    /// Whether a label is the first keyphrases, or all that are told apart by the beginning of a passage.
    pub fn is_label(&self, theme: usize, label: &str, keyphrases: &[String]) -> bool {
        let mut rest = label;
        for phrase in keyphrases {
            match rest.strip_prefix(phrase.as_str()) {
                Some("") => return true,
                Some(after) => match after.strip_prefix(JOINT) {
                    Some(after) => rest = after,
                    None => break,
                },
                None => break,
            }
        }
        self.begins(theme, rest) || unnumbered(rest).is_some_and(|rest| self.begins(theme, rest))
    }

    /// Whether a passage of the theme begins with these words, white space being one space.
    fn begins(&self, theme: usize, start: &str) -> bool {
        let mut passages =
            self.passages.get(theme).into_iter().flatten().filter_map(|&at| self.words.get(at));
        let spaced = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
        !start.is_empty() && passages.any(|words| spaced(words).starts_with(start))
    }
}

/// `words (2)` as `words`.
fn unnumbered(label: &str) -> Option<&str> {
    let (words, number) = label.strip_suffix(')')?.rsplit_once(" (")?;
    crate::counts::plain(number).map(|_| words)
}

fn bare(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}
