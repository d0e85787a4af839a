//! A checker on trial: a sound report is spoilt again and again, and the checker must find it each time, whether or not
//! the forger rewrote the hashes in the method card.
//!
//! How many would be found without the files that repeat the tables (hashes, `report.json`, `report.xlsx`,
//! `datapackage.json`) is counted too, for the reader; nothing is demanded of it, since much of the open data is given,
//! not derived, and a forger who rewrites every copy of it in harmony is found only by those who hold the inputs.

use super::{
    Spoilt, equally_true,
    folder::{self, Files},
    spoil,
    ways::WAYS,
};
use std::{
    collections::BTreeMap,
    fmt::{self, Display},
};
use torg_verify::{Verdict, VerifyError, verify_files};

/// Checks that compare copies of the same.
const COPIES: [&str; 4] = ["files", "report.json", "report.xlsx", "columns"];

#[derive(Default)]
struct Tally {
    tried: usize,
    plain: usize,
    mended: usize,
    equally_true: usize,
    without_copies: usize,
}

/// What came of it.
#[derive(Default)]
pub struct Trial {
    tallies: BTreeMap<&'static str, Tally>,
    missed: Vec<String>,
}

/// Spoils `sound` with the seeds below `tries`, on two threads.
pub fn run(sound: &Files, tries: u64) -> Trial {
    let verdict = verify_files(sound).unwrap();
    assert!(verdict.is_sound(), "{verdict}");
    let half = |first: u64| {
        let mut trial = Trial::default();
        (first..tries).step_by(2).filter_map(|seed| spoil(sound, seed)).for_each(|it| trial.one(it));
        trial
    };
    let (mut trial, other) = std::thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        (half(0), other.join().unwrap())
    });
    trial.add(other);
    trial
}

impl Trial {
    /// Fails unless all was found, in both modes, and every way was tried.
    pub fn check(&self, least: usize) {
        println!("{self}");
        assert!(self.missed.is_empty(), "{} were not found:\n{}", self.missed.len(), self.missed.join("\n"));
        let tried: usize = self.tallies.values().map(|tally| tally.tried).sum();
        assert!(tried >= least, "only {tried} could be tried");
        let never: Vec<_> = WAYS.iter().filter(|(way, _)| !self.tallies.contains_key(way)).collect();
        assert!(never.is_empty(), "never tried: {:?}", never.iter().map(|(way, _)| way).collect::<Vec<_>>());
    }

    fn one(&mut self, mut spoilt: Spoilt) {
        let told = format!("{}: {}", spoilt.kind, spoilt.what);
        let excused = equally_true(&spoilt).is_some();
        let tally = self.tallies.entry(spoilt.kind).or_default();
        tally.tried += 1;
        if found(&verify_files(&spoilt.files)) {
            tally.plain += 1;
        } else if !excused || !spoilt.what.starts_with("method-card.json") {
            self.missed.push(format!("plain: {told}"));
        }
        folder::mend(&mut spoilt.files);
        let verdict = verify_files(&spoilt.files);
        match (found(&verdict), excused) {
            (true, _) => tally.mended += 1,
            (false, true) => tally.equally_true += 1,
            (false, false) => self.missed.push(format!("mended: {told}")),
        }
        tally.without_copies += usize::from(found_without_copies(&verdict));
    }

    fn add(&mut self, other: Self) {
        self.missed.extend(other.missed);
        for (kind, it) in other.tallies {
            self.tallies.entry(kind).or_default().add(&it);
        }
    }
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.tried += other.tried;
        self.plain += other.plain;
        self.mended += other.mended;
        self.equally_true += other.equally_true;
        self.without_copies += other.without_copies;
    }
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

impl Display for Trial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["tried", "plain", "mended", "equally true", "without copies"];
        writeln!(f, "{:44}{:>7}{:>7}{:>8}{:>14}{:>16}", "", head[0], head[1], head[2], head[3], head[4])?;
        let mut all = Tally::default();
        for (kind, it) in &self.tallies {
            line(f, kind, it)?;
            all.add(it);
        }
        line(f, "all", &all)
    }
}

fn line(f: &mut fmt::Formatter<'_>, kind: &str, it: &Tally) -> fmt::Result {
    let Tally { tried, plain, mended, equally_true, without_copies } = it;
    writeln!(f, "{kind:44}{tried:>7}{plain:>7}{mended:>8}{equally_true:>14}{without_copies:>16}")
}
