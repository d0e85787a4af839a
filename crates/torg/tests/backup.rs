//! `torg backup` and `restore`: what comes back is what was there, but for what was erased.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
#[path = "../../torg-store/tests/common/postgres.rs"]
mod postgres;

use common::{
    Desk,
    dialogue::{ERASED, dialogue, steady, tampered, while_writing},
};
use std::{
    fs::{self, File},
    io::Read,
    os::unix::fs::PermissionsExt,
};

const BACKUP: [&str; 3] = ["backup", "--out", "all.zip"];
const RESTORE: [&str; 4] = ["restore", "all.zip", "--data", "again"];
const LOGO: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x20\x08\x06\0\0\0";
const TAKE_LOGO: [&str; 4] = ["municipality", "logo", "sundsvall", "logo.png"];
const CLOSE: [&str; 6] = ["dialogue", "close", "--by", "Karin Ek", "--data", "again"];

fn backed_up(more: &[&str]) -> Desk {
    let desk = dialogue(Desk::new(), None);
    let run = desk.run(&[&BACKUP, more].concat());
    assert_eq!(run.status, 0, "{}", run.shown());
    desk
}

/// `wrote all.zip, 12,345 bytes` differs from run to run.
fn sizeless(text: &str) -> String {
    let line = |line: &str| {
        line.split_once(", ")
            .filter(|_| line.starts_with("wrote "))
            .map_or(line.to_owned(), |it| it.0.to_owned())
    };
    text.lines().map(|it| line(it) + "\n").collect()
}

fn inside(desk: &Desk, name: &str) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(File::open(desk.path().join("all.zip")).unwrap()).unwrap();
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.read_to_end(&mut bytes).unwrap();
    Some(bytes)
}

