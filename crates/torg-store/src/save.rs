//! From a [`Batch`] into the database: what is different goes in, many rows a statement.

use crate::{
    batch::{Batch, OpenLog, Sealed, Sweep, number},
    entity::{
        answers, cluster, contact, contribution, dialogue, draft, entry, log, moved, municipality,
        observation, participant, payload, tile, timer, vote, wall,
    },
    ledger::{Entry, Tile},
    rows::Rows,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, Iterable,
    PrimaryKeyToColumn, QueryFilter, Value,
    sea_query::{ExprTrait, OnConflict},
};

/// SQLite takes 32,766 values in one statement, PostgreSQL twice as many.
const VALUES_PER_STATEMENT: usize = 30_000;
/// SQLite takes a condition with a thousand branches.
const KEYS_PER_STATEMENT: usize = 500;

/// Writes everything that is different.
///
/// # Errors
/// When the database fails; the transaction is not to be committed then.
pub async fn save(batch: &Batch<'_>, database: &impl ConnectionTrait) -> Result<(), DbErr> {
    upsert::<log::Entity>(database, batch.heads()).await?;
    insert::<entry::Entity>(database, entries(batch)).await?;
    erase(database, &batch.erased).await?;
    insert::<payload::Entity>(database, payloads(batch)).await?;
    upsert::<tile::Entity>(database, tiles(batch)).await?;
    let state = &batch.state;
    rows::<municipality::Entity, _>(database, &state.municipalities, municipality::Column::Log).await?;
    rows::<dialogue::Entity, _>(database, &state.dialogues, dialogue::Column::Log).await?;
    rows::<participant::Entity, _>(database, &state.participants, participant::Column::Id).await?;
    rows::<contribution::Entity, _>(database, &state.contributions, contribution::Column::Id).await?;
    rows::<answers::Entity, _>(database, &state.answers, answers::Column::Id).await?;
    rows::<vote::Entity, _>(database, &state.votes, vote::Column::Id).await?;
    rows::<wall::Entity, _>(database, &state.walls, wall::Column::Id).await?;
    rows::<cluster::Entity, _>(database, &state.clusters, cluster::Column::Id).await?;
    rows::<moved::Entity, _>(database, &state.moved, moved::Column::Note).await?;
    rows::<timer::Entity, _>(database, &batch.timers, timer::Column::Id).await?;
    rows::<draft::Entity, _>(database, &batch.drafts, draft::Column::Id).await?;
    rows::<contact::Entity, _>(database, &batch.contacts, contact::Column::Id).await?;
    rows::<observation::Entity, _>(database, &state.observations, observation::Column::Id).await?;
    for sweep in &batch.swept {
        swept(database, sweep).await?;
    }
    batch.standings.save(database).await?;
    batch.office.save(database).await
}

/// What the log does not know goes without an entry.
async fn swept(database: &impl ConnectionTrait, sweep: &Sweep) -> Result<(), DbErr> {
    match sweep {
        Sweep::Contacts(log) => {
            contact::Entity::delete_many().filter(contact::Column::Log.eq(*log)).exec(database).await?;
        }
        Sweep::Drafts { log, until } => {
            let these = draft::Column::Log.eq(*log).and(draft::Column::Day.lte(until.to_string()));
            draft::Entity::delete_many().filter(these).exec(database).await?;
        }
    }
    Ok(())
}

fn entries(batch: &Batch<'_>) -> Vec<entry::Model> {
    let row = |(log, entry): &(i64, Entry)| entry::Model {
        log: *log,
        number: number(entry.number),
        day: entry.day.to_string(),
        word: entry.word.as_str().to_owned(),
        subject: entry.subject.clone(),
        commitment: entry.commitment.to_vec(),
    };
    batch.entries.iter().map(row).collect()
}

fn payloads(batch: &Batch<'_>) -> Vec<payload::Model> {
    let row = |((log, at), sealed): (&(i64, u64), &Sealed)| payload::Model {
        log: *log,
        number: number(*at),
        salt: sealed.salt.to_vec(),
        body: sealed.body.clone(),
    };
    batch.payloads.iter().map(row).collect()
}

fn tiles(batch: &Batch<'_>) -> Vec<tile::Model> {
    let row = |log: i64, tile: &Tile| tile::Model {
        log,
        level: i64::from(tile.level),
        number: number(tile.index),
        hashes: tile.bytes(),
    };
    let of = |(log, open): (i64, &OpenLog)| -> Vec<tile::Model> {
        let finished = open.finished.iter().map(|tile| row(log, tile));
        finished.chain(open.edge.unfinished().map(|tile| row(log, &tile))).collect()
    };
    batch.grown().flat_map(of).collect()
}

async fn erase(database: &impl ConnectionTrait, gone: &[(i64, u64)]) -> Result<(), DbErr> {
    for keys in gone.chunks(KEYS_PER_STATEMENT) {
        let one = |(log, at): &(i64, u64)| {
            payload::Column::Log.eq(*log).and(payload::Column::Number.eq(number(*at)))
        };
        let any = keys.iter().fold(Condition::any(), |any, key| any.add(one(key)));
        payload::Entity::delete_many().filter(any).exec(database).await?;
    }
    Ok(())
}

/// What is different in one table.
pub async fn rows<E, K>(
    database: &impl ConnectionTrait,
    rows: &Rows<K, E::Model>,
    key: E::Column,
) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel> + Clone,
    K: Clone + Ord + Into<Value>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    for keys in rows.removed().chunks(KEYS_PER_STATEMENT) {
        E::delete_many().filter(key.is_in(keys.iter().cloned())).exec(database).await?;
    }
    upsert::<E>(database, rows.changed()).await
}

/// New rows.
///
/// # Errors
/// When the database fails, or one of them is there.
pub async fn insert<E>(database: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    for rows in chunks::<E>(rows) {
        E::insert_many(rows).exec_without_returning(database).await?;
    }
    Ok(())
}

async fn upsert<E>(database: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    let key = E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column);
    let again = OnConflict::columns(key).update_columns(E::Column::iter()).to_owned();
    for rows in chunks::<E>(rows) {
        E::insert_many(rows).on_conflict(again.clone()).exec_without_returning(database).await?;
    }
    Ok(())
}

fn chunks<E>(rows: Vec<E::Model>) -> Vec<Vec<E::ActiveModel>>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E>,
{
    let per_statement = VALUES_PER_STATEMENT / E::Column::iter().count();
    let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model).peekable();
    let mut chunks = Vec::new();
    while rows.peek().is_some() {
        chunks.push(rows.by_ref().take(per_statement).collect());
    }
    chunks
}
