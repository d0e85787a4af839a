//! The stored tiles of a log's tree against its entries, some thousand entries at a time: each tile is compared when it is full.

use crate::{
    ReadError,
    audit::{Log, as_entry},
    entity::{entry, tile},
    ledger::{Edge, Tile, leaf_hash},
    read::onward,
    surplus::surplus,
    tiles::as_tile,
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};

/// What was found, as far as it has come.
#[derive(Default)]
pub struct Trees {
    found: Vec<String>,
    entries: u64,
    tiles: u64,
}

impl Trees {
    /// The tree of one log, with so many entries in memory at a time.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn log(
        &mut self,
        view: &DatabaseTransaction,
        log: &Log,
        together: u64,
    ) -> Result<(), ReadError> {
        let (mut after, mut edge, mut tiles) = (-1, Edge::default(), Vec::new());
        loop {
            let page = page(view, log.id, after, together).await?;
            let Some(last) = page.last() else { break };
            after = last.number;
            page.iter().for_each(|row| self.entry(log, row, &mut edge, &mut tiles));
            self.compare(view, log, std::mem::take(&mut tiles)).await?;
        }
        if u64::try_from(log.size) != Ok(edge.size()) {
            let Log { origin, size, .. } = log;
            self.found.push(format!("{origin}: it is said to have {size} entries, and has {}", edge.size()));
        }
        self.compare(view, log, edge.unfinished().collect()).await
    }

    fn entry(&mut self, log: &Log, row: &entry::Model, edge: &mut Edge, tiles: &mut Vec<Tile>) {
        self.entries += 1;
        match as_entry(row) {
            Some(entry) => edge.push(leaf_hash(entry.to_string().as_bytes()), tiles),
            None => self.found.push(format!("{}: entry {} is none", log.origin, row.number)),
        }
    }

    async fn compare(
        &mut self,
        view: &DatabaseTransaction,
        log: &Log,
        tiles: Vec<Tile>,
    ) -> Result<(), ReadError> {
        self.tiles += tiles.len() as u64;
        let levels: BTreeSet<u8> = tiles.iter().map(|tile| tile.level).collect();
        let mut stored: BTreeMap<(u8, u64), Tile> = BTreeMap::new();
        for level in levels {
            let these = tiles.iter().filter(|tile| tile.level == level);
            let numbers = these.filter_map(|tile| i64::try_from(tile.index).ok());
            let rows = tile::Entity::find()
                .filter(tile::Column::Log.eq(log.id))
                .filter(tile::Column::Level.eq(i64::from(level)))
                .filter(tile::Column::Number.is_in(numbers));
            let rows = rows.all(view).await?;
            stored.extend(rows.iter().filter_map(as_tile).map(|tile| ((tile.level, tile.index), tile)));
        }
        let differ = tiles.iter().filter(|tile| stored.get(&(tile.level, tile.index)) != Some(tile));
        self.found.extend(differ.map(|tile| {
            let Tile { level, index, .. } = tile;
            format!("{}: the stored tile {index} of level {level} is not that of the entries", log.origin)
        }));
        Ok(())
    }

    /// What concerns all logs together: that there is no entry and no tile of another.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn finish(mut self, view: &DatabaseTransaction) -> Result<Vec<String>, ReadError> {
        self.found.extend(surplus::<entry::Entity>(view, "entries", self.entries).await?);
        self.found.extend(surplus::<tile::Entity>(view, "tiles", self.tiles).await?);
        Ok(self.found)
    }
}

/// The entries after number `after`, in their order.
async fn page(
    view: &DatabaseTransaction,
    log: i64,
    after: i64,
    together: u64,
) -> Result<Vec<entry::Model>, ReadError> {
    let entries = entry::Entity::find()
        .filter(entry::Column::Log.eq(log))
        .filter(entry::Column::Number.gt(after))
        .order_by_asc(entry::Column::Number)
        .limit(together)
        .all(view)
        .await?;
    onward(after, entries.iter().map(|entry| entry.number))?;
    Ok(entries)
}
