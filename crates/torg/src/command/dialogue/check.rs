//! `torg dialogue check`: what is wrong in a definition, and what is still missing.

use crate::{definition, outcome::Outcome, terminal};
use anyhow::Result;
use std::path::PathBuf;
use torg_store::{Clock, SystemClock};

/// Tell what is wrong in the file of a dialogue, and what is missing before it can open
#[derive(clap::Args)]
#[command(
    after_help = "Exit status: 0 it can open; 2 something is missing (listed); 1 the file cannot be read."
)]
pub struct Check {
    /// The file
    #[arg(default_value = "dialogue.toml")]
    file: PathBuf,
}

impl Check {
    /// Prints the gaps by gate, then what may be as it is.
    pub fn run(&self) -> Result<Outcome> {
        let (_, definition) = definition::read(&self.file)?;
        let readiness = definition.check_on(SystemClock.today());
        let shown = self.file.display();
        let verdict = match readiness.can_open() {
            true => format!("{shown}: nothing is missing, the dialogue can open"),
            false => format!("{shown}: {}", definition::missing(&readiness)),
        };
        let parts = [verdict, definition::gaps(&readiness), definition::warnings(&readiness)];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        terminal::print(&parts.join("\n\n"));
        Ok(if readiness.can_open() { Outcome::Complete } else { Outcome::LeftOut })
    }
}
