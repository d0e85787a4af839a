//! A store in which everything has happened, and what its database says, value by value.

use super::{
    Place,
    checker::wrongs,
    new_dialogue, open, says, takes_part, votes,
    wall::{arrange, note},
};
use serde_json::json;
use sqlx::{Connection, Row, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{collections::BTreeMap, path::Path};
use torg_core::Day;
use torg_store::{Arrangement, Code, Command, Compiled, Store, To, What};

pub const TABLES: [&str; 14] = [
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
    "observation",
    "wall",
    "cluster",
    "moved",
];
/// More than a tile's 256 entries, so that there is one above the leaves.
const PARTICIPANTS: u32 = 75;

/// A store in which everything has happened: two municipalities, three dialogues, all kinds of entries.
pub async fn full_of_everything(place: &Place) {
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
    for form in ["a", "b"] {
        let (form, text, by) = (form.into(), format!("Tyst {form}"), "Karin Ek".into());
        let noted = Command::Observe { log: torget, form, activity: Some("enkat".into()), text, by };
        store.write(noted).await.unwrap();
    }
    for n in 0..PARTICIPANTS {
        participant(&store, if n % 9 == 0 { hamnen } else { torget }, n).await;
        place.turn(Day::new(2026, 9, 14 + (n / 20) as u8).unwrap());
    }
    participant(&store, rio, 1).await;
    in_order(&store, torget).await;
    let compiled = Compiled { log: torget, manifest: "ab".into(), received: 75, ..Compiled::default() };
    store.write(Command::Compiled(compiled)).await.unwrap();
    let (manifest, by) = ("ab".into(), "Kim".into());
    store.write(Command::Published { log: torget, manifest, by }).await.unwrap();
    store.write(Command::Close { log: hamnen, by: "Kim".into() }).await.unwrap();
    for steps_of in [1, 2, 7, 64, 20_000] {
        assert_eq!(wrongs(&store, place.path(), steps_of).await, Vec::<String>::new(), "{steps_of}");
    }
}

/// A wall on which notes have been moved, put together, named and shown, and one of them erased.
async fn in_order(store: &Store, log: i64) {
    let mut notes = Vec::new();
    for n in 0..6 {
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
    for shown in [true, false] {
        arrange(store, log, Arrangement::Show { shown, by: "Kim".into() }).await.unwrap();
    }
    let code = store.code("note 0");
    store.write(Command::Erase { log, code, what: What::Everything }).await.unwrap();
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
pub type Rows = Vec<Vec<String>>;

/// What the database says, value by value, with the types.
pub async fn content(connection: &mut SqliteConnection) -> Result<BTreeMap<&'static str, Rows>, sqlx::Error> {
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

pub async fn columns(connection: &mut SqliteConnection, table: &str) -> Result<Vec<String>, sqlx::Error> {
    let sql = format!("SELECT name FROM pragma_table_info('{table}')");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(connection).await?;
    rows.iter().map(|row| row.try_get(0)).collect()
}

pub async fn connection(path: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(path);
    SqliteConnection::connect_with(&options).await.unwrap()
}
