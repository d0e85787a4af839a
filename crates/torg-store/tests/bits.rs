//! A SQLite file in which a bit is another is found to be damaged, or says the same as before; it stops nobody who reads it, and holds
//! nobody up. `TORG_MUTATIONS=10000` for a release.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{
    Place,
    chance::Chance,
    checker::wrongs,
    everything::{connection, content, full_of_everything},
    fed,
};
use sqlx::Executor;
use std::{fs, path::Path, time::Duration};
use tempfile::TempDir;
use tokio::time::timeout;
use torg_store::{Opening, Store};
use torg_verify::ledger::LogCheck;

/// For every commit.
const BITS: u64 = 200;
/// With these words begins the text of a table or an index: a bit of it is worth more than one elsewhere. So is one of the file's header.
const TEXT: &[u8] = b"CREATE ";
const HEADER_BYTES: u64 = 100;
/// Before a text stands of what it is; the longest are about as long.
const TEXT_BYTES: (usize, u64) = (60, 500);
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
        let (at, bit) = (place(bytes, chance), chance.below(8));
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
        // Nothing is kept of it, so nobody waits for the disk.
        let opening = Opening::new(self.folder.path()).careless();
        let opened = if to_write { opening.open().await } else { opening.open_for_reading().await };
        let Ok(store) = opened else { return true };
        let found = [!wrongs(&store, self.folder.path(), 200).await.is_empty(), !are_sound(&store).await];
        store.close().await;
        found != [false, false]
    }
}

/// What `torg verify --data` asks before it looks at the tables, however damaged they are.
async fn are_sound(store: &Store) -> bool {
    let Ok(logs) = store.logs().await else { return false };
    for log in logs {
        let Ok(check) = LogCheck::new(&log.origin, &log.key) else { return false };
        match fed(check, store, &log).await {
            Ok(report) if report.is_sound() => {}
            _ => return false,
        }
    }
    true
}

/// Of four bits one stands in the header, one in the text of a table, and two anywhere.
fn place(bytes: &[u8], chance: &mut Chance) -> usize {
    match chance.below(4) {
        0 => chance.below(HEADER_BYTES) as usize,
        1 => {
            let texts = bytes.windows(TEXT.len()).enumerate().filter(|(_, window)| *window == TEXT);
            let texts: Vec<usize> = texts.map(|(at, _)| at).collect();
            let from = chance.of(&texts).saturating_sub(TEXT_BYTES.0);
            (from + chance.below(TEXT_BYTES.1) as usize).min(bytes.len() - 1)
        }
        _ => chance.below(bytes.len() as u64) as usize,
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
