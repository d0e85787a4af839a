//! The disk is full: someone else fills it, or the store itself. Writes are refused with the one error that says so, reads go on,
//! nothing that was acknowledged is lost, and when there is room again the store writes again, in the same process.

use crate::{
    Outcome,
    account::{Account, Findings},
    block,
    common::{chance::Chance, disk::Disk},
    kill::checked,
    writing::{Said, dialogue, write_on},
};
use std::{
    collections::BTreeSet,
    fs::File,
    io::Write,
    path::Path,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use torg_store::{OpenError, Opening, Store};

const MEGABYTES: u64 = 10;
/// Of which ext4 keeps some for itself.
const MEGABYTES_EXT4: u64 = 15;
const BALLAST_KB_MIN: u64 = 4_000;
const TASKS: u32 = 8;
const FAILURES: u64 = 80;
const MORE: u64 = 100;
const PATIENCE: Duration = Duration::from_secs(5);
const ROUNDS: u32 = 4;

/// On an ext4 and on a tmpfs, which run out of room at different calls.
pub fn full_disk() -> Outcome {
    let (mut chance, seed) = Chance::new();
    let folder = tempfile::tempdir().unwrap();
    for (name, rounds) in [("ext4", ROUNDS / 2), ("tmpfs", ROUNDS)] {
        let mut total = Total::default();
        for round in 0..rounds {
            let image = folder.path().join("image");
            let disk =
                if name == "ext4" { Disk::ext4(&image, MEGABYTES_EXT4)? } else { Disk::tmpfs(MEGABYTES)? };
            total.round(disk.path(), round % 2 == 1, &mut chance);
        }
        let Total { acknowledged, failures, findings, back, kinds } = total;
        println!(
            "full disk, {name}: seed {seed}, {rounds} rounds, {acknowledged} acknowledged, {failures} failed, \
             {findings}; back after {} ms at most; said: {kinds:#?}",
            back.as_millis()
        );
        findings.expect_nothing();
        assert!(kinds.iter().all(|kind| kind.starts_with("full: ")), "something else than WriteError::Full");
    }
    Ok(())
}

#[derive(Default)]
struct Total {
    acknowledged: u64,
    failures: u64,
    findings: Findings,
    back: Duration,
    kinds: BTreeSet<String>,
}

impl Total {
    fn round(&mut self, at: &Path, by_someone_else: bool, chance: &mut Chance) {
        let ballast = at.join("ballast");
        fill(&ballast, BALLAST_KB_MIN + chance.below(1_500));
        let account = Arc::<Mutex<Account>>::default();
        let (back, mut account) = block(async {
            let store = Opening::new(at).open().await.unwrap();
            let log = dialogue(&store).await.unwrap();
            let tasks: Vec<_> =
                (0..TASKS).map(|task| tokio::spawn(writes(&store, log, task, &account))).collect();
            if by_someone_else {
                tokio::time::sleep(Duration::from_millis(chance.below(300))).await;
                fill(&at.join("more"), u64::MAX);
            }
            until(|| failures(&account) >= FAILURES, "the disk does not get full").await;
            reads(&store, log, &account).await;
            let acknowledged = account.lock().unwrap().acknowledged;
            std::fs::remove_file(&ballast).unwrap();
            let started = Instant::now();
            until(|| account.lock().unwrap().acknowledged > acknowledged, "writes do not go on").await;
            let back = started.elapsed();
            assert!(back < PATIENCE, "writes go on after {back:?}");
            until(|| account.lock().unwrap().acknowledged > acknowledged + MORE, "writes stop again").await;
            tasks.iter().for_each(tokio::task::JoinHandle::abort);
            let mut known = std::mem::take(&mut *account.lock().unwrap());
            self.findings = std::mem::take(&mut self.findings).and(known.check(&store, log).await);
            (back, known)
        });
        fill(&at.join("rest"), u64::MAX);
        let opened = block(Opening::new(at).open());
        assert!(matches!(opened, Ok(_) | Err(OpenError::Full)), "{:?}", opened.err());
        std::fs::remove_file(at.join("rest")).unwrap();
        self.findings = std::mem::take(&mut self.findings).and(checked(&mut account, at));
        self.acknowledged += account.acknowledged;
        self.failures += account.failures.values().sum::<u64>();
        self.back = self.back.max(back);
        self.kinds.extend(account.failures.into_keys());
    }
}

fn writes(
    store: &Store,
    log: i64,
    task: u32,
    account: &Arc<Mutex<Account>>,
) -> impl Future<Output = ()> + use<> {
    let account = account.clone();
    let say = move |said: &Said| {
        account.lock().unwrap().hear(said.clone());
        true
    };
    write_on(store.clone(), log, task.to_string(), task.is_multiple_of(4), say)
}

/// Everything can be read while nothing can be written, also by whoever has not read before.
async fn reads(store: &Store, log: i64, account: &Mutex<Account>) {
    let known = account.lock().unwrap().acknowledged;
    assert!(known > 0, "nothing to read");
    let all = (0..8).map(|_| {
        tokio::spawn({
            let store = store.clone();
            async move { store.contributions(log, -1, 10).await.unwrap().len() }
        })
    });
    for read in all.collect::<Vec<_>>() {
        assert!(read.await.unwrap() > 0);
    }
    assert_eq!(store.differences().await.unwrap(), Vec::<String>::new());
}

fn failures(account: &Mutex<Account>) -> u64 {
    account.lock().unwrap().failures.values().sum()
}

async fn until(done: impl Fn() -> bool, otherwise: &str) {
    let started = Instant::now();
    while !done() {
        assert!(started.elapsed() < 4 * PATIENCE, "{otherwise}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// Writes so much, or until there is no more room.
fn fill(path: &Path, kilobytes: u64) {
    let mut file = File::create(path).unwrap();
    for _ in 0..kilobytes {
        if file.write_all(&[7; 1024]).is_err() {
            break;
        }
    }
    let _ = file.sync_all();
}
