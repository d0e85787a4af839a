//! Our engine on labelled texts, through the example program `themes`.

use super::Bench;
use crate::bench::measure::{Cost, measure_into};
use crate::run;
use anyhow::{Context, Result, ensure};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// How it is run.
#[derive(Clone, Copy)]
pub struct How {
    pub seed: u64,
    pub threads: usize,
}

/// One thread, as the peers; the first seed.
pub const PLAIN: How = How { seed: 1, threads: 1 };

/// A grouping at two levels, as files for the scorer.
pub struct Grouped {
    /// The level the engine itself suggests.
    pub finest: PathBuf,
    /// The themes at the top of a report.
    pub top: PathBuf,
    /// Of the whole program, from reading the texts to the quotations.
    pub cost: Cost,
}

/// Builds the program and the binary.
pub fn build(root: &Path) -> Result<()> {
    run::check(root, "cargo", &["build", "--release", "--quiet", "--locked"])?;
    let example = ["build", "--release", "--quiet", "--locked", "-p", "torg-analysis", "--example", "themes"];
    run::check(root, "cargo", &example)
}

impl Bench {
    /// Groups `texts`, by `vectors` where there are any. The files are called after `name`.
    pub fn group(&self, name: &str, texts: &Path, vectors: Option<&Path>, how: How) -> Result<Grouped> {
        let (finest, top) = (self.json(name, "finest"), self.json(name, "top"));
        let (lists, cost) = self.themes("--assignments", texts, vectors, how)?;
        let lists = fs::read_to_string(lists)?;
        ensure!(lists.lines().count() == 2, "two lists should be printed for {}", texts.display());
        for (list, file) in lists.lines().zip([&finest, &top]) {
            fs::write(file, list).with_context(|| format!("writing {}", file.display()))?;
        }
        Ok(Grouped { finest, top, cost })
    }

    /// What the program prints of `texts` with the option `print`, and its cost.
    pub fn themes(
        &self,
        print: &str,
        texts: &Path,
        vectors: Option<&Path>,
        how: How,
    ) -> Result<(PathBuf, Cost)> {
        let printed = self.folder.join("printed.json");
        let mut command = Command::new(run::target(&self.root).join("release/examples/themes"));
        command.arg(texts).args([print, "--seed", &how.seed.to_string()]);
        command.env("RAYON_NUM_THREADS", how.threads.to_string());
        if let Some(vectors) = vectors {
            command.arg("--vectors").arg(vectors);
        }
        let cost = measure_into(&mut command, Stdio::from(File::create(&printed)?))?;
        Ok((printed, cost))
    }

    fn json(&self, name: &str, what: &str) -> PathBuf {
        self.folder.join(format!("{name}.{what}.json"))
    }
}
