//! What compiling and inspecting have in common: where the material is, and what a person decided about it.

use crate::terminal::{self, Meter};
use anyhow::{Context, Result, bail};
#[cfg(feature = "serve")]
use std::path::Path;
use std::path::PathBuf;
#[cfg(feature = "serve")]
use torg_core::Compilation;
use torg_core::{Exclusion, Material};
use torg_ingest::{Reading, Settings};

const LISTED: usize = 20;

/// Where to read.
#[derive(clap::Args)]
pub struct Input {
    /// Files and folders with what people said; folders are read whole
    #[cfg_attr(feature = "serve", arg(required_unless_present = "dialogue"))]
    #[cfg_attr(not(feature = "serve"), arg(required = true))]
    pub paths: Vec<PathBuf>,
    /// Settings that overrule what Torg guesses [default: torg.toml beside the data]
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// A dialogue that Torg holds, by its name in addresses or its code: what was given in it is read instead of files
    #[cfg(feature = "serve")]
    #[arg(long, value_name = "DIALOGUE", conflicts_with = "paths")]
    dialogue: Option<String>,
    #[cfg(feature = "serve")]
    #[command(flatten)]
    data: super::data::Data,
    /// Say nothing while running
    #[arg(short, long)]
    pub quiet: bool,
}

impl Input {
    /// What a person decided.
    pub fn settings(&self) -> Result<Settings> {
        Ok(match &self.settings {
            Some(file) => Settings::load(file)?,
            None => Settings::beside(&self.paths)?,
        })
    }

    /// Where the preview of the dialogue is, if one is named.
    #[cfg(feature = "serve")]
    pub fn preview(&self) -> Option<Result<PathBuf>> {
        self.dialogue.as_deref().map(|dialogue| super::preview::place(&self.data, dialogue))
    }

    /// Records the compilation of what was read, whose preview is in `folder`.
    #[cfg(feature = "serve")]
    pub fn record(&self, read: &Read, compilation: &Compilation, folder: &Path) -> Result<()> {
        match &read.origins {
            Some(origins) => super::preview::record(&self.data, origins, compilation, folder),
            None => Ok(()),
        }
    }

    /// Reads everything, and says what in the settings or the files asks for a second look.
    pub fn read(&self, settings: &Settings, meter: &Meter) -> Result<Read> {
        #[cfg(feature = "serve")]
        if let Some(dialogue) = &self.dialogue {
            let (reading, origins) = super::held::read(&self.data, dialogue, settings)?;
            return Ok(Read { reading, origins: Some(origins) });
        }
        let exe = torg_ingest::own_program().context("finding Torg's own program")?;
        let reading = torg_ingest::read_all(&self.paths, settings, &exe, meter);
        meter.finish();
        let reading = reading?;
        reading.warnings.iter().for_each(|sentence| terminal::note(&format!("warning: {sentence}")));
        Ok(Read {
            reading,
            #[cfg(feature = "serve")]
            origins: None,
        })
    }
}

/// What was read.
pub struct Read {
    /// The material, and what it was taken for.
    pub reading: Reading,
    #[cfg(feature = "serve")]
    origins: Option<super::held::Origins>,
}

/// Lists what was left out on standard error, each with file, place and what to do, and says where the `rest` is when
/// there is much; true when there was anything.
pub fn say_what_was_left_out(material: &Material, rest: &str) -> bool {
    let left_out = &material.exclusions;
    if left_out.is_empty() {
        return false;
    }
    terminal::note(&format!("left out: {}", terminal::thousands(left_out.len())));
    left_out.iter().take(LISTED).for_each(|exclusion| terminal::note(&format!("  {}", sentence(exclusion))));
    if left_out.len() > LISTED {
        terminal::note(&format!("  and {} more, {rest}", left_out.len() - LISTED));
    }
    true
}

/// Says of how many people something is withheld, so that nobody stands out, and where the price of each attribute is shown.
pub fn say_what_was_withheld(material: &Material) {
    let people = material.withheld.participants;
    if people > 0 {
        let people = terminal::thousands(people);
        terminal::note(&format!(
            "withheld, so that nobody stands out: something that {people} people stated; `torg inspect` shows what"
        ));
    }
}

/// `answers.xlsx, row 12: withheld, torg.toml says so`.
fn sentence(exclusion: &Exclusion) -> String {
    let place =
        exclusion.place.map_or(String::new(), |place| format!(", {}", torg_ingest::whereabouts(place)));
    let reason = torg_ingest::advice(&exclusion.reason);
    format!("{}{place}: {}, {reason}", exclusion.source, exclusion.state.code())
}

/// Fails when not one contribution was found, and says what to do.
pub fn need_contributions(material: &Material) -> Result<()> {
    if material.contributions.is_empty() {
        bail!(
            "no contribution was found in {} files; `torg inspect` shows what Torg takes each for, and torg.toml overrules it",
            material.sources.len()
        );
    }
    Ok(())
}
