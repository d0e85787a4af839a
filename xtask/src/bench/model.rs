//! `cargo xtask bench model`: our vectors and our speed beside those of sentence-transformers, on one thread each, in one run.

use super::measure::measure;
use crate::run;
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

const HELP: &str = "\
cargo xtask bench model FOLDER FILE.jsonl

Embeds the field `text` of each line with the model in FOLDER, by Torg and by sentence-transformers (where python3, or the
program that $PYTHON names, can import it), and prints the largest difference of two numbers and sentences per processor second.
";

/// `arguments` are the model's folder and a file of texts.
pub fn run(root: &Path, arguments: &[String]) -> Result<()> {
    let [model, texts] = arguments else { bail!("{HELP}") };
    let folder = tempfile::tempdir()?;
    let (input, ours, theirs) =
        (folder.path().join("texts"), folder.path().join("ours"), folder.path().join("theirs"));
    let count = write_texts(Path::new(texts), &input)?;
    let build =
        ["build", "--release", "--quiet", "--locked", "-p", "torg-model", "--features", "local-models"];
    run::check(root, "cargo", &[&build[..], &["--example", "embed"]].concat())?;
    let torg = run::target(root).join("release/examples/embed");
    measure_one("torg", count, Command::new(torg).args([model.as_str()]).arg(&input).arg(&ours))?;
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    if !run::succeeds(root, &python, &["-c", "import sentence_transformers"]) {
        return run::say("sentence-transformers is not installed: nothing to compare with");
    }
    let mut peer = Command::new(&python);
    peer.arg(root.join("benches/peer_embed.py")).args([model.as_str()]).arg(&input).arg(&theirs);
    measure_one("sentence-transformers", count, &mut peer)?;
    run::say(&format!("largest difference: {:.1e}", difference(&ours, &theirs)?))
}

/// Processor seconds of the whole program on one thread.
fn measure_one(name: &str, count: usize, command: &mut Command) -> Result<()> {
    command.env("RAYON_NUM_THREADS", "1").env("OMP_NUM_THREADS", "1").stdout(Stdio::null());
    let cost = measure(command)?;
    let rate = count as f64 / cost.cpu_s;
    run::say(&format!(
        "{name}: {rate:.0} sentences per CPU s, reading the model included ({count} in {:.1} s, {:.0} MiB)",
        cost.cpu_s, cost.peak_mib
    ))
}

fn write_texts(file: &Path, to: &Path) -> Result<usize> {
    let text = fs::read_to_string(file).with_context(|| format!("reading `{}`", file.display()))?;
    let of = |line| -> Result<String> {
        let value: serde_json::Value = serde_json::from_str(line)?;
        Ok(serde_json::to_string(&value["text"])?)
    };
    let texts: Vec<String> = text.lines().map(of).collect::<Result<_>>()?;
    fs::write(to, texts.join("\n"))?;
    Ok(texts.len())
}

fn difference(ours: &Path, theirs: &Path) -> Result<f32> {
    let read = |path| -> Result<Vec<f32>> {
        let bytes = fs::read(path)?;
        Ok(bytes.as_chunks::<4>().0.iter().map(|it| f32::from_le_bytes(*it)).collect())
    };
    let (ours, theirs) = (read(ours)?, read(theirs)?);
    if ours.len() != theirs.len() {
        bail!("{} numbers are not {}", ours.len(), theirs.len());
    }
    Ok(ours.iter().zip(&theirs).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max))
}
