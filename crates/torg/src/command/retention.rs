//! `torg retention`: what could be kept for a time goes when that is over. `torg serve` does the same by itself, day by day.

use super::{calendar::Calendar, data::Data, dialogue::name, preview};
use crate::{
    outcome::Outcome,
    terminal::{self, thousands},
};
use anyhow::{Context, Result};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};
use torg_dialogue::Definition;
use torg_store::{Dialogue, Due, Periods, Store};

/// A server looks so often whether it is another day. After what failed it tries again then.
const LOOKS_EVERY: Duration = Duration::from_secs(15 * 60);

/// Erase what was kept for as long as its dialogue says; a server does this by itself, once a day
#[derive(clap::Args)]
pub struct Retention {
    /// Say what is due, and leave it as it is
    #[arg(long)]
    dry_run: bool,
    /// Erase though this machine's date is more than 400 days after the last time: a wrong date would erase everything
    #[arg(long)]
    date_is_right: bool,
    #[command(flatten)]
    data: Data,
}

impl Retention {
    /// Goes through all dialogues.
    pub fn run(&self) -> Result<Outcome> {
        match self.dry_run {
            true => self.data.reading(async |store| self.all(store).await),
            false => self.data.writing(async |store| self.all(store).await),
        }
    }

    async fn all(&self, store: &Store) -> Result<Outcome> {
        let (calendar, today) = (Calendar::of(&self.data.folder()), store.today());
        if !self.dry_run && !self.date_is_right {
            calendar.agrees(today)?;
        }
        let mut outcome = Outcome::Complete;
        for dialogue in store.dialogues(None).await? {
            match self.one(store, &dialogue).await {
                Ok(due) => terminal::print(&shown(&dialogue, due, self.dry_run)),
                Err(error) => {
                    terminal::note(&format!("{error:#}"));
                    outcome = Outcome::LeftOut;
                }
            }
        }
        if !self.dry_run {
            calendar.ran(today)?;
        }
        Ok(outcome)
    }

    async fn one(&self, store: &Store, dialogue: &Dialogue) -> Result<Due> {
        match self.dry_run {
            true => look(store, dialogue).await,
            false => expire(store, dialogue, &self.data.previews()).await,
        }
    }
}

/// Goes through all dialogues, now and whenever it is another day, if that can be the next one. `folder` is that of the keys.
pub async fn day_by_day(store: Store, folder: PathBuf, previews: PathBuf) {
    let calendar = Calendar::of(&folder);
    let mut done = None;
    loop {
        let today = store.today();
        if done != Some(today) {
            match calendar.agrees(today) {
                Ok(()) if pass(&store, &previews).await => {
                    done = Some(today);
                    calendar.ran(today).unwrap_or_else(|error| terminal::note(&format!("{error:#}")));
                }
                Ok(()) => {}
                Err(error) => terminal::note(&format!("{error:#}")),
            }
        }
        tokio::time::sleep(LOOKS_EVERY).await;
    }
}

/// Whether nothing failed.
async fn pass(store: &Store, previews: &Path) -> bool {
    let dialogues = match store.dialogues(None).await {
        Ok(dialogues) => dialogues,
        Err(error) => {
            terminal::note(&format!("looking for what is due to be erased: {error}"));
            return false;
        }
    };
    let mut whole = true;
    for dialogue in dialogues {
        match expire(store, &dialogue, previews).await {
            Ok(due) if due == Due::default() => {}
            Ok(due) => terminal::note(&shown(&dialogue, due, false)),
            Err(error) => {
                terminal::note(&format!("{error:#}"));
                whole = false;
            }
        }
    }
    whole
}

fn what(dialogue: &Dialogue) -> String {
    format!("what is due in {}", name(dialogue))
}

async fn look(store: &Store, dialogue: &Dialogue) -> Result<Due> {
    let periods = periods(dialogue).with_context(|| what(dialogue))?;
    store.due(dialogue.log, &periods).await.with_context(|| what(dialogue))
}

/// A preview that holds what was taken back goes too, whoever took it back.
async fn expire(store: &Store, dialogue: &Dialogue, previews: &Path) -> Result<Due> {
    let periods = periods(dialogue).with_context(|| what(dialogue))?;
    let erased = store.expire(dialogue.log, &periods).await.with_context(|| what(dialogue));
    preview::remove_outdated(store, dialogue, previews).await?;
    erased
}

fn periods(dialogue: &Dialogue) -> Result<Periods> {
    let said = Definition::read(&dialogue.definition)?.retention;
    Ok(Periods {
        contributions: said.contributions,
        groups: said.groups,
        contact: said.contact,
        drafts: said.drafts,
    })
}

/// `sundsvall/new-square: erased 1,204 participants' contributions or groups, 12 addresses, 3 drafts`.
fn shown(dialogue: &Dialogue, due: Due, only_look: bool) -> String {
    if due == Due::default() {
        return format!("{}: nothing is due", name(dialogue));
    }
    let verb = if only_look { "due" } else { "erased" };
    let counted = [
        (due.participants, "what 1 participant gave or stated", "what {} participants gave or stated"),
        (due.contacts, "1 address", "{} addresses"),
        (due.drafts, "1 draft", "{} drafts"),
    ];
    let some = counted.into_iter().filter(|(count, ..)| *count > 0);
    let parts: Vec<String> = some.map(|(count, one, many)| number(count, one, many)).collect();
    format!("{}: {verb}: {}", name(dialogue), parts.join(", "))
}

fn number(count: u64, one: &str, many: &str) -> String {
    match usize::try_from(count) {
        Ok(1) => one.to_owned(),
        Ok(count) => many.replace("{}", &thousands(count)),
        Err(_) => many.replace("{}", &count.to_string()),
    }
}
