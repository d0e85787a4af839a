//! Deleted rows of SQLite. `secure_delete` writes zeros over a row, but only where it is: when a page is built anew, because rows move
//! to the next one or come from it, the gap between its pointers and its cells keeps what was there (`rebuildPage` in SQLite's
//! `btree.c`). `VACUUM` would rid the file of that by writing all of it twice; here only such gaps are cleared, some pages at a time.
//! A row that is gone comes into no gap any more, so it is enough to look at every page once, in any order and whatever is written
//! meanwhile.

use super::AGAIN_AFTER;
use crate::writer::immediate;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement, TransactionTrait, Value};
use tokio::time::Instant;

const WAITS_FOR_READERS: &str = "PRAGMA busy_timeout = 20";
const WAITS_FOR_WRITERS: &str = "PRAGMA busy_timeout = 10000";
const EMPTY_THE_WAL: &str = "PRAGMA wal_checkpoint(TRUNCATE)";

const COUNT: &str = "PRAGMA page_count";
const READ: &str = "SELECT pgno, data FROM sqlite_dbpage WHERE pgno IN (SELECT value FROM json_each(?))";
const WRITE: &str = "UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?";
/// Some milliseconds, in which those who write wait.
const PAGES_AT_A_TIME: i64 = 128;
/// Then they do not for so many times as long.
const RESTS_TIMES: u32 = 30;
/// With so many pages, 137 GB, a page that holds the rest of a long value could begin like one with rows: nothing is touched then.
const PAGES_MAX: i64 = 1 << 25;

/// The first page begins with the header of the file.
const FILE_HEADER_BYTES: usize = 100;
/// Of a page's header, by what kind of page it is (<https://www.sqlite.org/fileformat2.html#b_tree_pages>).
const INTERIOR_HEADER_BYTES: usize = 12;
const LEAF_HEADER_BYTES: usize = 8;
const POINTER_BYTES: usize = 2;

/// What is still to be done.
#[derive(Debug)]
pub struct Still {
    /// Whether something may be in the write-ahead log.
    in_wal: bool,
    /// How many pages are to be looked at, from `next` on and then from the first; `None` is all.
    pages: Option<i64>,
    next: i64,
    not_before: Instant,
}

impl Still {
    /// As if something had been erased just now.
    pub fn everything() -> Self {
        Self { in_wal: true, pages: None, next: 1, not_before: Instant::now() }
    }

    /// Something was erased.
    pub fn remember(&mut self) {
        self.in_wal = true;
        self.pages = None;
    }

    /// Looks at some pages and empties the write-ahead log, and says when something is to be done next.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget(&mut self, database: &DatabaseConnection) -> Result<Option<Instant>, DbErr> {
        let started = Instant::now();
        if self.pages != Some(0) && self.not_before <= started {
            self.in_wal |= self.clear_gaps(database).await?;
            self.not_before = Instant::now() + started.elapsed() * RESTS_TIMES;
        }
        self.in_wal = self.in_wal && !empty_the_wal(database).await?;
        let again = self.in_wal.then(|| Instant::now() + AGAIN_AFTER);
        let on = (self.pages != Some(0)).then_some(self.not_before);
        Ok(again.into_iter().chain(on).min())
    }

    /// Whether there was anything to clear in the next pages.
    async fn clear_gaps(&mut self, database: &DatabaseConnection) -> Result<bool, DbErr> {
        let transaction = database.begin_with_options(immediate()).await?;
        let row = transaction.query_one_raw(Statement::from_string(DbBackend::Sqlite, COUNT)).await?;
        let count: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        let left = self.pages.map_or(count, |left| left.min(count));
        let now = left.min(PAGES_AT_A_TIME);
        let wrapped = |page: i64| (page - 1) % count.max(1) + 1;
        let these: Vec<i64> = (self.next..self.next + now).map(wrapped).collect();
        let mut held_something = false;
        if count < PAGES_MAX {
            held_something = clear(&transaction, &these).await?;
        }
        transaction.commit().await?;
        self.next = wrapped(self.next + now);
        self.pages = Some(left - now);
        Ok(held_something)
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

/// Writes zeros where no row and no pointer is, in these pages; whether anything was there.
async fn clear(database: &impl ConnectionTrait, pages: &[i64]) -> Result<bool, DbErr> {
    let mut held_something = false;
    let pages = [Value::from(format!("{pages:?}"))];
    for row in database.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, READ, pages)).await? {
        let (number, mut page): (i64, Vec<u8>) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        if clear_gap(&mut page, if number == 1 { FILE_HEADER_BYTES } else { 0 }) {
            let cleared = [Value::from(page), Value::from(number)];
            database.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, WRITE, cleared)).await?;
            held_something = true;
        }
    }
    Ok(held_something)
}

/// Whether anything was there. `page` has its header at `start`: its kind, two bytes of where its free blocks begin, two of how many
/// cells it has and two of where they begin; the numbers are big-endian, and 0 stands for 65,536.
fn clear_gap(page: &mut [u8], start: usize) -> bool {
    let number = |at: usize| {
        page.get(start + at..start + at + 2).map(|two| usize::from(u16::from_be_bytes([two[0], two[1]])))
    };
    let header_bytes = match page.get(start) {
        Some(2 | 5) => INTERIOR_HEADER_BYTES,
        Some(10 | 13) => LEAF_HEADER_BYTES,
        _ => return false,
    };
    let (Some(cells), Some(content)) = (number(3), number(5)) else { return false };
    let content = if content == 0 { 1 << 16 } else { content };
    let Some(gap) = page.get_mut(start + header_bytes + POINTER_BYTES * cells..content) else { return false };
    let held_something = gap.iter().any(|byte| *byte != 0);
    gap.fill(0);
    held_something
}
