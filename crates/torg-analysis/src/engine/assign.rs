//! Places texts among themes that were found without them: the rule of the neighbour graph, one text at a time.
//!
//! A text's neighbours are sought among the texts that themes were fitted on, cell by cell, and the theme is the one Leiden
//! would move it to. Refuses to change any theme.

use super::cells::{BATCH, Cells};
use super::knn::Rounded;
use super::sight::Sight;
use super::themes::{self, Fit};
use super::ties;
use super::{Parameters, Unit};
use rayon::prelude::*;
use torg_core::{Progress, Stage};

/// All that places a text.
pub(super) struct Fitted<'a> {
    sight: &'a Sight,
    rows: &'a Rounded,
    fit: &'a Fit,
    cells: Cells,
    neighbours: usize,
    near: usize,
}

/// Where a text belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Place {
    pub(super) theme: Option<u32>,
    pub(super) runner_up: Option<u32>,
    /// The cosine to the theme's centre; 0 without a theme.
    pub(super) centrality: f32,
}

impl<'a> Fitted<'a> {
    /// From the rows that `fit` was made of and the sight that made them; looks at so many neighbours.
    pub(super) fn new(
        sight: &'a Sight,
        rows: &'a Rounded,
        fit: &'a Fit,
        parameters: &Parameters,
        neighbours: usize,
    ) -> Self {
        Self { sight, rows, fit, cells: Cells::of(rows), neighbours, near: parameters.near }
    }

    /// The place of each of `units`; that of one does not depend on the others.
    pub(super) fn assign(&self, units: &[Unit], progress: &dyn Progress) -> Vec<Place> {
        let mut places = Vec::with_capacity(units.len());
        for some in units.chunks(BATCH * rayon::current_num_threads()) {
            progress.report(Stage::Themes, places.len(), units.len());
            places.par_extend(some.par_chunks(BATCH).flat_map_iter(|batch| self.batch(batch)));
        }
        progress.report(Stage::Themes, units.len(), units.len());
        places
    }

    fn batch(&self, units: &[Unit]) -> Vec<Place> {
        let rows = self.sight.rows(units);
        let nearest = self.fit.centres.nearest(&rows, |_| true);
        let neighbours = self.cells.neighbours(&rows, 0..units.len(), self.rows, self.neighbours, |_| None);
        let place = |row: usize| {
            let Some(theme) = self.theme(&neighbours[row].found) else { return Place::default() };
            Place {
                theme: Some(theme),
                runner_up: nearest[row].and_then(|nearest| themes::other_than(theme, nearest)),
                centrality: self.fit.centres.cosine(rows.row(row), theme),
            }
        };
        (0..units.len()).map(place).collect()
    }

    /// The theme that a text with these neighbours (product, row) gains most by joining; none for a text whose
    /// nearest neighbour is no nearer than chance.
    fn theme(&self, neighbours: &[(i32, u32)]) -> Option<u32> {
        neighbours.first().filter(|&&(product, _)| product >= self.fit.floor)?;
        let reach = ties::reach(neighbours.iter().map(|it| it.0), self.near);
        let mut links: Vec<(u32, u64)> = neighbours
            .iter()
            .filter_map(|&(product, row)| {
                Some((
                    self.fit.themes.theme_of[row as usize]?,
                    ties::weight(product, reach, self.fit.reaches.at(row)),
                ))
            })
            .collect();
        links.sort_unstable();
        let strength = links.iter().map(|link| link.1).sum::<u64>();
        let gain = |links: &[(u32, u64)]| {
            let kept = links.iter().map(|link| link.1).sum::<u64>() as f64;
            kept - self.fit.price(links[0].0, strength)
        };
        let gains = links.chunk_by(|a, b| a.0 == b.0).map(|links| (gain(links), links[0].0));
        gains.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, theme)| theme)
    }
}
