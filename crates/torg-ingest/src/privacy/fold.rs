//! Reads digits of every script as ASCII, any space as a space and any dash as a hyphen, and finds the way back.

use super::Hit;
use std::borrow::Cow;

/// A text as the detectors read it.
pub(super) struct Folded<'t> {
    /// The folded text.
    pub(super) text: Cow<'t, str>,
    /// For each byte of the folded text, the original character's start and end; empty when nothing was folded.
    back: Vec<(usize, usize)>,
}

impl<'t> Folded<'t> {
    pub(super) fn new(original: &'t str) -> Self {
        if original.is_ascii() || original.chars().all(|c| fold(c) == Some(c)) {
            return Self { text: Cow::Borrowed(original), back: Vec::new() };
        }
        let mut text = String::with_capacity(original.len());
        let mut back = Vec::with_capacity(original.len());
        for (start, c) in original.char_indices() {
            if let Some(to) = fold(c) {
                text.push(to);
                back.resize(text.len(), (start, start.saturating_add(c.len_utf8())));
            }
        }
        Self { text: Cow::Owned(text), back }
    }

    /// The same stretch in the text as it was written.
    pub(super) fn in_original(&self, hit: Hit) -> Hit {
        let start = self.back.get(hit.start).map_or(hit.start, |&(start, _)| start);
        let end = self.back.get(hit.end.saturating_sub(1)).map_or(hit.end, |&(_, end)| end);
        Hit { start, end, ..hit }
    }
}

/// The character as read, or `None` for marks that are invisible.
fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c);
    }
    match c {
        '\u{660}'..='\u{669}' => digit(c, 0x660),
        '\u{6F0}'..='\u{6F9}' => digit(c, 0x6F0),
        '\u{FF10}'..='\u{FF19}' => digit(c, 0xFF10),
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Some(' '),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => Some('-'),
        '\u{FF20}' => Some('@'),
        '\u{FF0B}' => Some('+'),
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' => None,
        other => Some(other),
    }
}

fn digit(c: char, zero: u32) -> Option<char> {
    char::from_digit(u32::from(c).saturating_sub(zero), 10)
}
