//! Heads that a log had before: a report of a dialogue names the signed head of the log that it was read from, as a hash.

use crate::{
    ReadError, Store,
    audit::as_entry,
    entity::entry,
    keys::to_hex,
    ledger::{Edge, leaf_hash},
    read,
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use sha2::{Digest, Sha256};

/// Entries that are read together.
const ENTRIES_TOGETHER: u64 = 5_000;

impl Store {
    /// How many entries the log had when its signed head had this SHA-256, in hexadecimal digits; `None` when it never had. A signature
    /// holds no chance, so every head of the past can be made again.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn entries_at(&self, log: i64, head_sha256: &str) -> Result<Option<i64>, ReadError> {
        let view = self.view().await?;
        let origin = read::log(&view, log).await?.origin;
        let mut edge = Edge::default();
        loop {
            let page = page(&view, log, edge.size()).await?;
            if page.is_empty() {
                return Ok(None);
            }
            for row in page {
                let entry = as_entry(&row).ok_or_else(|| ReadError::Damaged("an entry".to_owned()))?;
                edge.push(leaf_hash(entry.to_string().as_bytes()), &mut Vec::new());
                let head = self.keys.head().checkpoint(&origin, edge.size(), &edge.root());
                if to_hex(&Sha256::digest(head)) == head_sha256 {
                    return Ok(Some(row.number + 1));
                }
            }
        }
    }
}

async fn page(view: &DatabaseTransaction, log: i64, from: u64) -> Result<Vec<entry::Model>, ReadError> {
    let rows = entry::Entity::find()
        .filter(entry::Column::Log.eq(log))
        .filter(entry::Column::Number.gte(i64::try_from(from).unwrap_or(i64::MAX)))
        .order_by_asc(entry::Column::Number)
        .limit(ENTRIES_TOGETHER);
    Ok(rows.all(view).await?)
}
