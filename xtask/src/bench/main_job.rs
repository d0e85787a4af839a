//! `cargo xtask bench [FILE ..]`: what the main job costs, from CSV to written report.

use super::measure::measure;
use crate::{
    material::{self, Request},
    run,
};
use anyhow::{Context, Result};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const HELP: &str = "\
cargo xtask bench [FILE.jsonl|FILE.csv ...]
cargo xtask bench themes --help
cargo xtask bench model FOLDER FILE.jsonl
cargo xtask bench serve --help

Compiles each file with the release binary on the lexical engine and prints processor seconds, peak memory, elapsed
seconds and the size of the report. Of a JSON Lines file the field `text` is taken. Without files: made-up contributions,
1,000 to 50,000. Beside each, BERTopic on the same file, where python3 can import it.
";

const SIZES: [u64; 5] = [1_000, 2_000, 5_000, 10_000, 50_000];

/// Measures `torg compile` on the files named in `arguments`, or on made-up ones.
pub fn run(root: &Path, arguments: &[String]) -> Result<()> {
    if arguments.iter().any(|it| it == "--help") {
        return run::say(HELP);
    }
    let folder = tempfile::tempdir()?;
    let inputs = if arguments.is_empty() {
        SIZES.iter().map(|&size| made_up(folder.path(), size)).collect::<Result<Vec<_>>>()?
    } else {
        arguments.iter().map(|it| as_csv(folder.path(), Path::new(it))).collect::<Result<Vec<_>>>()?
    };
    run::check(root, "cargo", &["build", "--release", "--quiet", "--locked"])?;
    let peer = run::succeeds(root, "python3", &["-c", "import bertopic"]);
    run::say("contributions | CPU s | peak MiB | elapsed s | report MiB | input")?;
    for input in &inputs {
        one(root, folder.path(), input)?;
        if peer {
            beside(root, input)?;
        }
    }
    Ok(())
}

/// BERTopic on the same file: themes only, no report.
fn beside(root: &Path, input: &Path) -> Result<()> {
    let cost = measure(Command::new("python3").arg(root.join("benches/peer_bertopic.py")).arg(input))?;
    run::say(&format!(
        "{:>13} | {:>5.1} | {:>8.0} | {:>9.1} | {:>10} | the same, by BERTopic",
        "", cost.cpu_s, cost.peak_mib, cost.wall_s, "none"
    ))
}

fn one(root: &Path, folder: &Path, input: &Path) -> Result<()> {
    let out = folder.join("out");
    let mut command = Command::new(run::target(root).join("release/torg"));
    let cost = measure(command.arg("compile").arg(input).arg("--quiet").arg("--out").arg(&out))?;
    let rows = csv::Reader::from_path(out.join("data/contributions.csv"))?.records().count();
    let size_mib = folder_bytes(&out)? as f64 / f64::from(1 << 20);
    let name = input.file_name().unwrap_or_default().to_string_lossy();
    run::say(&format!(
        "{rows:>13} | {:>5.1} | {:>8.0} | {:>9.1} | {size_mib:>10.1} | {name}",
        cost.cpu_s, cost.peak_mib, cost.wall_s
    ))
}

fn folder_bytes(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        bytes +=
            if entry.file_type()?.is_dir() { folder_bytes(&entry.path())? } else { entry.metadata()?.len() };
    }
    Ok(bytes)
}

/// A CSV with the column `text` from a JSON Lines file; a CSV as it is.
fn as_csv(folder: &Path, file: &Path) -> Result<PathBuf> {
    let file = file.canonicalize().with_context(|| format!("reading `{}`", file.display()))?;
    if file.extension().is_some_and(|it| it == "csv") {
        return Ok(file);
    }
    let path = folder.join(file.file_stem().unwrap_or_default()).with_extension("csv");
    let mut writer = csv::Writer::from_path(&path)?;
    writer.write_record(["text"])?;
    for (number, line) in std::fs::read_to_string(&file)?.lines().enumerate() {
        let value: serde_json::Value =
            serde_json::from_str(line).with_context(|| format!("{} line {}", file.display(), number + 1))?;
        writer.write_record([value["text"].as_str().unwrap_or_default()])?;
    }
    writer.flush()?;
    Ok(path)
}

/// The first `size` contributions that nobody wrote.
fn made_up(folder: &Path, size: u64) -> Result<PathBuf> {
    let out = folder.join(format!("made-up-{size}.csv"));
    material::write(&Request { rows: size, language: "en".to_owned(), seed: 1, out: out.clone() })?;
    Ok(out)
}
