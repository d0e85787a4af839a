//! XLSX workbooks, cell by cell. Nothing is ever sized by what the sheet says its extent is.

use super::grid::{Grid, Merge, Refused, Sheet};
use crate::{Limits, archive::Archive, raw::ReadError};
use calamine::{
    Cell, DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError,
    open_workbook_from_rs,
};
use std::{borrow::Cow, io::Cursor};

/// The sheets of a workbook that can hold a table, in order.
pub fn read(bytes: &[u8], only: Option<&str>, limits: &Limits) -> Result<Vec<Sheet>, ReadError> {
    drop(Archive::open(bytes, limits)?);
    let mut workbook: Xlsx<_> =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|error: XlsxError| broken(&error))?;
    let sheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let named = sheets.filter(|sheet| only.is_none_or(|only| only == sheet.name));
    let named: Vec<(String, bool)> =
        named.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect();
    let open = |(name, hidden): (String, bool)| {
        let grid = sheet(&mut workbook, &name, limits)?;
        Ok(Sheet { name, grid, hidden })
    };
    named.into_iter().map(open).collect()
}

fn sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, limits: &Limits) -> Result<Grid, ReadError> {
    let merges = workbook.merge_cells_by_sheet_name(name).unwrap_or_default();
    let mut reader = workbook.worksheet_cells_reader(name).map_err(|error| broken(&error))?;
    let mut rows = Rows::default();
    while let Some(cell) = reader.next_cell().map_err(|error| broken(&error))? {
        rows.take(&cell, limits)?;
    }
    let mut grid = rows.into_grid(limits)?;
    grid.merge(merges.iter().map(merge));
    Ok(grid)
}

/// Cells come in order, and go straight into the grid; those that do not wait until the end, when all are sorted.
#[derive(Default)]
struct Rows {
    grid: Grid,
    last: Option<(u32, u32)>,
    late: Vec<(u32, u32, String)>,
    bytes: u64,
}

impl Rows {
    fn take(&mut self, cell: &Cell<DataRef<'_>>, limits: &Limits) -> Result<(), ReadError> {
        let text = text_of(cell.get_value());
        if text.is_empty() {
            return Ok(());
        }
        let (row, column) = cell.get_position();
        let place = (row.saturating_add(1), column);
        self.bytes = self.bytes.saturating_add(text.len() as u64);
        Limits::within(self.bytes, limits.unpacked_bytes, "bytes of text in one workbook")?;
        if self.last.is_none_or(|last| last < place) {
            return self.put(place, &text, limits);
        }
        self.late.push((place.0, place.1, text.into_owned()));
        Ok(())
    }

    fn put(&mut self, place: (u32, u32), text: &str, limits: &Limits) -> Result<(), ReadError> {
        if self.last.is_none_or(|(row, _)| row != place.0) {
            self.grid.start_row(place.0, limits)?;
        }
        self.last = Some(place);
        self.grid.push(place.1, text, limits)
    }

    fn into_grid(self, limits: &Limits) -> Result<Grid, ReadError> {
        if self.late.is_empty() {
            return Ok(self.grid);
        }
        let mut cells = self.late;
        for row in 0..self.grid.len() {
            let number = self.grid.number(row);
            cells.extend(self.grid.row(row).map(|(column, text)| (number, column, text.to_owned())));
        }
        cells.sort_by_key(|&(row, column, _)| (row, column));
        let mut sorted = Self::default();
        sorted.grid.refused = self.grid.refused;
        for (row, column, text) in &cells {
            if sorted.last == Some((*row, *column)) {
                let error = ReadError::Malformed("two cells claim the same place".to_owned());
                sorted.grid.refused.push(Refused { row: *row, column: *column, error });
            } else {
                sorted.put((*row, *column), text, limits)?;
            }
        }
        Ok(sorted.grid)
    }
}

fn merge(dimensions: &Dimensions) -> Merge {
    let one_more = |row: u32| row.saturating_add(1);
    Merge {
        rows: (one_more(dimensions.start.0), one_more(dimensions.end.0)),
        columns: (dimensions.start.1, dimensions.end.1),
    }
}

fn text_of<'c>(value: &'c DataRef<'_>) -> Cow<'c, str> {
    match value {
        DataRef::Int(number) => number.to_string().into(),
        DataRef::Float(number) => number.to_string().into(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.into(),
        DataRef::SharedString(text) => (*text).into(),
        DataRef::Bool(yes) => yes.to_string().into(),
        DataRef::DateTime(moment) => text_of_moment(moment).into(),
        DataRef::Error(_) | DataRef::Empty => Cow::Borrowed(""),
    }
}

/// Days are kept; times of day, and lengths of time, are not days.
fn text_of_moment(moment: &ExcelDateTime) -> String {
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return moment.as_f64().to_string();
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

fn broken(error: &XlsxError) -> ReadError {
    ReadError::Malformed(format!("the workbook cannot be read: {error}"))
}
