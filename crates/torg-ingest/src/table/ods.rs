//! ODS spreadsheets, cell by cell. Repetitions are a number in the file ("this cell, 16,384 times") and stay
//! one: an empty repeated cell costs nothing, a filled one is bounded.

use super::grid::{Grid, Merge, Sheet};
use crate::{Limits, archive::Archive, raw::ReadError};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

const CONTENT: &str = "content.xml";

/// The sheets of a spreadsheet, in order.
pub fn read(bytes: &[u8], only: Option<&str>, limits: &Limits) -> Result<Vec<Sheet>, ReadError> {
    let content = Archive::open(bytes, limits)?.entry(CONTENT)?;
    let content = content.ok_or_else(|| ReadError::Malformed(format!("{CONTENT} is missing")))?;
    let content =
        String::from_utf8(content).map_err(|_| ReadError::Malformed(format!("{CONTENT} is not UTF-8")))?;
    let mut sheets = Sheets {
        limits,
        sheets: Vec::new(),
        row: 0,
        row_repeats: 1,
        column: 0,
        cell: None,
        depth: 0,
        note: 0,
    };
    let mut reader = Reader::from_str(&content);
    loop {
        match reader.read_event().map_err(|error| ReadError::Malformed(format!("{CONTENT}: {error}")))? {
            Event::Start(tag) => sheets.start(&tag)?,
            Event::Empty(tag) => {
                sheets.start(&tag)?;
                sheets.end(tag.local_name().as_ref())?;
            }
            Event::End(tag) => sheets.end(tag.local_name().as_ref())?,
            Event::Text(text) => sheets.text(&text.xml10_content())?,
            Event::CData(text) => sheets.text(&text.xml10_content())?,
            Event::GeneralRef(entity) => sheets.text(&entity_text(&entity)?)?,
            Event::DocType(_) => {
                return Err(ReadError::Malformed("the document declares its own entities".to_owned()));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let named = sheets.sheets.into_iter().filter(|(name, _)| only.is_none_or(|only| only == name));
    Ok(named.map(|(name, grid)| Sheet { name, grid, hidden: false }).collect())
}

fn entity_text(entity: &quick_xml::events::BytesRef<'_>) -> Result<String, ReadError> {
    let name: &str = entity;
    let char = entity.resolve_char_ref().map_err(|error| ReadError::Malformed(error.to_string()))?;
    let known = quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned);
    char.map(String::from).or(known).ok_or_else(|| ReadError::Malformed(format!("unknown entity `{name}`")))
}

struct OpenCell {
    text: String,
    value: Option<String>,
    repeats: u32,
    paragraphs: u32,
}

struct Sheets<'l> {
    limits: &'l Limits,
    sheets: Vec<(String, Grid)>,
    row: u32,
    row_repeats: u32,
    column: u32,
    cell: Option<OpenCell>,
    depth: u64,
    note: u64,
}

impl Sheets<'_> {
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), ReadError> {
        self.depth = self.depth.saturating_add(1);
        Limits::within(self.depth, self.limits.depth, "elements inside each other")?;
        match tag.local_name().as_ref() {
            "table" => self.start_sheet(tag)?,
            "table-row" => self.start_row(tag)?,
            "table-cell" | "covered-table-cell" => self.start_cell(tag)?,
            "annotation" => self.note = self.depth,
            "p" | "h" => self.start_paragraph(),
            "s" => self.text(&" ".repeat(number(tag, "c")?.min(1000) as usize))?,
            "tab" => self.text("\t")?,
            "line-break" => self.text("\n")?,
            _ => {}
        }
        Ok(())
    }

    fn start_sheet(&mut self, tag: &BytesStart<'_>) -> Result<(), ReadError> {
        Limits::within(self.sheets.len() as u64, self.limits.entries, "sheets in one file")?;
        let name = attribute(tag, "name")?.unwrap_or_default();
        self.sheets.push((name, Grid::default()));
        self.row = 0;
        Ok(())
    }

    fn start_row(&mut self, tag: &BytesStart<'_>) -> Result<(), ReadError> {
        self.row = self.row.saturating_add(1);
        self.row_repeats = number(tag, "number-rows-repeated")?;
        self.column = 0;
        let row = self.row;
        let limits = self.limits;
        self.grid().map_or(Ok(()), |grid| grid.start_row(row, limits))
    }

    fn start_cell(&mut self, tag: &BytesStart<'_>) -> Result<(), ReadError> {
        let date = attribute(tag, "date-value")?;
        let value = match date {
            Some(date) => Some(date),
            None => attribute(tag, "value")?,
        };
        let span = (number(tag, "number-rows-spanned")?, number(tag, "number-columns-spanned")?);
        if span != (1, 1) {
            let merge = Merge {
                rows: (self.row, self.row.saturating_add(span.0).saturating_sub(1)),
                columns: (self.column, self.column.saturating_add(span.1).saturating_sub(1)),
            };
            if let Some(grid) = self.grid() {
                grid.merge([merge]);
            }
        }
        let repeats = number(tag, "number-columns-repeated")?;
        self.cell = Some(OpenCell { text: String::new(), value, repeats, paragraphs: 0 });
        Ok(())
    }

    fn start_paragraph(&mut self) {
        if let Some(cell) = self.cell.as_mut().filter(|_| self.note == 0) {
            if cell.paragraphs > 0 {
                cell.text.push('\n');
            }
            cell.paragraphs = cell.paragraphs.saturating_add(1);
        }
    }

    fn text(&mut self, text: &str) -> Result<(), ReadError> {
        if self.note > 0 {
            return Ok(());
        }
        if let Some(cell) = self.cell.as_mut().filter(|cell| cell.paragraphs > 0) {
            cell.text.push_str(text);
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), ReadError> {
        match name {
            "table-cell" | "covered-table-cell" => self.end_cell()?,
            "table-row" => self.end_row()?,
            "annotation" => self.note = 0,
            _ => {}
        }
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), ReadError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let value = cell.value.filter(|_| !cell.text.is_empty()).unwrap_or(cell.text);
        let (limits, column) = (self.limits, self.column);
        if !value.trim().is_empty() {
            let last =
                column.saturating_add(cell.repeats).min(u32::try_from(limits.columns).unwrap_or(u32::MAX));
            for column in column..last.max(column.saturating_add(1)) {
                self.grid().map_or(Ok(()), |grid| grid.push(column, &value, limits))?;
            }
        }
        self.column = column.saturating_add(cell.repeats);
        Ok(())
    }

    /// A repeated row is written out when it holds something.
    fn end_row(&mut self) -> Result<(), ReadError> {
        let (limits, row, extra) = (self.limits, self.row, self.row_repeats.saturating_sub(1));
        self.row = row.saturating_add(extra);
        let Some(grid) = self.grid() else { return Ok(()) };
        let Some(at) = grid.position(row).filter(|&at| grid.filled(at) > 0) else { return Ok(()) };
        let cells: Vec<(u32, String)> =
            grid.row(at).map(|(column, value)| (column, value.to_owned())).collect();
        for copy in 1..=extra {
            grid.start_row(row.saturating_add(copy), limits)?;
            cells.iter().try_for_each(|(column, value)| grid.push(*column, value, limits))?;
        }
        Ok(())
    }

    fn grid(&mut self) -> Option<&mut Grid> {
        self.sheets.last_mut().map(|(_, grid)| grid)
    }
}

fn number(tag: &BytesStart<'_>, name: &str) -> Result<u32, ReadError> {
    Ok(attribute(tag, name)?.and_then(|value| value.parse().ok()).unwrap_or(1))
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadError> {
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| ReadError::Malformed(error.to_string()))?;
        if attribute.key.local_name().as_ref() == name {
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(|error| ReadError::Malformed(error.to_string()))?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}
