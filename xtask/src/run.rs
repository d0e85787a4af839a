//! Starting programs, and saying what is being done.

use anyhow::{Context, Result, bail};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Prints `text` and a line end.
pub fn say(text: &str) -> Result<()> {
    writeln!(std::io::stdout(), "{text}").context("writing to standard output")
}

/// A command in `directory` with its arguments.
pub fn command(directory: &Path, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(directory).args(arguments).stdin(Stdio::null());
    command
}

/// Runs a program, shows what it prints, and fails when it fails.
pub fn check(directory: &Path, program: &str, arguments: &[&str]) -> Result<()> {
    say(&format!("$ {program} {}", arguments.join(" ")))?;
    let status = command(directory, program, arguments)
        .status()
        .with_context(|| format!("`{program}` could not be started: is it installed?"))?;
    if !status.success() {
        bail!("`{program} {}` failed ({status})", arguments.join(" "));
    }
    Ok(())
}

/// Runs a program and returns what it prints on standard output.
pub fn output(directory: &Path, program: &str, arguments: &[&str]) -> Result<String> {
    let output = command(directory, program, arguments)
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("`{program}` could not be started: is it installed?"))?;
    if !output.status.success() {
        bail!("`{program} {}` failed ({})", arguments.join(" "), output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{program}` printed bytes that are not UTF-8"))
}

/// Where cargo puts what it builds.
pub fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// Whether a program can be started at all.
pub fn exists(program: &str) -> bool {
    succeeds(Path::new("."), program, &["--version"])
}

/// Whether a program ends well; nothing it prints is shown.
pub fn succeeds(directory: &Path, program: &str, arguments: &[&str]) -> bool {
    let mut command = command(directory, program, arguments);
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Installs packages of the system, or says which are missing.
pub fn install(root: &Path, packages: &[&str]) -> Result<()> {
    if !exists("apt-get") {
        bail!(
            "missing: {}; install it with this system's package manager and run this again",
            packages.join(", ")
        );
    }
    check(root, "apt-get", &["update", "-qq"])?;
    let arguments = [&["install", "-y", "-qq", "--no-install-recommends"], packages].concat();
    check(root, "apt-get", &arguments)
        .with_context(|| format!("missing: {}; installing needs administrator rights", packages.join(", ")))
}
