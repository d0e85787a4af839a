//! What is said when `dialogue.toml` is wrong.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

mod common;

use insta::assert_snapshot;
use proptest::prelude::*;
use torg_dialogue::Definition;

fn check(text: &str) -> String {
    Definition::read(text).map_or_else(|error| error.to_string(), |_| "read".to_owned())
}

#[test]
fn a_draft_may_leave_anything_out() {
    for draft in [
        "",
        "language = \"sv\"",
        "title = \"\"\n[ladder]\nstep = \"\"\n[stages]\ndecision = {}",
        "also-in = []",
    ] {
        assert_eq!(check(draft), "read", "{draft}");
    }
}

#[test]
fn every_mistake_is_told_at_once() {
    let text = r##"
slug = "Nya Torget"
language = "se"
titel = "Torget"
question = 3

[ladder]
scale = "skr"
step = "konsultasjon"

[stages]
preparation = { from = "2026-08-30", to = 2026-08-03 }
perspectives = { from = 2026-09-01, to = 2026-09-31x }
"##;
    assert_snapshot!("syntax_comes_first", check(text));
    assert_snapshot!("values", check(&text.replace("31x", "30").replace("to = 2026-09-30", "to = \"30/9\"")));
}

#[test]
fn sections_and_lists() {
    assert_snapshot!(check(
        r##"
language = "sv"
also-in = "en"
title = { sv = "Torget", fi = "Tori", en = 3 }
ladder = "skr"
responsible = "Anna"
activity = [{ kind = "survey", key = "a" }, { kind = "vall", key = "a" }, { key = "b" }, "c"]

[influence]
can = "the benches"

[retention]
contributions = "730"
groups = 0

[groups]
ask = "no"

[colours]
primary = "blue"

[answered]
legal = "Anna"
"##
    ));
}

#[test]
fn questions() {
    assert_snapshot!(check(
        r##"
language = "sv"
[[activity]]
kind = "survey"
key = "survey"
[[activity.question]]
key = "q1"
kind = "text"
options = [{ key = "a", text = "A" }]
maximum = 3
[[activity.question]]
key = "q2"
kind = "single"
options = [{ key = "yes", text = "Ja" }, { key = "yes", text = "Nej" }, { text = "Vet inte" }]
show-when = { question = "q1", is = ["a"] }
[[activity.question]]
key = "q3"
kind = "scale"
low = 5
high = 2
show-when = { question = "q2", is = ["ye"] }
[[activity.question]]
key = "q4"
kind = "several"
chosen-max = 0
show-when = { question = "q5", is = ["a"] }
[[activity.question]]
key = "q5"
kind = "number"
min = 3
max = 2
show-when = { question = "q2", is = [] }
[[activity.question]]
prompt = "Vad?"
"##
    ));
}

#[test]
fn what_a_word_processor_makes_of_quotation_marks() {
    assert_snapshot!(check("language = \"sv\"\ntitle = ”Torget”\n"));
    assert_snapshot!(check("language = \"fr\"\ntitle = \"L’eau, «la source»\n"));
}

#[test]
fn one_mistake_is_told_once() {
    let unknown_kind =
        common::changed("key = \"visits\"\nkind = \"single\"", "key = \"visits\"\nkind = \"singel\"");
    assert_snapshot!(check(&unknown_kind));
    assert_snapshot!(check(&common::changed("language = \"en\"", "language = \"eng\"")));
    assert_snapshot!(check(&common::changed("key = \"minutes\"", "key = \"safe\"")));
}

#[test]
fn stages_follow_each_other() {
    assert_snapshot!(check(&common::changed(
        "proposals = { from = 2026-10-12",
        "proposals = { from = 2026-09-12"
    )));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = Definition::read(&text).map(|definition| definition.check());
    }

    #[test]
    fn a_changed_example_is_read_or_refused(at in 0usize..6000, with in "[\\PC\n]{0,3}") {
        let mut text: Vec<char> = common::example().chars().collect();
        let at = at.min(text.len());
        text.splice(at..(at + 2).min(text.len()), with.chars());
        match Definition::read(&text.into_iter().collect::<String>()) {
            Ok(definition) => drop(definition.check()),
            Err(error) => prop_assert!(!error.problems().is_empty()),
        }
    }
}
