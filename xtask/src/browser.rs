//! The report of `examples/torget` in a real browser: nothing to complain of for accessibility, no sideways scrolling at 320 pixels, no request to
//! anywhere. Installs Chromium and the Node packages of `e2e/` when they are missing.

use crate::run;
use anyhow::{Context, Result, bail};
use std::path::Path;

const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Compiles the example and runs `e2e/report.test.js` on it.
pub fn run(root: &Path) -> Result<()> {
    let chromium = chromium(root)?;
    if !run::exists("node") || !run::exists("npm") {
        install(root, &["nodejs", "npm"]).context("Node.js and npm are needed to drive the browser")?;
    }
    let e2e = root.join("e2e");
    if !e2e.join("node_modules").is_dir() {
        run::check(&e2e, "npm", &["ci", "--no-audit", "--no-fund"])?;
    }
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("report").display().to_string();
    compile_example(root, &out)?;
    let status = run::command(&e2e, "node", &["--test", "report.test.js"])
        .env("TORG_REPORT", &out)
        .env("CHROMIUM", chromium)
        .status()
        .context("starting node")?;
    if !status.success() {
        bail!("the report does not pass in the browser");
    }
    Ok(())
}

/// The example leaves things out on purpose, so that status 2 is what is expected.
fn compile_example(root: &Path, out: &str) -> Result<()> {
    let arguments =
        ["run", "--quiet", "--locked", "--", "compile", "examples/torget", "--quiet", "--out", out];
    let status = run::command(root, "cargo", &arguments).status().context("starting cargo")?;
    match status.code() {
        Some(0 | 2) => Ok(()),
        _ => bail!("`torg compile examples/torget` failed ({status})"),
    }
}

fn chromium(root: &Path) -> Result<&'static str> {
    let found = || CHROMIUM.into_iter().find(|program| run::exists(program));
    if let Some(program) = found() {
        return Ok(program);
    }
    install(root, &["chromium"])?;
    found().context("Chromium was installed and cannot be started")
}

fn install(root: &Path, packages: &[&str]) -> Result<()> {
    if !run::exists("apt-get") {
        bail!(
            "missing: {}; install it with this system's package manager and run this again",
            packages.join(", ")
        );
    }
    run::check(root, "apt-get", &["update", "-qq"])?;
    let arguments = [&["install", "-y", "-qq", "--no-install-recommends"], packages].concat();
    run::check(root, "apt-get", &arguments)
        .with_context(|| format!("missing: {}; installing needs administrator rights", packages.join(", ")))
}
