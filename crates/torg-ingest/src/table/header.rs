//! Which row of a sheet is the header, and what the columns are called.

use super::{dates, grid::Grid, values, words};
use crate::{SourceSettings, raw::ReadError};

const LOOKED_AT_ROWS: usize = 20;
const HEADER_CHARS_MAX: usize = 1000;

/// Where the table's own rows begin, and its columns.
pub struct Header {
    /// Position of the first row below the header.
    pub first: usize,
    /// Number of the header's row as a person counts, when there is one.
    pub row: Option<u32>,
    /// Rows above it that hold something.
    pub titles: u64,
    /// Column and name, by column.
    pub names: Vec<(u32, String)>,
}

/// Finds the header, or takes the row that the settings name.
pub fn find(grid: &Grid, settings: &SourceSettings) -> Result<Header, ReadError> {
    let at = match settings.header_row {
        Some(0) => None,
        Some(number) => {
            let missing = || ReadError::Malformed(format!("there is no row {number} to take for the header"));
            Some(grid.position(number).ok_or_else(missing)?)
        }
        None => guess(grid),
    };
    Ok(header(grid, at))
}

fn header(grid: &Grid, at: Option<usize>) -> Header {
    let below = at.and_then(|at| below(grid, at));
    let first = below.or(at).map_or(0, |at| at.saturating_add(1));
    let titles = (0..at.unwrap_or(0)).filter(|&row| grid.filled(row) > 0).count() as u64;
    let titles = titles.saturating_add(u64::from(below.is_some()));
    let mut columns = grid.columns(first);
    columns.extend(at.into_iter().flat_map(|at| grid.row(at).map(|(column, _)| column)));
    columns.sort_unstable();
    columns.dedup();
    let name = |column: u32| match (at, below) {
        (Some(at), Some(below)) => of_two_rows(grid, at, below, column),
        (at, _) => at.map_or("", |at| grid.get_merged(at, column)).to_owned(),
    };
    let names = columns.into_iter().map(|column| (column, name(column)));
    Header { first, row: at.map(|at| grid.number(at)), titles, names: unique(names.collect()) }
}

/// The row below the header that names what the header leaves unnamed, such as the options of a question in exports of
/// SurveyMonkey. It begins later than the rows of answers do.
fn below(grid: &Grid, at: usize) -> Option<usize> {
    let (below, (first, _)) = (at.saturating_add(1), grid.row(at).next()?);
    let answers = || (below.saturating_add(1)..grid.len()).filter(|&row| grid.filled(row) > 0);
    let begun = answers().filter(|&row| !grid.get(row, first).is_empty()).count();
    let unnamed = grid.row(below).any(|(column, _)| column > first && grid.get(at, column).is_empty());
    let replies = grid.row(below).all(|(_, cell)| words::REPLY.contains(&words::fold(cell).as_str()));
    let names =
        grid.filled(below) > 0 && !grid.row(below).any(|(column, cell)| column <= first || is_data(cell));
    let most = begun > 1 && begun.saturating_mul(10) >= answers().count().saturating_mul(9);
    (names && most && (unnamed || replies)).then_some(below)
}

/// "Which do you use?: The library".
fn of_two_rows(grid: &Grid, at: usize, below: usize, column: u32) -> String {
    let option = grid.get(below, column);
    let named = grid.row(at).filter(|(named, _)| *named <= column).last();
    let question =
        named.filter(|(named, _)| *named == column || !option.is_empty()).map_or("", |(_, name)| name);
    if option.is_empty() || words::REPLY.contains(&words::fold(option).as_str()) {
        return question.to_owned();
    }
    format!("{question}: {option}")
}

/// Unnamed columns are called by their number, columns of one name are numbered.
fn unique(names: Vec<(u32, String)>) -> Vec<(u32, String)> {
    let mut taken = std::collections::BTreeSet::new();
    let mut named = Vec::with_capacity(names.len());
    for (column, name) in names {
        let line = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let base = if line.is_empty() { format!("column {}", column.saturating_add(1)) } else { line };
        let mut name = base.clone();
        let mut copy = 2u32;
        while !taken.insert(name.clone()) {
            name = format!("{base} ({copy})");
            copy = copy.saturating_add(1);
        }
        named.push((column, name));
    }
    named
}

fn guess(grid: &Grid) -> Option<usize> {
    let width = usual_width(grid);
    let rows = 0..grid.len().min(LOOKED_AT_ROWS);
    let wide =
        |&row: &usize| grid.filled(row) > 0 && grid.filled(row).saturating_mul(10) >= width.saturating_mul(6);
    let row = rows.into_iter().find(wide)?;
    let is_header = if width == 1 { is_single_header(grid, row) } else { is_header(grid, row) };
    is_header.then_some(row)
}

/// Whether the lines of a text are rows under a header, whatever the file is called: as many cells in each of the first
/// lines, separated by a sign that stands in the header too, and a name among them that heads columns.
pub fn is_headed(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(LOOKED_AT_ROWS).collect();
    let Some((first, rows)) = lines.split_first().filter(|(_, rows)| rows.len() > 1) else { return false };
    ['\t', ';', '|'].into_iter().any(|separator| {
        let cells: Vec<&str> = first.split(separator).map(str::trim).collect();
        let even = rows.iter().all(|row| row.split(separator).count() == cells.len());
        let names = cells.iter().all(|cell| !cell.is_empty() && !cell.ends_with(':') && !is_data(cell));
        cells.len() > 1 && even && names && cells.iter().any(|cell| is_known(cell))
    })
}

/// The most cells that a good share of the rows have: blank answers make rows shorter than the table is wide.
fn usual_width(grid: &Grid) -> usize {
    let mut widths: Vec<usize> =
        (0..grid.len()).map(|row| grid.filled(row)).filter(|&width| width > 0).collect();
    widths.sort_unstable();
    widths.get(widths.len().saturating_mul(3) / 4).copied().unwrap_or(0)
}

fn is_header(grid: &Grid, row: usize) -> bool {
    let cells: Vec<&str> = grid.row(row).map(|(_, cell)| cell).collect();
    let known = cells.iter().any(|cell| is_known(cell));
    let data = cells.iter().any(|cell| is_data(cell));
    let long = cells.iter().any(|cell| cell.chars().count() > HEADER_CHARS_MAX);
    known && !long || !data && !long && !repeats_below(grid, row, &cells)
}

/// A value that stands again in the same column is an answer, not a name.
fn repeats_below(grid: &Grid, row: usize, cells: &[&str]) -> bool {
    let below = row.saturating_add(1)..grid.len();
    let columns: Vec<u32> = grid.row(row).map(|(column, _)| column).collect();
    let repeated = columns
        .iter()
        .zip(cells)
        .filter(|(column, cell)| below.clone().any(|row| grid.get(row, **column) == **cell));
    repeated.count().saturating_mul(2) >= cells.len().max(1)
}

/// A single column has a header only when its first cell is known as one, or asks.
fn is_single_header(grid: &Grid, row: usize) -> bool {
    grid.row(row).any(|(_, cell)| is_known(cell) || cell.ends_with(['?', '؟', ':']))
}

fn is_known(cell: &str) -> bool {
    [
        words::PERSONAL,
        words::ID,
        words::DATE,
        words::LANGUAGE,
        words::ATTRIBUTE,
        words::GENERIC,
        words::OBSERVATION,
    ]
    .into_iter()
    .any(|list| list.contains(&words::fold(cell).as_str()))
}

fn is_data(cell: &str) -> bool {
    values::is_number(cell) || cell.contains('@') || dates::day(cell, dates::Order::DayFirst).is_some()
}
