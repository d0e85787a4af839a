//! The tree against another implementation of RFC 9162, at every size up to two tiles and at the borders above.

use super::*;
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use proptest::prelude::*;
use sha2::Sha256;

fn leaves(count: u64) -> impl Iterator<Item = Vec<u8>> {
    (0..count).map(|number| format!("leaf {number}").into_bytes())
}

/// Our tree and the other one, and all tiles.
fn grown(count: u64) -> (Edge, Tiles, MemoryBackedTree<Sha256, Vec<u8>>) {
    let (mut edge, mut finished, mut other) = (Edge::default(), Vec::new(), MemoryBackedTree::new());
    for leaf in leaves(count) {
        edge.push(leaf_hash(&leaf), &mut finished);
        other.push(leaf);
    }
    let tiles = finished.into_iter().chain(edge.unfinished()).collect();
    (edge, tiles, other)
}

#[test]
fn roots_are_those_of_the_standard() {
    let (mut edge, mut finished, mut other) =
        (Edge::default(), Vec::new(), MemoryBackedTree::<Sha256, _>::new());
    assert_eq!(edge.root()[..], other.root().as_bytes()[..]);
    for leaf in leaves(600) {
        edge.push(leaf_hash(&leaf), &mut finished);
        other.push(leaf);
        assert_eq!(edge.root()[..], other.root().as_bytes()[..], "of {} leaves", edge.size());
        assert_eq!(Edge::new(edge.size(), edge.unfinished().collect()), edge);
    }
}

#[test]
fn proofs_are_those_of_the_standard_where_tiles_meet() {
    for size in [1, 2, 3, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 65_793] {
        let (edge, tiles, other) = grown(size);
        for index in [0, 1, size / 2, 255, 256, size - 1].into_iter().filter(|index| *index < size) {
            let plan = Plan::inclusion(index, edge.size()).unwrap();
            assert!(plan.tiles().len() <= 8);
            let proof = plan.prove(&tiles).unwrap().concat();
            assert_eq!(proof, other.prove_inclusion(index as usize).as_bytes(), "{index} of {size}");
        }
    }
}

proptest! {
    #[test]
    fn proofs_are_those_of_the_standard(size in 1u64..1500, at in 0.0..1.0f64) {
        let (_, tiles, other) = grown(size);
        let index = (at * size as f64) as u64;
        let proof = Plan::inclusion(index, size).unwrap().prove(&tiles).unwrap().concat();
        let theirs = other.prove_inclusion(index as usize);
        prop_assert_eq!(&proof[..], theirs.as_bytes());
        let before = index + 1;
        let proof = Plan::consistency(before, size).unwrap().prove(&tiles).unwrap().concat();
        if before < size {
            let theirs = other.prove_consistency((size - before) as usize);
            prop_assert_eq!(&proof[..], theirs.as_bytes());
        } else {
            prop_assert!(proof.is_empty());
        }
    }
}

#[test]
fn there_is_no_proof_of_what_is_not_there() {
    let (_, tiles, _) = grown(10);
    assert_eq!(Plan::inclusion(10, 10), None);
    assert_eq!(Plan::consistency(0, 10), None);
    assert_eq!(Plan::consistency(11, 10), None);
    assert_eq!(Plan::inclusion(3, 300).unwrap().prove(&tiles), None);
}

#[test]
fn a_head_is_a_signed_note() {
    let key = HeadKey::new(&[7; 32]);
    let head = key.checkpoint("torg/a/b", 0, &Edge::default().root());
    let lines: Vec<&str> = head.split('\n').collect();
    assert_eq!(&lines[..4], ["torg/a/b", "0", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", ""]);
    assert!(lines[4].starts_with("\u{2014} torg/a/b "));
    assert!(key.public("torg/a/b").starts_with("torg/a/b+"));
    assert_eq!(head, key.checkpoint("torg/a/b", 0, &Edge::default().root()));
}
