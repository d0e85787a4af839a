//! A store that is opened to be read: nothing is made, nothing is changed, and all that is read is of one moment.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Place, new_dialogue, open, postgres::Cluster, says, sound, takes_part, texts};
use sqlx::{Connection, Executor, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{fs, path::Path};
use torg_store::{Command, OpenError, WriteError};

/// The same on both databases.
fn on_both(case: &impl AsyncFn(&Place)) {
    let cluster = Cluster::start();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for database in [None, Some(cluster.database("reading"))] {
        runtime.block_on(case(&Place::new(database)));
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn where_nothing_is_nothing_is_made() {
    on_both(&async |place| {
        let opened = place.opening().open_for_reading().await;
        assert!(matches!(opened.err(), Some(OpenError::NoDatabase(_))));
        assert_eq!(names(place.path()), Vec::<String>::new());
    });
}

#[test]
fn what_is_read_is_of_one_moment_and_cannot_be_written_to() {
    on_both(&async |place| {
        let store = place.open().await;
        let log = new_dialogue(&store, "torget").await;
        open(&store, log).await;
        takes_part(&store, says(log, "first", "Fler bänkar")).await;
        let reading = place.opening().open_for_reading().await.unwrap();
        takes_part(&store, says(log, "second", "Fler träd")).await;
        assert_eq!(texts(&reading, log).await, ["Fler bänkar"]);
        assert_eq!(reading.contributions_counted().await.unwrap()[&log], 1);
        sound(&reading).await;
        let refused = reading.write(Command::Close { log, by: "Kim".into() }).await;
        assert_eq!(refused, Err(WriteError::Closed));
        reading.close().await;
        let later = place.opening().open_for_reading().await.unwrap();
        assert_eq!(texts(&later, log).await, ["Fler bänkar", "Fler träd"]);
    });
}

#[test]
fn lost_keys_are_not_made_anew() {
    on_both(&async |place| {
        let store = place.open().await;
        let log = new_dialogue(&store, "torget").await;
        let keys = place.path().join("keys");
        fs::remove_file(keys.join("codes.key")).unwrap();
        fs::remove_file(keys.join("ledger.key")).unwrap();
        assert!(matches!(place.opening().open().await.err(), Some(OpenError::NoKeys(_))));
        assert_eq!(names(&keys), ["ledger.pub"]);
        // What can be checked without secrets still can.
        let reading = place.opening().open_for_reading().await.unwrap();
        assert_eq!(reading.logs().await.unwrap().len(), 2);
        assert_eq!(reading.public_key(log).await.unwrap(), store.public_key(log).await.unwrap());
        sound(&reading).await;
    });
}

#[tokio::test]
async fn tables_that_torg_has_not_made_are_not_read() {
    let place = Place::new(None);
    let (store, _) = place.dialogue().await;
    store.close().await;
    let file = SqliteConnectOptions::new().filename(place.path().join("torg.db"));
    let mut connection = SqliteConnection::connect_with(&file).await.unwrap();
    let changes = [
        ("CREATE TRIGGER forger AFTER INSERT ON vote BEGIN DELETE FROM vote; END", "DROP TRIGGER forger"),
        ("CREATE INDEX another ON vote (value)", "DROP INDEX another"),
        ("ALTER TABLE vote RENAME COLUMN value TO worth", "ALTER TABLE vote RENAME COLUMN worth TO value"),
    ];
    for (change, back) in changes {
        connection.execute(change).await.unwrap();
        for opened in [place.opening().open().await, place.opening().open_for_reading().await] {
            assert!(matches!(opened.err(), Some(OpenError::Tables(_))), "{change}");
        }
        connection.execute(back).await.unwrap();
    }
    // What SQLite writes down of tables for itself is no change of them.
    connection.execute("ANALYZE").await.unwrap();
    let store = place.open().await;
    sound(&store).await;
    connection
        .execute("UPDATE entry SET commitment = CAST(commitment AS TEXT) WHERE number = 0")
        .await
        .unwrap();
    assert_eq!(
        store.differences().await.unwrap(),
        ["in the table entry, rows with a value of another kind than the column takes: 2"]
    );
}

#[tokio::test]
async fn an_earlier_database_is_brought_up_by_whoever_writes() {
    let place = Place::new(None);
    let (store, log) = place.dialogue().await;
    takes_part(&store, says(log, "first", "Fler bänkar")).await;
    store.close().await;
    let file = SqliteConnectOptions::new().filename(place.path().join("torg.db"));
    let mut connection = SqliteConnection::connect_with(&file).await.unwrap();
    connection.execute(include_str!("back_to_1.sql")).await.unwrap();
    connection.close().await.unwrap();
    let reading = place.opening().open_for_reading().await;
    assert!(matches!(reading.err(), Some(OpenError::Earlier { found: 1, .. })));
    place.open().await.close().await;
    let reading = place.opening().open_for_reading().await.unwrap();
    assert_eq!(texts(&reading, log).await, ["Fler bänkar"]);
    sound(&reading).await;
}
