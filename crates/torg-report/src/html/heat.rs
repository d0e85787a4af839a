//! A table whose squares are shaded for their numbers: a chart that is read as a table, and a table that is seen as a
//! chart. Where there is no room for columns, each square carries its column's name.

use super::table::{folded, table};
use super::writer::{Html, Mark};
use crate::data::key;
use torg_core::Direction;

/// What stands above a column.
pub(crate) enum Heading<'h> {
    /// An attribute's value.
    Value(&'h str),
    /// A month in the report's words.
    Month(String),
}

/// What stands in a square.
pub(crate) enum Square {
    /// Too few to show.
    Hidden,
    /// Nobody, which is no secret.
    Nothing,
    /// The share and the participants of a group, by the beginning of their keys.
    Share { of: [String; 4], direction: Direction },
    /// The count of a key, shaded against `most`; not shaded when that is 0.
    Count { key: String, most: u64 },
}

/// A table of squares.
pub(crate) struct Heat<'h> {
    /// Messages: the caption, for those who do not see the heading above, and the name of the first column.
    pub(crate) caption: &'static str,
    pub(crate) first: &'static str,
    pub(crate) columns: Vec<Heading<'h>>,
    /// Columns side by side; the others lie in tables that open.
    pub(crate) width: usize,
    /// The message at which they open.
    pub(crate) more: &'static str,
}

/// Shades are classes of the style sheet, from `shade-0` to `shade-9`.
const SHADES: u64 = 9;

impl Heat<'_> {
    /// Writes the table; `name` fills a row's heading, `square` tells what stands in a row at a column.
    pub(crate) fn write<R>(
        &self,
        html: &mut Html,
        rows: &[R],
        name: impl Fn(&mut Html, &R),
        square: impl Fn(&Html, &R, usize) -> Square,
    ) {
        let width = self.width.max(1);
        self.columns_from(html, 0, rows, &name, &square);
        folded(html, self.more, self.columns.len() > width, |html| {
            for start in (width..self.columns.len()).step_by(width) {
                self.columns_from(html, start, rows, &name, &square);
            }
        });
    }

    fn columns_from<R>(
        &self,
        html: &mut Html,
        start: usize,
        rows: &[R],
        name: &impl Fn(&mut Html, &R),
        square: &impl Fn(&Html, &R, usize) -> Square,
    ) {
        let columns = || self.columns.iter().enumerate().skip(start).take(self.width.max(1));
        let head = |html: &mut Html| {
            html.tag("th").attr("scope", "col").word(self.first);
            for (_, column) in columns() {
                html.tag("th").attr("scope", "col").class("number").with(|html| heading(html, column));
            }
        };
        let caption = |html: &mut Html| html.tag("span").class("hidden").word(self.caption);
        table(html, "heat", caption, head, |html| {
            for row in rows {
                html.row(
                    |html| name(html, row),
                    |html| {
                        for (at, column) in columns() {
                            let square = square(html, row, at);
                            cell(html, column, &square);
                        }
                    },
                );
            }
        });
    }
}

fn heading(html: &mut Html, heading: &Heading) {
    match heading {
        Heading::Value(value) => html.value(value),
        Heading::Month(words) => html.tag("bdi").foreign(Mark::Word("month"), None, words),
    }
}

fn cell(html: &mut Html, column: &Heading, square: &Square) {
    let shade = shade(html, square);
    html.tag("td").class(&format!("number shade-{shade}")).with(|html| {
        html.tag("span").class("cell-head").with(|html| heading(html, column));
        match square {
            Square::Hidden => html.too_few(),
            Square::Nothing => {}
            Square::Share { of, direction } => share(html, of, *direction),
            Square::Count { key, .. } => html.tag("span").figure(key),
        }
    });
}

fn shade(html: &Html, square: &Square) -> u64 {
    let (part, whole) = match square {
        Square::Share { of, .. } => (html.figures.get(&figure(of, "percent")).unwrap_or(0), 100),
        Square::Count { key, most } if *most > 0 => (html.figures.get(key).unwrap_or(0), *most),
        _ => return 0,
    };
    (part.min(whole) * SHADES).div_ceil(whole)
}

fn share(html: &mut Html, of: &[String; 4], direction: Direction) {
    match direction {
        Direction::More => html.arrow("▲", "column-more"),
        Direction::Less => html.arrow("▼", "column-less"),
        Direction::Same => {}
    }
    html.tag("span").share(&figure(of, "percent"));
    html.text(" ");
    html.tag("small").with(|html| {
        html.text("(");
        html.tag("span").figure(&figure(of, "participants"));
        html.text(")");
    });
}

fn figure(of: &[String; 4], name: &str) -> String {
    let [cell, theme, attribute, value] = of;
    key(&[cell, theme, attribute, value, name])
}
