//! `torg dialogue` as an officer runs it.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, dialogue::always_open, without_codes};

#[test]
fn help_is_readable() {
    let desk = Desk::new();
    let of_dialogue = ["new", "check", "add", "open", "close", "publish", "list", "export", "import"];
    let of_dialogue = of_dialogue.map(|it| vec!["dialogue", it]);
    let others = [
        vec!["dialogue"],
        vec!["municipality"],
        vec!["municipality", "add"],
        vec!["backup"],
        vec!["restore"],
    ];
    for arguments in of_dialogue.into_iter().chain(others) {
        let name = format!("{} --help", arguments.join(" "));
        insta::assert_snapshot!(name, desk.run(&[&arguments[..], &["--help"]].concat()).stdout);
    }
}

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

fn definition() -> String {
    always_open(&common::definition())
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

const ADD: [&str; 7] = [
    "dialogue",
    "add",
    "square.toml",
    "--municipality",
    "sundsvall",
    "--municipality-name",
    "Sundsvalls kommun",
];

fn shown(desk: &Desk, arguments: &[&str]) -> String {
    without_codes(&desk.run(arguments).shown())
}

#[test]
fn from_a_file_to_an_open_dialogue() {
    let desk = Desk::new().file("square.toml", definition());
    insta::assert_snapshot!("add", shown(&desk, &ADD));
    insta::assert_snapshot!("open", shown(&desk, &["dialogue", "open", "--by", "Karin Ek"]));
    insta::assert_snapshot!("list", shown(&desk, &["dialogue", "list"]));
    insta::assert_snapshot!("open twice", shown(&desk, &["dialogue", "open", "--by", "Karin Ek"]));
    let desk = desk.file("square.toml", definition().replace("The new square", "The square"));
    insta::assert_snapshot!("add when open", shown(&desk, &["dialogue", "add", "square.toml"]));
    insta::assert_snapshot!("close", shown(&desk, &["dialogue", "close", "new-square", "--by", "Karin Ek"]));
    insta::assert_snapshot!("close twice", shown(&desk, &["dialogue", "close", "--by", "Karin Ek"]));
    insta::assert_snapshot!("open again", shown(&desk, &["dialogue", "open", "--by", "Karin Ek"]));
    insta::assert_snapshot!("by nobody", shown(&desk, &["dialogue", "close", "--by", " "]));
}

#[test]
fn days_that_are_over() {
    let all = definition().replace("2099-12-31", "2001-09-30");
    let desk = Desk::new().file("square.toml", &all);
    insta::assert_snapshot!("check what is over", desk.run(&["dialogue", "check", "square.toml"]).shown());
    insta::assert_snapshot!("add what is over", shown(&desk, &ADD));
    insta::assert_snapshot!("open what is over", shown(&desk, &["dialogue", "open", "--by", "Karin Ek"]));
    let wall_is_not = all.replace(
        "co-creation = { from = 2000-01-01, to = 2001",
        "co-creation = { from = 2000-01-01, to = 2099",
    );
    let later = ["proposals", "decision", "implementation", "learning"];
    let days = |stage: &str, year: &str| format!("\n{stage} = {{ from = 2000-01-01, to = {year}");
    let later = later.iter().fold(wall_is_not, |text, it| text.replace(&days(it, "2001"), &days(it, "2099")));
    let desk = desk.file("square.toml", later);
    desk.run(&["dialogue", "add", "square.toml"]);
    insta::assert_snapshot!(
        "check what is partly over",
        desk.run(&["dialogue", "check", "square.toml"]).shown()
    );
    assert_eq!(desk.run(&["dialogue", "open", "--by", "Karin Ek"]).status, 0);
}

#[test]
fn a_draft_is_updated_until_it_opens() {
    let desk = Desk::new().file("square.toml", definition().replace("colours = \"Karin Ek\"\n", ""));
    insta::assert_snapshot!("add with a gap", shown(&desk, &ADD));
    insta::assert_snapshot!("open with a gap", shown(&desk, &["dialogue", "open", "--by", "Karin Ek"]));
    insta::assert_snapshot!("add just so", shown(&desk, &["dialogue", "add", "square.toml"]));
    let desk = desk.file("square.toml", definition());
    insta::assert_snapshot!("update", shown(&desk, &["dialogue", "add", "square.toml"]));
    assert_eq!(desk.run(&["dialogue", "open", "--by", "Karin Ek"]).status, 0);
}

#[test]
fn several_must_be_named() {
    let second = definition().replace("slug = \"new-square\"", "slug = \"library\"");
    let desk = Desk::new().file("square.toml", definition()).file("library.toml", second);
    assert_eq!(desk.run(&ADD).status, 0);
    assert_eq!(desk.run(&["dialogue", "add", "library.toml"]).status, 0);
    insta::assert_snapshot!("several", shown(&desk, &["dialogue", "open", "--by", "Karin Ek"]));
    insta::assert_snapshot!("unknown", shown(&desk, &["dialogue", "open", "libary", "--by", "Karin Ek"]));
    assert_eq!(desk.run(&["dialogue", "open", "library", "--by", "Karin Ek"]).status, 0);
    let timra = desk.run(&["municipality", "add", "timra", "Timrå kommun"]);
    insta::assert_snapshot!("municipality", timra.shown());
    let again = desk.run(&["municipality", "add", "timra", "Timrå kommun"]);
    insta::assert_snapshot!("municipality again", again.shown());
    let wrong = desk.run(&["municipality", "add", "Timrå", "Timrå kommun"]);
    insta::assert_snapshot!("municipality with a bad name", wrong.shown());
    insta::assert_snapshot!("municipalities", desk.run(&["municipality", "list"]).shown());
    insta::assert_snapshot!("whose", shown(&desk, &["dialogue", "add", "square.toml"]));
    let whose = ["dialogue", "add", "square.toml", "--municipality", "timra"];
    assert_eq!(desk.run(&whose).status, 0);
    insta::assert_snapshot!(
        "same name",
        shown(&desk, &["dialogue", "open", "new-square", "--by", "Karin Ek"])
    );
    let whose = ["dialogue", "open", "new-square", "--municipality", "timra", "--by", "Karin Ek"];
    assert_eq!(desk.run(&whose).status, 0);
    insta::assert_snapshot!("list of several", shown(&desk, &["dialogue", "list"]));
}

#[test]
fn without_a_database_nothing_is_made() {
    let desk = Desk::new().file("square.toml", definition());
    insta::assert_snapshot!("list nothing", shown(&desk, &["dialogue", "list"]));
    insta::assert_snapshot!("open nothing", shown(&desk, &["dialogue", "open", "--by", "Karin Ek"]));
    insta::assert_snapshot!("add to nobody", shown(&desk, &["dialogue", "add", "square.toml"]));
    let elsewhere = ["dialogue", "add", "square.toml", "--municipality", "timra", "--data", "elsewhere"];
    insta::assert_snapshot!("add to somebody unknown", shown(&desk, &elsewhere));
    assert_eq!(desk.files(".").keys().collect::<Vec<_>>(), ["square.toml"]);
    let desk = desk.file("none.toml", definition().replace("slug = \"new-square\"", ""));
    insta::assert_snapshot!("add without a slug", shown(&desk, &["dialogue", "add", "none.toml"]));
}

#[test]
fn a_logo_is_a_png() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x20\x08\x06\0\0\0";
    let desk = Desk::new().file("logo.svg", "<svg><script/></svg>").file("logo.png", png);
    assert_eq!(desk.run(&["municipality", "add", "timra", "Timrå kommun"]).status, 0);
    let logo = |slug: &str, file: &str| desk.run(&["municipality", "logo", slug, file]).shown();
    insta::assert_snapshot!("logo that is no picture", logo("timra", "logo.svg"));
    insta::assert_snapshot!("logo of nobody", logo("nowhere", "logo.png"));
    insta::assert_snapshot!("logo", logo("timra", "logo.png"));
    assert_eq!(desk.files("torg-data/logos")["timra.png"], png);
}
