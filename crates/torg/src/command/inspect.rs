//! `torg inspect`: what Torg takes files and columns for, before anything is compiled.

use super::reading::{Input, say_what_was_left_out};
use crate::{
    outcome::Outcome,
    terminal::{self, Meter},
};
use anyhow::{Context, Result, bail};
use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};
use torg_core::{Contribution, Language};
use torg_ingest::inspect::{self, Inspection};

const SETTINGS: &str = "torg.toml";

/// Show what Torg takes each file and column for, before anything is compiled
#[derive(clap::Args)]
pub struct Inspect {
    #[command(flatten)]
    input: Input,
    /// Write a torg.toml beside the data to start from
    #[arg(long)]
    write: bool,
}

impl Inspect {
    /// Prints one block a source, and what of the participants cannot be published.
    pub fn run(&self) -> Result<Outcome> {
        let settings = self.input.settings()?;
        let reading = self.input.read(&settings, &Meter::new(self.input.quiet))?.reading;
        let material = torg_analysis::tell_languages(reading.material);
        let languages = languages(&material.contributions);
        let inspections: Vec<Inspection> =
            reading.inspections.into_iter().map(|it| with_languages(it, &languages)).collect();
        inspections.iter().for_each(|inspection| terminal::print(&inspect::render(inspection)));
        let choices = reading.profiles.choices();
        if !choices.is_empty() {
            terminal::print(&inspect::render_choices(&choices));
        }
        if self.write {
            self.write_settings(&inspections)?;
        }
        Ok(if say_what_was_left_out(&material, "which torg compile writes to data/coverage.csv") {
            Outcome::LeftOut
        } else {
            Outcome::Complete
        })
    }

    fn write_settings(&self, inspections: &[Inspection]) -> Result<()> {
        let first = self.input.paths.first().map_or(Path::new(""), PathBuf::as_path);
        let folder = if first.is_dir() { first } else { first.parent().unwrap_or(Path::new("")) };
        let place = folder.join(SETTINGS);
        if place.exists() {
            bail!("`{}` is already there: remove or rename it, then write again", place.display());
        }
        let writing = || format!("writing `{}`", place.display());
        let mut file = std::fs::File::create_new(&place).with_context(writing)?;
        file.write_all(torg_ingest::template(inspections).as_bytes()).with_context(writing)?;
        terminal::note(&format!("wrote {}", place.display()));
        Ok(())
    }
}

type Counts = BTreeMap<Arc<str>, BTreeMap<Language, usize>>;

fn languages(contributions: &[Contribution]) -> Counts {
    let mut counts = Counts::new();
    for contribution in contributions {
        *counts.entry(contribution.source.clone()).or_default().entry(contribution.language).or_default() +=
            1;
    }
    counts
}

fn with_languages(mut inspection: Inspection, counts: &Counts) -> Inspection {
    let counted = counts.get(&inspection.source).into_iter().flatten();
    inspection.languages = counted.map(|(language, count)| (language.to_string(), *count)).collect();
    inspection.languages.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    inspection
}
