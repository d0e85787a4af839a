//! A sheet in memory: only cells that hold something, in one stretch of text, so that a cell in the far corner
//! costs no more than one beside the first.

use crate::{Limits, raw::ReadError};
use std::collections::BTreeSet;

const UNEVEN: &str = "put quotation marks around the answer with a separator or a line break in it";

/// Cells that are over the limit, or broken, stand in the account, not in the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Row as a person counts.
    pub row: u32,
    /// Column from 0.
    pub column: u32,
    /// Why.
    pub error: ReadError,
}

/// A rectangle of merged cells: rows as a person counts, columns from 0, ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// First and last row.
    pub rows: (u32, u32),
    /// First and last column.
    pub columns: (u32, u32),
}

#[derive(Clone, Copy, Debug)]
struct Cell {
    start: usize,
    column: u32,
    bytes: u32,
}

#[derive(Clone, Copy, Debug)]
struct Row {
    number: u32,
    /// Cells that were given, empty ones included.
    width: u32,
    first: usize,
    end: usize,
}

/// A sheet of a workbook.
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its cells.
    pub grid: Grid,
    /// Whether the workbook does not show it.
    pub hidden: bool,
}

/// A sheet's cells, sparse and read only once built.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    text: String,
    cells: Vec<Cell>,
    rows: Vec<Row>,
    merges: Vec<Merge>,
    /// What could not be kept.
    pub refused: Vec<Refused>,
}

impl Grid {
    /// Begins a row with this number, as a person counts in the file.
    pub fn start_row(&mut self, number: u32, limits: &Limits) -> Result<(), ReadError> {
        Limits::within((self.rows.len() as u64).saturating_add(1), limits.rows, "rows in one table")?;
        self.rows.push(Row { number, width: 0, first: self.cells.len(), end: self.cells.len() });
        Ok(())
    }

    /// Puts `value`, without white space around it, into the row begun last. Columns must ascend; a column that
    /// was given already keeps its first value.
    pub fn push(&mut self, column: u32, value: &str, limits: &Limits) -> Result<(), ReadError> {
        let value = value.trim_matches(is_blank);
        let Some(row) = self.rows.last_mut() else { return Ok(()) };
        row.width = row.width.max(column.saturating_add(1));
        if value.is_empty() {
            return Ok(());
        }
        if u64::from(column) >= limits.columns {
            let said = |last: &Refused| last.row == row.number && u64::from(last.column) >= limits.columns;
            if !self.refused.last().is_some_and(said) {
                let error = ReadError::OverLimit(format!("{} columns in one table", limits.columns));
                self.refused.push(Refused { row: row.number, column, error });
            }
            return Ok(());
        }
        if value.len() as u64 > limits.cell_bytes {
            let error = ReadError::OverLimit(format!("{} bytes in one cell", limits.cell_bytes));
            self.refused.push(Refused { row: row.number, column, error });
            return Ok(());
        }
        let start = self.text.len();
        self.text.push_str(value);
        let bytes = u32::try_from(value.len()).unwrap_or(u32::MAX);
        self.cells.push(Cell { start, column, bytes });
        row.end = self.cells.len();
        Ok(())
    }

