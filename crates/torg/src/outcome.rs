//! How a command ended, as people and as shells are told.

use std::{io::Write, process::ExitCode};

/// The end of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Exit status 0.
    Complete,
    /// Exit status 2: finished, but something was left out or found, and has been listed.
    LeftOut,
    /// Exit status 1: nothing was done, and the reason has been said.
    NothingDone,
}

impl Outcome {
    /// Says `error` with all its causes on standard error.
    pub fn nothing_done(error: &anyhow::Error) -> Self {
        let _ = writeln!(std::io::stderr(), "error: {error:#}");
        Self::NothingDone
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Complete => 0,
            Outcome::NothingDone => 1,
            Outcome::LeftOut => 2,
        })
    }
}
