//! `torg municipality`: whose dialogues they are.

use super::data::Data;
use crate::{outcome::Outcome, terminal};
use anyhow::Result;
use torg_store::{Command, Store};

/// Add a municipality, and list those there are
#[derive(clap::Subcommand)]
pub enum Municipality {
    /// Add a municipality; `torg dialogue add` can do this too
    Add(Add),
    /// List the municipalities
    List(List),
}

/// `torg municipality add`.
#[derive(clap::Args)]
pub struct Add {
    /// Its name in addresses: lower-case letters, digits and hyphens, such as sundsvall
    slug: String,
    /// Its name as people call it, such as "Sundsvalls kommun"
    name: String,
    #[command(flatten)]
    data: Data,
}

/// `torg municipality list`.
#[derive(clap::Args)]
pub struct List {
    #[command(flatten)]
    data: Data,
}

impl Municipality {
    /// Does what it says.
    pub fn run(&self) -> Result<Outcome> {
        match self {
            Self::Add(add) => add.data.making(async |store| add.run(store).await),
            Self::List(list) => list.data.reading(list_them),
        }
    }
}

impl Add {
    async fn run(&self, store: &Store) -> Result<Outcome> {
        let new = Command::NewMunicipality { slug: self.slug.clone(), name: self.name.clone() };
        store.write(new).await?;
        terminal::print(&format!("added {}, {}", self.slug, self.name));
        Ok(Outcome::Complete)
    }
}

async fn list_them(store: &Store) -> Result<Outcome> {
    let municipalities = store.municipalities().await?;
    let row = |it: torg_store::body::Municipality| vec![it.slug, it.name];
    let rows = municipalities.into_iter().map(row).collect();
    terminal::print(&terminal::table(&["municipality", "name"], rows));
    Ok(Outcome::Complete)
}
