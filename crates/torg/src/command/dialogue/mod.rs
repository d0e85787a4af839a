//! `torg dialogue`: from a file that says what is asked to a dialogue that people take part in, and out again as files.

mod check;
mod new;

use crate::outcome::Outcome;
use anyhow::Result;

/// Prepare, open and close a dialogue, and take it out as files
#[derive(clap::Subcommand)]
pub enum Dialogue {
    New(new::New),
    Check(check::Check),
}

impl Dialogue {
    /// Does what it says.
    pub fn run(&self) -> Result<Outcome> {
        match self {
            Self::New(new) => new.run(),
            Self::Check(check) => check.run(),
        }
    }
}
