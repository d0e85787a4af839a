//! Prints the finest theme of every text of a JSON Lines file (`{"text": …}` a line, optionally `"lang"`) as a
//! JSON list, -1 where it has none. `benches/themes_scores.py` scores such a list.
//!
//! `cargo run --release -p torg-analysis --example engine_labels -- texts.jsonl [--vectors vectors.npy] > labels.json`

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

#[path = "npy/mod.rs"]
mod npy;

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;
use torg_analysis::engine::{Parameters, Unit, group};
use torg_core::{Language, Silent};

fn main() -> Result<(), Box<dyn Error>> {
    let usage = "usage: engine_labels TEXTS.jsonl [--vectors VECTORS.npy]";
    let path = std::env::args().nth(1).ok_or(usage)?;
    let vectors = std::env::args().skip_while(|argument| argument != "--vectors").nth(1);
    let vectors = vectors.map(|path| npy::read(&path)).transpose()?;
    let texts = read(&std::fs::read_to_string(path)?)?;
    let mut lines: BTreeMap<(Language, &str), Vec<u32>> = BTreeMap::new();
    for (line, (language, text)) in (0..).zip(&texts) {
        lines.entry((*language, text)).or_default().push(line);
    }
    let units = lines.iter().map(|(&(language, text), voices)| Unit {
        text,
        language,
        weight: voices.len() as u32,
        voices,
        vector: vectors.as_ref().map(|vectors| vectors.row(voices[0] as usize)),
        prompt: None,
    });
    let units: Vec<Unit> = units.collect();
    let grouping = group(&units, &Parameters::default(), 0, &Silent);
    let leaves: BTreeMap<_, _> = lines.keys().zip(&grouping.leaf_of).collect();
    let label = |(language, text): &(Language, String)| {
        leaves[&(*language, text.as_str())].map_or(-1, |leaf| leaf as i64)
    };
    let labels: Vec<i64> = texts.iter().map(label).collect();
    writeln!(std::io::stdout(), "{}", serde_json::to_string(&labels)?)?;
    let small = grouping.small.iter().filter(|&&small| small).count();
    writeln!(std::io::stderr(), "{} nodes, {small} small; {:?}", grouping.nodes.len(), grouping.languages)?;
    Ok(())
}

fn read(lines: &str) -> Result<Vec<(Language, String)>, Box<dyn Error>> {
    let one = |line: &str| {
        let row: serde_json::Value = serde_json::from_str(line)?;
        let language = row["lang"].as_str().map_or(Language::UNDETERMINED, Language::new);
        Ok((language, row["text"].as_str().ok_or("a line without text")?.to_owned()))
    };
    lines.lines().map(one).collect()
}
