//! Tables of every kind: bytes become a grid, the grid's columns get roles, its rows become contributions.
//!
//! Owns the reading of CSV, XLSX, ODS and JSON and the guess of what columns mean. Contributions are handed on one
//! by one, so that a table of a million rows is never in memory twice.

mod coarse;
mod csv;
pub(crate) mod dates;
mod grid;
mod header;
mod json;
mod known;
mod markup;
mod ods;
mod options;
mod plan;
mod quotes;
mod roles;
mod rows;
mod values;
mod words;
mod xlsx;

pub(crate) use header::is_headed;

use crate::{
    Kind, Limits, SourceSettings,
    raw::{RawContribution, RawReading, ReadError},
};
use grid::{Grid, Sheet};
use header::Header;
use plan::Plan;
use std::collections::BTreeMap;
use torg_core::{Format, Reason, SetAside, State};

/// Names that are remembered for redaction.
const KNOWN_NAMES_MAX: usize = 20_000;
const HIDDEN: &str = "read like the others; name the one to read with `sheet` in torg.toml";
/// Lines that are named one by one.
const LINES_SHOWN: usize = 5;

/// One table, understood but not yet read.
pub struct Table {
    sheet: Option<String>,
    details: BTreeMap<String, String>,
    content: Content,
}

enum Content {
    Rows {
        grid: Grid,
        header: Header,
        plan: Box<Plan>,
    },
    /// Nothing to read in it, and why: known without looking at rows.
    Whole(Box<RawReading>),
}

/// Opens the tables in a file: one, or one a sheet.
pub fn open(
    bytes: &[u8],
    name: &str,
    kind: Kind,
    settings: &SourceSettings,
    limits: &Limits,
) -> Result<Vec<Table>, ReadError> {
    let only = settings.sheet.as_deref();
    match kind {
        Kind::Xlsx => workbook(xlsx::read(bytes, only, limits)?, settings),
        Kind::Ods => workbook(ods::read(bytes, only, limits)?, settings),
        Kind::Json | Kind::JsonLines => {
            let json::JsonGrid { names, grid, encoding, replaced } =
                json::read(bytes, kind == Kind::JsonLines, settings, limits)?;
            let header = Header { first: 0, row: Some(0), titles: 0, names: (0..).zip(names).collect() };
            Ok(vec![table(None, grid, Some(header), settings, details(encoding, None, replaced))])
        }
        Kind::Csv => {
            let csv::CsvGrid { grid, encoding, separator, replaced, mended } =
                csv::read(bytes, settings, limits)?;
            let mut details = details(encoding, Some(separator), replaced);
            details.extend(stray_quotes(&mended));
            Ok(vec![table(None, grid, None, settings, details)])
        }
        _ => Err(ReadError::Unknown(name.to_owned())),
    }
}

fn details(encoding: &str, separator: Option<String>, replaced: u64) -> BTreeMap<String, String> {
    let separator = separator.map(|separator| ("separator".to_owned(), separator));
    let replaced = (replaced > 0).then(|| ("replaced characters".to_owned(), replaced.to_string()));
    std::iter::once(("encoding".to_owned(), encoding.to_owned())).chain(separator).chain(replaced).collect()
}

fn stray_quotes(lines: &[u32]) -> Option<(String, String)> {
    let shown: Vec<String> = lines.iter().take(LINES_SHOWN).map(u32::to_string).collect();
    let more = if lines.len() > shown.len() { " …" } else { "" };
    let words = format!("not doubled or not closed, read as they stand: line {}{more}", shown.join(", "));
    (!lines.is_empty()).then(|| ("quotation marks".to_owned(), words))
}

/// Empty sheets beside filled ones hold nothing that could be lost: they are named, not counted.
fn workbook(sheets: Vec<Sheet>, settings: &SourceSettings) -> Result<Vec<Table>, ReadError> {
    if let (Some(sheet), true) = (&settings.sheet, sheets.is_empty()) {
        return Err(ReadError::Malformed(format!("there is no sheet `{sheet}`")));
    }
    let (empty, filled): (Vec<Sheet>, Vec<Sheet>) =
        sheets.into_iter().partition(|sheet| sheet.grid.is_blank());
    if filled.is_empty() {
        return Err(ReadError::Empty);
    }
    let names: Vec<String> = empty.into_iter().map(|sheet| sheet.name).collect();
    let details = (!names.is_empty()).then(|| ("empty sheets".to_owned(), names.join(", ")));
    let details: BTreeMap<String, String> = details.into_iter().collect();
    let several = filled.len() > 1;
    let open = |sheet: Sheet| {
        let mut details = details.clone();
        details.extend(sheet.hidden.then(|| ("hidden sheet".to_owned(), HIDDEN.to_owned())));
        table(several.then_some(sheet.name), sheet.grid, None, settings, details)
    };
    Ok(filled.into_iter().map(open).collect())
}

