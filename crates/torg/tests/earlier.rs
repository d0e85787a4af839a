//! What an earlier Torg has left can be restored, and gone on with.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{
    Desk,
    dialogue::{dialogue, tampered},
};

/// What later versions brought is taken away, and what they took away is put back.
const BACK_TO_1: &str = "DROP TABLE theme; DROP TABLE standing; DROP INDEX entry_compiled; DROP INDEX entry_published; \
     DROP TABLE contact; DROP INDEX entry_closed; DROP INDEX entry_erased; \
     DROP TABLE wall; DROP TABLE cluster; DROP TABLE moved; DROP TABLE timer; \
     DROP TABLE staff; DROP TABLE session; DROP TABLE waiting; DROP TABLE observation; \
     DROP TABLE passkey; DROP TABLE challenge; \
     DROP INDEX contribution_by_activity; DROP INDEX vote_by_activity; \
     CREATE INDEX vote_by_statement ON vote (log, statement); \
     DELETE FROM version WHERE number > 1";

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
