//! `torg verify checkpoint`: whether a log still begins with the entries it had when someone kept its checkpoint.

use crate::{outcome::Outcome, terminal};
use anyhow::{Context, Result, bail};
use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};
use torg_verify::ledger::{self, Checkpoint, Key, TileAddress};

/// A checkpoint has three short lines and some signatures; a whole tile 8 KiB.
const FILE_BYTES_MAX: u64 = 64 * 1024;

/// Prove that a log begins with all that was in it when a checkpoint was kept: that nothing was taken out or changed since
#[derive(clap::Args)]
pub struct Kept {
    /// The checkpoint that was kept
    old: PathBuf,
    /// A later one, from the log's own address
    new: PathBuf,
    /// The folder into which the log's tiles were downloaded under their own paths: `tile/0/000` and so on
    #[arg(long, value_name = "FOLDER")]
    tiles: PathBuf,
    /// The key of the log, from the municipality's own page
    #[arg(long)]
    key: String,
}

impl Kept {
    /// Prints what was found.
    pub fn run(&self) -> Result<Outcome> {
        let key = Key::parse(&self.key).context("reading the key")?;
        let (old, new) = (text(&self.old)?, text(&self.new)?);
        let sizes = [&old, &new].map(|text| Checkpoint::parse(text).map(|it| it.size()));
        let [Ok(before), Ok(now)] = sizes else {
            return not_shown("one of the two files is no checkpoint");
        };
        let mut missing = None;
        let read = |at: TileAddress| {
            let tile = bytes(&self.tiles.join(at.path())).ok();
            missing = missing.take().or_else(|| tile.is_none().then(|| at.path()));
            tile
        };
        let proof = ledger::consistency_proof(before, now, read);
        if let Some(path) = missing {
            bail!("`{path}` is not in `{}`; download it from below the log's address", self.tiles.display());
        }
        match ledger::consistent(&old, &new, &proof.unwrap_or_default(), &key) {
            Ok(()) => {
                terminal::print(&format!(
                    "{}\n  {now} entries; they begin with the {before} there were: sound",
                    key.name()
                ));
                Ok(Outcome::Complete)
            }
            Err(why) => not_shown(&why.to_string()),
        }
    }
}

fn not_shown(why: &str) -> Result<Outcome> {
    terminal::print(&format!("It is NOT shown that the log goes on from what was kept: {why}."));
    Ok(Outcome::LeftOut)
}

fn text(path: &Path) -> Result<String> {
    let bytes = bytes(path)?;
    String::from_utf8(bytes).with_context(|| format!("`{}` is not text", path.display()))
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(FILE_BYTES_MAX).read_to_end(&mut bytes));
    read.with_context(|| format!("reading `{}`", path.display()))?;
    Ok(bytes)
}
