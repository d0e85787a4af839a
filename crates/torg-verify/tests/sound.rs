//! A report that was written by hand from the document is found sound, a spoilt one is not, and both are told so that
//! anyone understands.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and tells its figures")]

mod fixture;
mod spoil;

use fixture::Model;
use spoil::folder::{self, Files};

fn told(files: &Files) -> String {
    let verdict = torg_verify::verify_files(files).unwrap();
    verdict.to_string().replace(&verdict.fingerprint, "(fingerprint)")
}

#[test]
fn a_sound_report_is_found_sound() {
    let place = tempfile::tempdir().unwrap();
    let files = Model::new().files();
    folder::write(&files, place.path());
    let verdict = torg_verify::verify(place.path()).unwrap();
    assert!(verdict.is_sound(), "{verdict}");
    for check in &verdict.checks {
        assert!(check.examined > 0, "nothing was examined: {}", check.name);
    }
    assert_eq!(verdict, torg_verify::verify_files(&files).unwrap());
    insta::assert_snapshot!(told(&files));
}

/// Replaces one stretch of a file.
fn change(files: &mut Files, name: &str, from: &str, to: &str) {
    let text = String::from_utf8(files[name].clone()).unwrap();
    assert!(text.contains(from), "{name} has no `{from}`");
    files.insert(name.into(), text.replacen(from, to, 1).into_bytes());
}

#[test]
fn a_forged_report_is_told_place_by_place() {
    let mut files = Model::new().files();
    change(&mut files, "index.html", "Let the buses in", "Keep the buses out");
    change(&mut files, "index.html", ">fountain<", ">parking<");
    change(
        &mut files,
        "index.html",
        "data-key=\"received\" data-value=\"26\">26",
        "data-key=\"received\" data-value=\"62\">62",
    );
    change(&mut files, "contributions/1.html", "My knees need a bench halfway.", "My knees are fine.");
    change(&mut files, "data/themes.csv", "fountain", "parking");
    change(&mut files, "data/coverage.csv", "too-short", "too-dull");
    change(&mut files, "data/groups.csv", "age,13-19,,6", "age,13-19,,9");
    change(&mut files, "data/choices.csv", "taxi,\n", "taxi,3\n");
    change(&mut files, "report.json", "A fountain like the one we had", "A car park like the one we had");
    files
        .insert("thanks.html".into(), b"<!DOCTYPE html><html lang=\"en\"><script>1</script></html>".to_vec());
    insta::assert_snapshot!("only changed", told(&files));
    folder::mend(&mut files);
    insta::assert_snapshot!("hashes rewritten", told(&files));
}
