//! `torg verify`: proves a published report, a receipt, or that a log goes on from a kept checkpoint, from their files alone; or the
//! logs of a store.

mod checkpoint;
#[cfg(feature = "serve")]
mod data;

#[cfg(feature = "serve")]
use super::data::Data;
use crate::{outcome::Outcome, terminal};
use anyhow::{Context, Result};
use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};
use torg_verify::ledger;

/// Prove a published report from its own open data: every quotation, number and hash; or, with --data, the logs of dialogues
#[derive(clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    disable_help_subcommand = true,
    after_help = "Exit status: 0 all is sound; 2 something is not (listed); 1 nothing could be checked."
)]
pub struct Verify {
    /// The report folder, as published
    #[cfg_attr(feature = "serve", arg(required_unless_present_any = ["data", "database"], conflicts_with_all = ["data", "database"]))]
    #[cfg_attr(not(feature = "serve"), arg(required = true))]
    folder: Option<PathBuf>,
    #[cfg(feature = "serve")]
    #[command(flatten)]
    data: Data,
    #[command(subcommand)]
    other: Option<Other>,
}

/// What can be proved beside a report.
#[derive(clap::Subcommand)]
enum Other {
    Receipt(Receipt),
    Checkpoint(checkpoint::Kept),
}

/// Prove the receipt of someone who took part: that what stands in it was recorded
#[derive(clap::Args)]
struct Receipt {
    /// The receipt file
    file: PathBuf,
    /// The key of the municipality, from its own page; without it, a receipt only agrees with itself
    #[arg(long)]
    key: Option<String>,
}

impl Verify {
    /// Prints what was checked and what was found.
    pub fn run(&self) -> Result<Outcome> {
        match &self.other {
            Some(Other::Receipt(receipt)) => receipt.run(),
            Some(Other::Checkpoint(kept)) => kept.run(),
            #[cfg(feature = "serve")]
            None if self.folder.is_none() => data::run(&self.data),
            None => report(self.folder.as_ref().context("name the report folder")?),
        }
    }
}

fn report(folder: &Path) -> Result<Outcome> {
    let verdict = torg_verify::verify(folder).with_context(|| format!("checking `{}`", folder.display()))?;
    terminal::print(&verdict.to_string());
    Ok(if verdict.is_sound() { Outcome::Complete } else { Outcome::LeftOut })
}

impl Receipt {
    fn run(&self) -> Result<Outcome> {
        let bytes = self.read().with_context(|| format!("reading `{}`", self.file.display()))?;
        match ledger::receipt(&bytes, self.key.as_deref()) {
            Ok(receipt) => {
                terminal::print(receipt.to_string().trim_end());
                Ok(Outcome::Complete)
            }
            Err(why) if why.is_about_a_receipt() => {
                terminal::print(&format!("This receipt is NOT sound: {why}.\n\n{WHAT_TO_DO}"));
                Ok(Outcome::LeftOut)
            }
            Err(why) => Err(why).with_context(|| format!("checking `{}`", self.file.display())),
        }
    }

    /// The file, or so much of it that it shows to be too long.
    fn read(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(&self.file)?.take(ledger::RECEIPT_BYTES_MAX as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

const WHAT_TO_DO: &str = "\
Get the file again from where it comes from. If it is the same there, keep it and tell those who hold the dialogue.";
