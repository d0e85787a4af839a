//! A stretch of text that is known to be quotable.

use serde::{Serialize, Serializer, ser::SerializeTuple};
use thiserror::Error;

/// Byte range `[start, end)` into the UTF-8 text of a contribution: not empty, inside the text, on character
/// boundaries. The only way to make one is against the text it points into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: u32,
    end: u32,
}

/// Why a range is not a span of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SpanError {
    /// `start >= end`.
    #[error("the range {0}..{1} is empty")]
    Empty(usize, usize),
    /// The range ends after the text.
    #[error("the range ends at byte {end}, the text at {len}")]
    Outside {
        /// Where the range ends.
        end: usize,
        /// Length of the text in bytes.
        len: usize,
    },
    /// An end of the range is inside a character.
    #[error("byte {0} is inside a character")]
    InsideCharacter(usize),
    /// The text is longer than four gibibytes.
    #[error("the text is too long to address")]
    TooLong,
}

impl Span {
    /// The span `start..end` of `text`.
    pub fn new(text: &str, start: usize, end: usize) -> Result<Self, SpanError> {
        if start >= end {
            return Err(SpanError::Empty(start, end));
        }
        if end > text.len() {
            return Err(SpanError::Outside { end, len: text.len() });
        }
        if let Some(inside) = [start, end].into_iter().find(|&at| !text.is_char_boundary(at)) {
            return Err(SpanError::InsideCharacter(inside));
        }
        let narrow = |at: usize| u32::try_from(at).map_err(|_| SpanError::TooLong);
        Ok(Self { start: narrow(start)?, end: narrow(end)? })
    }

    /// The whole of `text`, unless it is empty.
    pub fn whole(text: &str) -> Result<Self, SpanError> {
        Self::new(text, 0, text.len())
    }

    /// First byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes, never zero.
    #[expect(clippy::len_without_is_empty, reason = "a span is never empty")]
    pub fn len(self) -> usize {
        self.end() - self.start()
    }

    /// The words themselves, or `None` when `text` is not the text this span was made from.
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.start()..self.end())
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pair = serializer.serialize_tuple(2)?;
        pair.serialize_element(&self.start)?;
        pair.serialize_element(&self.end)?;
        pair.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn refuses_what_cannot_be_quoted() {
        assert_eq!(Span::new("torg", 2, 2), Err(SpanError::Empty(2, 2)));
        assert_eq!(Span::new("torg", 0, 5), Err(SpanError::Outside { end: 5, len: 4 }));
        assert_eq!(Span::new("bänk", 0, 2), Err(SpanError::InsideCharacter(2)));
        assert_eq!(Span::whole(""), Err(SpanError::Empty(0, 0)));
    }

    proptest! {
        #[test]
        fn a_span_is_always_a_slice(text in ".{0,40}", a in 0usize..60, b in 0usize..60) {
            match Span::new(&text, a, b) {
                Ok(span) => prop_assert_eq!(span.of(&text), Some(&text[a..b])),
                Err(_) => prop_assert!(a >= b || text.get(a..b).is_none()),
            }
        }
    }
}
