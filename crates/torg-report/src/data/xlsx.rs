//! `report.xlsx`: the tables as sheets, for those who work in a spreadsheet.
//!
//! Text cells are text: no formula, no link, whatever they begin with. Rows go to a temporary file as they are
//! made. What Excel cannot hold is cut, and says so: a text over 32,767 UTF-16 units ends with where it stands
//! whole, and rows over 1,048,576 stay in the CSV alone, which the first sheet says.

mod about;

use super::table::{Cell, Column, Kind, Table, four_decimals};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Seek, Write};
use std::panic::{self, AssertUnwindSafe};

/// Longest text of a cell, in UTF-16 units.
pub const TEXT_UNITS_MAX: usize = 32_767;

/// Most rows of a sheet, with the header.
pub const ROWS_MAX: u32 = 1_048_576;

/// A sheet that has been written.
struct Sheet {
    name: &'static str,
    about: &'static str,
    columns: Vec<Column>,
    rows: u64,
    rows_left_out: u64,
    texts_cut: u64,
}

struct Looks {
    header: Format,
    text: Format,
    long: Format,
    whole: Format,
    share: Format,
}

/// Writes the workbook: a first sheet that explains the others, then one sheet a table.
///
/// # Errors
/// When a temporary file or `out` refuses the bytes.
pub fn write(
    tables: Vec<Table<'_>>,
    title: Option<&str>,
    rows_max: u32,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut whole = tempfile::tempfile()?;
    caught(|| save(tables, title, rows_max, &mut whole))?;
    whole.rewind()?;
    io::copy(&mut whole, out).map(drop)
}

fn save(
    tables: Vec<Table<'_>>,
    title: Option<&str>,
    rows_max: u32,
    whole: &mut File,
) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(title)?);
    let looks = Looks::new();
    let sheets = fill(&mut workbook, tables, &looks, rows_max)?;
    about::write(workbook.worksheet_from_index(0)?, title, &sheets, &looks)?;
    workbook.save_to_writer(io::BufWriter::new(whole))
}

/// The workbook's library panics when its temporary files cannot grow; here that is an error like any other.
fn caught(work: impl FnOnce() -> Result<(), XlsxError>) -> io::Result<()> {
    match panic::catch_unwind(AssertUnwindSafe(work)) {
        Ok(result) => result.map_err(io::Error::other),
        Err(payload) => {
            let text = payload.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or_default();
            Err(io::Error::other(format!(
                "the workbook could not be made; is the temporary folder full? {text}"
            )))
        }
    }
}

fn properties(title: Option<&str>) -> Result<DocProperties, XlsxError> {
    let never = ExcelDateTime::from_ymd(2000, 1, 1)?;
    Ok(DocProperties::new()
        .set_title(title.unwrap_or_default())
        .set_author("Torg")
        .set_creation_datetime(&never))
}

fn fill(
    workbook: &mut Workbook,
    tables: Vec<Table<'_>>,
    looks: &Looks,
    rows_max: u32,
) -> Result<Vec<Sheet>, XlsxError> {
    workbook.add_worksheet_with_constant_memory()?.set_name(about::SHEET)?;
    tables
        .into_iter()
        .map(|table| sheet(workbook.add_worksheet_with_constant_memory()?, table, looks, rows_max))
        .collect()
}

fn sheet(
    worksheet: &mut Worksheet,
    table: Table<'_>,
    looks: &Looks,
    rows_max: u32,
) -> Result<Sheet, XlsxError> {
    worksheet.set_name(table.name)?.set_freeze_panes(1, 0)?;
    let path = table.path();
    let Table { name, about, columns, rows, .. } = table;
    let mut sheet = Sheet { name, about, columns, rows: 0, rows_left_out: 0, texts_cut: 0 };
    for (at, column) in (0..).zip(&sheet.columns) {
        worksheet.set_column_width(at, width(column))?;
        worksheet.write_string_with_format(0, at, &*fitted(&column.name, &path), &looks.header)?;
    }
    for row in rows {
        let line = u32::try_from(sheet.rows + 1).unwrap_or(u32::MAX);
        sheet.rows += 1;
        if line >= rows_max {
            sheet.rows_left_out += 1;
            continue;
        }
        for ((at, cell), column) in (0..).zip(&row).zip(&sheet.columns) {
            sheet.texts_cut += u64::from(put(worksheet, (line, at), cell, &path, looks.of(column))?);
        }
    }
    Ok(sheet)
}

/// Writes one cell, and says whether its text was cut.
fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell<'_>,
    path: &str,
    look: &Format,
) -> Result<bool, XlsxError> {
    match cell {
        Cell::Text(text) if !text.is_empty() => {
            let fitted = fitted(text, path);
            sheet.write_string_with_format(row, column, &*fitted, look)?;
            return Ok(fitted.len() != text.len());
        }
        Cell::Integer(number) => sheet.write_number_with_format(row, column, *number as f64, look)?,
        Cell::Share(share) => sheet.write_number_with_format(row, column, four_decimals(*share), look)?,
        Cell::Empty | Cell::Text(_) => sheet,
    };
    Ok(false)
}

/// The text, or as much of it as a cell holds with a note of where the rest is.
fn fitted<'a>(text: &'a str, path: &str) -> Cow<'a, str> {
    if text.len() <= TEXT_UNITS_MAX || text.encode_utf16().count() <= TEXT_UNITS_MAX {
        return Cow::Borrowed(text);
    }
    let note = format!("… [cut: whole in {path}]");
    let mut room = TEXT_UNITS_MAX - note.encode_utf16().count();
    let fits = |letter: &char| room.checked_sub(letter.len_utf16()).map(|left| room = left).is_some();
    let mut kept: String = text.chars().take_while(fits).collect();
    kept.push_str(&note);
    Cow::Owned(kept)
}

/// In characters.
fn width(column: &Column) -> f64 {
    match (&*column.name, column.kind) {
        ("text" | "statement" | "prompt" | "question", Kind::String) => 80.0,
        ("label" | "source" | "reason" | "supporting" | "contrary" | "option", _) => 40.0,
        ("sha256", _) => 66.0,
        (name, _) => (name.chars().count() as f64 + 2.0).clamp(14.0, 40.0),
    }
}

impl Looks {
    fn new() -> Self {
        let text = Format::new().set_num_format("@").set_align(FormatAlign::Top);
        Self {
            header: Format::new().set_bold().set_num_format("@").set_background_color("E8EDF2"),
            long: text.clone().set_text_wrap(),
            text,
            whole: Format::new().set_num_format("0").set_align(FormatAlign::Top),
            share: Format::new().set_num_format("0.0000").set_align(FormatAlign::Top),
        }
    }

    fn of(&self, column: &Column) -> &Format {
        match (column.kind, width(column) >= 40.0) {
            (Kind::Integer, _) => &self.whole,
            (Kind::Number, _) => &self.share,
            (_, true) => &self.long,
            _ => &self.text,
        }
    }
}

#[cfg(test)]
mod tests;
