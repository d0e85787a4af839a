//! What was erased leaves the files of the database. Deleting a row is not enough: SQLite keeps it in the write-ahead log until that
//! is emptied, and copies of it in pages from which it moved; PostgreSQL in the table's own file until the table is written anew.
//! What this reaches and what it cannot is said in `docs/ledger.md`.

mod postgres;
mod sqlite;

use sea_orm::{DatabaseConnection, DbBackend, DbErr};
use std::time::Duration;
use tokio::time::Instant;

/// Whoever reads or writes at this moment may be in the way; it is tried again soon.
const AGAIN_AFTER: Duration = Duration::from_secs(1);
/// Of the time at most one part in so many goes to what takes longer the more there is.
const RESTS_TIMES: u32 = 100;

/// What is still to be done.
#[derive(Debug)]
pub struct Forgetting {
    due: Option<Instant>,
    /// Whether every page is still to be looked through, or every table to be written anew.
    throughout: bool,
    throughout_not_before: Instant,
}

impl Forgetting {
    /// Whatever the process before this one left.
    pub fn new() -> Self {
        let now = Instant::now();
        Self { due: Some(now), throughout: true, throughout_not_before: now }
    }

    /// When something is to be done, if anything is.
    pub fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Something was erased.
    pub fn remember(&mut self) {
        self.throughout = true;
        self.due = Some(Instant::now());
    }

    /// Does what is due. What fails is tried again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget(&mut self, database: &DatabaseConnection) -> Result<(), DbErr> {
        let started = Instant::now();
        if self.due.is_none_or(|due| due > started) {
            return Ok(());
        }
        let mut done = Ok(true);
        if self.throughout && self.throughout_not_before <= started {
            done = throughout(database).await.map(|()| true);
            self.throughout = done.is_err();
            self.throughout_not_before = Instant::now() + started.elapsed() * RESTS_TIMES;
        }
        if database.get_database_backend() == DbBackend::Sqlite {
            done = done.and(sqlite::empty_the_wal(database).await);
        }
        self.due = match done {
            Ok(true) => self.throughout.then_some(self.throughout_not_before),
            _ => Some(Instant::now() + AGAIN_AFTER),
        };
        done.map(|_| ())
    }
}

async fn throughout(database: &DatabaseConnection) -> Result<(), DbErr> {
    match database.get_database_backend() {
        DbBackend::Sqlite => sqlite::clear_gaps(database).await,
        _ => postgres::write_tables_anew(database).await,
    }
}
