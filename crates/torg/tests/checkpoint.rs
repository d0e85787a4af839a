//! `torg verify checkpoint` as someone runs it who kept a checkpoint, on the log of `docs/ledger.md`'s example key.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, Run};
use torg_store::ledger::{Edge, HeadKey, leaf_hash};

const ORIGIN: &str = "torg/sundsvall/torget/k3v9q2mx";

fn key() -> HeadKey {
    HeadKey::new(&[7; 32])
}

/// The checkpoint of a log whose entries are these, and its unfinished tile.
fn log(entries: &[&str]) -> (String, Vec<u8>) {
    let (mut edge, mut finished) = (Edge::default(), Vec::new());
    entries.iter().for_each(|entry| edge.push(leaf_hash(entry.as_bytes()), &mut finished));
    let tile = edge.unfinished().next().unwrap();
    (key().checkpoint(ORIGIN, edge.size(), &edge.root()), tile.bytes())
}

fn run(old: &[&str], new: &[&str], tile: &str) -> Run {
    let ((old, _), (new, hashes)) = (log(old), log(new));
    let desk = Desk::new().file("old", old).file("new", new).file(tile, hashes);
    desk.run(&["verify", "checkpoint", "old", "new", "--tiles", "log", "--key", &key().public(ORIGIN)])
}

#[test]
fn a_log_that_goes_on() {
    let run = run(&["a", "b", "c"], &["a", "b", "c", "d", "e"], "log/tile/0/000.p/5");
    insta::assert_snapshot!("goes on", run.shown());
}

#[test]
fn a_log_in_which_something_was_changed() {
    let run = run(&["a", "b", "c"], &["a", "x", "c", "d", "e"], "log/tile/0/000.p/5");
    insta::assert_snapshot!("changed", run.shown());
}

#[test]
fn a_tile_that_was_not_downloaded() {
    let run = run(&["a", "b", "c"], &["a", "b", "c", "d", "e"], "log/tile/0/000");
    insta::assert_snapshot!("not downloaded", run.shown());
}
