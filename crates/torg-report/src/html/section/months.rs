//! Sources over time, month by month.

use crate::chart::{Cell, Frame, Matrix, Row, matrix};
use crate::data::key;
use crate::html::report::Report;
use crate::html::table::table;
use crate::html::writer::{Html, Mark};

pub(super) fn write(html: &mut Html, report: &Report) {
    let months: Vec<Month> = report.months().into_iter().map(Month::from).collect();
    if months.is_empty() {
        return;
    }
    html.tag("h3").word("months-title");
    let sources = dated_sources(html, report, &months);
    chart(html, &months, &sources);
    if report.contributions().iter().any(|it| it.date.is_none()) {
        html.tag("p").class("note").word("months-undated");
    }
    html.tag("details").with(|html| {
        html.tag("summary").word("chart-table");
        numbers(html, &months, &sources);
    });
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

fn dated_sources<'c>(html: &Html, report: &'c Report, months: &[Month]) -> Vec<&'c str> {
    let names = report.compilation.material.sources.iter().map(|source| source.name.as_ref());
    let dated = |name: &&str| months.iter().any(|month| html.figures.get(&month.key(Some(name))).is_some());
    names.filter(dated).collect()
}

/// Sources drawn, the largest first; the table has them all.
const SOURCES_DRAWN: usize = 8;

/// The squares of the sources share a scale, which leaves out the sum: beside it all would be pale.
fn chart(html: &mut Html, months: &[Month], sources: &[&str]) {
    let count = |source: Option<&str>, month: &Month| html.figures.get(&month.key(source)).unwrap_or(0);
    let sum = |source: &str| months.iter().map(|month| count(Some(source), month)).sum::<u64>();
    let mut largest: Vec<&str> = sources.to_vec();
    largest.sort_by_key(|source| std::cmp::Reverse(sum(source)));
    largest.truncate(SOURCES_DRAWN);
    let each = largest.iter().flat_map(|source| months.iter().map(|month| count(Some(source), month)));
    let most = each.max().unwrap_or(0);
    let cells = |source: Option<&str>, most: u64| {
        months.iter().map(|month| Cell::Count { key: month.key(source), most }).collect()
    };
    let total = Row { mark: None, label: html.words.plain("months-sum"), cells: cells(None, 0) };
    let row = |name: &&str| Row {
        mark: Some(Mark::Word("source")),
        label: (*name).to_owned(),
        cells: cells(Some(name), most),
    };
    let rows = std::iter::once(total).chain(largest.iter().map(row).filter(|_| sources.len() > 1)).collect();
    let columns = months.iter().map(|month| (Some(Mark::Word("month")), month.words(html))).collect();
    let frame = Frame { id: "months-chart", title: "months-title", description: "months-alt" };
    super::matrix::scroll(html, "months-chart-title", |html| {
        matrix(html, &frame, &Matrix { columns, rows, column_width: 4, height: 150 });
    });
    if sources.len() > SOURCES_DRAWN {
        html.tag("p").class("note").word("months-largest");
    }
}

fn numbers(html: &mut Html, months: &[Month], sources: &[&str]) {
    let head = |html: &mut Html| {
        html.tag("th").attr("scope", "col").word("column-source");
        for month in months {
            let words = month.words(html);
            html.tag("th").attr("scope", "col").class("number").foreign(Mark::Word("month"), None, &words);
        }
    };
    let caption = |html: &mut Html| html.tag("span").class("hidden").word("months-title");
    table(html, "months-table", caption, head, |html| {
        for source in sources {
            let name = |html: &mut Html| html.tag("bdi").foreign(Mark::Word("source"), None, source);
            html.row(name, |html| months.iter().for_each(|month| count(html, &month.key(Some(source)))));
        }
        let sum = |html: &mut Html| html.say("months-sum", &[]);
        html.row(sum, |html| months.iter().for_each(|month| count(html, &month.key(None))));
    });
}

/// A month without contributions has no number, which here means none were given, not that they are hidden.
fn count(html: &mut Html, key: &str) {
    match html.figures.get(key) {
        Some(_) => html.number_cell(key),
        None => html.tag("td").class("number").text("–"),
    }
}
