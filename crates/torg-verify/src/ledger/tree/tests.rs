//! The known answers of Certificate Transparency, and trees of every small size against `ct-merkle`'s.

use super::*;
use crate::ledger::notation::{COUNT_MAX, hexadecimal};
use ct_merkle::mem_backed_tree::MemoryBackedTree;

/// The eight leaves that implementations of Certificate Transparency are tested with, in hexadecimal.
const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

/// Roots of the trees of 0 to 8 of them.
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn leaves() -> Vec<Vec<u8>> {
    let pairs = |text: &str| text.as_bytes().chunks(2).map(<[u8]>::to_vec).collect::<Vec<_>>();
    let byte = |pair: Vec<u8>| u8::from_str_radix(&String::from_utf8(pair).unwrap(), 16).unwrap();
    LEAVES.iter().map(|text| pairs(text).into_iter().map(byte).collect()).collect()
}

fn hashes(texts: &[&str]) -> Vec<Hash> {
    texts.iter().map(|text| hexadecimal(text).unwrap()).collect()
}

fn head(size: usize) -> Head {
    Head { size: size as u64, root: hashes(&ROOTS).get(size).copied().unwrap() }
}

#[test]
fn the_known_roots() {
    let mut tree = Tree::default();
    assert_eq!(tree.root(), head(0).root);
    for (number, leaf) in leaves().iter().enumerate() {
        tree.push(leaf);
        assert_eq!((tree.size(), tree.root()), (number as u64 + 1, head(number + 1).root));
    }
}

#[test]
fn the_known_proofs_of_inclusion() {
    let last = "`abcdefghijklmno";
    let path = ["ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"];
    assert!(!head(8).includes(last, 7, &hashes(&path)));
    let path = [
        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ];
    assert!(head(8).includes(last, 7, &hashes(&path)));
    assert!(!head(8).includes(last, 6, &hashes(&path)));
    let first = [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ];
    assert!(head(8).includes("", 0, &hashes(&first)));
    assert!(head(1).includes("", 0, &[]));
    assert!(!head(0).includes("", 0, &[]));
}

#[test]
fn the_known_proofs_of_consistency() {
    let from_six = [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ];
    assert!(head(8).continues(head(6), &hashes(&from_six)));
    assert!(!head(8).continues(head(5), &hashes(&from_six)));
    assert!(!head(6).continues(head(8), &hashes(&from_six)));
    let from_two = [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ];
    assert!(head(5).continues(head(2), &hashes(&from_two)));
    assert!(head(5).continues(head(5), &[]) && head(5).continues(head(0), &[]));
    assert!(!head(5).continues(head(0), &hashes(&from_two)));
}

#[test]
fn every_small_tree_is_as_another_builds_it() {
    let (mut one, mut other) = (Tree::default(), MemoryBackedTree::<Sha256, Vec<u8>>::new());
    for number in 0..300_u32 {
        one.push(&number.to_le_bytes());
        other.push(number.to_le_bytes().to_vec());
        assert_eq!(one.root(), <Hash>::from(*other.root().as_bytes()), "{number}");
    }
}

#[test]
fn the_largest_trees_are_refused_and_nothing_breaks() {
    let proof = |length: usize| vec![[7; 32]; length];
    for size in [COUNT_MAX, COUNT_MAX - 1, 1 << 62, (1 << 62) + 1] {
        for number in [0, 1, size / 2, size - 1] {
            let head = Head { size, root: [0; 32] };
            for length in [0, 1, 61, 62, 63, 64] {
                assert!(!head.includes("x", number, &proof(length)));
                assert!(!head.continues(Head { size: number, root: [1; 32] }, &proof(length)));
            }
        }
    }
}
