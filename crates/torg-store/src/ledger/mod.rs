//! The ledger without its storage: entries, the tree over them, proofs, signed heads. Pure; the format is `docs/ledger.md`.

mod entry;
mod head;
mod proof;
mod tile;
mod tree;

#[cfg(test)]
mod tests;

pub use entry::{Entry, Salt, Word, commitment};
pub use head::HeadKey;
pub use proof::Plan;
pub use tile::{Tile, Tiles, tiles_before};
pub use tree::{Edge, Hash, leaf_hash};
