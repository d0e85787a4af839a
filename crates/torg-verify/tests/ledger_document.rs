//! The examples of `docs/ledger.md` are of one log, which the writer of these tests makes too.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop")]

mod ledger;

use ledger::dialogue;
use serde_json::Value;
use torg_verify::ledger::receipt;

const DOCUMENT: &str = include_str!("../../../docs/ledger.md");

fn example(first_line: &str) -> &'static str {
    let mut blocks = DOCUMENT.split("```").skip(1).step_by(2);
    blocks.find_map(|block| block.strip_prefix(&format!("{first_line}\n"))).unwrap()
}

#[test]
fn the_examples_are_sound() {
    let log = dialogue();
    assert_eq!(format!("torg-entry-1\n{}", example("\ntorg-entry-1")), format!("{}\n", log.rows[2].leaf()));
    let origin = &log.origin;
    assert_eq!(format!("{origin}\n{}", example(&format!("\n{origin}"))), log.checkpoint());
    let file = example("json");
    assert_eq!(serde_json::from_str::<Value>(file).unwrap(), log.receipt(&[2]));
    assert!(receipt(file.as_bytes(), Some(&log.key())).is_ok());
}
