//! The Merkle tree of RFC 9162, section 2.1. Its root is computed here while entries stream by; proofs are `ct-merkle`'s.

use super::notation::Hash;
use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
use sha2::{Digest, Sha256};

/// A tree that only grows, of which no more is kept than the roots of its full subtrees: one for each bit of its size.
#[derive(Default)]
pub(crate) struct Tree {
    size: u64,
    roots: Vec<Hash>,
}

impl Tree {
    pub fn push(&mut self, leaf: &[u8]) {
        let mut root = hash(&[&[0], leaf]);
        for _ in 0..self.size.trailing_ones() {
            root = self.roots.pop().map_or(root, |left| parent(&left, &root));
        }
        self.roots.push(root);
        self.size = self.size.saturating_add(1);
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    pub fn root(&self) -> Hash {
        let joined = self.roots.iter().rev().copied().reduce(|right, left| parent(&left, &right));
        joined.unwrap_or_else(|| hash(&[]))
    }
}

fn parent(left: &Hash, right: &Hash) -> Hash {
    hash(&[&[1], left, right])
}

pub(crate) fn hash(parts: &[&[u8]]) -> Hash {
    parts.iter().fold(Sha256::new(), |hash, part| hash.chain_update(part)).finalize().into()
}

/// Size and root of a tree.
#[derive(Clone, Copy)]
pub(crate) struct Head {
    pub size: u64,
    pub root: Hash,
}

impl Head {
    fn known(self) -> RootHash<Sha256> {
        RootHash::new(self.root.into(), self.size)
    }

    /// Whether `proof` leads from the leaf at `number` to the root.
    pub fn includes(self, leaf: &str, number: u64, proof: &[Hash]) -> bool {
        InclusionProof::try_from_bytes(proof.concat())
            .is_ok_and(|proof| self.known().verify_inclusion(&leaf, number, &proof).is_ok())
    }

    /// Whether `proof` shows that this tree begins with the `older` one.
    pub fn continues(self, older: Self, proof: &[Hash]) -> bool {
        if older.size == 0 {
            return older.root == Tree::default().root() && proof.is_empty();
        }
        ConsistencyProof::try_from_bytes(proof.concat())
            .is_ok_and(|proof| self.known().verify_consistency(&older.known(), &proof).is_ok())
    }
}

#[cfg(test)]
mod tests;
