//! `cargo xtask fuzz`: each fuzz target for a while. The corpora also run as ordinary tests; what is found on the way is
//! kept below `target/`, so that it does not become a test by itself.

use crate::run;
use anyhow::{Context, Result, bail};
use std::{path::Path, process::Command};

const HELP: &str = "\
cargo xtask fuzz [SECONDS] [TARGET ...]

Runs each fuzz target, or those named, for so many seconds (default 60), with an address sanitizer, 10 seconds and 256 MB
at once for each input. Needs cargo-fuzz (`cargo install cargo-fuzz`) and a C++ compiler; any toolchain will do. What
breaks a target is kept in fuzz/artifacts/TARGET: make it small with `cargo fuzz tmin`, mend what breaks, and put it
into fuzz/corpus/TARGET, where the ordinary tests read it.
";

/// Runs the targets of `fuzz/`; `arguments` are seconds, then names.
pub fn run(root: &Path, arguments: &[String]) -> Result<()> {
    if arguments.iter().any(|it| it == "--help") {
        return run::say(HELP);
    }
    let seconds: u32 = match arguments.first() {
        Some(text) => {
            text.parse().with_context(|| format!("`{text}` is not a number of seconds\n\n{HELP}"))?
        }
        None => 60,
    };
    needed()?;
    let listed = run::output(root, "cargo", &["fuzz", "list"])?;
    let named: Vec<&str> = arguments.iter().skip(1).map(String::as_str).collect();
    if let Some(unknown) = named.iter().find(|name| !listed.lines().any(|it| it == **name)) {
        bail!("there is no target `{unknown}`; there are:\n{listed}");
    }
    let targets = listed.lines().filter(|it| named.is_empty() || named.contains(it));
    let mut broken = Vec::new();
    for target in targets {
        if !one(root, target, seconds)? {
            broken.push(target);
        }
    }
    if !broken.is_empty() {
        bail!("broken: {}; see fuzz/artifacts", broken.join(", "));
    }
    Ok(())
}

fn needed() -> Result<()> {
    if !run::exists("cargo-fuzz") {
        bail!("cargo-fuzz is not installed: `cargo install cargo-fuzz`");
    }
    if !["c++", "clang++", "g++"].into_iter().any(run::exists) {
        bail!("no C++ compiler was found, and libFuzzer is built with one: install g++ or clang");
    }
    Ok(())
}

/// Whether the target held. New inputs go into the first folder, below `target/`.
fn one(root: &Path, target: &str, seconds: u32) -> Result<bool> {
    let grown = format!("target/fuzz-corpus/{target}");
    std::fs::create_dir_all(root.join(&grown)).with_context(|| grown.clone())?;
    let (seeds, time) = (format!("fuzz/corpus/{target}"), format!("-max_total_time={seconds}"));
    let arguments =
        ["fuzz", "run", target, &grown, &seeds, "--", &time, "-timeout=10", "-malloc_limit_mb=256"];
    run::say(&format!("$ cargo {}", arguments.join(" ")))?;
    let mut command: Command = run::command(root, "cargo", &arguments);
    // Sanitizers are a flag that a stable compiler takes only when told so.
    let status = command.env("RUSTC_BOOTSTRAP", "1").status().context("`cargo fuzz` could not be started")?;
    Ok(status.success())
}
