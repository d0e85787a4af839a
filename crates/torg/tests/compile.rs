//! The main job as a person runs it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, root};
use std::fs;

#[test]
fn nothing_to_read_is_an_error_that_says_what_to_do() {
    let desk = Desk::new();
    insta::assert_snapshot!(desk.run(&["compile", "missing"]).shown());
    fs::create_dir(desk.path().join("in")).unwrap();
    insta::assert_snapshot!(desk.compile(&[]).shown());
}

#[test]
fn one_contribution_is_presented_and_not_grouped() {
    let desk = Desk::new().file("in/notes.csv", "What is missing?\nA roof over the bus stop\n");
    let run = desk.compile(&["--quiet"]);
    insta::assert_snapshot!(run.shown());
    assert_eq!(desk.table("coverage.csv")[0]["reason"], "too-few-to-group");
    assert_eq!(desk.run(&["verify", "out"]).status, 0);
}

#[test]
fn help_is_readable() {
    let desk = Desk::new();
    for arguments in [
        &["--help"][..],
        &["compile", "--help"],
        &["inspect", "--help"],
        &["verify", "--help"],
        &["verify", "receipt", "--help"],
        &["model", "--help"],
        &["model", "add", "--help"],
        &["model", "list", "--help"],
        &["model", "check", "--help"],
    ] {
        // What there is of dialogues is said in these two.
        if cfg!(feature = "serve") || ![&["--help"][..], &["verify", "--help"]].contains(&arguments) {
            insta::assert_snapshot!(arguments.join(" "), desk.run(arguments).stdout);
        }
    }
}

/// The example with `arguments`; its report by path.
fn example(arguments: &[&str]) -> std::collections::BTreeMap<String, Vec<u8>> {
    let desk = Desk::new();
    let source = root().join("examples/torget").display().to_string();
    let run = desk.run(&[&["compile", &source, "--quiet", "--out", "out"], arguments].concat());
    assert_eq!(run.status, 2, "{}", run.shown());
    desk.files("out")
}

#[test]
fn the_same_bytes_on_one_thread_and_two() {
    let (one, two) = (example(&["--threads", "1"]), example(&["--threads", "2"]));
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    let different: Vec<_> = one.keys().filter(|name| one[*name] != two[*name]).collect();
    assert!(different.is_empty(), "{different:?}");
}

/// The report on as many answers as there are districts is sound; this many people's district is withheld.
fn check(districts: &[&str], withheld: &[(&str, &str)]) {
    let row = |(at, district): (usize, &&str)| format!("More benches by house {at} please,{district}\n");
    let rows: String = districts.iter().enumerate().map(row).collect();
    let desk = Desk::new().file("in/survey.csv", format!("What is missing?,District\n{rows}"));
    let run = desk.compile(&["--quiet"]);
    assert_eq!(run.status, 0, "{}", run.shown());
    let verified = desk.run(&["verify", "out"]);
    assert_eq!(verified.status, 0, "{districts:?}: {}", verified.shown());
    let told = desk.table("withheld.csv");
    let told: Vec<_> = told.iter().map(|row| (&*row["attribute"], &*row["participants"])).collect();
    assert_eq!(told, withheld, "{districts:?}");
}

#[test]
fn small_dialogues_are_sound_and_nobody_stands_out() {
    check(&["North"; 4], &[("", ""), ("District", "")]);
    check(&["North"; 9], &[]);
    check(&["North", "South"], &[("", ""), ("District", "")]);
    check(&["North", "North", "North", "North", "North", "South"], &[("", "6"), ("District", "6")]);
    check(&[&["North"; 12][..], &["South"]].concat(), &[("", "13"), ("District", "13")]);
    check(&[&["North"; 12][..], &["South"; 3], &["West"; 2]].concat(), &[]);
    check(&[&["North"; 12][..], &[""]].concat(), &[("", ""), ("District", "")]);
}
