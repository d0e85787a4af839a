//! Everything once more, from the first entry: what `torg verify --data` hands to its checker, and what only the store can compare:
//! the tables against the log.

use crate::{
    ReadError, Store,
    comparison::Comparison,
    entity::{entry, log, payload},
    ledger::{Entry, Word},
    read::onward,
    schema,
    trees::Trees,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;

/// Entries of a page that is handed out.
const ENTRIES_PER_PAGE: u64 = 5_000;
/// Entries that are in memory together while tables are compared, with the rows that began with them. Ids have no order: the more rows
/// are asked for at a time, the more of them stand on one page of the database.
const ENTRIES_TOGETHER: u64 = 20_000;

/// A log as the database has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// For [`Store::page`].
    pub id: i64,
    /// Its name.
    pub origin: String,
    /// How many entries it has.
    pub size: i64,
    /// Its signed head.
    pub head: String,
    /// With which the head can be checked.
    pub key: String,
}

/// An entry as the database has it, and its payload if there is one.
pub type Stored = (entry::Model, Option<payload::Model>);

impl Store {
    /// All logs, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn logs(&self) -> Result<Vec<Log>, ReadError> {
        self.logs_in(&self.view().await?).await
    }

    async fn logs_in(&self, database: &impl ConnectionTrait) -> Result<Vec<Log>, ReadError> {
        let rows = log::Entity::find().order_by_asc(log::Column::Origin).all(database).await?;
        let log = |row: log::Model| Log {
            key: self.keys.head().public(&row.origin),
            id: row.id,
            size: row.size,
            origin: row.origin,
            head: row.head,
        };
        Ok(rows.into_iter().map(log).collect())
    }

    /// The entries after number `after`, in their order, some thousands at a time; none when there are no more.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn page(&self, log: i64, after: i64) -> Result<Vec<Stored>, ReadError> {
        page(&self.view().await?, log, after).await
    }

    /// What is in the tables and does not follow from the log, or the other way round; as sentences. When the database's own file is
    /// not whole, only what is wrong with that.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn differences(&self) -> Result<Vec<String>, ReadError> {
        self.differences_in_steps_of(ENTRIES_TOGETHER).await
    }

    /// The same, with so many entries in memory at a time. For the test that looks at what lies across the border of two steps.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn differences_in_steps_of(&self, entries: u64) -> Result<Vec<String>, ReadError> {
        let view = self.view().await?;
        let broken = schema::structure(&view).await?;
        if !broken.is_empty() {
            return Ok(broken);
        }
        let (mut trees, mut tables) = (Trees::default(), Comparison::default());
        for log in self.logs_in(&view).await? {
            trees.log(&view, &log, entries).await?;
            tables.log(&view, &log, entries).await?;
        }
        let mut found = trees.finish(&view).await?;
        found.append(&mut tables.finish(&view).await?);
        Ok(found)
    }
}

async fn page(database: &impl ConnectionTrait, log: i64, after: i64) -> Result<Vec<Stored>, ReadError> {
    let entries = entry::Entity::find()
        .filter(entry::Column::Log.eq(log))
        .filter(entry::Column::Number.gt(after))
        .order_by_asc(entry::Column::Number)
        .limit(ENTRIES_PER_PAGE)
        .all(database)
        .await?;
    onward(after, entries.iter().map(|entry| entry.number))?;
    let Some(last) = entries.last().map(|entry| entry.number) else { return Ok(Vec::new()) };
    let payloads = payload::Entity::find()
        .filter(payload::Column::Log.eq(log))
        .filter(payload::Column::Number.gt(after))
        .filter(payload::Column::Number.lte(last))
        .all(database)
        .await?;
    let mut payloads: BTreeMap<i64, payload::Model> =
        payloads.into_iter().map(|payload| (payload.number, payload)).collect();
    Ok(entries
        .into_iter()
        .map(|entry| (payloads.remove(&entry.number), entry))
        .map(|(p, e)| (e, p))
        .collect())
}

/// The row as an entry, unless it holds what cannot be in one.
pub fn as_entry(row: &entry::Model) -> Option<Entry> {
    Some(Entry {
        number: u64::try_from(row.number).ok()?,
        day: row.day.parse().ok()?,
        word: Word::from_text(&row.word)?,
        subject: row.subject.clone(),
        commitment: row.commitment.as_slice().try_into().ok()?,
    })
}
