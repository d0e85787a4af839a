//! What the check of a long log costs: `cargo run --release -p torg-verify --example long_log 1000000`.
//!
//! Every tenth entry erases the payload of an earlier one. Seconds and memory are told before the tree is built a second
//! time, by another library, for the checkpoint.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "a measuring program")]

#[path = "../tests/ledger/mod.rs"]
mod ledger;

use base64::{Engine, engine::general_purpose::STANDARD};
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ledger::{Log, ORIGIN, Row, Sealed, commitment};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::time::Instant;
use torg_verify::ledger::{LogCheck, Payload};

fn payload(number: u64) -> Sealed {
    let text = "Fler bänkar i skuggan och en liten scen för musik vid torget. ".repeat(3);
    let body = if number % 10 == 9 {
        json!({ "what": "erasure", "participant": "c7k2mxw3pdq9tzha", "erases": [number - 5] })
    } else {
        json!({ "what": "contribution", "participant": "c7k2mxw3pdq9tzha", "text": format!("{text}{number}") })
    };
    (Sha256::digest(number.to_le_bytes()).to_vec(), body.to_string().into_bytes())
}

fn row(number: u64) -> Row {
    let sealed = payload(number);
    Row {
        number,
        day: "2026-09-14".into(),
        word: if number % 10 == 9 { "erased" } else { "received" }.into(),
        subject: format!("c7k2mxw3pdq9{number}"),
        commitment: commitment(&sealed),
        payload: (number % 10 != 4).then_some(sealed),
    }
}

fn memory_peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or("unknown".into(), |line| line.trim().to_owned())
}

fn main() {
    let entries: u64 = std::env::args().nth(1).map_or(1_000_000, |text| text.parse().unwrap());
    let (log, before) = (Log::new(ORIGIN), memory_peak());
    let mut check = LogCheck::new(ORIGIN, &log.key()).unwrap();
    let (mut busy, mut bytes) = (std::time::Duration::ZERO, 0);
    for row in (0..entries).map(row) {
        let payload = row.payload.as_ref().map(|(salt, body)| Payload { salt, body });
        bytes += payload.map_or(0, |it| it.body.len());
        let started = Instant::now();
        check.entry(row.entry(), payload);
        busy += started.elapsed();
    }
    println!("{entries} entries, {bytes} bytes of bodies: {:.2} s in the check", busy.as_secs_f64());
    println!("memory at most: {} (before: {before})", memory_peak());
    let mut tree = MemoryBackedTree::<Sha256, String>::new();
    (0..entries).for_each(|number| tree.push(row(number).leaf()));
    let root = STANDARD.encode(tree.root().as_bytes());
    let started = Instant::now();
    let report = check.finish(&log.signed(&format!("{ORIGIN}\n{entries}\n{root}\n")));
    println!("{:.3} s at the end; faults: {:?}", started.elapsed().as_secs_f64(), report.faults);
}
