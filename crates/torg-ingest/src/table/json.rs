//! JSON arrays of objects and JSON Lines become a grid: one object a row, one key a column. Objects inside objects
//! (Decidim's `{"sv": "…", "en": "…"}`) become columns named `title/sv`.

use super::grid::{Grid, Refused};
use crate::{Limits, SourceSettings, decode, raw::ReadError};
use serde_json::Value;
use std::collections::BTreeMap;

/// Header names, cells, encoding and replaced characters. Row numbers are lines (JSON Lines) or items, from 1.
pub struct JsonGrid {
    /// The names of the columns, in the order they first appear.
    pub names: Vec<String>,
    /// The cells.
    pub grid: Grid,
    /// Name of the encoding.
    pub encoding: &'static str,
    /// Characters that could not be understood.
    pub replaced: u64,
}

/// Reads one JSON value, or (`lines`) one a line.
pub fn read(
    bytes: &[u8],
    lines: bool,
    settings: &SourceSettings,
    limits: &Limits,
) -> Result<JsonGrid, ReadError> {
    let decoded = decode::decode(bytes, settings.encoding.as_deref())?;
    let mut build = Build { columns: Columns::default(), grid: Grid::default(), limits };
    if lines {
        build.lines(&decoded.text)?;
    } else {
        build.items(&decoded.text)?;
    }
    Ok(JsonGrid {
        names: build.columns.names,
        grid: build.grid,
        encoding: decoded.encoding,
        replaced: decoded.replaced,
    })
}

#[derive(Default)]
struct Columns {
    names: Vec<String>,
    at: BTreeMap<String, u32>,
}

impl Columns {
    fn number(&mut self, name: &str) -> u32 {
        if let Some(at) = self.at.get(name) {
            return *at;
        }
        let at = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(name.to_owned());
        self.at.insert(name.to_owned(), at);
        at
    }
}

struct Build<'l> {
    columns: Columns,
    grid: Grid,
    limits: &'l Limits,
}

impl Build<'_> {
    fn lines(&mut self, text: &str) -> Result<(), ReadError> {
        for (number, line) in (1u32..).zip(text.lines()) {
            if line.trim().is_empty() {
                continue;
            }
            match serde_json::from_str(line) {
                Ok(value) => self.item(number, &value)?,
                Err(error) => self.refuse(number, &error)?,
            }
        }
        Ok(())
    }

    /// A line that is not JSON is one loss, not the loss of the file.
    fn refuse(&mut self, number: u32, error: &serde_json::Error) -> Result<(), ReadError> {
        self.grid.start_row(number, self.limits)?;
        let error = ReadError::Malformed(format!("not JSON: {error}"));
        self.grid.refused.push(Refused { row: number, column: 0, error });
        Ok(())
    }

    fn items(&mut self, text: &str) -> Result<(), ReadError> {
        let value: Value =
            serde_json::from_str(text).map_err(|error| ReadError::Malformed(format!("not JSON: {error}")))?;
        let items = items_in(&value)
            .ok_or_else(|| ReadError::Unknown("JSON that is neither a list nor an object".to_owned()))?;
        (1u32..).zip(items).try_for_each(|(number, item)| self.item(number, item))
    }

    fn item(&mut self, number: u32, item: &Value) -> Result<(), ReadError> {
        let mut cells = BTreeMap::new();
        match item {
            Value::Object(_) => flatten("", item, &mut self.columns, &mut cells),
            other => {
                cells.insert(self.columns.number("text"), scalar(other));
            }
        }
        self.grid.start_row(number, self.limits)?;
        cells.iter().try_for_each(|(column, value)| self.grid.push(*column, value, self.limits))
    }
}

/// The value itself when it is a list; of an object the longest list of objects, or its only list, or else itself.
fn items_in(value: &Value) -> Option<&[Value]> {
    let Value::Object(fields) = value else { return value.as_array().map(Vec::as_slice) };
    let lists = || fields.values().filter_map(Value::as_array);
    let objects = lists().filter(|items| items.iter().any(Value::is_object)).max_by_key(|items| items.len());
    let only = lists().next().filter(|_| fields.len() == 1);
    Some(objects.or(only).map_or(std::slice::from_ref(value), Vec::as_slice))
}

fn flatten(path: &str, value: &Value, columns: &mut Columns, cells: &mut BTreeMap<u32, String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
                flatten(&path, value, columns, cells);
            }
        }
        Value::Null => {}
        other => {
            cells.insert(columns.number(path), scalar(other));
        }
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(scalar).collect::<Vec<_>>().join("; "),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
