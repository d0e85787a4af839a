//! Nothing is changed unseen: a store with everything in it is mutated at random, in its rows and in the bits of its file, and each
//! mutation is found. `TORG_MUTATIONS=10000` for a release.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{
    Place,
    chance::Chance,
    checker::{CHECKER, wrongs},
    new_dialogue, open, says, takes_part, votes,
    wall::{arrange, note},
};
use serde_json::json;
use sqlx::{Connection, Executor, Row, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{collections::BTreeMap, fs, path::Path, time::Duration};
use tempfile::TempDir;
use tokio::time::timeout;
use torg_core::Day;
use torg_store::{Arrangement, Code, Command, Opening, Store, To, What};

/// For every commit.
const MUTATIONS: u64 = 1_000;
const TABLES: [&str; 13] = [
    "log",
    "entry",
    "payload",
    "tile",
    "municipality",
    "dialogue",
    "participant",
    "contribution",
    "answers",
    "vote",
    "wall",
    "cluster",
    "moved",
];
/// More than a tile's 256 entries, so that there is one above the leaves.
const PARTICIPANTS: u32 = 75;

fn mutations() -> u64 {
    std::env::var("TORG_MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(MUTATIONS)
}

/// A store in which everything has happened: two municipalities, three dialogues, all kinds of entries.
async fn full_of_everything(place: &Place) {
    let store = place.open().await;
    let other = Command::NewMunicipality { slug: "coimbra".into(), name: "Coimbra".into() };
    store.write(other).await.unwrap();
    let (torget, hamnen) = (new_dialogue(&store, "torget").await, new_dialogue(&store, "hamnen").await);
    let new = Command::NewDialogue {
        municipality: "coimbra".into(),
        slug: "rio".into(),
        definition: "title = \"Rio\"".into(),
    };
    let rio = store.write(new).await.unwrap().log;
    let described = Command::Describe { log: hamnen, definition: "title = \"Hamnen\"".into() };
    store.write(described).await.unwrap();
    for log in [torget, hamnen, rio] {
        open(&store, log).await;
    }
    for n in 0..PARTICIPANTS {
        participant(&store, if n % 9 == 0 { hamnen } else { torget }, n).await;
        place.turn(Day::new(2026, 9, 14 + (n / 20) as u8).unwrap());
    }
    participant(&store, rio, 1).await;
    in_order(&store, torget).await;
    store.write(Command::Close { log: hamnen, by: "Kim".into() }).await.unwrap();
    for steps_of in [1, 2, 7, 64, 20_000] {
        assert_eq!(wrongs(&store, place.path(), steps_of).await, Vec::<String>::new(), "{steps_of}");
    }
}

/// A wall on which notes have been moved, put together, named and shown.
async fn in_order(store: &Store, log: i64) {
    let mut notes = Vec::new();
    for n in 0..5 {
        notes.push(takes_part(store, note(log, &format!("note {n}"), "summer")).await.ids.remove(0));
    }
    let to = To::Column(Some("winter".into()));
    arrange(store, log, Arrangement::Move { notes: notes[..2].to_vec(), to }).await.unwrap();
    let join = Arrangement::Join { note: notes[2].clone(), with: notes[3].clone() };
    arrange(store, log, join).await.unwrap();
    let cluster = store.order(log, "wall").await.unwrap().clusters.into_keys().next().unwrap();
    for name in ["Skugga", "Träd"] {
        arrange(store, log, Arrangement::Name { cluster: cluster.clone(), name: name.into() }).await.unwrap();
    }
    arrange(store, log, Arrangement::Show { shown: true, by: "Kim".into() }).await.unwrap();
}

/// Gives words, votes and answers, and then does one thing or another about it.
async fn participant(store: &Store, log: i64, n: u32) {
    let mut given = says(log, &format!("{log} {n}"), &format!("Text {n}: fler bänkar"));
    given.groups = BTreeMap::from([("age".into(), format!("{n}"))]);
    given.votes = votes(log, "", None, &format!("s{}", n % 5), "agree").votes;
    let answers = BTreeMap::from([("q1".to_owned(), json!(n)), ("q2".to_owned(), json!(["a", "b"]))]);
    given.answers = BTreeMap::from([("survey".into(), answers)]);
    let written = takes_part(store, given).await;
    let (code, id): (Code, String) = (written.code.unwrap(), written.ids[0].clone());
    let one = What::One(id.clone());
    let (language, text) = ("sv".into(), format!("Text {n}: en fontän"));
    let withhold = Command::Moderate { log, id: id.clone(), withheld: true, reason: None, by: "Kim".into() };
    let more = match n % 8 {
        0 => Command::Change { log, code, id, language, text, held: false },
        1 => Command::Withdraw { log, code, what: one },
        2 => Command::Withdraw { log, code, what: What::Everything },
        3 => Command::Erase { log, code, what: one },
        4 => Command::Erase { log, code, what: What::Everything },
        5 => withhold,
        6 => Command::TakePart(votes(log, "again", Some(code), &format!("s{}", n % 5), "disagree")),
        _ => return,
    };
    store.write(more).await.unwrap();
}

/// A table as it is written in SQL: each row, its values as literals.
type Rows = Vec<Vec<String>>;

/// What the database says, value by value, with the types.
async fn content(connection: &mut SqliteConnection) -> Result<BTreeMap<&'static str, Rows>, sqlx::Error> {
    let mut content = BTreeMap::new();
    for table in TABLES {
        let columns = columns(connection, table).await?;
        let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
        let sql = format!("SELECT {} FROM {table} ORDER BY {}", quoted.join(", "), columns.join(", "));
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *connection).await?;
        let text = |row: &sqlx::sqlite::SqliteRow| -> Result<Vec<String>, sqlx::Error> {
            // What is no UTF-8 is still something else than it was.
            let bytes = (0..columns.len()).map(|at| row.try_get_unchecked::<Vec<u8>, _>(at));
            bytes.map(|it| Ok(String::from_utf8_lossy(&it?).into_owned())).collect()
        };
        content.insert(table, rows.iter().map(text).collect::<Result<Rows, _>>()?);
    }
    Ok(content)
}

