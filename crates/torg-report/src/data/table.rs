//! What a table of the open data is: named columns, and rows that are made one at a time as they are written.

use serde::Serialize;
use std::borrow::Cow;
use torg_core::Contribution;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Any text.
    String,
    /// A whole number, not negative.
    Integer,
    /// A share from 0 to 1, with four decimals.
    Number,
    /// A day, `2026-05-17`.
    Date,
}

/// A column and what a reader must know about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The header, not yet protected.
    pub name: Cow<'static, str>,
    /// What it holds.
    pub kind: Kind,
    /// For `datapackage.json` and the first sheet of the workbook.
    pub about: Cow<'static, str>,
    /// Whether every row has a value.
    pub required: bool,
    /// All values there can be, where they are few and fixed.
    pub values: &'static [&'static str],
    /// The table and column whose values these are.
    pub refers_to: Option<(&'static str, &'static str)>,
}

impl Column {
    fn new(name: &'static str, kind: Kind, about: &'static str) -> Self {
        let (name, about) = (Cow::Borrowed(name), Cow::Borrowed(about));
        Self { name, kind, about, required: true, values: &[], refers_to: None }
    }

    /// A column of text.
    pub fn text(name: &'static str, about: &'static str) -> Self {
        Self::new(name, Kind::String, about)
    }

    /// A column of whole numbers.
    pub fn integer(name: &'static str, about: &'static str) -> Self {
        Self::new(name, Kind::Integer, about)
    }

    /// A column of shares.
    pub fn share(name: &'static str, about: &'static str) -> Self {
        Self::new(name, Kind::Number, about).optional()
    }

    /// A column of days.
    pub fn date(name: &'static str, about: &'static str) -> Self {
        Self::new(name, Kind::Date, about).optional()
    }

    /// The column of an attribute in `contributions.csv`.
    pub fn attribute(attribute: &str) -> Self {
        let mut column =
            Self::text("", "What the participant answered for this attribute; empty when not given.");
        column.name = attribute_header(attribute).into();
        column.optional()
    }

    /// Some rows have no value.
    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// Only these values.
    pub fn of(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// The values are those of a column of another table.
    pub fn refers(mut self, table: &'static str, column: &'static str) -> Self {
        self.refers_to = Some((table, column));
        self
    }
}

/// The columns of `contributions.csv` that every report has.
pub const CONTRIBUTION_COLUMNS: [&str; 7] =
    ["contribution", "source", "row", "participant", "language", "date", "text"];

const ATTRIBUTE_SUFFIX: &str = " (attribute)";

/// The header of an attribute's column: its name, and ` (attribute)` after it where the name, with any such suffixes
/// taken away, is that of a fixed column; so no two columns have one header and the name can be read back.
pub fn attribute_header(attribute: &str) -> String {
    let bare = attribute.trim_end_matches(ATTRIBUTE_SUFFIX);
    let suffix = if CONTRIBUTION_COLUMNS.contains(&bare) { ATTRIBUTE_SUFFIX } else { "" };
    format!("{attribute}{suffix}")
}

/// One cell of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing: unknown, not given or suppressed.
    Empty,
    /// Text as it is, not yet protected.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(u64),
    /// A share from 0 to 1.
    Share(f64),
}

impl<'a> Cell<'a> {
    /// A text that is at hand.
    pub fn of(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    /// A text that is made.
    pub fn made(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }

    /// A thing as it is shown.
    pub fn shown(thing: &impl ToString) -> Self {
        Self::made(thing.to_string())
    }

    /// The cell, or an empty one.
    pub fn or_empty(cell: Option<Self>) -> Self {
        cell.unwrap_or(Self::Empty)
    }

    /// The id of a contribution.
    pub fn id(contribution: &'a Contribution) -> Self {
        Self::of(contribution.id.as_str())
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::of(text)
    }
}

impl From<usize> for Cell<'_> {
    fn from(number: usize) -> Self {
        Self::Integer(super::figures::count(number))
    }
}

impl From<u64> for Cell<'_> {
    fn from(number: u64) -> Self {
        Self::Integer(number)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell<'_> {
    fn from(value: Option<T>) -> Self {
        Self::or_empty(value.map(Into::into))
    }
}

/// The share as the CSV shows it, for files that hold it as a number.
pub fn four_decimals(share: f64) -> f64 {
    shown_share(share).parse().unwrap_or(share)
}

/// The share in plain digits; what rounding has pushed out of 0 to 1 is put back, and no zero has a sign.
pub fn shown_share(share: f64) -> String {
    format!("{:.4}", share.clamp(0.0, 1.0) + 0.0)
}

/// Rows, each made when it is asked for.
pub type Rows<'a> = Box<dyn Iterator<Item = Vec<Cell<'a>>> + 'a>;

/// A table of the open data.
pub struct Table<'a> {
    /// Name of the file without `.csv`, and of the sheet.
    pub name: &'static str,
    /// What it holds.
    pub about: &'static str,
    /// The column that tells its rows apart, if one does.
    pub key: Option<&'static str>,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// Its rows, each as long as `columns`.
    pub rows: Rows<'a>,
}

impl Table<'_> {
    /// Where it is in the report folder.
    pub fn path(&self) -> String {
        format!("data/{}.csv", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_have_four_decimals_and_no_sign() {
        for (share, shown) in [(0.5, "0.5000"), (-1e-17, "0.0000"), (-0.0, "0.0000"), (1.0 + 1e-9, "1.0000")]
        {
            assert_eq!(shown_share(share), shown);
        }
    }

    #[test]
    fn attribute_headers_differ_from_fixed_ones_and_can_be_read_back() {
        for (attribute, header) in [
            ("Ålder", "Ålder"),
            ("language", "language (attribute)"),
            ("Language", "Language"),
            ("language (attribute)", "language (attribute) (attribute)"),
            ("Roll (attribute)", "Roll (attribute)"),
        ] {
            assert_eq!(attribute_header(attribute), header);
        }
    }
}
