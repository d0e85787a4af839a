//! Names that a source lists as its speakers' or respondents': replaced where they stand as names, with a capital.

use super::Hit;
use std::collections::{BTreeMap, BTreeSet};
use torg_core::Redaction;

/// Shortest part of a name that is replaced alone.
const PART_CHARS_MIN: usize = 3;

/// Words in speakers' labels that name a role, or join names; never replaced alone.
const NOT_NAMES: &[&str] = &[
    "speaker",
    "participant",
    "respondent",
    "interviewer",
    "interviewee",
    "moderator",
    "facilitator",
    "chair",
    "guest",
    "unknown",
    "anonymous",
    "user",
    "host",
    "admin",
    "team",
    "meeting",
    "room",
    "resident",
    "student",
    "teacher",
    "politician",
    "youth",
    "deltagare",
    "deltagaren",
    "talare",
    "intervjuare",
    "samtalsledare",
    "ordförande",
    "okänd",
    "anonym",
    "gäst",
    "elev",
    "lärare",
    "politiker",
    "boende",
    "invånare",
    "mötesrum",
    "kvinna",
    "man",
    "pojke",
    "flicka",
    "person",
    "grupp",
    "group",
    "osallistuja",
    "haastattelija",
    "puhuja",
    "puheenjohtaja",
    "tuntematon",
    "deltaker",
    "deltager",
    "ordstyrer",
    "ukjent",
    "participante",
    "moderador",
    "moderadora",
    "entrevistador",
    "entrevistadora",
    "desconocido",
    "vecina",
    "vecino",
    "alumna",
    "alumno",
    "participante",
    "intervenant",
    "animateur",
    "animatrice",
    "habitante",
    "habitant",
    "élève",
    "inconnu",
    "teilnehmer",
    "teilnehmerin",
    "sprecher",
    "sprecherin",
    "unbekannt",
    "moderatorin",
    "partecipante",
    "intervistatore",
    "moderatore",
    "von",
    "van",
    "der",
    "den",
    "del",
    "della",
    "las",
    "los",
    "dos",
    "das",
    "ibn",
    "bin",
    "bint",
    "the",
    "och",
    "and",
    "for",
    "med",
    "för",
    "une",
    "kommun",
    "kommunen",
    "museum",
    "service",
    "support",
    "external",
    "extern",
    "iphone",
    "ipad",
    "android",
    "galaxy",
    "laptop",
    "studio",
    "none",
    "nej",
    "test",
    "ingen",
    "n/a",
    "vet",
    "inte",
    "vill",
    "hej",
    "bra",
];

/// Endings that names take: Swedish and English genitive, Finnish cases.
const ENDINGS: &[&str] = &["s", "n", "lle", "lla", "lta", "llä", "ltä", "ssa", "sta", "ssä", "stä"];

/// The names of one source.
#[derive(Clone, Debug, Default)]
pub(super) struct KnownNames {
    /// Lower-case parts that are replaced alone.
    parts: BTreeSet<String>,
    /// First word of a full name to the words that follow it, lower-case.
    full: BTreeMap<String, Vec<Vec<String>>>,
}

/// A word of the text; byte positions.
struct Word<'t> {
    start: usize,
    text: &'t str,
}

impl Word<'_> {
    fn end(&self) -> usize {
        self.start.saturating_add(self.text.len())
    }
}

impl KnownNames {
    pub(super) fn new<S: AsRef<str>>(names: impl IntoIterator<Item = S>) -> Self {
        let mut known = Self::default();
        for name in names {
            known.learn(name.as_ref());
        }
        known
    }

    fn learn(&mut self, name: &str) {
        let words: Vec<String> = words(name).map(|word| word.text.to_lowercase()).collect();
        let telling = words.iter().filter(|word| is_name(word)).count();
        if telling == 0 {
            return;
        }
        let parts = words.iter().filter(|word| is_name(word) && word.chars().count() >= PART_CHARS_MIN);
        self.parts.extend(parts.cloned());
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
        let mut hits: Vec<Hit> = Vec::new();
        let mut at = 0usize;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let Some((used, end)) = self.name_at(text, rest) else {
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
    fn name_at(&self, text: &str, words: &[Word<'_>]) -> Option<(usize, usize)> {
        let first = words.first()?;
        if first.text.chars().next().is_none_or(char::is_lowercase) {
            return None;
        }
        let lower = first.text.to_lowercase();
        self.full_at(&lower, words)
            .or_else(|| Some((1, first.start.saturating_add(self.part_len(text, first, &lower)?))))
    }

    fn full_at(&self, first: &str, words: &[Word<'_>]) -> Option<(usize, usize)> {
        let rests = self.full.get(first)?.iter().filter_map(|rest| {
            let followers = words.get(1..)?.get(..rest.len())?;
            let same = followers.iter().zip(rest).all(|(word, name)| word.text.to_lowercase() == *name);
            same.then(|| (rest.len().saturating_add(1), followers.last().map_or(0, Word::end)))
        });
        rests.max()
    }

    /// Bytes of the word that are the name, without a genitive or case ending.
    fn part_len(&self, text: &str, word: &Word<'_>, lower: &str) -> Option<usize> {
        let ordinary = || opens_sentence(text, word.start) && is_used_as_word(text, lower);
        if self.parts.contains(lower) {
            return (!ordinary()).then_some(word.text.len());
        }
        let stem = ENDINGS.iter().filter_map(|ending| {
            let stem = lower.strip_suffix(ending)?;
            let long = stem.chars().count() > if *ending == "s" { 2 } else { 3 };
            (long && self.parts.contains(stem)).then(|| stem.chars().count())
        });
        let chars = stem.max()?;
        (!ordinary()).then(|| word.text.chars().take(chars).map(char::len_utf8).sum())
    }
}

fn is_name(word: &str) -> bool {
    word.chars().count() > 1 && !NOT_NAMES.contains(&word) && word.chars().all(char::is_alphabetic)
}

fn joins(between: Option<&str>) -> bool {
    matches!(between, Some(" " | "-" | "\u{a0}"))
}

/// Words of letters; a name with an apostrophe or a hyphen is two.
fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let base = text.as_ptr() as usize;
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(move |word| Word { start: (word.as_ptr() as usize).saturating_sub(base), text: word })
}

fn opens_sentence(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '"', '-', '–', '”', '\n'])
}

/// Whether the same text also has the word in lower case, as an ordinary word.
fn is_used_as_word(text: &str, lower: &str) -> bool {
    words(text).any(|word| word.text == lower)
}
