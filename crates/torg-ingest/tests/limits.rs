//! What becomes of a child that takes too much, and of a file that goes away: a reason that names the limit.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

mod common;

use common::{Folder, account, worker};
use std::{fs, path::PathBuf, process::Command, thread};
use torg_core::{Progress, Stage};
use torg_ingest::{Limits, Settings, SourceSettings, raw::ReadError, read_all, read_one};

/// Has the file read under `limits`, and says why that failed.
fn check(folder: &Folder, name: &str, limits: &Limits, expect: &str) {
    let read = read_one(worker(), &folder.path(name), name, &SourceSettings::default(), limits);
    let error = read.map(|sources| sources.len()).unwrap_err();
    assert_eq!(error, ReadError::OverLimit(expect.to_owned()));
}

fn rows(count: usize) -> String {
    let mut text = "Vad saknas?\n".to_owned();
    (0..count).for_each(|at| text.push_str(&format!("Fler bänkar vid hållplats {at} och mer skugga\n")));
    text
}

#[test]
fn memory() {
    let folder = Folder::new().file("a.csv", rows(400_000));
    let limits = Limits { memory_bytes: 48 << 20, ..Limits::default() };
    check(&folder, "a.csv", &limits, "48 MB of memory");
    let limits = Limits { memory_bytes: 16 << 20, ..Limits::default() };
    check(&folder, "a.csv", &limits, "16 MB of memory");
}

#[test]
fn processor_time() {
    let folder = Folder::new().file("a.csv", rows(600_000));
    let limits = Limits { cpu_s: 1, ..Limits::for_file(1 << 30) };
    check(&folder, "a.csv", &limits, "1 seconds of processor time");
}

/// A pipe that nobody writes to: the child waits without using the processor.
#[test]
fn time_on_the_clock() {
    let folder = Folder::new().file("b.csv", "x");
    let made = Command::new("mkfifo").arg(folder.path("a.csv")).status().unwrap();
    assert!(made.success());
    let limits = Limits { wall_s: 1, ..Limits::default() };
    check(&folder, "a.csv", &limits, "1 seconds of time");
}

#[test]
fn a_long_answer() {
    let folder = Folder::new().file("a.csv", rows(2_000));
    let limits = Limits { answer_bytes: 10_000, ..Limits::default() };
    check(&folder, "a.csv", &limits, "10000 bytes of answer");
}

/// Takes a file away as soon as another has been read.
struct Thief(PathBuf);

impl Progress for Thief {
    fn report(&self, _: Stage, done: usize, _: usize) {
        if done == 1 {
            fs::remove_file(&self.0).unwrap();
        }
    }
}

#[test]
fn a_file_that_vanishes_after_it_was_found() {
    let others = thread::available_parallelism().map_or(1, usize::from) * 2 + 1;
    let folder = (0..others).fold(Folder::new().file("zz.csv", "svar\nbra\n"), |folder, at| {
        folder.file(&format!("a{at:04}.csv"), "svar\nfler bänkar\n")
    });
    let thief = Thief(folder.path("zz.csv"));
    let reading = read_all(&[folder.path("")], &Settings::default(), worker(), &thief).unwrap();
    let lines = account(&reading);
    assert!(lines.len() == 1 && lines[0].starts_with("zz.csv, -: unreadable, not-opened: "), "{lines:?}");
    assert_eq!((reading.material.contributions.len(), reading.material.sources.len()), (others, others + 1));
}

#[test]
fn a_file_that_vanishes_before_the_child_opens_it() {
    let folder = Folder::new().file("b.csv", "x");
    let read =
        read_one(worker(), &folder.path("a.csv"), "a.csv", &SourceSettings::default(), &Limits::default());
    assert!(matches!(read, Err(ReadError::NotOpened(_))), "{read:?}");
}
