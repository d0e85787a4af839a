//! `torg municipality`: whose dialogues they are.

use super::data::Data;
use crate::{logo, outcome::Outcome, terminal};
use anyhow::{Result, bail};
use std::path::PathBuf;
use torg_store::{Command, Store};

/// Add a municipality, and list those there are
#[derive(clap::Subcommand)]
pub enum Municipality {
    /// Add a municipality; `torg dialogue add` can do this too
    Add(Add),
    /// List the municipalities
    List(List),
    /// Give a municipality the logo that is on its posters and answer sheets
    Logo(Logo),
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

/// `torg municipality logo`.
#[derive(clap::Args)]
pub struct Logo {
    /// The municipality's name in addresses
    slug: String,
    /// A PNG of at most 128 KB. `torg serve` shows it from its next start
    file: PathBuf,
    #[command(flatten)]
    data: Data,
}

impl Municipality {
    /// Does what it says.
    pub fn run(&self) -> Result<Outcome> {
        match self {
            Self::Add(add) => add.data.making(async |store| add.run(store).await),
            Self::List(list) => list.data.reading(list_them),
            Self::Logo(logo) => logo.data.reading(async |store| logo.run(store).await),
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

impl Logo {
    async fn run(&self, store: &Store) -> Result<Outcome> {
        if store.municipalities().await?.iter().all(|it| it.slug != self.slug) {
            bail!("there is no municipality `{}`; `torg municipality list` lists them", self.slug);
        }
        let place = logo::keep(&self.data.folder(), &self.slug, &self.file)?;
        terminal::print(&format!("{}: its logo is now `{}`", self.slug, place.display()));
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