async fn columns(connection: &mut SqliteConnection, table: &str) -> Result<Vec<String>, sqlx::Error> {
    let sql = format!("SELECT name FROM pragma_table_info('{table}')");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(connection).await?;
    rows.iter().map(|row| row.try_get(0)).collect()
}

async fn connection(path: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(path);
    SqliteConnection::connect_with(&options).await.unwrap()
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

/// Bits of the file that are flipped for every commit: each makes a database of its own, which takes longer than a change of a row.
const BITS: u64 = 300;
/// The header of the file and the text of its tables, where a bit is worth more than elsewhere.
const FIRST_PAGES_BYTES: u64 = 12_288;
/// Far longer than reading such a database takes, on a machine with other things to do.
const NEVER: Duration = Duration::from_secs(60);

fn bits() -> u64 {
    std::env::var("TORG_MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(BITS)
}

/// A file in which one bit is another, beside the keys of the whole one.
struct Flipped {
    folder: TempDir,
    at: usize,
    bit: u64,
}

impl Flipped {
    fn new(bytes: &[u8], keys: &Path, chance: &mut Chance) -> Self {
        let end = if chance.below(2) == 0 { FIRST_PAGES_BYTES } else { bytes.len() as u64 };
        let (at, bit) = (chance.below(end) as usize, chance.below(8));
        let folder = tempfile::tempdir().unwrap();
        let mut bytes = bytes.to_vec();
        bytes[at] ^= 1 << bit;
        fs::write(folder.path().join("torg.db"), bytes).unwrap();
        fs::create_dir(folder.path().join("keys")).unwrap();
        for key in ["ledger.key", "codes.key"] {
            fs::copy(keys.join(key), folder.path().join("keys").join(key)).unwrap();
        }
        Self { folder, at, bit }
    }

    /// Whether it is found: by one who only reads, as `torg verify --data`, and by one who opens it to write, as a server.
    async fn is_found(&self, to_write: bool) -> bool {
        let opening = Opening::new(self.folder.path());
        let opened = if to_write { opening.open().await } else { opening.open_for_reading().await };
        let Ok(store) = opened else { return true };
        let found = !wrongs(&store, self.folder.path(), 200).await.is_empty();
        store.close().await;
        found
    }
}

#[tokio::test]
async fn bits_of_the_file() {
    let (mut chance, seed) = Chance::new();
    let place = Place::new(None);
    full_of_everything(&place).await;
    let mut pristine = connection(&place.path().join("torg.db")).await;
    let (other, mut found, mut same) = (tempfile::tempdir().unwrap(), 0, 0);
    let copy = format!("VACUUM INTO '{}'", other.path().join("pristine.db").display());
    pristine.execute(sqlx::AssertSqlSafe(copy)).await.unwrap();
    let all = content(&mut pristine).await.unwrap();
    let bytes = fs::read(other.path().join("pristine.db")).unwrap();
    for n in 0..bits() {
        let flipped = Flipped::new(&bytes, &place.path().join("keys"), &mut chance);
        let what = format!("seed {seed}: bit {} of byte {}", flipped.bit, flipped.at);
        let is_found = timeout(NEVER, flipped.is_found(n % 2 == 0)).await;
        if is_found.unwrap_or_else(|_| panic!("{what}: it is read for ever")) {
            found += 1;
            continue;
        }
        let now = content(&mut connection(&flipped.folder.path().join("torg.db")).await).await;
        assert!(now.is_ok_and(|now| now == all), "{what}: not found");
        same += 1;
    }
    println!(
        "seed {seed}: {found} flipped bits found, {same} that change no value of any row, of {} bytes",
        bytes.len()
    );
}
