//! Sheets read back as the tables they were written from.

use super::super::tests::fixture;
use super::super::{table::Table, tables};
use super::*;
use calamine::{Data, Reader, Xlsx};
use std::io::Cursor;

fn open(tables: Vec<Table<'_>>, rows_max: u32) -> Xlsx<Cursor<Vec<u8>>> {
    let mut bytes = Vec::new();
    write(tables, Some("=Torget"), rows_max, &mut bytes).unwrap();
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn table<'a>(texts: &'a [String]) -> Table<'a> {
    let rows = Box::new(texts.iter().map(|text| vec![Cell::of(text)]));
    Table { name: "t", about: "Texts.", key: None, columns: vec![Column::text("text", "A text.")], rows }
}

fn texts(workbook: &mut Xlsx<Cursor<Vec<u8>>>, sheet: &str) -> Vec<String> {
    let range = workbook.worksheet_range(sheet).unwrap();
    range.used_cells().map(|(_, _, cell)| cell.to_string()).collect()
}

#[test]
fn each_table_has_its_sheet_with_the_cells_as_they_are() {
    let compilation = fixture::compilation();
    let mut workbook = open(tables::all(&compilation), ROWS_MAX);
    let names: Vec<&str> = tables::all(&compilation).iter().map(|table| table.name).collect();
    assert_eq!(workbook.sheet_names(), [&["Read me"], &*names].concat());
    for table in tables::all(&compilation) {
        let range = workbook.worksheet_range(table.name).unwrap();
        for (at, row) in (1..).zip(table.rows) {
            for (column, cell) in (0..).zip(&row) {
                let stands = range.get_value((at, column)).cloned().unwrap_or_default();
                let expect = match cell {
                    Cell::Text(text) if !text.is_empty() => Data::String(text.to_string()),
                    Cell::Integer(number) => Data::Float(*number as f64),
                    Cell::Share(share) => Data::Float(four_decimals(*share)),
                    Cell::Empty | Cell::Text(_) => Data::Empty,
                };
                assert_eq!(stands, expect, "{} {at} {column}", table.name);
            }
        }
    }
}

#[test]
fn no_cell_is_a_formula() {
    let mut workbook = open(tables::all(&fixture::compilation()), ROWS_MAX);
    for name in workbook.sheet_names() {
        assert_eq!(workbook.worksheet_formula(&name).unwrap().used_cells().count(), 0, "{name}");
    }
}

#[test]
fn what_does_not_fit_is_cut_and_said() {
    let long = "🌳".repeat(TEXT_UNITS_MAX);
    let exact = "å".repeat(TEXT_UNITS_MAX);
    let mut workbook = open(vec![table(&[long, exact.clone(), "c".into(), "d".into()])], 4);
    let cells = texts(&mut workbook, "t");
    assert_eq!(cells.len(), 4);
    assert!(cells[1].ends_with("🌳… [cut: whole in data/t.csv]"), "{}", cells[1]);
    assert!((TEXT_UNITS_MAX - 1..=TEXT_UNITS_MAX).contains(&cells[1].encode_utf16().count()));
    assert_eq!(cells[2], exact);
    let first = texts(&mut workbook, "Read me").join("\n");
    insta::assert_snapshot!(first);
}

#[test]
fn a_library_that_gives_up_is_an_error() {
    let failing = Table { rows: Box::new(std::iter::repeat_with(|| panic!("no room"))), ..table(&[]) };
    let error = write(vec![failing], None, ROWS_MAX, &mut Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "the workbook could not be made; is the temporary folder full? no room");
}
