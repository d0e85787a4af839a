//! `torg dialogue new`: a definition to start from.

use crate::{outcome::Outcome, terminal};
use anyhow::{Context, Result, bail};
use clap::builder::PossibleValuesParser;
use std::{fs::File, io::ErrorKind, io::Write, path::PathBuf};
use torg_core::Language;
use torg_dialogue::LANGUAGES;

/// Write a file to fill in, in which everything about a dialogue is explained
#[derive(clap::Args)]
pub struct New {
    /// The new file; one that is there stays as it is
    #[arg(default_value = "dialogue.toml")]
    file: PathBuf,
    /// Language of the explanations
    #[arg(short, long, value_name = "CODE", default_value = "en", value_parser = PossibleValuesParser::new(LANGUAGES))]
    language: String,
}

impl New {
    /// Writes the template.
    pub fn run(&self) -> Result<Outcome> {
        let shown = self.file.display();
        let mut file = match File::create_new(&self.file) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                bail!("`{shown}` is already there, and stays as it is: name another file");
            }
            created => created.with_context(|| format!("writing `{shown}`"))?,
        };
        let template = torg_dialogue::template(Language::new(&self.language));
        file.write_all(template.as_bytes()).with_context(|| format!("writing `{shown}`"))?;
        terminal::note(&format!(
            "wrote {shown}: fill it in, and see with `torg dialogue check {shown}` what is still missing"
        ));
        Ok(Outcome::Complete)
    }
}
