//! A report that was written by hand from the document is found sound.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and tells its figures")]

mod common;

use common::{fixture::Model, folder};

#[test]
fn a_sound_report_is_found_sound() {
    let place = tempfile::tempdir().unwrap();
    folder::write(&Model::new().files(), place.path());
    let verdict = torg_verify::verify(place.path()).unwrap();
    assert!(verdict.is_sound(), "{verdict}");
    for check in &verdict.checks {
        assert!(check.examined > 0, "nothing was examined: {}", check.name);
    }
}
