//! A receipt: whether what is in it was recorded in the log that a key signed, by the five points of `docs/ledger.md`.

mod file;
mod shown;

use super::{
    body::{Body, Payload},
    checkpoint::{Checkpoint, CheckpointError},
    entry::{EntryError, Written},
    key::{Key, KeyError},
    notation,
    tree::Head,
};
use crate::verdict::tame;
use std::collections::BTreeSet;
use thiserror::Error;

/// No receipt is larger; a program need not read on.
pub const RECEIPT_BYTES_MAX: usize = 16 << 20;

/// A sound receipt, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The log's name.
    pub origin: String,
    /// How many entries the log had when the receipt was made.
    pub entries: u64,
    /// The key in the receipt, which signed it.
    pub key: String,
    /// What the key is worth.
    pub trust: Trust,
    /// What was recorded, in the receipt's order.
    pub items: Vec<Item>,
}

/// Whether the key in a receipt was compared with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It was not: the receipt agrees with itself, and no more is known.
    OnlyItself,
    /// It is the key that was learnt elsewhere.
    KnownKey,
}

/// One thing that was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The entry's number in the log.
    pub number: u64,
    /// `YYYY-MM-DD`.
    pub day: String,
    /// What happened.
    pub word: &'static str,
    /// What it happened to.
    pub subject: String,
    /// What it was about; none if that has been erased since, or was left out of the file.
    pub said: Option<Said>,
}

/// What an entry committed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What it is.
    pub what: String,
    /// Its words, if it has any.
    pub text: Option<String>,
    /// All of it, as JSON.
    pub body: String,
}

/// Why a receipt is none, or is not sound.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReceiptError {
    /// It is larger than any receipt.
    #[error("it is larger than any receipt, so it is none")]
    TooLarge,
    /// It is not JSON of the right shape.
    #[error("it is not a receipt, or not a whole one: {0}")]
    NotAReceipt(String),
    /// It is of another version.
    #[error("it says that it is a `{}`, which this version of Torg does not know", tame(.0))]
    Format(String),
    /// The key that it shall be compared with is none.
    #[error("the key that was given is no key: {0}; copy it once more, as a whole")]
    KnownKey(KeyError),
    /// Its own key is none.
    #[error("its key is no key: {0}. So nothing in it can be checked, and it proves nothing")]
    Key(KeyError),
    /// It is signed with another key than the known one.
    #[error(
        "it is signed with another key than the one that was given, so it does not come from there. It proves nothing, however well it agrees with itself"
    )]
    OtherKey,
    /// Its checkpoint is none, or is not signed with its key.
    #[error("its checkpoint does not hold: {0}. So the log is not known, and it proves nothing")]
    Checkpoint(CheckpointError),
    /// There is nothing in it.
    #[error("there is nothing in it: it proves nothing")]
    Empty,
    /// One of the things in it does not hold.
    #[error("item {place}{}: {why}", entry.map(|it| format!(" (entry {it} of the log)")).unwrap_or_default())]
    Item {
        /// Which one in the file, from 1.
        place: usize,
        /// The number of its entry, if it can be read.
        entry: Option<u64>,
        /// What is wrong with it.
        why: ItemError,
    },
}

impl ReceiptError {
    /// Whether something was found out about a receipt; otherwise there was none, or no key to check it with.
    pub fn is_about_a_receipt(&self) -> bool {
        !matches!(self, Self::TooLarge | Self::NotAReceipt(_) | Self::Format(_) | Self::KnownKey(_))
    }
}

