//! The exact nearest neighbours of every row by cosine, in integers.
//!
//! Rows are rounded to 16 bits, so a dot product is an exact sum in any order: the compiler may use whatever
//! vector instructions the machine has, and threads may finish in any order, without changing a bit.

use super::matrix::Dense;
use super::products::{self, Rows};
use pulp::Arch;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// The length of a rounded unit vector. Any dot product lies below 2^28, well within an `i32`.
pub(super) const UNIT: f32 = 16384.0;
/// Rows of a tile: two tiles of rows and their products stay in the second-level cache.
const TILE: usize = 128;
/// Products looked at together, most of which hold nothing worth placing.
const SCANNED: usize = 16;
/// Values of a row are padded to a multiple of this.
const LANES: usize = 32;

/// Unit rows in 16-bit integers.
#[derive(PartialEq, Serialize, Deserialize)]
pub(super) struct Rounded {
    columns: usize,
    values: Vec<i16>,
}

impl Rounded {
    /// Rounds unit rows; rows of zeros stay zeros.
    pub(super) fn of(rows: &Dense) -> Self {
        Self::filled(rows.rows(), rows.columns, |at, out| out.copy_from_slice(rows.row(at)))
    }

    /// The same for rows that `fill` writes, one by one, over zeros.
    pub(super) fn filled(rows: usize, columns: usize, fill: impl Fn(usize, &mut [f32]) + Sync) -> Self {
        let (padded, machine) = (columns.next_multiple_of(LANES).max(LANES), Arch::new());
        let mut values = vec![0; padded * rows];
        let chunks = values.par_chunks_mut(padded).with_min_len(16).enumerate();
        chunks.for_each_init(
            || vec![0.0; columns],
            |row, (at, out)| {
                row.fill(0.0);
                machine.dispatch(|| fill(at, row));
                out.iter_mut().zip(&*row).for_each(|(out, value)| *out = (value * UNIT).round() as i16);
            },
        );
        Self { columns: padded, values }
    }

    pub(super) fn rows(&self) -> usize {
        self.values.len() / self.columns
    }

    pub(super) fn columns(&self) -> usize {
        self.columns
    }

    pub(super) fn row(&self, row: usize) -> &[i16] {
        &self.values[row * self.columns..(row + 1) * self.columns]
    }
}

/// The best so far, best first; equal products by row. `floor` is what a newcomer must reach.
#[derive(Clone)]
pub(super) struct Best {
    floor: i32,
    pub(super) found: Vec<(i32, u32)>,
}

impl Best {
    pub(super) const NONE: Self = Self { floor: 1, found: Vec::new() };

    /// Offers `rows` with these products, all but `own`.
    pub(super) fn offer_all(&mut self, products: &[i32], rows: &[u32], own: Option<u32>, room: usize) {
        for (products, rows) in products.chunks(SCANNED).zip(rows.chunks(SCANNED)) {
            if products.iter().fold(i32::MIN, |most, &product| most.max(product)) < self.floor {
                continue;
            }
            for (&product, &row) in products.iter().zip(rows) {
                if product >= self.floor && Some(row) != own {
                    self.place(product, row, room);
                }
            }
        }
    }

    fn place(&mut self, product: i32, row: u32, room: usize) {
        let at = self.found.partition_point(|&(p, r)| p > product || (p == product && r < row));
        self.found.insert(at, (product, row));
        self.found.truncate(room);
        if let (true, Some(&(last, _))) = (self.found.len() == room, self.found.last()) {
            self.floor = last;
        }
    }
}

/// For each row its `k` nearest others with a positive product: (row, product), nearest first.
pub(super) fn nearest(
    rows: &Rounded,
    k: usize,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Vec<Vec<(u32, i32)>> {
    let tiles = rows.rows().div_ceil(TILE);
    let best: Vec<Mutex<Vec<Best>>> =
        (0..tiles).map(|tile| Mutex::new(vec![Best::NONE; span(tile, rows.rows()).len()])).collect();
    let finished = AtomicUsize::new(0);
    (0..tiles).into_par_iter().for_each(|first| {
        (first..tiles).for_each(|second| compare(rows, [first, second], k, &best));
        progress(finished.fetch_add(1, Ordering::Relaxed) + 1, tiles);
    });
    let best = best.into_iter().flat_map(|tile| tile.into_inner().unwrap_or_else(PoisonError::into_inner));
    best.map(|best| best.found.into_iter().map(|(product, row)| (row, product)).collect()).collect()
}

/// The rows of a tile.
fn span(tile: usize, rows: usize) -> Vec<u32> {
    (tile * TILE..((tile + 1) * TILE).min(rows)).map(|row| row as u32).collect()
}

/// Offers the rows of two tiles to each other. Which thread comes first does not matter: the best of a set are
/// the best in any order.
fn compare(rows: &Rounded, [first, second]: [usize; 2], k: usize, best: &[Mutex<Vec<Best>>]) {
    let (left, right) = (span(first, rows.rows()), span(second, rows.rows()));
    let mut found = Vec::new();
    products::all(&Rows { of: rows, at: &left }, &Rows { of: rows, at: &right }, &mut found);
    let open = |tile: usize| best[tile].lock().unwrap_or_else(PoisonError::into_inner);
    for ((best, products), &own) in open(first).iter_mut().zip(found.chunks(right.len())).zip(&left) {
        best.offer_all(products, &right, Some(own), k);
    }
    if first != second {
        let turned = turned(&found, right.len());
        for ((best, products), &own) in open(second).iter_mut().zip(turned.chunks(left.len())).zip(&right) {
            best.offer_all(products, &left, Some(own), k);
        }
    }
}

/// The transpose of a matrix with `columns` columns.
fn turned(values: &[i32], columns: usize) -> Vec<i32> {
    let rows = values.len() / columns;
    let mut turned = vec![0; values.len()];
    for rows_from in (0..rows).step_by(SCANNED) {
        for column in 0..columns {
            for row in rows_from..(rows_from + SCANNED).min(rows) {
                turned[column * rows + row] = values[row * columns + column];
            }
        }
    }
    turned
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::matrix::normalise;
    use crate::engine::products::dot;
    use crate::engine::random::Random;

    fn scattered(rows: usize, columns: usize) -> Rounded {
        let mut random = Random::new(5, 5);
        let mut dense = Dense::zeros(rows, columns);
        dense.values.iter_mut().for_each(|value| *value = random.below(2001) as f32 - 1000.0);
        dense.values[..columns].fill(0.0);
        dense.for_rows(|_, row| normalise(row));
        Rounded::of(&dense)
    }

    #[test]
    fn finds_what_brute_force_finds() {
        for (count, k) in [(1, 3), (7, 3), (TILE, 5), (2 * TILE + 3, 15)] {
            let rows = scattered(count, 19);
            let found = nearest(&rows, k, &|_, _| ());
            for (row, found) in found.iter().enumerate() {
                let mut all: Vec<(u32, i32)> = (0..count)
                    .filter(|&other| other != row)
                    .map(|other| (other as u32, dot(rows.row(row), rows.row(other))))
                    .filter(|&(_, product)| product > 0)
                    .collect();
                all.sort_by_key(|&(other, product)| (-product, other));
                all.truncate(k);
                assert_eq!(*found, all, "row {row} of {count}");
            }
        }
    }
}
