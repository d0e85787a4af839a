//! DOCX: what a reader of the document sees. Insertions are in, deletions are out, comments are their authors' words
//! about the passage they stand at, footnotes follow the text, page headers and footers are set aside.

use super::{
    block::{Block, BlockKind, Blocks},
    tables,
    xml::{self, Step, attribute},
};
use crate::{Limits, archive::Archive, raw::ReadError};
use quick_xml::events::BytesStart;
use std::collections::BTreeMap;
use torg_core::Place;

const DOCUMENT: &str = "word/document.xml";
/// Page headers and footers that are looked for: `word/header1.xml` …
const FURNITURE_PARTS: u32 = 16;

/// Reads a document.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Blocks, ReadError> {
    let mut archive = Archive::open(bytes, limits)?;
    let missing =
        || ReadError::Malformed(format!("{DOCUMENT} is missing: save it as a Word document (.docx)"));
    let document = archive.entry(DOCUMENT)?.ok_or_else(missing)?;
    let headings =
        archive.entry("word/styles.xml")?.map_or(Ok(BTreeMap::new()), |part| headings(&part, limits))?;
    let mut body = Part::new(&headings, limits);
    body.walk(&document, DOCUMENT)?;
    let mut found = Blocks { blocks: std::mem::take(&mut body.blocks), ..Blocks::default() };
    let commented = std::mem::take(&mut body.commented);
    let mut row = body.row;
    if let Some(part) = archive.entry("word/footnotes.xml")? {
        found.blocks.extend(notes(more(&part, "word/footnotes.xml", &headings, limits, &mut row)?));
    }
    if let Some(part) = archive.entry("word/endnotes.xml")? {
        found.blocks.extend(notes(more(&part, "word/endnotes.xml", &headings, limits, &mut row)?));
    }
    if let Some(part) = archive.entry("word/comments.xml")? {
        found.blocks.extend(comments(&part, &commented, limits, &mut row)?);
    }
    found.furniture = furniture(&mut archive, &headings, limits)?;
    Ok(found)
}

/// Paragraphs of another part, numbered on.
fn more(
    part: &[u8],
    name: &str,
    headings: &BTreeMap<String, bool>,
    limits: &Limits,
    row: &mut u32,
) -> Result<Vec<Block>, ReadError> {
    let mut notes = Part::new(headings, limits);
    notes.row = *row;
    notes.walk(part, name)?;
    *row = notes.row;
    Ok(notes.blocks)
}

fn notes(blocks: Vec<Block>) -> impl Iterator<Item = Block> {
    blocks.into_iter().map(|block| match block.kind {
        BlockKind::Paragraph => Block { kind: BlockKind::Note, ..block },
        _ => block,
    })
}

fn furniture(
    archive: &mut Archive<'_>,
    headings: &BTreeMap<String, bool>,
    limits: &Limits,
) -> Result<u64, ReadError> {
    let mut count = 0u64;
    for name in
        (1..=FURNITURE_PARTS).flat_map(|at| [format!("word/header{at}.xml"), format!("word/footer{at}.xml")])
    {
        if let Some(part) = archive.entry(&name)? {
            count = count.saturating_add(more(&part, &name, headings, limits, &mut 0)?.len() as u64);
        }
    }
    Ok(count)
}

/// Style id to whether it is a heading's: built-in names are English in every language of the word processor.
fn headings(styles: &[u8], limits: &Limits) -> Result<BTreeMap<String, bool>, ReadError> {
    let mut headings = BTreeMap::new();
    let mut id = String::new();
    xml::walk(styles, "word/styles.xml", limits, |step| {
        match step {
            Step::Open("style", tag) => id = attribute(tag, "styleId").unwrap_or_default(),
            Step::Open("name", tag) if !id.is_empty() => {
                let name = attribute(tag, "val").unwrap_or_default().to_lowercase();
                headings.insert(id.clone(), is_heading_name(&name));
            }
            Step::Open("outlineLvl", _) if !id.is_empty() => {
                headings.insert(id.clone(), true);
            }
            Step::Close("style") => id.clear(),
            _ => {}
        }
        Ok(())
    })?;
    Ok(headings)
}

