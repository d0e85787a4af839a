//! A table as CSV that a spreadsheet shows and never runs.

use super::table::{Cell, Table, shown_share};
use std::borrow::Cow;
use std::io::{self, Write};

const LIVE: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// The text with one apostrophe before it, if a spreadsheet could take it for a formula, or for a text that has been
/// protected already.
pub fn protected(text: &str) -> Cow<'_, str> {
    if text.starts_with(LIVE) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Writes header and rows as UTF-8 with commas, `\n` and RFC 4180 quoting.
///
/// # Errors
/// When `out` refuses the bytes.
pub fn write(table: Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(out);
    for column in &table.columns {
        writer.write_field(&*protected(&column.name))?;
    }
    writer.write_record(None::<&[u8]>)?;
    for row in table.rows {
        for cell in &row {
            writer.write_field(&*written(cell))?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()
}

/// The cell as it stands in the file, before quoting.
fn written<'a>(cell: &'a Cell<'_>) -> Cow<'a, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) => protected(text),
        Cell::Integer(number) => Cow::Owned(number.to_string()),
        Cell::Share(share) => Cow::Owned(shown_share(*share)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::Column;
    use super::*;
    use proptest::prelude::*;

    fn line(texts: &[String]) -> String {
        let columns = texts.iter().map(|_| Column::text("text", "")).collect();
        let row = texts.iter().map(|text| Cell::of(text)).collect();
        let mut bytes = Vec::new();
        write(
            Table { name: "t", about: "", key: None, columns, rows: Box::new(std::iter::once(row)) },
            &mut bytes,
        )
        .unwrap();
        String::from_utf8(bytes).unwrap()
    }

    fn read_back(csv: &str) -> Vec<String> {
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        row.iter().map(|cell| cell.strip_prefix('\'').unwrap_or(cell).to_owned()).collect()
    }

    #[test]
    fn formulas_get_one_apostrophe() {
        for (text, cell) in [
            ("=cmd|'/c calc'!A1", "\n'=cmd|'/c calc'!A1\n"),
            ("@torg", "\n'@torg\n"),
            ("-", "\n'-\n"),
            ("'n torg", "\n''n torg\n"),
            ("\tx", "\n'\tx\n"),
            ("a, \"b\"", "\n\"a, \"\"b\"\"\"\n"),
            ("två\nrader", "\n\"två\nrader\"\n"),
            ("bänk = bra", "\nbänk = bra\n"),
            ("", "\n\"\"\n"),
        ] {
            assert_eq!(line(&[text.to_owned()]), format!("text{cell}"));
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_none_is_live(
            texts in proptest::collection::vec("(?s)[=+@\t\r\n'\",-]{0,2}.{0,12}", 1..5),
        ) {
            let csv = line(&texts);
            prop_assert_eq!(read_back(&csv), texts);
            let row = csv::Reader::from_reader(csv.as_bytes()).records().next().unwrap().unwrap();
            prop_assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
        }
    }
}
