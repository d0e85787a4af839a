//! `torg dialogue publish`: the log keeps which report of a dialogue was published, on which day and by whom.

use super::which::{Which, name};
use crate::{command::data::Data, outcome::Outcome, terminal};
use anyhow::{Context, Result, bail};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use torg_store::{Command, Dialogue, Store};

/// Record which report of a dialogue you publish, so that anyone who has it can show that it is the one of this day. The report is checked
/// first, as by torg verify
#[derive(clap::Args)]
pub struct Publish {
    #[command(flatten)]
    which: Which,
    /// The report folder, as torg compile --dialogue wrote it
    #[arg(long, value_name = "FOLDER")]
    report: PathBuf,
    /// Your name: who publishes it stands in the log
    #[arg(long, value_name = "NAME")]
    by: String,
    /// Where the proof goes; a new file [default: beside the folder, with .proof.json at the end of its name]
    #[arg(long, value_name = "FILE")]
    proof: Option<PathBuf>,
    #[command(flatten)]
    data: Data,
}

impl Publish {
    /// Checks the report, records it, and writes the proof.
    pub fn run(&self) -> Result<Outcome> {
        let by = super::named(&self.by)?;
        let proof = self.proof()?;
        let verdict = torg_verify::verify(&self.report)
            .with_context(|| format!("checking `{}`", self.report.display()))?;
        if !verdict.is_sound() {
            terminal::print(&verdict.to_string());
            terminal::note("it is not recorded as published: it is not sound");
            return Ok(Outcome::LeftOut);
        }
        let read_at = read_at(&self.report)?;
        self.data.writing(async |store| {
            let dialogue = self.which.find(store).await?;
            need_its_own(store, &dialogue, &read_at, &self.report).await?;
            let manifest = verdict.fingerprint.clone();
            let publish = Command::Published { log: dialogue.log, manifest, by };
            let what = || format!("recording what is published of {}", name(&dialogue));
            let entries = store.write(publish).await.with_context(what)?.entries;
            let entry = *entries.first().with_context(what)?;
            let text = store.proof(dialogue.log, entry).await.with_context(what)?;
            fs::write(&proof, text).with_context(|| format!("writing `{}`", proof.display()))?;
            let key = store.public_key(dialogue.log).await?;
            terminal::print(&told(&dialogue, entry, &verdict.fingerprint, &proof, &key));
            Ok(Outcome::Complete)
        })
    }

    /// Where it goes; nothing that is there is written over.
    fn proof(&self) -> Result<PathBuf> {
        let beside = || {
            let folder = self.report.canonicalize().unwrap_or_else(|_| self.report.clone());
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            folder.with_file_name(format!("{name}.proof.json"))
        };
        let proof = self.proof.clone().unwrap_or_else(beside);
        if proof.exists() {
            bail!("`{}` is there already: name another file with --proof", proof.display());
        }
        Ok(proof)
    }
}

/// The hashes of all sources of a report: one of a dialogue has one, that of the signed head of the log from which it was read.
fn read_at(folder: &Path) -> Result<BTreeSet<String>> {
    let path = folder.join("data/sources.csv");
    let reading = || format!("reading `{}`", path.display());
    let mut table = csv::Reader::from_path(&path).with_context(reading)?;
    let column = table.headers().with_context(reading)?.iter().position(|it| it == "sha256");
    let column = column.with_context(reading)?;
    let cell = |row: csv::Result<csv::StringRecord>| {
        Ok(row.with_context(reading)?.get(column).unwrap_or_default().to_owned())
    };
    table.records().map(cell).collect()
}

/// Refuses a report of anything else, and one that holds what was taken back since.
async fn need_its_own(
    store: &Store,
    dialogue: &Dialogue,
    read_at: &BTreeSet<String>,
    folder: &Path,
) -> Result<()> {
    let entries = match read_at.iter().collect::<Vec<_>>()[..] {
        [head] => store.entries_at(dialogue.log, head).await?,
        _ => None,
    };
    let Some(entries) = entries else {
        bail!(
            "`{}` is not a report of {} as this server holds it: `torg compile --dialogue {}` writes one",
            folder.display(),
            name(dialogue),
            dialogue.slug
        );
    };
    if store.is_taken_back(dialogue.log, entries).await? {
        bail!(
            "someone took back what they said since `{}` was compiled: compile it once more, and publish that",
            folder.display()
        );
    }
    Ok(())
}

fn told(dialogue: &Dialogue, entry: u64, fingerprint: &str, proof: &Path, key: &str) -> String {
    format!(
        "{}: recorded as published, entry {entry} of its log\n\
         fingerprint of the report: {fingerprint}\n\
         proof: {}\n\n\
         Publish the folder as it is, with the proof beside it, and print this key on your own page:\n\n  {key}\n\n\
         Who has the folder checks it with `torg verify FOLDER`, which prints the fingerprint, and the proof with\n\
         `torg verify receipt FILE --key KEY`, which shows the same one with the day and your name.",
        name(dialogue),
        proof.display()
    )
}
