//! How a model's vectors spread in this material: the directions in which its texts differ most.
//!
//! A model knows the language at large; among texts that all speak of one question most of its directions tell little
//! but noise. The widest are kept, and the wider weigh the more: singular values to a power beyond one (Caron, 2001;
//! Bullinaria and Levy, 2012). Owns those directions; refuses to know what they mean.

use super::eigen;
use super::matrix::{Dense, add_scaled, normalise};
use super::means::Means;
use super::{Parameters, Unit, sample};
use serde::{Deserialize, Serialize};

/// Directions narrower than this share of the widest, squared, count as none.
const NARROWEST: f64 = 1e-9;
/// Seed of the sample. What is sought does not depend on chance.
const SAMPLE: u64 = 1;

/// The directions kept of a model's vectors.
#[derive(Serialize, Deserialize)]
pub(super) struct Spread {
    means: Means,
    /// One column a direction, weighted.
    turn: Dense,
}

impl Spread {
    /// Those of `units`, by a fair sample of them.
    pub(super) fn of(means: Means, units: &[Unit], parameters: &Parameters) -> Self {
        let sample = sample::fair(units, parameters.most_judged, SAMPLE);
        let mut rows = Dense::zeros(sample.len(), means.columns);
        rows.for_rows(|at, row| means.place(&sample[at], row));
        let (squares, directions) = eigen::symmetric(&rows.gram(&rows), means.columns);
        let widest = squares.first().copied().unwrap_or_default();
        let kept = squares.iter().take(parameters.directions);
        let kept = kept.take_while(|&&square| square > widest * NARROWEST).count();
        let weigh = |square: f64| libm::pow(square / widest, parameters.directions_weight / 2.0);
        let mut turn = Dense::zeros(means.columns, kept);
        for (at, (direction, &square)) in directions.iter().zip(&squares).take(kept).enumerate() {
            let weight = weigh(square);
            for (row, value) in direction.iter().enumerate() {
                turn.row_mut(row)[at] = (value * weight) as f32;
            }
        }
        Self { means, turn }
    }

    /// How many directions there are.
    pub(super) fn columns(&self) -> usize {
        self.turn.columns
    }

    /// Writes the direction of `unit` among them into `out`, which is zeros.
    #[inline(always)]
    pub(super) fn place(&self, unit: &Unit, out: &mut [f32]) {
        let mut whole = vec![0.0; self.means.columns];
        self.means.place(unit, &mut whole);
        for (row, value) in whole.into_iter().enumerate() {
            add_scaled(out, value, self.turn.row(row));
        }
        normalise(out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use torg_core::Language;

    /// The cosine between two of some vectors of three numbers, as they are placed.
    fn cosine(vectors: &[[f32; 3]], directions: usize, directions_weight: f64, pair: [usize; 2]) -> f32 {
        let texts: Vec<String> = (0..vectors.len()).map(|at| at.to_string()).collect();
        let units: Vec<Unit> = texts
            .iter()
            .zip(vectors)
            .map(|(text, vector)| Unit {
                text,
                language: Language::new("sv"),
                weight: 1,
                vector: Some(vector),
                voices: &[],
                prompt: None,
            })
            .collect();
        let parameters = Parameters { directions, directions_weight, ..Parameters::default() };
        let spread = Spread::of(Means::of(&units).expect("all have vectors"), &units, &parameters);
        let placed = pair.map(|at| {
            let mut out = vec![0.0; spread.columns()];
            spread.place(&units[at], &mut out);
            out
        });
        placed[0].iter().zip(&placed[1]).map(|(a, b)| a * b).sum()
    }

    #[test]
    fn wide_directions_weigh_more_and_narrow_ones_are_left_out() {
        let vectors = [[1.0, 0.1, 0.0], [1.0, -0.1, 0.0], [-1.0, 0.1, 0.0], [-1.0, -0.1, 0.0_f32]];
        let raw = cosine(&vectors, 3, 0.0, [0, 1]);
        assert!((raw - 0.98).abs() < 0.01, "{raw}");
        assert!(cosine(&vectors, 3, 0.5, [0, 1]) > raw + 0.01);
        assert!((cosine(&vectors, 1, 0.0, [0, 1]) - 1.0).abs() < 1e-6);
        assert!((cosine(&vectors, 1, 0.0, [0, 2]) + 1.0).abs() < 1e-6);
    }

    #[test]
    fn vectors_that_are_all_the_same_have_no_direction() {
        assert_eq!(cosine(&[[0.5, 0.5, 0.0]; 3], 3, 0.3, [0, 1]), 0.0);
    }
}
