//! Rows that come of no log.

use crate::ReadError;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait, Statement};

/// The entry of a row `own`, with its payload.
const ITS_ENTRY: &str = "SELECT 1 FROM entry, payload WHERE entry.log = own.log AND entry.number = own.number \
     AND entry.subject = own.id AND payload.log = entry.log AND payload.number = entry.number";

/// Whether the table has another number of rows than the logs account for.
///
/// # Errors
/// When the database cannot be read.
pub async fn surplus<E>(
    view: &DatabaseTransaction,
    what: &str,
    known: u64,
) -> Result<Option<String>, ReadError>
where
    E: EntityTrait + Default,
    E::Model: Send + Sync,
{
    let stored = E::find().count(view).await?;
    let said = || format!("the database has {stored} {what}, and the logs account for {known}");
    Ok((stored != known).then(said))
}

/// The rows that are in the table and in no log; how many, when they cannot be told from the others.
///
/// # Errors
/// When the database cannot be read.
pub async fn strays<E>(view: &DatabaseTransaction, what: &str, known: u64) -> Result<Vec<String>, ReadError>
where
    E: EntityTrait + Default,
    E::Model: Send + Sync,
{
    let Some(surplus) = surplus::<E>(view, what, known).await? else { return Ok(Vec::new()) };
    let name = E::default().table_name().to_owned();
    let question = format!("SELECT id FROM {name} AS own WHERE NOT EXISTS ({ITS_ENTRY}) ORDER BY id");
    let question = Statement::from_string(view.get_database_backend(), question);
    let rows = view.query_all_raw(question).await?;
    let ids: Result<Vec<String>, DbErr> = rows.iter().map(|row| row.try_get("", "id")).collect();
    let said = |id: String| format!("{name} {id:?} is in its table and not in the log");
    let strays: Vec<String> = ids?.into_iter().map(said).collect();
    Ok(if strays.is_empty() { vec![surplus] } else { strays })
}
