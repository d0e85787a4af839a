//! `torg dialogue export`: everything of a dialogue as files.

use super::which::{Which, name};
use crate::{command::data::Data, folder::WholeFolder, log_files, outcome::Outcome, tables, terminal};
use anyhow::{Context, Result};
use std::{io::Write, path::PathBuf};
use torg_report::Sink;
use torg_store::{Dialogue, Log, Store};

/// Take out everything of a dialogue as files that anyone can keep, check and import
#[derive(clap::Args)]
pub struct Export {
    #[command(flatten)]
    which: Which,
    /// The new folder [default: the dialogue's name]
    #[arg(short, long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    #[command(flatten)]
    data: Data,
}

impl Export {
    /// Writes the folder.
    pub fn run(&self) -> Result<Outcome> {
        self.data.reading(async |store| self.export(store).await)
    }

    async fn export(&self, store: &Store) -> Result<Outcome> {
        let dialogue = self.which.find(store).await?;
        let place = self.out.clone().unwrap_or_else(|| PathBuf::from(&dialogue.slug));
        let mut folder = WholeFolder::new(&place)?;
        write(store, &dialogue, &mut folder)
            .await
            .with_context(|| format!("exporting {} to `{}`", name(&dialogue), place.display()))?;
        folder.publish()?;
        terminal::print(&format!("{}: exported to {}", name(&dialogue), place.display()));
        terminal::note(WHO_MAY_READ_IT);
        Ok(Outcome::Complete)
    }
}

const WHO_MAY_READ_IT: &str =
    "it holds what was withheld and withdrawn too, and who gave it by random ids: keep it, do not publish it";

async fn write(store: &Store, dialogue: &Dialogue, sink: &mut dyn Sink) -> Result<()> {
    put(sink, "README.txt", README)?;
    put(sink, "dialogue.toml", &dialogue.definition)?;
    tables::contributions(store, dialogue.log, &mut sink.file("contributions.csv")?).await?;
    tables::answers(store, dialogue.log, &mut sink.file("answers.csv")?).await?;
    tables::votes(store, dialogue.log, &mut sink.file("votes.csv")?).await?;
    tables::observations(store, dialogue.log, &mut sink.file("observations.csv")?).await?;
    log_files::write(store, &of(store, dialogue).await?, sink).await
}

fn put(sink: &mut dyn Sink, name: &str, text: &str) -> Result<()> {
    let mut file = sink.file(name)?;
    file.write_all(text.as_bytes())?;
    Ok(file.flush()?)
}

/// The municipality's log, which says whose dialogue it is, and the dialogue's own.
async fn of(store: &Store, dialogue: &Dialogue) -> Result<Vec<Log>> {
    let (mut municipalities, mut dialogues) = (Vec::new(), Vec::new());
    for log in store.logs().await? {
        match log.id {
            id if id == dialogue.municipality_log => municipalities.push(log),
            id if id == dialogue.log => dialogues.push(log),
            _ => {}
        }
    }
    municipalities.append(&mut dialogues);
    Ok(municipalities)
}

const README: &str = "\
Everything of one dialogue that was held with Torg.

dialogue.toml      what was asked, of whom, and what becomes of the views
contributions.csv  what people wrote, with what was withheld or withdrawn marked so
answers.csv        what they answered to closed questions, as JSON
votes.csv          what they think of statements
observations.csv   what the staff saw and heard: nobody's contribution, and counted as none
log/               the log of the dialogue, and of its municipality: every entry, what
                   it committed to, and the signed checkpoint (docs/ledger.md of Torg)

What was erased is not here; the log says that there was something.

This folder is for whoever keeps the records. It is not for publication: it holds what
was withheld and withdrawn, and says by random ids what came from the same person.

A cell that begins with an apostrophe has had one put before it, so that no spreadsheet
runs it: take one away.

`torg dialogue import FOLDER` checks it, and takes it in.
";
