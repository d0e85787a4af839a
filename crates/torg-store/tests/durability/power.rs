//! The power goes: what had reached the disk is all there is. `kill -9` cannot show that, since the system goes on and writes out
//! what it was given. Here the store is on a loop device with direct I/O; the program stands still while the file behind the
//! device is copied, and the copy is what the next start finds. What this does not show: a disk that lies about having written,
//! or tears a sector.

use crate::{
    Outcome,
    account::{Account, Findings},
    common::{chance::Chance, disk::Disk},
    cycles,
    failing::Fault,
    kill::checked,
    program::Running,
};
use std::{fs, thread::sleep, time::Duration};

/// For every commit; `TORG_CYCLES=200` before a release.
const CYCLES: u32 = 10;
const CYCLES_CARELESS: u32 = 5;
const LIFE_MS_MAX: u64 = 1_200;
const LIFE_MS_MIN: u64 = 600;
const MEGABYTES: u64 = 96;
/// A store that grows, until the disk has no room for more.
const NEW_DISK_EVERY: u32 = 20;

/// Nothing is lost.
pub fn power_cut() -> Outcome {
    let (_, findings) = cut("waiting for the disk", cycles(CYCLES), 0, &[], None)?;
    findings.expect_nothing();
    Ok(())
}

/// The same, with a store that does not wait, must lose something: else the test above would see nothing.
pub fn power_cut_without_waiting_for_the_disk() -> Outcome {
    let (did, findings) = cut("not waiting for the disk", CYCLES_CARELESS, LIFE_MS_MIN, &["careless"], None)?;
    assert!(!findings.lost.is_empty(), "{did}: this test does not notice what is lost");
    assert!(findings.unsound.is_empty(), "{did}: {:#?}", findings.unsound);
    Ok(())
}

/// Some writes to the disk fail, those after them do not, and then the power goes: what was acknowledged after a failure must not
/// build on what only the system's memory holds.
pub fn power_cut_after_failures() -> Outcome {
    let fault = Fault { calls: "fsync,fdatasync", error: "EIO", when: "2+3" };
    fault.can_be_made()?;
    let (_, findings) = cut("after failures", cycles(CYCLES_CARELESS), LIFE_MS_MIN, &[], Some(&fault))?;
    findings.expect_nothing();
    Ok(())
}

/// A disk that goes from cut to cut.
fn cut(
    how: &str,
    cycles: u32,
    life_ms_min: u64,
    more: &[&str],
    fault: Option<&Fault>,
) -> Result<(String, Findings), String> {
    let (mut chance, seed) = Chance::new();
    let folder = tempfile::tempdir().unwrap();
    let (image, copy) = (folder.path().join("image"), folder.path().join("copy"));
    let (mut account, mut findings) = (Account::default(), Findings::default());
    let (mut acknowledged, mut failed) = (0, 0);
    for cycle in 1..=cycles {
        if cycle % NEW_DISK_EVERY == 1 {
            drop(Disk::ext4(&image, MEGABYTES)?);
            account = Account::default();
        }
        let before = account.totals();
        let disk = Disk::of_image(&image)?;
        let program = Running::start(disk.path(), cycle, more);
        sleep(Duration::from_millis(life_ms_min + chance.below(LIFE_MS_MAX - life_ms_min)));
        let failing = fault.map(|fault| {
            program.await_more("received", 0);
            let failing = fault.begin(&program);
            program.await_more("failed", 0);
            sleep(Duration::from_millis(chance.below(LIFE_MS_MAX)));
            failing
        });
        program.stop();
        disk.snapshot(&copy)?;
        program.kill(&mut account);
        drop(failing);
        drop(disk);
        fs::rename(&copy, &image).unwrap();
        let disk = Disk::of_image(&image)?;
        findings = findings.and(checked(&mut account, disk.path()));
        let after = account.totals();
        (acknowledged, failed) = (acknowledged + after.0 - before.0, failed + after.1 - before.1);
    }
    let did =
        format!("power cut, {how}: seed {seed}, {cycles} cycles, {acknowledged} acknowledged, {findings}");
    println!("{did}");
    assert_eq!(failed == 0, fault.is_none(), "{failed} failed: {:?}", account.failures);
    Ok((did, findings))
}
