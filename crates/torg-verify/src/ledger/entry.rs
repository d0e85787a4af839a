//! An entry of the log: six lines, and what each may say.

use super::notation::{self, Hash};
use crate::card::hex;
use thiserror::Error;

const VERSION: &str = "torg-entry-1";

/// What can happen in a dialogue, and what that means.
const WORDS: [(&str, &str); 14] = [
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
    ("arranged", "notes of a wall were moved, joined or named, or the wall was shown"),
    ("noted", "someone of the staff wrote down what they saw or heard"),
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

/// An entry that was read from its six lines.
pub(crate) struct Written {
    pub number: u64,
    pub day: String,
    pub word: &'static str,
    pub subject: String,
    pub commitment: Hash,
}

/// What is wrong with the lines of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EntryError {
    /// There are fewer or more lines, or the first names another version.
    #[error("it does not consist of six lines of which the first is `{VERSION}`")]
    Form,
    /// The second line.
    #[error("its second line is not a number")]
    Number,
    /// The third line.
    #[error("its third line is not a day")]
    Day,
    /// The fourth line.
    #[error("its fourth line is not a word for something that happens in a dialogue")]
    Word,
    /// The fifth line.
    #[error("its fifth line is not an id")]
    Subject,
    /// The sixth line.
    #[error("its sixth line is not a hash")]
    Commitment,
}

impl Written {
    pub fn read(text: &str) -> Result<Self, EntryError> {
        let lines: Vec<&str> = text.split('\n').collect();
        let &[VERSION, number, day, word, subject, commitment] = lines.as_slice() else {
            return Err(EntryError::Form);
        };
        Ok(Self {
            number: notation::count(number).ok_or(EntryError::Number)?,
            day: is_day(day).then(|| day.to_owned()).ok_or(EntryError::Day)?,
            word: known(word).ok_or(EntryError::Word)?.0,
            subject: is_subject(subject).then(|| subject.to_owned()).ok_or(EntryError::Subject)?,
            commitment: notation::hexadecimal(commitment).ok_or(EntryError::Commitment)?,
        })
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

    fn check(lines: &[&str], expect: Result<u64, EntryError>) {
        let read = Written::read(&lines.join("\n"));
        assert_eq!(read.map(|entry| entry.number), expect, "{lines:?}");
    }

    #[test]
    fn six_lines() {
        let hash = "5f".repeat(32);
        let sound = [VERSION, "41", "2026-09-14", "received", "c7k2", &hash];
        check(&sound, Ok(41));
        check(sound.split_last().unwrap().1, Err(EntryError::Form));
        check(&[sound.as_slice(), &[""]].concat(), Err(EntryError::Form));
        for (at, line, expect) in [
            (0, "torg-entry-2", EntryError::Form),
            (1, "041", EntryError::Number),
            (2, "2026-02-30", EntryError::Day),
            (3, "liked", EntryError::Word),
            (4, "C7K2", EntryError::Subject),
            (4, "", EntryError::Subject),
            (5, "5F", EntryError::Commitment),
        ] {
            let mut lines = sound;
            *lines.get_mut(at).unwrap() = line;
            check(&lines, Err(expect));
        }
    }

    #[test]
    fn the_leaf_is_what_is_read() {
        let commitment = [0x5f; 32];
        let entry =
            Entry { number: 7, day: "2026-09-14", word: "joined", subject: "p1", commitment: &commitment };
        let read = Written::read(&entry.leaf()).unwrap();
        assert_eq!((read.number, read.word, read.commitment), (7, "joined", commitment));
    }
}
