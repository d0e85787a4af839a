//! Small dialogues, the common case: texts drawn at random from each set.

use super::Bench;
use super::data::Data;
use super::engine::PLAIN;
use super::python::Scores;
use super::table;
use anyhow::Result;
use std::path::PathBuf;

const SIZES: [usize; 3] = [100, 300, 1_000];
const DRAWS: u64 = 3;

/// Beside k-means on TF-IDF that is told how many labels there are; means over draws.
pub fn run(bench: &Bench) -> Result<()> {
    table::head(&[
        "data",
        "texts (labels)",
        "engine",
        "themes",
        "without a theme",
        "NMI",
        "ARI",
        "AMI",
        "NMI, each alone",
        "ARI, each alone",
        "AMI, each alone",
    ])?;
    for data in bench.data.iter().filter(|data| !data.multilingual) {
        SIZES.iter().filter(|&&size| size < data.count).try_for_each(|&size| one(bench, data, size))?;
    }
    Ok(())
}

fn one(bench: &Bench, data: &Data, size: usize) -> Result<()> {
    let mut scores: [Vec<Scores>; 3] = Default::default();
    for seed in 0..DRAWS {
        let drawn = bench.draw(&data.texts, None, size, seed)?;
        let ours = bench.group("small", &drawn.texts, None, PLAIN)?;
        let peer: PathBuf = bench.peer("tfidf_kmeans", &drawn.texts, None, seed)?.themes;
        for (themes, scores) in [&ours.finest, &ours.top, &peer].into_iter().zip(&mut scores) {
            scores.push(bench.scores(&drawn.texts, themes, &[])?);
        }
    }
    for (name, scores) in ["**Torg**", "Torg, top level", "TF-IDF, k-means"].into_iter().zip(&scores) {
        let mean = Scores::mean(scores);
        let mut cells = vec![
            data.name.clone(),
            format!("{size} ({})", mean.count("labels")),
            name.to_owned(),
            mean.count("themes"),
            mean.percent("without"),
        ];
        cells.extend(["nmi", "ari", "ami", "nmi_alone", "ari_alone", "ami_alone"].map(|it| mean.show(it)));
        table::row(&cells)?;
    }
    Ok(())
}
