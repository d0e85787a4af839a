//! The pages of all contributions: each whole, each addressable, with its themes linked back.

use super::document::document;
use super::quotation::{circumstances, place};
use super::report::Report;
use super::writer::{Html, Mark};
use crate::ReportError;
use crate::constants::CONTRIBUTIONS_A_PAGE;
use torg_core::{Contribution, Passage, State};

/// Writes page after page through `write`, which is given a path and what fills it.
pub(super) fn pages(
    report: &Report,
    mut write: impl FnMut(&str, &mut dyn FnMut(&mut Html)) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    let last = report.contributions().len().div_ceil(CONTRIBUTIONS_A_PAGE);
    for number in 1..=last {
        write(&format!("contributions/{number}.html"), &mut |html| page(html, report, number, last))?;
    }
    Ok(())
}

fn page(html: &mut Html, report: &Report, number: usize, last: usize) {
    document(html, report, |html| {
        html.tag("header").class("masthead small").with(|html| {
            html.tag("p").class("kicker").with(|html| {
                html.tag("a").attr("href", "../index.html").word("pages-back");
            });
            html.tag("h1").word("pages-title");
            navigation(html, number, last);
        });
        html.tag("main").id("content").class("pages").attr("tabindex", "-1").with(|html| {
            let first = (number - 1) * CONTRIBUTIONS_A_PAGE;
            let contributions =
                report.contributions().iter().enumerate().skip(first).take(CONTRIBUTIONS_A_PAGE);
            for (at, contribution) in contributions.filter(|(at, _)| report.is_shown(*at)) {
                one(html, report, at, contribution);
            }
        });
        html.tag("footer").with(|html| navigation(html, number, last));
    });
}

fn navigation(html: &mut Html, number: usize, last: usize) {
    if last < 2 {
        return;
    }
    let label = html.words.plain("pages-nav");
    html.tag("nav").class("paging").attr("aria-label", &label).with(|html| {
        if number > 1 {
            let link = html.tag("a").attr("href", &format!("{}.html", number - 1)).attr("rel", "prev");
            link.word("pages-previous");
        }
        if number < last {
            let link = html.tag("a").attr("href", &format!("{}.html", number + 1)).attr("rel", "next");
            link.word("pages-next");
        }
    });
}

fn one(html: &mut Html, report: &Report, at: usize, contribution: &Contribution) {
    let id = contribution.id.as_str();
    html.tag("article").class("contribution").id(&format!("c-{id}")).with(|html| {
        html.tag("h2").with(|html| {
            html.tag("a").class("id").attr("href", &format!("#c-{id}")).foreign(
                Mark::Word("contribution"),
                None,
                id,
            );
        });
        html.tag("p").class("circumstances").with(|html| {
            html.tag("bdi").foreign(Mark::Word("source"), None, &contribution.source);
            html.say("list-separator", &[]);
            place(html, contribution.place);
            circumstances(html, contribution);
            html.tag("span").class("dot").attr("aria-hidden", "true").text(" · ");
            html.language_name(contribution.language.code());
        });
        if let Some(prompt) = &contribution.prompt {
            html.tag("p").class("prompt").holding(Mark::Word("prompt"), None, prompt);
        }
        let text = html.tag("p").class("words");
        text.foreign(Mark::Text(id), Some(contribution.language.code()), &contribution.text);
        themes(html, report, at);
        fate(html, report, at);
    });
    html.raw("\n");
}

/// The themes of a contribution's passages, in the order of the text.
fn themes(html: &mut Html, report: &Report, at: usize) {
    let mut positions: Vec<usize> = Vec::new();
    for theme in passages(report, at).iter().filter_map(|passage| passage.theme) {
        if !positions.contains(&theme) {
            positions.push(theme);
        }
    }
    if positions.is_empty() {
        return;
    }
    html.tag("p").class("of-themes").with(|html| {
        html.tag("span").class("label").word("contribution-themes");
        html.text(" ");
        let themes: Vec<_> = positions.into_iter().filter_map(|at| report.theme(at)).collect();
        html.listed(&themes, |html, theme| html.theme_link("../index.html", &theme.id.0, &theme.label));
    });
}

fn passages<'c>(report: &Report<'c>, at: usize) -> &'c [Passage] {
    let passages = &report.compilation.passages;
    let start = passages.partition_point(|passage| passage.contribution < at);
    let end = passages.partition_point(|passage| passage.contribution <= at);
    passages.get(start..end).unwrap_or_default()
}

/// What became of it, where that is not simply its themes.
fn fate(html: &mut Html, report: &Report, at: usize) {
    let Some(line) = report.compilation.coverage.get(at) else { return };
    let Some(reason) = line.reason.as_ref().filter(|_| line.state != State::Theme) else { return };
    html.tag("p").class("note").with(|html| html.say(&format!("reason-{}", reason.code()), &[]));
}
