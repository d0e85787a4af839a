//! What the texts of a language have in common in a model's eyes: the language itself, which says nothing of them.
//!
//! Owns the mean of each language and a model's vectors without it; refuses to know where they come from.

use super::Unit;
use super::knn::Rounded;
use super::matrix::{add_scaled, normalise};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use torg_core::Language;

/// The mean vector of each language.
#[derive(Serialize, Deserialize)]
pub(super) struct Means {
    pub(super) columns: usize,
    of: BTreeMap<Language, Vec<f32>>,
}

impl Means {
    /// Those of `units`; `None` where one of them has no vector.
    pub(super) fn of(units: &[Unit]) -> Option<Self> {
        let columns = units.first()?.vector?.len();
        let mut sums: BTreeMap<Language, (usize, Vec<f64>)> = BTreeMap::new();
        for unit in units {
            let (count, sum) = sums.entry(unit.language).or_insert_with(|| (0, vec![0.0; columns]));
            *count += 1;
            sum.iter_mut().zip(unit.vector?).for_each(|(sum, &value)| *sum += f64::from(value));
        }
        let mean =
            |(count, sum): (usize, Vec<f64>)| sum.iter().map(|it| (it / count as f64) as f32).collect();
        Some(Self { columns, of: sums.into_iter().map(|(language, sum)| (language, mean(sum))).collect() })
    }

    /// How many languages there are.
    pub(super) fn languages(&self) -> usize {
        self.of.len()
    }

    /// One row for each of `units`.
    pub(super) fn rows(&self, units: &[Unit]) -> Rounded {
        Rounded::filled(units.len(), self.columns, |at, out| self.place(&units[at], out))
    }

    /// Writes the direction in which `unit` differs from its language into `out`, which is zeros.
    pub(super) fn place(&self, unit: &Unit, out: &mut [f32]) {
        add_scaled(out, 1.0, unit.vector.unwrap_or_default());
        if let Some(mean) = self.of.get(&unit.language) {
            add_scaled(out, -1.0, mean);
        }
        normalise(out);
    }
}
