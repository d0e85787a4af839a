//! What must not change a result, and what may change it little.

use super::Bench;
use super::data::Data;
use super::engine::{How, PLAIN};
use super::table;
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The seed of a draw.
const DRAW: u64 = 11;

/// ARI between a plain run and others, of the finest themes.
pub fn run(bench: &Bench) -> Result<()> {
    table::head(&["data", "vectors", "another order", "two threads", "another seed", "5 % more texts"])?;
    for data in &bench.data {
        data.ways().try_for_each(|(model, vectors)| one(bench, data, model, vectors))?;
    }
    Ok(())
}

fn one(bench: &Bench, data: &Data, model: &str, vectors: Option<&Path>) -> Result<()> {
    let plain = bench.group("plain", &data.texts, vectors, PLAIN)?.finest;
    let all = bench.all_rows(data)?;
    let run = |name: &str, how| Ok::<_, anyhow::Error>(bench.group(name, &data.texts, vectors, how)?.finest);
    let threads = run("threads", How { threads: 2, ..PLAIN })?;
    let mut seeds = 0.0;
    for seed in 2..=bench.seeds.max(2) {
        let other = run("seed", How { seed, ..PLAIN })?;
        seeds += bench.agreement(&plain, &other, &all)? / (bench.seeds.max(2) - 1) as f64;
    }
    table::row(&[
        data.name.clone(),
        model.to_owned(),
        drawn(bench, data, vectors, &plain, data.count)?,
        format!("{:.4}", bench.agreement(&plain, &threads, &all)?),
        format!("{seeds:.4}"),
        drawn(bench, data, vectors, &plain, data.count * 20 / 21)?,
    ])
}

/// ARI on the drawn texts between a run on them alone and that on all.
fn drawn(bench: &Bench, data: &Data, vectors: Option<&Path>, all: &Path, count: usize) -> Result<String> {
    let drawn = bench.draw(&data.texts, vectors, count, DRAW)?;
    let some = bench.group("drawn", &drawn.texts, drawn.vectors.as_deref(), PLAIN)?;
    Ok(format!("{:.4}", bench.agreement(all, &some.finest, &drawn.rows)?))
}

impl Bench {
    /// The places of all texts in order, as a file for the scorer.
    pub fn all_rows(&self, data: &Data) -> Result<PathBuf> {
        let path = self.folder.join(format!("{}.all.json", data.name));
        let rows: Vec<usize> = (0..data.count).collect();
        fs::write(&path, format!("{rows:?}")).with_context(|| format!("writing {}", path.display()))?;
        Ok(path)
    }
}
