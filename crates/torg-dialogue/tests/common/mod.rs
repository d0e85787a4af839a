//! The example of `docs/dialogue.md`, which is complete.
#![allow(clippy::unwrap_used, dead_code, reason = "helpers of tests, of which each test file uses some")]

use torg_dialogue::{Content, Definition, Survey};

/// The example as it stands in the document.
pub fn example() -> String {
    let document = include_str!("../../../../docs/dialogue.md");
    let begin = document.split("```toml\n").nth(1).unwrap();
    begin.split("```").next().unwrap().to_owned()
}

/// The example with one text for another.
pub fn changed(from: &str, to: &str) -> String {
    let example = example();
    assert_eq!(example.matches(from).count(), 1, "{from}");
    example.replacen(from, to, 1)
}

/// The survey of the example.
pub fn survey() -> Survey {
    let definition = Definition::read(&example()).unwrap();
    let Content::Survey(survey) = definition.activity("survey").unwrap().content.clone() else { panic!() };
    survey
}