fn is_heading_name(name: &str) -> bool {
    let name = name.to_lowercase();
    [
        "heading",
        "title",
        "subtitle",
        "rubrik",
        "otsikko",
        "titre",
        "título",
        "titolo",
        "überschrift",
        "overskrift",
        "kop ",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

/// A paragraph being read.
#[derive(Default)]
struct Open {
    text: String,
    heading: bool,
    listed: bool,
    bold_bytes: usize,
    run_bold: bool,
}

/// A table being read: finished rows and the cells of the open one.
#[derive(Default)]
struct Table {
    rows: Vec<Vec<Vec<Block>>>,
}

/// One part of the archive, read paragraph by paragraph.
struct Part<'l> {
    headings: &'l BTreeMap<String, bool>,
    limits: &'l Limits,
    blocks: Vec<Block>,
    row: u32,
    open: Vec<Open>,
    tables: Vec<Table>,
    /// Elements whose content nobody sees: deletions, fall-backs.
    hidden: u64,
    in_text: bool,
    /// Comment id to the words it is about; those still open take in text.
    commented: BTreeMap<String, String>,
    commenting: Vec<String>,
}

impl<'l> Part<'l> {
    fn new(headings: &'l BTreeMap<String, bool>, limits: &'l Limits) -> Self {
        Self {
            headings,
            limits,
            blocks: Vec::new(),
            row: 0,
            open: Vec::new(),
            tables: Vec::new(),
            hidden: 0,
            in_text: false,
            commented: BTreeMap::new(),
            commenting: Vec::new(),
        }
    }

    fn walk(&mut self, bytes: &[u8], part: &str) -> Result<(), ReadError> {
        let limits = self.limits;
        xml::walk(bytes, part, limits, |step| self.step(&step))
    }

    fn step(&mut self, step: &Step<'_>) -> Result<(), ReadError> {
        match *step {
            Step::Open("del" | "moveFrom" | "Fallback", _) => self.hidden = self.hidden.saturating_add(1),
            Step::Close("del" | "moveFrom" | "Fallback") => self.hidden = self.hidden.saturating_sub(1),
            _ if self.hidden > 0 => {}
            Step::Open(name, tag) => self.start(name, tag),
            Step::Close(name) => self.end(name),
            Step::Text(text) if self.in_text => self.text(text)?,
            Step::Text(_) => {}
        }
        Ok(())
    }

    fn start(&mut self, name: &str, tag: &BytesStart<'_>) {
        match name {
            "p" => self.open.push(Open::default()),
            "pStyle" => self.style(&attribute(tag, "val").unwrap_or_default()),
            "outlineLvl" => self.with_open(|open| open.heading = true),
            "numPr" => self.with_open(|open| open.listed = true),
            "r" => self.with_open(|open| open.run_bold = false),
            "b" | "bCs" => {
                let on = attribute(tag, "val")
                    .is_none_or(|value| !matches!(value.as_str(), "0" | "false" | "off"));
                self.with_open(|open| open.run_bold |= on);
            }
            "t" => self.in_text = true,
            "tab" if !self.open.is_empty() => self.push("\t"),
            "br" | "cr" => self.push("\n"),
            "noBreakHyphen" => self.push("-"),
            "tbl" => self.tables.push(Table::default()),
            "tr" => self.with_table(|table| table.rows.push(Vec::new())),
            "tc" => self.with_table(|table| table.rows.last_mut().map_or((), |row| row.push(Vec::new()))),
            "commentRangeStart" => self.commenting.extend(attribute(tag, "id")),
            "commentRangeEnd" => {
                let id = attribute(tag, "id");
                self.commenting.retain(|open| Some(open) != id.as_ref());
            }
            _ => {}
        }
    }

    fn style(&mut self, id: &str) {
        let heading = self.headings.get(id).copied().unwrap_or_else(|| is_heading_name(id));
        let listed = id.to_lowercase().contains("list");
        self.with_open(|open| {
            open.heading |= heading;
            open.listed |= listed;
        });
    }

    fn with_open(&mut self, change: impl FnOnce(&mut Open)) {
        if let Some(open) = self.open.last_mut() {
            change(open);
        }
    }

    fn with_table(&mut self, change: impl FnOnce(&mut Table)) {
        if let Some(table) = self.tables.last_mut() {
            change(table);
        }
    }

    fn text(&mut self, text: &str) -> Result<(), ReadError> {
        let len = self.open.last().map_or(0, |open| open.text.len().saturating_add(text.len()));
        Limits::within(len as u64, self.limits.cell_bytes, "bytes of one paragraph")?;
        for id in &self.commenting {
            self.commented.entry(id.clone()).or_default().push_str(text);
        }
        self.push(text);
        Ok(())
    }

    fn push(&mut self, text: &str) {
        self.with_open(|open| {
            if open.run_bold && open.bold_bytes == open.text.len() {
                open.bold_bytes = open.bold_bytes.saturating_add(text.len());
            }
            open.text.push_str(text);
        });
    }

    fn end(&mut self, name: &str) {
        match name {
            "t" => self.in_text = false,
            "p" => self.end_paragraph(),
            "tbl" => self.end_table(),
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        let Some(open) = self.open.pop().filter(|open| !open.text.trim().is_empty()) else { return };
        self.row = self.row.saturating_add(1);
        let kind = if open.heading { BlockKind::Heading } else { BlockKind::Paragraph };
        let lead = open.text.len().saturating_sub(open.text.trim_start().len());
        let block = Block {
            bold_bytes: open.bold_bytes.saturating_sub(lead),
            listed: open.listed,
            ..Block::new(Place::row(self.row), kind, open.text.trim())
        };
        let cell =
            self.tables.last_mut().and_then(|table| table.rows.last_mut()).and_then(|row| row.last_mut());
        match cell {
            Some(cell) => cell.push(block),
            None => self.blocks.push(block),
        }
    }

    fn end_table(&mut self) {
        let Some(table) = self.tables.pop() else { return };
        let blocks = tables::blocks(table.rows);
        let outer =
            self.tables.last_mut().and_then(|table| table.rows.last_mut()).and_then(|row| row.last_mut());
        match outer {
            Some(cell) => cell.extend(blocks),
            None => self.blocks.extend(blocks),
        }
    }
}

/// Each comment is its author's contribution about the words it was attached to.
fn comments(
    part: &[u8],
    commented: &BTreeMap<String, String>,
    limits: &Limits,
    row: &mut u32,
) -> Result<Vec<Block>, ReadError> {
    let mut blocks = Vec::new();
    let (mut author, mut on, mut text, mut in_text) = (String::new(), String::new(), String::new(), false);
    xml::walk(part, "word/comments.xml", limits, |step| {
        match step {
            Step::Open("comment", tag) => {
                author = attribute(tag, "author").unwrap_or_default();
                on = attribute(tag, "id").and_then(|id| commented.get(&id)).cloned().unwrap_or_default();
                text.clear();
            }
            Step::Open("t", _) => in_text = true,
            Step::Close("t") => in_text = false,
            Step::Text(piece) if in_text => text.push_str(piece),
            Step::Close("p") if !text.is_empty() => text.push('\n'),
            Step::Close("comment") if !text.trim().is_empty() => {
                *row = row.saturating_add(1);
                let kind = BlockKind::Comment { author: author.clone(), on: on.clone() };
                blocks.push(Block::new(Place::row(*row), kind, text.trim()));
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(blocks)
}
