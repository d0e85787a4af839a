//! A compilation as a report folder (`docs/report-format.md`): HTML that anyone can read, open data that anyone can
//! check. This crate owns the words, the looks and the files of a report. It computes no theme and no finding, knows
//! no clock, store, model or network, and opens no path: bytes go into a [`Sink`].

mod constants;
mod data;
mod html;
mod language;
mod sink;

pub use data::protected;
pub use language::{ReportLanguage, UnknownLanguage};
pub use sink::{MemorySink, Sink};

use std::io;
use thiserror::Error;
use torg_core::Compilation;

/// How a report is written.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The language of everything that is not a quotation.
    pub language: ReportLanguage,
    /// The report's title; without one, the material's, and without that, a plain one in the report's language.
    pub title: Option<String>,
    /// Licence of the open data as its Open Definition name (`CC-BY-4.0`); not stated when none is given.
    pub licence: Option<String>,
}

/// Why a report could not be written.
#[derive(Debug, Error)]
pub enum ReportError {
    /// A file could not be created or written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// Path inside the report folder.
        path: String,
        /// What the sink said.
        source: io::Error,
    },
}

/// Writes all files of the report into `sink`: pages, open data, and `method-card.json` with their hashes last.
///
/// # Errors
/// When the sink refuses a file or its bytes.
pub fn write(compilation: &Compilation, options: &Options, sink: &mut dyn Sink) -> Result<(), ReportError> {
    let mut sink = sink::HashingSink::new(sink);
    let figures = data::Figures::of(compilation);
    html::write(compilation, options, &figures, &mut sink)?;
    data::write(compilation, options, &figures, &mut sink)
}
