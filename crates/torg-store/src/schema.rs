//! Whether the tables of SQLite are those that Torg makes, to the letter, and hold what they say they hold.
//!
//! A SQLite file brings its own tables with it, as text. Where a bit of that text is another, a column can have another name or take
//! other values; and a text that is none, where SQLite promises one, stops the library that reads it. So nothing else is asked before this.

use crate::{OpenError, database};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use std::collections::BTreeSet;

/// All there is, as bytes: whatever they are, they can be read. What SQLite makes for itself has another kind of name.
const EVERYTHING: &str = "SELECT CAST(type AS BLOB) AS kind, CAST(name AS BLOB) AS named, CAST(tbl_name AS BLOB) AS of_table, \
     CAST(COALESCE(sql, '') AS BLOB) AS made_by FROM sqlite_schema \
     WHERE NOT (type = 'table' AND name LIKE 'sqlite\\_stat%' ESCAPE '\\')";
const COLUMNS: &str = "SELECT t.name AS of_table, c.name AS named, c.type AS declared, c.\"notnull\" AS needed \
     FROM sqlite_schema t, pragma_table_info(t.name) c \
     WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY t.name, c.cid";

/// Kind, name, table, and the text that made it.
type Made = [Vec<u8>; 4];

/// Nothing, when the database is a PostgreSQL or its tables are as Torg makes them.
///
/// # Errors
/// When they are not, or cannot be read.
pub async fn as_made(database: &impl ConnectionTrait) -> Result<(), OpenError> {
    if database.get_database_backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let (found, expected) = (all(database).await?, all(&database::in_memory().await?).await?);
    match found.symmetric_difference(&expected).next() {
        None => Ok(()),
        Some([_, name, ..]) => {
            Err(OpenError::Tables(String::from_utf8_lossy(name).escape_debug().to_string()))
        }
    }
}

async fn all(database: &impl ConnectionTrait) -> Result<BTreeSet<Made>, DbErr> {
    let rows = database.query_all_raw(Statement::from_string(DbBackend::Sqlite, EVERYTHING)).await?;
    let columns = ["kind", "named", "of_table", "made_by"];
    rows.iter()
        .map(|row| {
            let [kind, named, table, by] = columns.map(|column| row.try_get::<Vec<u8>>("", column));
            Ok([kind?, named?, table?, by?])
        })
        .collect()
}

/// What SQLite finds in its own file, and values that are not of the kind their column is declared to hold: for SQLite that is only a
/// wish, and bytes in place of letters are found by no question that asks for the letters.
///
/// # Errors
/// When the database cannot be read.
pub async fn structure(view: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    if view.get_database_backend() != DbBackend::Sqlite {
        return Ok(Vec::new());
    }
    let question = Statement::from_string(DbBackend::Sqlite, "PRAGMA integrity_check");
    let rows = view.query_all_raw(question).await?;
    let said: Result<Vec<String>, _> = rows.iter().map(|row| row.try_get_by_index::<String>(0)).collect();
    let mut found: Vec<String> =
        said?.into_iter().filter(|said| said != "ok").map(|said| format!("SQLite says: {said}")).collect();
    if found.is_empty() {
        found.append(&mut values_of_another_kind(view).await?);
    }
    Ok(found)
}

async fn values_of_another_kind(view: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let mut found = Vec::new();
    for (table, wrong) in tables(view).await? {
        let question = format!("SELECT COUNT(*) AS wrong FROM {table} WHERE {}", wrong.join(" OR "));
        let row = view.query_one_raw(Statement::from_string(DbBackend::Sqlite, question)).await?;
        let count: i64 = row.map_or(Ok(0), |row| row.try_get("", "wrong"))?;
        if count > 0 {
            found.push(format!(
                "in the table {table}, rows with a value of another kind than the column takes: {count}"
            ));
        }
    }
    Ok(found)
}

/// Each table, with a condition for each column that a row fulfils which is wrong there.
async fn tables(made: &impl ConnectionTrait) -> Result<Vec<(String, Vec<String>)>, DbErr> {
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for row in made.query_all_raw(Statement::from_string(DbBackend::Sqlite, COLUMNS)).await? {
        let (table, name): (String, String) = (row.try_get("", "of_table")?, row.try_get("", "named")?);
        let (declared, needed): (String, bool) = (row.try_get("", "declared")?, row.try_get("", "needed")?);
        let kind = match &*declared {
            "BLOB" => "blob",
            "TEXT" => "text",
            _ => "integer",
        };
        let or_none = if needed { "" } else { ", 'null'" };
        let wrong = format!("typeof({name}) NOT IN ('{kind}'{or_none})");
        match tables.last_mut() {
            Some((last, conditions)) if *last == table => conditions.push(wrong),
            _ => tables.push((table, vec![wrong])),
        }
    }
    Ok(tables)
}
