//! Reads the cells of an XLSX archive in order, within bounds. It knows nothing of tables.

use super::notation::{place_of, undo};
use quick_xml::{
    Reader,
    escape::unescape,
    events::{BytesStart, Event},
};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    io::{BufRead, BufReader, Cursor, Read},
};
use zip::ZipArchive;

const PARTS_MAX: usize = 200;
/// Bytes of the lists of sheets and of shared texts, unpacked.
const LIST_BYTES_MAX: u64 = 8 << 20;
const SHARED_BYTES_MAX: u64 = 512 << 20;

/// What a cell holds.
pub(super) enum Value {
    Text(String),
    Number(String),
}

impl Value {
    pub fn shown(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) | Self::Number(text) => Cow::Borrowed(text),
        }
    }
}

/// A filled cell; rows and columns from 1.
pub(super) struct Found {
    pub row: usize,
    pub column: usize,
    pub value: Value,
    pub formula: bool,
}

impl Found {
    pub fn name(&self) -> String {
        format!("row {}, column {}", self.row, self.column)
    }
}

/// A workbook.
pub(super) struct Book {
    archive: ZipArchive<Cursor<Vec<u8>>>,
    /// Names and parts, in order.
    sheets: Vec<(String, String)>,
    shared: Vec<String>,
}

impl Book {
    pub fn open(bytes: Vec<u8>) -> Result<Self, String> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|cause| cause.to_string())?;
        if archive.len() > PARTS_MAX {
            return Err(format!("it has more than {PARTS_MAX} parts"));
        }
        let mut book = Self { archive, sheets: Vec::new(), shared: Vec::new() };
        let targets = book.targets()?;
        book.list(&targets)?;
        if book.archive.index_for_name("xl/sharedStrings.xml").is_some() {
            book.share()?;
        }
        Ok(book)
    }

    pub fn sheets(&self) -> impl Iterator<Item = &str> {
        self.sheets.iter().map(|(name, _)| name.as_str())
    }

    /// Parts that a workbook of tables does not need.
    pub fn foreign_parts(&self) -> Vec<String> {
        let needed = [
            "[Content_Types].xml",
            "_rels/",
            "docProps/",
            "xl/_rels/",
            "xl/workbook.xml",
            "xl/styles.xml",
            "xl/theme/",
            "xl/sharedStrings.xml",
            "xl/metadata.xml",
        ];
        let is_sheet = |name: &str| self.sheets.iter().any(|(_, part)| part == name);
        let foreign =
            |name: &String| !is_sheet(name) && !needed.iter().any(|needed| name.starts_with(needed));
        let name = |name: Result<Cow<'_, str>, _>| {
            name.map_or_else(|_| "a name that is no text".to_owned(), Cow::into_owned)
        };
        self.archive.file_names().map(name).filter(foreign).collect()
    }

    /// Hands each cell of a sheet to `take`, in the order they stand, reading at most `bytes_max`.
    pub fn read(
        &mut self,
        sheet: &str,
        bytes_max: u64,
        mut take: impl FnMut(Found) -> Result<(), String>,
    ) -> Result<(), String> {
        let part = self.sheets.iter().find(|(name, _)| name == sheet).map(|(_, part)| part.clone());
        let part = part.ok_or("there is no such sheet")?;
        let shared = std::mem::take(&mut self.shared);
        let outcome = events(&mut self.archive, &part, bytes_max, Sheet::new(&shared), |state, event| {
            state.event(event)?.map_or(Ok(()), &mut take)
        });
        let outcome = outcome.map(drop);
        self.shared = shared;
        outcome
    }

    /// Relations of the workbook: id to part.
    fn targets(&mut self) -> Result<BTreeMap<String, String>, String> {
        events(
            &mut self.archive,
            "xl/_rels/workbook.xml.rels",
            LIST_BYTES_MAX,
            BTreeMap::new(),
            |targets, event| {
                if let Event::Start(tag) | Event::Empty(tag) = event
                    && let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target"))
                {
                    let part = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
                    targets.insert(id, part);
                }
                Ok(())
            },
        )
    }

    fn list(&mut self, targets: &BTreeMap<String, String>) -> Result<(), String> {
        self.sheets =
            events(&mut self.archive, "xl/workbook.xml", LIST_BYTES_MAX, Vec::new(), |sheets, event| {
                if let Event::Start(tag) | Event::Empty(tag) = event
                    && tag.local_name().as_ref() == "sheet"
                    && let (Some(name), Some(id)) = (attribute(tag, "name"), attribute(tag, "r:id"))
                {
                    if attribute(tag, "state").is_some() {
                        return Err(format!("the sheet `{name}` is hidden"));
                    }
                    sheets.push((name, targets.get(&id).cloned().unwrap_or_default()));
                }
                Ok(())
            })?;
        Ok(())
    }

    fn share(&mut self) -> Result<(), String> {
        let none: (Vec<String>, Option<String>, bool) = (Vec::new(), None, false);
        let found = events(
            &mut self.archive,
            "xl/sharedStrings.xml",
            SHARED_BYTES_MAX,
            none,
            |(list, open, within), event| {
                match event {
                    Event::Start(tag) if tag.local_name().as_ref() == "si" => *open = Some(String::new()),
                    Event::Empty(tag) if tag.local_name().as_ref() == "si" => list.push(String::new()),
                    Event::Start(tag) if tag.local_name().as_ref() == "t" => *within = true,
                    Event::End(tag) if tag.local_name().as_ref() == "t" => *within = false,
                    Event::End(tag) if tag.local_name().as_ref() == "si" => {
                        list.extend(open.take().map(|text| undo(&text)));
                    }
                    event if *within => characters(event, open)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        self.shared = found.0;
        Ok(())
    }
}

/// Feeds the events of a part to `step`.
fn events<S>(
    archive: &mut ZipArchive<Cursor<Vec<u8>>>,
    part: &str,
    bytes_max: u64,
    mut state: S,
    mut step: impl FnMut(&mut S, &Event<'_>) -> Result<(), String>,
) -> Result<S, String> {
    let entry = archive.by_name(part).map_err(|cause| format!("{part}: {cause}"))?;
    let mut bounded = Bounded { inner: BufReader::with_capacity(1 << 16, entry), left: bytes_max };
    let mut reader = Reader::from_reader(&mut bounded);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|cause| format!("{part}: {cause}"))? {
            Event::Eof => return Ok(state),
            Event::DocType(_) => return Err(format!("{part}: it declares a document type")),
            event => step(&mut state, &event)?,
        }
        buffer.clear();
    }
}

/// Fails, rather than ends, when there is more than allowed.
struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R: BufRead> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(into)?;
        self.spend(read)?;
        Ok(read)
    }
}

