//! A sound report is spoilt in more than a thousand ways; all of them are found, also when the forger rewrites the hashes.
//!
//! With `TORG_REPORT=folder` it works on that report; else on the one written by hand. `TORG_SPOIL` is the number of tries.
//! What is found is counted a third time without the files that repeat the tables (hashes, `report.json`, `report.xlsx`,
//! `datapackage.json`), as if the forger had rewritten them all in harmony: what is then left are inputs that nothing else
//! in the folder depends on, and the test says in which columns they stand.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and tells its figures")]

mod common;

use common::{
    fixture::Model,
    folder::{self, Files},
    mutate::{self, Spoilt},
};
use std::{collections::BTreeMap, path::PathBuf};
use torg_verify::{Verdict, VerifyError, verify};

/// Checks that compare copies of the same.
const COPIES: [&str; 4] = ["files", "report.json", "report.xlsx", "columns"];

/// Where a change leaves the folder in harmony with itself: nothing in it derives from these alone.
const INPUTS: &[&str] = &[
    "data/contributions.csv, row",
    "data/contributions.csv, participant",
    "data/contributions.csv, language",
    "data/contributions.csv, date",
    "data/contributions.csv, age",
    "data/prompts.csv",
    "data/choices.csv",
    "data/population.csv",
    "data/sources.csv, format",
    "data/sources.csv, sha256",
    "data/sources.csv, bytes",
    "data/sources.csv, set_aside",
    "data/sources.csv, redactions",
    "data/sources.csv, dropped_columns",
    "data/observations.csv",
    "data/coverage.csv, reason",
    "data/coverage.csv, row",
    "data/findings.csv, supporting",
    "data/findings.csv, contrary",
    // Where a passage is cut, and the order of rows where the format names none.
    "a span moved: data/passages.csv",
    "data/passages.csv, start",
    "data/passages.csv, end",
    "two rows exchanged",
    // A row of an input left out, or what has no theme.
    ": data/prompts.csv",
    ": data/choices.csv",
    ": data/population.csv",
    ": data/observations.csv",
    ": data/passages.csv",
    "a row dropped: data/coverage.csv: , ",
    "a row twice: data/coverage.csv: , ",
];

#[derive(Default)]
struct Tally {
    tried: usize,
    plain: usize,
    mended: usize,
    equally_true: usize,
    in_harmony: usize,
}

fn report() -> Files {
    match std::env::var_os("TORG_REPORT") {
        Some(folder) => folder::read(&PathBuf::from(folder)),
        None => Model::new().files(),
    }
}

fn judge(files: &Files) -> Result<Verdict, VerifyError> {
    let place = tempfile::tempdir().unwrap();
    folder::write(files, place.path());
    verify(place.path())
}

fn found(verdict: &Result<Verdict, VerifyError>) -> bool {
    verdict.as_ref().map_or(true, |verdict| !verdict.is_sound())
}

fn found_without_copies(verdict: &Result<Verdict, VerifyError>) -> bool {
    match verdict {
        Ok(verdict) => verdict.checks.iter().any(|check| !check.holds() && !COPIES.contains(&check.name)),
        Err(_) => true,
    }
}

#[test]
fn every_spoilt_report_is_found() {
    let sound = report();
    let verdict = judge(&sound).unwrap();
    assert!(verdict.is_sound(), "{verdict}");
    let tries = std::env::var("TORG_SPOIL").ok().and_then(|tries| tries.parse().ok()).unwrap_or(1250);
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut missed: Vec<String> = Vec::new();
    let mut harmony: Vec<String> = Vec::new();
    for seed in 0..tries {
        let Some(spoilt) = mutate::spoil(&sound, seed) else { continue };
        let tally = tallies.entry(spoilt.kind).or_default();
        try_one(spoilt, tally, &mut missed, &mut harmony);
    }
    print(&tallies, &harmony);
    assert!(missed.is_empty(), "{} were not found:\n{}", missed.len(), missed.join("\n"));
    let tried: usize = tallies.values().map(|tally| tally.tried).sum();
    assert!(tried >= tries as usize / 2, "only {tried} of {tries} could be tried");
    assert_eq!(tallies.len(), mutate::WAYS.len(), "every way was tried");
    if std::env::var_os("TORG_REPORT").is_none() {
        let strange: Vec<&String> =
            harmony.iter().filter(|it| !INPUTS.iter().any(|input| it.contains(input))).collect();
        assert!(strange.is_empty(), "found only by copies: {strange:#?}");
    }
}

fn try_one(mut spoilt: Spoilt, tally: &mut Tally, missed: &mut Vec<String>, harmony: &mut Vec<String>) {
    let told = format!("{}: {}", spoilt.kind, spoilt.what);
    tally.tried += 1;
    if found(&judge(&spoilt.files)) {
        tally.plain += 1;
    } else if mutate::equally_true(&spoilt).is_none() || !spoilt.what.starts_with("method-card.json") {
        missed.push(format!("plain: {told}"));
    }
    folder::mend(&mut spoilt.files);
    let verdict = judge(&spoilt.files);
    match (found(&verdict), mutate::equally_true(&spoilt)) {
        (true, _) => tally.mended += 1,
        (false, Some(_)) => tally.equally_true += 1,
        (false, None) => missed.push(format!("mended: {told}")),
    }
    if found_without_copies(&verdict) {
        tally.in_harmony += 1;
    } else if spoilt.kind != "a file added"
        && spoilt.what.starts_with("data/")
        && spoilt.what.contains(".csv")
        || spoilt.what.contains(".html")
    {
        harmony.push(told);
    }
}

fn print(tallies: &BTreeMap<&str, Tally>, harmony: &[String]) {
    println!(
        "{:44}{:>7}{:>7}{:>8}{:>14}{:>16}",
        "", "tried", "plain", "mended", "equally true", "without copies"
    );
    let mut all = Tally::default();
    for (kind, it) in tallies {
        println!(
            "{kind:44}{:>7}{:>7}{:>8}{:>14}{:>16}",
            it.tried, it.plain, it.mended, it.equally_true, it.in_harmony
        );
        all.tried += it.tried;
        all.plain += it.plain;
        all.mended += it.mended;
        all.equally_true += it.equally_true;
        all.in_harmony += it.in_harmony;
    }
    println!(
        "{:44}{:>7}{:>7}{:>8}{:>14}{:>16}",
        "all", all.tried, all.plain, all.mended, all.equally_true, all.in_harmony
    );
    harmony.iter().for_each(|it| println!("only copies differ: {it}"));
}
