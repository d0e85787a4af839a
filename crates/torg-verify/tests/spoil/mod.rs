//! Ways to spoil a report, each chosen by a seed, and the trial of a checker with them. They work on any report folder:
//! the tests of `torg-verify` use them on a report written by hand, those of `torg` on a compiled one.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "each test uses a part, and may fail"
)]

mod chance;
pub mod folder;
mod html;
mod json;
mod table;
pub mod trial;
mod ways;
mod workbook;

use chance::Chance;
use folder::Files;
use ways::WAYS;

/// A spoilt report.
pub struct Spoilt {
    pub files: Files,
    /// The way it was spoilt.
    pub kind: &'static str,
    /// Where and how.
    pub what: String,
}

/// A report spoilt in the way the seed chooses; `None` when this report has nothing to be spoilt in that way.
pub fn spoil(files: &Files, seed: u64) -> Option<Spoilt> {
    let (kind, way) = WAYS[usize::try_from(seed).unwrap() % WAYS.len()];
    let mut spoilt = files.clone();
    let what = way(&mut spoilt, &mut Chance::new(seed))?;
    (&spoilt != files).then_some(Spoilt { files: spoilt, kind, what })
}

pub fn names(files: &Files) -> Vec<String> {
    files.keys().filter(|name| *name != "method-card.json").cloned().collect()
}

pub fn pages(files: &Files, chance: &mut Chance) -> Option<String> {
    let pages: Vec<String> =
        files.keys().filter(|name| name.starts_with("contributions/")).cloned().collect();
    chance.of(&pages).cloned()
}

/// Why a spoilt report whose hashes were mended is as true as it was: what was changed is asserted by nothing but itself.
pub fn equally_true(spoilt: &Spoilt) -> Option<&'static str> {
    let what = spoilt.what.as_str();
    match spoilt.kind {
        "an entry of the method card" if what.starts_with("method-card.json: /outputs") => {
            Some("the forger wrote the hash anew")
        }
        "an entry of the method card" if what.starts_with("method-card.json: /constants") => {
            Some("a constant that no page shows")
        }
        "an entry of report.json" if what.contains("/keyphrases/") => {
            Some("a keyphrase beyond the label stands in no table")
        }
        "an entry of report.json" if what.contains("/needed") => {
            Some("how many contributions would be enough is a parameter")
        }
        "an entry left out of report.json" if what.contains("/keyphrases") => {
            Some("a keyphrase beyond the label stands in no table")
        }
        "an entry left out of report.json" if what.contains("/notices") => {
            Some("a notice stands in no table")
        }
        "an entry left out of report.json" if what.contains("/languages") => {
            Some("a notice stands in no table")
        }
        "a file cut short" | "a file removed" if what == "report.schema.json" => {
            Some("the schema describes, it asserts nothing")
        }
        _ => None,
    }
}
