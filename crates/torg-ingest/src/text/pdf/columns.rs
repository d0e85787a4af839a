//! Which parts of a page are read one after the other. Columns stand beside each other for several lines, with a gutter
//! that no word crosses; what crosses it, such as a title, is read where it stands. Tables are no columns: their cells
//! are short, and are read line by line.

use pdf_oxide::layout::TextSpan;
use std::collections::BTreeMap;

/// Columns inside columns are followed so far: three or four stand beside each other at most.
const DEPTH_MAX: usize = 3;
/// Left edges that are tried, those of most words first.
const EDGES_MAX: usize = 48;
/// Lines that make a column.
const LINES_MIN: usize = 3;
/// Characters of a line of running text, on average.
const LINE_CHARS_MIN: usize = 20;
/// Width of a gutter in letters' sizes.
const GUTTER: f32 = 0.5;

/// Words in one place, and what the document says of them.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) span: TextSpan,
    /// It is a heading's.
    pub(super) heading: bool,
    /// It belongs to the page.
    pub(super) furniture: bool,
}

impl Piece {
    pub(super) fn y(&self) -> f32 {
        self.span.bbox.y
    }

    pub(super) fn size(&self) -> f32 {
        self.span.font_size
    }

    fn left(&self) -> f32 {
        self.span.bbox.x
    }

    pub(super) fn right(&self) -> f32 {
        self.span.bbox.x + self.span.bbox.width
    }
}

/// The parts of a page in reading order.
pub(super) fn of(mut pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    pieces.sort_by(|a, b| b.y().total_cmp(&a.y()).then_with(|| a.left().total_cmp(&b.left())));
    split(pieces, DEPTH_MAX)
}

fn split(pieces: Vec<Piece>, depth: usize) -> Vec<Vec<Piece>> {
    let best = edges(&pieces)
        .into_iter()
        .map(|edge| (score(&bands(&pieces, edge)), edge))
        .filter(|(score, _)| *score > 0 && depth > 0)
        .max_by(|(a, left), (b, right)| a.cmp(b).then_with(|| right.total_cmp(left)));
    let Some((_, edge)) = best else { return vec![pieces] };
    let own = |of: Vec<&Piece>| of.into_iter().cloned().collect::<Vec<_>>();
    let mut parts: Vec<Vec<Piece>> = Vec::new();
    for band in bands(&pieces, edge) {
        if band.is_columns() {
            parts.extend(split(own(band.left), depth.saturating_sub(1)));
            parts.extend(split(own(band.right), depth.saturating_sub(1)));
        } else {
            parts.push(own(band.all));
        }
    }
    parts
}

/// Left edges at which several lines begin.
fn edges(pieces: &[Piece]) -> Vec<f32> {
    let mut edges: BTreeMap<i32, (usize, f32)> = BTreeMap::new();
    for piece in pieces {
        let edge = edges.entry(piece.left().round() as i32).or_insert((0, piece.left()));
        *edge = (edge.0.saturating_add(1), edge.1.min(piece.left()));
    }
    let mut edges: Vec<(usize, f32)> = edges.into_values().filter(|(count, _)| *count >= LINES_MIN).collect();
    edges.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.total_cmp(&b.1)));
    edges.into_iter().take(EDGES_MAX).map(|(_, edge)| edge).collect()
}

/// A stretch of the page from one side to the other.
#[derive(Default)]
struct Band<'p> {
    all: Vec<&'p Piece>,
    left: Vec<&'p Piece>,
    right: Vec<&'p Piece>,
}

impl Band<'_> {
    fn is_columns(&self) -> bool {
        [&self.left, &self.right].into_iter().all(|side| is_text(side))
    }
}

fn score(bands: &[Band<'_>]) -> usize {
    let columns = bands.iter().filter(|band| band.is_columns());
    columns.map(|band| lines(&band.left).min(lines(&band.right))).sum()
}

/// From top to bottom: what crosses the gutter at `edge` stands between what does not.
fn bands(pieces: &[Piece], edge: f32) -> Vec<Band<'_>> {
    let mut bands: Vec<Band<'_>> = Vec::new();
    let mut crossed = true;
    for piece in pieces {
        let is_left = piece.right() <= edge - GUTTER * piece.size();
        let is_right = piece.left() >= edge - 1.0;
        let crosses = !is_left && !is_right;
        if crosses != crossed || bands.is_empty() {
            bands.push(Band::default());
            crossed = crosses;
        }
        let Some(band) = bands.last_mut() else { continue };
        band.all.push(piece);
        if is_left {
            band.left.push(piece);
        } else if is_right {
            band.right.push(piece);
        }
    }
    bands
}

/// Baselines on which words stand.
fn lines(side: &[&Piece]) -> usize {
    let apart = |pair: &[&Piece]| matches!(pair, [a, b] if a.y() - b.y() > 0.5 * a.size().max(b.size()));
    side.windows(2).filter(|pair| apart(pair)).count().saturating_add(usize::from(!side.is_empty()))
}

fn is_text(side: &[&Piece]) -> bool {
    let chars: usize = side.iter().map(|piece| piece.span.text.trim().chars().count()).sum();
    let lines = lines(side);
    lines >= LINES_MIN && chars >= lines.saturating_mul(LINE_CHARS_MIN)
}
