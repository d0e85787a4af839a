//! Which of the labels in a text are speakers': "Det viktigaste: toaletten" is somebody's words, not a new voice.

use super::labels::{self, Label};
use crate::Speakers as Told;
use std::collections::{BTreeMap, BTreeSet};

/// Words inside names that are written in lower case.
const PARTICLES: &[&str] =
    &["von", "van", "der", "den", "de", "af", "av", "da", "di", "del", "la", "el", "al", "bin"];

/// The labels that open turns.
pub(super) struct Speakers(BTreeSet<String>);

impl Speakers {
    /// Among `names`, one for each labelled line of `texts`: those that come again, say a role, are `told` of in
    /// `torg.toml`, differ from another only by a number, or are written as names and nowhere as words.
    pub(super) fn of<'t>(names: &[String], told: &Told, texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        let mut stems: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for name in names {
            let count = times.entry(name).or_default();
            *count = count.saturating_add(1);
            stems.entry(labels::without_number(name)).or_default().insert(name);
        }
        let split = |text: &'t str| text.split(|c: char| !c.is_alphanumeric());
        let words: BTreeSet<&str> =
            texts.into_iter().flat_map(split).filter(|word| word.starts_with(char::is_lowercase)).collect();
        let known = times.into_iter().filter(|(name, count)| {
            let numbered = stems.get(&labels::without_number(name)).is_some_and(|of| of.len() > 1);
            *count > 1
                || numbered
                || labels::names_nobody(name)
                || is_told(told, name)
                || is_name(name, &words)
        });
        Self(known.map(|(name, _)| name.to_owned()).collect())
    }

    /// The speaker's label that `text` begins with.
    pub(super) fn label<'t>(&self, text: &'t str, bold_bytes: usize) -> Option<Label<'t>> {
        labels::label(text, bold_bytes)
            .filter(|label| self.0.contains(label.name) || labels::is_stamped(text))
    }
}

fn is_told(told: &Told, name: &str) -> bool {
    let mut all = told.interviewers.iter().chain(&told.many).chain(&told.observers);
    all.any(|other| other.trim().to_lowercase() == name.to_lowercase())
}

fn is_name(name: &str, words: &BTreeSet<&str>) -> bool {
    let lower = name.to_lowercase();
    let cased = name
        .split_whitespace()
        .all(|word| !word.starts_with(char::is_lowercase) || PARTICLES.contains(&word));
    cased
        && !name.chars().any(|c| c.is_ascii_digit())
        && !lower.split(|c: char| !c.is_alphanumeric()).any(|word| words.contains(word))
}
