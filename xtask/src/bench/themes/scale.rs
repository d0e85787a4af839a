//! Made-up contributions through the binary, from CSV to report: cost, growth, and whether what was planted is found.

use super::Bench;
use super::table;
use crate::bench::measure::{Cost, measure};
use crate::{material, run};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// A theme and the top one above it; -1 without one.
type Place = (i64, i64);

/// The theme of each contribution, at two levels; -1 without one.
struct Found {
    finest: Vec<i64>,
    top: Vec<i64>,
}

#[derive(Deserialize)]
struct Planted {
    row: usize,
}

/// One table for all sizes.
pub fn run(bench: &Bench) -> Result<()> {
    table::head(&[
        "contributions",
        "CPU s",
        "elapsed s",
        "peak MiB",
        "CPU µs / (n log10 n)",
        "level",
        "themes (planted)",
        "without a theme",
        "in the largest",
        "NMI",
        "ARI",
        "AMI",
        "ARI with areas",
        "ARI with topics",
    ])?;
    bench.sizes.iter().try_for_each(|&size| one(bench, size))
}

fn one(bench: &Bench, rows: u64) -> Result<()> {
    let table = bench.folder.join("made-up.csv");
    let out = bench.folder.join("report");
    material::write(&material::Request { rows, language: "sv".to_owned(), seed: 0, out: table.clone() })?;
    let mut command = Command::new(run::target(&bench.root).join("release/torg"));
    let cost =
        measure(command.arg("compile").arg(&table).args(["--quiet", "--threads", "2", "--out"]).arg(&out))?;
    let truth = material::truth_path(&table);
    let found = found(&out.join("data"), &truth, rows as usize)?;
    for (level, themes) in [("finest", &found.finest), ("top", &found.top)] {
        let file = bench.folder.join("found.json");
        fs::write(&file, format!("{themes:?}"))?;
        print(bench, rows, &cost, level, &truth, &file)?;
    }
    fs::remove_dir_all(&out).context("removing a measured report")
}

fn print(bench: &Bench, rows: u64, cost: &Cost, level: &str, truth: &Path, themes: &Path) -> Result<()> {
    let scores = bench.scores(truth, themes, &["area", "topic"])?;
    let unit = rows as f64 * (rows.max(2) as f64).log10() / 1e6;
    table::row(&[
        rows.to_string(),
        format!("{:.1}", cost.cpu_s),
        format!("{:.1}", cost.wall_s),
        format!("{:.0}", cost.peak_mib),
        format!("{:.0}", cost.cpu_s / unit),
        level.to_owned(),
        format!("{} ({})", scores.count("themes"), scores.count("labels")),
        scores.percent("without"),
        scores.percent("largest"),
        scores.show("nmi"),
        scores.show("ari"),
        scores.show("ami"),
        scores.show("ari_area"),
        scores.show("ari_topic"),
    ])
}

/// The themes that the report in `data` gives to the contributions that the truth knows: of each that of most of its
/// passages, of equals the one it begins with.
fn found(data: &Path, truth: &Path, rows: usize) -> Result<Found> {
    let row_of = rows_of(data)?;
    let mut counts: Vec<Vec<(Place, usize)>> = vec![Vec::new(); rows + 1];
    let mut numbers = Numbers::default();
    for passage in csv::Reader::from_path(data.join("passages.csv"))?.records() {
        let passage = passage?;
        let (contribution, theme) = (cell(&passage, 1)?, cell(&passage, 4)?);
        let row = row_of.get(contribution).with_context(|| format!("no contribution {contribution}"))?;
        let place = (numbers.of(theme), numbers.of(theme.split('.').next().unwrap_or_default()));
        match counts[*row].iter_mut().find(|(other, _)| *other == place) {
            Some((_, count)) => *count += 1,
            None if !theme.is_empty() => counts[*row].push((place, 1)),
            None => {}
        }
    }
    let most = |row: usize| {
        let first_of_most = counts[row].iter().rev().max_by_key(|(_, count)| *count);
        first_of_most.map_or((-1, -1), |(place, _)| *place)
    };
    let places: Vec<Place> = planted(truth)?.into_iter().map(most).collect();
    Ok(Found {
        finest: places.iter().map(|place| place.0).collect(),
        top: places.iter().map(|place| place.1).collect(),
    })
}

/// The row of each contribution, the first after the header being 1.
fn rows_of(data: &Path) -> Result<BTreeMap<String, usize>> {
    let mut rows = BTreeMap::new();
    for contribution in csv::Reader::from_path(data.join("contributions.csv"))?.records() {
        let contribution = contribution?;
        let row: usize = cell(&contribution, 2)?.parse().context("a row is a number")?;
        rows.insert(cell(&contribution, 0)?.to_owned(), row - 1);
    }
    Ok(rows)
}

fn planted(truth: &Path) -> Result<Vec<usize>> {
    let row = |line: &str| Ok(serde_json::from_str::<Planted>(line)?.row);
    fs::read_to_string(truth)?.lines().map(row).collect()
}

fn cell(record: &csv::StringRecord, at: usize) -> Result<&str> {
    record.get(at).with_context(|| format!("no column {at} in {record:?}"))
}

/// Numbers for names, in the order in which they come; -1 for none.
#[derive(Default)]
struct Numbers(BTreeMap<String, i64>);

impl Numbers {
    fn of(&mut self, name: &str) -> i64 {
        let next = self.0.len() as i64;
        if name.is_empty() { -1 } else { *self.0.entry(name.to_owned()).or_insert(next) }
    }
}