/// What is wrong with one thing in a receipt, and what that means.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ItemError {
    /// Its entry is none.
    #[error("its entry is not one of a log of Torg: {0}. It proves nothing")]
    Entry(EntryError),
    /// The same entry stands in another item.
    #[error(
        "the same entry stands in the receipt twice, as if more had been given than was. It proves no more than once"
    )]
    Twice,
    /// A salt without a body, or the other way round.
    #[error(
        "it has a salt or a body and not the other. What was given can no longer be compared with the record"
    )]
    Half,
    /// The salt is not 32 bytes.
    #[error(
        "its salt is not 32 bytes in hexadecimal. What was given can no longer be compared with the record"
    )]
    Salt,
    /// Salt and body are not what the entry committed to.
    #[error(
        "what stands in it is not what was recorded: it was changed, or the entry was. It does not show what was given"
    )]
    Commitment,
    /// What was recorded cannot be shown.
    #[error("what was recorded is no body of an entry: {0}. It cannot be shown what was given")]
    Body(String),
    /// The log was shorter.
    #[error("the log had no such entry when it was signed. It is not shown that anything was recorded")]
    BeyondTheLog,
    /// The proof is in another notation.
    #[error("its proof is not a list of hashes in base 64. It is not shown that anything was recorded")]
    ProofForm,
    /// The proof does not lead to the root.
    #[error(
        "its proof does not lead to the log that was signed: the entry or the proof was changed, or it was never recorded"
    )]
    NotInTheLog,
}

/// Checks the receipt in `bytes`. `known` is a key learnt elsewhere, of any log of the same server.
///
/// # Errors
/// When it is no receipt, or one of the five points does not hold.
pub fn receipt(bytes: &[u8], known: Option<&str>) -> Result<Receipt, ReceiptError> {
    let known = known.map(Key::parse).transpose().map_err(ReceiptError::KnownKey)?;
    let file = file::File::read(bytes)?;
    let key = Key::parse(&file.key).map_err(ReceiptError::Key)?;
    if known.as_ref().is_some_and(|known| !known.is_of_the_same_server(&key)) {
        return Err(ReceiptError::OtherKey);
    }
    let checkpoint = Checkpoint::parse(&file.checkpoint).map_err(ReceiptError::Checkpoint)?;
    checkpoint.verify(&key).map_err(ReceiptError::Checkpoint)?;
    let head = Head { size: checkpoint.size(), root: checkpoint.root() };
    Ok(Receipt {
        origin: checkpoint.origin().to_owned(),
        entries: head.size,
        key: file.key,
        trust: if known.is_some() { Trust::KnownKey } else { Trust::OnlyItself },
        items: items(file.items, head)?,
    })
}

fn items(items: Vec<file::Item>, head: Head) -> Result<Vec<Item>, ReceiptError> {
    if items.is_empty() {
        return Err(ReceiptError::Empty);
    }
    let mut seen = BTreeSet::new();
    let checked = items.into_iter().zip(1_usize..).map(|(item, place)| {
        let entry = Written::read(&item.entry);
        let error = |entry, why| ReceiptError::Item { place, entry, why };
        let entry = entry.map_err(|why| error(None, ItemError::Entry(why)))?;
        let number = entry.number;
        if !seen.insert(number) {
            return Err(error(Some(number), ItemError::Twice));
        }
        check(item, entry, head).map_err(|why| error(Some(number), why))
    });
    checked.collect()
}

fn check(item: file::Item, entry: Written, head: Head) -> Result<Item, ItemError> {
    let said = match (&item.salt, item.body) {
        (Some(salt), Some(body)) => Some(said(salt, body, &entry)?),
        (None, None) => None,
        _ => return Err(ItemError::Half),
    };
    if entry.number >= head.size {
        return Err(ItemError::BeyondTheLog);
    }
    let proof: Option<Vec<_>> = item.proof.iter().map(|text| notation::hash(text)).collect();
    if !head.includes(&item.entry, entry.number, &proof.ok_or(ItemError::ProofForm)?) {
        return Err(ItemError::NotInTheLog);
    }
    let Written { number, day, word, subject, .. } = entry;
    Ok(Item { number, day, word, subject, said })
}

fn said(salt: &str, body: String, entry: &Written) -> Result<Said, ItemError> {
    let salt: [u8; 32] = notation::hexadecimal(salt).ok_or(ItemError::Salt)?;
    if (Payload { salt: &salt, body: body.as_bytes() }).commitment() != entry.commitment {
        return Err(ItemError::Commitment);
    }
    let Body { what, text, .. } = Body::read(&body).map_err(ItemError::Body)?;
    Ok(Said { what, text, body })
}
