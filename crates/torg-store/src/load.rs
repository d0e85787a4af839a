//! From the database into a [`Batch`]: first the logs, which in PostgreSQL are locked until the end of the transaction, then rows.

use crate::{
    WriteError,
    batch::{Batch, OpenLog},
    command::Command,
    entity::{
        answers, cluster, contribution, dialogue, draft, log, moved, municipality, observation, participant,
        vote, wall,
    },
    ledger::{Edge, Tile, tiles_before},
    needs::{self, Needs},
    tiles::{as_tile, tiles},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Value,
};
use std::collections::{BTreeMap, BTreeSet};

/// A tree of more levels of tiles has more leaves than can be counted.
const TILE_LEVELS: u8 = 8;

/// Fewer than SQLite's limit of 32,766 for one statement.
const VALUES_PER_QUESTION: usize = 10_000;

/// The right edges of logs as this process left them.
pub type Edges = BTreeMap<i64, Edge>;

/// Loads what `commands` need.
///
/// # Errors
/// When the database fails, or a log's head is not the one that its tree has under this server's key.
pub async fn load(
    batch: &mut Batch<'_>,
    database: &impl ConnectionTrait,
    commands: &[&Command],
    edges: &Edges,
) -> Result<(), WriteError> {
    let mut needs = Needs::of(batch.keys, commands.iter().copied());
    municipalities(batch, database, &needs).await?;
    needs.logs.extend(batch.state.municipalities.iter().map(|(log, _)| *log));
    logs(batch, database, &needs.logs, edges).await?;
    dialogues(batch, database, &needs).await?;
    participants(batch, database, &needs).await?;
    given(batch, database, &needs).await?;
    for row in some::<draft::Entity>(database, draft::Column::Id, needs.drafts.iter().cloned()).await? {
        batch.drafts.load(row.id.clone(), row);
    }
    let ids = needs::votes(batch.keys, &batch.state, commands.iter().copied());
    let voters = needs::voters(batch.keys, &batch.state, commands.iter().copied());
    let named = some::<vote::Entity>(database, vote::Column::Id, ids).await?;
    let theirs = some::<vote::Entity>(database, vote::Column::Participant, voters).await?;
    for row in named.into_iter().chain(theirs) {
        batch.state.votes.load(row.id.clone(), row);
    }
    walls(batch, database, &needs).await?;
    for row in some::<observation::Entity>(database, observation::Column::Id, needs.observations).await? {
        batch.state.observations.load(row.id.clone(), row);
    }
    for row in some::<observation::Entity>(database, observation::Column::Log, needs.beside.clone()).await? {
        batch.state.observations.load(row.id.clone(), row);
    }
    for row in some::<cluster::Entity>(database, cluster::Column::Log, needs.beside).await? {
        batch.state.clusters.load(row.id.clone(), row);
    }
    Ok(batch.office.load(batch.keys, database, commands).await?)
}

/// The walls that are spoken of, and where those notes are that are.
async fn walls(batch: &mut Batch<'_>, database: &impl ConnectionTrait, needs: &Needs) -> Result<(), DbErr> {
    if needs.walls.is_empty() {
        return Ok(());
    }
    for row in some::<wall::Entity>(database, wall::Column::Id, needs.walls.iter().cloned()).await? {
        batch.state.walls.load(row.id.clone(), row);
    }
    let notes = needs.contributions.iter().cloned();
    let moved = some::<moved::Entity>(database, moved::Column::Note, notes).await?;
    let joined = moved.iter().filter_map(|row| row.cluster.clone());
    let clusters: BTreeSet<String> = needs.clusters.iter().cloned().chain(joined).collect();
    for row in moved {
        batch.state.moved.load(row.note.clone(), row);
    }
    for row in some::<cluster::Entity>(database, cluster::Column::Id, clusters).await? {
        batch.state.clusters.load(row.id.clone(), row);
    }
    Ok(())
}

async fn municipalities(
    batch: &mut Batch<'_>,
    database: &impl ConnectionTrait,
    needs: &Needs,
) -> Result<(), DbErr> {
    let slugs = needs.municipalities.iter().cloned();
    for row in some::<municipality::Entity>(database, municipality::Column::Slug, slugs).await? {
        batch.state.municipalities.load(row.log, row);
    }
    Ok(())
}

