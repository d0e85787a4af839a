//! What holds for every table: nothing is lost, and order leaves no trace.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

mod common;

use common::Folder;
use proptest::prelude::*;
use std::collections::BTreeMap;
use torg_core::{Material, SMALLEST_CELL};
use torg_ingest::{Kind, Limits, SMALL_GROUPS, SourceSettings, raw::Role, table};

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        3 => "[a-zåäö ,;|\"\n.!?0-9<>&=@-]{0,60}",
        3 => prop_oneof![Just("bänkar"), Just("ja"), Just("nej"), Just("Fler träd i skuggan, tack!")].prop_map(str::to_owned),
        1 => "[ \\PC]{0,20}",
    ]
}

fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    (1usize..6).prop_flat_map(|width| prop::collection::vec(prop::collection::vec(cell(), width), 1..25))
}

fn csv_of(header: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
    writer.write_record(header).unwrap();
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

fn shown(material: &Material) -> Vec<String> {
    material
        .contributions
        .iter()
        .map(|it| {
            format!(
                "{} {} {:?} {:?} {} {:?}",
                it.id, it.participant, it.prompt, it.date, it.text, it.attributes
            )
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Every filled cell of a question column is a contribution or an exclusion, and every empty one beside it is counted.
    #[test]
    fn nothing_is_lost(rows in rows(), left_out in prop::collection::vec(2u32..20, 0..4)) {
        let header: Vec<String> = (1..=rows[0].len()).map(|at| format!("Vad tycker du om {at}?")).collect();
        let columns = header.iter().map(|name| (name.clone(), Role::Question)).collect();
        let settings = SourceSettings { columns, delimiter: Some(','), header_row: Some(1), exclude_rows: left_out, ..SourceSettings::default() };
        let bytes = csv_of(&header, &rows);
        let mut texts = Vec::new();
        let tables = table::open(&bytes, "a.csv", Kind::Csv, &settings, &Limits::default()).unwrap();
        let mut account = (0, 0);
        for table in tables {
            let reading = table.read(&settings, &mut |contribution| texts.push(contribution.text));
            account.0 += reading.exclusions.iter().filter(|(place, ..)| place.is_some()).count();
            account.1 += reading.set_aside.values().sum::<u64>() as usize;
        }
        let blank = |cell: &&String| cell.trim_matches(|char: char| char.is_whitespace() || "\0\u{200b}\u{feff}".contains(char)).is_empty();
        let filled = rows.iter().flatten().filter(|cell| !blank(cell)).count();
        prop_assert_eq!(texts.len() + account.0, filled);
        let answered = rows.iter().filter(|row| !row.iter().all(|cell| blank(&cell)));
        prop_assert_eq!(account.1, answered.flatten().filter(blank).count());
        for text in texts {
            prop_assert!(rows.iter().flatten().any(|cell| cell.contains(&text)));
        }
    }

    /// Whatever the bytes, opening a table ends in tables or in a reason.
    #[test]
    fn no_bytes_are_too_strange(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for kind in [Kind::Csv, Kind::Json, Kind::JsonLines, Kind::Xlsx, Kind::Ods] {
            if let Ok(tables) = table::open(&bytes, "a", kind, &SourceSettings::default(), &Limits::default()) {
                for table in tables {
                    let mut count = 0usize;
                    let reading = table.read(&SourceSettings::default(), &mut |_| count += 1);
                    prop_assert!(count > 0 || !reading.exclusions.is_empty() || !reading.set_aside.is_empty() || !reading.choices.is_empty());
                }
            }
        }
    }
}

const PEOPLE: usize = 60;

/// Sixty people, some of whom say the same, some twice.
fn survey() -> Vec<Vec<String>> {
    let row = |at: usize| {
        let words = [
            "Fler bänkar i skuggan",
            "Mindre trafik på lördagar",
            "Fontänen borde lagas snart",
            "Vet inte riktigt",
        ];
        let district = ["Haga", "Norr", "Söder", "Öster", "Väster"][if at < 3 { 3 + at % 2 } else { at % 3 }];
        vec![
            format!("{}", at % 40),
            words[at % 4].to_owned(),
            district.to_owned(),
            format!("{}", 20 + at % 50),
            format!("2026-05-{:02}", 1 + at % 9),
        ]
    };
    (0..PEOPLE).map(row).collect()
}

fn read(first: &str, second: &str, rows: &[Vec<String>]) -> Material {
    let header = ["Respondent", "Kommentar", "Stadsdel", "Ålder", "Datum"].map(str::to_owned);
    let (a, b) = rows.split_at(rows.len() / 2);
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    if first > second {
        a.reverse();
        b.rotate_left(7);
    }
    Folder::new().file(first, csv_of(&header, &a)).file(second, csv_of(&header, &b)).read().material
}

#[test]
fn twenty_shuffles_of_rows_leave_no_trace() {
    let mut rows = survey();
    let half = rows.len() / 2;
    let expect = shown(&read("a.csv", "b.csv", &rows));
    assert_eq!(expect.len(), PEOPLE);
    for shuffle in 1..=20 {
        // A permutation of each half: multiplication by a number without a common factor.
        let step = [7, 11, 13, 17, 19, 23][shuffle % 6];
        for part in [0..half, half..PEOPLE] {
            let old = rows[part.clone()].to_vec();
            for (at, row) in part.clone().zip(0..) {
                rows[at] = old[(row * step + shuffle) % old.len()].clone();
            }
        }
        assert_eq!(shown(&read("a.csv", "b.csv", &rows)), expect, "shuffle {shuffle}");
    }
}

#[test]
fn no_value_is_held_by_one_to_four_people() {
    let material = read("a.csv", "b.csv", &survey());
    let mut held: BTreeMap<(&str, &str), Vec<u32>> = BTreeMap::new();
    for contribution in &material.contributions {
        for (name, value) in &contribution.attributes {
            held.entry((name, value)).or_default().push(contribution.participant.0);
        }
    }
    for ((name, value), mut people) in held.clone() {
        people.sort_unstable();
        people.dedup();
        assert!(people.len() >= SMALLEST_CELL, "{name}={value}: {}", people.len());
    }
    assert!(
        held.contains_key(&("Stadsdel", "Norr")) && held.contains_key(&("Stadsdel", SMALL_GROUPS)),
        "{held:?}"
    );
    assert!(
        held.keys()
            .filter(|(name, _)| *name == "Ålder")
            .all(|(_, value)| value.contains('–') || *value == SMALL_GROUPS)
    );
}

/// What is published of each participant, and that it is the same in all rows.
fn published(material: &Material) -> BTreeMap<u32, Vec<(&str, &str)>> {
    let mut people: BTreeMap<u32, Vec<(&str, &str)>> = BTreeMap::new();
    for it in &material.contributions {
        let values: Vec<(&str, &str)> =
            it.attributes.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(people.entry(it.participant.0).or_insert(values.clone()), &values, "{}", it.participant);
    }
    people
}

#[test]
fn nobody_stands_out_by_all_attributes_together() {
    let material = read("a.csv", "b.csv", &survey());
    let mut groups: BTreeMap<Vec<(&str, &str)>, usize> = BTreeMap::new();
    published(&material).into_values().for_each(|values| *groups.entry(values).or_default() += 1);
    assert!(groups.len() > 3 && groups.values().all(|people| *people >= SMALLEST_CELL), "{groups:?}");
    let withheld = &material.withheld;
    assert!(withheld.attributes.values().all(|people| *people <= withheld.participants), "{withheld:?}");
    assert!(withheld.participants > 0, "{withheld:?}");
}

#[test]
fn what_somebody_stated_twice_and_differently_is_not_published() {
    let row = |who: usize, district: &str| -> Vec<String> {
        let words = format!("Fler bänkar vid hus {who} i {district}");
        [&who.to_string(), &words, district, "", "2026-05-01"].map(str::to_owned).to_vec()
    };
    let mut rows: Vec<Vec<String>> = (0..8).map(|who| row(who, if who < 7 { "Haga" } else { "" })).collect();
    rows.extend((0..8).map(|who| row(who, ["Haga", "Norr", ""][who % 3])));
    let material = read("a.csv", "b.csv", &[rows, Vec::new()].concat());
    let people = published(&material);
    assert_eq!(people.len(), 16);
    assert!(people.values().flatten().all(|(_, value)| *value != "Norr"), "{people:?}");
}
