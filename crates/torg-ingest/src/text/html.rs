//! HTML pages: the body's headings, paragraphs, list items and tables, as a browser would read them.

use super::block::{Block, BlockKind, Blocks};
use crate::{Limits, raw::ReadError};
use scraper::{Html, Node};
use torg_core::Place;

/// Elements whose content is not read.
const UNREAD: &[&str] = &[
    "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "select", "button",
];
/// Elements among them whose content nobody sees; what others hold is counted as furniture.
const CODE: &[&str] = &["script", "style", "template"];
/// Elements that are the page's furniture.
const FURNITURE: &[&str] = &["nav", "footer", "header"];
/// Elements that go on within a line.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "kbd", "mark", "q",
    "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr", "ins", "label", "big", "strike", "img", "input", "acronym", "del",
];

/// Reads a page.
pub(super) fn read(text: &str, limits: &Limits) -> Result<Blocks, ReadError> {
    let page = Html::parse_document(text);
    let mut walk = Walk { limits, ..Walk::new(limits) };
    for edge in page.tree.root().traverse() {
        match edge {
            ego_tree::iter::Edge::Open(node) => walk.open(node.value())?,
            ego_tree::iter::Edge::Close(node) => walk.close(node.value()),
        }
    }
    walk.flush(BlockKind::Paragraph);
    Ok(walk.found)
}

struct Walk<'l> {
    limits: &'l Limits,
    found: Blocks,
    text: String,
    bold_bytes: usize,
    bold: u32,
    depth: u64,
    unread: u32,
    code: u32,
    furniture: u32,
    verbatim: u32,
    listed: u32,
    row: u32,
    tables: Vec<Vec<Vec<Vec<Block>>>>,
}

impl<'l> Walk<'l> {
    fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            found: Blocks::default(),
            text: String::new(),
            bold_bytes: 0,
            bold: 0,
            depth: 0,
            unread: 0,
            code: 0,
            furniture: 0,
            verbatim: 0,
            listed: 0,
            row: 0,
            tables: Vec::new(),
        }
    }

    fn open(&mut self, node: &Node) -> Result<(), ReadError> {
        self.depth = self.depth.saturating_add(1);
        Limits::within(self.depth, self.limits.depth, "elements inside each other")?;
        match node {
            Node::Text(text) if self.unread == 0 => self.push(text)?,
            Node::Text(text) if self.code == 0 && !text.trim().is_empty() => {
                self.found.furniture = self.found.furniture.saturating_add(1);
            }
            Node::Element(element) => self.start(element.name()),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, name: &str) {
        self.unread = self.unread.saturating_add(u32::from(UNREAD.contains(&name)));
        self.code = self.code.saturating_add(u32::from(CODE.contains(&name)));
        if name == "br" {
            self.text.push('\n');
        } else if !INLINE.contains(&name) {
            self.flush(BlockKind::Paragraph);
        }
        self.furniture = self.furniture.saturating_add(u32::from(FURNITURE.contains(&name)));
        match name {
            "b" | "strong" => self.bold = self.bold.saturating_add(1),
            "pre" | "textarea" => self.verbatim = self.verbatim.saturating_add(1),
            "li" => self.listed = self.listed.saturating_add(1),
            "table" => self.tables.push(Vec::new()),
            "tr" => self.tables.last_mut().map_or((), |rows| rows.push(Vec::new())),
            "td" | "th" => {
                if let Some(row) = self.tables.last_mut().and_then(|rows| rows.last_mut()) {
                    row.push(Vec::new());
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, node: &Node) {
        self.depth = self.depth.saturating_sub(1);
        let Node::Element(element) = node else { return };
        let name = element.name();
        let heading = matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "legend" | "caption" | "th");
        if !INLINE.contains(&name) {
            self.flush(if heading { BlockKind::Heading } else { BlockKind::Paragraph });
        }
        let less = |count: u32, is: bool| count.saturating_sub(u32::from(is));
        self.unread = less(self.unread, UNREAD.contains(&name));
        self.code = less(self.code, CODE.contains(&name));
        self.furniture = less(self.furniture, FURNITURE.contains(&name));
        self.bold = less(self.bold, matches!(name, "b" | "strong"));
        self.verbatim = less(self.verbatim, matches!(name, "pre" | "textarea"));
        self.listed = less(self.listed, name == "li");
        if name == "table" {
            let rows = self.tables.pop().unwrap_or_default();
            super::tables::blocks(rows).into_iter().for_each(|block| self.place(block));
        }
    }

    /// White space collapses as in a browser, but for preformatted text.
    fn push(&mut self, piece: &str) -> Result<(), ReadError> {
        let start = self.text.len();
        Limits::within(
            start.saturating_add(piece.len()) as u64,
            self.limits.cell_bytes,
            "bytes of one paragraph",
        )?;
        if self.verbatim > 0 {
            self.text.push_str(piece);
            return Ok(());
        }
        for c in piece.chars() {
            let space = matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
            if !space {
                self.text.push(c);
            } else if !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
                self.text.push(' ');
            }
        }
        if self.bold > 0 && self.bold_bytes == start {
            self.bold_bytes = self.text.len();
        }
        Ok(())
    }

    fn flush(&mut self, kind: BlockKind) {
        let text = std::mem::take(&mut self.text);
        let bold_bytes = std::mem::take(&mut self.bold_bytes);
        if text.trim().is_empty() {
            return;
        }
        if self.furniture > 0 {
            self.found.furniture = self.found.furniture.saturating_add(1);
            return;
        }
        self.row = self.row.saturating_add(1);
        let block = Block::new(Place::row(self.row), kind, text.trim());
        self.place(Block { bold_bytes, listed: self.listed > 0, ..block });
    }

    fn place(&mut self, block: Block) {
        match self.tables.last_mut().and_then(|rows| rows.last_mut()).and_then(|row| row.last_mut()) {
            Some(cell) => cell.push(block),
            None => self.found.blocks.push(block),
        }
    }
}
