//! Why the passages of a theme are together. Owns which of them are shown; refuses to compare it with one other theme.

use super::{Explainer, Links, Neighbour, Word};
use crate::grounds::{at_or_below, side_by_side};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};
use torg_core::Language;

/// How much of each is shown.
const WORDS: usize = 8;
const TYPICAL: usize = 3;
const NEIGHBOURS: usize = 3;
const NEAREST: usize = 3;

/// What is known of a theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Which.
    pub theme: usize,
    /// Its passages, those worded alike counted once.
    pub passages: usize,
    /// Contributions with a passage in its languages that is not in it.
    pub elsewhere: usize,
    /// The words that tell it from what is said elsewhere in its languages, most telling first.
    pub words: Vec<Word>,
    /// Its most typical passages; of a theme with sub-themes, one of each of the largest.
    pub typical: Vec<Typical>,
    /// Where the neighbours of its passages are.
    pub links: Links,
    /// The themes nearest to it, by their centres.
    pub nearest: Vec<Near>,
}

/// A passage near to the centre of its theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Typical {
    /// Which.
    pub passage: usize,
    /// How similar it is to the centre of its finest theme.
    pub similarity: f32,
    /// The passages nearest to it.
    pub neighbours: Vec<Neighbour>,
}

/// A theme near to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Which.
    pub theme: usize,
    /// How similar their centres are.
    pub similarity: f32,
    /// Whether both have the same parent.
    pub sibling: bool,
}

impl Explainer<'_> {
    /// Explains a theme.
    pub fn theme(&self, theme: usize) -> Theme {
        let inside = at_or_below(self.compilation, theme);
        let units = self.units(&inside);
        let languages = self.languages(&units);
        let side = |unit: usize| match self.grounds.theme_of(unit) {
            Some(leaf) if inside[leaf] => Some(0),
            _ => languages.contains(&self.grounds.units.language[unit]).then_some(1),
        };
        let counts = self.words.count(self.compilation, self.grounds, side);
        let telling = counts.telling(0, 1).into_iter().take(WORDS);
        Theme {
            theme,
            passages: units.len(),
            elsewhere: counts.all[1],
            words: telling.map(|root| counts.word(root, 0, 1)).collect(),
            typical: self.typical(&units),
            links: self.links(theme, &units),
            nearest: self.nearest(theme),
        }
    }

    pub(super) fn languages(&self, units: &[usize]) -> BTreeSet<Language> {
        units.iter().map(|&unit| self.grounds.units.language[unit]).collect()
    }

    /// The units nearest to their centres, of those whose neighbours are known if any are; one of each of the largest
    /// finest themes where there are several.
    fn typical(&self, units: &[usize]) -> Vec<Typical> {
        let known = units.iter().any(|&unit| self.has_neighbours(unit));
        let mut leaves: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
        for &unit in units.iter().filter(|&&unit| !known || self.has_neighbours(unit)) {
            leaves.entry(self.grounds.theme_of(unit)).or_default().push(unit);
        }
        let room = if leaves.len() > 1 { 1 } else { TYPICAL };
        let mut leaves: Vec<Vec<usize>> = leaves.into_values().collect();
        leaves.sort_by_key(|units| Reverse(units.len()));
        let central = |mut units: Vec<usize>| {
            units.sort_by(|&a, &b| self.centrality(b).total_cmp(&self.centrality(a)).then(a.cmp(&b)));
            units.into_iter().take(room)
        };
        leaves.into_iter().take(TYPICAL).flat_map(central).map(|unit| self.described(unit)).collect()
    }

    fn described(&self, unit: usize) -> Typical {
        Typical {
            passage: self.passage(unit),
            similarity: self.centrality(unit),
            neighbours: self.neighbours(unit, NEIGHBOURS),
        }
    }

    /// The themes whose centres are nearest, of its siblings and of those that stand beside it without sub-themes.
    fn nearest(&self, theme: usize) -> Vec<Near> {
        let side_by_side = side_by_side(self.compilation);
        let below = at_or_below(self.compilation, theme);
        let parent = |theme: usize| self.compilation.themes[theme].parent;
        let near = |other: usize| {
            let similarity = self.grounds.cosine(theme, other)?;
            Some(Near { theme: other, similarity, sibling: parent(other) == parent(theme) })
        };
        let others = (0..below.len()).filter(|&other| !below[other] && side_by_side(theme, other));
        let mut nearest: Vec<Near> = others.filter_map(near).collect();
        nearest.sort_by(|a, b| b.similarity.total_cmp(&a.similarity).then(a.theme.cmp(&b.theme)));
        nearest.truncate(NEAREST);
        nearest
    }
}
