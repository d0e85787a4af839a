//! The committed example is what its sources say, and its list of expectations is about the files that are there.

use super::*;
use serde::Deserialize;
use std::{collections::BTreeSet, path::PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn generated_files_are_those_committed() {
    run(&root(), true).unwrap();
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    for (source, _, make) in GENERATED {
        assert_eq!(
            generate(&root(), source, make).unwrap(),
            generate(&root(), source, make).unwrap(),
            "{source}"
        );
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    file: Vec<ExpectedFile>,
    #[expect(dead_code, reason = "for the end-to-end test")]
    campaign: toml::Table,
    #[expect(dead_code, reason = "for the end-to-end test")]
    population: toml::Table,
}

#[derive(Deserialize)]
struct ExpectedFile {
    name: String,
    source: Option<String>,
    #[serde(default)]
    planted: Vec<String>,
}

fn expected() -> Vec<ExpectedFile> {
    let text = fs::read_to_string(root().join("examples/sources/torget/expected.toml")).unwrap();
    toml::from_str::<Expected>(&text).unwrap().file
}

fn names_below(folder: &Path, within: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { names_below(&path, within) } else { name(&path, within) })
        .collect()
}

fn name(path: &Path, within: &Path) -> BTreeSet<String> {
    BTreeSet::from([path.strip_prefix(within).unwrap().to_string_lossy().replace('\\', "/")])
}

#[test]
fn every_file_is_expected() {
    let folder = root().join("examples/torget");
    let mut listed: BTreeSet<String> = expected().into_iter().map(|file| file.name).collect();
    listed.extend(["README.md", "torg.toml"].map(str::to_owned));
    assert_eq!(names_below(&folder, &folder), listed);
}

#[test]
fn what_is_planted_is_there() {
    for file in expected() {
        let path = match &file.source {
            Some(source) => root().join("examples/sources/torget").join(source),
            None => root().join("examples/torget").join(&file.name),
        };
        let text = fs::read_to_string(&path).unwrap();
        for planted in &file.planted {
            assert!(text.contains(planted.as_str()), "{}: {planted}", file.name);
        }
    }
}
