//! `report.xlsx` holds the tables, cell for cell, and no formula. Its own small reader takes one event at a time, so
//! that a far corner cell or a swollen archive costs nothing.

mod cells;
mod notation;

use crate::{
    folder::Folder,
    table::{self, Kind, SHAPES, Shape, Table, Tables},
    verdict::{Check, Examination},
};
use cells::{Book, Found, Value};
use std::borrow::Cow;

const FILE: &str = "report.xlsx";
const BYTES_MAX: u64 = 512 << 20;
/// Longest text of a cell in UTF-16 units, and most rows of a sheet, in the programs that read it.
const UNITS_MAX: usize = 32_767;
const ROWS_MAX: usize = 1_048_576;
/// The sheet before the tables.
const FIRST: &str = "Read me";

pub(crate) fn check(folder: &Folder<'_>, tables: &Tables) -> Check {
    let mut exam = Examination::new("report.xlsx", "cells of the spreadsheet equal the tables");
    let opened = folder.bytes(FILE, BYTES_MAX).map_err(|cause| cause.to_string()).and_then(Book::open);
    match opened {
        Ok(mut book) => {
            sheets(&book, &mut exam);
            first(&mut book, tables, &mut exam);
            for shape in &SHAPES {
                sheet(&mut book, shape, tables.get(shape.name), &mut exam);
            }
        }
        Err(cause) => exam.problem(FILE, "", format!("cannot be read: {cause}")),
    }
    exam.finish()
}

fn sheets(book: &Book, exam: &mut Examination) {
    let expected: Vec<&str> = std::iter::once(FIRST).chain(SHAPES.iter().map(|shape| shape.name)).collect();
    let found: Vec<&str> = book.sheets().collect();
    exam.expect(found == expected, FILE, String::new, || {
        format!("its sheets are {}, not {}", found.join(", "), expected.join(", "))
    });
    for part in book.foreign_parts() {
        exam.problem(FILE, part, "it holds a part that is no table: a program, a link or an object");
    }
}

/// The first sheet says how many rows each table has.
fn first(book: &mut Book, tables: &Tables, exam: &mut Examination) {
    let mut rows: Vec<(usize, Vec<(usize, String)>)> = Vec::new();
    let read = book.read(FIRST, 64 << 20, |cell| {
        if rows.last().is_none_or(|(row, _)| *row != cell.row) && rows.len() < 10_000 {
            rows.push((cell.row, Vec::new()));
        }
        if let Some((_, cells)) = rows.last_mut() {
            cells.push((cell.column, cell.value.shown().into_owned()));
        }
        (!cell.formula).then_some(()).ok_or_else(|| "a cell is a formula".to_owned())
    });
    if let Err(what) = read {
        exam.problem(FILE, FIRST, what);
    }
    for (row, cells) in rows {
        let texts: Vec<&str> = cells.iter().map(|(_, text)| text.as_str()).collect();
        if let [name, text] = texts.as_slice()
            && let Some((_, said)) = text.rsplit_once(" Rows: ")
        {
            let holds = said.trim_end_matches('.') == tables.get(name).rows.len().to_string();
            exam.expect(
                holds,
                FILE,
                || format!("{FIRST}, row {row}"),
                || format!("`{name}` has not {said} rows"),
            );
        }
    }
}

fn sheet(book: &mut Book, shape: &Shape, table: &Table, exam: &mut Examination) {
    let mut comparison = Comparison { shape, table, row: 0, column: 0, seen: 0 };
    let cells = table.rows.iter().flatten().chain(&table.columns).filter(|cell| !cell.is_empty());
    let filled = cells.clone().count();
    let text: usize = cells.map(String::len).sum();
    let bound =
        (16_usize << 20).saturating_add(filled.saturating_mul(160)).saturating_add(text.saturating_mul(8));
    let read = book.read(shape.name, u64::try_from(bound).unwrap_or(u64::MAX), |cell| {
        exam.saw(1);
        comparison
            .cell(&cell)
            .unwrap_or_else(|what| exam.problem(FILE, format!("{}, {}", shape.name, cell.name()), what));
        Ok(())
    });
    if let Err(what) = read {
        exam.problem(FILE, shape.name, what);
    }
    let room = table.rows.iter().take(ROWS_MAX.saturating_sub(1)).flatten().chain(&table.columns);
    let expected = room.filter(|cell| !cell.is_empty()).count();
    exam.expect(
        comparison.seen == expected,
        FILE,
        || shape.name.to_owned(),
        || format!("{} cells are filled, the table has {expected}", comparison.seen),
    );
}

struct Comparison<'t> {
    shape: &'t Shape,
    table: &'t Table,
    row: usize,
    column: usize,
    seen: usize,
}

impl Comparison<'_> {
    /// Cells come in order, each once, so that as many as expected and each equal means all equal.
    fn cell(&mut self, cell: &Found) -> Result<(), String> {
        if cell.formula {
            return Err("it is a formula".into());
        }
        if matches!(&cell.value, Value::Text(text) if text.is_empty()) {
            return Ok(());
        }
        if (cell.row, cell.column) <= (self.row, self.column) {
            return Err("cells stand twice or out of order".into());
        }
        (self.row, self.column) = (cell.row, cell.column);
        self.seen = self.seen.saturating_add(1);
        let (Some(row), Some(column)) = (cell.row.checked_sub(1), cell.column.checked_sub(1)) else {
            return Err("it has no place".into());
        };
        let header = row == 0;
        let (listed, kind) = match row.checked_sub(1) {
            None => (self.table.columns.get(column).map_or("", String::as_str), Kind::Text),
            Some(row) => (self.table.cell(row, column), table::kind(self.shape, column)),
        };
        let holds = match (&cell.value, kind) {
            (Value::Text(text), Kind::Text) => {
                *text == fitted(listed, self.shape.name) || (header && text == listed)
            }
            (Value::Number(number), Kind::Number | Kind::Count) => number == listed,
            (Value::Number(number), Kind::Share) => same(number, listed),
            _ => false,
        };
        if holds { Ok(()) } else { Err(format!("it is `{}`, the table says `{listed}`", cell.value.shown())) }
    }
}

fn same(one: &str, other: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    number(one).zip(number(other)).is_some_and(|(one, other)| (one - other).abs() < 1e-9)
}

/// The text as a cell can hold it.
fn fitted<'t>(text: &'t str, name: &str) -> Cow<'t, str> {
    if text.len() <= UNITS_MAX || text.encode_utf16().count() <= UNITS_MAX {
        return Cow::Borrowed(text);
    }
    let note = format!("… [cut: whole in data/{name}.csv]");
    let mut room = UNITS_MAX.saturating_sub(note.encode_utf16().count());
    let mut kept = String::new();
    for letter in text.chars() {
        match room.checked_sub(letter.len_utf16()) {
            Some(left) => room = left,
            None => break,
        }
        kept.push(letter);
    }
    kept.push_str(&note);
    Cow::Owned(kept)
}
