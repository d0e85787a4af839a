//! Tiles of a log's tree as they are stored.

use crate::{entity::tile, ledger::Tile};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, Select};

/// Tiles that are asked for together.
const TILES_TOGETHER: usize = 100;

/// Those of a log that are at these levels and numbers, as far as they are there.
///
/// # Errors
/// When the database fails.
pub async fn tiles(
    database: &impl ConnectionTrait,
    log: i64,
    places: impl IntoIterator<Item = (u8, u64)>,
) -> Result<Vec<tile::Model>, DbErr> {
    let places: Vec<(u8, u64)> = places.into_iter().collect();
    let mut rows = Vec::new();
    for some in places.chunks(TILES_TOGETHER) {
        rows.append(&mut question(log, some).all(database).await?);
    }
    Ok(rows)
}

/// With the whole key in each branch: SQLite would else read every tile of the log.
fn question(log: i64, places: &[(u8, u64)]) -> Select<tile::Entity> {
    let at = |(level, index): (u8, u64)| {
        let number = i64::try_from(index).unwrap_or(i64::MAX);
        let level = tile::Column::Level.eq(i64::from(level));
        tile::Column::Log.eq(log).and(level).and(tile::Column::Number.eq(number))
    };
    let any = places.iter().fold(Condition::any(), |any, place| any.add(at(*place)));
    tile::Entity::find().filter(any)
}

/// The row as a tile, unless its numbers or bytes cannot be one's.
pub fn as_tile(row: &tile::Model) -> Option<Tile> {
    Tile::from_bytes(u8::try_from(row.level).ok()?, u64::try_from(row.number).ok()?, &row.hashes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Opening, readers::Readers};
    use sea_orm::{DbBackend, QueryTrait, Statement};

    #[tokio::test]
    async fn no_tile_is_read_that_was_not_asked_for() {
        let directory = tempfile::tempdir().unwrap();
        let store = Opening::new(directory.path()).open().await.unwrap();
        let Readers::Pool(database) = &store.readers else { unreachable!("a store reads with a pool") };
        for places in [1, 8, TILES_TOGETHER as u64] {
            let places: Vec<(u8, u64)> = (0..places).map(|number| ((number % 8) as u8, number)).collect();
            let asked = question(2, &places).build(DbBackend::Sqlite).to_string();
            let plan = Statement::from_string(DbBackend::Sqlite, format!("EXPLAIN QUERY PLAN {asked}"));
            let plan = database.query_all_raw(plan).await.unwrap();
            let steps: Vec<String> = plan.iter().map(|row| row.try_get("", "detail").unwrap()).collect();
            let reads: Vec<&String> = steps.iter().filter(|step| step.contains(" tile")).collect();
            assert_eq!(reads.len(), places.len(), "{steps:#?}");
            assert!(
                reads.iter().all(|step| step.ends_with("(log=? AND level=? AND number=?)")),
                "{steps:#?}"
            );
        }
    }
}
