//! The exact nearest neighbours of every row by cosine, in integers.
//!
//! Rows are rounded to 16 bits, so a dot product is an exact sum in any order: the compiler may use whatever
//! vector instructions the machine has, and threads may finish in any order, without changing a bit.

use super::matrix::Dense;
use rayon::prelude::*;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// The length of a rounded unit vector. Any dot product lies below 2^28, well within an `i32`.
pub(super) const UNIT: f32 = 16384.0;
/// Rows of a tile: two tiles of rows and their products stay in the second-level cache.
const TILE: usize = 128;
/// Values of a row are padded to a multiple of this.
const LANES: usize = 32;

/// Unit rows in 16-bit integers.
pub(super) struct Rounded {
    columns: usize,
    values: Vec<i16>,
}

impl Rounded {
    /// Rounds unit rows; rows of zeros stay zeros.
    pub(super) fn of(rows: &Dense) -> Self {
        let columns = rows.columns.next_multiple_of(LANES).max(LANES);
        let mut values = vec![0; columns * rows.rows()];
        values.par_chunks_mut(columns).enumerate().for_each(|(at, out)| {
            out.iter_mut().zip(rows.row(at)).for_each(|(out, value)| *out = (value * UNIT).round() as i16);
        });
        Self { columns, values }
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

/// The exact dot product of two rounded rows of equal length.
#[inline(always)]
pub(super) fn dot(left: &[i16], right: &[i16]) -> i32 {
    left.iter().zip(right).map(|(&a, &b)| i32::from(a) * i32::from(b)).sum()
}

/// The dot products of one row with four.
#[inline(always)]
fn dot4(left: &[i16], right: [&[i16]; 4]) -> [i32; 4] {
    let [a, b, c, d] = right;
    let mut sums = [0; 4];
    for ((((&x, &a), &b), &c), &d) in left.iter().zip(a).zip(b).zip(c).zip(d) {
        let x = i32::from(x);
        sums[0] += x * i32::from(a);
        sums[1] += x * i32::from(b);
        sums[2] += x * i32::from(c);
        sums[3] += x * i32::from(d);
    }
    sums
}

/// The best so far, best first; equal products by row. `floor` is what a newcomer must reach.
#[derive(Clone)]
struct Best {
    floor: i32,
    found: Vec<(i32, u32)>,
}

impl Best {
    const NONE: Self = Self { floor: 1, found: Vec::new() };

    #[inline]
    fn offer(&mut self, product: i32, row: usize, room: usize) {
        if product >= self.floor {
            self.place(product, row as u32, room);
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

fn span(tile: usize, rows: usize) -> Range<usize> {
    tile * TILE..((tile + 1) * TILE).min(rows)
}

/// Offers the rows of two tiles to each other. Which thread comes first does not matter: the best of a set are
/// the best in any order.
fn compare(rows: &Rounded, [first, second]: [usize; 2], k: usize, best: &[Mutex<Vec<Best>>]) {
    let (left, right) = (span(first, rows.rows()), span(second, rows.rows()));
    let products = products(rows, left.clone(), right.clone());
    let open = |tile: usize| best[tile].lock().unwrap_or_else(PoisonError::into_inner);
    for (i, (best, products)) in open(first).iter_mut().zip(products.chunks(right.len())).enumerate() {
        for (j, &product) in products.iter().enumerate() {
            if left.start + i != right.start + j {
                best.offer(product, right.start + j, k);
            }
        }
    }
    if first != second {
        let mut best = open(second);
        for (i, products) in products.chunks(right.len()).enumerate() {
            best.iter_mut().zip(products).for_each(|(best, &product)| best.offer(product, left.start + i, k));
        }
    }
}

/// All products of the rows of `left` with those of `right`, row by row, with the widest integer instructions
/// this machine has: which ones they are cannot change a sum of whole numbers.
fn products(rows: &Rounded, left: Range<usize>, right: Range<usize>) -> Vec<i32> {
    pulp::Arch::new().dispatch(|| all_products(rows, left, right))
}

#[inline(always)]
fn all_products(rows: &Rounded, left: Range<usize>, right: Range<usize>) -> Vec<i32> {
    let mut products = Vec::with_capacity(left.len() * right.len());
    for row in left {
        let row = rows.row(row);
        let fours = right.len() / 4 * 4;
        for from in (right.start..right.start + fours).step_by(4) {
            products.extend(dot4(row, [0, 1, 2, 3].map(|next| rows.row(from + next))));
        }
        products.extend((right.start + fours..right.end).map(|other| dot(row, rows.row(other))));
    }
    products
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::matrix::normalise;
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
