//! Themes against the groups of one attribute: the chart and its table.

use crate::chart::{Cell, Frame, Matrix, Row, matrix};
use crate::data::key;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::table;
use crate::html::writer::{Html, Mark};
use torg_core::{Direction, GroupCell, GroupTable, SMALL_GROUPS, Theme};

/// Groups drawn in one chart, the largest first; the table has them all.
const GROUPS_DRAWN: usize = 12;

/// A place of its own for what may be wider than the screen.
pub(super) fn scroll<'w>(html: &mut Html<'w>, label: &str, fill: impl FnOnce(&mut Html<'w>)) {
    let region = html.tag("div").class("scroll").attr("role", "group").attr("aria-labelledby", label);
    region.attr("tabindex", "0").with(fill);
}

/// How the charts are read.
pub(super) fn note(html: &mut Html) {
    html.tag("p").class("note").with(|html| {
        html.say("matrix-note", &[("confidence", Slot::Constant("confidence-percent"))]);
    });
}

/// The chart and the table of one attribute.
pub(super) fn write(html: &mut Html, report: &Report, id: &str, group: &GroupTable) {
    let themes = report.main_themes();
    let attribute = [("attribute", Slot::word("attribute", &group.attribute))];
    html.tag("h3").id(&format!("{id}-heading")).with(|html| html.say("matrix-title", &attribute));
    if themes.is_empty() {
        html.tag("p").word("themes-none");
        return;
    }
    let drawn = drawing(html, group, &themes);
    if !drawn.rows.iter().flat_map(|row| &row.cells).any(|cell| matches!(cell, Cell::Share { .. })) {
        html.tag("p").word("matrix-too-small");
        return;
    }
    let frame = Frame { id, title: "matrix-name", description: "matrix-alt" };
    scroll(html, &format!("{id}-heading"), |html| matrix(html, &frame, &drawn));
    html.tag("details").with(|html| {
        html.tag("summary").word("chart-table");
        numbers(html, &format!("{id}-table"), group, &themes);
    });
}

fn drawing<'m>(html: &Html, group: &'m GroupTable, themes: &[&'m Theme]) -> Matrix<'m> {
    let shown: Vec<_> =
        group.totals.iter().filter(|total| total.participants.is_some()).take(GROUPS_DRAWN).collect();
    let row = |theme: &&'m Theme| Row {
        mark: Some(Mark::Theme(&theme.id.0)),
        label: theme.label.clone(),
        cells: shown.iter().map(|total| square(theme, find(theme, &group.attribute, &total.value))).collect(),
    };
    Matrix {
        columns: shown.iter().map(|total| column(html, &total.value)).collect(),
        rows: themes.iter().map(row).collect(),
        column_width: 6,
        height: 180,
    }
}

/// A group's name above its column.
fn column(html: &Html, value: &str) -> (Option<Mark<'static>>, String) {
    match value {
        SMALL_GROUPS => (None, html.words.plain("small-groups")),
        value => (Some(Mark::Word("value")), value.to_owned()),
    }
}

fn find<'t>(theme: &'t Theme, attribute: &str, value: &str) -> Option<&'t GroupCell> {
    theme.groups.iter().find(|cell| &*cell.attribute == attribute && &*cell.value == value)
}

fn square(theme: &Theme, cell: Option<&GroupCell>) -> Cell {
    match cell {
        Some(cell) if cell.participants.is_some() => Cell::Share {
            key: key(&["cell", &theme.id.0, &cell.attribute, &cell.value, "percent"]),
            mark: arrow(cell.direction),
        },
        _ => Cell::Hidden,
    }
}

fn arrow(direction: Direction) -> &'static str {
    match direction {
        Direction::More => "▲ ",
        Direction::Less => "▼ ",
        Direction::Same => "",
    }
}

fn numbers(html: &mut Html, id: &str, group: &GroupTable, themes: &[&Theme]) {
    let attribute = [("attribute", Slot::word("attribute", &group.attribute))];
    let head = |html: &mut Html| {
        html.tag("th").attr("scope", "col").word("column-theme");
        for total in &group.totals {
            html.tag("th").attr("scope", "col").class("number").with(|html| html.value(&total.value));
        }
    };
    let caption =
        |html: &mut Html| html.tag("span").class("hidden").with(|html| html.say("matrix-title", &attribute));
    table(html, id, caption, head, |html| {
        for theme in themes {
            html.row(
                |html| html.theme_link("", &theme.id.0, &theme.label),
                |html| {
                    for total in &group.totals {
                        html.tag("td").class("number").with(|html| number(html, theme, group, &total.value));
                    }
                },
            );
        }
    });
}

fn number(html: &mut Html, theme: &Theme, group: &GroupTable, value: &str) {
    let key = |figure| key(&["cell", &theme.id.0, &group.attribute, value, figure]);
    html.tag("span").figure(&key("participants"));
    let Some(cell) = find(theme, &group.attribute, value).filter(|cell| cell.participants.is_some()) else {
        return;
    };
    html.text(" ");
    html.tag("span").class("share").share(&key("percent"));
    match cell.direction {
        Direction::More => html.tag("span").class("hint").word("column-more"),
        Direction::Less => html.tag("span").class("hint").word("column-less"),
        Direction::Same => {}
    }
}
