//! The same material gives the same report, whatever the order in which files are named and rows stand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::Desk;
use std::collections::BTreeMap;

const PLACES: [&str; 6] = ["square", "library", "harbour", "school yard", "bus stop", "market hall"];
const WISHES: [&str; 6] = [
    "more benches in the shade at the",
    "better lamps on the path to the",
    "music and dancing on Saturdays at the",
    "no cars in front of the",
    "clean toilets that are open at the",
    "a ramp for wheelchairs at the",
];
const ENDS: [&str; 3] = ["please", "for all of us", "it has been promised for years"];
const SHUFFLES: u64 = 20;

/// One row for each combination, with an age band; some rows say exactly the same.
fn rows() -> Vec<String> {
    let mut rows = Vec::new();
    for (number, wish) in WISHES.iter().enumerate() {
        for place in PLACES {
            for end in ENDS {
                let age = ["under 18", "18-64", "65+"][number % 3];
                rows.push(format!("\"{wish} {place}, {end}\",{age}"));
            }
        }
    }
    rows.extend_from_within(..10);
    rows
}

fn table(rows: &[String]) -> String {
    format!("What should be done?,Age\n{}\n", rows.join("\n"))
}

/// Fisher and Yates, with a small generator of its own.
fn shuffled(mut rows: Vec<String>, seed: u64) -> Vec<String> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    for last in (1..rows.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        rows.swap(last, (state >> 33) as usize % (last + 1));
    }
    rows
}

/// The open data without the rows' places, which a shuffle changes by its nature.
fn without_places(desk: &Desk) -> BTreeMap<&'static str, Vec<BTreeMap<String, String>>> {
    [
        "contributions.csv",
        "passages.csv",
        "themes.csv",
        "quotations.csv",
        "groups.csv",
        "findings.csv",
        "coverage.csv",
    ]
    .into_iter()
    .map(|name| {
        let mut table = desk.table(name);
        table.iter_mut().for_each(|row| drop(row.remove("row")));
        (name, table)
    })
    .collect()
}

#[test]
fn rows_in_any_order_give_the_same_report() {
    let compiled = |rows: &[String]| {
        let desk = Desk::new().file("in/survey.csv", table(rows));
        let run = desk.compile(&["--quiet"]);
        assert_eq!(run.status, 0, "{}", run.shown());
        without_places(&desk)
    };
    let expect = compiled(&rows());
    assert!(expect["themes.csv"].len() > 1, "the material has themes to lose");
    for seed in 1..=SHUFFLES {
        assert!(compiled(&shuffled(rows(), seed)) == expect, "shuffle {seed} gives another report");
    }
}

#[test]
fn files_in_any_order_give_the_same_bytes() {
    let desk = Desk::new().file("in/a.csv", table(&rows()[..60])).file("in/b/c.csv", table(&rows()[60..]));
    let compiled = |order: [&str; 2], out: &str| {
        let run = desk.run(&["compile", order[0], order[1], "--quiet", "--out", out]);
        assert_eq!(run.status, 0, "{}", run.shown());
        desk.files(out)
    };
    assert!(compiled(["in/a.csv", "in/b"], "first") == compiled(["in/b", "in/a.csv"], "second"));
}
