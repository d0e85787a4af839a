//! A leaf of the log, and what it commits to (`docs/ledger.md`).

use crate::keys::from_hex;
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};
use torg_core::Day;

/// Bytes made by chance that hide what a commitment is about.
pub type Salt = [u8; 32];

/// `SHA-256("torg-payload-1\n" || salt || body)`.
pub fn commitment(salt: &Salt, body: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(b"torg-payload-1\n").chain_update(salt).chain_update(body).finalize().into()
}

/// One thing that happened. Displayed as the leaf: six lines without one at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// In this log, from 0.
    pub number: u64,
    /// When.
    pub day: Day,
    /// What.
    pub word: Word,
    /// To what.
    pub subject: String,
    /// To the payload.
    pub commitment: [u8; 32],
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, day, word, subject, .. } = self;
        write!(f, "torg-entry-1\n{number}\n{day}\n{}\n{subject}\n", word.as_str())?;
        self.commitment.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Reads what is displayed, and nothing that would be displayed otherwise.
impl FromStr for Entry {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut lines = text.split('\n').skip(1);
        let mut line = || lines.next().ok_or(());
        let entry = Self {
            number: line()?.parse().map_err(|_| ())?,
            day: line()?.parse()?,
            word: Word::from_text(line()?).ok_or(())?,
            subject: line()?.to_owned(),
            commitment: from_hex(line()?).ok_or(())?,
        };
        if entry.to_string() == text { Ok(entry) } else { Err(()) }
    }
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word { $($(#[$doc])* $name,)* }

        impl Word {
            /// As it stands in the entry.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// Reads what [`Word::as_str`] gives.
            pub fn from_text(text: &str) -> Option<Self> {
                match text { $($word => Some(Self::$name),)* _ => None }
            }
        }
    };
}

words! {
    /// A municipality or a dialogue came to be.
    Created = "created",
    /// It has another definition.
    Described = "described",
    /// The dialogue can be taken part in.
    Opened = "opened",
    /// It cannot any more.
    Closed = "closed",
    /// Someone took part for the first time.
    Joined = "joined",
    /// A contribution, answers or a vote.
    Received = "received",
    /// The same, in other words.
    Changed = "changed",
    /// Not to be used any more.
    Withdrawn = "withdrawn",
    /// Removed from the store.
    Erased = "erased",
    /// Withheld, or let through.
    Moderated = "moderated",
    /// Notes of a wall were moved, joined or named, or the wall was shown.
    Arranged = "arranged",
    /// Someone of the staff wrote down what they saw or heard.
    Noted = "noted",
    /// A compilation was made.
    Compiled = "compiled",
    /// A report was published.
    Published = "published",
}
