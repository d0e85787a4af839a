//! What `torg verify --data` adds to what the store finds itself, in a few lines: commitments, the rule of the payloads, heads.

use std::{collections::BTreeSet, path::Path};
use torg_core::Day;
use torg_store::{
    Keys, Store, Stored,
    body::Body,
    ledger::{Edge, Entry, Word, commitment, leaf_hash},
};

/// How begins what only this finds.
pub const CHECKER: &str = "checker: ";

/// What is wrong with the store in `folder`; an error in reading it is something wrong as well. The tables are compared in steps of so
/// many entries.
pub async fn wrongs(store: &Store, folder: &Path, steps_of: u64) -> Vec<String> {
    let differences = store.differences_in_steps_of(steps_of).await;
    let mut found = differences.unwrap_or_else(|error| vec![error.to_string()]);
    if found.is_empty() {
        let more = logs(store, folder).await.unwrap_or_else(|error| vec![error]);
        found.extend(more.into_iter().map(|wrong| format!("{CHECKER}{wrong}")));
    }
    found
}

async fn logs(store: &Store, folder: &Path) -> Result<Vec<String>, String> {
    let keys = Keys::open(&folder.join("keys")).map_err(|error| error.to_string())?;
    let mut found = Vec::new();
    for log in store.logs().await.map_err(|error| error.to_string())? {
        let mut checked = Checked::default();
        loop {
            let page = store.page(log.id, checked.after()).await.map_err(|error| error.to_string())?;
            if page.is_empty() {
                break;
            }
            page.into_iter().try_for_each(|stored| checked.entry(stored))?;
        }
        if checked.held != checked.held_by_the_rule() {
            found.push(format!("{}: payloads that should not be, or are not", log.origin));
        }
        if log.head != keys.head().checkpoint(&log.origin, checked.edge.size(), &checked.edge.root()) {
            found.push(format!("{}: another head", log.origin));
        }
    }
    Ok(found)
}

#[derive(Default)]
struct Checked {
    edge: Edge,
    held: BTreeSet<u64>,
    erased: BTreeSet<u64>,
}

impl Checked {
    fn after(&self) -> i64 {
        i64::try_from(self.edge.size()).unwrap() - 1
    }

    fn held_by_the_rule(&self) -> BTreeSet<u64> {
        (0..self.edge.size()).filter(|number| !self.erased.contains(number)).collect()
    }

    fn entry(&mut self, (row, payload): Stored) -> Result<(), String> {
        let number = self.edge.size();
        let entry = Entry {
            number: u64::try_from(row.number).map_err(|_| "a number")?,
            day: row.day.parse::<Day>().map_err(|()| "a day")?,
            word: Word::from_text(&row.word).ok_or("a word")?,
            subject: row.subject,
            commitment: row.commitment.try_into().map_err(|_| "a commitment")?,
        };
        if entry.number != number {
            return Err(format!("entry {} where {number} should be", entry.number));
        }
        self.edge.push(leaf_hash(entry.to_string().as_bytes()), &mut Vec::new());
        let Some(payload) = payload else { return Ok(()) };
        let salt = payload.salt.try_into().map_err(|_| "a salt")?;
        if commitment(&salt, payload.body.as_bytes()) != entry.commitment {
            return Err(format!("the payload of {number} is another"));
        }
        let body: Body = serde_json::from_str(&payload.body).map_err(|error| error.to_string())?;
        self.erased.extend(body.erases());
        self.held.insert(number);
        Ok(())
    }
}
