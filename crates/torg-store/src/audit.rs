//! Everything once more, from the first entry: what `torg verify --data` hands to its checker, and what only the store can compare:
//! the tables against the log.

use crate::{
    ReadError, Store,
    entity::{
        answers, cluster, contribution, dialogue, entry, log, moved, municipality, participant, payload,
        tile, vote, wall,
    },
    ledger::{Edge, Entry, Tile, Word, leaf_hash},
    load::as_tile,
    read::{onward, parsed},
    rows::Rows,
    schema,
    state::{Event, State},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use std::{collections::BTreeMap, fmt::Debug};

/// Entries that are in memory at a time.
const ENTRIES_PER_PAGE: u64 = 5_000;

/// A log as the database has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// For [`Store::page`].
    pub id: i64,
    /// Its name.
    pub origin: String,
    /// How many entries it has.
    pub size: i64,
    /// Its signed head.
    pub head: String,
    /// With which the head can be checked.
    pub key: String,
}

/// An entry as the database has it, and its payload if there is one.
pub type Stored = (entry::Model, Option<payload::Model>);

impl Store {
    /// All logs, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn logs(&self) -> Result<Vec<Log>, ReadError> {
        self.logs_in(&self.view().await?).await
    }

    async fn logs_in(&self, database: &impl ConnectionTrait) -> Result<Vec<Log>, ReadError> {
        let rows = log::Entity::find().order_by_asc(log::Column::Origin).all(database).await?;
        let log = |row: log::Model| Log {
            key: self.keys.head().public(&row.origin),
            id: row.id,
            size: row.size,
            origin: row.origin,
            head: row.head,
        };
        Ok(rows.into_iter().map(log).collect())
    }

    /// The entries after number `after`, in their order, some thousands at a time; none when there are no more.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn page(&self, log: i64, after: i64) -> Result<Vec<Stored>, ReadError> {
        page(&self.view().await?, log, after).await
    }

    /// What is in the tables and does not follow from the log, or the other way round; as sentences. When the database's own file is
    /// not whole, only what is wrong with that.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn differences(&self) -> Result<Vec<String>, ReadError> {
        let view = self.view().await?;
        let broken = schema::structure(&view).await?;
        if !broken.is_empty() {
            return Ok(broken);
        }
        let mut replay = Replay::default();
        for log in self.logs_in(&view).await? {
            replay.log(&view, &log).await?;
        }
        let mut found = std::mem::take(&mut replay.found);
        strays(&view, &replay, &mut found).await?;
        let state = replay.state;
        found.extend(compared::<municipality::Entity, _>(&view, &state.municipalities, |row| row.log).await?);
        found.extend(compared::<dialogue::Entity, _>(&view, &state.dialogues, |row| row.log).await?);
        found.extend(
            compared::<participant::Entity, _>(&view, &state.participants, |row| row.id.clone()).await?,
        );
        found.extend(
            compared::<contribution::Entity, _>(&view, &state.contributions, |row| row.id.clone()).await?,
        );
        found.extend(compared::<answers::Entity, _>(&view, &state.answers, |row| row.id.clone()).await?);
        found.extend(compared::<vote::Entity, _>(&view, &state.votes, |row| row.id.clone()).await?);
        found.extend(compared::<wall::Entity, _>(&view, &state.walls, |row| row.id.clone()).await?);
        found.extend(compared::<cluster::Entity, _>(&view, &state.clusters, |row| row.id.clone()).await?);
        found.extend(compared::<moved::Entity, _>(&view, &state.moved, |row| row.note.clone()).await?);
        Ok(found)
    }
}

async fn page(database: &impl ConnectionTrait, log: i64, after: i64) -> Result<Vec<Stored>, ReadError> {
    let entries = entry::Entity::find()
        .filter(entry::Column::Log.eq(log))
        .filter(entry::Column::Number.gt(after))
        .order_by_asc(entry::Column::Number)
        .limit(ENTRIES_PER_PAGE)
        .all(database)
        .await?;
    onward(after, entries.iter().map(|entry| entry.number))?;
    let Some(last) = entries.last().map(|entry| entry.number) else { return Ok(Vec::new()) };
    let payloads = payload::Entity::find()
        .filter(payload::Column::Log.eq(log))
        .filter(payload::Column::Number.gt(after))
        .filter(payload::Column::Number.lte(last))
        .all(database)
        .await?;
    let mut payloads: BTreeMap<i64, payload::Model> =
        payloads.into_iter().map(|payload| (payload.number, payload)).collect();
    Ok(entries
        .into_iter()
        .map(|entry| (payloads.remove(&entry.number), entry))
        .map(|(p, e)| (e, p))
        .collect())
}

