//! An entry of the log: six lines, and what each may say.

use crate::card::hex;

const VERSION: &str = "torg-entry-1";

/// What can happen in a dialogue, and what that means.
const WORDS: [(&str, &str); 12] = [
    ("created", "the dialogue came to be"),
    ("described", "the dialogue got another definition"),
    ("opened", "the dialogue was opened"),
    ("closed", "the dialogue was closed"),
    ("joined", "someone took part for the first time"),
    ("received", "something was given"),
    ("changed", "what was given was put in other words"),
    ("withdrawn", "what was given is not to be used any more"),
    ("erased", "what was given was removed from the store"),
    ("moderated", "what was given was withheld, or let through"),
    ("compiled", "a compilation was made of the dialogue"),
    ("published", "a report of the dialogue was published"),
];

/// An entry as a store holds it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'e> {
    /// Its number in the log, from 0.
    pub number: u64,
    /// `YYYY-MM-DD`.
    pub day: &'e str,
    /// What happened.
    pub word: &'e str,
    /// What it happened to.
    pub subject: &'e str,
    /// SHA-256 over the payload, 32 bytes.
    pub commitment: &'e [u8],
}

impl Entry<'_> {
    /// The leaf of the tree.
    pub(crate) fn leaf(&self) -> String {
        let Self { number, day, word, subject, commitment } = self;
        format!("{VERSION}\n{number}\n{day}\n{word}\n{subject}\n{}", hex(commitment))
    }
}

/// The word and what it means, if there is such a word.
pub(crate) fn known(word: &str) -> Option<(&'static str, &'static str)> {
    WORDS.iter().find(|(name, _)| *name == word).copied()
}

/// Whether entries of this word may take payloads away.
pub(crate) fn erases(word: &str) -> bool {
    matches!(word, "erased" | "changed")
}

pub(crate) fn is_subject(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
}

/// A day of the calendar, in the years 1000 to 9999.
pub(crate) fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let &[year, month, day] = parts.as_slice() else { return false };
    let lengths = [year, month, day].map(str::len) == [4, 2, 2];
    let digits = parts.iter().all(|part| part.bytes().all(|letter| letter.is_ascii_digit()));
    let [year, month, day] = [year, month, day].map(|part| part.parse::<u32>().unwrap_or_default());
    lengths && digits && year >= 1000 && (1..=days_in(year, month)).contains(&day)
}

fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        for (text, expect) in [
            ("2026-09-14", true),
            ("2024-02-29", true),
            ("2026-02-29", false),
            ("2100-02-29", false),
            ("2026-04-31", false),
            ("2026-13-01", false),
            ("2026-00-01", false),
            ("2026-01-00", false),
            ("0999-01-01", false),
            ("2026-9-14", false),
            ("+026-09-14", false),
            ("2026-09-14 ", false),
            ("", false),
        ] {
            assert_eq!(is_day(text), expect, "{text}");
        }
    }
}
