//! How this was made: the method card in words.

use crate::data::key;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::{Column, folded, long_table, plain_table};
use crate::html::writer::{Html, Mark};
use std::collections::BTreeSet;
use torg_core::{DuplicateGroup, MethodCard};

/// Groups of duplicates that the page lists, largest first; the open data holds all.
const DUPLICATES_SHOWN: usize = 20;

pub(super) fn write(html: &mut Html, report: &Report) {
    let method = &report.compilation.method;
    html.tag("p").class("lead").word("method-lead");
    html.tag("p").with(|html| models(html, method));
    html.tag("h3").word("duplicates-title");
    duplicates(html, report);
    html.tag("h3").word("redactions-title");
    redactions(html, report);
    folded(html, "method-settings", true, |html| settings(html, method));
}

fn models(html: &mut Html, method: &MethodCard) {
    if method.models.is_empty() {
        html.say("method-no-models", &[]);
    } else {
        let texts = method.models.iter().map(String::as_str).collect();
        html.say("method-models", &[("models", Slot::Words { kind: "method", texts })]);
    }
}

fn settings(html: &mut Html, method: &MethodCard) {
    html.tag("dl").class("facts").with(|html| {
        fact(html, "method-version", &[&method.version]);
        fact(html, "method-engine", &[&method.engine]);
        fact(html, "method-seed", &[&method.seed.to_string()]);
        let edits: Vec<&str> = method.edits.iter().map(String::as_str).collect();
        fact(html, "method-edits", &edits);
    });
    let columns = [Column::Text("column-parameter"), Column::Text("column-value")];
    let of_method =
        |html: &mut Html, text: &str| html.tag("bdi").foreign(Mark::Word("method"), Some("en"), text);
    plain_table(html, "method-settings", &columns, |html| {
        for (name, value) in &method.parameters {
            let value = |html: &mut Html| html.cell("column-value", |html| of_method(html, value));
            html.row(|html| of_method(html, name), value);
        }
    });
}

fn fact(html: &mut Html, message: &str, values: &[&str]) {
    html.tag("div").with(|html| {
        html.tag("dt").word(message);
        for value in values {
            html.tag("dd").foreign(Mark::Word("method"), None, value);
        }
        if values.is_empty() {
            html.tag("dd").word("method-no-edits");
        }
    });
}

fn duplicates(html: &mut Html, report: &Report) {
    let groups = &report.compilation.duplicates;
    if groups.is_empty() {
        html.tag("p").word("duplicates-none");
        return;
    }
    html.tag("p").with(|html| {
        html.say("duplicates-lead", &[("groups", Slot::Figure("duplicates/groups".to_owned()))]);
    });
    let columns = [
        Column::Text("column-first"),
        Column::Number("column-contributions"),
        Column::Number("column-participants"),
        Column::Number("column-texts"),
    ];
    let numbered: Vec<(usize, &DuplicateGroup)> = (1..).zip(groups).take(DUPLICATES_SHOWN).collect();
    long_table(html, "duplicates-title", &columns, &numbered, |html, (number, group)| {
        let key = |figure| key(&["duplicates", &number.to_string(), figure]);
        html.row(
            |html| first(html, report, group),
            |html| {
                html.number_cell("column-contributions", &key("contributions"));
                html.number_cell("column-participants", &key("participants"));
                html.number_cell("column-texts", &key("texts"));
            },
        );
    });
    if groups.len() > DUPLICATES_SHOWN {
        html.tag("p").class("note").word("duplicates-more");
    }
}

fn first(html: &mut Html, report: &Report, group: &DuplicateGroup) {
    let Some(&at) = group.contributions.first() else { return };
    let Some(contribution) = report.contributions().get(at) else { return };
    let link = html.tag("a").class("id").attr("href", &report.address(at));
    link.foreign(Mark::Word("contribution"), None, contribution.id.as_str());
}

fn redactions(html: &mut Html, report: &Report) {
    let sources = &report.compilation.material.sources;
    let kinds: BTreeSet<_> = sources.iter().flat_map(|source| source.redactions.keys()).collect();
    if kinds.is_empty() {
        html.tag("p").word("redactions-none");
    } else {
        html.tag("p").with(|html| {
            html.say("redactions-lead", &[("redactions", Slot::Figure("redactions".to_owned()))]);
        });
        let kinds: Vec<String> = kinds.into_iter().map(crate::data::word).collect();
        let name = |html: &mut Html, kind: &String| html.say(&format!("redaction-{kind}"), &[]);
        html.figures(&kinds, name, |kind| key(&["redaction", kind]));
    }
    html.tag("p").class("note").word("redactions-note");
    let columns: BTreeSet<_> =
        sources.iter().flat_map(|source| &source.dropped_columns).map(String::as_str).collect();
    if !columns.is_empty() {
        let texts = columns.into_iter().collect();
        html.tag("p")
            .with(|html| html.say("dropped-lead", &[("columns", Slot::Words { kind: "column", texts })]));
    }
}
