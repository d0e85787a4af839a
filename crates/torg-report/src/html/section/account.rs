//! The account: what became of everything received, and what was left out, where and why.

use crate::chart::{Frame, Part, parts};
use crate::data::key;
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
    html.tag("figure").class("plot").with(|html| {
        html.tag("figcaption").with(|html| html.tag("strong").word("account-title"));
        let part = |state: State| Part {
            label: format!("state-{}", state.code()),
            key: key(&["state", state.code()]),
        };
        let frame = Frame { id: "account-chart", title: "account-title", description: "account-alt" };
        parts(html, &frame, &State::ALL.map(part));
    });
    by_state(html, report);
    excluded(html, report);
}

fn by_state(html: &mut Html, report: &Report) {
    let columns =
        [Column::Text("column-state"), Column::Text("column-reason"), Column::Number("column-count")];
    plain_table(html, "account-table", "account-title", &columns, |html| {
        for state in State::ALL {
            html.tag("tr").class("sum").with(|html| {
                let name = html.tag("th").attr("scope", "row").attr("colspan", "2");
                name.word(&format!("state-{}", state.code()));
                html.number_cell(&key(&["state", state.code()]));
            });
            reasons(html, report, state);
        }
        html.tag("tr").class("sum total").with(|html| {
            html.tag("th").attr("scope", "row").attr("colspan", "2").word("account-sum");
            html.number_cell("received");
        });
    });
}

/// The reasons of a state, each with its number.
fn reasons(html: &mut Html, report: &Report, state: State) {
    let lines = report.compilation.coverage.iter().filter(|line| line.state == state);
    let codes: BTreeSet<_> = lines.filter_map(|line| line.reason.as_ref().map(Reason::code)).collect();
    for code in codes {
        html.tag("tr").with(|html| {
            html.tag("td").class("filler").text("");
            html.tag("td").word(&format!("reason-{code}"));
            html.number_cell(&key(&["reason", code]));
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
    long_table(html, "excluded", "excluded-title", &columns, shown, |html, line| {
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
    html.tag("td").with(|html| match line.place {
        Some(at) => place(html, at),
        None => html.say("whole-source", &[]),
    });
    html.tag("td").with(|html| {
        let Some(reason) = &line.reason else { return };
        html.say(&format!("reason-{}", reason.code()), &[]);
        if let Some(detail) = reason.detail() {
            html.text(" (");
            html.tag("bdi").foreign(Mark::Word("detail"), Some("en"), detail);
            html.text(")");
        }
    });
}
