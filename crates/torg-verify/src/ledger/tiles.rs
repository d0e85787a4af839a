//! The consistency proof of RFC 9162 (section 2.1.4), computed from a log's tree as C2SP `tlog-tiles` publishes it. Nothing in a
//! tile is believed: what is computed from it is a proof only if [`super::consistent`] says so.

use super::{notation::Hash, tree::hash};
use base64::{Engine, engine::general_purpose::STANDARD};

const HASHES_PER_TILE: u64 = 256;
const LEVELS_PER_TILE: u32 = 8;

/// One tile that is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TileAddress {
    /// 0 for leaves.
    pub level: u32,
    /// From the left, from 0.
    pub index: u64,
    /// How many hashes it has in this tree: 256, or fewer in the last of a level.
    pub width: u64,
}

impl TileAddress {
    /// The path below the log's own: `tile/0/x001/234`, or `tile/0/x001/234.p/56` for one that is not whole.
    pub fn path(&self) -> String {
        let mut index = format!("{:03}", self.index % 1000);
        let mut rest = self.index / 1000;
        while rest > 0 {
            index = format!("x{:03}/{index}", rest % 1000);
            rest /= 1000;
        }
        let part = if self.width < HASHES_PER_TILE { format!(".p/{}", self.width) } else { String::new() };
        format!("tile/{}/{index}{part}", self.level)
    }
}

/// The proof that the tree of `new` leaves begins with that of `old`, with the hashes in base 64. `read` gives the bytes of a tile of the
/// newer tree. `None` when a tile is missing or of another length.
pub fn consistency_proof(
    old: u64,
    new: u64,
    read: impl FnMut(TileAddress) -> Option<Vec<u8>>,
) -> Option<Vec<String>> {
    let mut ranges = Vec::new();
    if 0 < old && old < new {
        subproof(old, (0, new), true, &mut ranges);
    }
    let mut tiles = Tiles { size: new, read };
    let proof: Option<Vec<Hash>> = ranges.into_iter().map(|range| tiles.root(range)).collect();
    Some(proof?.iter().map(|hash| STANDARD.encode(hash)).collect())
}

/// `SUBPROOF(m, D[begin:end], b)`: which ranges of leaves the proof has the roots of.
fn subproof(old: u64, (begin, end): (u64, u64), known: bool, ranges: &mut Vec<(u64, u64)>) {
    if old == end {
        if !known {
            ranges.push((begin, end));
        }
        return;
    }
    let middle = begin + (1 << (end - begin - 1).ilog2());
    if old <= middle {
        subproof(old, (begin, middle), known, ranges);
        ranges.push((middle, end));
    } else {
        subproof(old, (middle, end), false, ranges);
        ranges.push((begin, middle));
    }
}

struct Tiles<F> {
    size: u64,
    read: F,
}

impl<F: FnMut(TileAddress) -> Option<Vec<u8>>> Tiles<F> {
    /// The root over a range that begins at a multiple of its largest full subtree.
    fn root(&mut self, (begin, end): (u64, u64)) -> Option<Hash> {
        let mut roots = Vec::new();
        let mut at = begin;
        while at < end {
            let height = (end - at).ilog2();
            roots.push(self.subtree(height, at >> height)?);
            at += 1 << height;
        }
        roots.into_iter().rev().reduce(|right, left| hash(&[&[1], &left, &right]))
    }

    /// The root of a full subtree of `2^height` leaves.
    fn subtree(&mut self, height: u32, number: u64) -> Option<Hash> {
        let level = height / LEVELS_PER_TILE;
        let count = 1_u64 << (height % LEVELS_PER_TILE);
        let first = number * count;
        let index = first / HASHES_PER_TILE;
        let width = ((self.size >> (LEVELS_PER_TILE * level)) - index * HASHES_PER_TILE).min(HASHES_PER_TILE);
        let bytes = (self.read)(TileAddress { level, index, width })?;
        let (hashes, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() || hashes.len() as u64 != width {
            return None;
        }
        let from = usize::try_from(first % HASHES_PER_TILE).ok()?;
        let mut row = hashes.get(from..from + usize::try_from(count).ok()?)?.to_vec();
        while row.len() > 1 {
            row = row.as_chunks::<2>().0.iter().map(|[left, right]| hash(&[&[1], left, right])).collect();
        }
        row.first().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::tree::{Head, Tree};

    fn leaf(number: u64) -> Vec<u8> {
        number.to_be_bytes().to_vec()
    }

    fn tree(size: u64) -> Head {
        let mut tree = Tree::default();
        (0..size).for_each(|number| tree.push(&leaf(number)));
        Head { size, root: tree.root() }
    }

    /// A tile of the tree, by its definition.
    fn tile(at: TileAddress) -> Vec<u8> {
        let leaves = HASHES_PER_TILE.pow(at.level);
        let first = at.index * HASHES_PER_TILE;
        let one = |number: u64| {
            let mut tree = Tree::default();
            (number * leaves..(number + 1) * leaves).for_each(|number| tree.push(&leaf(number)));
            tree.root()
        };
        (first..first + at.width).flat_map(one).collect()
    }

    #[test]
    fn proofs_of_all_kinds_of_sizes_hold_and_of_other_trees_do_not() {
        for (old, new) in
            [(1, 2), (3, 7), (6, 6), (255, 256), (256, 257), (300, 700), (512, 513), (1, 66_000)]
        {
            let proof = consistency_proof(old, new, |at| Some(tile(at))).unwrap();
            let hashes: Vec<Hash> =
                proof.iter().map(|text| crate::ledger::notation::hash(text).unwrap()).collect();
            assert!(tree(new).continues(tree(old), &hashes), "{old} {new}");
            let other = Head { size: old, root: tree(old + 1).root };
            assert!(!tree(new).continues(other, &hashes), "{old} {new}");
        }
    }

    #[test]
    fn a_tile_that_is_missing_or_cut_proves_nothing() {
        assert_eq!(consistency_proof(3, 7, |_| None), None);
        assert_eq!(consistency_proof(3, 7, |at| Some(tile(at).split_off(1))), None);
        assert_eq!(consistency_proof(0, 7, |_| None), Some(Vec::new()));
    }

    #[test]
    fn addresses_are_those_of_tlog_tiles() {
        let path = |level, index, width| TileAddress { level, index, width }.path();
        assert_eq!(path(0, 0, 256), "tile/0/000");
        assert_eq!(path(1, 1_234_067, 256), "tile/1/x001/x234/067");
        assert_eq!(path(0, 17, 5), "tile/0/017.p/5");
    }
}
