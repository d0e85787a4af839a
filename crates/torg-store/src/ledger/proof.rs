//! Inclusion and consistency proofs of RFC 9162 (sections 2.1.3 and 2.1.4), from tiles. A proof is a list of ranges of leaves
//! whose roots are given; each range is a row of perfect subtrees.

use super::{
    tile::{Node, Tiles},
    tree::{Hash, root_of},
};
use std::{collections::BTreeSet, ops::Range};

/// What must be hashed for a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan(Vec<Vec<Node>>);

impl Plan {
    /// That leaf `index` is in the tree of `size` leaves; `None` when there is no such leaf.
    pub fn inclusion(index: u64, size: u64) -> Option<Self> {
        (index < size).then(|| Self(path(index, 0..size).into_iter().map(nodes).collect()))
    }

    /// That the tree of `size` leaves begins with the tree of `before` leaves; `None` when it is smaller, or that one empty.
    pub fn consistency(before: u64, size: u64) -> Option<Self> {
        (0 < before && before <= size)
            .then(|| Self(subproof(before, 0..size, true).into_iter().map(nodes).collect()))
    }

    /// Level and index of the tiles that are needed.
    pub fn tiles(&self) -> BTreeSet<(u8, u64)> {
        self.0.iter().flatten().map(|node| node.tile()).collect()
    }

    /// The proof; `None` when a tile is missing.
    pub fn prove(&self, tiles: &Tiles) -> Option<Vec<Hash>> {
        let range = |nodes: &Vec<Node>| {
            let hashes: Option<Vec<Hash>> = nodes.iter().map(|node| node.hash(tiles)).collect();
            hashes.map(|hashes| root_of(&hashes))
        };
        self.0.iter().map(range).collect()
    }
}

/// `PATH(m, D)`.
fn path(index: u64, leaves: Range<u64>) -> Vec<Range<u64>> {
    if leaves.end - leaves.start == 1 {
        return Vec::new();
    }
    let middle = leaves.start + split(leaves.end - leaves.start);
    let (inside, beside) = if index < middle {
        (leaves.start..middle, middle..leaves.end)
    } else {
        (middle..leaves.end, leaves.start..middle)
    };
    let mut proof = path(index, inside);
    proof.push(beside);
    proof
}

/// `SUBPROOF(m, D, b)`; `known` is whether the root of `leaves` is what the verifier has.
fn subproof(before: u64, leaves: Range<u64>, known: bool) -> Vec<Range<u64>> {
    if before == leaves.end {
        return if known { Vec::new() } else { vec![leaves] };
    }
    let middle = leaves.start + split(leaves.end - leaves.start);
    let (mut proof, beside) = if before <= middle {
        (subproof(before, leaves.start..middle, known), middle..leaves.end)
    } else {
        (subproof(before, middle..leaves.end, false), leaves.start..middle)
    };
    proof.push(beside);
    proof
}

/// The largest power of two below `count`, which is at least 2.
fn split(count: u64) -> u64 {
    1 << (count - 1).ilog2()
}

/// The perfect subtrees of a range that begins at a multiple of the largest of them.
fn nodes(leaves: Range<u64>) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut start = leaves.start;
    while start < leaves.end {
        let height = (leaves.end - start).ilog2();
        nodes.push(Node { height, index: start >> height });
        start += 1 << height;
    }
    nodes
}