#[test]
fn keys_are_in_a_backup_only_when_they_are_asked_for() {
    let desk = dialogue(Desk::new(), None);
    insta::assert_snapshot!("backup", sizeless(&desk.run(&BACKUP).shown()));
    assert!(inside(&desk, "keys/ledger.key").is_none() && inside(&desk, "keys/codes.key").is_none());
    let mode = fs::metadata(desk.path().join("all.zip")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    insta::assert_snapshot!("restore", steady(&desk.run(&RESTORE).shown()));
    assert_eq!(desk.run(&["verify", "--data", "again"]).status, 0);
    insta::assert_snapshot!("go on without keys", desk.run(&CLOSE).shown());
    for key in ["codes.key", "ledger.key"] {
        let from = desk.path().join("torg-data/keys").join(key);
        fs::copy(from, desk.path().join("again/keys").join(key)).unwrap();
    }
    assert_eq!(desk.run(&CLOSE).status, 0);
    assert_eq!(desk.run(&["verify", "--data", "again"]).status, 0);
}

#[test]
fn with_the_keys_a_server_can_go_on() {
    let desk = dialogue(Desk::new(), None);
    insta::assert_snapshot!(
        "backup with keys",
        sizeless(&desk.run(&[&BACKUP[..], &["--with-keys"]].concat()).shown())
    );
    insta::assert_snapshot!("restore with keys", steady(&desk.run(&RESTORE).shown()));
    assert!(desk.files("torg-data/keys") == desk.files("again/keys"));
    assert_eq!(desk.run(&CLOSE).status, 0);
    let desk = backed_up(&[]);
    assert_eq!(desk.run(&["municipality", "add", "timra", "Timrå", "--data", "other"]).status, 0);
    let others = [&RESTORE[..], &["--keys", "other/keys"]].concat();
    insta::assert_snapshot!("restore with others' keys", desk.run(&others).shown());
    let run = desk.run(&[&RESTORE[..], &["--keys", "torg-data/keys"]].concat());
    assert_eq!(run.status, 0, "{}", run.shown());
    assert_eq!(desk.run(&CLOSE).status, 0);
}

#[test]
fn logos_come_back() {
    let desk = dialogue(Desk::new().file("logo.png", LOGO), None);
    assert_eq!(desk.run(&TAKE_LOGO).status, 0);
    for command in [&BACKUP[..], &RESTORE] {
        let run = desk.run(command);
        assert_eq!(run.status, 0, "{}", run.shown());
    }
    assert_eq!(desk.files("again/logos")["sundsvall.png"], LOGO);
}

#[test]
fn what_was_erased_is_not_in_it() {
    let desk = backed_up(&[]);
    let database = inside(&desk, "torg.db").unwrap();
    let has = |words: &str| database.windows(words.len()).any(|bytes| bytes == words.as_bytes());
    assert!(has("Fler bänkar i skuggan") && !has(ERASED));
}

#[test]
fn a_backup_is_of_one_moment_while_a_server_writes() {
    let desk = dialogue(Desk::new(), None);
    let run = while_writing(&desk, || {
        let run = desk.run(&BACKUP);
        // Reading is of one moment too.
        let verify = desk.run(&["verify", "--data", "torg-data"]);
        assert_eq!(verify.status, 0, "{}", verify.shown());
        run
    });
    assert_eq!(run.status, 0, "{}", run.shown());
    let run = desk.run(&RESTORE);
    assert_eq!(run.status, 0, "{}", run.shown());
}

#[test]
fn nothing_is_written_over() {
    let desk = backed_up(&[]);
    insta::assert_snapshot!("backup twice", desk.run(&BACKUP).shown());
    insta::assert_snapshot!("restore over", desk.run(&["restore", "all.zip"]).shown());
    insta::assert_snapshot!("backup of nothing", Desk::new().run(&BACKUP).shown());
    assert!(desk.files(".").keys().all(|name| !name.contains(".part-")));
}

#[test]
fn what_is_no_backup_or_not_sound() {
    let desk = backed_up(&[]);
    let whole = fs::read(desk.path().join("all.zip")).unwrap();
    let desk = desk.file("text.zip", "no archive").file("half.zip", &whole[..whole.len() / 2]);
    insta::assert_snapshot!(
        "restore nothing",
        desk.run(&["restore", "missing.zip", "--data", "again"]).shown()
    );
    insta::assert_snapshot!("restore text", desk.run(&["restore", "text.zip", "--data", "again"]).shown());
    insta::assert_snapshot!("restore half", desk.run(&["restore", "half.zip", "--data", "again"]).shown());
    assert_eq!(desk.run(&["restore", "all.zip", "--data", "clean"]).status, 0);
    let database = |folder: &str| fs::read(desk.path().join(folder).join("torg.db")).unwrap();
    let clean = database("clean");
    for at in (0..whole.len()).step_by(whole.len() / 20) {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        fs::write(desk.path().join("flipped.zip"), flipped).unwrap();
        let run = desk.run(&["restore", "flipped.zip", "--data", "flipped"]);
        // Some bits of a compressed file stand for nothing.
        if run.status == 0 {
            assert!(database("flipped") == clean, "byte {at}");
            fs::remove_dir_all(desk.path().join("flipped")).unwrap();
        } else {
            assert!(!desk.path().join("flipped").exists(), "byte {at}: {}", run.shown());
        }
    }
    tampered(&desk, "UPDATE payload SET body = replace(body, 'bänkar', 'planka')");
    assert_eq!(desk.run(&["backup", "--out", "tampered.zip"]).status, 0);
    let run = desk.run(&["restore", "tampered.zip", "--data", "again"]);
    insta::assert_snapshot!("restore tampered", steady(&run.shown()));
    assert!(!desk.path().join("again").exists());
    assert!(desk.files(".").keys().all(|name| !name.contains(".part-")));
}

#[test]
fn from_postgresql_to_either() {
    let cluster = postgres::Cluster::start();
    let [from, to] = ["backup", "restored"].map(|name| cluster.database(name));
    let desk = dialogue(Desk::new().file("logo.png", LOGO), Some(&from));
    assert_eq!(desk.run_with(&TAKE_LOGO, &[("TORG_DATABASE", &from)]).status, 0);
    let run = desk.run_with(&BACKUP, &[("TORG_DATABASE", &from)]);
    assert_eq!(run.status, 0, "{}", run.shown());
    insta::assert_snapshot!("restore logs without keys", steady(&desk.run(&RESTORE).shown()));
    let with_keys = [&RESTORE[..], &["--keys", "torg-data/keys"]].concat();
    let there = [("TORG_DATABASE", to.as_str())];
    let run = desk.run_with(&with_keys, &there);
    insta::assert_snapshot!("restore logs", steady(&run.shown()));
    assert_eq!(desk.files("again/logos")["sundsvall.png"], LOGO);
    for arguments in [&["verify", "--data", "again"][..], &CLOSE, &["verify", "--data", "again"]] {
        let run = desk.run_with(arguments, &there);
        assert_eq!(run.status, 0, "{}", run.shown());
    }
    fs::remove_dir_all(desk.path().join("again")).unwrap();
    insta::assert_snapshot!("restore logs over", steady(&desk.run_with(&with_keys, &there).shown()));
    assert_eq!(desk.run(&with_keys).status, 0, "PostgreSQL to SQLite");
    assert_eq!(desk.run(&CLOSE).status, 0);
    assert_eq!(desk.run(&["verify", "--data", "again"]).status, 0);
}
