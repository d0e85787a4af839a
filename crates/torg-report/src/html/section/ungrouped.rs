//! What has no theme: how much, and samples of it. The account says why.

use crate::html::quotation::first_quotations;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::writer::Html;

/// Samples in the open; the others open.
const SAMPLES_SHOWN: usize = 4;

pub(super) fn write(html: &mut Html, report: &Report) {
    if html.figures.get("ungrouped").unwrap_or(0) == 0 {
        html.tag("p").class("lead").word("ungrouped-none");
        return;
    }
    html.tag("p").class("lead").with(|html| {
        html.say("ungrouped-lead", &[("ungrouped", Slot::Figure("ungrouped".to_owned()))]);
    });
    if !report.compilation.ungrouped_samples.is_empty() {
        html.tag("h3").word("ungrouped-samples");
        first_quotations(html, report, &report.compilation.ungrouped_samples, SAMPLES_SHOWN);
    }
}
