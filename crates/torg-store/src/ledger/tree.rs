//! The Merkle tree of RFC 9162 (section 2.1): how leaves and nodes are hashed, and the right edge to which leaves are added.

use super::tile::{HASHES_PER_TILE, Tile};
use sha2::{Digest, Sha256};

/// SHA-256, of a leaf or of a node.
pub type Hash = [u8; 32];

/// `SHA-256(0x00 || leaf)`.
pub fn leaf_hash(leaf: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(leaf).finalize().into()
}

/// `SHA-256(0x01 || left || right)`.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut node = [1; 65];
    node[1..33].copy_from_slice(left);
    node[33..].copy_from_slice(right);
    Sha256::digest(node).into()
}

/// The root over perfect subtrees that stand side by side, from the largest, on the left, to the smallest: the empty tree's
/// root is the hash of nothing.
pub fn root_of(subtrees: &[Hash]) -> Hash {
    let mut from_the_right = subtrees.iter().rev().copied();
    let Some(smallest) = from_the_right.next() else { return Sha256::digest([]).into() };
    from_the_right.fold(smallest, |right, left| node_hash(&left, &right))
}

/// The root over hashes of one level, as many as a power of two.
pub fn perfect_root(hashes: &[Hash]) -> Hash {
    match hashes {
        [only] => *only,
        _ => {
            let (left, right) = hashes.split_at(hashes.len() / 2);
            node_hash(&perfect_root(left), &perfect_root(right))
        }
    }
}

/// The tree's right edge: all that is needed to add leaves and to know the root. `levels[l]` holds the hashes of the last,
/// unfinished tile of level `l`: fewer than 256.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    levels: Vec<Vec<Hash>>,
}

impl Edge {
    /// The edge of a tree of `size` leaves, from its unfinished tiles.
    pub fn new(size: u64, mut unfinished: Vec<Tile>) -> Self {
        let mut edge = Self { size, levels: Vec::new() };
        unfinished.sort_by_key(|tile| tile.level);
        for tile in unfinished {
            *edge.level(tile.level) = tile.hashes;
        }
        edge
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf; tiles that it finishes go to `finished`.
    pub fn push(&mut self, leaf: Hash, finished: &mut Vec<Tile>) {
        self.size += 1;
        let mut hash = leaf;
        let mut per_tile = HASHES_PER_TILE as u64;
        for level in 0.. {
            let hashes = self.level(level);
            hashes.push(hash);
            if hashes.len() < HASHES_PER_TILE {
                return;
            }
            let hashes = std::mem::take(hashes);
            hash = perfect_root(&hashes);
            finished.push(Tile { level, index: self.size / per_tile - 1, hashes });
            per_tile *= HASHES_PER_TILE as u64;
        }
    }

    /// The unfinished tiles: those that hold anything.
    pub fn unfinished(&self) -> impl Iterator<Item = Tile> {
        let tiles = (0..).zip(&self.levels).filter(|(_, hashes)| !hashes.is_empty());
        tiles.map(|(level, hashes)| Tile {
            level,
            index: super::tile::tiles_before(level, self.size),
            hashes: hashes.clone(),
        })
    }

    /// The root hash.
    pub fn root(&self) -> Hash {
        let subtrees: Vec<Hash> = self.levels.iter().rev().flat_map(|hashes| subtrees(hashes)).collect();
        root_of(&subtrees)
    }

    fn level(&mut self, level: u8) -> &mut Vec<Hash> {
        let at = usize::from(level);
        if self.levels.len() <= at {
            self.levels.resize(at + 1, Vec::new());
        }
        &mut self.levels[at]
    }
}

/// The roots of the perfect subtrees over `hashes`, from the largest to the smallest.
fn subtrees(mut hashes: &[Hash]) -> Vec<Hash> {
    let mut roots = Vec::new();
    while !hashes.is_empty() {
        let (perfect, rest) = hashes.split_at(1 << hashes.len().ilog2());
        roots.push(perfect_root(perfect));
        hashes = rest;
    }
    roots
}
