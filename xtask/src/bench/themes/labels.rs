//! Whether the names of themes have a word of the labels that people gave.

use super::Bench;
use super::data::Data;
use super::table;
use crate::run;
use anyhow::Result;
use std::path::Path;

/// The share of true labels named by the theme with most of their texts, and how long the names are.
pub fn run(bench: &Bench) -> Result<()> {
    if !bench.can_import("Stemmer") {
        return run::say("PyStemmer is not installed: nothing to compare words by.");
    }
    table::head(&["data", "vectors", "true labels", "named", "by the first phrase", "phrases", "words"])?;
    for data in bench.data.iter().filter(|data| !data.multilingual) {
        data.ways().try_for_each(|(model, vectors)| one(bench, data, model, vectors))?;
    }
    Ok(())
}

fn one(bench: &Bench, data: &Data, model: &str, vectors: Option<&Path>) -> Result<()> {
    let scores = bench.names(&data.texts, vectors)?;
    table::row(&[
        data.name.clone(),
        model.to_owned(),
        scores.count("labels"),
        scores.percent("named"),
        scores.percent("first"),
        scores.show("phrases"),
        scores.show("words"),
    ])
}
