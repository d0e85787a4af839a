//! Neighbours without comparing each row with each: rows that lie together are one cell, and those of a row are sought
//! in the cells nearest to it (an inverted file; Sivic and Zisserman, 2003).
//!
//! Some neighbours are missed, the same ones on every machine. Refuses to know what the rows mean.

use super::centres::Centres;
use super::knn::{Best, Rounded};
use super::products::{self, Rows};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Rows sought for at once: enough that each cell has several visitors.
pub(super) const BATCH: usize = 1024;
/// One in so many cells is searched for the neighbours of a row.
const CELLS_FOR_ONE_SEARCHED: usize = 18;
/// Cells for each square root of rows.
const CELLS: usize = 2;
/// Rounds of moving rows to their nearest cell.
const ROUNDS: usize = 2;

/// The rows of each cell.
#[derive(Serialize, Deserialize)]
pub(super) struct Cells {
    centres: Centres,
    members: Vec<Vec<u32>>,
}

impl Cells {
    pub(super) fn of(rows: &Rounded) -> Self {
        let count = (((rows.rows() as f64).sqrt() as usize) * CELLS).clamp(1, rows.rows().max(1));
        let step = rows.rows() / count;
        let first =
            |row: usize| (row.is_multiple_of(step) && row / step < count).then_some((row / step) as u32);
        let mut cell_of: Vec<Option<u32>> = (0..rows.rows()).map(first).collect();
        for _ in 0..ROUNDS {
            let nearest = Centres::of(rows, &cell_of, count).nearest(rows, |_| true);
            cell_of = nearest.into_iter().map(|nearest| nearest.map(|nearest| nearest.first)).collect();
        }
        let mut members = vec![Vec::new(); count];
        for (row, cell) in (0..).zip(&cell_of) {
            cell.iter().for_each(|&cell| members[cell as usize].push(row));
        }
        Self { centres: Centres::of(rows, &cell_of, count), members }
    }

    /// For each of `rows`, which the cells are of, the `k` nearest others that were found: (row, product), nearest first.
    pub(super) fn nearest(
        &self,
        rows: &Rounded,
        k: usize,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Vec<Vec<(u32, i32)>> {
        let starts: Vec<usize> = (0..rows.rows()).step_by(BATCH).collect();
        let finished = AtomicUsize::new(0);
        let batch = |from: usize| {
            let which = from..(from + BATCH).min(rows.rows());
            let found = self.neighbours(rows, which, rows, k, Some);
            progress(finished.fetch_add(1, Ordering::Relaxed) + 1, rows.rows().div_ceil(BATCH));
            found
        };
        let best = starts.into_par_iter().flat_map_iter(batch);
        best.map(|best| best.found.into_iter().map(|(product, row)| (row, product)).collect()).collect()
    }

    /// The `k` nearest of `fitted`, which the cells are of, for each of `which` of `rows`, all but its `own`.
    pub(super) fn neighbours(
        &self,
        rows: &Rounded,
        which: Range<usize>,
        fitted: &Rounded,
        k: usize,
        own: impl Fn(u32) -> Option<u32>,
    ) -> Vec<Best> {
        let first = which.start;
        let mut best = vec![Best::NONE; which.len()];
        let mut found = Vec::new();
        for (visitors, members) in self.visitors(rows, which).iter().zip(&self.members) {
            products::all(&Rows { of: rows, at: visitors }, &Rows { of: fitted, at: members }, &mut found);
            for (&row, products) in visitors.iter().zip(found.chunks(members.len().max(1))) {
                best[row as usize - first].offer_all(products, members, own(row), k);
            }
        }
        best
    }

    /// For each cell those of the rows that have it among their nearest.
    fn visitors(&self, rows: &Rounded, which: Range<usize>) -> Vec<Vec<u32>> {
        let searched = self.members.len().div_ceil(CELLS_FOR_ONE_SEARCHED);
        let mut visitors = vec![Vec::new(); self.members.len()];
        self.centres.products(rows, which, |row, products| {
            let mut cells: Vec<(i32, usize)> =
                products.iter().zip(0..).map(|(&product, cell)| (-product, cell)).collect();
            if searched < cells.len() {
                cells.select_nth_unstable(searched);
            }
            cells[..searched].iter().for_each(|&(_, cell)| visitors[cell].push(row as u32));
        });
        visitors
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::knn;
    use crate::engine::matrix::{Dense, normalise};
    use crate::engine::random::Random;

    /// Rows around forty directions.
    fn gathered(count: usize) -> Rounded {
        let mut random = Random::new(2, 8);
        let mut dense = Dense::zeros(count, 48);
        dense.for_rows(|at, row| row[at % 40] = 1500.0);
        dense.values.iter_mut().for_each(|value| *value += random.below(1001) as f32 - 500.0);
        dense.for_rows(|_, row| normalise(row));
        Rounded::of(&dense)
    }

    #[test]
    fn finds_nearly_what_an_exact_search_finds_and_never_itself() {
        let rows = gathered(1500);
        let (found, exact) =
            (Cells::of(&rows).nearest(&rows, 8, &|_, _| ()), knn::nearest(&rows, 8, &|_, _| ()));
        let pairs = found.iter().zip(&exact);
        let hits: usize =
            pairs.map(|(found, exact)| found.iter().filter(|it| exact.contains(it)).count()).sum();
        assert!(hits * 100 >= 90 * 8 * found.len(), "{hits} of {}", 8 * found.len());
        assert!((0..).zip(&found).all(|(row, list)| list.len() == 8 && list.iter().all(|it| it.0 != row)));
    }
}
