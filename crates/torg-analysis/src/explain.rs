//! Why a compilation is as it is: of a theme, of two themes, of a contribution. Owns the evidence, which is words,
//! neighbours and similarities; refuses to print it, and to say what it does not know.
//!
//! Themes, contributions and passages are positions in the compilation. Passages worded alike were compared as one, so
//! here they count as one, and the first of them stands for all. A similarity is a cosine, 1 at most.

mod contribution;
mod links;
mod pair;
#[cfg(test)]
mod tests;
mod theme;
mod words;

pub use contribution::{Fate, Known, Place};
pub use links::Links;
pub use pair::{Across, Border, Pair, Relation};
pub use theme::{Near, Theme, Typical};
pub use words::Word;

use crate::grounds::Grounds;
use torg_core::Compilation;
use words::Words;

/// Explains one compilation.
pub struct Explainer<'a> {
    compilation: &'a Compilation,
    grounds: &'a Grounds,
    words: Words,
}

/// A passage near to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbour {
    /// Which.
    pub passage: usize,
    /// How similar both are.
    pub similarity: f32,
}

impl<'a> Explainer<'a> {
    /// Reads the words of all passages once, for any number of explanations. `grounds` are those of `compilation`.
    pub fn new(compilation: &'a Compilation, grounds: &'a Grounds) -> Self {
        Self { compilation, grounds, words: Words::of(compilation, grounds) }
    }

    /// The similarity that the nearest neighbour of half of all passages reaches; `None` where no neighbours are known.
    pub fn usual_similarity(&self) -> Option<f32> {
        let units = 0..self.grounds.units.passage.len();
        let mut nearest: Vec<f32> =
            units.filter_map(|unit| self.grounds.neighbours(unit).next()).map(|it| it.1).collect();
        nearest.sort_by(f32::total_cmp);
        nearest.get(nearest.len() / 2).copied()
    }

    /// The passage that stands for a unit.
    fn passage(&self, unit: usize) -> usize {
        self.grounds.units.passage[unit]
    }

    /// Units whose finest theme is one of `themes`, ascending.
    fn units(&self, themes: &[bool]) -> Vec<usize> {
        let inside = |unit: &usize| self.grounds.theme_of(*unit).is_some_and(|theme| themes[theme]);
        (0..self.grounds.units.passage.len()).filter(inside).collect()
    }

    fn has_neighbours(&self, unit: usize) -> bool {
        self.grounds.neighbours(unit).next().is_some()
    }

    /// The nearest others of a unit, nearest first.
    fn neighbours(&self, unit: usize, most: usize) -> Vec<Neighbour> {
        let near = self.grounds.neighbours(unit).take(most);
        near.map(|(other, similarity)| Neighbour { passage: self.passage(other), similarity }).collect()
    }

    fn centrality(&self, unit: usize) -> f32 {
        self.grounds.grouping.centrality[unit]
    }
}
