//! Where the neighbours of a theme's passages are. Owns counting them; refuses to weigh them.

use super::Explainer;
use crate::grounds::{at_or_below, upwards};
use std::{cmp::Reverse, collections::BTreeMap};

/// The links from the passages of a theme to their nearest neighbours, as far as these are known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Links {
    /// Passages whose neighbours are known.
    pub passages: usize,
    /// All links.
    pub all: usize,
    /// Those to passages of the theme itself.
    pub inside: usize,
    /// Those that could be: a passage cannot have more neighbours in a theme than the theme has other passages.
    pub inside_most: usize,
    /// The others by the theme they lead to, `None` for no theme; most first. A theme stands for all below it, unless it
    /// is above the one explained.
    pub elsewhere: Vec<(Option<usize>, usize)>,
}

impl Explainer<'_> {
    /// The links of `units`, all those of `theme` and below it.
    pub(super) fn links(&self, theme: usize, units: &[usize]) -> Links {
        let inside = at_or_below(self.compilation, theme);
        let beside = self.beside(theme);
        let mut links = Links::default();
        let mut elsewhere: BTreeMap<Option<usize>, usize> = BTreeMap::new();
        for &unit in units.iter().filter(|&&unit| self.has_neighbours(unit)) {
            links.passages += 1;
            let mut own = 0;
            for (other, _) in self.grounds.neighbours(unit) {
                own += 1;
                match self.grounds.theme_of(other) {
                    Some(leaf) if inside[leaf] => links.inside += 1,
                    leaf => *elsewhere.entry(leaf.map(|leaf| beside[leaf])).or_default() += 1,
                }
            }
            links.all += own;
            links.inside_most += own.min(units.len() - 1);
        }
        links.elsewhere = elsewhere.into_iter().collect();
        links.elsewhere.sort_by_key(|&(theme, count)| (Reverse(count), theme));
        links
    }

    /// For each theme the highest at or above it that is not above `theme` too; itself where it is above `theme`.
    fn beside(&self, theme: usize) -> Vec<usize> {
        let line: Vec<usize> = upwards(self.compilation, theme).collect();
        let beside = |other: usize| {
            let apart = upwards(self.compilation, other).take_while(|above| !line.contains(above));
            apart.last().unwrap_or(other)
        };
        (0..self.compilation.themes.len()).map(beside).collect()
    }
}
