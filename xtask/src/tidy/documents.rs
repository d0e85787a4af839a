//! Documents speak of what is there: every path they name exists, every `torg` or `cargo xtask` command is one.

use super::ending;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

const TOP_LEVEL: [&str; 10] =
    ["crates/", "xtask/", "docs/", "examples/", "fuzz/", "e2e/", "benches/", "deploy/", ".ci/", "locales/"];
const TASKS: [&str; 6] = ["test", "tidy", "example", "bench", "material", "fuzz"];

/// Says which document names a path or a task that does not exist.
pub fn check(root: &Path, files: &[PathBuf]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for file in ending(files, ".md") {
        let text = std::fs::read_to_string(root.join(file)).with_context(|| file.display().to_string())?;
        for (number, line) in text.lines().enumerate() {
            let at = format!("documents: {}:{}", file.display(), number + 1);
            found.extend(
                missing_paths(root, line).map(|path| format!("{at} names `{path}`, which does not exist")),
            );
            found.extend(
                missing_tasks(line).map(|task| format!("{at} names the task `{task}`, which does not exist")),
            );
        }
    }
    Ok(found)
}

fn missing_paths<'l>(root: &'l Path, line: &'l str) -> impl Iterator<Item = &'l str> {
    quoted(line).filter(move |code| {
        let is_path =
            TOP_LEVEL.iter().any(|top| code.starts_with(top)) && !code.contains([' ', '*', '<', '…']);
        is_path && !root.join(code.split(['#', ':']).next().unwrap_or(code)).exists()
    })
}

fn missing_tasks(line: &str) -> impl Iterator<Item = &str> {
    line.split("cargo xtask ").skip(1).filter_map(|rest| {
        let word = rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next()?;
        (!word.is_empty() && !TASKS.contains(&word)).then_some(word)
    })
}

fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_stale_names() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let missing: Vec<&str> =
            missing_paths(&root, "see `xtask/src/main.rs` and `xtask/src/gone.rs`").collect();
        assert_eq!(missing, ["xtask/src/gone.rs"]);
        assert_eq!(
            missing_tasks("run `cargo xtask test`, then `cargo xtask dance`").collect::<Vec<_>>(),
            ["dance"]
        );
    }
}
