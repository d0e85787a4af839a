//! `torg inspect`, and what a person may decide in `torg.toml`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::Desk;

const SURVEY: &str = "\
Timestamp,E-mail,What is missing in the town?,Age band,Any other comment?
2026-04-01 10:00,anna@example.com,More benches in the shade,18-29,
2026-04-01 11:30,bo@example.com,\"A toilet that is open, please\",30-49,Call me on 070-174 06 05
2026-04-02 09:15,cy@example.com,Somewhere to sit in winter,18-29,Thanks for asking us
";

#[test]
fn shows_what_each_column_is_taken_for_and_why() {
    let desk = Desk::new().file("in/survey.csv", SURVEY).file("in/photo.heic", b"\0\0\0\x18ftypheic");
    insta::assert_snapshot!(desk.run(&["inspect", "in"]).shown());
}

/// What is shown, but for why: the reason of a column is then that the settings say so.
fn without_reasons(shown: &str) -> Vec<&str> {
    let cut = |line| {
        if str::trim_start(line).starts_with("column ") {
            line.split(", ").next().unwrap_or(line)
        } else {
            line
        }
    };
    shown.lines().map(cut).collect()
}

#[test]
fn writes_settings_to_start_from_and_never_over_others() {
    let desk = Desk::new().file("in/survey.csv", SURVEY);
    let first = desk.run(&["inspect", "in", "--write", "--quiet"]);
    assert_eq!(first.status, 0, "{}", first.shown());
    let before = desk.run(&["inspect", "in"]).stdout;
    assert_eq!(
        without_reasons(&first.stdout),
        without_reasons(&before),
        "settings as guessed change nothing"
    );
    assert_eq!(desk.run(&["inspect", "in", "--write"]).status, 1);
}

#[test]
fn a_mistake_in_the_settings_is_answered_with_line_key_and_remedy() {
    for (name, settings) in [
        ("unknown_key", "titel = \"The square\"\n"),
        ("unknown_role", "[[source]]\nmatch = \"*.csv\"\n[source.columns]\n\"Age band\" = \"atribute\"\n"),
        ("unmatched_file", "[[source]]\nmatch = \"survy.csv\"\nlanguage = \"en\"\n"),
        ("no_such_language", "[report]\nlanguage = \"tlh\"\n"),
    ] {
        let desk = Desk::new().file("in/survey.csv", SURVEY).file("in/torg.toml", settings);
        insta::assert_snapshot!(name, desk.compile(&["--quiet"]).shown());
    }
}
