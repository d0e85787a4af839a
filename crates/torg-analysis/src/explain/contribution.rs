//! Where a contribution went and what came second. Owns the account of its passages; refuses to say why it is in no
//! theme, which its coverage says.

use super::{Explainer, Neighbour};
use std::{cmp::Reverse, collections::BTreeMap};

/// How many neighbours of a passage are shown.
const NEIGHBOURS: usize = 5;

/// What is known of a contribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Fate {
    /// Which.
    pub contribution: usize,
    /// Where each of its passages went, in their order.
    pub places: Vec<Place>,
}

/// Where a passage went.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Which passage.
    pub passage: usize,
    /// Its finest theme.
    pub theme: Option<usize>,
    /// How similar it is to the centre of that theme; 0 without one.
    pub similarity: f32,
    /// How many passages of that theme are as near to its centre, or nearer; 1 is the most typical.
    pub rank: usize,
    /// Passages of that theme.
    pub of: usize,
    /// The theme that came second.
    pub second: Option<usize>,
    /// Its nearest neighbours, nearest first.
    pub nearest: Vec<Neighbour>,
    /// The finest themes of all its neighbours, `None` for no theme, with how many are in each; most first.
    pub themes: Vec<(Option<usize>, usize)>,
    /// What is known of its neighbours.
    pub known: Known,
}

/// Whether the neighbours of a passage are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// They are.
    Yes,
    /// It has none: no other passage has anything in common with it.
    Alone,
    /// None were sought, there being too little in its language.
    NotSought,
    /// They were found when it was placed, and then forgotten: there is so much in its language that themes were
    /// sought in a sample.
    Forgotten,
}

impl Explainer<'_> {
    /// Explains a contribution.
    pub fn contribution(&self, contribution: usize) -> Fate {
        let passages = &self.compilation.passages;
        let first = passages.partition_point(|passage| passage.contribution < contribution);
        let end = passages.partition_point(|passage| passage.contribution <= contribution);
        Fate { contribution, places: (first..end).map(|passage| self.place(passage)).collect() }
    }

    fn place(&self, passage: usize) -> Place {
        let unit = self.grounds.units.of_passage[passage];
        let leaf = self.grounds.theme_of(unit);
        let together = |other: &usize| leaf.is_some() && self.grounds.theme_of(*other) == leaf;
        let theme: Vec<usize> = (0..self.grounds.units.passage.len()).filter(together).collect();
        let nearer = theme.iter().filter(|&&other| self.centrality(other) > self.centrality(unit)).count();
        Place {
            passage,
            theme: leaf,
            similarity: self.centrality(unit),
            rank: nearer + 1,
            of: theme.len(),
            second: self.grounds.second(unit),
            nearest: self.neighbours(unit, NEIGHBOURS),
            themes: self.themes_of_neighbours(unit),
            known: self.known(unit),
        }
    }

    fn known(&self, unit: usize) -> Known {
        let language = self.grounds.units.language[unit];
        match () {
            () if self.has_neighbours(unit) => Known::Yes,
            () if !self.grounds.is_grouped(language) => Known::NotSought,
            () if self.grounds.is_sampled(language) => Known::Forgotten,
            () => Known::Alone,
        }
    }

    fn themes_of_neighbours(&self, unit: usize) -> Vec<(Option<usize>, usize)> {
        let mut themes: BTreeMap<Option<usize>, usize> = BTreeMap::new();
        for (other, _) in self.grounds.neighbours(unit) {
            *themes.entry(self.grounds.theme_of(other)).or_default() += 1;
        }
        let mut themes: Vec<(Option<usize>, usize)> = themes.into_iter().collect();
        themes.sort_by_key(|&(theme, count)| (Reverse(count), theme));
        themes
    }
}
