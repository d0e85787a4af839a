//! `torg verify receipt` as a person runs it, on the receipts of the fuzz corpus.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, Run, root};
use std::fs;

/// The key that signed them; nobody's.
const KEY: &str = "torg/sundsvall/torget/k3v9q2mx+21dc994d+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs";

fn run(receipt: &str, more: &[&str]) -> Run {
    let bytes = fs::read(root().join("fuzz/corpus/receipt").join(receipt)).unwrap();
    Desk::new().file("receipt.json", bytes).run(&[&["verify", "receipt", "receipt.json"], more].concat())
}

#[test]
fn a_sound_one() {
    insta::assert_snapshot!("sound", run("sound", &[]).shown());
    insta::assert_snapshot!("sound, with the key", run("sound", &["--key", KEY]).shown());
}

#[test]
fn a_tampered_one() {
    insta::assert_snapshot!("tampered", run("tampered", &[]).shown());
    // The public key of RFC 8032, section 7.1, test 1.
    let other = "torg/elsewhere+7bca482f+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
    insta::assert_snapshot!("of another key", run("sound", &["--key", other]).shown());
}

#[test]
fn one_that_cannot_be_read() {
    insta::assert_snapshot!("cut", run("cut", &[]).shown());
    insta::assert_snapshot!("no such file", Desk::new().run(&["verify", "receipt", "missing.json"]).shown());
    insta::assert_snapshot!("half a key", run("sound", &["--key", "torg/sundsvall"]).shown());
    assert_eq!(Desk::new().run(&["verify", "receipt"]).status, 2);
}

#[test]
fn a_report_folder_may_be_called_receipt() {
    let desk = Desk::new().file("in/notes.csv", "What is missing?\nA roof over the bus stop\n");
    assert_eq!(desk.run(&["compile", "in", "--out", "receipt", "--quiet"]).status, 0);
    assert_eq!(desk.run(&["verify", "./receipt"]).status, 0);
}
