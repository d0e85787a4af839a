//! Themes against the groups of one attribute.

use crate::html::heat::{Heading, Heat, Square};
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::folded;
use crate::html::writer::Html;
use torg_core::{GroupCell, GroupTable, Theme};

/// Groups side by side, those that most people gave; the others open.
const GROUPS_WIDE: usize = 8;

/// How the tables are read.
pub(super) fn note(html: &mut Html) {
    html.tag("p").class("note").with(|html| {
        html.say("matrix-note", &[("confidence", Slot::Constant("confidence-percent"))]);
    });
}

/// The table of one attribute: themes with a group large enough to show, and then the names of the others.
pub(super) fn write(html: &mut Html, report: &Report, group: &GroupTable) {
    let groups: Vec<&str> = group.totals.iter().map(|total| &*total.value).collect();
    let is_shown =
        |theme: &&Theme| groups.iter().any(|value| shown(theme, group, value).is_some_and(is_spoken));
    let (rows, rest): (Vec<&Theme>, Vec<&Theme>) = report.main_themes().into_iter().partition(is_shown);
    if rows.is_empty() {
        html.tag("p").word("matrix-too-small");
        return;
    }
    let heat = Heat {
        caption: "matrix-name",
        first: "column-theme",
        columns: groups.iter().map(|value| Heading::Value(value)).collect(),
        width: GROUPS_WIDE,
        more: "groups-more",
    };
    let name = |html: &mut Html, theme: &&Theme| html.theme_link("", &theme.id.0, &theme.label);
    heat.write(html, &rows, name, |_, theme, at| square(theme, group, groups[at]));
    folded(html, "matrix-themes-hidden", !rest.is_empty(), |html| {
        html.tag("p").class("note").with(|html| {
            html.listed(&rest, |html, theme| html.theme_link("", &theme.id.0, &theme.label));
        });
    });
}

fn is_spoken(cell: &GroupCell) -> bool {
    cell.participants.is_some_and(|participants| participants > 0)
}

/// A cell that may be shown.
fn shown<'t>(theme: &'t Theme, group: &GroupTable, value: &str) -> Option<&'t GroupCell> {
    let of = |cell: &&GroupCell| cell.attribute == group.attribute && &*cell.value == value;
    theme.groups.iter().find(of).filter(|cell| cell.participants.is_some())
}

fn square(theme: &Theme, group: &GroupTable, value: &str) -> Square {
    let Some(cell) = shown(theme, group, value) else { return Square::Hidden };
    let of = ["cell", &theme.id.0, &cell.attribute, &cell.value].map(str::to_owned);
    Square::Share { of, direction: cell.direction }
}
