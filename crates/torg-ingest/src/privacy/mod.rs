//! Takes identifying details out of a text: each becomes a typed placeholder, every other byte stays.
//!
//! Owns what counts as identifying (`INPUTS.md`, "Numbers that identify") and how it is recognised: by check digits
//! where there are any, else by form and context, so that years, prices, counts, times and bus lines survive. Refuses
//! to guess at names: those are replaced that the same source lists as a speaker's or respondent's, and those that the
//! words before them introduce.

mod address;
mod amount;
mod checks;
mod fold;
mod identity;
mod introduced;
mod lettered;
mod links;
mod name_words;
mod names;
mod numbers;
mod phone;
mod plates;
mod streets;
#[cfg(test)]
mod tests;

use fold::Folded;
use names::KnownNames;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};
use torg_core::Redaction;

/// A stretch of a text that identifies someone; byte positions, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hit {
    start: usize,
    end: usize,
    kind: Redaction,
}

/// Knows the names of one source, and replaces what identifies in any number of its texts.
#[derive(Clone, Debug, Default)]
pub struct Redactor {
    names: KnownNames,
}

impl Redactor {
    /// A redactor that also replaces these names: each in full, and its parts of three letters or more.
    pub fn new<S: AsRef<str>>(known_names: impl IntoIterator<Item = S>) -> Self {
        Self { names: KnownNames::new(known_names, &BTreeSet::new()) }
    }

    /// A redactor for a source whose `texts` show which parts of the names are also ordinary words.
    pub fn for_source<'t>(known_names: &[String], texts: impl IntoIterator<Item = &'t str>) -> Self {
        Self { names: KnownNames::new(known_names, &names::ordinary_words(known_names, texts)) }
    }

    /// `text` with placeholders for what identifies, and how many of each kind there were. A second pass over the
    /// result changes nothing: every replaced stretch holds a digit, a `@`, a `/` or a name, no placeholder does, and
    /// passes go on until nothing is found.
    pub fn redact(&self, text: &str) -> (String, BTreeMap<Redaction, u64>) {
        let mut counts = BTreeMap::new();
        let mut current = Cow::Borrowed(text);
        while self.may_identify(&current) {
            let hits = self.hits(&current);
            if hits.is_empty() {
                break;
            }
            current = Cow::Owned(replaced(&current, &hits));
            for hit in hits {
                let count: &mut u64 = counts.entry(hit.kind).or_default();
                *count = count.saturating_add(1);
            }
        }
        (current.into_owned(), counts)
    }

    fn may_identify(&self, text: &str) -> bool {
        !self.names.is_empty() || has_trigger(text.as_bytes()) || introduced::may_be_in(text)
    }

    fn hits(&self, text: &str) -> Vec<Hit> {
        let folded = Folded::new(text);
        let mut found = Found::default();
        if has_trigger(folded.text.as_bytes()) {
            let links = links::find(&folded.text);
            found.add(links.profiles);
            found.add(links::emails(&folded.text));
            if folded.text.bytes().any(|byte| byte.is_ascii_digit()) {
                found.add_outside(&links.others, numeric(&folded.text));
            }
        }
        found.add_outside(&[], introduced::find(&folded.text));
        found.add_outside(&[], self.names.find(&folded.text));
        found.in_original(&folded)
    }
}

/// Replaces what identifies in one text; see [`Redactor`], which is cheaper for many texts of a source.
pub fn redact(text: &str, known_names: &[String]) -> (String, BTreeMap<Redaction, u64>) {
    Redactor::new(known_names).redact(text)
}

/// Whether a text is nothing but the closing of a letter, below which its writer's name stands.
pub fn is_closing(text: &str) -> bool {
    introduced::is_closing(text)
}

/// What stands in the text instead of a detail of this kind.
pub fn placeholder(kind: Redaction) -> &'static str {
    match kind {
        Redaction::Email => "[e-mail]",
        Redaction::Phone => "[phone]",
        Redaction::IdentityNumber => "[id number]",
        Redaction::Iban => "[account number]",
        Redaction::Card => "[card number]",
        Redaction::Address => "[address]",
        Redaction::Profile => "[profile link]",
        Redaction::Plate => "[plate]",
        Redaction::Name => "[name]",
    }
}

/// Detectors that look at digits, the surest first.
fn numeric(text: &str) -> Vec<Hit> {
    let mut hits = lettered::find(text);
    hits.extend(numbers::find(text));
    hits.extend(address::find(text));
    hits.extend(plates::find(text));
    hits
}

/// Whether the text holds a digit of any script we read, a `@` or a `/`.
fn has_trigger(bytes: &[u8]) -> bool {
    let mut previous = 0u8;
    bytes.iter().any(|&byte| {
        let lead = std::mem::replace(&mut previous, byte);
        byte.is_ascii_digit()
            || byte == b'@'
            || byte == b'/'
            || (lead == 0xD9 && (0xA0..=0xA9).contains(&byte))
            || (lead == 0xDB && (0xB0..=0xB9).contains(&byte))
            || (lead == 0xEF && byte == 0xBC)
    })
}

fn replaced(text: &str, hits: &[Hit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for hit in hits {
        out.push_str(text.get(from..hit.start).unwrap_or_default());
        out.push_str(placeholder(hit.kind));
        from = hit.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// Hits that do not overlap; whoever comes first keeps its place.
#[derive(Default)]
struct Found(BTreeMap<usize, Hit>);

impl Found {
    fn add(&mut self, hits: Vec<Hit>) {
        for hit in hits {
            let before = self.0.range(..hit.end).next_back();
            if hit.start < hit.end && before.is_none_or(|(_, other)| other.end <= hit.start) {
                self.0.insert(hit.start, hit);
            }
        }
    }

    fn add_outside(&mut self, kept: &[(usize, usize)], mut hits: Vec<Hit>) {
        hits.retain(|hit| !inside_any(kept, hit));
        self.add(hits);
    }

    fn in_original(self, folded: &Folded<'_>) -> Vec<Hit> {
        self.0.into_values().map(|hit| folded.in_original(hit)).collect()
    }
}

/// Whether the hit touches one of these stretches, which are in order.
fn inside_any(stretches: &[(usize, usize)], hit: &Hit) -> bool {
    let after = stretches.partition_point(|&(start, _)| start < hit.end);
    stretches.get(..after).and_then(<[_]>::last).is_some_and(|&(_, end)| end > hit.start)
}
