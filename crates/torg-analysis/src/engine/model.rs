//! What a model says of texts, beside what is learnt from the texts themselves.
//!
//! A model knows the language at large, the material knows its own words; either alone tells themes apart less well
//! than both. Owns how the two are joined; refuses to know where a model's vectors come from.

use super::Unit;
use super::matrix::{Dense, add_scaled, normalise};

/// What all vectors of the material have in common, taken off each.
pub(super) struct Model {
    mean: Vec<f32>,
}

impl Model {
    /// From units that each have a vector; `None` where one has not.
    pub(super) fn of(units: &[Unit]) -> Option<Self> {
        let width = units.first()?.vector?.len();
        let mut sums = vec![0.0_f64; width];
        for unit in units {
            sums.iter_mut().zip(unit.vector?).for_each(|(sum, &value)| *sum += f64::from(value));
        }
        Some(Self { mean: sums.iter().map(|sum| (sum / units.len() as f64) as f32).collect() })
    }

    /// One row a unit, of length 1: the model's half, then `lexical` scaled by `share`.
    pub(super) fn beside(&self, units: &[Unit], lexical: &Dense, share: f32) -> Dense {
        let width = self.mean.len();
        let mut rows = Dense::zeros(units.len(), width + lexical.columns);
        rows.for_rows(|at, out| {
            let (meaning, words) = out.split_at_mut(width);
            add_scaled(meaning, 1.0, units[at].vector.unwrap_or_default());
            add_scaled(meaning, -1.0, &self.mean);
            normalise(meaning);
            add_scaled(words, share, lexical.row(at));
            normalise(out);
        });
        rows
    }
}
