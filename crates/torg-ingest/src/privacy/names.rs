//! Names that a source lists as its speakers' or respondents': replaced where they stand as names, with a capital.
//! Names of organisations are no persons', and a part of a name that the source itself uses as an ordinary word
//! ("Park", "Vänner") is not replaced alone.

use super::{
    Hit,
    name_words::{NOT_NAMES, ORGANISATION_ENDINGS, ORGANISATIONS},
};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::Redaction;

/// Shortest part of a name that is replaced alone.
const PART_CHARS_MIN: usize = 3;

/// Endings that names take: Swedish and English genitive, Finnish cases.
const ENDINGS: &[&str] = &["s", "n", "lle", "lla", "lta", "llä", "ltä", "ssa", "sta", "ssä", "stä"];

/// Whether a listed name is that of an organisation: by one of its words, or, of three or more, when most are ordinary.
fn is_organisation(words: &[String], ordinary: &BTreeSet<String>) -> bool {
    let by_word = words.iter().any(|word| {
        ORGANISATIONS.contains(&word.as_str())
            || ORGANISATION_ENDINGS
                .iter()
                .any(|ending| word.strip_suffix(ending).is_some_and(|stem| stem.chars().count() > 2))
    });
    let common = words.iter().filter(|word| ordinary.contains(*word)).count();
    words.len() > 1 && (by_word || words.len() > 2 && common.saturating_mul(2) > words.len())
}

/// The words of `texts` that stand in lower case and are also part of one of `names`, in lower case.
pub(super) fn ordinary_words<'t>(
    names: &[String],
    texts: impl IntoIterator<Item = &'t str>,
) -> BTreeSet<String> {
    let mut parts: BTreeSet<String> = names
        .iter()
        .flat_map(|name| words(name).map(|word| word.text.to_lowercase()).collect::<Vec<_>>())
        .collect();
    let mut ordinary = BTreeSet::new();
    for text in texts {
        if parts.is_empty() {
            break;
        }
        for word in words(text).filter(|word| word.text.starts_with(char::is_lowercase)) {
            ordinary.extend(parts.take(word.text));
        }
    }
    ordinary
}

/// The names of one source.
#[derive(Clone, Debug, Default)]
pub(super) struct KnownNames {
    /// Lower-case parts that are replaced alone; whether the source also uses them as ordinary words.
    parts: BTreeMap<String, bool>,
    /// First word of a full name to the words that follow it, lower-case.
    full: BTreeMap<String, Vec<Vec<String>>>,
}

/// A word of the text; byte positions.
pub(super) struct Word<'t> {
    pub(super) start: usize,
    pub(super) text: &'t str,
}

impl Word<'_> {
    pub(super) fn end(&self) -> usize {
        self.start.saturating_add(self.text.len())
    }
}

impl KnownNames {
    /// `names`, in texts that use the words in `ordinary` in lower case.
    pub(super) fn new<S: AsRef<str>>(
        names: impl IntoIterator<Item = S>,
        ordinary: &BTreeSet<String>,
    ) -> Self {
        let mut known = Self::default();
        for name in names {
            known.learn(name.as_ref(), ordinary);
        }
        known
    }

    /// Who is called by one word alone is replaced even where that word is an ordinary one, but not at the beginning
    /// of a sentence.
    fn learn(&mut self, name: &str, ordinary: &BTreeSet<String>) {
        let words: Vec<String> = words(name).map(|word| word.text.to_lowercase()).collect();
        let telling = words.iter().filter(|word| is_name(word)).count();
        if telling == 0 || is_organisation(&words, ordinary) {
            return;
        }
        for word in words.iter().filter(|word| is_name(word) && word.chars().count() >= PART_CHARS_MIN) {
            let common = ordinary.contains(word);
            if !common || words.len() == 1 {
                self.parts.insert(word.clone(), common);
            }
        }
        if let Some((first, rest)) = words.split_first().filter(|(_, rest)| !rest.is_empty() && telling > 1) {
            self.full.entry(first.clone()).or_default().push(rest.to_vec());
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.full.is_empty()
    }

    /// Finds names; several that follow each other are one.
    pub(super) fn find(&self, text: &str) -> Vec<Hit> {
        if self.is_empty() {
            return Vec::new();
        }
        let words: Vec<Word<'_>> = words(text).collect();
        let lower: BTreeSet<&str> =
            words.iter().map(|word| word.text).filter(|word| self.parts.contains_key(*word)).collect();
        let mut hits: Vec<Hit> = Vec::new();
        let mut at = 0usize;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let Some((used, end)) = self.name_at(text, &lower, rest) else {
                at = at.saturating_add(1);
                continue;
            };
            let start = rest.first().map_or(0, |word| word.start);
            match hits.last_mut().filter(|last| joins(text.get(last.end..start))) {
                Some(last) => last.end = end,
                None => hits.push(Hit { start, end, kind: Redaction::Name }),
            }
            at = at.saturating_add(used);
        }
        hits
    }

    /// How many words from the first are a name, and where it ends.
    fn name_at(&self, text: &str, used: &BTreeSet<&str>, words: &[Word<'_>]) -> Option<(usize, usize)> {
        let first = words.first()?;
        if first.text.chars().next().is_none_or(char::is_lowercase) {
            return None;
        }
        let lower = first.text.to_lowercase();
        self.full_at(&lower, words)
            .or_else(|| Some((1, first.start.saturating_add(self.part_len(text, used, first, &lower)?))))
    }

    fn full_at(&self, first: &str, words: &[Word<'_>]) -> Option<(usize, usize)> {
        let rests = self.full.get(first)?.iter().filter_map(|rest| {
            let followers = words.get(1..)?.get(..rest.len())?;
            let same = followers.iter().zip(rest).all(|(word, name)| word.text.to_lowercase() == *name);
            same.then(|| (rest.len().saturating_add(1), followers.last().map_or(0, Word::end)))
        });
        rests.max()
    }

    /// Bytes of the word that are the name, without a genitive or case ending. A word that opens a sentence and is
    /// `used` in lower case is no name.
    fn part_len(&self, text: &str, used: &BTreeSet<&str>, word: &Word<'_>, lower: &str) -> Option<usize> {
        let ordinary = |part: &str, common: bool| {
            (common || used.contains(part) || used.contains(lower)) && opens_sentence(text, word.start)
        };
        if let Some(&common) = self.parts.get(lower) {
            return (!ordinary(lower, common)).then_some(word.text.len());
        }
        let stems = ENDINGS.iter().filter_map(|ending| {
            let stem = lower.strip_suffix(ending)?;
            let chars = stem.chars().count();
            let long = chars > if *ending == "s" { 2 } else { 3 };
            self.parts.get(stem).filter(|_| long).map(|&common| (chars, stem, common))
        });
        let (chars, stem, common) = stems.max()?;
        (!ordinary(stem, common)).then(|| word.text.chars().take(chars).map(char::len_utf8).sum())
    }
}

fn is_name(word: &str) -> bool {
    word.chars().count() > 1 && !NOT_NAMES.contains(&word) && word.chars().all(char::is_alphabetic)
}

fn joins(between: Option<&str>) -> bool {
    matches!(between, Some(" " | "-" | "\u{a0}"))
}

/// Words of letters; a name with an apostrophe or a hyphen is two.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let base = text.as_ptr() as usize;
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(move |word| Word { start: (word.as_ptr() as usize).saturating_sub(base), text: word })
}

fn opens_sentence(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '"', '-', '–', '”', '\n'])
}
