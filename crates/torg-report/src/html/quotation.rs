//! Somebody's exact words, with the way to the whole contribution.

use super::report::Report;
use super::say::Slot;
use super::table::folded;
use super::writer::{Html, Mark};
use torg_core::{Contribution, Place, Quotation};

/// The first of the quotations in the open, the others where they open.
pub(crate) fn first_quotations(html: &mut Html, report: &Report, positions: &[usize], shown: usize) {
    let (first, rest) = positions.split_at(shown.min(positions.len()));
    quotations(html, report, first);
    folded(html, "quotations-more", !rest.is_empty(), |html| quotations(html, report, rest));
}

/// The quotations at these positions, each with its source.
pub(crate) fn quotations(html: &mut Html, report: &Report, positions: &[usize]) {
    if !positions.is_empty() {
        html.tag("div").class("quotations").with(|html| {
            positions.iter().for_each(|&at| quotation(html, report, at));
        });
    }
}

fn quotation(html: &mut Html, report: &Report, at: usize) {
    let Some((quotation, contribution)) = report.quotation(at) else { return };
    let id = format!("q{}", at + 1);
    html.tag("figure").class("quotation").with(|html| {
        html.tag("blockquote").with(|html| {
            let words = quotation.words(report.contributions());
            let paragraph = html.tag("p").class(cut(quotation, contribution));
            paragraph.foreign(Mark::Quote(&id), Some(contribution.language.code()), words);
        });
        html.tag("figcaption").with(|html| {
            let address = report.address(quotation.contribution());
            html.tag("a").attr("href", &address).with(|html| {
                source_and_place(html, contribution);
            });
            circumstances(html, contribution);
        });
    });
    html.raw("\n");
}

/// Where the quotation leaves something out, the style sheet sets an ellipsis: it is not part of the words.
fn cut(quotation: &Quotation, contribution: &Contribution) -> &'static str {
    match (quotation.span().start() > 0, quotation.span().end() < contribution.text.len()) {
        (false, false) => "whole",
        (true, false) => "cut-before",
        (false, true) => "cut-after",
        (true, true) => "cut-before cut-after",
    }
}

fn source_and_place(html: &mut Html, contribution: &Contribution) {
    html.tag("bdi").foreign(Mark::Word("source"), None, &contribution.source);
    html.say("list-separator", &[]);
    place(html, contribution.place);
}

/// Where in a source, in the report's words.
pub(crate) fn place(html: &mut Html, place: Place) {
    let row = place.row.to_string();
    let row = ("row", Slot::Word { kind: "place", text: &row });
    match place.page.map(|page| page.to_string()) {
        Some(page) => html.say("place-page", &[("page", Slot::Word { kind: "place", text: &page }), row]),
        None => html.say("place-row", &[row]),
    }
}

/// The day and the attributes of a contribution, each after a dot.
pub(crate) fn circumstances(html: &mut Html, contribution: &Contribution) {
    let dot = |html: &mut Html| html.tag("span").class("dot").attr("aria-hidden", "true").text(" · ");
    for value in contribution.attributes.values() {
        dot(html);
        html.value(value);
    }
    if let Some(day) = contribution.date {
        dot(html);
        let day = day.to_string();
        html.tag("time").attr("datetime", &day).foreign(Mark::Word("date"), None, &day);
    }
}
