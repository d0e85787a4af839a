//! Lines of a page, and which of them belong to the page rather than to the text.

use super::{
    columns::{self, Piece},
    leftwards,
};
use pdf_oxide::layout::FontWeight;
use pdf_oxide::structured::{RegionRole, StructuredPage, StructuredRegion};
use std::collections::BTreeMap;

/// Lines at the top and bottom of a page among which headers and footers are looked for.
const EDGE_LINES: usize = 3;
/// Pages on which a line must come again to belong to the page, wherever it stands.
const REPEATS_MIN: usize = 3;
/// Pages on which it must come again when it stands at the same height, apart from the text.
const REPEATS_APART_MIN: usize = 2;
/// Heights on two pages are the same within so many points.
const SAME_HEIGHT: f32 = 3.0;
/// Lines so many times their size from the next are apart from it.
const APART: f32 = 2.0;

/// A line that fills this share is justified: its words stand apart for that.
const JUSTIFIED_SHARE: f32 = 0.97;
/// Words so many times their size apart are in different cells.
const CELL_GAP: f32 = 3.0;
/// The mark of a list item, or a number, is no cell.
const MARK_CHARS_MAX: usize = 3;
/// Share of its column's width that a line within a paragraph fills.
const FULL_SHARE: f32 = 0.8;
/// A line that fills no more than this share was ended on purpose.
const SHORT_SHARE: f32 = 0.6;

/// A line of text; lengths in points, `y` upwards.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) x: f32,
    pub(super) right: f32,
    pub(super) y: f32,
    pub(super) size: f32,
    pub(super) bold: bool,
    /// Which part of the page: a column, or what spans all of them.
    pub(super) region: usize,
    /// The document itself says that this is a heading.
    pub(super) heading: bool,
    furniture: bool,
    /// It reaches the right edge of its column.
    pub(super) full: bool,
    /// It ends long before most lines of its column do.
    pub(super) short: bool,
    /// Words stand far apart in it, as in the row of a table.
    pub(super) cells: bool,
}

/// The lines of a page in reading order.
pub(super) fn of(page: StructuredPage) -> Vec<Line> {
    let pieces: Vec<Piece> = page.regions.into_iter().flat_map(pieces).collect();
    let visual = leftwards::is_visual(pieces.iter().map(|piece| piece.span.text.as_str()));
    let parts = columns::of(pieces);
    let mut lines: Vec<Line> = Vec::new();
    for (region, part) in parts.into_iter().enumerate() {
        lines.extend(baselines(part).into_iter().filter_map(|pieces| Line::of(pieces, region, visual)));
    }
    lines.retain(|line| !line.text.is_empty());
    let mut rights: BTreeMap<usize, Vec<f32>> = BTreeMap::new();
    lines.iter().for_each(|line| rights.entry(line.region).or_default().push(line.right));
    rights.values_mut().for_each(|rights| rights.sort_by(f32::total_cmp));
    for line in &mut lines {
        let rights = rights.get(&line.region).map_or(&[][..], Vec::as_slice);
        let share =
            |right: Option<&f32>| (line.right - line.x) / (right.unwrap_or(&line.right) - line.x).max(1.0);
        line.full = share(rights.last()) >= FULL_SHARE;
        line.cells &= share(rights.last()) < JUSTIFIED_SHARE;
        line.short = share(rights.get(rights.len() / 2)) <= SHORT_SHARE;
    }
    lines
}

fn pieces(region: StructuredRegion) -> impl Iterator<Item = Piece> {
    let heading = matches!(region.kind, RegionRole::StructuralHeading { .. });
    let furniture = matches!(
        region.kind,
        RegionRole::Header | RegionRole::Footer | RegionRole::PageNumber | RegionRole::Artifact
    );
    let filled = region.spans.into_iter().filter(|span| !span.text.is_empty());
    filled.map(move |span| Piece { span, heading, furniture })
}

/// Pieces that stand on one line, from top to bottom.
fn baselines(part: Vec<Piece>) -> Vec<Vec<Piece>> {
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    for piece in part {
        let on = lines.last_mut().filter(|line| line.iter().any(|other| on_one_line(other, &piece)));
        match on {
            Some(line) => line.push(piece),
            None => lines.push(vec![piece]),
        }
    }
    lines
}

fn on_one_line(a: &Piece, b: &Piece) -> bool {
    (a.y() - b.y()).abs() <= 0.5 * a.size().max(b.size())
}

impl Line {
    /// Pieces from where the line begins; a line of Arabic begins at the right.
    fn of(mut pieces: Vec<Piece>, region: usize, visual: bool) -> Option<Self> {
        pieces.sort_by(|a, b| a.span.bbox.x.total_cmp(&b.span.bbox.x));
        if leftwards::is_leftwards(pieces.iter().map(|piece| piece.span.text.as_str())) {
            pieces.reverse();
            let visual = pieces.iter_mut().filter(|_| visual);
            visual.for_each(|piece| piece.span.text = leftwards::as_read(&piece.span.text));
        }
        let (first, rest) = pieces.split_first()?;
        let mut line = Self::new(first, region);
        rest.iter().for_each(|piece| line.push(piece));
        // Justified lines are filled with spaces that nobody wrote.
        line.text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(line)
    }

