//! A dialogue that Torg holds, compiled as files are.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{
    Desk,
    dialogue::{ERASED, dialogue},
};

#[test]
fn what_was_given_is_compiled_and_everything_is_in_the_account() {
    let desk = dialogue(Desk::new(), None);
    let run = desk.run(&["compile", "--dialogue", "new-square", "--quiet", "--out", "out"]);
    insta::assert_snapshot!(run.shown());
    let verified = desk.run(&["verify", "out"]);
    assert_eq!(verified.status, 0, "{}", verified.shown());
    let states: Vec<(String, String)> = desk
        .table("coverage.csv")
        .into_iter()
        .map(|row| (row["state"].clone(), row["reason"].clone()))
        .collect();
    for (state, reason) in
        [("withheld", "moderated-at-source"), ("withdrawn", "taken-back"), ("ungrouped", "too-few-to-group")]
    {
        assert!(states.contains(&(state.to_owned(), reason.to_owned())), "{states:?}");
    }
    let chosen = desk.table("choices.csv");
    let asked: Vec<&str> = chosen.iter().map(|row| row["question"].as_str()).collect();
    assert_eq!(
        asked, ["Do you come to the square?"; 2],
        "who answered, and one option; both too few to tell"
    );
    for (name, bytes) in desk.files("out") {
        for absent in [ERASED, "Fler bänkar i skuggan", "Grannen är en"] {
            let found = bytes.windows(absent.len()).any(|window| window == absent.as_bytes());
            assert!(!found, "{name} holds `{absent}`");
        }
    }
}

#[test]
fn files_or_a_dialogue_and_not_both() {
    let desk = dialogue(Desk::new(), None).file("in/a.txt", "Fler bänkar");
    for arguments in [
        &["compile"][..],
        &["compile", "in", "--dialogue", "new-square"],
        &["compile", "--dialogue", "nothing"],
    ] {
        assert_ne!(desk.run(arguments).status, 0, "{arguments:?}");
    }
    insta::assert_snapshot!("no such dialogue", desk.run(&["compile", "--dialogue", "nothing"]).shown());
}
