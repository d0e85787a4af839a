//! `torg dialogue export` and `import`: a dialogue goes from one server to another, and nothing of it changes.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
#[path = "../../torg-store/tests/common/postgres.rs"]
mod postgres;

use common::{
    Desk, Run,
    dialogue::{ERASED, dialogue, steady},
};
use std::{collections::BTreeMap, fs};

const EXPORT: [&str; 4] = ["dialogue", "export", "--out", "files"];
const IMPORT: [&str; 5] = ["dialogue", "import", "files", "--data", "elsewhere"];

fn exported() -> Desk {
    let desk = dialogue(Desk::new(), None);
    let run = desk.run(&EXPORT);
    assert_eq!(run.status, 0, "{}", run.shown());
    desk
}

fn rows(desk: &Desk, name: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(desk.path().join("files").join(name)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// Files that are the same wherever they come from: the keys, and what is signed with them, are not.
fn unsigned(desk: &Desk, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = desk.files(folder);
    assert!(files.remove("log/logs.json").is_some());
    files
}

fn verified(desk: &Desk, data: &str) -> Run {
    let run = desk.run(&["verify", "--data", data]);
    assert_eq!(run.status, 0, "{}", run.shown());
    run
}

#[test]
fn everything_is_in_the_folder_but_what_was_erased() {
    let desk = dialogue(Desk::new(), None);
    insta::assert_snapshot!("export", desk.run(&EXPORT).shown());
    insta::assert_snapshot!("export twice", desk.run(&EXPORT).shown());
    insta::assert_snapshot!("export unknown", desk.run(&["dialogue", "export", "sqare"]).shown());
    let files = desk.files("files");
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let tables = ["README.txt", "answers.csv", "contributions.csv", "dialogue.toml"];
    assert_eq!(
        names,
        [&tables[..], &["log/1.jsonl", "log/2.jsonl", "log/logs.json", "observations.csv", "votes.csv"]]
            .concat()
    );
    for (name, bytes) in &files {
        assert!(!String::from_utf8_lossy(bytes).contains(ERASED), "{name}");
    }
    let said: Vec<Vec<String>> = rows(&desk, "contributions.csv")
        .into_iter()
        .map(|row| {
            ["text", "question", "language", "withheld", "withdrawn"].map(|it| row[it].clone()).to_vec()
        })
        .collect();
    assert_eq!(
        said,
        [
            ["Fler bänkar i skuggan", "why-not", "sv", "false", "true"],
            ["'=HYPERLINK(\"http://x\")", "why-not", "sv", "false", "false"],
            ["Grannen är en …", "why-not", "sv", "true", "false"],
        ]
    );
    let votes: Vec<String> = rows(&desk, "votes.csv").into_iter().map(|row| row["value"].clone()).collect();
    assert_eq!(votes, ["agree", "disagree", "agree"]);
    let answers = rows(&desk, "answers.csv");
    assert_eq!(answers.len(), 3);
    assert_eq!(answers[0]["answer"], r#"{"options":["never"]}"#);
}

#[test]
fn what_is_taken_in_is_what_was_taken_out() {
    let desk = exported();
    insta::assert_snapshot!("import", steady(&desk.run(&IMPORT).shown()));
    verified(&desk, "elsewhere");
    let again = ["dialogue", "export", "--out", "again", "--data", "elsewhere"];
    assert_eq!(desk.run(&again).status, 0);
    assert!(unsigned(&desk, "files") == unsigned(&desk, "again"));
    // What is added is signed by the new server.
    let close = desk.run(&["dialogue", "close", "--by", "Karin Ek", "--data", "elsewhere"]);
    assert_eq!(close.status, 0, "{}", close.shown());
    verified(&desk, "elsewhere");
    insta::assert_snapshot!("import twice", steady(&desk.run(&IMPORT).shown()));
    verified(&desk, "elsewhere");
}

#[test]
fn between_sqlite_and_postgresql() {
    let cluster = postgres::Cluster::start();
    let address = cluster.database("export");
    let desk = exported();
    let there = [("TORG_DATABASE", address.as_str())];
    let run = desk.run_with(&IMPORT, &there);
    assert_eq!(run.status, 0, "{}", run.shown());
    let run = desk.run_with(&["verify", "--data", "elsewhere"], &there);
    assert_eq!(run.status, 0, "{}", run.shown());
    let again = ["dialogue", "export", "--out", "again", "--data", "elsewhere"];
    assert_eq!(desk.run_with(&again, &there).status, 0);
    assert!(unsigned(&desk, "files") == unsigned(&desk, "again"));
}

#[test]
fn a_second_dialogue_of_a_municipality_joins_it() {
    let desk = exported();
    let toml = common::definition().replace("slug = \"new-square\"", "slug = \"library\"");
    let desk = desk.file("library.toml", toml);
    assert_eq!(desk.run(&["dialogue", "add", "library.toml"]).status, 0);
    assert_eq!(desk.run(&["dialogue", "export", "library"]).status, 0);
    assert_eq!(desk.run(&IMPORT).status, 0);
    let second = desk.run(&["dialogue", "import", "library", "--data", "elsewhere"]);
    assert_eq!(second.status, 0, "{}", second.shown());
    verified(&desk, "elsewhere");
    let name = ["municipality", "add", "sundsvall", "Sundsvalls kommun", "--data", "third"];
    assert_eq!(desk.run(&name).status, 0);
    let other = desk.run(&["dialogue", "import", "library", "--data", "third"]);
    insta::assert_snapshot!("import to another", steady(&other.shown()));
    verified(&desk, "third");
}

#[test]
fn what_is_not_sound_is_not_taken_in() {
    let desk = exported();
    for (name, file, from, to) in [
        ("import changed", "log/2.jsonl", "bänkar", "planka"),
        ("import shortened", "log/logs.json", "\\n25\\n", "\\n24\\n"),
        ("import other format", "log/logs.json", "torg-logs-1", "torg-logs-2"),
        ("import no json", "log/2.jsonl", "{\"entry\"", "\"entry\""),
        ("import no entry", "log/2.jsonl", "torg-entry-1", "torg-entry-9"),
    ] {
        let path = desk.path().join("files").join(file);
        let before = fs::read_to_string(&path).unwrap();
        assert!(before.contains(from), "{name}");
        fs::write(&path, before.replacen(from, to, 1)).unwrap();
        insta::assert_snapshot!(name, steady(&desk.run(&IMPORT).shown()));
        fs::write(&path, before).unwrap();
    }
    insta::assert_snapshot!("import nothing", desk.run(&["dialogue", "import", "missing"]).shown());
    assert!(!desk.path().join("elsewhere").exists(), "nothing was made");
    assert_eq!(desk.run(&IMPORT).status, 0);
}
