//! What `torg compile --explain` tells a person, and what it says when there is nothing to tell.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, Run, root};

/// The example compiled, and these explained.
fn explained(things: &[&str]) -> (Desk, Run) {
    let desk = Desk::new();
    let source = root().join("examples/torget").display().to_string();
    let things: Vec<&str> = things.iter().flat_map(|thing| ["--explain", thing]).collect();
    let run = desk.run(&[&["compile", &source, "--quiet", "--out", "out"], &things[..]].concat());
    (desk, run)
}

#[test]
fn what_is_asked_for_is_explained_after_the_report_is_written() {
    let themes = ["2.1", "toalett", "1,3", "2,2.1", "1,8"];
    let received = [
        "d16jexj8svbq",
        "enkat-forms.xlsx:8",
        "inkomna-mejl.csv:4",
        "1-enkat/suomeksi.csv:24",
        "5-polis/comments.csv:19",
        "foto-torget.heic",
    ];
    let (desk, run) = explained(&[&themes[..], &received].concat());
    assert_eq!(run.status, 2, "{}", run.shown());
    assert!(desk.path().join("out/index.html").exists());
    insta::assert_snapshot!("explained", run.stdout);
    let told = run.stderr.lines().filter(|line| line.starts_with("worth a look"));
    insta::assert_snapshot!("worth a look", told.collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_is_not_there_is_an_error_and_nothing_is_written() {
    let (desk, run) = explained(&["2.1", "99"]);
    assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{}", run.stderr);
    assert!(!desk.path().join("out/index.html").exists());
    let error = run.stderr.lines().filter(|line| line.starts_with("error"));
    insta::assert_snapshot!("not there", error.collect::<Vec<_>>().join("\n"));
}

#[test]
fn too_little_to_group_is_explained() {
    let desk = Desk::new().file("in/notes.csv", "What is missing?\nA roof over the bus stop\n");
    let run = desk.compile(&["--quiet", "--explain", "notes.csv:2"]);
    insta::assert_snapshot!("too little", run.shown());
    insta::assert_snapshot!("too little for themes", desk.compile(&["--quiet", "--explain", "1"]).shown());
}
