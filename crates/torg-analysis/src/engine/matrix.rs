//! Dense and sparse matrices of `f32` whose every sum runs in one fixed order.
//!
//! Inner loops run over the columns of a dense row, so that they become vector instructions without any
//! reordering, as wide as the machine has them; work is shared between threads by rows only. No fused
//! multiply-add, no external kernels.

use pulp::Arch;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// Rows that one partial sum of [`Dense::gram`] covers in single precision.
const STRIP: usize = 256;

/// A row-major matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dense {
    /// How many columns; each row is a chunk of `values` of this length.
    pub columns: usize,
    /// All values, row by row.
    pub values: Vec<f32>,
}

impl Dense {
    pub(super) fn zeros(rows: usize, columns: usize) -> Self {
        Self { columns, values: vec![0.0; rows * columns] }
    }

    pub(super) fn rows(&self) -> usize {
        self.values.len().checked_div(self.columns).unwrap_or(0)
    }

    pub(super) fn row(&self, row: usize) -> &[f32] {
        &self.values[row * self.columns..(row + 1) * self.columns]
    }

    pub(super) fn row_mut(&mut self, row: usize) -> &mut [f32] {
        &mut self.values[row * self.columns..(row + 1) * self.columns]
    }

    /// Calls `edit(row number, row)` for every row, in parallel.
    pub(super) fn for_rows(&mut self, edit: impl Fn(usize, &mut [f32]) + Sync) {
        let (columns, machine) = (self.columns.max(1), Arch::new());
        let rows = self.values.par_chunks_mut(columns).with_min_len(16).enumerate();
        rows.for_each(|(at, row)| machine.dispatch(|| edit(at, row)));
    }

    /// `selfᵀ × other`, a `self.columns × other.columns` matrix in double precision, row by row.
    pub(super) fn gram(&self, other: &Self) -> Vec<f64> {
        let rows = self.rows();
        let span = rows.div_ceil(32).next_multiple_of(STRIP).max(STRIP);
        let starts: Vec<usize> = (0..rows).step_by(span).collect();
        let parts: Vec<Vec<f64>> = starts
            .into_par_iter()
            .map(|start| Arch::new().dispatch(|| self.partial_gram(other, start, (start + span).min(rows))))
            .collect();
        let mut total = vec![0.0; self.columns * other.columns];
        for part in parts {
            total.iter_mut().zip(part).for_each(|(sum, value)| *sum += value);
        }
        total
    }

    #[inline(always)]
    fn partial_gram(&self, other: &Self, start: usize, end: usize) -> Vec<f64> {
        let mut total = vec![0.0; self.columns * other.columns];
        let mut strip = vec![0.0_f32; total.len()];
        for from in (start..end).step_by(STRIP) {
            strip.fill(0.0);
            let to = (from + STRIP).min(end);
            let mut row = from;
            while row + 4 <= to {
                self.add_four_outer_products(other, row, &mut strip);
                row += 4;
            }
            (row..to).for_each(|row| self.add_outer_product(other, row, &mut strip));
            total.iter_mut().zip(&strip).for_each(|(sum, value)| *sum += f64::from(*value));
        }
        total
    }

    #[inline(always)]
    fn add_outer_product(&self, other: &Self, row: usize, sums: &mut [f32]) {
        for (&left, out) in self.row(row).iter().zip(sums.chunks_exact_mut(other.columns)) {
            add_scaled(out, left, other.row(row));
        }
    }

    #[inline(always)]
    fn add_four_outer_products(&self, other: &Self, row: usize, sums: &mut [f32]) {
        let [a, b, c, d] = [0, 1, 2, 3].map(|next| self.row(row + next));
        let [e, f, g, h] = [0, 1, 2, 3].map(|next| other.row(row + next));
        for (i, out) in sums.chunks_exact_mut(other.columns).enumerate() {
            let scales = [a[i], b[i], c[i], d[i]];
            for ((((out, e), f), g), h) in out.iter_mut().zip(e).zip(f).zip(g).zip(h) {
                *out += (scales[0] * e + scales[1] * f) + (scales[2] * g + scales[3] * h);
            }
        }
    }

    /// `self × right`, where `right` is `self.columns × columns`, row by row.
    pub(super) fn times(&self, right: &[f32], columns: usize) -> Self {
        let mut product = Self::zeros(self.rows(), columns);
        product.for_rows(|at, out| {
            for (&scale, row) in self.row(at).iter().zip(right.chunks_exact(columns)) {
                add_scaled(out, scale, row);
            }
        });
        product
    }

