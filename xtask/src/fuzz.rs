//! `cargo xtask fuzz`: each fuzz target for a while. The corpora also run as ordinary tests.

use crate::run;
use anyhow::{Context, Result, bail};
use std::path::Path;

/// Runs every target of `fuzz/` for the number of seconds given first among `arguments`, 60 by default.
pub fn run(root: &Path, arguments: &[String]) -> Result<()> {
    let seconds: u32 = match arguments.first() {
        Some(text) => text.parse().with_context(|| format!("`{text}` is not a number of seconds"))?,
        None => 60,
    };
    if !run::exists("cargo-fuzz") {
        bail!(
            "cargo-fuzz is not installed: `cargo install cargo-fuzz`, and a nightly toolchain or RUSTC_BOOTSTRAP=1"
        );
    }
    let targets = run::output(root, "cargo", &["fuzz", "list"])?;
    for target in targets.lines() {
        run::check(root, "cargo", &["fuzz", "run", target, "--", &format!("-max_total_time={seconds}")])?;
    }
    Ok(())
}
