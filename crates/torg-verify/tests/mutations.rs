//! A sound report is spoilt in more than a thousand ways; all of them are found, also when the forger rewrites the hashes.
//!
//! With `TORG_REPORT=folder` it works on that report, else on the one written by hand. `TORG_SPOIL` is the number of tries.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and tells its figures")]

mod fixture;
mod spoil;

use fixture::Model;
use spoil::{folder, trial};
use std::path::PathBuf;

#[test]
fn every_spoilt_report_is_found() {
    let sound = match std::env::var_os("TORG_REPORT") {
        Some(folder) => folder::read(&PathBuf::from(folder)),
        None => Model::new().files(),
    };
    let tries = std::env::var("TORG_SPOIL").ok().and_then(|tries| tries.parse().ok());
    let least = tries.map_or(1000, |tries: u64| usize::try_from(tries / 2).unwrap());
    trial::run(&sound, tries.unwrap_or(1250)).check(least);
}