impl<R> Bounded<R> {
    fn spend(&mut self, bytes: usize) -> std::io::Result<()> {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.left = self
            .left
            .checked_sub(bytes)
            .ok_or_else(|| std::io::Error::other("it unpacks to more than it should"))?;
        Ok(())
    }
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.left == 0 {
            return Err(std::io::Error::other("it unpacks to more than it should"));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(u64::try_from(amount).unwrap_or(u64::MAX));
        self.inner.consume(amount);
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes()
        .flatten()
        .find(|it| it.key.as_ref() == name)
        .and_then(|it| Some(unescape(&it.value).ok()?.into_owned()))
}

/// Adds what an event writes to the open text.
fn characters(event: &Event<'_>, open: &mut Option<String>) -> Result<(), String> {
    let Some(open) = open else { return Ok(()) };
    match event {
        Event::Text(text) => open.push_str(&text.xml10_content()),
        Event::CData(text) => open.push_str(&text.xml10_content()),
        Event::GeneralRef(reference) => {
            match reference.resolve_char_ref().map_err(|cause| cause.to_string())? {
                Some(letter) => open.push(letter),
                None => open.push(match &*reference.xml10_content() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => return Err(format!("`&{other};` is no entity")),
                }),
            }
        }
        _ => {}
    }
    Ok(())
}

/// A sheet under way.
struct Sheet<'s> {
    shared: &'s [String],
    row: usize,
    /// Row, column and kind of the open cell.
    cell: Option<(usize, usize, String)>,
    text: Option<String>,
    within: bool,
    formula: bool,
}

impl<'s> Sheet<'s> {
    fn new(shared: &'s [String]) -> Self {
        Self { shared, row: 0, cell: None, text: None, within: false, formula: false }
    }

    /// The cell that ends with the event, if it is filled.
    fn event(&mut self, event: &Event<'_>) -> Result<Option<Found>, String> {
        match event {
            Event::Start(tag) => self.start(tag)?,
            Event::Empty(tag)
                if matches!(tag.local_name().as_ref(), "f" | "hyperlink" | "oleObject" | "control") =>
            {
                self.formula = true;
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "v" | "t" => self.within = false,
                "c" => return self.end(),
                _ => {}
            },
            event if self.within => characters(event, &mut self.text)?,
            _ => {}
        }
        Ok(None)
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), String> {
        match tag.local_name().as_ref() {
            "row" => {
                self.row =
                    attribute(tag, "r").and_then(|row| row.parse().ok()).ok_or("a row has no number")?;
            }
            "c" => {
                let place = attribute(tag, "r").unwrap_or_default();
                let (row, column) = place_of(&place).ok_or_else(|| format!("`{place}` is no cell"))?;
                if row != self.row {
                    return Err(format!("cell `{place}` stands in row {}", self.row));
                }
                self.cell = Some((row, column, attribute(tag, "t").unwrap_or_default()));
                self.text = Some(String::new());
                self.formula = false;
            }
            "v" | "t" => self.within = self.cell.is_some(),
            "f" | "hyperlinks" | "oleObjects" | "controls" => self.formula = true,
            _ => {}
        }
        if self.formula && self.cell.is_none() {
            return Err("it holds links or objects".into());
        }
        Ok(())
    }

    fn end(&mut self) -> Result<Option<Found>, String> {
        let (Some((row, column, kind)), Some(text)) = (self.cell.take(), self.text.take()) else {
            return Ok(None);
        };
        let formula = std::mem::take(&mut self.formula);
        let value = match kind.as_str() {
            "s" => {
                let shared = text.parse().ok().and_then(|at: usize| self.shared.get(at));
                Value::Text(shared.ok_or("a cell names a text that is not there")?.clone())
            }
            "inlineStr" | "str" => Value::Text(undo(&text)),
            "" | "n" => Value::Number(text),
            other => return Err(format!("`{other}` is no kind of cell in a report")),
        };
        let empty = matches!(&value, Value::Number(text) if text.is_empty());
        Ok((!empty || formula).then_some(Found { row, column, value, formula }))
    }
}
