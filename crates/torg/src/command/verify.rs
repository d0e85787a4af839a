//! `torg verify`: proves a published report from its files alone.

use crate::{outcome::Outcome, terminal};
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Prove a published report from its own open data: every quotation, number and hash
#[derive(clap::Args)]
pub struct Verify {
    /// The report folder, as published
    folder: PathBuf,
}

impl Verify {
    /// Prints what was checked and what was found.
    pub fn run(&self) -> Result<Outcome> {
        let verdict = torg_verify::verify(&self.folder)
            .with_context(|| format!("checking `{}`", self.folder.display()))?;
        terminal::print(&verdict.to_string());
        Ok(if verdict.is_sound() { Outcome::Complete } else { Outcome::LeftOut })
    }
}
