//! The subcommands, one file each.

#[cfg(feature = "serve")]
mod backup;
#[cfg(feature = "serve")]
mod calendar;
mod compile;
#[cfg(feature = "serve")]
mod data;
#[cfg(feature = "serve")]
mod dialogue;
#[cfg(feature = "serve")]
mod held;
mod inspect;
mod model;
#[cfg(feature = "serve")]
mod municipality;
#[cfg(feature = "serve")]
mod preview;
mod read;
mod reading;
#[cfg(feature = "serve")]
mod restore;
#[cfg(feature = "serve")]
mod retention;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "serve")]
mod staff;
mod verify;

use crate::outcome::Outcome;
use anyhow::Result;
use clap::Subcommand;

/// What Torg is asked to do.
#[derive(Subcommand)]
pub enum Command {
    #[cfg(feature = "serve")]
    Backup(backup::Backup),
    Compile(compile::Compile),
    #[cfg(feature = "serve")]
    #[command(subcommand)]
    Dialogue(dialogue::Dialogue),
    Inspect(inspect::Inspect),
    #[command(subcommand)]
    Model(model::Model),
    #[cfg(feature = "serve")]
    #[command(subcommand)]
    Municipality(municipality::Municipality),
    #[cfg(feature = "serve")]
    Restore(restore::Restore),
    #[cfg(feature = "serve")]
    Retention(retention::Retention),
    #[cfg(feature = "serve")]
    Serve(serve::Serve),
    #[cfg(feature = "serve")]
    #[command(subcommand)]
    Staff(staff::Staff),
    Verify(verify::Verify),
    #[command(hide = true, name = torg_ingest::worker::ARGUMENT)]
    Read(read::Read),
}

impl Command {
    /// Does it.
    pub fn run(&self) -> Result<Outcome> {
        match self {
            #[cfg(feature = "serve")]
            Self::Backup(backup) => backup.run(),
            Self::Compile(compile) => compile.run(),
            #[cfg(feature = "serve")]
            Self::Dialogue(dialogue) => dialogue.run(),
            Self::Inspect(inspect) => inspect.run(),
            Self::Model(model) => model.run(),
            #[cfg(feature = "serve")]
            Self::Municipality(municipality) => municipality.run(),
            #[cfg(feature = "serve")]
            Self::Restore(restore) => restore.run(),
            #[cfg(feature = "serve")]
            Self::Retention(retention) => retention.run(),
            #[cfg(feature = "serve")]
            Self::Serve(serve) => serve.run(),
            #[cfg(feature = "serve")]
            Self::Staff(staff) => staff.run(),
            Self::Verify(verify) => verify.run(),
            Self::Read(read) => Ok(read.run()),
        }
    }
}
