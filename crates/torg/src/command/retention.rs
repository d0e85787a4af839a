//! `torg retention`: what could be kept for a time goes when that is over. `torg serve` does the same by itself, day by day.

use super::{data::Data, dialogue::name};
use crate::{
    outcome::Outcome,
    terminal::{self, thousands},
};
use anyhow::{Context, Result};
use std::time::Duration;
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
        let mut outcome = Outcome::Complete;
        for dialogue in store.dialogues(None).await? {
            match of(store, &dialogue, self.dry_run).await {
                Ok(due) => terminal::print(&shown(&dialogue, due, self.dry_run)),
                Err(error) => {
                    terminal::note(&format!("{error:#}"));
                    outcome = Outcome::LeftOut;
                }
            }
        }
        Ok(outcome)
    }
}

/// Goes through all dialogues, now and whenever it is another day.
pub async fn day_by_day(store: Store) {
    let mut done = None;
    loop {
        let today = store.today();
        if done != Some(today) && pass(&store).await {
            done = Some(today);
        }
        tokio::time::sleep(LOOKS_EVERY).await;
    }
}

/// Whether nothing failed.
async fn pass(store: &Store) -> bool {
    let dialogues = match store.dialogues(None).await {
        Ok(dialogues) => dialogues,
        Err(error) => {
            terminal::note(&format!("looking for what is due to be erased: {error}"));
            return false;
        }
    };
    let mut whole = true;
    for dialogue in dialogues {
        match of(store, &dialogue, false).await {
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

async fn of(store: &Store, dialogue: &Dialogue, only_look: bool) -> Result<Due> {
    let what = || format!("what is due in {}", name(dialogue));
    let periods = periods(dialogue).with_context(what)?;
    match only_look {
        true => store.due(dialogue.log, &periods).await.with_context(what),
        false => store.expire(dialogue.log, &periods).await.with_context(what),
    }
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
