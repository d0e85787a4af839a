//! Checks the log of a dialogue, its checkpoints and its receipts, against `docs/ledger.md`.
//!
//! This module owns an independent reading of that document and shares no code with the writer of the log. It reads no file,
//! knows no store, and never panics on what it is given. Every value is accepted in one notation only.
//!
//! What it cannot know: whether all that was sent to the server was recorded, whether what was recorded was said by
//! residents, and whether the holder of the key keeps a second log. Receipts and kept checkpoints are for that.

mod body;
mod checkpoint;
mod entry;
mod fault;
mod key;
mod log;
mod notation;
mod object;
mod receipt;
mod tiles;
mod tree;

pub use body::Payload;
pub use checkpoint::{Checkpoint, CheckpointError};
pub use entry::{Entry, EntryError};
pub use fault::Fault;
pub use key::{Key, KeyError};
pub use log::{LogCheck, LogReport};
pub use receipt::{Item, ItemError, RECEIPT_BYTES_MAX, Receipt, ReceiptError, Said, Trust, receipt};
pub use tiles::{TileAddress, consistency_proof};

use thiserror::Error;
use tree::Head;

/// Why one checkpoint is not the beginning of another.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ConsistencyError {
    /// The one that was kept does not hold.
    #[error("the older checkpoint does not hold: {0}")]
    Old(CheckpointError),
    /// The later one does not hold.
    #[error("the newer checkpoint does not hold: {0}")]
    New(CheckpointError),
    /// The log has fewer entries than it had.
    #[error("the log had {old} entries and now has {new}: entries were taken out of it")]
    Shorter {
        /// Entries then.
        old: u64,
        /// Entries now.
        new: u64,
    },
    /// The proof is in another notation.
    #[error("the proof is not a list of hashes in base 64")]
    ProofForm,
    /// The proof does not lead from one to the other.
    #[error(
        "the proof does not show that the log still begins with the entries it had: they were changed, or the proof was"
    )]
    NotTheBeginning,
}

/// Whether the log of `new` begins with the log of `old` (RFC 9162, section 2.1.4): both are signed with `key`, and nothing
/// that was in the log then was changed or taken out. `proof` is a list of hashes in base 64.
///
/// # Errors
/// When that is not shown.
pub fn consistent(
    old: &str,
    new: &str,
    proof: &[impl AsRef<str>],
    key: &Key,
) -> Result<(), ConsistencyError> {
    let older = head(old, key).map_err(ConsistencyError::Old)?;
    let newer = head(new, key).map_err(ConsistencyError::New)?;
    if newer.size < older.size {
        return Err(ConsistencyError::Shorter { old: older.size, new: newer.size });
    }
    let proof: Option<Vec<_>> = proof.iter().map(|text| notation::hash(text.as_ref())).collect();
    match newer.continues(older, &proof.ok_or(ConsistencyError::ProofForm)?) {
        true => Ok(()),
        false => Err(ConsistencyError::NotTheBeginning),
    }
}

fn head(checkpoint: &str, key: &Key) -> Result<Head, CheckpointError> {
    let checkpoint = Checkpoint::parse(checkpoint)?;
    checkpoint.verify(key)?;
    Ok(Head { size: checkpoint.size(), root: checkpoint.root() })
}
