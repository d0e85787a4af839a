//! PDF: pages become lines in reading order, lines become paragraphs and headings; headers, footers and page numbers
//! are set aside; a page without text is an exclusion of its own.

mod columns;
mod leftwards;
mod lines;
mod nesting;
mod paragraphs;

use super::block::Blocks;
use crate::{
    Limits,
    raw::{LOCKED, ReadError},
};
use lines::Line;
use pdf_oxide::PdfDocument;
use std::panic::{AssertUnwindSafe, catch_unwind};
use torg_core::{Place, Reason, State};

/// Pages that one file may have.
const PAGES_MAX: usize = 5_000;

/// Reads a document.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Blocks, ReadError> {
    nesting::check(bytes)?;
    let outcome = catch_unwind(AssertUnwindSafe(|| pages(bytes)));
    let pages = outcome
        .unwrap_or_else(|_| Err(ReadError::Malformed("its structure cannot be followed".to_owned())))?;
    let mut found = Blocks::default();
    let mut whole: Vec<Vec<Line>> = Vec::new();
    for (number, page) in (1u32..).zip(pages) {
        let place = Place { page: Some(number), row: 1 };
        let lines = page.unwrap_or_else(|error| {
            found.exclusions.push((Some(place), State::Unreadable, Reason::Malformed(error)));
            Vec::new()
        });
        if lines.is_empty() && found.exclusions.last().is_none_or(|(at, ..)| *at != Some(place)) {
            found.exclusions.push((Some(place), State::Unreadable, Reason::NoText));
        }
        whole.push(lines);
    }
    if whole.iter().all(Vec::is_empty)
        && found.exclusions.iter().all(|(_, _, reason)| *reason == Reason::NoText)
    {
        return Err(ReadError::NoText);
    }
    found.furniture = lines::take_furniture(&mut whole);
    found.blocks = paragraphs::of(&whole);
    if let Some(block) = found.blocks.iter().find(|block| block.text.len() as u64 > limits.cell_bytes) {
        Limits::within(block.text.len() as u64, limits.cell_bytes, "bytes of one paragraph")?;
    }
    Ok(found)
}

type Page = Result<Vec<Line>, String>;

fn pages(bytes: &[u8]) -> Result<Vec<Page>, ReadError> {
    let document = PdfDocument::from_bytes(bytes.to_vec()).map_err(|error| broken(&error))?;
    if document.is_encrypted() && !document.is_authenticated() && !document.authenticate(b"").unwrap_or(false)
    {
        return Err(ReadError::Malformed(LOCKED.to_owned()));
    }
    let count = document.page_count().map_err(|error| broken(&error))?;
    Limits::within(count as u64, PAGES_MAX as u64, "pages")?;
    let page = |number: usize| {
        let page = document.extract_structured(number).map_err(|error| error.to_string())?;
        Ok(lines::of(page))
    };
    Ok((0..count).map(page).collect())
}

fn broken(error: &pdf_oxide::Error) -> ReadError {
    let words = error.to_string();
    let locked = ["ncrypt", "assword"].iter().any(|word| words.contains(word));
    ReadError::Malformed(if locked { LOCKED.to_owned() } else { words })
}
