//! Rows by columns: squares shaded for shares, or for counts over time.

use super::wrap::wrap;
use super::{Area, Frame, LINE, Side, UNDER_LABEL, WHOLE, canvas, count, em, lines, rect};
use crate::html::{Html, Mark};

/// A chart with one heading a column.
pub(crate) struct Matrix<'m> {
    /// The columns' headings.
    pub(crate) columns: Vec<(Option<Mark<'m>>, String)>,
    pub(crate) rows: Vec<Row<'m>>,
    /// The least width of a column in `em`, and the height of a square in hundredths of it.
    pub(crate) column_width: usize,
    pub(crate) height: u64,
}

/// One row, its label above its cells.
pub(crate) struct Row<'m> {
    pub(crate) mark: Option<Mark<'m>>,
    pub(crate) label: String,
    /// One a column.
    pub(crate) cells: Vec<Cell>,
}

/// What stands in a square.
pub(crate) enum Cell {
    /// Nothing can be shown.
    Hidden,
    /// The share of a key, with a mark before it.
    Share { key: String, mark: &'static str },
    /// The count of a key, shaded against `most`; not shaded when that is 0.
    Count { key: String, most: u64 },
}

const GAP: u64 = 60;
const LABEL_CHARACTERS: usize = 38;
/// Shades are classes of the style sheet, from `shade-0` to `shade-9`.
const SHADES: u64 = 9;

/// Draws the matrix.
pub(crate) fn matrix(html: &mut Html, frame: &Frame, matrix: &Matrix) {
    let side = Side::of(html.words.language());
    let characters = matrix.column_width * 2;
    let headings: Vec<_> = matrix.columns.iter().map(|(_, words)| wrap(words, characters)).collect();
    let heading = count(headings.iter().map(Vec::len).max().unwrap_or(0)) * LINE + 70;
    let labels: Vec<_> = matrix.rows.iter().map(|row| wrap(&row.label, LABEL_CHARACTERS)).collect();
    let rows: u64 =
        labels.iter().map(|lines| count(lines.len()) * LINE + UNDER_LABEL + matrix.height + GAP).sum();
    let wide = WHOLE / count(matrix.columns.len()).max(1);
    canvas(html, frame, matrix.columns.len() * matrix.column_width, heading + rows, |html| {
        for (at, ((mark, _), words)) in (0..).zip(matrix.columns.iter().zip(&headings)) {
            let middle = side.point(at * wide + wide / 2);
            lines(html, *mark, "chart-heading", &middle, 100, words);
        }
        let mut top = heading;
        for (row, label) in matrix.rows.iter().zip(&labels) {
            lines(html, row.mark, "chart-label", &side.point(0), top + 100, label);
            top += count(label.len()) * LINE + UNDER_LABEL;
            for (at, cell) in (0..).zip(&row.cells) {
                draw(html, side, cell, &Area { start: at * wide, length: wide, top, height: matrix.height });
            }
            top += matrix.height + GAP;
        }
    });
}

fn draw(html: &mut Html, side: Side, cell: &Cell, area: &Area) {
    match cell {
        Cell::Hidden => rect(html, side, "cell-hidden", &inner(area)),
        Cell::Share { key, mark } => share(html, side, area, key, mark),
        Cell::Count { key, most } => amount(html, side, area, key, *most),
    }
}

fn share(html: &mut Html, side: Side, area: &Area, key: &str, mark: &str) {
    square(html, side, area, html.figures.get(key).unwrap_or(0).min(100), 100);
    let text = html.tag("text").class("chart-cell").attr("x", &side.point(area.start + area.length / 2));
    text.attr("y", &base(area)).with(|html| {
        if !mark.is_empty() {
            html.tag("tspan").text(mark);
        }
        html.tag("tspan").share(key);
    });
}

fn amount(html: &mut Html, side: Side, area: &Area, key: &str, most: u64) {
    let value = html.figures.get(key).unwrap_or(0);
    square(html, side, area, value.min(most), most);
    if value > 0 {
        let text = html.tag("text").class("chart-cell").attr("x", &side.point(area.start + area.length / 2));
        text.attr("y", &base(area)).figure(key);
    }
}

fn square(html: &mut Html, side: Side, area: &Area, part: u64, whole: u64) {
    let shade = (part * SHADES).div_ceil(whole.max(1));
    rect(html, side, &format!("cell shade-{shade}"), &inner(area));
}

/// The base line of a number in the middle of a square.
fn base(area: &Area) -> String {
    em(area.top + area.height / 2 + 33)
}

fn inner(area: &Area) -> Area {
    let margin = area.length / 30;
    Area { start: area.start + margin, length: area.length - 2 * margin, top: area.top, height: area.height }
}
