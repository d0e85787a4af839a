//! The hidden subcommand that reads one foreign file, in a process of its own, under limits it sets itself.

use crate::outcome::Outcome;
use std::process::ExitCode;

/// Read one file as told on standard input (Torg starts this itself)
#[derive(clap::Args)]
pub struct Read {}

impl Read {
    /// Answers on standard output.
    #[expect(clippy::unused_self, reason = "every subcommand runs the same way")]
    pub fn run(&self) -> Outcome {
        if torg_ingest::worker::run() == ExitCode::SUCCESS { Outcome::Complete } else { Outcome::NothingDone }
    }
}
