//! One test context for both databases: a place with keys and a database, and a dialogue that is open.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop")]

pub mod chance;
pub mod checker;
pub mod disk;
pub mod everything;
pub mod files;
pub mod postgres;
pub mod themes;
pub mod wall;

use std::{
    path::Path,
    sync::{Arc, Mutex},
};
use tempfile::TempDir;
use torg_core::Day;
use torg_store::{Clock, Code, Command, Log, Opening, ReadError, Store, TakePart, Text, Vote, Written};
use torg_verify::ledger::{Entry, LogCheck, LogReport, Payload, Receipt};

pub const DEFINITION: &str = "title = \"Torget\"";

/// A calendar that a test turns.
pub struct Calendar(Mutex<Day>);

impl Clock for Calendar {
    fn today(&self) -> Day {
        *self.0.lock().unwrap()
    }
}

/// Where a store is.
pub struct Place {
    folder: TempDir,
    database: Option<String>,
    calendar: Arc<Calendar>,
}

impl Place {
    pub fn new(database: Option<String>) -> Self {
        let calendar = Arc::new(Calendar(Mutex::new(Day::new(2026, 9, 14).unwrap())));
        Self { folder: tempfile::tempdir().unwrap(), database, calendar }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn is_sqlite(&self) -> bool {
        self.database.is_none()
    }

    pub fn turn(&self, day: Day) {
        *self.calendar.0.lock().unwrap() = day;
    }

    pub fn opening(&self) -> Opening {
        let opening = Opening::new(self.path()).clock(self.calendar.clone());
        match &self.database {
            Some(address) => opening.database(address),
            None => opening,
        }
    }

    pub async fn open(&self) -> Store {
        self.opening().open().await.unwrap()
    }

    /// A store with a municipality and an open dialogue.
    pub async fn dialogue(&self) -> (Store, i64) {
        let store = self.open().await;
        let log = new_dialogue(&store, "torget").await;
        open(&store, log).await;
        (store, log)
    }
}

pub async fn new_dialogue(store: &Store, slug: &str) -> i64 {
    let municipality =
        Command::NewMunicipality { slug: "sundsvall".into(), name: "Sundsvalls kommun".into() };
    let _ = store.write(municipality).await;
    let new = Command::NewDialogue {
        municipality: "sundsvall".into(),
        slug: slug.into(),
        definition: DEFINITION.into(),
    };
    store.write(new).await.unwrap().log
}

pub async fn open(store: &Store, log: i64) {
    store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
}

/// One text, with a ticket.
pub fn says(log: i64, ticket: &str, text: &str) -> TakePart {
    let text =
        Text { activity: "survey".into(), question: Some("q1".into()), text: text.into(), held: false };
    TakePart { log, ticket: ticket.into(), language: "sv".into(), texts: vec![text], ..TakePart::default() }
}

/// One vote, with a ticket or a code.
pub fn votes(log: i64, ticket: &str, code: Option<Code>, statement: &str, value: &str) -> TakePart {
    let vote = Vote {
        activity: "statements".into(),
        statement: statement.into(),
        value: value.into(),
        at_most: None,
    };
    TakePart {
        log,
        ticket: ticket.into(),
        code,
        language: "sv".into(),
        votes: vec![vote],
        ..TakePart::default()
    }
}

pub async fn takes_part(store: &Store, it: TakePart) -> Written {
    store.write(Command::TakePart(it)).await.unwrap()
}

/// The texts of a dialogue, in the order in which they came.
pub async fn texts(store: &Store, log: i64) -> Vec<String> {
    let contributions = store.contributions(log, -1, 10_000).await.unwrap();
    contributions.into_iter().map(|it| it.said.text).collect()
}

/// The tables are what the log says, and the log is what its signed heads say.
pub async fn sound(store: &Store) {
    assert_eq!(store.differences().await.unwrap(), Vec::<String>::new());
    for log in store.logs().await.unwrap() {
        let report = checked(store, &log).await;
        assert!(report.is_sound(), "{:?}", report.faults);
    }
}

/// What the independent checker says of a log.
pub async fn checked(store: &Store, log: &Log) -> LogReport {
    let check = LogCheck::new(&log.origin, &log.key).unwrap();
    fed(check, store, log).await.unwrap()
}

/// The checker, when it was given everything.
pub async fn fed(mut check: LogCheck, store: &Store, log: &Log) -> Result<LogReport, ReadError> {
    let mut after = -1;
    loop {
        let page = store.page(log.id, after).await?;
        let Some((last, _)) = page.last() else { break };
        after = last.number;
        for (entry, payload) in &page {
            let payload = payload.as_ref().map(|it| Payload { salt: &it.salt, body: it.body.as_bytes() });
            check.entry(
                Entry {
                    number: u64::try_from(entry.number).unwrap_or(u64::MAX),
                    day: &entry.day,
                    word: &entry.word,
                    subject: &entry.subject,
                    commitment: &entry.commitment,
                },
                payload,
            );
        }
    }
    Ok(check.finish(&log.head))
}

/// The receipt file for a code holds what the checker makes of it.
pub async fn proven(store: &Store, log: i64, code: &Code) -> Receipt {
    let file = store.receipt_file(log, code).await.unwrap().unwrap();
    let key = store.public_key(log).await.unwrap();
    torg_verify::ledger::receipt(file.as_bytes(), Some(&key)).unwrap()
}
