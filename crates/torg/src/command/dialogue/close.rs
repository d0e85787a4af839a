//! `torg dialogue close`: nobody can take part any more.

use super::which::{Which, name};
use crate::{command::data::Data, outcome::Outcome, terminal};
use anyhow::{Context, Result};
use torg_store::{Command, Store};

/// Close a dialogue: what was said stays, and nobody can add to it. It can be opened again
#[derive(clap::Args)]
pub struct Close {
    #[command(flatten)]
    which: Which,
    /// Your name: who closes it stands in the log
    #[arg(long, value_name = "NAME")]
    by: String,
    #[command(flatten)]
    data: Data,
}

impl Close {
    /// Closes it.
    pub fn run(&self) -> Result<Outcome> {
        self.data.writing(async |store| self.close(store).await)
    }

    async fn close(&self, store: &Store) -> Result<Outcome> {
        let dialogue = self.which.find(store).await?;
        let close = Command::Close { log: dialogue.log, by: super::named(&self.by)? };
        store.write(close).await.with_context(|| format!("closing {}", name(&dialogue)))?;
        let counts = store.contributions_counted().await?;
        let contributions = usize::try_from(counts.get(&dialogue.log).copied().unwrap_or(0))?;
        let contributions = terminal::thousands(contributions);
        terminal::print(&format!("{}: closed, with {contributions} contributions", name(&dialogue)));
        Ok(Outcome::Complete)
    }
}
