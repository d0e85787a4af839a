//! What is written in these tests: contributions whose text tells which it must be, each under a ticket of its own; now and then one
//! is put otherwise or erased. What was acknowledged is said before anything else happens.

use crate::common::{new_dialogue, open, says};
use std::time::Duration;
use torg_store::{Code, Command, Store, What, WriteError, Written};

/// Every so many contributions one is changed, and one is erased.
const CHANGED_EVERY: u32 = 7;
const ERASED_EVERY: u32 = 25;
const AFTER_A_FAILURE: Duration = Duration::from_millis(5);

/// What is known of a write.
#[derive(Clone, Debug)]
pub enum Said {
    /// A contribution was acknowledged.
    Received { id: String, ticket: String },
    /// It may be put otherwise from now on.
    Changing { id: String, version: u32 },
    /// That was acknowledged.
    Changed { id: String, version: u32 },
    /// It may be gone from now on.
    Erasing { id: String },
    /// That was acknowledged.
    Erased { id: String },
    /// A write was not acknowledged.
    Failed { error: String },
}

/// The one dialogue, made if need be.
pub async fn dialogue(store: &Store) -> Result<i64, WriteError> {
    if let Ok(Some(dialogue)) = store.dialogue("sundsvall", "torget").await {
        if dialogue.state != "open" {
            store.write(Command::Open { log: dialogue.log, by: "Kim".into() }).await?;
        }
        return Ok(dialogue.log);
    }
    let log = new_dialogue(store, "torget").await;
    open(store, log).await;
    Ok(log)
}

/// The text of a contribution; long ones now and then.
pub fn words(ticket: &str, version: u32) -> String {
    let digits: u32 = ticket.bytes().filter(u8::is_ascii_digit).map(|it| u32::from(it - b'0')).sum();
    let long = if digits.is_multiple_of(31) { 200 } else { 1 + digits % 7 };
    format!("{ticket} {version} {}", "Fler bänkar i skuggan, och en fontän. ".repeat(long as usize))
}

/// Writes and writes until `say` answers that it is enough. Who `mends` also changes and
/// erases; after that the store writes everything out, careless or not.
pub async fn write_on(store: Store, log: i64, name: String, mends: bool, say: impl Fn(&Said) -> bool) {
    let mut mine: Vec<(String, Code, String)> = Vec::new();
    for n in 1.. {
        let ticket = format!("{name}-{n}");
        match store.write(Command::TakePart(says(log, &ticket, &words(&ticket, 0)))).await {
            Ok(Written { ids, code, .. }) => {
                if !say(&Said::Received { id: ids[0].clone(), ticket: ticket.clone() }) {
                    return;
                }
                mine.push((ids[0].clone(), code.unwrap(), ticket));
            }
            Err(error) if !failed(&say, &error).await => return,
            Err(_) => continue,
        }
        if mends && n % CHANGED_EVERY == 0 && !change(&store, log, mine.last().unwrap(), &say).await {
            return;
        }
        if mends && n % ERASED_EVERY == 0 && !erase(&store, log, mine.swap_remove(mine.len() / 2), &say).await
        {
            return;
        }
    }
}

async fn change(
    store: &Store,
    log: i64,
    (id, code, ticket): &(String, Code, String),
    say: impl Fn(&Said) -> bool,
) -> bool {
    let version = 1;
    let (id, code) = (id.clone(), code.clone());
    if !say(&Said::Changing { id: id.clone(), version }) {
        return false;
    }
    let text = words(ticket, version);
    let change = Command::Change { log, code, id: id.clone(), language: "sv".into(), text, held: false };
    match store.write(change).await {
        Ok(_) => say(&Said::Changed { id, version }),
        Err(error) => failed(&say, &error).await,
    }
}

async fn erase(
    store: &Store,
    log: i64,
    (id, code, _): (String, Code, String),
    say: impl Fn(&Said) -> bool,
) -> bool {
    if !say(&Said::Erasing { id: id.clone() }) {
        return false;
    }
    match store.write(Command::Erase { log, code, what: What::One(id.clone()) }).await {
        Ok(_) => say(&Said::Erased { id }),
        Err(error) => failed(&say, &error).await,
    }
}

async fn failed(say: impl Fn(&Said) -> bool, error: &WriteError) -> bool {
    tokio::time::sleep(AFTER_A_FAILURE).await;
    let kind = if *error == WriteError::Full { "full: " } else { "" };
    say(&Said::Failed { error: format!("{kind}{error}") })
}

impl Said {
    /// As a line.
    pub fn line(&self) -> String {
        match self {
            Self::Received { id, ticket } => format!("received {id} {ticket}"),
            Self::Changing { id, version } => format!("changing {id} {version}"),
            Self::Changed { id, version } => format!("changed {id} {version}"),
            Self::Erasing { id } => format!("erasing {id}"),
            Self::Erased { id } => format!("erased {id}"),
            Self::Failed { error } => format!("failed {}", error.replace('\n', " ")),
        }
    }

    /// Reads what [`Said::line`] gives.
    pub fn from_line(line: &str) -> Option<Self> {
        let (word, rest) = line.split_once(' ')?;
        let (id, more) = rest.split_once(' ').unwrap_or((rest, ""));
        let id = id.to_owned();
        match word {
            "received" => Some(Self::Received { id, ticket: more.to_owned() }),
            "changing" => Some(Self::Changing { id, version: more.parse().ok()? }),
            "changed" => Some(Self::Changed { id, version: more.parse().ok()? }),
            "erasing" => Some(Self::Erasing { id }),
            "erased" => Some(Self::Erased { id }),
            "failed" => Some(Self::Failed { error: rest.to_owned() }),
            _ => None,
        }
    }
}
