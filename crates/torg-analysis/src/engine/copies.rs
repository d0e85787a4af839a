//! Themes that are copies of each other: in a letter that many sent, each with another date in it, or where a phrase
//! stands in a thousand answers, links cut what no reader could tell apart. Owns which themes are joined for it.

use super::centres::Centres;
use super::knn::Rounded;

/// Joins the themes of `found` whose centres have this cosine or more, the most alike first, until there are none left.
pub(super) fn joined(rows: &Rounded, found: Vec<Option<u32>>, too_alike: f64) -> Vec<Option<u32>> {
    let themes = found.iter().flatten().max().map_or(0, |&most| most as usize + 1);
    let mut groups =
        Groups { products: Centres::of(rows, &found, themes).products_of_sums(), of: (0..themes).collect() };
    while let Some((one, other)) = groups.most_alike(too_alike) {
        groups.join(one, other);
    }
    found.into_iter().map(|theme| Some(groups.of[theme? as usize] as u32)).collect()
}

/// Themes joined so far.
struct Groups {
    /// The products of the sums of groups, row by row.
    products: Vec<f64>,
    /// The group of each theme: the number of its first.
    of: Vec<usize>,
}

impl Groups {
    /// The two that are most alike, if they are so alike; the first of equals.
    fn most_alike(&self, least: f64) -> Option<(usize, usize)> {
        let count = self.of.len();
        let open: Vec<usize> = (0..count).filter(|&group| self.of[group] == group).collect();
        let lengths: Vec<f64> = (0..count).map(|group| self.products[group * (count + 1)].sqrt()).collect();
        let mut best = None;
        let mut most = least;
        for (at, &one) in open.iter().enumerate() {
            for &other in &open[at + 1..] {
                let product = self.products[one * count + other];
                let cosine = product / (lengths[one] * lengths[other]);
                if cosine > most || (cosine == most && best.is_none()) {
                    (most, best) = (cosine, Some((one, other)));
                }
            }
        }
        best
    }

    /// Puts `other` to `one`.
    fn join(&mut self, one: usize, other: usize) {
        let count = self.of.len();
        for at in 0..count {
            self.products[one * count + at] += self.products[other * count + at];
        }
        for at in 0..count {
            self.products[at * count + one] += self.products[at * count + other];
        }
        self.of.iter_mut().filter(|group| **group == other).for_each(|group| *group = one);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::matrix::{Dense, normalise};

    /// Themes of one text each, which points so many degrees away from the first.
    fn check(degrees: &[f64], too_alike: f64, expect: &[u32]) {
        let directions = degrees
            .iter()
            .map(|it| it.to_radians())
            .flat_map(|it| [libm::cos(it) as f32, libm::sin(it) as f32]);
        let mut dense = Dense { columns: 2, values: directions.collect() };
        dense.for_rows(|_, row| normalise(row));
        let found = (0..degrees.len() as u32).map(Some).chain([None]).collect();
        dense.values.extend([0.0, 0.0]);
        let expect: Vec<Option<u32>> = expect.iter().copied().map(Some).chain([None]).collect();
        assert_eq!(joined(&Rounded::of(&dense), found, too_alike), expect, "{degrees:?}");
    }

    #[test]
    fn copies_are_one_theme_and_others_stay() {
        check(&[0.0, 90.0, 10.0, 120.0, 95.0], 0.9, &[0, 1, 0, 3, 1]);
        check(&[0.0, 30.0, 60.0], 0.9, &[0, 1, 2]);
    }

    #[test]
    fn a_chain_of_neighbours_is_not_one_theme() {
        check(&[0.0, 20.0, 41.0, 60.0, 80.0], 0.9, &[0, 0, 2, 2, 4]);
    }
}
