//! What was erased leaves the files of the database. Deleting a row is not enough: SQLite keeps it in the write-ahead log until that
//! is emptied, PostgreSQL in the table's own file until the table is written anew. What this reaches and what it cannot is said in
//! `docs/ledger.md`.

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement};
use std::time::Duration;
use tokio::time::Instant;

/// Whoever reads at this moment keeps SQLite's log from being emptied; it is tried again soon.
const AGAIN_AFTER: Duration = Duration::from_secs(1);
const WAITS_FOR_READERS: &str = "PRAGMA busy_timeout = 20";
const WAITS_FOR_WRITERS: &str = "PRAGMA busy_timeout = 10000";
const EMPTY_THE_WAL: &str = "PRAGMA wal_checkpoint(TRUNCATE)";

/// The tables from which rows of participants are deleted.
const TABLES: [&str; 7] = ["payload", "contribution", "answers", "vote", "participant", "draft", "contact"];
/// Its own, and those with the values that are too long for them.
const HAS_PAGES: &str = "SELECT pg_relation_size(own.oid) \
     + COALESCE(pg_relation_size(NULLIF(own.reltoastrelid, 0)), 0) > 0 AS has_pages FROM pg_class AS own";
/// Writing a table anew keeps others from it, but not from all of them, and not for long.
const WAITS_FOR_OTHERS: &str = "SET lock_timeout = '1s'";
const WAITS_AS_BEFORE: &str = "RESET lock_timeout";
/// Of the time at most one part in so many goes to writing tables anew.
const RESTS_TIMES: u32 = 100;

/// What is still to be done.
#[derive(Debug)]
pub struct Forgetting {
    due: Option<Instant>,
    not_before: Instant,
}

impl Forgetting {
    /// Whatever the process before this one left.
    pub fn new() -> Self {
        let now = Instant::now();
        Self { due: Some(now), not_before: now }
    }

    /// When something is to be done, if anything is.
    pub fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Something was erased.
    pub fn remember(&mut self) {
        self.due = self.due.or(Some(self.not_before));
    }

    /// Does what is due.
    pub async fn forget(&mut self, database: &DatabaseConnection) {
        let started = Instant::now();
        if self.due.is_none_or(|due| due > started) {
            return;
        }
        let (done, rest) = match database.get_database_backend() {
            DbBackend::Sqlite => (empty_the_wal(database).await.unwrap_or(false), Duration::ZERO),
            _ => (write_tables_anew(database).await.is_ok(), started.elapsed() * RESTS_TIMES),
        };
        self.not_before = Instant::now() + rest;
        self.due = (!done).then(|| Instant::now() + AGAIN_AFTER.max(rest));
    }
}

/// Whether it is empty now.
async fn empty_the_wal(database: &DatabaseConnection) -> Result<bool, DbErr> {
    database.execute_unprepared(WAITS_FOR_READERS).await?;
    let row = database.query_one_raw(Statement::from_string(DbBackend::Sqlite, EMPTY_THE_WAL)).await;
    database.execute_unprepared(WAITS_FOR_WRITERS).await?;
    let waits = row?.and_then(|row| row.try_get_by_index::<i32>(0).ok());
    Ok(waits == Some(0))
}

/// `VACUUM` alone only marks the room as free: the bytes stay. Nothing can be overwritten where it is, since other transactions may
/// still see it; so each table is copied without what was deleted, and its old file goes.
async fn write_tables_anew(database: &DatabaseConnection) -> Result<(), DbErr> {
    database.execute_unprepared(WAITS_FOR_OTHERS).await?;
    let mut written = Ok(());
    for table in TABLES {
        written = written.and(write_anew(database, table).await);
    }
    database.execute_unprepared(WAITS_AS_BEFORE).await?;
    written
}

/// A table without a page has nothing to forget, and is left alone: copying it would take as long as copying a small one.
async fn write_anew(database: &DatabaseConnection, table: &str) -> Result<(), DbErr> {
    let question = format!("{HAS_PAGES} WHERE own.oid = '{table}'::regclass");
    let row = database.query_one_raw(Statement::from_string(DbBackend::Postgres, question)).await?;
    if row.is_some_and(|row| row.try_get("", "has_pages") == Ok(false)) {
        return Ok(());
    }
    database.execute_unprepared(&format!("VACUUM (FULL) {table}")).await.map(|_| ())
}
