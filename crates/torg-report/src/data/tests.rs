//! The open data of a small compilation made by hand, whole and file by file.

pub mod fixture;
mod schema;

use super::{Figures, choices, key, names, tables};
use crate::{MemorySink, Options, sink::HashingSink};
use proptest::prelude::*;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use torg_core::{ChoiceQuestion, Compilation, ContributionId, State};

pub fn files(compilation: &Compilation) -> BTreeMap<String, Vec<u8>> {
    let options = Options { licence: Some("CC-BY-4.0".into()), ..Options::default() };
    let mut memory = MemorySink::default();
    let figures = Figures::of(compilation);
    super::write(compilation, &options, &figures, &mut HashingSink::new(&mut memory)).unwrap();
    memory.files
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

fn json(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Value {
    serde_json::from_slice(&files[path]).unwrap()
}

/// Header and rows of a table, apostrophes taken away.
fn read(files: &BTreeMap<String, Vec<u8>>, table: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = csv::Reader::from_reader(files[&format!("data/{table}.csv")].as_slice());
    let undo = |row: csv::StringRecord| {
        row.iter().map(|cell| cell.strip_prefix('\'').unwrap_or(cell).to_owned()).collect()
    };
    let header = undo(reader.headers().unwrap().clone());
    (header, reader.records().map(|row| undo(row.unwrap())).collect())
}

#[test]
fn every_file_as_a_reader_gets_it() {
    let files = files(&fixture::compilation());
    for path in files.keys().filter(|path| path.ends_with(".csv")) {
        insta::assert_snapshot!(path.replace(['/', '.'], "_"), text(&files, path));
    }
    insta::assert_snapshot!("report_json", text(&files, "report.json"));
    insta::assert_snapshot!("datapackage", text(&files, "data/datapackage.json"));
    let mut card = json(&files, "method-card.json");
    card["outputs"].as_object_mut().unwrap().values_mut().for_each(|hash| *hash = "…".into());
    insta::assert_snapshot!("method_card", serde_json::to_string_pretty(&card).unwrap());
}

#[test]
fn figures_by_key() {
    let figures = Figures::of(&fixture::compilation());
    let lines: Vec<String> = figures.iter().map(|(key, value)| format!("{key} {value}")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn tables_without_rows_have_their_header() {
    let files = files(&fixture::nothing());
    for table in tables::all(&fixture::nothing()) {
        let (header, rows) = read(&files, table.name);
        assert_eq!(header, table.columns.iter().map(|column| column.name.to_string()).collect::<Vec<_>>());
        assert_eq!(rows.len(), 0, "{}", table.name);
    }
    let faults = schema::faults(&json(&files, "report.schema.json"), &json(&files, "report.json"));
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn rows_are_as_long_as_their_header() {
    for table in tables::all(&fixture::compilation()) {
        let width = table.columns.len();
        let mut rows = table.rows.peekable();
        assert!(rows.peek().is_some(), "{} has no row to look at", table.name);
        assert!(rows.all(|row| row.len() == width), "{}", table.name);
    }
}

#[test]
fn nobody_is_lost() {
    let compilation = fixture::compilation();
    let (files, figures) = (files(&compilation), Figures::of(&compilation));
    let states: u64 = State::ALL.iter().filter_map(|state| figures.get(&key(&["state", state.code()]))).sum();
    assert_eq!(figures.get("received"), Some(states));
    assert_eq!(read(&files, "coverage").1.len() as u64, states);
    let (_, rows) = read(&files, "contributions");
    let texts: Vec<_> = rows.iter().map(|row| row[6].as_str()).collect();
    assert_eq!(texts, compilation.material.contributions.iter().map(|it| &*it.text).collect::<Vec<_>>());
    let ids: Vec<_> = rows.iter().map(|row| &row[0]).collect();
    let (_, lines) = read(&files, "coverage");
    assert_eq!(ids, lines.iter().map(|row| &row[0]).filter(|id| !id.is_empty()).collect::<Vec<_>>());
}

#[test]
fn quotations_can_be_cut_from_the_table_of_contributions() {
    let compilation = fixture::compilation();
    let files = files(&compilation);
    let texts: BTreeMap<_, _> =
        read(&files, "contributions").1.into_iter().map(|row| (row[0].clone(), row[6].clone())).collect();
    let (_, quotations) = read(&files, "quotations");
    let cut = |row: &Vec<String>| texts[&row[2]][row[3].parse().unwrap()..row[4].parse().unwrap()].to_owned();
    let words = compilation.quotations.iter().map(|it| it.words(&compilation.material.contributions));
    assert_eq!(quotations.iter().map(cut).collect::<Vec<_>>(), words.collect::<Vec<_>>());
}

#[test]
fn the_same_compilation_gives_the_same_bytes() {
    assert_eq!(files(&fixture::compilation()), files(&fixture::compilation()));
}

#[test]
fn the_card_has_the_hash_of_every_other_file() {
    let files = files(&fixture::compilation());
    let hashes: BTreeMap<&str, String> = files
        .iter()
        .filter(|(path, _)| *path != "method-card.json")
        .map(|(path, bytes)| {
            (path.as_str(), Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect())
        })
        .collect();
    assert_eq!(json(&files, "method-card.json")["outputs"], serde_json::to_value(hashes).unwrap());
}

#[test]
fn the_report_follows_its_schema_and_a_changed_one_does_not() {
    let files = files(&fixture::compilation());
    let (schema, report) = (json(&files, "report.schema.json"), json(&files, "report.json"));
    assert_eq!(schema::faults(&schema, &report), Vec::<String>::new());
    for (pointer, wrong) in [
        ("/format", "torg-report-2".into()),
        ("/counts/received", (-1).into()),
        ("/themes/0/theme", "01".into()),
        ("/contributions/0/text", Value::Null),
        ("/findings/0/supporting", Value::Array(Vec::new())),
        ("/coverage/0/state", "lost".into()),
        ("/quotations", serde_json::json!([{}])),
    ] {
        let mut changed = report.clone();
        *changed.pointer_mut(pointer).unwrap() = wrong;
        assert_ne!(schema::faults(&schema, &changed), Vec::<String>::new(), "{pointer}");
    }
}

#[test]
fn the_schema_names_the_words_that_are_written() {
    let schema: Value = serde_json::from_str(super::json::SCHEMA).unwrap();
    let statements = schema.pointer("/$defs/finding/properties/statement/enum").unwrap();
    assert_eq!(statements, &serde_json::to_value(names::STATEMENTS).unwrap());
    let states = schema.pointer("/$defs/line/properties/state/enum").unwrap();
    assert_eq!(states, &serde_json::to_value(State::ALL).unwrap());
}

#[test]
fn the_package_describes_the_tables_as_they_are() {
    let files = files(&fixture::compilation());
    let package = json(&files, "data/datapackage.json");
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), files.keys().filter(|path| path.ends_with(".csv")).count());
    for resource in resources {
        let name = resource["name"].as_str().unwrap();
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let header = text(&files, &format!("data/{name}.csv")).lines().next().unwrap().to_owned();
        let names: Vec<_> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(names.join(","), header);
        assert!(
            fields.iter().all(|field| field["description"].as_str().is_some_and(|text| !text.is_empty())),
            "{name}"
        );
    }
}

/// The name of an attribute, from the header of its column.
fn attribute(header: &str) -> &str {
    let bare = header.trim_end_matches(" (attribute)");
    if super::table::CONTRIBUTION_COLUMNS.contains(&bare) {
        header.strip_suffix(" (attribute)").unwrap()
    } else {
        header
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_contributions_come_back_whole(
        texts in proptest::collection::vec("(?s)[=+@\t\r\n'-]{0,2}.{1,20}", 0..6),
        names in proptest::collection::vec("(language|date|[=@'-]?.{1,6})( \\(attribute\\)){0,2}", 1..4),
        value in "(?s).{1,8}",
    ) {
        let mut compilation = fixture::compilation();
        let one = compilation.material.contributions[0].clone();
        let with = |(at, text): (usize, &String)| torg_core::Contribution {
            id: ContributionId::of("a", at, text),
            text: text.as_str().into(),
            attributes: [(names[at % names.len()].as_str().into(), value.as_str().into())].into(),
            ..one.clone()
        };
        compilation.material.contributions = texts.iter().enumerate().map(with).collect();
        let mut bytes = Vec::new();
        super::csv::write(tables::all(&compilation).remove(0), &mut bytes).unwrap();
        let (header, rows) = read(&[("data/t.csv".to_owned(), bytes)].into(), "t");
        prop_assert_eq!(rows.len(), texts.len());
        for (row, it) in rows.iter().zip(&compilation.material.contributions) {
            prop_assert_eq!(&row[6], &*it.text);
            let given: BTreeMap<&str, &str> = header[7..].iter().zip(&row[7..]).filter(|(_, cell)| !cell.is_empty())
                .map(|(name, cell)| (attribute(name), cell.as_str())).collect();
            let expect: BTreeMap<&str, &str> = it.attributes.iter().map(|(name, value)| (&**name, &**value)).collect();
            prop_assert_eq!(given, expect);
        }
        let distinct: std::collections::BTreeSet<_> = header.iter().collect();
        prop_assert_eq!(distinct.len(), header.len());
    }

    #[test]
    fn no_few_people_are_left_over(people in proptest::collection::vec(0u64..12, 1..7)) {
        let options = people.iter().enumerate().map(|(at, people)| (at.to_string().into(), *people)).collect();
        let answered = people.iter().sum();
        let question = ChoiceQuestion { source: "a".into(), prompt: "?".into(), answered, options };
        let published = choices::published(&question);
        let shown = || published[1..].iter().filter_map(|(_, people)| *people);
        prop_assert!(shown().all(|people| people == 0 || people >= 5));
        let left = question.answered - shown().sum::<u64>();
        prop_assert!(left == 0 || left >= 5 || shown().all(|people| people == 0), "{:?}", published);
    }
}
