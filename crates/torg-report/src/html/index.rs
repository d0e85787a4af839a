//! `index.html`: the order of the report, as the good municipal reports have it.

use super::document::{document, title};
use super::report::Report;
use super::say::Slot;
use super::section::{self, Section};
use super::writer::{Html, Mark};

/// Questions shown at the top; the others stand with the contributions that answer them.
const PROMPTS_AT_THE_TOP: usize = 3;

/// Writes the whole page.
pub(super) fn index(html: &mut Html, report: &Report) {
    let sections: Vec<&Section> =
        section::ALL.iter().filter(|section| (section.has_content)(report)).collect();
    document(html, report, |html| {
        html.tag("header").class("masthead").with(|html| masthead(html, report));
        html.raw("\n");
        html.tag("div").class("columns").with(|html| {
            html.tag("nav")
                .class("contents")
                .attr("aria-labelledby", "contents")
                .with(|html| contents(html, report, &sections));
            html.raw("\n");
            html.tag("main").id("content").attr("tabindex", "-1").with(|html| {
                html.tag("ol").class("sections").attr("role", "list").with(|html| {
                    for section in sections {
                        html.tag("li").with(|html| one(html, report, section));
                    }
                });
            });
        });
    });
}

fn masthead(html: &mut Html, report: &Report) {
    html.tag("div").class("about").with(|html| {
        html.tag("p").class("kicker").word("kicker");
        title(html, report);
        questions(html, report);
    });
    html.tag("dl").class("strip").with(|html| {
        for (message, slot, key) in STRIP {
            html.tag("div").with(|html| {
                html.tag("dt").with(|html| html.say(message, &[(slot, Slot::Figure(key.to_owned()))]));
                html.tag("dd").with(|html| html.tag("span").figure(key));
            });
        }
    });
    html.tag("p").class("status").attr("role", "note").with(|html| {
        html.tag("strong").word("status");
        html.text(" ");
        html.say("status-more", &[]);
    });
}

/// The strip of key figures: message, its slot, the key.
const STRIP: [(&str, &str, &str); 4] = [
    ("figure-participants", "participants", "participants"),
    ("figure-contributions", "contributions", "contributions"),
    ("figure-sources", "sources", "sources/contributing"),
    ("figure-languages", "languages", "languages"),
];

fn questions(html: &mut Html, report: &Report) {
    let prompts = report.prompts();
    if prompts.is_empty() {
        return;
    }
    html.tag("div").class("asked").with(|html| {
        let shown = prompts.len().min(PROMPTS_AT_THE_TOP);
        html.tag("p")
            .class("asked-lead")
            .with(|html| html.say("asked", &[("questions", Slot::Plural(shown))]));
        html.tag("ul").attr("role", "list").with(|html| {
            for prompt in prompts.iter().take(PROMPTS_AT_THE_TOP) {
                html.tag("li").holding(Mark::Word("prompt"), None, prompt);
            }
        });
        if prompts.len() > PROMPTS_AT_THE_TOP {
            html.tag("p").class("note").word("asked-more");
        }
    });
}

fn contents(html: &mut Html, report: &Report, sections: &[&Section]) {
    html.tag("h2").id("contents").word("contents");
    html.tag("ol").with(|html| {
        for section in sections {
            html.tag("li").with(|html| {
                html.tag("a").attr("href", &format!("#{}", section.id)).word(section.title);
            });
        }
    });
    if !report.contributions().is_empty() {
        html.tag("p").class("everything").with(|html| {
            html.tag("a").attr("href", "contributions/1.html").word("check-contributions");
        });
    }
}

fn one(html: &mut Html, report: &Report, section: &Section) {
    let heading = format!("{}-heading", section.id);
    html.tag("section").id(section.id).attr("aria-labelledby", &heading).with(|html| {
        html.tag("h2").id(&heading).word(section.title);
        (section.write)(html, report);
    });
    html.raw("\n");
}
