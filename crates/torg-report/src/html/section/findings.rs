//! The main lines: sentences made of numbers, each with the words it rests on.

use crate::data::key;
use crate::html::quotation::quotations;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::folded;
use crate::html::writer::Html;
use torg_core::{Finding, Statement};

pub(super) fn write(html: &mut Html, report: &Report) {
    let findings = &report.compilation.findings;
    if findings.is_empty() {
        html.tag("p").class("lead").word("findings-none");
        return;
    }
    html.tag("p").class("note").word("findings-lead");
    for (number, finding) in (1..).zip(findings) {
        one(html, report, number, finding);
    }
}

fn one(html: &mut Html, report: &Report, number: usize, finding: &Finding) {
    html.tag("article").class("finding").with(|html| {
        html.tag("h3").with(|html| sentence(html, report, number, finding.statement()));
        folded(html, "finding-supporting", true, |html| {
            quotations(html, report, finding.supporting());
            if !finding.contrary().is_empty() {
                html.tag("p").class("label").word("finding-contrary");
                html.tag("div").class("contrary").with(|html| quotations(html, report, finding.contrary()));
            }
        });
    });
    html.raw("\n");
}

fn sentence(html: &mut Html, report: &Report, number: usize, statement: &Statement) {
    let figure = |field: &str| Slot::Figure(key(&["finding", &number.to_string(), field]));
    let theme = |at: usize| report.theme(at).map_or(Slot::Plural(0), Slot::theme);
    let group =
        |attribute, value| [("attribute", Slot::word("attribute", attribute)), ("value", Slot::Value(value))];
    let mut slots = vec![
        ("contributions", figure("contributions")),
        ("participants", figure("participants")),
        ("sources", figure("sources")),
        ("texts", figure("texts")),
        ("total", figure("total")),
    ];
    let message = match statement {
        Statement::LargestTheme { theme: at, .. } => {
            slots.push(("theme", theme(*at)));
            "finding-largest-theme"
        }
        Statement::LargeTheme { theme: at, .. } => {
            slots.push(("theme", theme(*at)));
            "finding-large-theme"
        }
        Statement::SpeaksMore { theme: at, attribute, value, .. } => {
            slots.push(("theme", theme(*at)));
            slots.extend(group(attribute, value));
            "finding-speaks-more"
        }
        Statement::SpeaksLess { theme: at, attribute, value, .. } => {
            slots.push(("theme", theme(*at)));
            slots.extend(group(attribute, value));
            "finding-speaks-less"
        }
        Statement::AcrossSources { theme: at, .. } => {
            slots.push(("theme", theme(*at)));
            "finding-across-sources"
        }
        Statement::OftenTogether { theme: at, other, .. } => {
            slots.extend([("theme", theme(*at)), ("other", theme(*other))]);
            "finding-often-together"
        }
        Statement::Campaign { .. } => "finding-campaign",
        Statement::SingleVoices { .. } => "finding-single-voices",
    };
    html.say(message, &slots);
}
