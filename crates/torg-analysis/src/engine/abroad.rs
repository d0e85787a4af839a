//! The nearest neighbours of every row in each language, as many as the language's share of all rows.
//!
//! Where languages are compared, the nearest of all would still be of a text's own language more often than not: two
//! texts in one language share its ways, whatever they mean. Owns the search; refuses to judge whether languages can
//! be compared.

use super::knn::{Best, Rounded};
use super::products::{self, Rows};
use super::{Parameters, Unit, themes};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use torg_core::{Language, Progress, Stage};

/// Rows of a tile.
const TILE: usize = 128;

/// The nearest others of each of `units`, which lie at `rows`: the nearest of all in one language, in several those in
/// each by its size.
pub(super) fn neighbours(
    units: &[Unit],
    rows: &Rounded,
    parameters: &Parameters,
    progress: &dyn Progress,
) -> Vec<Vec<(u32, i32)>> {
    let mut languages: BTreeMap<Language, Vec<u32>> = BTreeMap::new();
    (0..).zip(units).for_each(|(at, unit)| languages.entry(unit.language).or_default().push(at));
    let k = parameters.neighbours_of(rows.rows());
    if languages.len() < 2 {
        return themes::nearest(rows, k, parameters, progress);
    }
    let languages: Vec<Vec<u32>> = languages.into_values().collect();
    nearest(rows, &languages, k, &|done, all| progress.report(Stage::Neighbours, done, all))
}

/// For each row its nearest others with a positive product, nearest first: some `k` in all, from each of `languages`
/// (the rows of each, ascending) by its size, and at least one.
fn nearest(
    rows: &Rounded,
    languages: &[Vec<u32>],
    k: usize,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Vec<Vec<(u32, i32)>> {
    let all: Vec<u32> = (0..rows.rows() as u32).collect();
    let finished = AtomicUsize::new(0);
    let tiles = all.par_chunks(TILE).map(|tile| {
        let found = among_each(rows, tile, languages, k);
        progress(finished.fetch_add(tile.len(), Ordering::Relaxed) + tile.len(), all.len());
        found
    });
    tiles.flatten_iter().collect()
}

/// The neighbours of the rows of a tile.
fn among_each(rows: &Rounded, tile: &[u32], languages: &[Vec<u32>], k: usize) -> Vec<Vec<(u32, i32)>> {
    let mut lists = vec![Vec::new(); tile.len()];
    let mut products = Vec::new();
    for language in languages {
        let share = (k * language.len()) as f64 / rows.rows() as f64;
        let room = (share.round() as usize).max(1);
        let mut best = vec![Best::NONE; tile.len()];
        for others in language.chunks(TILE) {
            products::all(&Rows { of: rows, at: tile }, &Rows { of: rows, at: others }, &mut products);
            for ((best, products), &own) in best.iter_mut().zip(products.chunks(others.len())).zip(tile) {
                best.offer_all(products, others, Some(own), room);
            }
        }
        lists.iter_mut().zip(best).for_each(|(list, best)| list.extend(best.found));
    }
    let sorted = |mut list: Vec<(i32, u32)>| {
        list.sort_unstable_by_key(|&(product, row)| (std::cmp::Reverse(product), row));
        list.into_iter().map(|(product, row)| (row, product)).collect()
    };
    lists.into_iter().map(sorted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::matrix::{Dense, normalise};
    use crate::engine::products::dot;
    use crate::engine::random::Random;

    #[test]
    fn finds_what_brute_force_finds_in_each_language() {
        let (count, k) = (2 * TILE + 9, 10);
        let mut random = Random::new(3, 5);
        let mut dense = Dense::zeros(count, 19);
        dense.values.iter_mut().for_each(|value| *value = random.below(2001) as f32 - 1000.0);
        dense.for_rows(|_, row| normalise(row));
        let rows = Rounded::of(&dense);
        let of = |few: bool| (0..count as u32).filter(move |row| row.is_multiple_of(20) == few);
        let languages = [of(false).collect::<Vec<u32>>(), of(true).collect()];
        let found = nearest(&rows, &languages, k, &|_, _| ());
        for (row, found) in found.iter().enumerate() {
            let mut expected = Vec::new();
            for (language, room) in languages.iter().zip([9, 1]) {
                let others = language.iter().filter(|&&other| other as usize != row);
                let product = |other: u32| dot(rows.row(row), rows.row(other as usize));
                let mut all: Vec<(u32, i32)> = others.map(|&other| (other, product(other))).collect();
                all.sort_by_key(|&(other, product)| (-product, other));
                expected.extend(all.into_iter().take(room));
            }
            expected.sort_by_key(|&(other, product)| (-product, other));
            assert_eq!(*found, expected, "row {row}");
        }
    }
}
