//! The pages of a report: `index.html` and those of all contributions. This module owns their order and markup, under
//! the contract "The pages" of `docs/report-format.md`. It decides no number and no word of a message.

mod bar;
mod contributions;
mod document;
mod heat;
mod index;
mod quotation;
mod report;
mod say;
mod section;
mod table;
mod writer;

use crate::data::Figures;
use crate::language::Words;
use crate::{Options, ReportError, Sink};
use report::Report;
use std::io::BufWriter;
use torg_core::Compilation;
use writer::Html;

/// Writes every page.
pub(crate) fn write(
    compilation: &Compilation,
    options: &Options,
    figures: &Figures,
    sink: &mut dyn Sink,
) -> Result<(), ReportError> {
    let words = Words::new(options.language);
    let report = Report::new(compilation, options);
    page(sink, "index.html", &words, figures, |html| index::index(html, &report))?;
    contributions::pages(&report, |path, fill| page(sink, path, &words, figures, fill))
}

fn page(
    sink: &mut dyn Sink,
    path: &str,
    words: &Words,
    figures: &Figures,
    fill: impl FnOnce(&mut Html),
) -> Result<(), ReportError> {
    let failed = |source| ReportError::Write { path: path.to_owned(), source };
    let mut out = BufWriter::new(sink.file(path).map_err(failed)?);
    let mut html = Html::new(&mut out, words, figures);
    fill(&mut html);
    html.finish().map_err(failed)
}
