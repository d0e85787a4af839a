//! The receipt file: proof that the log holds what someone gave (`docs/ledger.md`).

use crate::{
    Code, ReadError, Store,
    audit::as_entry,
    entity::{entry, payload, tile},
    keys::to_hex,
    ledger::{Plan, Tiles},
    load::as_tile,
    read,
    theirs::entries_of,
};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use sea_orm::{ColumnTrait, Condition, DatabaseTransaction, EntityTrait, ExprTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize)]
struct File {
    format: &'static str,
    key: String,
    checkpoint: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    entry: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    proof: Vec<String>,
}

impl Store {
    /// The receipt file for this code, as JSON; `None` when nobody has the code, or nothing is left of what came with it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn receipt_file(&self, log: i64, code: &Code) -> Result<Option<String>, ReadError> {
        let view = self.view().await?;
        let Some(row) = self.participant(&view, log, code).await? else { return Ok(None) };
        let entries = entries_of(&view, &row).await?;
        if entries.is_empty() { Ok(None) } else { self.proven(&view, log, &entries).await.map(Some) }
    }

    /// The same for one entry, whosever it is: with its payload, for whoever may read that.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn proof(&self, log: i64, entry: u64) -> Result<String, ReadError> {
        let number = i64::try_from(entry).map_err(|_| damaged("the number of an entry"))?;
        self.proven(&self.view().await?, log, &[number]).await
    }

    /// The key with which anyone can check the heads of this log.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn public_key(&self, log: i64) -> Result<String, ReadError> {
        Ok(self.keys.head().public(&read::log(&self.view().await?, log).await?.origin))
    }

    /// The signed head of this log.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn checkpoint(&self, log: i64) -> Result<String, ReadError> {
        Ok(read::log(&self.view().await?, log).await?.head)
    }

    async fn proven(
        &self,
        view: &DatabaseTransaction,
        log: i64,
        numbers: &[i64],
    ) -> Result<String, ReadError> {
        let row = read::log(view, log).await?;
        let size = u64::try_from(row.size).map_err(|_| damaged("the size of a log"))?;
        let these = numbers.iter().copied();
        let entries = entry::Entity::find()
            .filter(entry::Column::Log.eq(log).and(entry::Column::Number.is_in(these.clone())))
            .order_by_asc(entry::Column::Number)
            .all(view)
            .await?;
        let payloads = payload::Entity::find()
            .filter(payload::Column::Log.eq(log).and(payload::Column::Number.is_in(these)))
            .all(view)
            .await?;
        let mut payloads: BTreeMap<i64, payload::Model> =
            payloads.into_iter().map(|row| (row.number, row)).collect();
        let entries: Option<Vec<_>> = entries.iter().map(as_entry).collect();
        let entries = entries.ok_or_else(|| damaged("an entry"))?;
        let plans: Option<Vec<Plan>> =
            entries.iter().map(|entry| Plan::inclusion(entry.number, size)).collect();
        let plans = plans.ok_or_else(|| damaged("the size of a log"))?;
        let tiles = tiles(view, log, plans.iter().flat_map(Plan::tiles).collect()).await?;
        let mut items = Vec::new();
        for (entry, plan) in entries.iter().zip(plans) {
            let payload = i64::try_from(entry.number).ok().and_then(|number| payloads.remove(&number));
            let proof = plan.prove(&tiles).ok_or_else(|| damaged("the tree of a log"))?;
            items.push(Item {
                entry: entry.to_string(),
                salt: payload.as_ref().map(|payload| to_hex(&payload.salt)),
                body: payload.map(|payload| payload.body),
                proof: proof.iter().map(|hash| BASE64.encode(hash)).collect(),
            });
        }
        let key = self.keys.head().public(&row.origin);
        let file = File { format: "torg-receipt-1", key, checkpoint: row.head, items };
        serde_json::to_string_pretty(&file).map_err(|_| damaged("a receipt"))
    }
}

/// Tiles that are asked for together.
const TILES_TOGETHER: usize = 100;

async fn tiles(
    view: &DatabaseTransaction,
    log: i64,
    needed: BTreeSet<(u8, u64)>,
) -> Result<Tiles, ReadError> {
    let one = |(level, index): (u8, u64)| {
        let number = i64::try_from(index).unwrap_or(i64::MAX);
        let level = tile::Column::Level.eq(i64::from(level));
        // The whole key in each branch: SQLite would else read every tile of the log.
        tile::Column::Log.eq(log).and(level).and(tile::Column::Number.eq(number))
    };
    let needed: Vec<(u8, u64)> = needed.into_iter().collect();
    let mut rows = Vec::new();
    for some in needed.chunks(TILES_TOGETHER) {
        let any = some.iter().fold(Condition::any(), |any, at| any.add(one(*at)));
        rows.append(&mut tile::Entity::find().filter(any).all(view).await?);
    }
    rows.iter().map(|row| as_tile(row).ok_or_else(|| damaged("the tree of a log"))).collect()
}

fn damaged(what: &str) -> ReadError {
    ReadError::Damaged(what.to_owned())
}
