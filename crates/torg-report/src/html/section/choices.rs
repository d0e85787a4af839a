//! Closed questions, with how many chose each answer.

use crate::data::key;
use crate::html::report::Report;
use crate::html::table::table;
use crate::html::writer::{Html, Mark};
use torg_core::ChoiceQuestion;

pub(super) fn any(report: &Report) -> bool {
    !report.compilation.material.choices.is_empty()
}

pub(super) fn write(html: &mut Html, report: &Report) {
    html.tag("p").class("note").word("choices-lead");
    html.tag("div").class("tables").with(|html| {
        for (at, question) in report.compilation.material.choices.iter().enumerate() {
            one(html, &format!("choice-{at}"), question);
        }
    });
}

fn one(html: &mut Html, id: &str, question: &ChoiceQuestion) {
    let caption = |html: &mut Html| {
        html.tag("bdi").foreign(Mark::Word("question"), None, &question.prompt);
        html.tag("span").class("of-source").foreign(Mark::Word("source"), None, &question.source);
    };
    let head = |html: &mut Html| {
        html.tag("th").attr("scope", "col").word("column-option");
        html.tag("th").attr("scope", "col").class("number").word("column-participants");
    };
    let key = |option: &str| key(&["choice", &question.source, &question.prompt, option]);
    let mut options: Vec<&str> = question.options.keys().map(AsRef::as_ref).collect();
    options.sort_by_key(|option| std::cmp::Reverse(question.options.get(*option)));
    table(html, id, caption, head, |html| {
        for option in options {
            let name = |html: &mut Html| html.tag("bdi").foreign(Mark::Word("option"), None, option);
            html.row(name, |html| html.number_cell(&key(option)));
        }
        html.tag("tr").class("sum total").with(|html| {
            html.tag("th").attr("scope", "row").word("choice-answered");
            html.number_cell(&key(""));
        });
    });
}
