//! `cargo xtask material N`: contributions that nobody wrote, with the themes that were planted in them.
//!
//! Owns the command and the two files it writes, row by row; refuses to keep any row, so that a million need no
//! more memory than ten. All words are our own, in the text files beside this one.

mod contribution;
mod grammar;
mod noise;
mod places;
mod random;
mod speaker;
#[cfg(test)]
mod tests;

use crate::run;
use anyhow::{Context, Result, bail};
use contribution::{Contribution, Writer};
use grammar::Grammar;
use serde::Serialize;
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

const HELP: &str = "\
cargo xtask material N [--language sv|en] [--seed S] --out FILE.csv

Writes N made-up contributions to a municipality (columns: text, age band, district) and beside them FILE.truth.jsonl:
for each contribution on exactly one of the planted themes its row (the first is 1), its text, the theme as `label`, and
the wider `area` and finer `topic`. Row by row the same for the same language and seed, whatever N.
";

/// A line of the truth.
#[derive(Serialize)]
struct Truth<'a> {
    row: u64,
    text: &'a str,
    label: &'a str,
    area: &'a str,
    topic: String,
}

/// What is asked for.
pub struct Request {
    /// How many contributions.
    pub rows: u64,
    /// `sv` or `en`.
    pub language: String,
    /// Seed of every choice.
    pub seed: u64,
    /// The table to write.
    pub out: PathBuf,
}

/// Writes the material that `arguments` ask for.
///
/// # Errors
/// Says which argument is missing or wrong, or which file cannot be written.
pub fn run(arguments: &[String]) -> Result<()> {
    if arguments.is_empty() || arguments.iter().any(|it| it == "--help") {
        return run::say(HELP);
    }
    write(&Request::parse(arguments)?)
}

impl Request {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut request = Self { rows: 0, language: "sv".to_owned(), seed: 0, out: PathBuf::new() };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().with_context(|| format!("`{argument}` needs a value\n\n{HELP}"));
            match argument.as_str() {
                "--language" => request.language.clone_from(value()?),
                "--seed" => request.seed = number(value()?)?,
                "--out" => request.out = PathBuf::from(value()?),
                rows => request.rows = number(rows)?,
            }
        }
        if request.out.as_os_str().is_empty() {
            bail!("where to? give `--out FILE.csv`\n\n{HELP}");
        }
        Ok(request)
    }
}

fn number(text: &str) -> Result<u64> {
    text.parse().with_context(|| format!("`{text}` is not a number\n\n{HELP}"))
}

/// Where the truth about a table lies.
pub fn truth_path(table: &Path) -> PathBuf {
    table.with_extension("truth.jsonl")
}

/// Writes the table and the truth beside it.
///
/// # Errors
/// Names an unknown language, or the file that cannot be written.
pub fn write(request: &Request) -> Result<()> {
    let grammar = Grammar::of(&request.language)?;
    let writer = Writer::new(&grammar, request.seed);
    let mut table = csv::Writer::from_writer(create(&request.out)?);
    let mut truths = create(&truth_path(&request.out))?;
    table.write_record(writer.header())?;
    for row in 1..=request.rows {
        let contribution = writer.contribution(row);
        table.write_record([&contribution.text, contribution.age, &contribution.district])?;
        if let Some(truth) = truth(&grammar, row, &contribution) {
            serde_json::to_writer(&mut truths, &truth)?;
            truths.write_all(b"\n")?;
        }
    }
    table.flush()?;
    truths.flush().context("writing the truth")
}

fn truth<'a>(grammar: &'a Grammar, row: u64, contribution: &'a Contribution) -> Option<Truth<'a>> {
    let (theme, topic) = contribution.about?;
    let theme = &grammar.themes[theme];
    let (label, area) = (theme.name, grammar.areas[theme.area].name);
    Some(Truth { row, text: &contribution.text, label, area, topic: format!("{label} {}", topic + 1) })
}

fn create(path: &Path) -> Result<BufWriter<File>> {
    Ok(BufWriter::new(File::create(path).with_context(|| format!("creating `{}`", path.display()))?))
}
