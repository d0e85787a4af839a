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

/// The table of one attribute: themes and groups with a number large enough to show, then the names of the others.
pub(super) fn write(html: &mut Html, report: &Report, group: &GroupTable) {
    let themes = report.main_themes();
    let speaks = |theme: &Theme, value: &str| shown(theme, group, value).is_some_and(is_spoken);
    let values = group.totals.iter().map(|total| &*total.value);
    let (groups, silent): (Vec<&str>, Vec<&str>) =
        values.partition(|value| themes.iter().any(|theme| speaks(theme, value)));
    let (rows, rest): (Vec<&Theme>, Vec<&Theme>) =
        themes.iter().partition(|theme| groups.iter().any(|value| speaks(theme, value)));
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
    folded(html, "matrix-hidden", !(rest.is_empty() && silent.is_empty()), |html| {
        names(html, &rest, name);
        names(html, &silent, |html, value| html.value(value));
    });
}

/// What the table leaves out, by name.
fn names<T>(html: &mut Html, items: &[T], name: impl Fn(&mut Html, &T)) {
    if !items.is_empty() {
        html.tag("p").class("note").with(|html| html.listed(items, name));
    }
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
