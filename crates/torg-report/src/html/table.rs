//! Tables that scroll inside their own place when a screen is narrow.

use super::writer::Html;

/// A column's heading: a message, and whether numbers stand below it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Column {
    /// Words.
    Text(&'static str),
    /// Numbers, set at the end.
    Number(&'static str),
}

/// A table with its caption; `head` and `rows` write whole `tr` elements.
pub(crate) fn table<'w>(
    html: &mut Html<'w>,
    id: &str,
    caption: impl FnOnce(&mut Html<'w>),
    head: impl FnOnce(&mut Html<'w>),
    rows: impl FnOnce(&mut Html<'w>),
) {
    let label = format!("{id}-caption");
    let region = html.tag("div").class("scroll").attr("role", "group").attr("aria-labelledby", &label);
    region.attr("tabindex", "0").with(|html| {
        html.tag("table").with(|html| {
            html.tag("caption").with(|html| html.tag("span").id(&label).with(caption));
            html.tag("thead").with(|html| html.tag("tr").with(head));
            html.tag("tbody").with(rows);
        });
    });
}

/// Rows of a long table that stand in the open, and how many more are needed for the rest to be folded away.
const ROWS_SHOWN: usize = 8;
const ROWS_FOLDED: usize = 3;

/// A table of `rows`; what is beyond the first few lies in a second one that opens.
pub(crate) fn long_table<'w, T>(
    html: &mut Html<'w>,
    id: &str,
    caption: &str,
    columns: &[Column],
    rows: &[T],
    mut row: impl FnMut(&mut Html<'w>, &T),
) {
    let folds = rows.len() >= ROWS_SHOWN + ROWS_FOLDED;
    let (shown, rest) = rows.split_at(if folds { ROWS_SHOWN } else { rows.len() });
    plain_table(html, id, caption, columns, |html| shown.iter().for_each(|it| row(html, it)));
    folded(html, "table-more", !rest.is_empty(), |html| {
        plain_table(html, &format!("{id}-more"), caption, columns, |html| {
            rest.iter().for_each(|it| row(html, it));
        });
    });
}

/// What opens at a message, if there is anything.
pub(crate) fn folded<'w>(html: &mut Html<'w>, message: &str, any: bool, fill: impl FnOnce(&mut Html<'w>)) {
    if any {
        html.tag("details").with(|html| {
            html.tag("summary").word(message);
            fill(html);
        });
    }
}

/// A table whose headings are messages. Its caption is the heading above it, repeated for those who do not see.
pub(crate) fn plain_table<'w>(
    html: &mut Html<'w>,
    id: &str,
    caption: &str,
    columns: &[Column],
    rows: impl FnOnce(&mut Html<'w>),
) {
    let head = |html: &mut Html<'w>| columns.iter().for_each(|column| heading(html, *column));
    table(html, id, |html| html.tag("span").class("hidden").word(caption), head, rows);
}

fn heading(html: &mut Html, column: Column) {
    match column {
        Column::Text(message) => html.tag("th").attr("scope", "col").word(message),
        Column::Number(message) => html.tag("th").attr("scope", "col").class("number").word(message),
    }
}

impl<'w> Html<'w> {
    /// A row: its heading, then its cells.
    pub(crate) fn row(&mut self, head: impl FnOnce(&mut Html<'w>), cells: impl FnOnce(&mut Html<'w>)) {
        self.tag("tr").with(|html| {
            html.tag("th").attr("scope", "row").with(head);
            cells(html);
        });
        self.raw("\n");
    }

    /// A cell with the number of a key.
    pub(crate) fn number_cell(&mut self, key: &str) {
        self.tag("td").class("number").with(|html| html.tag("span").figure(key));
    }

    /// A cell with the percentage of a key.
    pub(crate) fn share_cell(&mut self, key: &str) {
        self.tag("td").class("number").with(|html| html.tag("span").share(key));
    }
}
