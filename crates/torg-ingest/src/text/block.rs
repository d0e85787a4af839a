//! The one shape that every reader of running text produces: blocks, each with its place.

use torg_core::{Place, Reason, State};

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// A heading or title.
    Heading,
    /// A paragraph, a list item, or a line that stands alone.
    Paragraph,
    /// A cell of a table whose rows or columns say what it is about.
    Cell {
        /// The column's heading.
        column: String,
        /// What the row begins with; empty in the first column itself.
        line: String,
        /// Which row it stands in, when the table asks questions: then the answers of one row are one person's.
        row: Option<u32>,
    },
    /// The name of a table's column.
    Column,
    /// A row of figures with what they count: evidence, and nobody's words.
    Figures,
    /// A footnote or endnote.
    Note,
    /// A comment in the margin.
    Comment {
        /// Who wrote it: a name, never kept.
        author: String,
        /// The words it was written about.
        on: String,
    },
}

/// A stretch of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Where.
    pub(super) place: Place,
    /// What it is.
    pub(super) kind: BlockKind,
    /// The words, without mark-up.
    pub(super) text: String,
    /// How many bytes at the beginning are bold: a bold name is a speaker.
    pub(super) bold_bytes: usize,
    /// Whether it was marked as an item of a list.
    pub(super) listed: bool,
}

impl Block {
    pub(super) fn new(place: Place, kind: BlockKind, text: impl Into<String>) -> Self {
        Self { place, kind, text: text.into(), bold_bytes: 0, listed: false }
    }

    /// Whether it is part of the running text, and does not stand beside it in a table or in the margin.
    pub(super) fn runs(&self) -> bool {
        matches!(self.kind, BlockKind::Heading | BlockKind::Paragraph)
    }

    /// What the row of a cell begins with.
    pub(super) fn line(&self) -> Option<&str> {
        match &self.kind {
            BlockKind::Cell { line, .. } => Some(line).filter(|line| !line.is_empty()).map(String::as_str),
            _ => None,
        }
    }

    pub(super) fn paragraph(place: Place, text: impl Into<String>) -> Self {
        Self::new(place, BlockKind::Paragraph, text)
    }
}

/// What a reader found in a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Blocks {
    /// In reading order.
    pub(super) blocks: Vec<Block>,
    /// Headers, footers and page numbers that were left out.
    pub(super) furniture: u64,
    /// What could not be read.
    pub(super) exclusions: Vec<(Option<Place>, State, Reason)>,
    /// Names met on the way (authors of comments).
    pub(super) names: Vec<String>,
    /// How the file was understood; name to value.
    pub(super) details: Vec<(String, String)>,
    /// Whether a line is a unit of its own, as in a plain text file without blank lines.
    pub(super) by_line: bool,
}

/// Lines ended as on any system: LF, CR LF, or CR alone.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let end = if text.contains('\n') { '\n' } else { '\r' };
    text.split(end).map(|line| line.strip_suffix('\r').unwrap_or(line))
}