    fn new(piece: &Piece, region: usize) -> Self {
        let span = &piece.span;
        Self {
            text: span.text.trim_start().to_owned(),
            x: span.bbox.x,
            right: piece.right(),
            y: span.bbox.y,
            size: span.font_size,
            bold: span.font_weight >= FontWeight::SemiBold,
            region,
            heading: piece.heading,
            furniture: piece.furniture,
            full: false,
            short: false,
            cells: false,
        }
    }

    fn push(&mut self, piece: &Piece) {
        let span = &piece.span;
        let gap = (span.bbox.x - self.right).max(self.x - piece.right());
        self.cells |= gap > CELL_GAP * self.size
            && self.text.chars().count() > MARK_CHARS_MAX
            && !self.text.contains(':');
        let spaced = self.text.ends_with(' ') || span.text.starts_with(' ');
        if gap > 0.15 * self.size && !spaced {
            self.text.push(' ');
        }
        self.text.push_str(&span.text);
        if span.font_size > self.size {
            (self.size, self.y) = (span.font_size, span.bbox.y);
        }
        self.x = self.x.min(span.bbox.x);
        self.right = self.right.max(piece.right());
        self.bold &= span.font_weight >= FontWeight::SemiBold;
        self.heading &= piece.heading;
        self.furniture &= piece.furniture;
    }
}

/// Takes away headers, footers and page numbers; returns how many lines they were.
pub(super) fn take_furniture(pages: &mut [Vec<Line>]) -> u64 {
    let repeated = repeated(pages);
    let mut count = 0u64;
    for page in pages {
        let edges = edges(page);
        let mut at = 0usize;
        page.retain(|line| {
            let edge = edges.contains(&at);
            at = at.saturating_add(1);
            let out = line.furniture
                || (edge && (is_page_number(&line.text) || repeated.contains(&pattern(&line.text))));
            count = count.saturating_add(u64::from(out));
            !out
        });
    }
    count
}

/// Positions of the lines highest and lowest on the page.
fn edges(page: &[Line]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..page.len()).collect();
    let y = |at: &usize| page.get(*at).map_or(0.0, |line| line.y);
    order.sort_by(|a, b| y(b).total_cmp(&y(a)));
    let top = order.iter().take(EDGE_LINES);
    top.chain(order.iter().rev().take(EDGE_LINES)).copied().collect()
}

/// Where a line at the edge of a page stands, and whether it is apart from the text.
struct Edge {
    y: f32,
    apart: bool,
}

fn repeated(pages: &[Vec<Line>]) -> Vec<String> {
    let mut places: BTreeMap<String, Vec<Edge>> = BTreeMap::new();
    for page in pages {
        let on_page: BTreeMap<String, Edge> = edges(page)
            .into_iter()
            .filter_map(|at| page.get(at))
            .map(|line| (pattern(&line.text), Edge { y: line.y, apart: is_apart(line, page) }))
            .collect();
        for (pattern, edge) in on_page {
            places.entry(pattern).or_default().push(edge);
        }
    }
    let repeats = places.into_iter().filter(|(_, edges)| belongs_to_page(edges, pages.len()));
    repeats.map(|(pattern, _)| pattern).collect()
}

fn belongs_to_page(edges: &[Edge], pages: usize) -> bool {
    let first = edges.first().map_or(0.0, |edge| edge.y);
    let same = edges.iter().all(|edge| edge.apart && (edge.y - first).abs() <= SAME_HEIGHT);
    let least = if same { REPEATS_APART_MIN } else { REPEATS_MIN };
    edges.len() >= least && edges.len().saturating_mul(3) >= pages
}

fn is_apart(line: &Line, page: &[Line]) -> bool {
    let others = page.iter().map(|other| (other.y - line.y).abs()).filter(|gap| *gap > 0.5 * line.size);
    others.fold(f32::INFINITY, f32::min) >= APART * line.size
}

/// The line with its numbers made equal.
fn pattern(text: &str) -> String {
    text.trim()
        .chars()
        .map(|c| if c.is_numeric() { '#' } else { c })
        .collect::<String>()
        .replace("##", "#")
        .replace("##", "#")
}

/// "12", "- 12 -", "Sida 12 (30)", "12 / 30".
fn is_page_number(text: &str) -> bool {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let numbers = words.iter().filter(|word| word.chars().all(char::is_numeric)).count();
    let others = words.iter().filter(|word| !word.chars().all(char::is_numeric));
    let known = [
        "sida", "sid", "s", "page", "p", "of", "av", "de", "sur", "página", "pagina", "pág", "seite", "von",
        "sivu", "side", "af", "di", "van", "صفحة",
    ];
    (1..=2).contains(&numbers)
        && words.len() <= 4
        && others.clone().all(|word| known.contains(&word.to_lowercase().as_str()))
}
