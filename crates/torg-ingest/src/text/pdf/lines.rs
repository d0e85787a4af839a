//! Lines of a page, and which of them belong to the page rather than to the text.

use pdf_oxide::layout::{FontWeight, TextSpan};
use pdf_oxide::structured::{RegionRole, StructuredPage};
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

/// Share of its column's width that a line within a paragraph fills.
const FULL_SHARE: f32 = 0.8;

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
}

/// The lines of a page in reading order.
pub(super) fn of(page: StructuredPage) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (region, part) in page.regions.into_iter().enumerate() {
        let heading = matches!(part.kind, RegionRole::StructuralHeading { .. });
        let furniture = matches!(
            part.kind,
            RegionRole::Header | RegionRole::Footer | RegionRole::PageNumber | RegionRole::Artifact
        );
        for span in part.spans.iter().filter(|span| !span.text.is_empty()) {
            match lines.last_mut().filter(|line| line.region == region && line.holds(span)) {
                Some(line) => line.push(span),
                None => lines.push(Line::new(span, region, heading, furniture)),
            }
        }
    }
    lines.retain(|line| !line.text.trim().is_empty());
    let regions: BTreeMap<usize, f32> = lines.iter().fold(BTreeMap::new(), |mut regions, line| {
        let right = regions.entry(line.region).or_insert(line.right);
        *right = right.max(line.right);
        regions
    });
    for line in &mut lines {
        let right = regions.get(&line.region).copied().unwrap_or(line.right);
        line.full = line.right - line.x >= FULL_SHARE * (right - line.x);
    }
    lines
}

impl Line {
    fn new(span: &TextSpan, region: usize, heading: bool, furniture: bool) -> Self {
        Self {
            text: span.text.trim_start().to_owned(),
            x: span.bbox.x,
            right: span.bbox.x + span.bbox.width,
            y: span.bbox.y,
            size: span.font_size,
            bold: span.font_weight >= FontWeight::SemiBold,
            region,
            heading,
            furniture,
            full: false,
        }
    }

    fn holds(&self, span: &TextSpan) -> bool {
        (self.y - span.bbox.y).abs() <= 0.5 * self.size.max(span.font_size)
            && span.bbox.x >= self.x - self.size
    }

    fn push(&mut self, span: &TextSpan) {
        let gap = span.bbox.x - self.right;
        let spaced = self.text.ends_with(' ') || span.text.starts_with(' ');
        if gap > 0.15 * self.size && !spaced {
            self.text.push(' ');
        }
        self.text.push_str(&span.text);
        self.right = span.bbox.x + span.bbox.width;
        self.bold &= span.font_weight >= FontWeight::SemiBold;
        self.size = self.size.max(span.font_size);
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
