//! `torg dialogue open`: from now on people can take part.

use super::which::{Which, name};
use crate::{command::data::Data, definition, outcome::Outcome, terminal};
use anyhow::{Context, Result, anyhow, bail};
use torg_dialogue::Definition;
use torg_store::{Command, Store};

/// Open a dialogue that lacks nothing, so that people can take part
#[derive(clap::Args)]
pub struct Open {
    #[command(flatten)]
    which: Which,
    /// Your name: who opens it stands in the log
    #[arg(long, value_name = "NAME")]
    by: String,
    #[command(flatten)]
    data: Data,
}

impl Open {
    /// Opens it, unless something is missing.
    pub fn run(&self) -> Result<Outcome> {
        self.data.writing(async |store| self.open(store).await)
    }

    async fn open(&self, store: &Store) -> Result<Outcome> {
        let dialogue = self.which.find(store).await?;
        let definition = Definition::read(&dialogue.definition)
            .map_err(|wrong| anyhow!("{wrong}"))
            .with_context(|| format!("reading the definition of {}", name(&dialogue)))?;
        // What was open before may be opened again after its last day, for paper that comes late.
        let readiness = match dialogue.state.as_str() {
            "draft" => definition.check_on(store.today()),
            _ => definition.check(),
        };
        if !readiness.can_open() {
            bail!(
                "{}: {}\n\n{}\n\nMend this in the file, and `torg dialogue add FILE` once more",
                name(&dialogue),
                definition::missing(&readiness),
                definition::gaps(&readiness)
            );
        }
        let open = Command::Open { log: dialogue.log, by: super::named(&self.by)? };
        store.write(open).await.with_context(|| format!("opening {}", name(&dialogue)))?;
        let again = if dialogue.state == "closed" { " again" } else { "" };
        terminal::print(&format!("{}: open{again}; its code is {}", name(&dialogue), dialogue.code));
        Ok(Outcome::Complete)
    }
}
