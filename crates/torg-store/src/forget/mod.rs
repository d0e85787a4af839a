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

/// What is still to be done, and when next.
#[derive(Debug)]
pub struct Forgetting {
    due: Option<Instant>,
    still: Still,
}

#[derive(Debug)]
enum Still {
    Sqlite(sqlite::Still),
    Postgres(postgres::Still),
}

impl Forgetting {
    /// Whatever the process before this one left.
    pub fn new(backend: DbBackend) -> Self {
        let still = match backend {
            DbBackend::Sqlite => Still::Sqlite(sqlite::Still::everything()),
            _ => Still::Postgres(postgres::Still::everything()),
        };
        Self { due: Some(Instant::now()), still }
    }

    /// When something is to be done, if anything is.
    pub fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Something was erased.
    pub fn remember(&mut self) {
        match &mut self.still {
            Still::Sqlite(still) => still.remember(),
            Still::Postgres(still) => still.remember(),
        }
        self.due = Some(Instant::now());
    }

    /// Does some of what is due, without keeping those who write waiting. What fails is tried again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget(&mut self, database: &DatabaseConnection) -> Result<(), DbErr> {
        if self.due.is_none_or(|due| due > Instant::now()) {
            return Ok(());
        }
        let next = match &mut self.still {
            Still::Sqlite(still) => still.forget(database).await,
            Still::Postgres(still) => still.forget(database).await,
        };
        self.due = *next.as_ref().unwrap_or(&Some(Instant::now() + AGAIN_AFTER));
        next.map(|_| ())
    }
}
