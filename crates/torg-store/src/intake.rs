//! Logs of another store are taken in as they are: entry by entry with their payloads, all of them or none. The tables are built from
//! them as they are from any log, and their heads are signed with this store's key from then on.
//!
//! Whether a log is sound is not this module's question: whoever takes it in asks torg-verify. What is looked at here is
//! that nothing which is in the store already is touched.

use crate::{
    Keys, Opening, Stored,
    audit::as_entry,
    batch::{Batch, OpenLog, Sealed},
    body::Body,
    entity::{
        answers, cluster, contribution, dialogue, entry, log, moved, municipality, observation, participant,
        vote, wall,
    },
    error::{IntakeError, OpenError},
    ledger::{Edge, Entry, leaf_hash},
    read::parsed,
    save::save,
    state::{Event, State},
    writer::immediate,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait,
    PaginatorTrait, QueryFilter, TransactionTrait, sea_query::ExprTrait,
};
use std::sync::Arc;

/// Entries that are written together.
const ENTRIES_TOGETHER: usize = 5_000;

/// Logs on their way in. Dropped before [`Intake::finish`], it leaves nothing behind.
pub struct Intake {
    database: DatabaseConnection,
    transaction: DatabaseTransaction,
    keys: Arc<Keys>,
    state: State,
    current: Option<(i64, OpenLog)>,
    /// The log is there already, and its entries are compared.
    compares: Option<i64>,
    waiting: Vec<(Entry, Option<Sealed>)>,
    rows_before: u64,
}

impl Opening {
    /// Begins to take in logs; what is not there is made. Nobody else can write meanwhile. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// When the store cannot be opened.
    pub async fn intake(self) -> Result<Intake, OpenError> {
        let (keys, database) = self.prepare().await?;
        let transaction = database.begin_with_options(immediate()).await?;
        let rows_before = rows(&transaction).await?;
        Ok(Intake {
            database,
            transaction,
            keys,
            state: State::default(),
            current: None,
            compares: None,
            waiting: Vec::new(),
            rows_before,
        })
    }
}

impl Intake {
    /// The next log. One that is a municipality's may be there already, if it is the same.
    ///
    /// # Errors
    /// When there is one of this number or name, or the database fails.
    pub async fn begin(&mut self, id: i64, origin: &str) -> Result<(), IntakeError> {
        self.flush().await?;
        (self.current, self.compares) = (None, None);
        let named = log::Column::Id.eq(id).or(log::Column::Origin.eq(origin));
        let Some(there) = log::Entity::find().filter(named).one(&self.transaction).await? else {
            self.current = Some((id, OpenLog::new(origin.to_owned(), Edge::default())));
            return Ok(());
        };
        let municipality = municipality::Entity::find_by_id(id).one(&self.transaction).await?;
        if municipality.is_none() || (there.id, &*there.origin) != (id, origin) {
            return Err(IntakeError::IsThere(origin.to_owned()));
        }
        self.compares = Some(id);
        Ok(())
    }

    /// The next entry of the log that was begun last; its `log` is passed over.
    ///
    /// # Errors
    /// When it is none, clashes with what is there, or the database fails.
    pub async fn add(&mut self, (row, payload): Stored) -> Result<(), IntakeError> {
        if let Some(log) = self.compares {
            let there = entry::Entity::find_by_id((log, row.number)).one(&self.transaction).await?;
            let same = there.is_some_and(|it| entry::Model { log, ..row } == it);
            return if same { Ok(()) } else { Err(IntakeError::OtherMunicipality) };
        }
        let (number, damaged) = (row.number, || IntakeError::Damaged(format!("entry {}", row.number)));
        let entry = as_entry(&row).ok_or_else(damaged)?;
        let body = payload.as_ref().map(parsed).transpose().map_err(|error| match error {
            crate::ReadError::Damaged(what) => IntakeError::Damaged(what),
            crate::ReadError::Database(error) => error.into(),
        })?;
        let sealed = |it: crate::entity::payload::Model| -> Option<Sealed> {
            Some(Sealed { salt: it.salt.try_into().ok()?, body: it.body })
        };
        let sealed = payload.map(|it| sealed(it).ok_or_else(damaged)).transpose()?;
        if let Some(Body::Municipality(it)) = &body {
            self.is_free(&it.slug).await?;
        }
        let Some((log, open)) = &mut self.current else { return Err(damaged()) };
        open.edge.push(leaf_hash(entry.to_string().as_bytes()), &mut open.finished);
        open.grown = true;
        let event = Event { log: *log, number, word: entry.word, subject: &row.subject, body: body.as_ref() };
        self.state.apply(&event);
        self.waiting.push((entry, sealed));
        if self.waiting.len() >= ENTRIES_TOGETHER { self.flush().await } else { Ok(()) }
    }

    /// Keeps everything, once it is on the disk.
    ///
    /// # Errors
    /// When something of it would take the place of what is there, or the database fails: nothing is kept then.
    pub async fn finish(mut self) -> Result<(), IntakeError> {
        self.flush().await?;
        self.municipalities().await?;
        let own = self.state.len() as u64;
        if rows(&self.transaction).await? != self.rows_before + own {
            return Err(IntakeError::Clash);
        }
        self.transaction.commit().await?;
        // All that is committed is on the disk.
        let _ = self.database.close().await;
        Ok(())
    }

    /// Each dialogue belongs to a municipality that came with it or is there.
    async fn municipalities(&self) -> Result<(), IntakeError> {
        for (_, row) in self.state.dialogues.iter() {
            if municipality::Entity::find_by_id(row.municipality).one(&self.transaction).await?.is_none() {
                return Err(IntakeError::Damaged(format!("the dialogue {} is of no municipality", row.slug)));
            }
        }
        Ok(())
    }

    async fn is_free(&self, slug: &str) -> Result<(), IntakeError> {
        let there = municipality::Entity::find().filter(municipality::Column::Slug.eq(slug));
        match there.one(&self.transaction).await? {
            Some(it) => Err(IntakeError::MunicipalityTaken(it.slug)),
            None => Ok(()),
        }
    }

    async fn flush(&mut self) -> Result<(), IntakeError> {
        let Some((log, open)) = self.current.take() else { return Ok(()) };
        let keys = self.keys.clone();
        let mut batch = Batch::new(&keys, torg_core::Day::FIRST);
        batch.state = std::mem::take(&mut self.state);
        batch.logs.insert(log, open);
        for (entry, sealed) in self.waiting.drain(..) {
            batch.payloads.extend(sealed.map(|sealed| ((log, entry.number), sealed)));
            batch.entries.push((log, entry));
        }
        save(&batch, &self.transaction).await?;
        self.state = batch.state;
        self.state.settle();
        if let Some(mut open) = batch.logs.remove(&log) {
            open.finished.clear();
            self.current = Some((log, open));
        }
        Ok(())
    }
}

/// Rows of the tables that are built from logs.
async fn rows(database: &impl ConnectionTrait) -> Result<u64, DbErr> {
    Ok(municipality::Entity::find().count(database).await?
        + dialogue::Entity::find().count(database).await?
        + participant::Entity::find().count(database).await?
        + contribution::Entity::find().count(database).await?
        + answers::Entity::find().count(database).await?
        + vote::Entity::find().count(database).await?
        + wall::Entity::find().count(database).await?
        + cluster::Entity::find().count(database).await?
        + moved::Entity::find().count(database).await?
        + observation::Entity::find().count(database).await?)
}
