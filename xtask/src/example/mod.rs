//! Owns the binary files of `examples/torget`: each is made from a readable source in `examples/sources/torget`, the
//! same bytes every time. Refuses to touch the files of the example that are text already.

mod docx;
mod ods;
mod package;
mod pdf;
mod pdf_layout;
mod table;
mod text;
mod xlsx;

use anyhow::{Context, Result, ensure};
use std::{fs, path::Path};

type Make = fn(&str) -> Result<Vec<u8>>;

/// Source below `examples/sources/torget`, generated file below `examples/torget`, and how one becomes the other.
const GENERATED: [(&str, &str, Make); 7] = [
    ("enkat-forms.csv", "1-enkat/enkat-forms.xlsx", xlsx::workbook),
    ("arabiska.csv", "1-enkat/arabiska.ods", ods::spreadsheet),
    ("arabiska-biblioteket.csv", "1-enkat/arabiska-biblioteket.csv", text::utf16),
    ("suomeksi.csv", "1-enkat/suomeksi.csv", text::windows_1252),
    ("intervju-handlare.md", "3-intervjuer/intervju-handlare.docx", docx::document),
    ("platsstudie.txt", "4-studier/platsstudie-torget.pdf", pdf::document),
    ("foto-torget.txt", "7-ovrigt/foto-torget.heic", text::picture),
];

/// Writes the generated files of `examples/torget` below the repository's `root`, or only compares them with what
/// is there.
///
/// # Errors
/// Names the source that is missing or malformed, the file that cannot be written, or that differs from its source.
pub fn run(root: &Path, check: bool) -> Result<()> {
    for (source, target, make) in GENERATED {
        let bytes = generate(root, source, make)?;
        let path = root.join("examples/torget").join(target);
        if check { compare(&path, &bytes)? } else { write(&path, &bytes)? }
    }
    Ok(())
}

fn compare(path: &Path, bytes: &[u8]) -> Result<()> {
    let there = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    ensure!(there == bytes, "{} is not what its source gives; run `cargo xtask example`", path.display());
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().context("a generated file lies in a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
    fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}

fn generate(root: &Path, source: &str, make: Make) -> Result<Vec<u8>> {
    let path = root.join("examples/sources/torget").join(source);
    let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    make(&text).with_context(|| format!("in {}", path.display()))
}

#[cfg(test)]
mod tests;
