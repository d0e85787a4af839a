//! Erasure erases: the bytes of what was erased are in no file of the database any more. What that means for PostgreSQL's log, and
//! what no program can reach, is said in `docs/ledger.md`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Place, chance::Chance, files::files_with, postgres::Cluster, says, sound, takes_part, votes};
use sqlx::{Connection, Executor, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    collections::BTreeSet,
    path::Path,
    time::{Duration, Instant},
};
use torg_store::{Code, Command, Compiled, Standing, Store, Theme, What};

const SOON: Duration = Duration::from_secs(2);
/// A hundred times as long as it took the last time to go through all there is.
const THROUGHOUT: Duration = Duration::from_secs(60);
const AT_ONCE: Duration = Duration::from_secs(1);
/// PostgreSQL compresses what is longer than two thousand bytes, and then nobody finds it.
const SHORT: u64 = 3;
const PARTICIPANTS: u64 = 200;

/// Someone whose words are looked for.
struct Canary {
    words: String,
    group: String,
    code: Code,
    id: String,
}

/// Takes part with words and a group that nobody else has, and some more so that it spans pages.
async fn canary(store: &Store, log: i64, long: u64, chance: &mut Chance) -> Canary {
    let random = |chance: &mut Chance| format!("kanariefågel{:016x}", chance.next());
    let (words, group, ticket) = (random(chance), random(chance), random(chance));
    let mut given = says(log, &ticket, &format!("{words} {}", "och en fontän ".repeat(long as usize)));
    given.groups.insert("district".into(), group.clone());
    given.votes = votes(log, "", None, &format!("s{}", chance.below(9)), "agree").votes;
    let written = takes_part(store, given).await;
    Canary { words, group, code: written.code.unwrap(), id: written.ids[0].clone() }
}

async fn erase(store: &Store, log: i64, canary: &Canary) {
    let code = canary.code.clone();
    store.write(Command::Erase { log, code, what: What::Everything }).await.unwrap();
}

/// A compilation is recorded in which each stands in a theme that is called as the words are.
async fn titled(store: &Store, log: i64, canaries: impl Iterator<Item = &Canary>) {
    let (mut themes, mut standing) = (Vec::new(), Vec::new());
    for (number, canary) in (1..).zip(canaries) {
        themes.push(Theme { number, within: None, title: canary.words.clone(), contributions: 1 });
        standing.push(Standing { contribution: canary.id.clone(), theme: Some(number), quoted: 0 });
    }
    let entries = store.size(log).await.unwrap();
    let it = Compiled { log, entries, themes, standing, ..Compiled::default() };
    store.write(Command::Compiled(it)).await.unwrap();
}