fn table(
    sheet: Option<String>,
    grid: Grid,
    header: Option<Header>,
    settings: &SourceSettings,
    mut details: BTreeMap<String, String>,
) -> Table {
    let content = match understood(grid, header, settings, &mut details) {
        Ok(content) => content,
        Err(error) => Content::Whole(Box::new(left_out(error))),
    };
    Table { sheet, details, content }
}

fn understood(
    grid: Grid,
    header: Option<Header>,
    settings: &SourceSettings,
    details: &mut BTreeMap<String, String>,
) -> Result<Content, ReadError> {
    if grid.is_blank() {
        return Err(ReadError::Empty);
    }
    if let Some(reading) = companion(&grid) {
        return Ok(Content::Whole(Box::new(reading)));
    }
    let header = header.map_or_else(|| header::find(&grid, settings), Ok)?;
    details
        .insert("header row".to_owned(), header.row.map_or_else(|| "none".to_owned(), |row| row.to_string()));
    let plan = Box::new(plan::plan(&grid, &header, settings));
    Ok(Content::Rows { grid, header, plan })
}

fn left_out(error: ReadError) -> RawReading {
    let mut reading = RawReading::new(Format::Table, error.to_string());
    reading.exclusions.push((None, State::Unreadable, Reason::from(error)));
    reading
}

/// The files beside a Polis `comments.csv`.
fn companion(grid: &Grid) -> Option<RawReading> {
    let first: Vec<&str> = grid.row(0).map(|(_, cell)| cell).collect();
    let mut reading = RawReading::new(Format::Polis, known::polis_companion(&first)?);
    reading.set_aside.insert(SetAside::Companion, grid.len() as u64);
    for row in 0..grid.len() {
        if let key @ ("topic" | "conversation-description") = grid.get(row, 0) {
            reading.details.insert(key.to_owned(), grid.get(row, 1).to_owned());
        }
    }
    Some(reading)
}

impl Table {
    /// Names in personal columns: for redaction, never to leave the child.
    pub fn known_names(&self) -> Vec<String> {
        match &self.content {
            Content::Rows { grid, header, plan } => plan::known_names(grid, header, plan, KNOWN_NAMES_MAX),
            Content::Whole(_) => Vec::new(),
        }
    }

    /// The cells of the columns that hold what people said.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let rows = match &self.content {
            Content::Rows { grid, header, plan } => Some((grid, header.first, plan)),
            Content::Whole(_) => None,
        };
        rows.into_iter().flat_map(|(grid, first, plan)| {
            let columns = plan.texts.iter().flat_map(|text| &text.columns);
            columns.flat_map(move |column| (first..grid.len()).map(|row| grid.get(row, *column)))
        })
    }

    /// Hands every contribution to `sink` and returns the account of the rest.
    pub fn read(self, settings: &SourceSettings, sink: &mut dyn FnMut(RawContribution)) -> RawReading {
        let mut reading = match self.content {
            Content::Whole(reading) => *reading,
            Content::Rows { grid, header, plan } => {
                let mut reading = RawReading::new(plan.format, plan.because.clone());
                reading.columns = plan.guesses.clone();
                let dropped = plan.guesses.iter().filter(|guess| guess.role == crate::raw::Role::Personal);
                reading.dropped_columns = dropped.map(|guess| guess.name.clone()).collect();
                if header.titles > 0 {
                    reading.set_aside.insert(SetAside::TitleRow, header.titles);
                }
                if !plan.has_text() && plan.choices.is_empty() {
                    reading.because = ReadError::NoTextColumn.to_string();
                    reading.exclusions.push((None, State::Unreadable, Reason::NoTextColumn));
                }
                rows::read(&grid, &header, &plan, settings, &mut reading, sink);
                reading
            }
        };
        reading.sheet = self.sheet;
        reading.details.extend(self.details);
        reading
    }
}
