//! The account: what became of everything received, and what was left out, where and why.

use crate::data::key;
use crate::html::bar::bar;
use crate::html::quotation::place;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::{Column, long_table, plain_table};
use crate::html::writer::{Html, Mark};
use std::collections::BTreeSet;
use torg_core::{Coverage, Reason, State};

/// Lines of the list of what was left out that the page holds; the open data holds all.
const EXCLUDED_SHOWN: usize = 200;

pub(super) fn write(html: &mut Html, report: &Report) {
    html.tag("p").class("lead").with(|html| {
        html.say("account-lead", &[("received", Slot::Figure("received".to_owned()))]);
    });
    by_state(html, report);
    excluded(html, report);
}

fn by_state(html: &mut Html, report: &Report) {
    let columns = [Column::Text("column-state"), Column::Number("column-count")];
    plain_table(html, "account-title", &columns, |html| {
        for state in State::ALL {
            html.tag("tr").class("sum").with(|html| {
                html.tag("th").attr("scope", "row").with(|html| state_name(html, state));
                html.number_cell("column-count", &key(&["state", state.code()]));
            });
            reasons(html, report, state);
        }
        html.tag("tr").class("sum total").with(|html| {
            html.tag("th").attr("scope", "row").word("account-sum");
            html.number_cell("column-count", "received");
        });
    });
}

/// A state, and a line as long as its share of everything received.
fn state_name(html: &mut Html, state: State) {
    html.say(&format!("state-{}", state.code()), &[]);
    let count = |key: &str| html.figures.get(key).unwrap_or(0);
    let (part, whole) = (count(&key(&["state", state.code()])), count("received"));
    bar(html, part, whole);
}

/// The reasons of a state, each with its number.
fn reasons(html: &mut Html, report: &Report, state: State) {
    let lines = report.compilation.coverage.iter().filter(|line| line.state == state);
    let codes: BTreeSet<_> = lines.filter_map(|line| line.reason.as_ref().map(Reason::code)).collect();
    for code in codes {
        html.tag("tr").class("reason").with(|html| {
            html.tag("th").attr("scope", "row").word(&format!("reason-{code}"));
            html.number_cell("column-count", &key(&["reason", code]));
        });
    }
}

fn excluded(html: &mut Html, report: &Report) {
    let lines: Vec<_> = report.compilation.coverage.iter().filter(|line| is_left_out(line)).collect();
    html.tag("h3").word("excluded-title");
    if lines.is_empty() {
        html.tag("p").word("excluded-none");
        return;
    }
    let columns =
        [Column::Text("column-source"), Column::Text("column-place"), Column::Text("column-reason")];
    let shown = &lines[..lines.len().min(EXCLUDED_SHOWN)];
    long_table(html, "excluded-title", &columns, shown, |html, line| {
        html.row(
            |html| html.tag("bdi").foreign(Mark::Word("source"), None, &line.source),
            |html| why(html, line),
        );
    });
    if lines.len() > EXCLUDED_SHOWN {
        html.tag("p").class("note").word("excluded-more");
    }
}

fn is_left_out(line: &Coverage) -> bool {
    matches!(line.state, State::Withheld | State::Withdrawn | State::Unreadable)
}

fn why(html: &mut Html, line: &Coverage) {
    html.cell("column-place", |html| match line.place {
        Some(at) => place(html, at),
        None => html.say("whole-source", &[]),
    });
    html.cell("column-reason", |html| {
        let Some(reason) = &line.reason else { return };
        html.say(&format!("reason-{}", reason.code()), &[]);
        if let Some(detail) = reason.detail() {
            html.text(" (");
            html.tag("bdi").foreign(Mark::Word("detail"), Some("en"), detail);
            html.text(")");
        }
    });
}