async fn compared_tiles(
    view: &DatabaseTransaction,
    log: &Log,
    tiles: &[Tile],
    found: &mut Vec<String>,
) -> Result<(), ReadError> {
    let rows = tile::Entity::find().filter(tile::Column::Log.eq(log.id)).all(view).await?;
    let stored: BTreeMap<(u8, u64), Tile> =
        rows.iter().filter_map(as_tile).map(|tile| ((tile.level, tile.index), tile)).collect();
    let differ = tiles.iter().filter(|tile| stored.get(&(tile.level, tile.index)) != Some(tile));
    found.extend(differ.map(|tile| {
        format!(
            "{}: the stored tile {} of level {} is not that of the entries",
            log.origin, tile.index, tile.level
        )
    }));
    Ok(())
}

/// Rows of logs that there are not.
async fn strays(
    view: &DatabaseTransaction,
    replay: &Replay,
    found: &mut Vec<String>,
) -> Result<(), ReadError> {
    let entries = entry::Entity::find().count(view).await?;
    let payloads = payload::Entity::find().count(view).await?;
    let tiles = tile::Entity::find().count(view).await?;
    let counts = [
        ("entries", entries, replay.entries),
        ("payloads", payloads, replay.payloads),
        ("tiles", tiles, replay.tiles),
    ];
    let stray = counts.into_iter().filter(|(_, stored, known)| stored != known);
    found.extend(stray.map(|(what, stored, known)| {
        format!("the database has {stored} {what}, and the logs account for {known}")
    }));
    Ok(())
}

async fn compared<E, K>(
    view: &DatabaseTransaction,
    rows: &Rows<K, E::Model>,
    key: impl Fn(&E::Model) -> K,
) -> Result<Vec<String>, ReadError>
where
    E: EntityTrait + Default,
    E::Model: Clone + PartialEq,
    K: Clone + Ord + Debug,
{
    let name = E::default().table_name().to_owned();
    let mut stored: BTreeMap<K, E::Model> = BTreeMap::new();
    stored.extend(E::find().all(view).await?.into_iter().map(|row| (key(&row), row)));
    let mut found = Vec::new();
    for (key, row) in rows.iter() {
        match stored.remove(key) {
            None => found.push(format!("{name} {key:?} is missing from its table")),
            Some(other) if other != *row => {
                found.push(format!("{name} {key:?} is in its table otherwise than in the log"));
            }
            Some(_) => {}
        }
    }
    found.extend(stored.into_keys().map(|key| format!("{name} {key:?} is in its table and not in the log")));
    Ok(found)
}

/// What the log comes to, and how much of it there was.
#[derive(Default)]
struct Replay {
    state: State,
    entries: u64,
    payloads: u64,
    tiles: u64,
    found: Vec<String>,
}

impl Replay {
    async fn log(&mut self, view: &DatabaseTransaction, log: &Log) -> Result<(), ReadError> {
        let (mut after, mut edge, mut tiles) = (-1, Edge::default(), Vec::new());
        loop {
            let page = page(view, log.id, after).await?;
            let Some((last, _)) = page.last() else { break };
            after = last.number;
            for (entry, payload) in page {
                self.event(&log.origin, &entry, payload.as_ref(), &mut edge, &mut tiles);
            }
        }
        if u64::try_from(log.size) != Ok(edge.size()) {
            let (origin, size) = (&log.origin, log.size);
            self.found.push(format!("{origin}: it is said to have {size} entries, and has {}", edge.size()));
        }
        tiles.extend(edge.unfinished());
        self.tiles += tiles.len() as u64;
        compared_tiles(view, log, &tiles, &mut self.found).await
    }

    fn event(
        &mut self,
        origin: &str,
        row: &entry::Model,
        payload: Option<&payload::Model>,
        edge: &mut Edge,
        tiles: &mut Vec<Tile>,
    ) {
        self.entries += 1;
        self.payloads += u64::from(payload.is_some());
        let Some(entry) = as_entry(row) else {
            self.found.push(format!("{origin}: entry {} is none", row.number));
            return;
        };
        edge.push(leaf_hash(entry.to_string().as_bytes()), tiles);
        let body = match payload.map(parsed).transpose() {
            Ok(body) => body,
            Err(error) => return self.found.push(format!("{origin}: {error}")),
        };
        self.state.apply(&Event {
            log: row.log,
            number: row.number,
            word: entry.word,
            subject: &row.subject,
            body: body.as_ref(),
        });
    }
}

/// The row as an entry, unless it holds what cannot be in one.
pub fn as_entry(row: &entry::Model) -> Option<Entry> {
    Some(Entry {
        number: u64::try_from(row.number).ok()?,
        day: row.day.parse().ok()?,
        word: Word::from_text(&row.word)?,
        subject: row.subject.clone(),
        commitment: row.commitment.as_slice().try_into().ok()?,
    })
}
