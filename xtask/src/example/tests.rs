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
struct Expected {
    file: Vec<ExpectedFile>,
    campaign: Campaign,
    population: Population,
}

#[derive(Deserialize)]
struct ExpectedFile {
    name: String,
    source: Option<String>,
    #[serde(default)]
    planted: Vec<String>,
}

#[derive(Deserialize)]
struct Campaign {
    file: String,
    rows: [usize; 2],
    contributions: usize,
    distinct_texts: usize,
}

#[derive(Deserialize)]
struct Population {
    districts: i64,
    age_bands: i64,
}

fn expected() -> Expected {
    let text = fs::read_to_string(root().join("examples/sources/torget/expected.toml")).unwrap();
    toml::from_str(&text).unwrap()
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
    let mut listed: BTreeSet<String> = expected().file.into_iter().map(|file| file.name).collect();
    listed.extend(["README.md", "torg.toml"].map(str::to_owned));
    assert_eq!(names_below(&folder, &folder), listed);
}

#[test]
fn what_is_planted_is_there() {
    for file in expected().file {
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

#[test]
fn the_campaign_is_as_large_as_said() {
    let Campaign { file, rows: [first, last], contributions, distinct_texts } = expected().campaign;
    let rows = table::rows(&fs::read_to_string(root().join("examples/torget").join(file)).unwrap()).unwrap();
    let texts: Vec<&String> = rows[first - 1..last].iter().filter_map(|row| row.last()).collect();
    assert_eq!(texts.len(), contributions);
    assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), distinct_texts);
    assert!(texts.iter().all(|text| text.to_lowercase().contains("dör handeln i")));
}

#[test]
fn the_population_adds_up() {
    let settings = fs::read_to_string(root().join("examples/torget/torg.toml")).unwrap();
    let settings: toml::Table = toml::from_str(&settings).unwrap();
    let sum = |attribute: &str| -> i64 {
        let figures = settings["population"][attribute].as_table().unwrap();
        figures.values().filter_map(toml::Value::as_integer).sum()
    };
    let Population { districts, age_bands } = expected().population;
    assert_eq!((sum("Stadsdel"), sum("Ålder")), (districts, age_bands));
}
