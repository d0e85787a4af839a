//! Checks what Torg published, from that alone: a report folder against `docs/report-format.md`, and in [`ledger`] the log of a
//! dialogue against `docs/ledger.md`.
//!
//! This crate owns an independent reading of those documents: every quotation, count and hash of a report is derived anew
//! from the open data and compared with what the report shows. It shares no code with the writers, follows no
//! path out of the folder, makes no request, and never panics on what it reads.
//!
//! What it cannot know: whether the contributions are what people said (the inputs are not in the folder), whether a
//! passage is rightly placed in its theme, and whether the report's own connecting words, those without a digit, are fair.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice
)]

mod card;
mod cited;
mod counts;
mod coverage;
mod data;
mod document;
mod facts;
mod findings;
mod folder;
mod groups;
mod hashes;
mod identity;
mod inert;
mod json;
mod keys;
pub mod ledger;
mod material;
mod numbers;
mod package;
mod pages;
mod persons;
mod quotations;
mod shown;
mod table;
mod verdict;
mod workbook;

pub use verdict::{Check, Problem, Verdict};

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};
use thiserror::Error;

/// Why a folder cannot be checked at all. Everything else that is wrong with it is a [`Problem`].
#[derive(Debug, Error)]
pub enum VerifyError {
    /// There is no such folder, or it cannot be listed.
    #[error("cannot read the folder {}: {cause}; give the folder that `torg compile` wrote", folder.display())]
    Folder {
        /// What was asked for.
        folder: PathBuf,
        /// The system's words.
        cause: std::io::Error,
    },
    /// The folder holds no readable method card, so it is not a report.
    #[error("{} is not a report: {why}; a report folder holds `method-card.json`", folder.display())]
    NotAReport {
        /// What was asked for.
        folder: PathBuf,
        /// What is wrong with the method card.
        why: String,
    },
}

/// Checks the report in `folder`. Reads only regular files inside it.
///
/// # Errors
/// When there is nothing that could be checked: no folder, or none with a method card.
pub fn verify(folder: &Path) -> Result<Verdict, VerifyError> {
    examine(&folder::Folder::open(folder)?)
}

/// Checks a report whose files are in memory, by path below its folder, with `/`: before it is written or published.
///
/// # Errors
/// When there is no method card among them.
pub fn verify_files(files: &BTreeMap<String, Vec<u8>>) -> Result<Verdict, VerifyError> {
    examine(&folder::Folder::held(files))
}

fn examine(folder: &folder::Folder<'_>) -> Result<Verdict, VerifyError> {
    let card = card::Card::read(folder)?;
    let (tables, tables_check) = table::Tables::read(folder);
    let (data, mut references) = data::Data::of(&tables);
    references.absorb(tables_check);
    let facts = facts::Facts::of(&data);
    let shown = shown::Shown { folder, card: &card, data: &data, facts: &facts };
    let mut checks = vec![
        hashes::check(folder, &card),
        references.finish(),
        identity::check(&data),
        coverage::check(&data, &facts),
        quotations::check_table(&data),
        counts::check(&data, &facts, &card),
        persons::check(&data, &facts),
        groups::check(&data, &facts),
        findings::check(&data, &facts),
    ];
    checks.extend(shown.check());
    checks.push(workbook::check(folder, &tables));
    checks.push(package::check(folder, &tables));
    checks.push(json::check(folder, &data, &facts, &card));
    Ok(Verdict::new(checks, card.fingerprint))
}
