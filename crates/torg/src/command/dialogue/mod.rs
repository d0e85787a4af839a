//! `torg dialogue`: from a file that says what is asked to a dialogue that people take part in, and out again as files.

mod add;
mod check;
mod close;
mod contacts;
mod export;
mod import;
mod list;
mod new;
mod open;
mod publish;
mod which;

pub use which::{Which, name};

use crate::outcome::Outcome;
use anyhow::{Result, bail};

/// Prepare, open and close a dialogue, record its report, and take it out as files
#[derive(clap::Subcommand)]
pub enum Dialogue {
    New(new::New),
    Check(check::Check),
    Add(add::Add),
    Open(open::Open),
    Close(close::Close),
    Publish(publish::Publish),
    Contacts(contacts::Contacts),
    List(list::List),
    Export(export::Export),
    Import(import::Import),
}

impl Dialogue {
    /// Does what it says.
    pub fn run(&self) -> Result<Outcome> {
        match self {
            Self::New(new) => new.run(),
            Self::Check(check) => check.run(),
            Self::Add(add) => add.run(),
            Self::Open(open) => open.run(),
            Self::Close(close) => close.run(),
            Self::Publish(publish) => publish.run(),
            Self::Contacts(contacts) => contacts.run(),
            Self::List(list) => list.run(),
            Self::Export(export) => export.run(),
            Self::Import(import) => import.run(),
        }
    }
}

/// The name of who does something, which must be somebody's.
fn named(by: &str) -> Result<String> {
    match by.trim() {
        "" => bail!("--by is empty: it takes the name of who does this"),
        name => Ok(name.to_owned()),
    }
}
