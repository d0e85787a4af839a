//! `torg dialogue import`: a dialogue that was exported, here or elsewhere, is taken in as it is.

use crate::{
    command::data::{Data, wait},
    log_files::{self, Folder},
    logs,
    outcome::Outcome,
    terminal,
};
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Take in a dialogue from the folder that `torg dialogue export` wrote, if its log is sound
#[derive(clap::Args)]
pub struct Import {
    /// The folder
    folder: PathBuf,
    #[command(flatten)]
    data: Data,
}

impl Import {
    /// Checks the logs, then takes them in.
    pub fn run(&self) -> Result<Outcome> {
        wait(self.import()).with_context(|| format!("importing `{}`", self.folder.display()))
    }

    async fn import(&self) -> Result<Outcome> {
        let mut source = Folder(self.folder.clone());
        let listed = log_files::list(&mut source)?;
        let reports = log_files::read_through(&mut source, &listed, None).await?;
        log_files::need_sound(&listed, &reports)?;
        let mut intake = self.data.opening().intake().await?;
        // The files may be others by now.
        let reports = log_files::read_through(&mut source, &listed, Some(&mut intake)).await?;
        log_files::need_sound(&listed, &reports)?;
        intake.finish().await?;
        for (log, report) in listed.iter().zip(&reports) {
            terminal::print(&logs::shown(&log.origin, report));
        }
        terminal::print("taken in; from now on this server signs what is added");
        terminal::note(ABOUT_CODES);
        Ok(Outcome::Complete)
    }
}

const ABOUT_CODES: &str = "the codes on receipts work here only if keys/codes.key is the same as there; what receipts prove they prove still";
