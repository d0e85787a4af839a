//! Which quotations the findings have cited, so that no two rest on the same ones where there are others.

use super::SUPPORTING;
use std::collections::BTreeSet;

/// Positions among the quotations.
#[derive(Default)]
pub(super) struct Cited(BTreeSet<usize>);

impl Cited {
    /// Up to `most` of `quotations` that no finding has cited yet; from now on they are cited.
    pub(super) fn fresh(&mut self, quotations: &[usize], most: usize) -> Vec<usize> {
        let fresh: Vec<usize> =
            quotations.iter().copied().filter(|at| !self.0.contains(at)).take(most).collect();
        self.0.extend(&fresh);
        fresh
    }

    /// Up to [`SUPPORTING`] of them, or the first where all are cited.
    pub(super) fn fresh_or_first(&mut self, quotations: &[usize]) -> Vec<usize> {
        let fresh = self.fresh(quotations, SUPPORTING);
        if fresh.is_empty() { quotations.iter().take(1).copied().collect() } else { fresh }
    }
}
