//! What stands between a dialogue and its opening.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

mod common;

use insta::assert_snapshot;
use torg_dialogue::{Definition, Readiness};

fn check(text: &str) -> String {
    shown(&Definition::read(text).unwrap().check())
}

fn shown(readiness: &Readiness) -> String {
    let gaps = readiness.gaps.iter().map(|gap| format!("{gap}\n"));
    let warnings = readiness.warnings.iter().map(|warning| format!("warning: {warning}\n"));
    gaps.chain(warnings).collect()
}

fn without_translations(text: &str) -> String {
    check(text)
        .lines()
        .filter(|line| !line.contains("no text in `sv`"))
        .map(|line| format!("{line}\n"))
        .collect()
}

#[test]
fn an_empty_file_lacks_everything() {
    assert_snapshot!(check(""));
}

#[test]
fn what_cannot_be_influenced_is_not_asked_about() {
    assert_snapshot!(without_translations(&common::changed(
        "can = [\"what the square is used for\", \"where people sit, and what is planted\"]",
        "can = []"
    )));
    assert_snapshot!(without_translations(&common::changed(
        "step = \"konsultation\"",
        "step = \"information\""
    )));
}

#[test]
fn what_is_said_not_to_be_is_not_there() {
    assert_snapshot!(without_translations(&common::changed("ask = true", "ask = false")));
    assert_snapshot!(without_translations(&common::changed("used = true", "used = false")));
}

#[test]
fn colours_that_cannot_be_read() {
    assert_snapshot!(without_translations(&common::changed("#005595", "#7fb2d9")));
}

#[test]
fn an_activity_without_words() {
    assert_snapshot!(without_translations(
        r##"
language = "sv"
[[activity]]
kind = "survey"
key = "survey"
[[activity.question]]
key = "q1"
kind = "several"
options = [{ key = "a", text = "" }]
[[activity.question]]
key = "q2"
kind = "scale"
[[activity]]
kind = "wall"
key = "wall"
[[activity]]
kind = "statements"
key = "statements"
[groups]
ask = true
attribute = [{ key = "age", prompt = "Hur gammal är du?" }]
[ai]
used = true
task = [{}]
"##
    ));
}

#[test]
fn translations() {
    assert_snapshot!(check(
        &common::changed(", sv = \"Det nya torget\" }", " }")
            .replace("title = \"Agree or disagree\"", "title = { sv = \"För eller emot\" }")
    ));
}

#[test]
fn an_activity_that_is_over() {
    let definition = Definition::read(&common::example()).unwrap();
    let whatever_day = definition.check();
    let over = |today: &str| {
        let mut readiness = definition.check_on(today.parse().unwrap());
        readiness.warnings.retain(|it| !whatever_day.warnings.contains(it));
        shown(&readiness)
    };
    assert_eq!(over("2026-09-27"), "", "on the last day of the survey");
    assert_snapshot!(over("2026-09-28"));
    assert_snapshot!(over("2999-01-01"));
}
