//! The CSV tables as cells: columns, quoting and the apostrophe rule. It knows nothing of what cells mean.

use crate::{
    folder::{FILE_BYTES_MAX, Folder},
    verdict::Examination,
};
use std::{
    collections::BTreeMap,
    io::{self, Read},
};

/// How a column's cells are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// With an apostrophe before what a spreadsheet would run.
    Text,
    /// Plain digits.
    Count,
    /// Plain digits, or empty.
    Number,
    /// Digits with four decimals, or empty.
    Share,
}

/// A table's name and columns. `contributions` is followed by one text column per attribute.
pub(crate) struct Shape {
    pub name: &'static str,
    pub columns: &'static [(&'static str, Kind)],
}

use Kind::{Count as C, Number as N, Share as S, Text as T};

/// The contract.
pub(crate) const SHAPES: [Shape; 14] = [
    Shape {
        name: "contributions",
        columns: &[
            ("contribution", T),
            ("source", T),
            ("row", T),
            ("participant", T),
            ("language", T),
            ("date", T),
            ("text", T),
        ],
    },
    Shape { name: "prompts", columns: &[("contribution", T), ("prompt", T)] },
    Shape {
        name: "passages",
        columns: &[("passage", T), ("contribution", T), ("start", C), ("end", C), ("theme", T)],
    },
    Shape {
        name: "themes",
        columns: &[
            ("theme", T),
            ("parent", T),
            ("level", C),
            ("label", T),
            ("contributions", C),
            ("participants", C),
        ],
    },
    Shape {
        name: "quotations",
        columns: &[("quotation", T), ("theme", T), ("contribution", T), ("start", C), ("end", C), ("why", T)],
    },
    Shape {
        name: "groups",
        columns: &[
            ("attribute", T),
            ("value", T),
            ("theme", T),
            ("participants", N),
            ("of", N),
            ("low", S),
            ("high", S),
            ("direction", T),
        ],
    },
    Shape {
        name: "findings",
        columns: &[
            ("finding", C),
            ("statement", T),
            ("theme", T),
            ("other", T),
            ("attribute", T),
            ("value", T),
            ("participants", N),
            ("contributions", N),
            ("sources", N),
            ("total", N),
            ("texts", N),
            ("supporting", T),
            ("contrary", T),
        ],
    },
    Shape { name: "duplicates", columns: &[("duplicates", C), ("contribution", T)] },
    Shape { name: "choices", columns: &[("source", T), ("question", T), ("option", T), ("participants", N)] },
    Shape { name: "population", columns: &[("attribute", T), ("value", T), ("people", C)] },
    Shape { name: "withheld", columns: &[("attribute", T), ("participants", N)] },
    Shape {
        name: "sources",
        columns: &[
            ("source", T),
            ("format", T),
            ("sha256", T),
            ("bytes", C),
            ("contributions", C),
            ("set_aside", T),
            ("redactions", T),
            ("dropped_columns", T),
        ],
    },
    Shape {
        name: "coverage",
        columns: &[("contribution", T), ("source", T), ("row", T), ("state", T), ("reason", T)],
    },
    Shape { name: "observations", columns: &[("source", T), ("row", T), ("text", T)] },
];

/// One file, its apostrophes taken away.
#[derive(Default)]
pub(crate) struct Table {
    pub file: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The cell, or nothing where there is none.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|cells| cells.get(column)).map_or("", String::as_str)
    }
}

