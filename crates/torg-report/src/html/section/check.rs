//! How to check it: the command, the open data, the fingerprints.

use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::writer::Html;

pub(super) fn write(html: &mut Html, report: &Report) {
    html.tag("p").class("lead").word("check-lead");
    html.tag("p").with(|html| html.say("check-verify", &[("command", Slot::Code("torg verify ."))]));
    html.tag("p").word("check-limits");
    html.tag("p").with(|html| html.say("check-fingerprint", &[("card", Slot::Code("method-card.json"))]));
    if !report.contributions().is_empty() {
        html.tag("p").with(|html| {
            html.tag("a").class("button").attr("href", "contributions/1.html").word("check-contributions");
        });
    }
    html.tag("p").word("check-data");
    html.tag("ul").class("files").with(|html| {
        for path in FILES {
            html.tag("li").with(|html| html.tag("a").attr("href", path).attr("dir", "ltr").text(path));
        }
        html.tag("li").with(|html| html.tag("a").attr("href", "report.xlsx").word("check-workbook"));
    });
}

const FILES: [&str; 16] = [
    "data/contributions.csv",
    "data/prompts.csv",
    "data/passages.csv",
    "data/themes.csv",
    "data/quotations.csv",
    "data/groups.csv",
    "data/findings.csv",
    "data/duplicates.csv",
    "data/choices.csv",
    "data/population.csv",
    "data/sources.csv",
    "data/coverage.csv",
    "data/observations.csv",
    "data/datapackage.json",
    "report.json",
    "method-card.json",
];
