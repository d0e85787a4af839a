//! Lines become paragraphs and headings, over line ends, columns and pages.

use super::super::block::{Block, BlockKind};
use super::lines::Line;
use std::collections::BTreeSet;
use torg_core::Place;

/// A heading's letters are so much larger than those of the text.
const HEADING_SIZE: f32 = 1.12;
const HEADING_CHARS_MAX: usize = 140;
/// A gap between lines that opens a paragraph, in line heights of the text.
const GAP: f32 = 1.75;

/// Words after a hyphen that belongs to the word before ("in- och utsida").
const SUSPENDED: &[&str] =
    &["och", "eller", "and", "or", "und", "oder", "og", "ja", "tai", "en", "of", "et", "ou", "y", "o", "e"];

struct Draft {
    block: Block,
    last: Line,
}

/// Blocks of all pages, each with its page and its number on it.
pub(super) fn of(pages: &[Vec<Line>]) -> Vec<Block> {
    let size = body_size(pages);
    let words = words(pages);
    let mut drafts: Vec<Draft> = Vec::new();
    for (number, page) in (1u32..).zip(pages) {
        let mut row = 0u32;
        for line in page {
            let kind = if is_heading(line, size) { BlockKind::Heading } else { BlockKind::Paragraph };
            let joined =
                drafts.last_mut().filter(|draft| draft.block.kind == kind && goes_on(draft, line, number));
            if let Some(draft) = joined {
                append(&mut draft.block.text, line.text.trim(), &words);
                draft.last = line.clone();
                continue;
            }
            row = row.saturating_add(1);
            let place = Place { page: Some(number), row };
            let (text, listed) = item(line.text.trim());
            let bold_bytes = 0;
            drafts.push(Draft {
                block: Block { listed, bold_bytes, ..Block::new(place, kind, text) },
                last: line.clone(),
            });
        }
    }
    drafts.into_iter().map(|draft| draft.block).collect()
}

/// The size of most characters.
fn body_size(pages: &[Vec<Line>]) -> f32 {
    let mut sizes: Vec<(f32, usize)> =
        pages.iter().flatten().map(|line| (line.size, line.text.len())).collect();
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half: usize = sizes.iter().map(|(_, chars)| chars).sum::<usize>() / 2;
    let mut sum = 0usize;
    let middle = sizes.iter().find(|(_, chars)| {
        sum = sum.saturating_add(*chars);
        sum > half
    });
    middle.map_or(10.0, |(size, _)| *size)
}

fn is_heading(line: &Line, size: f32) -> bool {
    let short = line.text.chars().count() <= HEADING_CHARS_MAX && line.text.chars().any(char::is_alphabetic);
    let larger = line.size >= size * HEADING_SIZE;
    let emphatic = line.bold && line.size >= size && !line.text.trim_end().ends_with(['.', ',', ';', ':']);
    short && (line.heading || larger || emphatic)
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!', '?', ':', '"', '”', '»', '؟', ')'])
}

fn goes_on(draft: &Draft, line: &Line, page: u32) -> bool {
    let last = &draft.last;
    let heading = draft.block.kind == BlockKind::Heading;
    let (text, listed) = item(line.text.trim());
    let lower = text.starts_with(|c: char| c.is_lowercase());
    let open = !ends_sentence(&last.text);
    if listed {
        return false;
    }
    if draft.block.place.page != Some(page)
        || line.y > last.y + last.size
        || line.region != last.region && line.x > last.right
    {
        return !heading && open && (lower || last.full || last.text.trim_end().ends_with('-'));
    }
    let near = last.y - line.y <= GAP * last.size.max(line.size);
    if heading {
        return near && (last.size - line.size).abs() < 0.5;
    }
    let indented = line.x > last.x + 0.8 * line.size && !open && !draft.block.listed;
    let ended = last.short && text.starts_with(char::is_uppercase);
    near && !indented && !ended && !line.cells && !last.cells
}

/// The words of the document, for judging hyphens.
fn words(pages: &[Vec<Line>]) -> BTreeSet<String> {
    let split = |line: &str| {
        line.split(|c: char| !c.is_alphanumeric() && c != '-').map(str::to_lowercase).collect::<Vec<_>>()
    };
    pages
        .iter()
        .flatten()
        .flat_map(|line| split(&line.text))
        .filter(|word| !word.is_empty() && !word.ends_with('-'))
        .collect()
}

/// Adds a line; a hyphen at the end of the one before goes when the word is one without it.
fn append(text: &mut String, line: &str, words: &BTreeSet<String>) {
    let first = line.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let soft = text.ends_with('\u{ad}');
    let hyphen = soft || text.ends_with(['-', '\u{2010}']);
    if text.ends_with('/') && !text.ends_with(" /") {
        text.push_str(line);
        return;
    }
    if !hyphen || !text.trim_end_matches(['-', '\u{2010}', '\u{ad}']).ends_with(char::is_alphabetic) {
        text.push(' ');
        text.push_str(line);
        return;
    }
    let before = text.trim_end_matches(['-', '\u{2010}', '\u{ad}']);
    let stem = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let lower = first.starts_with(char::is_lowercase);
    let suspended = SUSPENDED.contains(&first);
    let written = words.contains(&format!("{stem}-{first}").to_lowercase());
    let whole = words.contains(&format!("{stem}{first}").to_lowercase());
    if soft || (lower && !suspended && (whole || !written)) {
        text.truncate(before.len());
    } else if suspended {
        text.push(' ');
    }
    text.push_str(line);
}

/// "2. More light", but not "the 2.\n12. May".
fn numbered(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len().saturating_sub(rest.len());
    let words = rest.strip_prefix(['.', ')'])?.strip_prefix(' ')?;
    ((1..=2).contains(&digits) && words.starts_with(char::is_uppercase)).then_some(words)
}

/// A list item without its mark, and whether it had one.
fn item(text: &str) -> (&str, bool) {
    let rest =
        text.strip_prefix(['•', '▪', '◦', '●', '○', '■', '–', '-']).filter(|rest| rest.starts_with(' '));
    rest.or_else(|| numbered(text)).map_or((text, false), |rest| (rest.trim(), true))
}
