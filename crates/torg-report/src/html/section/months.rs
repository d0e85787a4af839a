//! Sources over time, month by month; in a line where there is only a month or two.

use crate::data::key;
use crate::html::heat::{Heading, Heat, Square};
use crate::html::report::Report;
use crate::html::writer::{Html, Mark};

/// As many months as a line can hold.
const MONTHS_SAID: usize = 2;

/// The months as a short list, when they are few.
pub(super) fn few(html: &mut Html, report: &Report) {
    let months = months(report);
    if !months.is_empty() && months.len() <= MONTHS_SAID {
        html.tag("h3").word("months-title");
        said(html, &months);
        undated(html, report);
    }
}

/// The months as a table, when they are many.
pub(super) fn many(html: &mut Html, report: &Report) {
    let months = months(report);
    if months.len() > MONTHS_SAID {
        html.tag("h3").word("months-title");
        html.tag("p").class("note").word("months-note");
        squares(html, report, &months);
        undated(html, report);
    }
}

fn months(report: &Report) -> Vec<Month> {
    report.months().into_iter().map(Month::from).collect()
}

fn undated(html: &mut Html, report: &Report) {
    if report.contributions().iter().any(|it| it.date.is_none()) {
        html.tag("p").class("note").word("months-undated");
    }
}

struct Month {
    year: String,
    message: String,
    iso: String,
}

impl From<(u16, u8)> for Month {
    fn from((year, month): (u16, u8)) -> Self {
        Self {
            year: year.to_string(),
            message: format!("month-short-{month}"),
            iso: format!("{year:04}-{month:02}"),
        }
    }
}

impl Month {
    fn words(&self, html: &Html) -> String {
        format!("{} {}", html.words.plain(&self.message), self.year)
    }

    fn key(&self, source: Option<&str>) -> String {
        match source {
            Some(source) => key(&["source", source, "month", &self.iso]),
            None => key(&["month", &self.iso]),
        }
    }
}

fn said(html: &mut Html, months: &[Month]) {
    let name = |html: &mut Html, month: &Month| {
        let words = month.words(html);
        html.tag("bdi").foreign(Mark::Word("month"), None, &words);
    };
    html.figures(months, name, |month| month.key(None));
}

/// Months side by side; a year fits.
const MONTHS_WIDE: usize = 12;
/// Sources in the table, those with most contributions; the open data has all.
const SOURCES_SHOWN: usize = 12;

/// The squares of the sources share a scale, which leaves out the sum: beside it all would be pale.
fn squares(html: &mut Html, report: &Report, months: &[Month]) {
    let sources = dated_sources(html, report, months);
    let most = sources.iter().flat_map(|source| months.iter().map(|month| count(html, source, month))).max();
    let most = most.unwrap_or(0);
    let each = sources.iter().copied().map(Some).take(SOURCES_SHOWN).filter(|_| sources.len() > 1);
    let rows: Vec<Option<&str>> = std::iter::once(None).chain(each).collect();
    let heat = Heat {
        caption: "months-title",
        first: "column-source",
        columns: months.iter().map(|month| Heading::Month(month.words(html))).collect(),
        width: MONTHS_WIDE,
        more: "table-more",
    };
    let name = |html: &mut Html, row: &Option<&str>| match row {
        Some(source) => html.tag("bdi").foreign(Mark::Word("source"), None, source),
        None => html.say("months-sum", &[]),
    };
    heat.write(html, &rows, name, |html, row, at| {
        let Some(month) = months.get(at) else { return Square::Nothing };
        let key = month.key(*row);
        match html.figures.get(&key) {
            Some(_) => Square::Count { key, most: if row.is_some() { most } else { 0 } },
            None => Square::Nothing,
        }
    });
    if sources.len() > SOURCES_SHOWN {
        html.tag("p").class("note").word("months-largest");
    }
}

fn count(html: &Html, source: &str, month: &Month) -> u64 {
    html.figures.get(&month.key(Some(source))).unwrap_or(0)
}

/// Sources with a dated contribution, those with most first.
fn dated_sources<'c>(html: &Html, report: &'c Report, months: &[Month]) -> Vec<&'c str> {
    let sum = |name: &str| months.iter().map(|month| count(html, name, month)).sum::<u64>();
    let names = report.compilation.material.sources.iter().map(|source| source.name.as_ref());
    let mut dated: Vec<(u64, &str)> =
        names.map(|name| (sum(name), name)).filter(|(sum, _)| *sum > 0).collect();
    dated.sort_by_key(|(sum, _)| std::cmp::Reverse(*sum));
    dated.into_iter().map(|(_, name)| name).collect()
}
