//! Where the contributions come from, source by source, and what was in the sources besides.

use crate::data::key;
use crate::html::report::Report;
use crate::html::table::{Column, long_table};
use crate::html::writer::{Html, Mark};
use std::collections::BTreeSet;
use torg_core::{SetAside, Source};

pub(super) fn write(html: &mut Html, report: &Report) {
    let sources = &report.compilation.material.sources;
    let columns = [
        Column::Text("column-source"),
        Column::Text("column-format"),
        Column::Number("column-contributions"),
        Column::Number("column-redactions"),
    ];
    let contributions = |source: &Source| key(&["source", &source.name, "contributions"]);
    let mut largest: Vec<&Source> = sources.iter().collect();
    largest.sort_by_key(|source| std::cmp::Reverse(html.figures.get(&contributions(source))));
    long_table(html, "section-sources", &columns, &largest, |html, source| {
        html.row(
            |html| html.tag("bdi").foreign(Mark::Word("source"), None, &source.name),
            |html| {
                html.cell("column-format", |html| {
                    html.say(&format!("format-{}", crate::data::word(&source.format)), &[]);
                });
                html.number_cell("column-contributions", &contributions(source));
                html.number_cell("column-redactions", &key(&["source", &source.name, "redactions"]));
            },
        );
    });
    set_aside(html, sources);
}

fn set_aside(html: &mut Html, sources: &[Source]) {
    let kinds: BTreeSet<&SetAside> = sources.iter().flat_map(|source| source.set_aside.keys()).collect();
    if kinds.is_empty() {
        return;
    }
    html.tag("p").class("note").word("set-aside-lead");
    let kinds: Vec<String> = kinds.into_iter().map(crate::data::word).collect();
    let name = |html: &mut Html, kind: &String| html.say(&format!("set-aside-{kind}"), &[]);
    html.figures(&kinds, name, |kind| key(&["set-aside", kind]));
}
