//! Centres of themes and what lies nearest to them, in exact integers.

use super::knn::{Rounded, UNIT};
use super::matrix::{Dense, normalise};
use super::products::{self, Rows, dot};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Rows compared with all centres at once.
const STRIP: usize = 64;

/// One centre a theme: the direction of the sum of its texts.
#[derive(Serialize, Deserialize)]
pub(super) struct Centres {
    rounded: Rounded,
    /// How many texts each was made of.
    pub(super) sizes: Vec<usize>,
    /// The squared length of the mean of each theme's texts: 1 where all are alike.
    pub(super) tightness: Vec<f64>,
}

/// The nearest centre of a text and the second nearest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Nearest {
    pub(super) first: u32,
    pub(super) second: Option<u32>,
}

impl Centres {
    /// Of the `themes` themes of `theme_of` (`None` counts nowhere).
    pub(super) fn of(rows: &Rounded, theme_of: &[Option<u32>], themes: usize) -> Self {
        let mut sums = vec![0_i64; themes * rows.columns()];
        let mut sizes = vec![0; themes];
        for (row, theme) in theme_of.iter().enumerate() {
            let Some(theme) = theme.map(|theme| theme as usize) else { continue };
            sizes[theme] += 1;
            let sum = &mut sums[theme * rows.columns()..(theme + 1) * rows.columns()];
            sum.iter_mut().zip(rows.row(row)).for_each(|(sum, &value)| *sum += i64::from(value));
        }
        Self::from_sums(&sums, rows.columns(), sizes)
    }

    fn from_sums(sums: &[i64], columns: usize, sizes: Vec<usize>) -> Self {
        let tightness = sums.chunks(columns).zip(&sizes).map(|(sum, &size)| {
            let squares: f64 = sum.iter().map(|&value| value as f64 * value as f64).sum();
            squares / (size.max(1) as f64 * f64::from(UNIT)) / (size.max(1) as f64 * f64::from(UNIT))
        });
        let tightness = tightness.collect();
        let mut means = Dense { columns, values: sums.iter().map(|&value| value as f32).collect() };
        means.for_rows(|_, row| normalise(row));
        Self { rounded: Rounded::of(&means), sizes, tightness }
    }

    pub(super) fn count(&self) -> usize {
        self.sizes.len()
    }

    /// The cosine of `row` to centre `theme`.
    pub(super) fn cosine(&self, row: &[i16], theme: u32) -> f32 {
        dot(row, self.rounded.row(theme as usize)) as f32 / (UNIT * UNIT)
    }

    /// The cosine of `row`, which is of `theme`, to the centre of the theme's other texts; 0 where it is alone.
    pub(super) fn cosine_to_others(&self, row: &[i16], theme: u32) -> f32 {
        let length = self.sizes[theme as usize] as f64 * self.tightness[theme as usize].sqrt();
        let along = f64::from(self.cosine(row, theme)) * length;
        let others = length * length - 2.0 * along + 1.0;
        if self.sizes[theme as usize] < 2 || others <= 0.0 {
            return 0.0;
        }
        ((along - 1.0) / others.sqrt()) as f32
    }

    /// The nearest of the centres that `open` lets in, for each row; the lower number on ties.
    pub(super) fn nearest(
        &self,
        rows: &Rounded,
        open: impl Fn(usize) -> bool + Sync,
    ) -> Vec<Option<Nearest>> {
        let starts: Vec<usize> = (0..rows.rows()).step_by(STRIP).collect();
        let strip = |from: usize| {
            let mut nearest = Vec::with_capacity(STRIP);
            self.products(rows, from..(from + STRIP).min(rows.rows()), |_, products| {
                nearest.push(two_largest(products, &open));
            });
            nearest
        };
        starts.into_par_iter().flat_map_iter(strip).collect()
    }

    /// Calls `look` with each of these rows and its products with all centres.
    pub(super) fn products(&self, rows: &Rounded, which: Range<usize>, mut look: impl FnMut(usize, &[i32])) {
        let which: Vec<u32> = which.map(|row| row as u32).collect();
        let centres: Vec<u32> = (0..self.count() as u32).collect();
        let mut found = Vec::new();
        for strip in which.chunks(STRIP) {
            let centres = Rows { of: &self.rounded, at: &centres };
            products::all(&Rows { of: rows, at: strip }, &centres, &mut found);
            let products = |at: usize| &found[at * self.count()..(at + 1) * self.count()];
            strip.iter().enumerate().for_each(|(at, &row)| look(row as usize, products(at)));
        }
    }

    /// The products of the sums of the texts of all pairs of themes, row by row.
    pub(super) fn products_of_sums(&self) -> Vec<f64> {
        let count = self.count();
        let length = |theme: usize| self.sizes[theme] as f64 * self.tightness[theme].sqrt();
        let mut products = vec![0.0; count * count];
        products.par_chunks_mut(count.max(1)).enumerate().for_each(|(a, row)| {
            for (b, out) in row.iter_mut().enumerate() {
                let product = f64::from(dot(self.rounded.row(a), self.rounded.row(b)));
                *out = product / f64::from(UNIT) / f64::from(UNIT) * length(a) * length(b);
            }
        });
        products
    }

    /// Squared distances between the means of all pairs of themes, row by row.
    pub(super) fn squared_distances(&self) -> Vec<f64> {
        let count = self.count();
        let mut distances = vec![0.0; count * count];
        distances.par_chunks_mut(count.max(1)).enumerate().for_each(|(a, row)| {
            for (b, out) in row.iter_mut().enumerate() {
                let product = f64::from(dot(self.rounded.row(a), self.rounded.row(b)));
                let cosine = product / f64::from(UNIT) / f64::from(UNIT);
                let lengths = self.tightness[a] * self.tightness[b];
                *out = (self.tightness[a] + self.tightness[b] - 2.0 * lengths.sqrt() * cosine).max(0.0);
            }
        });
        distances
    }
}

fn two_largest(products: &[i32], open: &impl Fn(usize) -> bool) -> Option<Nearest> {
    let mut first: Option<(i32, u32)> = None;
    let mut second: Option<(i32, u32)> = None;
    for (theme, &product) in products.iter().enumerate().filter(|&(theme, _)| open(theme)) {
        let candidate = Some((product, theme as u32));
        if first.is_none_or(|first| product > first.0) {
            (second, first) = (first, candidate);
        } else if second.is_none_or(|second| product > second.0) {
            second = candidate;
        }
    }
    first.map(|(_, first)| Nearest { first, second: second.map(|(_, theme)| theme) })
}