/// All tables, by name.
pub(crate) struct Tables(BTreeMap<&'static str, Table>);

impl Tables {
    pub fn read(folder: &Folder<'_>) -> (Self, Examination) {
        let mut exam = Examination::new("tables", "");
        let tables = SHAPES.iter().map(|shape| (shape.name, read(folder, shape, &mut exam))).collect();
        (Self(tables), exam)
    }

    pub fn get(&self, name: &str) -> &Table {
        static NONE: Table = Table { file: String::new(), columns: Vec::new(), rows: Vec::new() };
        self.0.get(name).unwrap_or(&NONE)
    }

    pub fn all(&self) -> impl Iterator<Item = (&'static str, &Table)> {
        self.0.iter().map(|(name, table)| (*name, table))
    }
}

/// How a column is written, by position; the attributes' columns are text.
pub(crate) fn kind(shape: &Shape, column: usize) -> Kind {
    shape.columns.get(column).map_or(T, |(_, kind)| *kind)
}

/// A data row as a spreadsheet counts: the header is row 1.
pub(crate) fn row_name(row: usize) -> String {
    format!("row {}", row.saturating_add(2))
}

fn read(folder: &Folder<'_>, shape: &Shape, exam: &mut Examination) -> Table {
    let file = format!("data/{}.csv", shape.name);
    let mut table = Table { file, ..Table::default() };
    let reader = match folder.reader(&table.file, FILE_BYTES_MAX) {
        Ok(reader) => reader,
        Err(cause) => {
            exam.problem(&table.file, "", format!("cannot be read: {cause}"));
            return table;
        }
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .terminator(csv::Terminator::Any(b'\n'))
        .from_reader(Ending { reader, last: None });
    for (at, record) in reader.records().enumerate() {
        match record {
            Ok(record) if at == 0 => table.columns = header(&record, shape, &table.file, exam),
            Ok(record) => {
                let row = cells(&record, shape, &table, exam);
                table.rows.push(row);
            }
            Err(cause) => return broken(table, &cause, exam),
        }
    }
    exam.expect(!table.columns.is_empty(), &table.file, String::new, || "it has no header".into());
    let is_whole = reader.get_ref().last.is_none_or(|byte| byte == b'\n');
    exam.expect(is_whole, &table.file, String::new, || "it ends in the middle of a row".into());
    table
}

/// A reader that knows the last byte it gave.
struct Ending<R> {
    reader: R,
    last: Option<u8>,
}

impl<R: Read> Read for Ending<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.last = read.checked_sub(1).and_then(|at| buffer.get(at)).copied().or(self.last);
        Ok(read)
    }
}

fn broken(table: Table, cause: &csv::Error, exam: &mut Examination) -> Table {
    let place = if table.columns.is_empty() { "header".to_owned() } else { row_name(table.rows.len()) };
    let what = match cause.kind() {
        csv::ErrorKind::Utf8 { err, .. } => format!("cell {} is not UTF-8", err.field().saturating_add(1)),
        _ => format!("does not read as CSV: {cause}"),
    };
    exam.problem(&table.file, place, what);
    table
}

fn header(record: &csv::StringRecord, shape: &Shape, file: &str, exam: &mut Examination) -> Vec<String> {
    let names: Vec<String> = record.iter().map(|name| undo(name).unwrap_or(name).to_owned()).collect();
    let fixed = names.iter().take(shape.columns.len()).eq(shape.columns.iter().map(|(name, _)| name));
    let further = names.len() > shape.columns.len() && shape.name != "contributions";
    exam.expect(
        fixed && !further,
        file,
        || "header".into(),
        || {
            let expected: Vec<_> = shape.columns.iter().map(|(name, _)| *name).collect();
            format!("its columns are `{}`, not `{}`", names.join(", "), expected.join(", "))
        },
    );
    exam.expect(record.iter().all(|name| undo(name).is_some()), file, || "header".into(), live);
    names
}

fn cells(record: &csv::StringRecord, shape: &Shape, table: &Table, exam: &mut Examination) -> Vec<String> {
    let place = || row_name(table.rows.len());
    exam.expect(record.len() == table.columns.len(), &table.file, place, || {
        format!("it has {} cells and the header {}", record.len(), table.columns.len())
    });
    let read = |(at, cell): (usize, &str)| {
        let kind = kind(shape, at);
        let undone = if kind == T { undo(cell) } else { Some(cell).filter(|cell| well_written(cell, kind)) };
        if undone.is_none() {
            let what = if kind == T { live() } else { format!("`{cell}` is not written as a number") };
            exam.problem(&table.file, place(), what);
        }
        undone.unwrap_or(cell).to_owned()
    };
    record.iter().enumerate().map(read).collect()
}

fn live() -> String {
    "a cell breaks the apostrophe rule: a spreadsheet would run it, or lose a letter".into()
}

/// The text a cell stands for, or `None` when it is not written by the rule.
fn undo(cell: &str) -> Option<&str> {
    let runs = |text: &str| text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
    match cell.strip_prefix('\'') {
        Some(text) => runs(text).then_some(text),
        None => (!runs(cell)).then_some(cell),
    }
}

fn well_written(cell: &str, kind: Kind) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match (cell, kind) {
        ("", kind) => kind != C,
        ("0", _) => true,
        (_, S) => {
            cell.split_once('.').is_some_and(|(whole, part)| digits(whole) && digits(part) && part.len() == 4)
        }
        _ => digits(cell) && !cell.starts_with('0') && cell.len() <= 18,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apostrophes_are_undone_exactly() {
        let check = |cell: &str, expect: Option<&str>| assert_eq!(undo(cell), expect, "{cell}");
        check("Fler bänkar", Some("Fler bänkar"));
        check("'=1+1", Some("=1+1"));
        check("''s nachts", Some("'s nachts"));
        check("", Some(""));
        check("=1+1", None);
        check("'s nachts", None);
        check("'", None);
    }
}
