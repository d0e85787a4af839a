//! A sheet in memory: only cells that hold something, in one stretch of text, so that a cell in the far corner
//! costs no more than one beside the first.

use crate::{Limits, raw::ReadError};

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
    column: u32,
    start: usize,
    end: usize,
}

#[derive(Clone, Copy, Debug)]
struct Row {
    number: u32,
    first: usize,
    end: usize,
}

/// A sheet, sparse and read only once built.
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
        self.rows.push(Row { number, first: self.cells.len(), end: self.cells.len() });
        Ok(())
    }

    /// Puts `value`, without white space around it, into the row begun last. Columns must ascend; a column that
    /// was given already keeps its first value.
    pub fn push(&mut self, column: u32, value: &str, limits: &Limits) -> Result<(), ReadError> {
        let value = value.trim_matches(is_blank);
        let Some(row) = self.rows.last_mut() else { return Ok(()) };
        if value.is_empty() {
            return Ok(());
        }
        if u64::from(column) >= limits.columns {
            let error = ReadError::OverLimit(format!("{} columns in one table", limits.columns));
            self.refused.push(Refused { row: row.number, column, error });
            return Ok(());
        }
        if value.len() as u64 > limits.cell_bytes {
            let error = ReadError::OverLimit(format!("{} bytes in one cell", limits.cell_bytes));
            self.refused.push(Refused { row: row.number, column, error });
            return Ok(());
        }
        let start = self.text.len();
        self.text.push_str(value);
        self.cells.push(Cell { column, start, end: self.text.len() });
        row.end = self.cells.len();
        Ok(())
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
        let first = self.rows.get(from).map_or(self.cells.len(), |row| row.first);
        let mut seen = std::collections::BTreeSet::new();
        let refused = self.refused.iter().map(|refused| refused.column);
        seen.extend(refused);
        seen.extend(self.cells.get(first..).unwrap_or_default().iter().map(|cell| cell.column));
        seen.into_iter().collect()
    }

    fn cells_of(&self, row: usize) -> &[Cell] {
        self.rows.get(row).and_then(|row| self.cells.get(row.first..row.end)).unwrap_or_default()
    }

    fn value(&self, cell: &Cell) -> &str {
        self.text.get(cell.start..cell.end).unwrap_or_default()
    }
}

/// White space, and marks that show nothing.
pub fn is_blank(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\0' | '\u{200b}' | '\u{feff}')
}
