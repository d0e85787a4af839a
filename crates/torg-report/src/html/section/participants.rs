//! Who took part: how many, in which groups, languages and months, and what to know before reading on.

use super::months;
use super::unheard::{Standing, standing_of};
use crate::data::key;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::{Column, folded, headings, in_the_open, table};
use crate::html::writer::{Html, Mark};
use std::collections::BTreeMap;
use std::sync::Arc;
use torg_core::{GroupTable, GroupTotal, Notice, Withheld};

pub(super) fn write(html: &mut Html, report: &Report) {
    html.tag("p").class("lead").with(|html| {
        let figure = |key: &str| Slot::Figure(key.to_owned());
        html.say(
            "participants-lead",
            &[
                ("participants", figure("participants")),
                ("contributions", figure("contributions")),
                ("sources", figure("sources/contributing")),
            ],
        );
    });
    html.tag("p").class("note").word("participants-note");
    notices(html, &report.compilation.notices);
    groups(html, report);
    html.tag("div").class("beside").with(|html| {
        html.tag("div").with(|html| languages(html, report));
        html.tag("div").with(|html| months::few(html, report));
    });
    months::many(html, report);
}

fn notices(html: &mut Html, notices: &[Notice]) {
    if notices.is_empty() {
        return;
    }
    html.tag("div").class("notice").attr("role", "note").with(|html| {
        html.tag("h3").word("notices-title");
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
        Notice::GroupedWithinLanguages { languages, compared } => {
            let [apart, together] = [languages, compared]
                .map(|languages| Slot::Languages(languages.iter().map(torg_core::Language::code).collect()));
            if compared.is_empty() {
                html.say("notice-grouped-within-languages", &[("languages", apart)]);
            } else {
                let both = [("languages", apart), ("compared", together)];
                html.say("notice-grouped-partly-across", &both);
            }
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

fn languages(html: &mut Html, report: &Report) {
    let mut languages: Vec<_> = report.languages();
    languages.sort_by_key(|code| std::cmp::Reverse(html.figures.get(&key(&["language", code]))));
    if languages.len() < 2 {
        return;
    }
    html.tag("h3").word("languages-title");
    html.figures(&languages, |html, code| html.language_name(code), |code| key(&["language", code]));
}

fn groups(html: &mut Html, report: &Report) {
    let groups = &report.compilation.groups;
    if groups.is_empty() {
        return;
    }
    let live = &report.compilation.material.populations;
    html.tag("p").class("note").with(|html| {
        html.say("groups-note", &[]);
        if groups.iter().any(|group| live.contains_key(&group.attribute)) {
            html.text(" ");
            html.say("groups-compared", &[]);
        }
    });
    html.tag("div").class("tables").with(|html| {
        for group in groups {
            one_group(html, group, live.get(&group.attribute));
        }
    });
    withheld(html, &report.compilation.material.withheld);
}

/// Of how many people something is withheld, and why.
fn withheld(html: &mut Html, withheld: &Withheld) {
    if withheld.participants == 0 {
        return;
    }
    html.tag("p").class("note").with(|html| {
        if html.figures.get("withheld").is_some() {
            html.say("withheld", &[("participants", Slot::Figure("withheld".to_owned()))]);
        } else {
            html.say("withheld-few", &[]);
        }
    });
    html.tag("ul").class("figures").with(|html| {
        for attribute in withheld.attributes.keys() {
            html.tag("li").with(|html| {
                html.tag("bdi").foreign(Mark::Word("attribute"), None, attribute);
                html.text(" ");
                html.tag("span").figure(&key(&["withheld", attribute]));
            });
        }
    });
}

/// The people of each group of one attribute; beside those who live here, where that is known.
fn one_group(html: &mut Html, group: &GroupTable, live: Option<&BTreeMap<Arc<str>, u64>>) {
    let (shown, rest) = in_the_open(&group.totals);
    html.tag("div").with(|html| {
        group_table(html, group, shown, live);
        folded(html, "table-more", !rest.is_empty(), |html| group_table(html, group, rest, live));
    });
}

fn group_table(
    html: &mut Html,
    group: &GroupTable,
    totals: &[GroupTotal],
    live: Option<&BTreeMap<Arc<str>, u64>>,
) {
    let caption = |html: &mut Html| html.tag("bdi").foreign(Mark::Word("attribute"), None, &group.attribute);
    let columns = [
        Column::Text("column-group"),
        Column::Number("column-participants"),
        Column::Number("column-share"),
        Column::Number("column-population-share"),
    ];
    let (class, columns) = if live.is_some() { ("stacks", &columns[..]) } else { ("pairs", &columns[..3]) };
    let head = |html: &mut Html| headings(html, columns);
    table(html, class, caption, head, |html| {
        for total in totals {
            html.row(|html| html.value(&total.value), |html| group_cells(html, group, total, live));
        }
    });
}

fn group_cells(
    html: &mut Html,
    group: &GroupTable,
    total: &GroupTotal,
    live: Option<&BTreeMap<Arc<str>, u64>>,
) {
    let key = |figure| key(&["group", &group.attribute, &total.value, figure]);
    html.number_cell("column-participants", &key("participants"));
    let standing = live.and_then(|live| standing_of(group, &total.value, live));
    share(html, &key("percent"), standing);
    if let Some(live) = live {
        population(html, group, &total.value, live.contains_key(&total.value));
    }
}

/// The share of those who took part, and a mark where it is clearly another than that of those who live here.
fn share(html: &mut Html, key: &str, standing: Option<Standing>) {
    html.tag("td").class("number").with(|html| {
        html.cell_head("column-share");
        match standing {
            Some(Standing::Absent | Standing::Fewer) => html.arrow("▼", "compared-less"),
            Some(Standing::More) => html.arrow("▲", "compared-more"),
            Some(Standing::Same) | None => {}
        }
        html.tag("span").share(key);
    });
}

/// The group's share of those who live here, where it is known.
fn population(html: &mut Html, group: &GroupTable, value: &str, known: bool) {
    if known {
        html.share_cell("column-population-share", &key(&["population", &group.attribute, value, "percent"]));
    } else {
        html.tag("td").text("");
    }
}
