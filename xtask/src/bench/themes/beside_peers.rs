//! Our engine beside its peers on the same texts and vectors, outliers counted as one more theme.

use super::Bench;
use super::data::Data;
use super::engine::{How, PLAIN};
use super::python::Scores;
use super::table;
use crate::run;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// A peer, and what it imports.
const WITH_VECTORS: [(&str, &str); 6] = [
    ("bertopic", "bertopic, umap, hdbscan"),
    ("bertopic_reduced", "bertopic, umap, hdbscan"),
    ("evoc", "evoc"),
    ("evoc_filled", "evoc"),
    ("kouchou", "umap, sklearn"),
    ("kmeans", "sklearn"),
];
const WITHOUT: [(&str, &str); 1] = [("tfidf_kmeans", "sklearn")];

/// One engine's runs with several seeds.
#[derive(Default)]
struct Runs {
    scores: Vec<Scores>,
    themes: Vec<PathBuf>,
    cpu_s: f64,
    peak_mib: f64,
}

/// Measures every set of one language, with each of its vectors and without.
pub fn run(bench: &Bench) -> Result<()> {
    table::head(&[
        "data",
        "vectors",
        "engine",
        "NMI",
        "ARI",
        "AMI",
        "labels found",
        "themes (labels)",
        "without a theme",
        "CPU s",
        "peak MiB",
        "seeds agree (ARI)",
    ])?;
    for data in bench.data.iter().filter(|data| !data.multilingual) {
        for (model, vectors) in data.ways() {
            ours(bench, data, model, vectors)?;
            let peers = if vectors.is_some() { &WITH_VECTORS[..] } else { &WITHOUT[..] };
            peers.iter().try_for_each(|&(name, modules)| peer(bench, data, model, vectors, name, modules))?;
        }
    }
    run::say(
        "\nProcessor seconds on one thread: ours of the whole program, a peer's of finding themes alone, compiled before.",
    )
}

fn ours(bench: &Bench, data: &Data, model: &str, vectors: Option<&Path>) -> Result<()> {
    let (mut finest, mut top) = (Runs::default(), Runs::default());
    for seed in 1..=bench.seeds {
        let how = How { seed, ..PLAIN };
        let grouped = bench.group(&format!("ours-{seed}"), &data.texts, vectors, how)?;
        let (cpu_s, peak_mib) = (grouped.cost.cpu_s, grouped.cost.peak_mib);
        finest.add(bench, data, grouped.finest, cpu_s, peak_mib)?;
        top.add(bench, data, grouped.top, cpu_s, peak_mib)?;
    }
    finest.print(bench, data, model, "**Torg**")?;
    top.print(bench, data, model, "Torg, top level")
}

fn peer(
    bench: &Bench,
    data: &Data,
    model: &str,
    vectors: Option<&Path>,
    name: &str,
    modules: &str,
) -> Result<()> {
    if !bench.can_import(modules) {
        return run::say(&format!("| {} | {model} | {name} | not installed |", data.name));
    }
    let mut runs = Runs::default();
    for seed in 1..=bench.seeds {
        let peer = bench.peer(name, &data.texts, vectors, seed)?;
        runs.add(bench, data, peer.themes, peer.cpu_s, peer.peak_mib)?;
    }
    runs.print(bench, data, model, name)
}

impl Runs {
    fn add(&mut self, bench: &Bench, data: &Data, themes: PathBuf, cpu_s: f64, peak_mib: f64) -> Result<()> {
        self.scores.push(bench.scores(&data.texts, &themes, &[])?);
        self.themes.push(themes);
        self.cpu_s += cpu_s;
        self.peak_mib = self.peak_mib.max(peak_mib);
        Ok(())
    }

    fn print(&self, bench: &Bench, data: &Data, model: &str, name: &str) -> Result<()> {
        let mean = Scores::mean(&self.scores);
        table::row(&[
            data.name.clone(),
            model.to_owned(),
            name.to_owned(),
            mean.show("nmi"),
            mean.show("ari"),
            mean.show("ami"),
            mean.show("labels_found"),
            format!("{} ({})", mean.count("themes"), mean.count("labels")),
            mean.percent("without"),
            format!("{:.1}", self.cpu_s / self.scores.len() as f64),
            format!("{:.0}", self.peak_mib),
            self.seeds_agree(bench, data)?,
        ])
    }

    /// Mean ARI between the runs, two by two.
    fn seeds_agree(&self, bench: &Bench, data: &Data) -> Result<String> {
        let all = bench.all_rows(data)?;
        let mut agreements = Vec::new();
        for (at, themes) in self.themes.iter().enumerate() {
            for other in &self.themes[at + 1..] {
                agreements.push(bench.agreement(themes, other, &all)?);
            }
        }
        let mean = agreements.iter().sum::<f64>() / agreements.len().max(1) as f64;
        Ok(if agreements.is_empty() { String::new() } else { format!("{mean:.3}") })
    }
}
