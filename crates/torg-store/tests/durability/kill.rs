//! `kill -9` at any moment, also while the store is being opened.

use crate::{
    Outcome, account::Account, account::Findings, block, common::chance::Chance, cycles, program::Running,
    writing::dialogue,
};
use std::{path::Path, thread::sleep, time::Duration};
use torg_store::Opening;

/// For every commit; `TORG_CYCLES=200` before a release.
const CYCLES: u32 = 60;
const LIFE_MS_MAX: u64 = 300;
const CHECKED_EVERY: u32 = 10;

/// One store that grows.
pub fn kill_nine() -> Outcome {
    let (mut chance, seed) = Chance::new();
    let folder = tempfile::tempdir().unwrap();
    let (mut account, mut findings, cycles) = (Account::default(), Findings::default(), cycles(CYCLES));
    for cycle in 1..=cycles {
        let program = Running::start(folder.path(), cycle, &[]);
        sleep(Duration::from_millis(chance.below(LIFE_MS_MAX)));
        program.kill(&mut account);
        if cycle % CHECKED_EVERY == 0 || cycle == cycles {
            findings = findings.and(checked(&mut account, folder.path()));
        }
    }
    println!("kill -9: seed {seed}, {cycles} cycles, {} acknowledged, {findings}", account.acknowledged);
    findings.expect_nothing();
    assert!(account.failures.is_empty(), "{:?}", account.failures);
    Ok(())
}

/// What a store that is opened again holds.
pub fn checked(account: &mut Account, folder: &Path) -> Findings {
    block(async {
        let store = Opening::new(folder).open().await.unwrap();
        let log = dialogue(&store).await.unwrap();
        account.check(&store, log).await
    })
}
