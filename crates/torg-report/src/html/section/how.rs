//! How it was done and who took part: notices, sources, languages, time, groups.

use super::months;
use crate::data::key;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::{Column, long_table, table};
use crate::html::writer::{Html, Mark};
use std::collections::BTreeSet;
use torg_core::{GroupTable, Notice, SetAside, Source};

pub(super) fn write(html: &mut Html, report: &Report) {
    html.tag("p").class("lead").with(|html| {
        let figure = |key: &str| Slot::Figure(key.to_owned());
        html.say(
            "how-lead",
            &[
                ("participants", figure("participants")),
                ("contributions", figure("contributions")),
                ("sources", figure("sources/read")),
            ],
        );
    });
    notices(html, &report.compilation.notices);
    sources(html, &report.compilation.material.sources);
    languages(html, report);
    months::write(html, report);
    groups(html, &report.compilation.groups);
}

fn notices(html: &mut Html, notices: &[Notice]) {
    if notices.is_empty() {
        return;
    }
    html.tag("div").class("notice").attr("role", "note").with(|html| {
        html.tag("h3").word("how-notices");
        for notice in notices {
            html.tag("p").with(|html| one_notice(html, notice));
        }
    });
}

fn one_notice(html: &mut Html, notice: &Notice) {
    match notice {
        Notice::TooFewToGroup { .. } => {
            html.say(
                "notice-too-few-to-group",
                &[("contributions", Slot::Figure("contributions".to_owned()))],
            );
        }
        Notice::GroupedWithinLanguages { languages } => {
            let codes = languages.iter().map(torg_core::Language::code).collect();
            html.say("notice-grouped-within-languages", &[("languages", Slot::Languages(codes))]);
        }
        Notice::TooFewInLanguage { language, .. } => {
            let contributions = Slot::Figure(key(&["language", language.code()]));
            let language = Slot::Languages(vec![language.code()]);
            html.say(
                "notice-too-few-in-language",
                &[("language", language), ("contributions", contributions)],
            );
        }
    }
}

fn sources(html: &mut Html, sources: &[Source]) {
    html.tag("h3").word("sources-title");
    let columns = [
        Column::Text("column-source"),
        Column::Text("column-format"),
        Column::Number("column-contributions"),
        Column::Number("column-redactions"),
    ];
    let contributions = |source: &Source| key(&["source", &source.name, "contributions"]);
    let mut largest: Vec<&Source> = sources.iter().collect();
    largest.sort_by_key(|source| std::cmp::Reverse(html.figures.get(&contributions(source))));
    long_table(html, "sources", "sources-title", &columns, &largest, |html, source| {
        html.row(
            |html| html.tag("bdi").foreign(Mark::Word("source"), None, &source.name),
            |html| {
                html.tag("td").word(&format!("format-{}", crate::data::word(&source.format)));
                html.number_cell(&contributions(source));
                html.number_cell(&key(&["source", &source.name, "redactions"]));
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
    html.tag("ul").class("figures").with(|html| {
        for kind in kinds.into_iter().map(crate::data::word) {
            html.tag("li").with(|html| {
                html.tag("span").figure(&key(&["set-aside", &kind]));
                html.text(" ");
                html.say(&format!("set-aside-{kind}"), &[]);
            });
        }
    });
}

fn languages(html: &mut Html, report: &Report) {
    let mut languages: Vec<_> = report.languages();
    languages.sort_by_key(|code| std::cmp::Reverse(html.figures.get(&key(&["language", code]))));
    if languages.len() < 2 {
        return;
    }
    html.tag("h3").word("languages-title");
    html.tag("ul").class("figures").with(|html| {
        for code in languages {
            html.tag("li").with(|html| {
                html.tag("span").figure(&key(&["language", code]));
                html.text(" ");
                html.language_name(code);
            });
        }
    });
}

fn groups(html: &mut Html, groups: &[GroupTable]) {
    if groups.is_empty() {
        return;
    }
    html.tag("h3").word("groups-title");
    html.tag("p").class("note").word("groups-note");
    html.tag("div").class("tables").with(|html| {
        for (at, group) in groups.iter().enumerate() {
            one_group(html, &format!("group-{at}"), group);
        }
    });
}

fn one_group(html: &mut Html, id: &str, group: &GroupTable) {
    let caption = |html: &mut Html| html.tag("bdi").foreign(Mark::Word("attribute"), None, &group.attribute);
    let head = |html: &mut Html| {
        html.tag("th").attr("scope", "col").word("column-group");
        for column in ["column-participants", "column-share", "column-contributions"] {
            html.tag("th").attr("scope", "col").class("number").word(column);
        }
    };
    table(html, id, caption, head, |html| {
        for total in &group.totals {
            let key = |figure| key(&["group", &group.attribute, &total.value, figure]);
            html.row(
                |html| html.value(&total.value),
                |html| {
                    html.number_cell(&key("participants"));
                    html.share_cell(&key("percent"));
                    html.number_cell(&key("contributions"));
                },
            );
        }
    });
}
