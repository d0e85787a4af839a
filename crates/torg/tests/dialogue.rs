//! `torg dialogue` as an officer runs it.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, definition};

#[test]
fn a_template_is_written_and_never_over_a_file() {
    let desk = Desk::new();
    let run = desk.run(&["dialogue", "new", "square.toml"]);
    insta::assert_snapshot!("new", run.shown());
    insta::assert_snapshot!("new again", desk.run(&["dialogue", "new", "square.toml"]).shown());
    insta::assert_snapshot!("new nowhere", desk.run(&["dialogue", "new", "no/square.toml"]).shown());
    let swedish = desk.run(&["dialogue", "new", "torget.toml", "--language", "sv"]);
    assert_eq!(swedish.status, 0, "{}", swedish.shown());
    assert!(String::from_utf8_lossy(&desk.files(".")["torget.toml"]).contains("language = \"sv\""));
    assert_eq!(desk.run(&["dialogue", "new", "x.toml", "--language", "no"]).status, 2);
}

#[test]
fn what_is_missing_is_told_gate_by_gate() {
    let desk = Desk::new();
    desk.run(&["dialogue", "new", "square.toml"]);
    insta::assert_snapshot!("check template", desk.run(&["dialogue", "check", "square.toml"]).shown());
    let desk = desk.file("whole.toml", definition());
    insta::assert_snapshot!("check whole", desk.run(&["dialogue", "check", "whole.toml"]).shown());
    let desk = desk.file("nearly.toml", definition().replace("colours = \"Karin Ek\"\n", ""));
    insta::assert_snapshot!("check nearly", desk.run(&["dialogue", "check", "nearly.toml"]).shown());
}

#[test]
fn a_file_that_cannot_be_read() {
    let wrong = definition().replace("kind = \"single\"", "kind = \"singel\"").replace("[legal]", "[legla]");
    let desk = Desk::new().file("wrong.toml", wrong).file("curly.toml", "title = “Torget”\n");
    insta::assert_snapshot!("check wrong", desk.run(&["dialogue", "check", "wrong.toml"]).shown());
    insta::assert_snapshot!("check curly", desk.run(&["dialogue", "check", "curly.toml"]).shown());
    insta::assert_snapshot!("check no file", desk.run(&["dialogue", "check", "missing.toml"]).shown());
    let desk = desk.file("latin.toml", b"title = \"Sm\xe5stad\"\n");
    insta::assert_snapshot!("check no text", desk.run(&["dialogue", "check", "latin.toml"]).shown());
}
