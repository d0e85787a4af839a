//! What can be wrong with a log. Entries are named by their place in it, from 0; in a sound log that is their number.

use super::checkpoint::CheckpointError;
use crate::verdict::tame;
use thiserror::Error;

/// Something in a log that is not as `docs/ledger.md` says.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// Numbers are not 0, 1, 2 …
    #[error("entry {place} has the number {number}: one was taken out, put in or moved")]
    Number {
        /// Where it stands.
        place: u64,
        /// The number it bears.
        number: u64,
    },
    /// There is no such day.
    #[error("entry {place} is of the day `{}`, which is none", tame(day))]
    Day {
        /// Where it stands.
        place: u64,
        /// What it says.
        day: String,
    },
    /// There is no such word.
    #[error("entry {place} says that `{}` happened, which is none of the words", tame(word))]
    Word {
        /// Where it stands.
        place: u64,
        /// What it says.
        word: String,
    },
    /// What it happened to is not an id.
    #[error("entry {place} happened to `{}`, which is not an id", tame(subject))]
    Subject {
        /// Where it stands.
        place: u64,
        /// What it says.
        subject: String,
    },
    /// It commits to nothing.
    #[error("entry {place} has a commitment of {bytes} bytes instead of 32")]
    CommitmentLength {
        /// Where it stands.
        place: u64,
        /// How long it is.
        bytes: usize,
    },
    /// The payload is another.
    #[error("the payload of entry {place} is not the one it committed to: it was changed, or the entry was")]
    Commitment {
        /// Where it stands.
        place: u64,
    },
    /// The salt is of another length.
    #[error("the payload of entry {place} has a salt of {bytes} bytes instead of 32")]
    Salt {
        /// Where it stands.
        place: u64,
        /// How long it is.
        bytes: usize,
    },
    /// The body is none.
    #[error("the body of entry {place} is none: {why}")]
    Body {
        /// Where it stands.
        place: u64,
        /// What is wrong with it.
        why: String,
    },
    /// A payload is gone that nothing erased.
    #[error("the payload of entry {place} is missing, and no later entry says that it was erased")]
    PayloadMissing {
        /// Where it stands.
        place: u64,
    },
    /// A payload is there that was erased.
    #[error("the payload of entry {place} is still there, though entry {by} says that it was erased")]
    PayloadKept {
        /// Where it stands.
        place: u64,
        /// The entry that erased it.
        by: u64,
    },
    /// It erases what it cannot.
    #[error("entry {place} says that it erased entry {named}, which is not an earlier one")]
    ErasesNoEarlier {
        /// Where it stands.
        place: u64,
        /// What it names.
        named: u64,
    },
    /// It is of a word that erases nothing.
    #[error("entry {place} says that it erased others, which only `erased` and `changed` do")]
    ErasesByOther {
        /// Where it stands.
        place: u64,
    },
    /// The key is another log's.
    #[error("the key is of the log `{}`", tame(name))]
    KeyOfOtherLog {
        /// Which.
        name: String,
    },
    /// The checkpoint does not hold.
    #[error("the checkpoint does not hold: {0}")]
    Checkpoint(CheckpointError),
    /// The checkpoint is of another number of entries.
    #[error("the log has {entries} entries, its checkpoint is of {signed}")]
    Size {
        /// How many there are.
        entries: u64,
        /// How many were signed.
        signed: u64,
    },
    /// The checkpoint is of other entries.
    #[error("the entries are not those that the checkpoint was made of: at least one was changed")]
    Root,
}