    /// Takes away rows of separated text that do not fit the header at a position: those with filled cells beyond it, and
    /// those of a single cell with several words. Separators or line breaks in answers made them, and which answer is not known. A header
    /// that most rows do not fit is not the measure.
    pub fn refuse_uneven(&mut self, header: usize) {
        let Some(names) = self.rows.get(header).map(|row| row.width) else { return };
        let width = |row: &Row| {
            let last = self.cells.get(row.first..row.end).and_then(|cells| cells.last());
            let words = last.map_or(0, |cell| self.value(cell).split_whitespace().count());
            let alone = row.width == 1 && words > 1;
            if alone { 1 } else { last.map_or(names, |cell| cell.column.saturating_add(1).max(names)) }
        };
        let is_uneven = |at: usize, row: &Row| at > header && row.end > row.first && width(row) != names;
        let uneven = (0..).zip(&self.rows).filter(|(at, row)| is_uneven(*at, row)).count();
        if uneven.saturating_mul(2) > self.rows.len().saturating_sub(header) {
            return;
        }
        let (mut even, mut refused) = (Vec::with_capacity(self.rows.len()), Vec::new());
        for (at, row) in (0..).zip(&self.rows) {
            if is_uneven(at, row) {
                let error =
                    ReadError::Malformed(format!("{} instead of {names} cells: {UNEVEN}", width(row)));
                refused.push(Refused { row: row.number, column: 0, error });
            } else {
                even.push(*row);
            }
        }
        self.rows = even;
        let rows: BTreeSet<u32> = refused.iter().map(|refused| refused.row).collect();
        self.refused.retain(|refused| !rows.contains(&refused.row));
        self.refused.extend(refused);
        self.refused.sort_by_key(|refused| (refused.row, refused.column));
    }

    /// Records merged cells.
    pub fn merge(&mut self, merges: impl IntoIterator<Item = Merge>) {
        self.merges.extend(merges);
    }

    /// Number of rows that were begun, empty ones included.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether no cell holds anything.
    pub fn is_blank(&self) -> bool {
        self.cells.is_empty() && self.refused.is_empty()
    }

    /// The number of the row at a position, as a person counts.
    pub fn number(&self, row: usize) -> u32 {
        self.rows.get(row).map_or(0, |row| row.number)
    }

    /// The position of the row with a number.
    pub fn position(&self, number: u32) -> Option<usize> {
        self.rows.binary_search_by_key(&number, |row| row.number).ok()
    }

    /// The filled cells of a row: column and value.
    pub fn row(&self, row: usize) -> impl Iterator<Item = (u32, &str)> {
        self.cells_of(row).iter().map(|cell| (cell.column, self.value(cell)))
    }

    /// How many cells of a row are filled.
    pub fn filled(&self, row: usize) -> usize {
        self.cells_of(row).len()
    }

    /// The value of a cell, empty when there is none.
    pub fn get(&self, row: usize, column: u32) -> &str {
        let cells = self.cells_of(row);
        let found = cells.binary_search_by_key(&column, |cell| cell.column).ok();
        found.and_then(|at| cells.get(at)).map_or("", |cell| self.value(cell))
    }

    /// The value of a cell, or of the merged cell it is a part of.
    pub fn get_merged(&self, row: usize, column: u32) -> &str {
        let own = self.get(row, column);
        if !own.is_empty() || self.merges.is_empty() {
            return own;
        }
        let number = self.number(row);
        let inside = |merge: &&Merge| {
            (merge.rows.0..=merge.rows.1).contains(&number)
                && (merge.columns.0..=merge.columns.1).contains(&column)
        };
        let Some(merge) = self.merges.iter().find(inside) else { return "" };
        self.position(merge.rows.0).map_or("", |row| self.get(row, merge.columns.0))
    }

    /// Columns that hold anything from row `from` on, ascending.
    pub fn columns(&self, from: usize) -> Vec<u32> {
        let mut seen = BTreeSet::new();
        let refused = self.refused.iter().map(|refused| refused.column);
        seen.extend(refused);
        seen.extend((from..self.len()).flat_map(|row| self.cells_of(row)).map(|cell| cell.column));
        seen.into_iter().collect()
    }

    fn cells_of(&self, row: usize) -> &[Cell] {
        self.rows.get(row).and_then(|row| self.cells.get(row.first..row.end)).unwrap_or_default()
    }

    fn value(&self, cell: &Cell) -> &str {
        self.text.get(cell.start..cell.start.saturating_add(cell.bytes as usize)).unwrap_or_default()
    }
}

/// White space, and marks that show nothing.
pub fn is_blank(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\0' | '\u{200b}' | '\u{feff}')
}
