//! Acknowledged is durable: a program that writes to a store and says what was acknowledged is killed, loses its power, its disk,
//! or its room, and what it said is compared with what is there. Run with `--nocapture` or without: what was done is always shown.
//!
//! `TORG_CYCLES=N` sets how many times it is killed and loses its power; `TORG_SEED=N` repeats what happened by chance;
//! `TORG_MUST_RUN=1` fails where something could not be tried, which is otherwise said and passed over.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test with a main of its own"
)]

#[path = "../common/mod.rs"]
mod common;

mod account;
mod failing;
mod full;
mod kill;
mod power;
mod program;
mod writing;

use std::{
    os::unix::process::CommandExt,
    panic::catch_unwind,
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

/// Or why it could not be tried here.
pub type Outcome = Result<(), String>;

type Test = (&'static str, fn() -> Outcome);

const TESTS: &[Test] = &[
    ("kill_nine", kill::kill_nine),
    ("power_cut", power::power_cut),
    ("power_cut_without_waiting_for_the_disk", power::power_cut_without_waiting_for_the_disk),
    ("power_cut_after_failures", power::power_cut_after_failures),
    ("failing_disk", failing::failing_disk),
    ("full_disk", full::full_disk),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == program::NAME) {
        program::main(&arguments[1..]);
        return ExitCode::SUCCESS;
    }
    apart();
    if arguments.iter().any(|it| it == "--list") {
        TESTS.iter().for_each(|(name, _)| println!("{name}: test"));
        return ExitCode::SUCCESS;
    }
    let wanted: Vec<&String> = arguments.iter().filter(|it| !it.starts_with("--")).collect();
    let chosen = |name: &str| wanted.is_empty() || wanted.iter().any(|it| name.contains(it.as_str()));
    let mut failed = 0;
    for (name, test) in TESTS.iter().filter(|(name, _)| chosen(name)) {
        let started = Instant::now();
        failed += u32::from(!shown(name, catch_unwind(test).ok(), started.elapsed()));
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Goes on in a mount namespace of its own where that can be had: whatever stops this process, nothing stays mounted.
fn apart() {
    const APART: &str = "TORG_APART";
    let unshare = || {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--propagation", "private"]);
        command
    };
    if std::env::var_os(APART).is_none() && unshare().arg("true").output().is_ok_and(|it| it.status.success())
    {
        let own = std::env::current_exe().unwrap();
        let _ = unshare().arg(own).args(std::env::args_os().skip(1)).env(APART, "1").exec();
    }
}

/// Says how it went, and whether that is a pass.
fn shown(name: &str, outcome: Option<Outcome>, took: Duration) -> bool {
    let seconds = took.as_secs_f32();
    match outcome {
        Some(Ok(())) => {
            println!("test {name} ... ok ({seconds:.0} s)");
            true
        }
        Some(Err(why)) => {
            eprintln!("test {name} ... DID NOT RUN on this machine: {why}");
            std::env::var_os("TORG_MUST_RUN").is_none()
        }
        None => {
            eprintln!("test {name} ... FAILED ({seconds:.0} s)");
            false
        }
    }
}

/// How many times something is done: fewer for every commit than before a release.
pub fn cycles(otherwise: u32) -> u32 {
    std::env::var("TORG_CYCLES").ok().and_then(|cycles| cycles.parse().ok()).unwrap_or(otherwise)
}

/// Runs to its end on a runtime of its own.
pub fn block<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}
