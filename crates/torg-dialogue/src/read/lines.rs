//! Where things stand in the file, as an editor counts.

use std::ops::Range;

/// The lines of a text.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub fn of(text: &'t str) -> Self {
        let after = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// The line on which `span` begins, from 1.
    pub fn number(&self, span: &Range<usize>) -> usize {
        self.starts.partition_point(|start| *start <= span.start)
    }

    /// The words on a line.
    pub fn shown(&self, number: usize) -> &'t str {
        let start = self.starts.get(number.saturating_sub(1)).copied().unwrap_or_default();
        let line = self.text.get(start..).unwrap_or_default();
        line.lines().next().unwrap_or_default().trim()
    }
}
