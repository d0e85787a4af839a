//! What has no theme: how much, why, and samples of it.

use crate::data::key;
use crate::html::quotation::first_quotations;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::{Column, plain_table};
use crate::html::writer::Html;
use std::collections::BTreeSet;
use torg_core::{Reason, State};

/// Samples in the open; the others open.
const SAMPLES_SHOWN: usize = 5;

pub(super) fn write(html: &mut Html, report: &Report) {
    if html.figures.get("ungrouped").unwrap_or(0) == 0 {
        html.tag("p").class("lead").word("ungrouped-none");
        return;
    }
    html.tag("p").class("lead").with(|html| {
        html.say("ungrouped-lead", &[("ungrouped", Slot::Figure("ungrouped".to_owned()))]);
    });
    let ungrouped = report.compilation.coverage.iter().filter(|line| line.state == State::Ungrouped);
    let reasons: BTreeSet<_> = ungrouped.filter_map(|line| line.reason.as_ref().map(Reason::code)).collect();
    let columns = [Column::Text("column-reason"), Column::Number("column-contributions")];
    plain_table(html, "ungrouped-table", "section-ungrouped", &columns, |html| {
        for code in reasons {
            let name = |html: &mut Html| html.say(&format!("reason-{code}"), &[]);
            html.row(name, |html| html.number_cell(&key(&["reason", code])));
        }
    });
    if !report.compilation.ungrouped_samples.is_empty() {
        html.tag("h3").word("ungrouped-samples");
        first_quotations(html, report, &report.compilation.ungrouped_samples, SAMPLES_SHOWN);
    }
}
