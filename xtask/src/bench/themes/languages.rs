//! The same sentences in several languages: is a theme a subject, or a language?

use super::Bench;
use super::data::Data;
use super::engine::PLAIN;
use super::table;
use anyhow::Result;
use std::path::Path;

/// Every set whose texts say their language.
pub fn run(bench: &Bench) -> Result<()> {
    table::head(&[
        "data",
        "vectors",
        "level",
        "themes",
        "NMI",
        "NMI with language",
        "V-measure in each language",
        "pairs of translations together",
        "all translations together",
    ])?;
    for data in bench.data.iter().filter(|data| data.multilingual) {
        for (model, vectors) in data.ways() {
            let grouped = bench.group("languages", &data.texts, vectors, PLAIN)?;
            level(bench, data, model, "finest", &grouped.finest)?;
            level(bench, data, model, "top", &grouped.top)?;
        }
    }
    Ok(())
}

fn level(bench: &Bench, data: &Data, model: &str, level: &str, themes: &Path) -> Result<()> {
    let scores = bench.scores(&data.texts, themes, &[])?;
    let language = |name: &str| format!("{} {}", name.trim_start_matches("v_"), scores.show(name));
    let languages: Vec<String> = scores.names("v_").map(language).collect();
    table::row(&[
        data.name.clone(),
        model.to_owned(),
        level.to_owned(),
        scores.count("themes"),
        scores.show("nmi"),
        scores.show("nmi_language"),
        languages.join(", "),
        scores.show("pairs_together"),
        scores.show("all_together"),
    ])
}
