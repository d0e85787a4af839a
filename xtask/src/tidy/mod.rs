//! `cargo xtask tidy`: rules about the repository that a reviewer should not have to remember.
//!
//! Each rule returns what it found as sentences; an empty list is a pass.

mod asvs;
mod boundaries;
mod documents;
mod lengths;
mod licences;
mod metadata;
mod words;

use crate::run;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// Checks every rule and fails with all that was found.
pub fn run(root: &Path) -> Result<()> {
    let metadata = metadata::Metadata::load(root, "--all-features")?;
    let bare = metadata::Metadata::load(root, "--no-default-features")?;
    let files = tracked_files(root)?;
    let found: Vec<String> = [
        boundaries::check(&metadata, &bare),
        licences::check(&metadata),
        lengths::check(root, &files)?,
        documents::check(root, &files)?,
        words::check(root, &files)?,
        asvs::check(root)?,
    ]
    .concat();
    if !found.is_empty() {
        bail!("{}", found.join("\n"));
    }
    run::say(&format!("tidy: {} files, {} packages, nothing found", files.len(), metadata.packages.len()))
}

/// Files git tracks or would track, relative to `root`.
fn tracked_files(root: &Path) -> Result<Vec<PathBuf>> {
    let listed = run::output(root, "git", &["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?;
    Ok(listed.split('\0').filter(|it| !it.is_empty() && root.join(it).is_file()).map(PathBuf::from).collect())
}

/// The files whose name ends so.
fn ending<'f>(files: &'f [PathBuf], end: &'f str) -> impl Iterator<Item = &'f PathBuf> {
    files.iter().filter(move |file| file.to_string_lossy().ends_with(end))
}
