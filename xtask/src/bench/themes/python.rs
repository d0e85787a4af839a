//! The Python programs of `benches/`: scores, draws and peers.

use super::Bench;
use super::engine::PLAIN;
use crate::run;
use anyhow::{Context, Result};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Names and values of what a scorer printed.
#[derive(Clone, Default)]
pub struct Scores(BTreeMap<String, f64>);

/// Texts drawn from others.
pub struct Drawn {
    /// The texts.
    pub texts: PathBuf,
    /// Their vectors, where the others had any.
    pub vectors: Option<PathBuf>,
    /// The place of each among the others.
    pub rows: PathBuf,
}

/// A peer's themes and what they cost.
pub struct Peer {
    /// As a file for the scorer.
    pub themes: PathBuf,
    pub cpu_s: f64,
    pub peak_mib: f64,
}

impl Scores {
    /// A score to three decimals; nothing where it was not given.
    pub fn show(&self, name: &str) -> String {
        self.0.get(name).map_or(String::new(), |value| format!("{value:.3}"))
    }

    /// A share in percent.
    pub fn percent(&self, name: &str) -> String {
        self.0.get(name).map_or(String::new(), |value| format!("{:.1} %", 100.0 * value))
    }

    /// A mean of whole numbers.
    pub fn count(&self, name: &str) -> String {
        self.0.get(name).map_or(String::new(), |value| format!("{value:.0}"))
    }

    /// The names that begin so, in order.
    pub fn names(&self, start: &str) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str).filter(move |name| name.starts_with(start))
    }

    /// The mean of each score.
    pub fn mean(all: &[Self]) -> Self {
        let mut sums = BTreeMap::new();
        for (name, value) in all.iter().flat_map(|scores| &scores.0) {
            *sums.entry(name.clone()).or_default() += value / all.len() as f64;
        }
        Self(sums)
    }
}

impl Bench {
    /// What `themes` are worth against the labels of the texts, and against other fields of theirs.
    pub fn scores(&self, texts: &Path, themes: &Path, also: &[&str]) -> Result<Scores> {
        let arguments = [&["labels", path(texts)?, path(themes)?, "--also"], also].concat();
        let printed = self.script("themes_scores", &arguments)?;
        Ok(Scores(serde_json::from_str(&printed).context("reading scores")?))
    }

    /// How far the names of the finest themes of `texts` have words of their labels.
    pub fn names(&self, texts: &Path, vectors: Option<&Path>) -> Result<Scores> {
        let (labels, _) = self.themes("--labels", texts, vectors, PLAIN)?;
        let printed = self.script("label_words", &[path(texts)?, path(&labels)?, "--json"])?;
        Ok(Scores(serde_json::from_str(&printed).context("reading scores")?))
    }

    /// ARI between a grouping of all texts and one of those at `rows`.
    pub fn agreement(&self, all: &Path, some: &Path, rows: &Path) -> Result<f64> {
        let printed = self.script("themes_scores", &["agree", path(all)?, path(some)?, path(rows)?])?;
        let scores: BTreeMap<String, f64> = serde_json::from_str(&printed)?;
        scores.get("ari").copied().context("no ARI was printed")
    }

    /// `count` texts in random order.
    pub fn draw(&self, texts: &Path, vectors: Option<&Path>, count: usize, seed: u64) -> Result<Drawn> {
        let stem = texts.file_stem().unwrap_or_default().to_string_lossy();
        let out = self.folder.join(format!("{stem}-{count}-{seed}"));
        let (count, seed) = (count.to_string(), seed.to_string());
        let mut arguments = vec![path(texts)?, &count, &seed, path(&out)?];
        if let Some(vectors) = vectors {
            arguments.extend(["--vectors", path(vectors)?]);
        }
        self.script("themes_draw", &arguments)?;
        let file = |end: &str| PathBuf::from(format!("{}.{end}", out.display()));
        Ok(Drawn { texts: file("jsonl"), vectors: vectors.map(|_| file("npy")), rows: file("rows.json") })
    }

    /// A peer on the texts.
    pub fn peer(&self, engine: &str, texts: &Path, vectors: Option<&Path>, seed: u64) -> Result<Peer> {
        let number = seed.to_string();
        let mut arguments = vec![engine, path(texts)?, "--seed", &number];
        if let Some(vectors) = vectors {
            arguments.extend(["--vectors", path(vectors)?]);
        }
        let printed: serde_json::Value = serde_json::from_str(&self.script("themes_peer", &arguments)?)?;
        let themes = self.folder.join(format!("{engine}-{seed}.json"));
        fs::write(&themes, printed["themes"].to_string())?;
        let cost = |name: &str| printed[name].as_f64().with_context(|| format!("no {name} was printed"));
        Ok(Peer { themes, cpu_s: cost("cpu_s")?, peak_mib: cost("peak_mib")? })
    }

    /// Whether Python can import all of these.
    pub fn can_import(&self, modules: &str) -> bool {
        run::succeeds(&self.root, &self.python, &["-c", &format!("import {modules}")])
    }

    fn script(&self, name: &str, arguments: &[&str]) -> Result<String> {
        let script = self.root.join("benches").join(name).with_extension("py");
        let mut command = run::command(&self.root, &self.python, &[path(&script)?]);
        command.args(arguments);
        for threads in ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"] {
            command.env(threads, "1");
        }
        let output = command.output().with_context(|| format!("`{}` could not be started", self.python))?;
        let said = String::from_utf8_lossy(&output.stderr);
        anyhow::ensure!(output.status.success(), "{command:?} failed:\n{said}");
        Ok(String::from_utf8(output.stdout)?)
    }
}

fn path(path: &Path) -> Result<&str> {
    path.to_str().with_context(|| format!("`{}` is not UTF-8", path.display()))
}
