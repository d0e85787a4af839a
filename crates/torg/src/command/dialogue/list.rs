//! `torg dialogue list`: the dialogues there are.

use crate::{command::data::Data, outcome::Outcome, terminal};
use anyhow::Result;
use torg_dialogue::Definition;
use torg_store::Store;

/// List the dialogues, with their states, codes and contributions
#[derive(clap::Args)]
pub struct List {
    #[command(flatten)]
    data: Data,
}

const HEADER: [&str; 6] = ["municipality", "dialogue", "state", "code", "contributions", "title"];

impl List {
    /// Prints one line a dialogue.
    pub fn run(&self) -> Result<Outcome> {
        self.data.reading(list)
    }
}

async fn list(store: &Store) -> Result<Outcome> {
    let counts = store.contributions_counted().await?;
    let mut rows = Vec::new();
    for it in store.dialogues(None).await? {
        let title = Definition::read(&it.definition).map(|read| read.title.main().to_owned());
        let count = usize::try_from(counts.get(&it.log).copied().unwrap_or(0))?;
        let (count, title) = (terminal::thousands(count), title.unwrap_or_default());
        rows.push(vec![it.municipality, it.slug, it.state, it.code, count, title]);
    }
    rows.sort();
    match rows.is_empty() {
        true => terminal::note("there is no dialogue yet: `torg dialogue add FILE` adds one"),
        false => terminal::print(&terminal::table(&HEADER, rows)),
    }
    Ok(Outcome::Complete)
}
