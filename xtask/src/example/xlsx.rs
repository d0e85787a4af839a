//! Owns the Forms workbook: moments become serial dates, ids numbers, everything else text, as Forms exports them.

use super::{package, table};
use anyhow::Result;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet};

/// A workbook of one sheet from a tabular source.
pub fn workbook(source: &str) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_ymd(2026, 5, 18)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    fill(book.add_worksheet().set_name("Sheet1")?, &table::rows(source)?)?;
    package::restored(&book.save_to_buffer()?)
}

fn fill(sheet: &mut Worksheet, rows: &[Vec<String>]) -> Result<()> {
    let moment = Format::new().set_num_format("m/d/yy h:mm:ss");
    for (row, cells) in (0u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells) {
            write_cell(sheet, (row, column), cell, &moment)?;
        }
    }
    Ok(())
}

fn write_cell(sheet: &mut Worksheet, (row, column): (u32, u16), cell: &str, moment: &Format) -> Result<()> {
    if table::is_moment(cell) {
        sheet.write_datetime_with_format(row, column, ExcelDateTime::parse_from_str(cell)?, moment)?;
    } else if let (0, Ok(id)) = (column, cell.parse::<u32>()) {
        sheet.write_number(row, column, id)?;
    } else if !cell.is_empty() {
        sheet.write_string(row, column, cell)?;
    }
    Ok(())
}
