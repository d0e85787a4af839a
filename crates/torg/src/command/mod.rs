//! The subcommands, one file each.

mod compile;
mod inspect;
mod model;
mod read;
mod reading;
mod verify;

use crate::outcome::Outcome;
use anyhow::Result;
use clap::Subcommand;

/// What Torg is asked to do.
#[derive(Subcommand)]
pub enum Command {
    Compile(compile::Compile),
    Inspect(inspect::Inspect),
    #[command(subcommand)]
    Model(model::Model),
    Verify(verify::Verify),
    #[command(hide = true, name = torg_ingest::worker::ARGUMENT)]
    Read(read::Read),
}

impl Command {
    /// Does it.
    pub fn run(&self) -> Result<Outcome> {
        match self {
            Self::Compile(compile) => compile.run(),
            Self::Inspect(inspect) => inspect.run(),
            Self::Model(model) => model.run(),
            Self::Verify(verify) => verify.run(),
            Self::Read(read) => Ok(read.run()),
        }
    }
}
