//! The receipt file: proof that the log holds what someone gave (`docs/ledger.md`).

use crate::{
    Code, ReadError, Store,
    audit::as_entry,
    entity::{entry, payload},
    keys::to_hex,
    ledger::{Entry, Plan, Tiles},
    read,
    theirs::{NUMBER, entries_of, one_entry},
    tiles::{as_tile, tiles},
};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use sea_orm::{
    ConnectionTrait, ExprTrait, FromQueryResult, Iterable, Order, QueryResult,
    sea_query::{Expr, Query, SelectStatement},
};
use serde::Serialize;
use std::collections::BTreeSet;

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
        let entries = self.committed(log, entries_of(&self.keys.code_hash(log, code))).await?;
        if entries.is_empty() { Ok(None) } else { self.proven(log, entries).await.map(Some) }
    }

    /// The same for one entry, whosever it is: with its payload, for whoever may read that.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn proof(&self, log: i64, entry: u64) -> Result<String, ReadError> {
        let number = i64::try_from(entry).map_err(|_| damaged("the number of an entry"))?;
        self.proven(log, self.committed(log, one_entry(number)).await?).await
    }

    /// The key with which anyone can check the heads of this log.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn public_key(&self, log: i64) -> Result<String, ReadError> {
        Ok(self.keys.head().public(&read::log(&self.readers.single(), log).await?.origin))
    }

    /// The signed head of this log.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn checkpoint(&self, log: i64) -> Result<String, ReadError> {
        Ok(read::log(&self.readers.single(), log).await?.head)
    }

    /// Each question sees a moment of its own, and a later one has all that an earlier one had: the log only grows, and the tiles that a
    /// proof at this size needs are in every longer tree.
    async fn proven(&self, log: i64, entries: Vec<Committed>) -> Result<String, ReadError> {
        let row = read::log(&self.readers.single(), log).await?;
        let size = u64::try_from(row.size).map_err(|_| damaged("the size of a log"))?;
        let plan = |it: &Committed| Plan::inclusion(it.entry.number, size);
        let plans: Option<Vec<Plan>> = entries.iter().map(plan).collect();
        let plans = plans.ok_or_else(|| damaged("the size of a log"))?;
        let needed: BTreeSet<(u8, u64)> = plans.iter().flat_map(Plan::tiles).collect();
        let tiles: Option<Tiles> =
            tiles(&self.readers.single(), log, needed).await?.iter().map(as_tile).collect();
        let tiles = tiles.ok_or_else(|| damaged("the tree of a log"))?;
        let mut items = Vec::new();
        for (it, plan) in entries.into_iter().zip(plans) {
            let proof = plan.prove(&tiles).ok_or_else(|| damaged("the tree of a log"))?;
            items.push(Item {
                entry: it.entry.to_string(),
                salt: it.salt.map(|salt| to_hex(&salt)),
                body: it.body,
                proof: proof.iter().map(|hash| BASE64.encode(hash)).collect(),
            });
        }
        let key = self.keys.head().public(&row.origin);
        let file = File { format: "torg-receipt-1", key, checkpoint: row.head, items };
        serde_json::to_string_pretty(&file).map_err(|_| damaged("a receipt"))
    }

    /// The entries with these numbers, in order. One question for all of it; a number without an entry is damage.
    async fn committed(&self, log: i64, numbers: SelectStatement) -> Result<Vec<Committed>, ReadError> {
        let of = |table: &'static str| {
            let same = Expr::col((table, NUMBER)).equals((GIVEN, NUMBER));
            Expr::col((table, "log")).eq(log).and(same)
        };
        let mut question = Query::select();
        question.columns(entry::Column::iter().map(|column| (entry::Entity, column)));
        question.columns([payload::Column::Salt, payload::Column::Body].map(|it| (payload::Entity, it)));
        question.from_subquery(numbers, GIVEN);
        question.left_join(entry::Entity, of("entry")).left_join(payload::Entity, of("payload"));
        question.order_by((GIVEN, NUMBER), Order::Asc);
        let rows = self.readers.single().query_all(&question).await?;
        rows.iter().map(Committed::read).collect()
    }
}

const GIVEN: &str = "given";

/// An entry, and what it committed to as long as that is kept.
struct Committed {
    entry: Entry,
    salt: Option<Vec<u8>>,
    body: Option<String>,
}

impl Committed {
    fn read(row: &QueryResult) -> Result<Self, ReadError> {
        let entry = entry::Model::from_query_result_optional(row, "")?.as_ref().and_then(as_entry);
        let entry = entry.ok_or_else(|| damaged("an entry"))?;
        Ok(Self { entry, salt: row.try_get("", "salt")?, body: row.try_get("", "body")? })
    }
}

fn damaged(what: &str) -> ReadError {
    ReadError::Damaged(what.to_owned())
}
