//! `cargo xtask test`: the one command that must pass.

use crate::{browser, example, run, tidy};
use anyhow::{Context, Result};
use std::path::Path;

type Step = (&'static str, fn(&Path) -> Result<()>);

/// Off by default, and tested all the same.
const LOCAL_MODELS: &str = "--features=torg/local-models";

const STEPS: [Step; 7] = [
    ("formatting", |root| run::check(root, "cargo", &["fmt", "--all", "--check"])),
    ("tidy", tidy::run),
    ("generated examples", |root| example::run(root, true)),
    ("lints", |root| {
        run::check(
            root,
            "cargo",
            &["clippy", "--workspace", "--all-targets", "--locked", LOCAL_MODELS, "--", "-D", "warnings"],
        )
    }),
    ("the PostgreSQL that tests start", postgres),
    ("tests", |root| run::check(root, "cargo", &["test", "--workspace", "--locked", LOCAL_MODELS])),
    ("the report and the dialogue in a browser", browser::run),
];

/// Where Debian puts what is not in the path.
const POSTGRES: &str = "/usr/lib/postgresql";

fn postgres(root: &Path) -> Result<()> {
    if run::exists("initdb") || Path::new(POSTGRES).is_dir() {
        return Ok(());
    }
    run::install(root, &["postgresql"])
}

/// Runs each step in turn and stops at the first that fails.
pub fn run(root: &Path) -> Result<()> {
    for (name, step) in STEPS {
        run::say(&format!("\n== {name}"))?;
        step(root).with_context(|| format!("step `{name}` did not pass"))?;
    }
    run::say("\nall steps passed")
}
