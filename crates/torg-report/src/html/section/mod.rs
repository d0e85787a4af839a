//! The sections of the report, each in its file, in the order a council reads them: what was said, by whom, by whom not,
//! then the details, and at the end what an analyst needs to check it all.

mod account;
mod check;
mod choices;
mod findings;
mod groups;
mod matrix;
mod method;
mod months;
mod observations;
mod participants;
mod sources;
mod themes;
mod ungrouped;
mod unheard;
mod voices;

use super::report::Report;
use super::writer::Html;

/// One numbered section.
pub(super) struct Section {
    /// Its address in the page.
    pub(super) id: &'static str,
    /// The message that is its heading.
    pub(super) title: &'static str,
    /// Whether there is anything to say; most sections say so themselves when there is nothing.
    pub(super) has_content: fn(&Report) -> bool,
    /// Writes all below the heading.
    pub(super) write: fn(&mut Html, &Report),
}

const fn always(id: &'static str, title: &'static str, write: fn(&mut Html, &Report)) -> Section {
    Section { id, title, has_content: |_| true, write }
}

/// All sections, in order.
pub(super) const ALL: [Section; 14] = [
    always("findings", "section-findings", findings::write),
    always("participants", "section-participants", participants::write),
    always("unheard", "section-unheard", unheard::write),
    always("themes", "section-themes", themes::write),
    always("places", "section-places", groups::places),
    always("groups", "section-groups", groups::others),
    always("voices", "section-voices", voices::write),
    always("ungrouped", "section-ungrouped", ungrouped::write),
    Section { id: "choices", title: "section-choices", has_content: choices::any, write: choices::write },
    Section {
        id: "observations",
        title: "section-observations",
        has_content: observations::any,
        write: observations::write,
    },
    always("sources", "section-sources", sources::write),
    always("account", "section-account", account::write),
    always("method", "section-method", method::write),
    always("check", "section-check", check::write),
];
