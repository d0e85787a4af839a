//! `cargo xtask bench themes`: the engine beside its peers on the same data, in one run.
//!
//! Owns the sections and what they share: data, Python, a folder for what comes between. Scores come from
//! `benches/themes_scores.py`, never from the engine itself.

mod beside_peers;
mod data;
mod engine;
mod labels;
mod languages;
mod python;
mod scale;
mod small;
mod stability;
mod table;
#[cfg(test)]
mod tests;

use crate::run;
use anyhow::{Context, Result, bail};
use data::Data;
use std::path::{Path, PathBuf};

const HELP: &str = "\
cargo xtask bench themes [--data FOLDER] [--peers PYTHON] [--only SECTION,..] [--seeds N] [--sizes N,..]

A Markdown table a section, all of them unless named:
  peers      our engine and its peers on the same vectors, and without any
  stability  another order, one thread, another seed, 5 % more texts
  small      100, 300 and 1,000 texts drawn at random, beside TF-IDF and k-means told how many labels there are
  languages  one theme for one subject, whatever the language it is written in
  labels     whether the names of themes have a word of the labels that people gave
  scale      made-up contributions from CSV to report, 10,000 to a million

FOLDER has FILE.jsonl (`text`, `label`, perhaps `lang` and `sid`, a line each) and FILE.MODEL.npy, a vector a line. PYTHON
(default python3) has numpy, scikit-learn and, for `labels`, PyStemmer; a peer that it cannot import is left out, with a word. `scale` needs no data.
";

type Section = (&'static str, fn(&Bench) -> Result<()>);

const SECTIONS: [Section; 6] = [
    ("peers", beside_peers::run),
    ("stability", stability::run),
    ("small", small::run),
    ("languages", languages::run),
    ("labels", labels::run),
    ("scale", scale::run),
];

/// What all sections share.
struct Bench {
    root: PathBuf,
    python: String,
    data: Vec<Data>,
    /// Seeds of engines that have one: 1 to this.
    seeds: u64,
    /// Numbers of contributions for `scale`.
    sizes: Vec<u64>,
    /// What the sections write for each other; gone at the end.
    folder: PathBuf,
}

/// What is asked for.
struct Request {
    data: Option<PathBuf>,
    python: String,
    only: Vec<String>,
    seeds: u64,
    sizes: Vec<u64>,
}

/// Measures the sections that `arguments` name.
///
/// # Errors
/// Says which argument is wrong or which program failed.
pub fn run(root: &Path, arguments: &[String]) -> Result<()> {
    if arguments.iter().any(|it| it == "--help") {
        return run::say(HELP);
    }
    let request = Request::parse(arguments)?;
    let sections = request.sections()?;
    let folder = tempfile::tempdir()?;
    let data = request.data.as_deref().map_or(Ok(Vec::new()), data::found)?;
    let bench = Bench {
        root: root.to_path_buf(),
        python: request.python,
        data,
        seeds: request.seeds,
        sizes: request.sizes,
        folder: folder.path().to_path_buf(),
    };
    engine::build(root)?;
    for (name, section) in sections {
        run::say(&format!("\n### {name}\n"))?;
        section(&bench).with_context(|| format!("in section `{name}`"))?;
    }
    Ok(())
}

impl Request {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut request = Self {
            data: None,
            python: "python3".to_owned(),
            only: Vec::new(),
            seeds: 3,
            sizes: vec![10_000, 30_000, 100_000, 300_000, 1_000_000],
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let value = rest.next().with_context(|| format!("`{argument}` needs a value\n\n{HELP}"))?;
            match argument.as_str() {
                "--data" => request.data = Some(PathBuf::from(value)),
                "--peers" => request.python.clone_from(value),
                "--only" => request.only = value.split(',').map(str::to_owned).collect(),
                "--seeds" => request.seeds = number(value)?,
                "--sizes" => request.sizes = value.split(',').map(number).collect::<Result<_>>()?,
                unknown => bail!("there is no option `{unknown}`\n\n{HELP}"),
            }
        }
        Ok(request)
    }

    fn sections(&self) -> Result<Vec<Section>> {
        let known = |name: &&String| SECTIONS.iter().all(|section| section.0 != **name);
        if let Some(unknown) = self.only.iter().find(known) {
            bail!("there is no section `{unknown}`\n\n{HELP}");
        }
        let asked = |section: &Section| self.only.is_empty() || self.only.iter().any(|it| it == section.0);
        let sections: Vec<Section> = SECTIONS.into_iter().filter(asked).collect();
        if self.data.is_none() && sections.iter().any(|section| section.0 != "scale") {
            bail!("on what? give `--data FOLDER`, or `--only scale`, which needs none\n\n{HELP}");
        }
        Ok(sections)
    }
}

fn number(text: &str) -> Result<u64> {
    text.parse().with_context(|| format!("`{text}` is not a number\n\n{HELP}"))
}