    /// The same in place, where `right` has at most as many columns.
    pub(super) fn turned(mut self, right: &[f32], columns: usize) -> Self {
        let width = self.columns.max(1);
        if columns == 0 {
            return Self::zeros(0, 0);
        }
        let rows = self.values.par_chunks_mut(width).with_min_len(16);
        rows.for_each_init(
            || vec![0.0; columns],
            |product, row| {
                product.fill(0.0);
                Arch::new().dispatch(|| {
                    for (&scale, right) in row.iter().zip(right.chunks_exact(columns)) {
                        add_scaled(product, scale, right);
                    }
                });
                row[..columns].copy_from_slice(product);
            },
        );
        let rows = self.rows();
        (1..rows).for_each(|row| self.values.copy_within(row * width..row * width + columns, row * columns));
        self.values.truncate(rows * columns);
        Self { columns, ..self }
    }
}

/// A sparse matrix in compressed rows; the columns of a row ascend.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sparse {
    pub columns: usize,
    starts: Vec<usize>,
    entries: Vec<(u32, f32)>,
}

impl Sparse {
    /// From one list of (column, value) a row.
    pub(super) fn from_rows(columns: usize, rows: &[Vec<(u32, f32)>]) -> Self {
        let mut starts = Vec::with_capacity(rows.len() + 1);
        starts.push(0);
        let mut entries = Vec::with_capacity(rows.iter().map(Vec::len).sum());
        for row in rows {
            entries.extend_from_slice(row);
            starts.push(entries.len());
        }
        Self { columns, starts, entries }
    }

    pub(super) fn rows(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    pub(super) fn row(&self, row: usize) -> &[(u32, f32)] {
        &self.entries[self.starts[row]..self.starts[row + 1]]
    }

    /// How many rows have an entry in each column.
    pub(super) fn column_counts(&self) -> Vec<usize> {
        let mut counts = vec![0; self.columns];
        self.entries.iter().for_each(|&(column, _)| counts[column as usize] += 1);
        counts
    }

    /// Replaces every value by `f(row, column, value)`.
    pub(super) fn map(mut self, f: impl Fn(usize, usize, f32) -> f32) -> Self {
        for row in 0..self.rows() {
            for (column, value) in &mut self.entries[self.starts[row]..self.starts[row + 1]] {
                *value = f(row, *column as usize, *value);
            }
        }
        self
    }

    pub(super) fn transposed(&self) -> Self {
        let mut starts = Vec::with_capacity(self.columns + 1);
        starts.push(0);
        let mut sum = 0;
        for count in self.column_counts() {
            sum += count;
            starts.push(sum);
        }
        let mut next = starts.clone();
        let mut entries = vec![(0, 0.0); self.entries.len()];
        for row in 0..self.rows() {
            for &(column, value) in self.row(row) {
                entries[next[column as usize]] = (row as u32, value);
                next[column as usize] += 1;
            }
        }
        Self { columns: self.rows(), starts, entries }
    }

    /// `self × right`.
    pub(super) fn times(&self, right: &Dense) -> Dense {
        let mut product = Dense::zeros(self.rows(), right.columns);
        product.for_rows(|at, out| {
            self.row(at).iter().for_each(|&(j, v)| add_scaled(out, v, right.row(j as usize)));
        });
        product
    }
}

/// `out += scale × row`.
#[inline(always)]
pub(super) fn add_scaled(out: &mut [f32], scale: f32, row: &[f32]) {
    out.iter_mut().zip(row).for_each(|(out, value)| *out += scale * value);
}

/// The dot product, from eight partial sums.
#[inline(always)]
pub(super) fn dot(left: &[f32], right: &[f32]) -> f32 {
    let mut sums = [0.0_f32; 8];
    let (mut a, mut b) = (left.chunks_exact(8), right.chunks_exact(8));
    for (a, b) in a.by_ref().zip(b.by_ref()) {
        (0..8).for_each(|lane| sums[lane] += a[lane] * b[lane]);
    }
    let rest: f32 = a.remainder().iter().zip(b.remainder()).map(|(a, b)| a * b).sum();
    sums.iter().sum::<f32>() + rest
}

/// Scales `row` to length 1; a row of zeros stays.
#[inline(always)]
pub(super) fn normalise(row: &mut [f32]) {
    let length = dot(row, row).sqrt();
    if length > f32::MIN_POSITIVE {
        row.iter_mut().for_each(|value| *value /= length);
    } else {
        row.fill(0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_is_the_same_in_place() {
        let left = Dense { columns: 3, values: (0..60).map(|value| value as f32 * 0.5 - 7.0).collect() };
        for columns in 0..=3 {
            let right: Vec<f32> = (0..3 * columns).map(|value| value as f32 - 4.0).collect();
            let product = left.times(&right, columns);
            assert_eq!(left.clone().turned(&right, columns).values, product.values, "{columns}");
        }
    }
}
