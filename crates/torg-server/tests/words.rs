//! The words of the pages: every language has every message, and every message that a page asks for exists.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// Names that are put together: their beginnings.
const COMPOSED: [&str; 5] = ["stage-", "step-", "error-", "vote-", "staff-flag-"];
/// What asks for a message; its name stands first between quotation marks.
const ASKS: [&str; 7] = ["say(", "count(", "with(", ".of(", "between(", "refused(", "number("];

/// Of all files below `folder`.
fn texts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let of = |path: PathBuf| {
        if path.is_dir() { texts(&path) } else { vec![fs::read_to_string(path).unwrap()] }
    };
    entries.flat_map(of).collect()
}

fn ids(code: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for source in texts(&Path::new(ROOT).join("locales").join(code)) {
        let resource = fluent_bundle::FluentResource::try_new(source).map_err(|(_, errors)| errors).unwrap();
        let lines = resource.source().lines().filter(|line| !line.starts_with([' ', '#']));
        for (id, _) in lines.filter_map(|line| line.split_once(" =")) {
            assert!(ids.insert(id.to_owned()), "{code} has `{id}` twice");
        }
    }
    assert!(ids.len() > 100, "{code}");
    ids
}

#[test]
fn every_language_has_every_message() {
    let swedish = ids("sv");
    for code in ["ar", "de", "en", "es", "fi", "fr", "it", "pt"] {
        let missing: Vec<String> = swedish.symmetric_difference(&ids(code)).cloned().collect();
        assert_eq!(missing, Vec::<String>::new(), "{code}");
    }
}

#[test]
fn every_message_that_is_asked_for_exists_and_every_one_is_asked_for() {
    let known = ids("sv");
    let root = Path::new(ROOT);
    let sources = [texts(&root.join("templates")), texts(&root.join("src"))].concat();
    let mut asked = BTreeSet::new();
    for source in &sources {
        for ask in ASKS {
            let names = source.split(ask).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
            asked.extend(names.filter_map(|rest| rest.split_once('"')).map(|(name, _)| name.to_owned()));
        }
    }
    let lacking: Vec<&String> = asked
        .iter()
        .filter(|name| name.contains('-') && !name.starts_with('/') && !known.contains(*name))
        .collect();
    assert_eq!(lacking, Vec::<&String>::new(), "asked for, and in no file");
    let named = |id: &String| sources.iter().any(|source| source.contains(&format!("\"{id}\"")));
    let composed = |id: &String| COMPOSED.iter().any(|beginning| id.starts_with(beginning));
    let unused: Vec<&String> = known.iter().filter(|id| !named(id) && !composed(id)).collect();
    assert_eq!(unused, Vec::<&String>::new(), "in the files, and never asked for");
}
