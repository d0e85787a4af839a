//! Places texts among themes that were found without them: the rule of the neighbour graph, one text at a time.
//!
//! A text's neighbours are sought among the texts that themes were fitted on, cell by cell, and the theme is the one Leiden
//! would move it to. Refuses to change any theme.

use super::cells::{BATCH, Cells};
use super::centres::Centres;
use super::knn::Rounded;
use super::leiden::Price;
use super::sight::Sight;
use super::themes::{self, Fit, Themes};
use super::ties::{self, Reaches};
use super::{Parameters, Unit};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use torg_core::{Progress, Stage};

/// Themes that were fitted on some texts, and all that places any other text among them. It is a value of its own: it can be
/// kept, sent elsewhere, and asked about any batch of texts.
#[derive(Serialize, Deserialize)]
pub struct Fitted {
    sight: Sight,
    /// Where the fitted texts lie.
    rows: Rounded,
    cells: Cells,
    reaches: Reaches,
    /// Of each fitted text.
    places: Vec<Place>,
    /// The fingerprints of the fitted texts with their rows, ascending.
    known: Vec<(u64, u32)>,
    centres: Centres,
    /// The product below which a text's nearest neighbour is a stranger.
    floor: i32,
    /// The weight of the neighbour links of each theme's texts, and of all.
    strengths: Vec<u64>,
    total: f64,
    worth: f64,
    neighbours: usize,
    near: usize,
}

/// Where a text belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The theme, by its number.
    pub theme: Option<u32>,
    /// Another theme that is near.
    pub runner_up: Option<u32>,
    /// The cosine to the theme's centre; 0 without a theme.
    pub centrality: f32,
}

impl Fitted {
    /// From the sight of `units`, the rows it gave them, and the themes found among those.
    pub(super) fn new(
        sight: Sight,
        units: &[Unit],
        rows: Rounded,
        fit: Fit,
        parameters: &Parameters,
    ) -> (Self, Themes) {
        let Fit { themes, centres, floor, reaches, strengths } = fit;
        let place = |row: usize| Place {
            theme: themes.theme_of[row],
            runner_up: themes.runner_up[row],
            centrality: themes.centrality[row],
        };
        let mut known: Vec<(u64, u32)> = units.iter().map(Unit::fingerprint).zip(0..).collect();
        known.sort_unstable();
        let fitted = Self {
            cells: Cells::of(&rows),
            places: (0..rows.rows()).map(place).collect(),
            neighbours: parameters.neighbours_of(rows.rows()),
            near: parameters.near,
            worth: themes.worth,
            total: strengths.iter().sum::<u64>() as f64,
            sight,
            rows,
            reaches,
            known,
            centres,
            floor,
            strengths,
        };
        (fitted, themes)
    }

    /// How many texts it was fitted on.
    pub fn texts(&self) -> usize {
        self.places.len()
    }

    /// The place of each of `units`: that of one does not depend on the others, and a fitted text is where it was found.
    /// They have vectors where the fitted texts had, of the same model.
    pub fn assign(&self, units: &[Unit], progress: &dyn Progress) -> Vec<Place> {
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
        let nearest = self.centres.nearest(&rows, |_| true);
        let neighbours = self.cells.neighbours(&rows, 0..units.len(), &self.rows, self.neighbours, |_| None);
        let place = |row: usize| {
            if let Some(place) = self.known(&units[row]) {
                return place;
            }
            let Some(theme) = self.theme(&neighbours[row].found) else { return Place::default() };
            Place {
                theme: Some(theme),
                runner_up: nearest[row].and_then(|nearest| themes::other_than(theme, nearest)),
                centrality: self.centres.cosine(rows.row(row), theme),
            }
        };
        (0..units.len()).map(place).collect()
    }

    /// Where a fitted text was found.
    fn known(&self, unit: &Unit) -> Option<Place> {
        let at = self.known.binary_search_by_key(&unit.fingerprint(), |known| known.0).ok()?;
        Some(self.places[self.known[at].1 as usize])
    }

    /// What joining `theme` costs a newcomer with links of this strength.
    fn price(&self, theme: u32, strength: u64) -> f64 {
        let cost = |mass: u64| Price::Distinction(self.worth).of(mass, self.total);
        let theme = self.strengths[theme as usize];
        cost(theme + strength) - cost(theme) - cost(strength)
    }

    /// The theme that a text with these neighbours (product, row) gains most by joining; none for a text whose
    /// nearest neighbour is no nearer than chance.
    fn theme(&self, neighbours: &[(i32, u32)]) -> Option<u32> {
        neighbours.first().filter(|&&(product, _)| product >= self.floor)?;
        let reach = ties::reach(neighbours.iter().map(|it| it.0), self.near);
        let mut links: Vec<(u32, u32)> = neighbours
            .iter()
            .filter_map(|&(product, row)| {
                Some((self.places[row as usize].theme?, ties::weight(product, reach, self.reaches.at(row))))
            })
            .collect();
        links.sort_unstable();
        let strength = links.iter().map(|link| u64::from(link.1)).sum::<u64>();
        let gain = |links: &[(u32, u32)]| {
            let kept = links.iter().map(|link| f64::from(link.1)).sum::<f64>();
            kept - self.price(links[0].0, strength)
        };
        let gains = links.chunk_by(|a, b| a.0 == b.0).map(|links| (gain(links), links[0].0));
        gains.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, theme)| theme)
    }
}
