//! `torg dialogue contacts`: the addresses of those who want to hear what became of it. Nothing else shows them.

use super::which::Which;
use crate::{command::data::Data, outcome::Outcome, terminal};
use anyhow::{Result, bail};
use torg_store::Keys;

/// Print the addresses that participants left to hear what became of it, one a line
#[derive(clap::Args)]
pub struct Contacts {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    data: Data,
}

impl Contacts {
    /// Prints them, sorted, and nothing beside them.
    pub fn run(&self) -> Result<Outcome> {
        let keys = self.data.folder().join("keys");
        if !Keys::are_in(&keys) {
            bail!(
                "the addresses cannot be opened without the keys, and they are not in `{}`",
                keys.display()
            );
        }
        self.data.reading(async |store| {
            let addresses = store.contacts(self.which.find(store).await?.log).await?;
            // An address holds no line end: one a line is one each.
            addresses.iter().for_each(|address| terminal::print(address));
            if addresses.is_empty() {
                terminal::note("nobody has left an address");
            }
            Ok(Outcome::Complete)
        })
    }
}
