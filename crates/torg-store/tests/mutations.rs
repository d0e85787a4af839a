//! Nothing is changed unseen: a store with everything in it is mutated at random, and each mutation is found. `TORG_MUTATIONS=10000` for
//! a release. What becomes of the bits of the file is looked at in `bits.rs`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{
    Place,
    chance::Chance,
    checker::{CHECKER, wrongs},
    everything::{Rows, TABLES, columns, connection, content, full_of_everything},
};
use sqlx::{Executor, SqliteConnection};
use std::collections::BTreeMap;

/// For every commit.
const MUTATIONS: u64 = 1_000;
fn mutations() -> u64 {
    std::env::var("TORG_MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(MUTATIONS)
}

/// The rows of a table and its keys, to choose from.
struct Target<'t> {
    table: &'static str,
    columns: &'t [String],
    keys: usize,
    rows: &'t Rows,
}

impl Target<'_> {
    fn condition(&self, row: &[String]) -> String {
        let keys = self.columns.iter().zip(row).take(self.keys);
        keys.map(|(column, value)| format!("{column} = {value}")).collect::<Vec<_>>().join(" AND ")
    }

    fn mutation(&self, chance: &mut Chance) -> String {
        let (table, row, other) = (self.table, chance.of(self.rows), chance.of(self.rows));
        match chance.below(5) {
            0 => format!("DELETE FROM {table} WHERE {}", self.condition(row)),
            1 => self.swapped(row, other),
            2 => {
                let mut other = row.clone();
                let key = chance.below(self.keys as u64) as usize;
                other[key] = flipped(&other[key], chance);
                format!("INSERT INTO {table} VALUES ({})", other.join(", "))
            }
            // The first columns are keys: log and number.
            3 => self.changed(row, chance.below(self.keys as u64) as usize, chance),
            _ => self.changed(row, chance.below(self.columns.len() as u64) as usize, chance),
        }
    }

    fn changed(&self, row: &[String], column: usize, chance: &mut Chance) -> String {
        let (name, value) = (&self.columns[column], flipped(&row[column], chance));
        format!("UPDATE {} SET {name} = {value} WHERE {}", self.table, self.condition(row))
    }

    /// Each gets everything of the other but its key.
    fn swapped(&self, one: &[String], other: &[String]) -> String {
        let set = |from: &[String]| {
            let values = self.columns.iter().zip(from).skip(self.keys);
            values.map(|(column, value)| format!("{column} = {value}")).collect::<Vec<_>>().join(", ")
        };
        let at = |row: &[String]| self.condition(row);
        // Through a value that nobody has, for the columns in which no two rows may be the same.
        let unique = match self.table {
            "log" | "municipality" => format!("UPDATE {} SET {} = 'nobody'", self.table, self.columns[1]),
            "dialogue" => "UPDATE dialogue SET code = 'nobody', slug = 'nobody'".to_owned(),
            "participant" => "UPDATE participant SET code_hash = x'00'".to_owned(),
            table => format!("UPDATE {table} SET {0} = {0}", self.columns[0]),
        };
        let Self { table, .. } = self;
        format!(
            "{unique} WHERE {}; UPDATE {table} SET {} WHERE {}; UPDATE {table} SET {} WHERE {}",
            at(one),
            set(one),
            at(other),
            set(other),
            at(one)
        )
    }
}

/// One bit of a literal.
fn flipped(value: &str, chance: &mut Chance) -> String {
    if value == "NULL" {
        return chance.of(&["0", "1", "''"]).to_string();
    }
    if let Ok(number) = value.parse::<i64>() {
        return (number ^ (1 << chance.below(63))).to_string();
    }
    let hex = value.strip_prefix("X'").and_then(|value| value.strip_suffix('\''));
    let text = value.strip_prefix('\'').and_then(|value| value.strip_suffix('\''));
    let mut bytes: Vec<u8> = match (hex, text) {
        (Some(hex), _) => {
            (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap()).collect()
        }
        (_, text) => text.unwrap().replace("''", "'").into_bytes(),
    };
    let at = chance.below(bytes.len() as u64) as usize;
    bytes[at] ^= 1 << chance.below(8);
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    if hex.is_some() { format!("x'{digits}'") } else { format!("CAST(x'{digits}' AS TEXT)") }
}

/// Copies the mutated table back.
async fn restore(connection: &mut SqliteConnection, table: &str) {
    let sql = format!("BEGIN; DELETE FROM {table}; INSERT INTO {table} SELECT * FROM clean.{table}; COMMIT");
    connection.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
}

#[tokio::test]
async fn rows() {
    let (mut chance, seed) = Chance::new();
    let place = Place::new(None);
    full_of_everything(&place).await;
    let (mutated, clean) = (place.path().join("torg.db"), place.path().join("clean.db"));
    let mut connection = connection(&mutated).await;
    let copy = format!("VACUUM INTO '{0}'; ATTACH '{0}' AS clean; PRAGMA synchronous = OFF", clean.display());
    connection.execute(sqlx::AssertSqlSafe(copy)).await.unwrap();
    let all = content(&mut connection).await.unwrap();
    let mut names = BTreeMap::new();
    for table in TABLES {
        names.insert(table, columns(&mut connection, table).await.unwrap());
    }
    let store = place.open().await;
    let (mut made, mut by_checker, wanted) = (BTreeMap::<&str, u64>::new(), 0, mutations());
    while made.values().sum::<u64>() < wanted {
        let table = *chance.of(&TABLES);
        let keys = match table {
            "entry" | "payload" => 2,
            "tile" => 3,
            _ => 1,
        };
        let target = Target { table, columns: &names[table], keys, rows: &all[table] };
        let mutation = target.mutation(&mut chance);
        let sql = format!("BEGIN; {mutation}; COMMIT");
        // What the schema does not take is no mutation, and neither is a row exchanged for one like it.
        if connection.execute(sqlx::AssertSqlSafe(sql)).await.is_err() {
            connection.execute("ROLLBACK").await.unwrap();
            continue;
        }
        let found = wrongs(&store, place.path(), 50 + chance.below(500)).await;
        if found.is_empty() {
            assert!(content(&mut connection).await.unwrap() == all, "seed {seed}: not found: {mutation}");
            continue;
        }
        *made.entry(table).or_default() += 1;
        by_checker += u64::from(found.iter().any(|wrong| wrong.starts_with(CHECKER)));
        restore(&mut connection, table).await;
    }
    assert_eq!(wrongs(&store, place.path(), 64).await, Vec::<String>::new(), "as it was");
    println!(
        "seed {seed}: {wanted} mutations of rows, all found, {by_checker} of them only by the checker: {made:?}"
    );
}
