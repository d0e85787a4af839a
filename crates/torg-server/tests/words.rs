//! The words of the pages: every language has every message, and every message that a page asks for exists.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::{collections::BTreeSet, fs, path::Path};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// Names that are put together: their beginnings.
const COMPOSED: [&str; 3] = ["stage-", "step-", "error-"];
/// What asks for a message; its name stands first between quotation marks.
const ASKS: [&str; 7] = ["say(", "count(", "with(", ".of(", "between(", "refused(", "number("];

fn texts(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(Path::new(ROOT).join(folder)).unwrap();
    let files = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn ids(code: &str) -> BTreeSet<String> {
    let source = fs::read_to_string(Path::new(ROOT).join(format!("locales/{code}.ftl"))).unwrap();
    let resource = fluent_bundle::FluentResource::try_new(source).map_err(|(_, errors)| errors).unwrap();
    let lines = resource.source().lines().filter(|line| !line.starts_with([' ', '#']));
    let ids: BTreeSet<String> =
        lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect();
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
    let sources = [texts("templates"), texts("src"), texts("src/page")].concat();
    let mut asked = BTreeSet::new();
    for source in &sources {
        for ask in ASKS {
            let names = source.split(ask).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
            asked.extend(names.filter_map(|rest| rest.split_once('"')).map(|(name, _)| name.to_owned()));
        }
    }
    let lacking: Vec<&String> =
        asked.iter().filter(|name| name.contains('-') && !known.contains(*name)).collect();
    assert_eq!(lacking, Vec::<&String>::new(), "asked for, and in no file");
    let named = |id: &String| sources.iter().any(|source| source.contains(&format!("\"{id}\"")));
    let composed = |id: &String| COMPOSED.iter().any(|beginning| id.starts_with(beginning));
    let unused: Vec<&String> = known.iter().filter(|id| !named(id) && !composed(id)).collect();
    assert_eq!(unused, Vec::<&String>::new(), "in the files, and never asked for");
}
