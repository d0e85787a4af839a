//! `torg verify --data` as an auditor runs it.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
#[path = "../../torg-store/tests/common/postgres.rs"]
mod postgres;

use common::{
    Desk,
    dialogue::{dialogue, steady, tampered},
};

fn verify(desk: &Desk) -> String {
    steady(&desk.run(&["verify", "--data", "torg-data"]).shown())
}

#[test]
fn a_sound_store() {
    let desk = dialogue(Desk::new(), None);
    let before = desk.files("torg-data");
    insta::assert_snapshot!("sound", verify(&desk));
    let mut after = desk.files("torg-data");
    // What SQLite keeps beside a database that several may use.
    after.remove("torg.db-shm");
    assert_eq!(after.remove("torg.db-wal"), Some(Vec::new()));
    assert!(before == after, "verifying writes nothing");
}

#[test]
fn every_tampering_is_found() {
    for (name, sql) in [
        ("words", "UPDATE payload SET body = replace(body, 'bänkar', 'planka')"),
        ("entry taken out", "DELETE FROM entry WHERE word = 'received' AND number = 5"),
        ("day", "UPDATE entry SET day = '2026-01-01' WHERE number = 3"),
        ("payload taken out", "DELETE FROM payload WHERE body LIKE '%bänkar%'"),
        ("vote", "UPDATE vote SET value = 'agree'"),
        ("let through", "UPDATE contribution SET withheld = FALSE"),
        ("head", "UPDATE log SET head = replace(head, char(10) || '2', char(10) || '1')"),
        (
            "stray",
            "INSERT INTO entry SELECT 7, number, day, word, subject, commitment FROM entry WHERE number = 1",
        ),
    ] {
        let desk = dialogue(Desk::new(), None);
        tampered(&desk, sql);
        let run = desk.run(&["verify", "--data", "torg-data"]);
        assert_eq!(run.status, 2, "{name}: {}", run.shown());
        if ["words", "entry taken out", "let through"].contains(&name) {
            insta::assert_snapshot!(name, ids_hidden(&steady(&run.shown())));
        }
    }
}

/// Ids of contributions and hashes of codes, which are made by chance.
fn ids_hidden(text: &str) -> String {
    let hidden = |word: &str| {
        if word.len() > 12 && word.starts_with('"') { "\"ID\"".to_owned() } else { word.to_owned() }
    };
    let line = |line: &str| line.split(' ').map(hidden).collect::<Vec<String>>().join(" ");
    text.lines().map(line).collect::<Vec<String>>().join("\n")
}

#[test]
fn where_nothing_can_be_checked() {
    let desk = Desk::new();
    insta::assert_snapshot!("no directory", verify(&desk));
    assert!(desk.files(".").is_empty(), "nothing is made");
    let desk =
        desk.file("torg-data/torg.db", "This is no database, but a text that is long enough.".repeat(99));
    insta::assert_snapshot!("no database", verify(&desk));
    let desk = dialogue(Desk::new(), None);
    std::fs::remove_dir_all(desk.path().join("torg-data/keys")).unwrap();
    insta::assert_snapshot!("no keys", verify(&desk));
    insta::assert_snapshot!(
        "no keys to write",
        steady(&desk.run(&["dialogue", "close", "--by", "K"]).shown())
    );
    let both = desk.run(&["verify", "report", "--data", "torg-data"]);
    assert_eq!(both.status, 2, "{}", both.shown());
}

#[test]
fn on_postgresql() {
    let cluster = postgres::Cluster::start();
    let address = cluster.database("ledger");
    let empty = Desk::new().run(&["verify", "--data", "torg-data", "--database", &address]);
    insta::assert_snapshot!("no tables", empty.shown());
    let nobody = Desk::new().run(&["verify", "--database", "postgres://torg:secret@localhost:1/torg"]);
    assert_eq!(nobody.status, 1);
    insta::assert_snapshot!("nobody answers", nobody.shown());
    let desk = dialogue(Desk::new(), Some(&address));
    let verify =
        || steady(&desk.run_with(&["verify", "--data", "torg-data"], &[("TORG_DATABASE", &address)]).shown());
    insta::assert_snapshot!("sound", verify());
    assert!(!desk.path().join("torg-data/torg.db").exists());
    assert!(cluster.psql("ledger", "UPDATE payload SET body = replace(body, 'bänkar', 'planka')"));
    insta::assert_snapshot!("words", ids_hidden(&verify()));
}
