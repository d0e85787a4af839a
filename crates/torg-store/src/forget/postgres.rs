//! Deleted rows of PostgreSQL.

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement};
use tokio::time::Instant;

/// The tables from which rows of participants are deleted.
const TABLES: [&str; 9] =
    ["payload", "contribution", "answers", "vote", "participant", "draft", "contact", "theme", "standing"];
/// Its own, and those with the values that are too long for them.
const HAS_PAGES: &str = "SELECT pg_relation_size(own.oid) \
     + COALESCE(pg_relation_size(NULLIF(own.reltoastrelid, 0)), 0) > 0 AS has_pages FROM pg_class AS own";
/// Writing a table anew keeps others from it, but not from all of them, and not for long.
const WAITS_FOR_OTHERS: &str = "SET lock_timeout = '1s'";
const WAITS_AS_BEFORE: &str = "RESET lock_timeout";

/// Of the time at most one part in so many goes to writing tables anew, in which others wait.
const RESTS_TIMES: u32 = 100;

/// What is still to be done: something, or nothing until it is remembered.
#[derive(Debug)]
pub struct Still {
    not_before: Instant,
    something: bool,
}

impl Still {
    /// As if something had been erased just now.
    pub fn everything() -> Self {
        Self { not_before: Instant::now(), something: true }
    }

    /// Something was erased.
    pub fn remember(&mut self) {
        self.something = true;
    }

    /// Writes the tables anew, unless that was done a moment ago; and says when something is to be done next.
    ///
    /// # Errors
    /// When the database fails, or others have a table for too long.
    pub async fn forget(&mut self, database: &DatabaseConnection) -> Result<Option<Instant>, DbErr> {
        let started = Instant::now();
        if self.something && self.not_before <= started {
            let written = write_tables_anew(database).await;
            self.not_before = Instant::now() + started.elapsed() * RESTS_TIMES;
            self.something = written.is_err();
            written?;
        }
        Ok(self.something.then_some(self.not_before))
    }
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
