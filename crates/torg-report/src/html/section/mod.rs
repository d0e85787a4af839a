//! The sections of the report, each in its file, in the order a council reads them.

mod account;
mod check;
mod choices;
mod findings;
mod groups;
mod how;
mod matrix;
mod method;
mod months;
mod observations;
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
pub(super) const ALL: [Section; 13] = [
    always("how", "section-how", how::write),
    always("findings", "section-findings", findings::write),
    always("themes", "section-themes", themes::write),
    always("places", "section-places", groups::places),
    always("groups", "section-groups", groups::others),
    always("unheard", "section-unheard", unheard::write),
    always("voices", "section-voices", voices::write),
    always("ungrouped", "section-ungrouped", ungrouped::write),
    always("account", "section-account", account::write),
    Section { id: "choices", title: "section-choices", has_content: choices::any, write: choices::write },
    Section {
        id: "observations",
        title: "section-observations",
        has_content: observations::any,
        write: observations::write,
    },
    always("method", "section-method", method::write),
    always("check", "section-check", check::write),
];
