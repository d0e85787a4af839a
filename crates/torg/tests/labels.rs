//! The names of themes in the example, as its reader meets them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, root};
use std::collections::{BTreeMap, BTreeSet};

/// Function words of the example's languages that no name begins or ends with.
const FUNCTION_WORDS: &str = "och att det som en ett är på av för inte vi jag the a an and of to is we it on ja että on \
    le la les de des et un une est el los las y que";

type Row = BTreeMap<String, String>;

/// For each theme the texts in it or below it, in lower case.
fn texts(desk: &Desk) -> BTreeMap<String, Vec<String>> {
    let contributions = desk.table("contributions.csv");
    let text_of: BTreeMap<&str, &str> =
        contributions.iter().map(|row| (row["contribution"].as_str(), row["text"].as_str())).collect();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for passage in desk.table("passages.csv").iter().filter(|row| !row["theme"].is_empty()) {
        let mut theme = passage["theme"].as_str();
        loop {
            let text = text_of[passage["contribution"].as_str()].to_lowercase();
            texts.entry(theme.to_owned()).or_default().push(text);
            let Some((above, _)) = theme.rsplit_once('.') else { break };
            theme = above;
        }
    }
    texts
}

/// Whether `phrase` stands in `text` as whole words.
fn has_words(text: &str, phrase: &str) -> bool {
    let letter = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase).any(|(start, _)| {
        let (before, after) = (&text[..start], &text[start + phrase.len()..]);
        !letter(before.chars().next_back()) && !letter(after.chars().next())
    })
}

fn check(theme: &Row, texts: &[String]) {
    for phrase in theme["label"].split(" · ") {
        let words: Vec<String> = phrase.split(' ').map(str::to_lowercase).collect();
        let ends = [&words[0], &words[words.len() - 1]];
        let function = |word: &&String| FUNCTION_WORDS.split_whitespace().any(|it| it == word.as_str());
        assert!(!ends.iter().any(function), "{theme:?}: a function word at an end of {phrase:?}");
        assert!(ends.iter().all(|it| it.chars().any(char::is_alphabetic)), "{theme:?}: {phrase:?}");
        let written = texts.iter().any(|text| has_words(text, &phrase.to_lowercase()));
        assert!(written, "{theme:?}: nobody wrote {phrase:?}");
    }
}

#[test]
fn the_names_of_the_example_are_whole_phrases_and_differ() {
    let desk = Desk::new();
    let source = root().join("examples/torget").display().to_string();
    desk.run(&["compile", &source, "--quiet", "--out", "out"]);
    let (themes, texts) = (desk.table("themes.csv"), texts(&desk));
    assert!(themes.len() > 20, "{} themes", themes.len());
    let mut beside: BTreeSet<(&str, &str)> = BTreeSet::new();
    for theme in &themes {
        check(theme, &texts[&theme["theme"]]);
        assert!(beside.insert((&theme["parent"], &theme["label"])), "{theme:?} is called as a sibling");
        let above = themes.iter().find(|it| it["theme"] == theme["parent"]);
        assert!(
            above.is_none_or(|above| above["label"] != theme["label"]),
            "{theme:?} is called as its parent"
        );
    }
}
