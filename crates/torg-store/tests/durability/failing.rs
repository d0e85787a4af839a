//! The disk fails, for a while: system calls of a store that is at work return errors (strace), and then they do not any more.

use crate::{
    Outcome,
    account::{Account, Findings},
    common::{chance::Chance, disk::run},
    kill::checked,
    program::Running,
};
use std::{
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

const LASTS_MS_MAX: u64 = 400;
/// What has been acknowledged when the first failure is seen has been said by then.
const SETTLES: Duration = Duration::from_millis(100);
const WARM: usize = 100;

/// Calls that fail.
#[derive(Debug)]
pub struct Fault {
    pub calls: &'static str,
    pub error: &'static str,
    /// From the first on, or every so many: as strace wants it.
    pub when: &'static str,
}

const FAULTS: &[Fault] = &[
    Fault { calls: "fsync,fdatasync", error: "EIO", when: "1+" },
    Fault { calls: "fsync,fdatasync", error: "EIO", when: "3+7" },
    Fault { calls: "fsync,fdatasync", error: "ENOSPC", when: "1+" },
    Fault { calls: "pwrite64", error: "EIO", when: "1+" },
    Fault { calls: "pwrite64", error: "EIO", when: "5+11" },
    Fault { calls: "pwrite64", error: "ENOSPC", when: "1+" },
    Fault { calls: "pwrite64", error: "ENOSPC", when: "5+11" },
    Fault { calls: "ftruncate", error: "EIO", when: "1+" },
];

/// Nothing is called received that is not there afterwards, and the store goes on when the disk does.
pub fn failing_disk() -> Outcome {
    FAULTS[0].can_be_made()?;
    let (mut chance, seed) = Chance::new();
    let folder = tempfile::tempdir().unwrap();
    let (mut account, mut findings, mut back) = (Account::default(), Findings::default(), Duration::ZERO);
    for (cycle, fault) in (1..).zip(FAULTS) {
        let program = Running::start(folder.path(), cycle, &[]);
        program.await_more("received", WARM);
        back = back.max(failing_for(&program, fault, Duration::from_millis(chance.below(LASTS_MS_MAX))));
        program.kill(&mut account);
        findings = findings.and(checked(&mut account, folder.path()));
    }
    let (faults, acknowledged) = (FAULTS.len(), account.acknowledged);
    let failed: u64 = account.failures.values().sum();
    println!(
        "failing disk: seed {seed}, {faults} faults, {acknowledged} acknowledged, {failed} failed, {findings}; \
         back after {} ms at most; said: {:#?}",
        back.as_millis(),
        account.failures
    );
    findings.expect_nothing();
    Ok(())
}

/// How long it took until something was received again.
fn failing_for(program: &Running, fault: &Fault, lasts: Duration) -> Duration {
    let failed = program.said("failed");
    let failing = fault.begin(program);
    if fault.calls != "ftruncate" {
        program.await_more("failed", failed);
    }
    sleep(SETTLES);
    let received = program.said("received");
    sleep(lasts);
    if fault.when == "1+" && fault.calls != "ftruncate" {
        assert_eq!(program.said("received"), received, "received while this lasts: {fault:?}");
    }
    drop(failing);
    let received = program.said("received");
    let back = program.await_more("received", received);
    program.await_more("received", received + WARM);
    back
}

/// While this lives, calls fail.
pub struct Failing(Child);

impl Fault {
    /// Or why not.
    pub fn can_be_made(&self) -> Result<(), String> {
        run("strace", &["-f", "-o", "/dev/null", "-e", "trace=none", "-e", &self.injection(), "true"])?;
        let attached = Command::new("sleep").arg("5").spawn();
        let mut attached = attached.map_err(|error| error.to_string())?;
        let id = attached.id().to_string();
        let can = run("timeout", &["--preserve-status", "1", "strace", "-o", "/dev/null", "-p", &id]);
        let _ = attached.kill();
        let _ = attached.wait();
        can.map(|_| ()).or_else(|error| if error.contains("attach:") { Err(error) } else { Ok(()) })
    }

    /// From now on.
    pub fn begin(&self, program: &Running) -> Failing {
        let (calls, id) = (format!("trace={}", self.calls), program.id().to_string());
        let mut strace = Command::new("strace");
        strace.args(["-q", "-f", "-o", "/dev/null", "-e", &calls, "-e", &self.injection(), "-p", &id]);
        Failing(strace.stdout(Stdio::null()).spawn().unwrap())
    }

    fn injection(&self) -> String {
        format!("inject={}:error={}:when={}", self.calls, self.error, self.when)
    }
}

impl Drop for Failing {
    /// strace lets go of what it holds when it is asked to end, not when it is killed.
    fn drop(&mut self) {
        let _ = run("kill", &["-TERM", &self.0.id().to_string()]);
        let _ = self.0.wait();
    }
}
