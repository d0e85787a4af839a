//! Every file of the fuzz corpora through the function that its target calls, each in a thread whose stack is small
//! and whose time is counted.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};
use torg_ingest::{Kind, entry};

const STACK_BYTES: usize = 2 << 20;
/// Targets of other crates, whose own tests read their corpora: torg-verify's.
const ELSEWHERE: [&str; 1] = ["receipt"];
const PATIENCE: Duration = Duration::from_secs(60);

fn target(name: &str) -> fn(&[u8]) {
    match name {
        "csv" => |bytes| entry::read(Kind::Csv, bytes),
        "json" => |bytes| entry::read(Kind::Json, bytes),
        "jsonlines" => |bytes| entry::read(Kind::JsonLines, bytes),
        "xlsx" => |bytes| entry::read(Kind::Xlsx, bytes),
        "ods" => |bytes| entry::read(Kind::Ods, bytes),
        "docx" => |bytes| entry::read(Kind::Docx, bytes),
        "pdf" => |bytes| entry::read(Kind::Pdf, bytes),
        "html" => |bytes| entry::read(Kind::Html, bytes),
        "vtt" => |bytes| entry::read(Kind::Vtt, bytes),
        "srt" => |bytes| entry::read(Kind::Srt, bytes),
        "markdown" => |bytes| entry::read(Kind::Markdown, bytes),
        "text" => |bytes| entry::read(Kind::Text, bytes),
        "fingerprint" => entry::fingerprint,
        "settings" => entry::settings,
        "privacy" => |bytes| drop(entry::privacy(bytes)),
        other => panic!("no target is called {other}"),
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

#[test]
fn every_file_of_the_corpora_ends() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    let mut targets = ELSEWHERE.len();
    let elsewhere = |folder: &PathBuf| ELSEWHERE.iter().any(|name| folder.ends_with(name));
    for folder in entries(&corpus).into_iter().filter(|folder| !elsewhere(folder)) {
        let run = target(folder.file_name().unwrap().to_str().unwrap());
        let files = entries(&folder);
        assert!(!files.is_empty(), "{} has no seeds", folder.display());
        targets += 1;
        for file in files {
            let bytes = fs::read(&file).unwrap();
            let (done, waiting) = mpsc::channel();
            let work = move || {
                run(&bytes);
                done.send(()).unwrap();
            };
            thread::Builder::new().stack_size(STACK_BYTES).spawn(work).unwrap();
            waiting.recv_timeout(PATIENCE).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        }
    }
    assert_eq!(targets, fs::read_dir(corpus.join("../fuzz_targets")).unwrap().count());
}
