//! Tables that fit every screen: where there is no room for columns, a row's cells follow one another, each with its
//! column's name before it.

use super::writer::Html;

/// A column's heading: a message, and whether numbers stand below it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Column {
    /// Words.
    Text(&'static str),
    /// Numbers, set at the end.
    Number(&'static str),
}

/// A table with its caption; `head` and `rows` write whole cells and rows.
pub(crate) fn table<'w>(
    html: &mut Html<'w>,
    class: &str,
    caption: impl FnOnce(&mut Html<'w>),
    head: impl FnOnce(&mut Html<'w>),
    rows: impl FnOnce(&mut Html<'w>),
) {
    html.tag("div").class("table").with(|html| {
        html.tag("table").class(class).with(|html| {
            html.tag("caption").with(caption);
            html.tag("thead").with(|html| html.tag("tr").with(head));
            html.tag("tbody").with(rows);
        });
    });
}

/// Rows of a long table that stand in the open, and how many more are needed for the rest to be folded away.
const ROWS_SHOWN: usize = 8;
const ROWS_FOLDED: usize = 3;

/// The rows of a table that stand in the open, and those that fold.
pub(crate) fn in_the_open<T>(rows: &[T]) -> (&[T], &[T]) {
    let folds = rows.len() >= ROWS_SHOWN + ROWS_FOLDED;
    rows.split_at(if folds { ROWS_SHOWN } else { rows.len() })
}

/// A table of `rows`; what is beyond the first few lies in a second one that opens.
pub(crate) fn long_table<'w, T>(
    html: &mut Html<'w>,
    caption: &str,
    columns: &[Column],
    rows: &[T],
    mut row: impl FnMut(&mut Html<'w>, &T),
) {
    let (shown, rest) = in_the_open(rows);
    plain_table(html, caption, columns, |html| shown.iter().for_each(|it| row(html, it)));
    folded(html, "table-more", !rest.is_empty(), |html| {
        plain_table(html, caption, columns, |html| rest.iter().for_each(|it| row(html, it)));
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
    caption: &str,
    columns: &[Column],
    rows: impl FnOnce(&mut Html<'w>),
) {
    let class = if columns.len() > 2 { "stacks" } else { "pairs" };
    let caption = |html: &mut Html<'w>| html.tag("span").class("hidden").word(caption);
    table(html, class, caption, |html| headings(html, columns), rows);
}

/// The cells of a table's first row.
pub(crate) fn headings(html: &mut Html, columns: &[Column]) {
    for column in columns {
        let heading = html.tag("th").attr("scope", "col");
        match *column {
            Column::Text(message) => heading.word(message),
            Column::Number(message) => heading.class("number").word(message),
        }
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

    /// A cell of words, with the name of its column.
    pub(crate) fn cell(&mut self, column: &str, fill: impl FnOnce(&mut Html<'w>)) {
        self.tag("td").with(|html| {
            html.cell_head(column);
            fill(html);
        });
    }

    /// A cell with the number of a key.
    pub(crate) fn number_cell(&mut self, column: &str, key: &str) {
        self.tag("td").class("number").with(|html| {
            html.cell_head(column);
            html.tag("span").figure(key);
        });
    }

    /// A cell with the percentage of a key.
    pub(crate) fn share_cell(&mut self, column: &str, key: &str) {
        self.tag("td").class("number").with(|html| {
            html.cell_head(column);
            html.tag("span").share(key);
        });
    }

    /// A mark for the eye before a number, and the same in words.
    pub(crate) fn arrow(&mut self, mark: &str, message: &str) {
        self.tag("span").class("arrow").attr("aria-hidden", "true").text(mark);
        self.tag("span").class("hidden").word(message);
        self.text(" ");
    }

    /// The column's name, shown where its heading is not.
    pub(crate) fn cell_head(&mut self, column: &str) {
        self.tag("span").class("cell-head").word(column);
        self.text(" ");
    }
}
