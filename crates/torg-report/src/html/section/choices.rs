//! Closed questions, with how many chose each answer.

use crate::data::key;
use crate::html::bar::bar;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::{Column, headings, table};
use crate::html::writer::{Html, Mark};
use torg_core::ChoiceQuestion;

pub(super) fn any(report: &Report) -> bool {
    !report.compilation.material.choices.is_empty()
}

pub(super) fn write(html: &mut Html, report: &Report) {
    html.tag("p").class("note").word("choices-lead");
    html.tag("div").class("tables").with(|html| {
        for question in &report.compilation.material.choices {
            html.tag("div").with(|html| one(html, question));
        }
    });
}

/// The answers that may be shown with their numbers, then the others by name.
fn one(html: &mut Html, question: &ChoiceQuestion) {
    let caption = |html: &mut Html| {
        html.tag("bdi").foreign(Mark::Word("question"), None, &question.prompt);
        html.tag("span").class("of-source").foreign(Mark::Word("source"), None, &question.source);
    };
    let columns = [Column::Text("column-option"), Column::Number("column-participants")];
    let mut options: Vec<&str> = question.options.keys().map(AsRef::as_ref).collect();
    options.sort_by_key(|option| std::cmp::Reverse(question.options.get(*option)));
    let is_shown = |option: &&str| html.figures.get(&key_of(question, option)).is_some();
    let (shown, hidden): (Vec<&str>, Vec<&str>) = options.into_iter().partition(is_shown);
    table(
        html,
        "pairs",
        caption,
        |html| headings(html, &columns),
        |html| {
            for option in shown {
                let key = key_of(question, option);
                html.row(
                    |html| name(html, question, option),
                    |html| html.number_cell("column-participants", &key),
                );
            }
            html.tag("tr").class("sum total").with(|html| {
                html.tag("th").attr("scope", "row").word("choice-answered");
                html.number_cell("column-participants", &key_of(question, ""));
            });
        },
    );
    if !hidden.is_empty() {
        let hidden = [("options", Slot::Words { kind: "option", texts: hidden })];
        html.tag("p").class("note").with(|html| html.say("choices-hidden", &hidden));
    }
}

fn key_of(question: &ChoiceQuestion, option: &str) -> String {
    key(&["choice", &question.source, &question.prompt, option])
}

/// An answer, and a line as long as the share of those who chose it, where it is known how many answered.
fn name(html: &mut Html, question: &ChoiceQuestion, option: &str) {
    html.tag("bdi").foreign(Mark::Word("option"), None, option);
    let chosen = html.figures.get(&key_of(question, option));
    if let (Some(chosen), Some(all)) = (chosen, html.figures.get(&key_of(question, ""))) {
        bar(html, chosen, all);
    }
}
