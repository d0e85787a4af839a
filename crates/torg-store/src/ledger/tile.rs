//! The tree as it is stored: tiles of 256 hashes, as in C2SP `tlog-tiles`. A tile of level 0 holds leaf hashes, one of level 1
//! the roots of 256 finished tiles of level 0, and so on: a proof at any size reads a handful of them.

use super::tree::{Hash, node_hash};
use std::collections::BTreeMap;

/// Hashes in a finished tile.
pub const HASHES_PER_TILE: usize = 256;
const LEVELS_PER_TILE: u32 = 8;

/// Some neighbouring hashes of one level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// 0 for leaves; each level above stands for 256 times as many.
    pub level: u8,
    /// From the left, from 0.
    pub index: u64,
    /// 256, or fewer in the last tile of a level.
    pub hashes: Vec<Hash>,
}

impl Tile {
    /// The hashes one after the other, as they are stored.
    pub fn bytes(&self) -> Vec<u8> {
        self.hashes.concat()
    }

    /// Reads what [`Tile::bytes`] wrote; `None` when the bytes are no whole number of hashes.
    pub fn from_bytes(level: u8, index: u64, bytes: &[u8]) -> Option<Self> {
        let (hashes, rest) = bytes.as_chunks::<32>();
        rest.is_empty().then(|| Self { level, index, hashes: hashes.to_vec() })
    }
}

/// How many finished tiles a level has in a tree of `size` leaves: the index of the unfinished one.
pub fn tiles_before(level: u8, size: u64) -> u64 {
    size.checked_shr(LEVELS_PER_TILE * (u32::from(level) + 1)).unwrap_or(0)
}

/// A perfect subtree: `2^height` leaves, the `index`-th such from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Node {
    /// 0 for a leaf.
    pub height: u32,
    /// From the left, from 0.
    pub index: u64,
}

impl Node {
    /// Level and index of the tile that holds what is needed to compute this node.
    pub fn tile(self) -> (u8, u64) {
        let above_tile_hashes = LEVELS_PER_TILE - self.height % LEVELS_PER_TILE;
        ((self.height / LEVELS_PER_TILE) as u8, self.index >> above_tile_hashes)
    }

    /// The node's hash, from its tile; `None` when the tile is not there or too short.
    pub fn hash(self, tiles: &Tiles) -> Option<Hash> {
        let height_in_tile = self.height % LEVELS_PER_TILE;
        let rows = tiles.0.get(&self.tile())?;
        let at = self.index % (HASHES_PER_TILE as u64 >> height_in_tile);
        rows.get(height_in_tile as usize)?.get(at as usize).copied()
    }
}

/// Tiles at hand, by level and index: of each its own hashes, then the row of nodes above every two of them, and so on up. What someone
/// gives lies side by side in the log, so one tile serves several proofs, and each of its nodes is computed once.
#[derive(Clone, Debug, Default)]
pub struct Tiles(BTreeMap<(u8, u64), Vec<Vec<Hash>>>);

impl FromIterator<Tile> for Tiles {
    fn from_iter<I: IntoIterator<Item = Tile>>(tiles: I) -> Self {
        Self(tiles.into_iter().map(|tile| ((tile.level, tile.index), rows(tile.hashes))).collect())
    }
}

fn rows(hashes: Vec<Hash>) -> Vec<Vec<Hash>> {
    let above = |row: &Vec<Hash>| {
        let (pairs, _) = row.as_chunks();
        (!pairs.is_empty()).then(|| pairs.iter().map(|[left, right]| node_hash(left, right)).collect())
    };
    std::iter::successors(Some(hashes), above).collect()
}