async fn gone(folder: &Path, words: &str, within: Duration, seed: u64) -> Duration {
    let started = Instant::now();
    loop {
        let found = files_with(folder, words);
        if found.is_empty() {
            return started.elapsed();
        }
        assert!(started.elapsed() < within, "seed {seed}: {words} is still in {found:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Many, of many lengths, erased and changed in any order, and standing in themes that are called as they are: no page keeps a copy
/// when rows move from one to another. Seed 1856597558
/// often makes SQLite leave one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_forgets() {
    let (mut chance, seed) = Chance::new();
    let place = Place::new(None);
    let (store, log) = place.dialogue().await;
    let (mut here, mut erased, mut longest) = (Vec::new(), Vec::new(), Duration::ZERO);
    let mut changed = BTreeSet::new();
    for _ in 0..PARTICIPANTS {
        let long = if chance.below(5) == 0 { 150 } else { chance.below(8) };
        here.push(canary(&store, log, long, &mut chance).await);
        if chance.below(10) == 0 {
            titled(&store, log, here.iter().filter(|it| !changed.contains(&it.id))).await;
        }
        if chance.below(2) == 0 {
            let canary = here.swap_remove(chance.below(here.len() as u64) as usize);
            erase(&store, log, &canary).await;
            longest = longest.max(gone(place.path(), &canary.words, THROUGHOUT, seed).await);
            erased.push(canary);
        }
        if chance.below(4) == 0 && !here.is_empty() {
            let canary = chance.of(&here);
            let text = "Något annat ".repeat(chance.below(300) as usize);
            let (code, id) = (canary.code.clone(), canary.id.clone());
            let change = Command::Change { log, code, id, language: "sv".into(), text, held: false };
            store.write(change).await.unwrap();
            changed.insert(canary.id.clone());
            longest = longest.max(gone(place.path(), &canary.words, THROUGHOUT, seed).await);
        }
    }
    let groups = here.iter().filter(|it| !files_with(place.path(), &it.group).is_empty()).count();
    assert_eq!(groups, here.len(), "seed {seed}: what was not erased is found, so the search finds things");
    for canary in &erased {
        for words in [&canary.words, &canary.group] {
            longest = longest.max(gone(place.path(), words, THROUGHOUT, seed).await);
        }
    }
    sound(&store).await;
    println!(
        "seed {seed}: {} erased and in no file after {} ms at most, {groups} not erased and found",
        erased.len(),
        longest.as_millis()
    );
}

/// Whoever reads while something is erased sees it until they are done; then it goes. Nobody waits for them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_forgets_when_the_last_reader_is_done() {
    let (mut chance, seed) = Chance::new();
    let place = Place::new(None);
    let (store, log) = place.dialogue().await;
    let canary = canary(&store, log, SHORT, &mut chance).await;
    let options = SqliteConnectOptions::new().filename(place.path().join("torg.db"));
    let mut reader = SqliteConnection::connect_with(&options).await.unwrap();
    reader.execute("BEGIN").await.unwrap();
    reader.execute("SELECT COUNT(*) FROM payload").await.unwrap();
    let started = Instant::now();
    erase(&store, log, &canary).await;
    for n in 0..20 {
        takes_part(&store, says(log, &format!("other {n}"), "Fler träd")).await;
    }
    assert!(started.elapsed() < AT_ONCE, "someone waits for the reader: {:?}", started.elapsed());
    assert!(!files_with(place.path(), &canary.words).is_empty(), "the reader can still read it");
    reader.execute("COMMIT").await.unwrap();
    let took = gone(place.path(), &canary.words, SOON, seed).await;
    sound(&store).await;
    println!("seed {seed}: gone {} ms after the reader was done", took.as_millis());
}

/// From the tables' files when they are written anew; from the log of what was written when PostgreSQL drops its old segments.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_forgets() {
    let (mut chance, seed) = Chance::new();
    let cluster = Cluster::start();
    let place = Place::new(Some(cluster.database("erasure")));
    let (store, log) = place.dialogue().await;
    let (stays, canary) =
        (canary(&store, log, SHORT, &mut chance).await, canary(&store, log, SHORT, &mut chance).await);
    titled(&store, log, [&stays, &canary].into_iter()).await;
    let (base, wal) = (cluster.data().join("base"), cluster.data().join("pg_wal"));
    cluster.psql("erasure", "CHECKPOINT");
    assert!(!files_with(&base, &canary.words).is_empty(), "it was there");
    erase(&store, log, &canary).await;
    cluster.psql("erasure", "CHECKPOINT");
    let took = gone(&base, &canary.words, THROUGHOUT, seed).await;
    assert!(
        !files_with(&base, &stays.words).is_empty(),
        "what was not erased is found, so the search finds things"
    );
    let in_log = files_with(&wal, &canary.words).len();
    cluster.psql("erasure", "ALTER SYSTEM SET wal_recycle = off");
    cluster.psql("erasure", "SELECT pg_reload_conf()");
    for sql in ["SELECT pg_switch_wal()", "CHECKPOINT", "SELECT pg_switch_wal()", "CHECKPOINT"] {
        assert!(cluster.psql("erasure", sql), "{sql}");
    }
    let in_log_later = files_with(&wal, &canary.words).len();
    sound(&store).await;
    println!(
        "seed {seed}: gone from base/ after {} ms; then in {in_log} segments of pg_wal, and after its segments were dropped in \
         {in_log_later}",
        took.as_millis()
    );
    assert_eq!(in_log_later, 0);
}
