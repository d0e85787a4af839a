//! Small themes and single voices: what few say, as it was said.

use super::themes;
use crate::html::quotation::first_quotations;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::writer::Html;

/// Single voices in the open; the others open.
const VOICES_SHOWN: usize = 4;

pub(super) fn write(html: &mut Html, report: &Report) {
    html.tag("p").class("lead").word("voices-lead");
    if report.compilation.themes.iter().any(|theme| !theme.other_views.is_empty()) {
        html.tag("p").class("note").word("other-views-pointer");
    }
    small_themes(html, report);
    single_voices(html, report);
    if report.small_themes().is_empty() && report.compilation.single_voices.is_empty() {
        html.tag("p").word("voices-none");
    }
}

fn small_themes(html: &mut Html, report: &Report) {
    let themes = report.small_themes();
    if !themes.is_empty() {
        html.tag("h3").word("small-themes-title");
        themes::folds(html, report, &themes);
    }
}

fn single_voices(html: &mut Html, report: &Report) {
    let voices = &report.compilation.single_voices;
    if voices.is_empty() {
        return;
    }
    html.tag("h3").word("single-voices-title");
    html.tag("p").with(|html| {
        html.say("single-voices-lead", &[("voices", Slot::Figure("single-voices".to_owned()))]);
    });
    first_quotations(html, report, voices, VOICES_SHOWN);
}
