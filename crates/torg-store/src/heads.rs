//! What anyone may read of a log: its head, its tree and its entries, as C2SP `tlog-tiles` has them. Only days that are over are in
//! it: whoever asks again and again learns on which day something was given, and not at what time.

use crate::{
    ReadError, Store,
    audit::as_entry,
    entity::{entry, log, tile},
    ledger::{Edge, Tile, tiles_before},
    read,
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder};

/// Hashes in a whole tile, and entries in a whole bundle.
const WHOLE: u64 = 256;
const HASH_BYTES: usize = 32;

impl Store {
    /// The signed head of the log as it was when the last day ended.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn published_head(&self, log: i64) -> Result<String, ReadError> {
        let view = self.view().await?;
        let row = read::log(&view, log).await?;
        let size = self.published(&view, &row).await?;
        let mut edge = Vec::new();
        for level in (0..8u8).take_while(|level| size >> (8 * u32::from(*level)) > 0) {
            let (index, width) = (tiles_before(level, size), (size >> (8 * u32::from(level))) % WHOLE);
            if width > 0 {
                let hashes = hashes(&view, log, (level, index, width)).await?;
                let hashes = hashes.and_then(|bytes| Tile::from_bytes(level, index, &bytes));
                edge.push(hashes.ok_or_else(|| ReadError::Damaged("the tree of a log".to_owned()))?);
            }
        }
        Ok(self.keys.head().checkpoint(&row.origin, size, &Edge::new(size, edge).root()))
    }

    /// The first `width` hashes of a tile; `None` when the published tree has fewer.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn published_tile(
        &self,
        log: i64,
        level: u8,
        index: u64,
        width: u64,
    ) -> Result<Option<Vec<u8>>, ReadError> {
        let view = self.view().await?;
        let size = self.published(&view, &read::log(&view, log).await?).await?;
        let there = size.checked_shr(8 * u32::from(level)).unwrap_or(0);
        if !reaches(there, index, width) {
            return Ok(None);
        }
        hashes(&view, log, (level, index, width)).await
    }

    /// The first `width` entries of a bundle, each after its length in two bytes; `None` when there are fewer that are published.
    /// An entry holds the number, the day, what happened, an id made by chance, and a commitment: no words, and nobody's name.
    ///
    /// # Errors
    /// When the database cannot be read, or there is no such log.
    pub async fn published_entries(
        &self,
        log: i64,
        index: u64,
        width: u64,
    ) -> Result<Option<Vec<u8>>, ReadError> {
        let view = self.view().await?;
        let size = self.published(&view, &read::log(&view, log).await?).await?;
        if !reaches(size, index, width) {
            return Ok(None);
        }
        let number = |at: u64| i64::try_from(at).unwrap_or(i64::MAX);
        let first = number(index * WHOLE);
        let rows = entry::Entity::find()
            .filter(entry::Column::Log.eq(log))
            .filter(entry::Column::Number.between(first, number(index * WHOLE + width - 1)))
            .order_by_asc(entry::Column::Number)
            .all(&view)
            .await?;
        let bundle: Option<Vec<Vec<u8>>> = rows.iter().map(bundled).collect();
        match bundle.filter(|bundle| bundle.len() as u64 == width) {
            Some(bundle) => Ok(Some(bundle.concat())),
            None => Err(ReadError::Damaged("the entries of a log".to_owned())),
        }
    }

    /// How many entries are of days before today. They come in the order of their days.
    async fn published(&self, view: &DatabaseTransaction, row: &log::Model) -> Result<u64, ReadError> {
        let today = self.today().to_string();
        let (mut low, mut high) = (0, row.size);
        while low < high {
            let middle = low + (high - low) / 2;
            let found = entry::Entity::find_by_id((row.id, middle)).one(view).await?;
            let found = found.ok_or_else(|| ReadError::Damaged("the entries of a log".to_owned()))?;
            if found.day < today { low = middle + 1 } else { high = middle }
        }
        u64::try_from(low).map_err(|_| ReadError::Damaged("the size of a log".to_owned()))
    }
}

/// Whether `width` of something, after `index` whole ones, are among the first `there`.
fn reaches(there: u64, index: u64, width: u64) -> bool {
    let end = index.checked_mul(WHOLE).and_then(|begin| begin.checked_add(width));
    (1..=WHOLE).contains(&width) && end.is_some_and(|end| end <= there)
}

async fn hashes(
    view: &DatabaseTransaction,
    log: i64,
    (level, index, width): (u8, u64, u64),
) -> Result<Option<Vec<u8>>, ReadError> {
    let Ok(number) = i64::try_from(index) else { return Ok(None) };
    let row = tile::Entity::find_by_id((log, i64::from(level), number)).one(view).await?;
    let bytes = width as usize * HASH_BYTES;
    Ok(row.and_then(|row| row.hashes.get(..bytes).map(<[u8]>::to_vec)))
}

fn bundled(row: &entry::Model) -> Option<Vec<u8>> {
    let text = as_entry(row)?.to_string();
    let length = u16::try_from(text.len()).ok()?;
    Some([&length.to_be_bytes()[..], text.as_bytes()].concat())
}