/// In the order of their ids, so that no two processes wait for each other.
async fn logs(
    batch: &mut Batch<'_>,
    database: &impl ConnectionTrait,
    ids: &BTreeSet<i64>,
    edges: &Edges,
) -> Result<(), WriteError> {
    let rows =
        log::Entity::find().filter(log::Column::Id.is_in(ids.iter().copied())).order_by_asc(log::Column::Id);
    for row in rows.lock_exclusive().all(database).await? {
        let known = edges.get(&row.id).filter(|edge| i64::try_from(edge.size()) == Ok(row.size));
        let edge = match known {
            Some(edge) => edge.clone(),
            None => stored_edge(database, &row).await?,
        };
        let head = batch.keys.head().checkpoint(&row.origin, edge.size(), &edge.root());
        if head != row.head {
            return Err(WriteError::Tampered(row.origin));
        }
        batch.logs.insert(row.id, OpenLog::new(row.origin, edge));
    }
    Ok(())
}

async fn stored_edge(database: &impl ConnectionTrait, row: &log::Model) -> Result<Edge, WriteError> {
    let size = u64::try_from(row.size).map_err(|_| WriteError::Tampered(row.origin.clone()))?;
    let unfinished = (0..TILE_LEVELS).map(|level| (level, tiles_before(level, size)));
    let rows = tiles(database, row.id, unfinished).await?;
    let tiles: Option<Vec<Tile>> = rows.iter().map(as_tile).collect();
    Ok(Edge::new(size, tiles.ok_or_else(|| WriteError::Tampered(row.origin.clone()))?))
}

/// Those that are spoken of, and all of a municipality that is: a new one must not have the name of another.
async fn dialogues(
    batch: &mut Batch<'_>,
    database: &impl ConnectionTrait,
    needs: &Needs,
) -> Result<(), DbErr> {
    let owners: Vec<i64> = batch.state.municipalities.iter().map(|(log, _)| *log).collect();
    let named = some::<dialogue::Entity>(database, dialogue::Column::Municipality, owners).await?;
    let spoken_of =
        some::<dialogue::Entity>(database, dialogue::Column::Log, needs.logs.iter().copied()).await?;
    for row in named.into_iter().chain(spoken_of) {
        batch.state.dialogues.load(row.log, row);
    }
    Ok(())
}

async fn participants(
    batch: &mut Batch<'_>,
    database: &impl ConnectionTrait,
    needs: &Needs,
) -> Result<(), DbErr> {
    let (ids, hashes) = (needs.participants.iter().cloned(), needs.code_hashes.iter().cloned());
    let by_id = some::<participant::Entity>(database, participant::Column::Id, ids).await?;
    let by_code = some::<participant::Entity>(database, participant::Column::CodeHash, hashes).await?;
    by_id.into_iter().chain(by_code).for_each(|row| batch.state.load_participant(row));
    Ok(())
}

async fn given(batch: &mut Batch<'_>, database: &impl ConnectionTrait, needs: &Needs) -> Result<(), DbErr> {
    let all_of: Vec<String> = needs
        .all_given_by
        .iter()
        .filter_map(|hash| batch.state.by_code(hash))
        .map(|row| row.id.clone())
        .chain(needs.all_of.iter().cloned())
        .collect();
    let ids = needs.contributions.iter().cloned();
    let texts = some::<contribution::Entity>(database, contribution::Column::Id, ids).await?;
    let theirs =
        some::<contribution::Entity>(database, contribution::Column::Participant, all_of.clone()).await?;
    for row in texts.into_iter().chain(theirs) {
        batch.state.contributions.load(row.id.clone(), row);
    }
    let ids = needs.answers.iter().cloned();
    let sheets = some::<answers::Entity>(database, answers::Column::Id, ids).await?;
    let theirs = some::<answers::Entity>(database, answers::Column::Participant, all_of.clone()).await?;
    for row in sheets.into_iter().chain(theirs) {
        batch.state.answers.load(row.id.clone(), row);
    }
    for row in some::<vote::Entity>(database, vote::Column::Participant, all_of).await? {
        batch.state.votes.load(row.id.clone(), row);
    }
    Ok(())
}

/// The rows of `E` whose `column` is one of `values`; no question is asked when there are none.
///
/// # Errors
/// When the database fails.
pub async fn some<E: EntityTrait>(
    database: &impl ConnectionTrait,
    column: E::Column,
    values: impl IntoIterator<Item = impl Into<Value>>,
) -> Result<Vec<E::Model>, DbErr> {
    let values: Vec<Value> = values.into_iter().map(Into::into).collect();
    let mut rows = Vec::new();
    for values in values.chunks(VALUES_PER_QUESTION) {
        rows.append(&mut E::find().filter(column.is_in(values.iter().cloned())).all(database).await?);
    }
    Ok(rows)
}
