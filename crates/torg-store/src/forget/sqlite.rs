//! Deleted rows of SQLite. `secure_delete` writes zeros over a row, but only where it is: when a page is built anew, because rows move
//! to the next one or come from it, the gap between its pointers and its cells keeps what was there (`rebuildPage` in SQLite's
//! `btree.c`). `VACUUM` would rid the file of that by writing all of it twice; here only such gaps are cleared.

use crate::writer::immediate;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement, TransactionTrait, Value};

const WAITS_FOR_READERS: &str = "PRAGMA busy_timeout = 20";
const WAITS_FOR_WRITERS: &str = "PRAGMA busy_timeout = 10000";
const EMPTY_THE_WAL: &str = "PRAGMA wal_checkpoint(TRUNCATE)";

/// Those with rows, and those that lead to them.
const PAGES: &str = "SELECT pageno FROM dbstat WHERE pagetype <> 'overflow' ORDER BY pageno";
const READ: &str = "SELECT pgno, data FROM sqlite_dbpage WHERE pgno IN (SELECT value FROM json_each(?))";
const WRITE: &str = "UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?";
const PAGES_AT_A_TIME: usize = 256;

/// The first page begins with the header of the file.
const FILE_HEADER_BYTES: usize = 100;
/// Of a page's header, by what kind of page it is (<https://www.sqlite.org/fileformat2.html#b_tree_pages>).
const INTERIOR_HEADER_BYTES: usize = 12;
const LEAF_HEADER_BYTES: usize = 8;
const POINTER_BYTES: usize = 2;

/// Whether it is empty now.
pub async fn empty_the_wal(database: &DatabaseConnection) -> Result<bool, DbErr> {
    database.execute_unprepared(WAITS_FOR_READERS).await?;
    let row = database.query_one_raw(Statement::from_string(DbBackend::Sqlite, EMPTY_THE_WAL)).await;
    database.execute_unprepared(WAITS_FOR_WRITERS).await?;
    let waits = row?.and_then(|row| row.try_get_by_index::<i32>(0).ok());
    Ok(waits == Some(0))
}

/// Writes zeros where no row and no pointer is, in every page.
pub async fn clear_gaps(database: &DatabaseConnection) -> Result<(), DbErr> {
    let transaction = database.begin_with_options(immediate()).await?;
    let mut pages = Vec::new();
    for row in transaction.query_all_raw(Statement::from_string(DbBackend::Sqlite, PAGES)).await? {
        pages.push(row.try_get_by_index::<i64>(0)?);
    }
    for some in pages.chunks(PAGES_AT_A_TIME) {
        let some = [Value::from(format!("{some:?}"))];
        for row in
            transaction.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, READ, some)).await?
        {
            let (number, mut page): (i64, Vec<u8>) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            if clear_gap(&mut page, if number == 1 { FILE_HEADER_BYTES } else { 0 }) {
                let cleared = [Value::from(page), Value::from(number)];
                transaction
                    .execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, WRITE, cleared))
                    .await?;
            }
        }
    }
    transaction.commit().await
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
