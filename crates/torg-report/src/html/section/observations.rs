//! What the facilitators saw, apart from what people said.

use crate::html::quotation::place;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::writer::{Html, Mark};

pub(super) fn any(report: &Report) -> bool {
    !report.compilation.material.observations.is_empty()
}

pub(super) fn write(html: &mut Html, report: &Report) {
    html.tag("p").class("lead").with(|html| {
        html.say("observations-lead", &[("observations", Slot::Figure("observations".to_owned()))]);
    });
    html.tag("ul").class("observations").with(|html| {
        for observation in &report.compilation.material.observations {
            html.tag("li").with(|html| {
                html.tag("p").foreign(Mark::Word("observation"), None, &observation.text);
                html.tag("p").class("note").with(|html| {
                    html.tag("bdi").foreign(Mark::Word("source"), None, &observation.source);
                    html.say("list-separator", &[]);
                    place(html, observation.place);
                });
            });
        }
    });
}
