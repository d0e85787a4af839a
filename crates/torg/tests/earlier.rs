//! What an earlier Torg has left can be restored, and gone on with.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{
    Desk,
    dialogue::{dialogue, tampered},
};

const BACK_TO_1: &str = include_str!("../../torg-store/tests/back_to_1.sql");

#[test]
fn a_backup_of_an_earlier_torg_is_restored() {
    let desk = dialogue(Desk::new(), None);
    tampered(&desk, BACK_TO_1);
    let backup = desk.run(&["backup", "--out", "backup.zip", "--with-keys"]);
    assert_eq!(backup.status, 0, "{}", backup.shown());
    let restored = desk.run(&["restore", "backup.zip", "--data", "again"]);
    assert_eq!(restored.status, 0, "{}", restored.shown());
    let verified = desk.run(&["verify", "--data", "again"]);
    assert_eq!(verified.status, 0, "{}", verified.shown());
}

#[test]
fn whoever_writes_goes_on_with_it() {
    let desk = dialogue(Desk::new(), None);
    tampered(&desk, BACK_TO_1);
    assert_eq!(desk.run(&["verify", "--data", "torg-data"]).status, 1, "who only reads changes nothing");
    let run = desk.run(&["retention"]);
    assert_eq!(run.status, 0, "{}", run.shown());
    assert_eq!(desk.run(&["verify", "--data", "torg-data"]).status, 0);
}
