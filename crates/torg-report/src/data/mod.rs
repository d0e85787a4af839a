//! The open data of a report: tables as CSV and as a workbook, their description, `report.json` and the method card.
//!
//! This module owns the columns, keys and schema of `docs/report-format.md`, and [`Figures`], from which every number
//! in the HTML comes. It writes no prose for readers beyond the description of columns, and holds no table in memory:
//! rows are made as they are written.

mod card;
mod choices;
mod csv;
mod figures;
mod json;
mod names;
mod package;
mod table;
mod tables;
#[cfg(test)]
mod tests;
mod withheld;
mod xlsx;

pub use csv::protected;
pub use figures::{Figures, key};
pub(crate) use names::word;

use crate::{Options, ReportError, Sink, sink::HashingSink};
use serde_json::Value;
use std::io::{self, BufWriter, Write};
use torg_core::Compilation;

/// Writes `data/`, `report.json`, `report.schema.json`, `report.xlsx`, and last `method-card.json` with the hashes of
/// all that went through `sink`.
///
/// # Errors
/// When the sink refuses a file or its bytes.
pub fn write(
    compilation: &Compilation,
    options: &Options,
    figures: &Figures,
    sink: &mut HashingSink<'_>,
) -> Result<(), ReportError> {
    let title = title(compilation, options);
    for table in tables::all(compilation) {
        file(sink, &table.path(), |out| csv::write(table, out))?;
    }
    let package =
        package::describe(&tables::all(compilation), title, options.licence.as_deref(), sink.hashes());
    file(sink, "data/datapackage.json", |out| pretty(&package, out))?;
    file(sink, "report.json", |out| json::write(compilation, options, figures, out))?;
    file(sink, "report.schema.json", |out| out.write_all(json::SCHEMA.as_bytes()))?;
    file(sink, "report.xlsx", |out| xlsx::write(tables::all(compilation), title, xlsx::ROWS_MAX, out))?;
    let card = card::of(compilation, options, figures, sink.hashes());
    file(sink, "method-card.json", |out| pretty(&card, out))
}

/// The title that was given for the report, or else for the dialogue.
fn title<'a>(compilation: &'a Compilation, options: &'a Options) -> Option<&'a str> {
    options.title.as_deref().or(compilation.material.title.as_deref())
}

/// Writes one file, and names it when that fails.
fn file(
    sink: &mut HashingSink<'_>,
    path: &str,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), ReportError> {
    let written = sink.file(path).and_then(|out| {
        let mut out = BufWriter::new(out);
        write(&mut out)?;
        out.flush()
    });
    written.map_err(|source| ReportError::Write { path: path.to_owned(), source })
}

fn pretty(value: &Value, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}
