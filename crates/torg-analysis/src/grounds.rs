//! What a compilation rests on: which passages were compared as one, where the engine put them, and what lies near.
//! Owns the way between the engine's numbers and those of the compilation; refuses to judge.

use crate::{
    engine::{self, Grouping, LanguageDiagnostics},
    units::Units,
};
use std::collections::BTreeMap;
use torg_core::{Compilation, Language};

/// What checks and explanations of one compilation need beside it; dropped by those who want neither.
pub struct Grounds {
    pub(crate) units: Units,
    pub(crate) grouping: Grouping,
    /// The engine's node of each theme.
    node_of: Vec<usize>,
    theme_of: BTreeMap<usize, usize>,
    most_compared: usize,
}

impl Grounds {
    pub(crate) fn new(
        units: Units,
        grouping: Grouping,
        node_of: Vec<usize>,
        parameters: &engine::Parameters,
    ) -> Self {
        let theme_of = node_of.iter().enumerate().map(|(theme, &node)| (node, theme)).collect();
        Self { units, grouping, node_of, theme_of, most_compared: parameters.most_compared }
    }

    /// The cosine between the centres of two themes; `None` where they were not compared.
    pub(crate) fn cosine(&self, theme: usize, other: usize) -> Option<f32> {
        self.grouping.alike.cosine(self.node_of[theme], self.node_of[other])
    }

    /// The finest theme of a unit.
    pub(crate) fn theme_of(&self, unit: usize) -> Option<usize> {
        self.theme_of.get(&self.grouping.leaf_of[unit]?).copied()
    }

    /// The theme that a unit came second closest to.
    pub(crate) fn second(&self, unit: usize) -> Option<usize> {
        self.theme_of.get(&self.grouping.runner_up[unit]?).copied()
    }

    /// The nearest others of a unit with their cosines, nearest first.
    pub(crate) fn neighbours(&self, unit: usize) -> impl Iterator<Item = (usize, f32)> + '_ {
        self.grouping.neighbours.of(unit)
    }

    /// Whether themes were sought in a language.
    pub(crate) fn is_grouped(&self, language: Language) -> bool {
        self.diagnostics(language).is_some_and(|found| found.grouped)
    }

    /// Whether there is so much in a language that some passages were only placed, and their neighbours forgotten.
    pub(crate) fn is_sampled(&self, language: Language) -> bool {
        self.diagnostics(language).is_some_and(|found| found.units > self.most_compared)
    }

    fn diagnostics(&self, language: Language) -> Option<&LanguageDiagnostics> {
        self.grouping.languages.iter().find(|found| found.language == language)
    }
}

/// For each theme whether it is `theme` or below it.
pub(crate) fn at_or_below(compilation: &Compilation, theme: usize) -> Vec<bool> {
    let mut below = vec![false; compilation.themes.len()];
    for (at, it) in compilation.themes.iter().enumerate() {
        below[at] = at == theme || it.parent.is_some_and(|parent| below[parent]);
    }
    below
}

/// `theme` and those above it.
pub(crate) fn upwards(compilation: &Compilation, theme: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(theme), |&theme| compilation.themes[theme].parent)
}

/// Whether two themes stand side by side: neither is above the other, and they have the same parent or no sub-themes.
pub(crate) fn side_by_side(compilation: &Compilation) -> impl Fn(usize, usize) -> bool {
    let mut whole = vec![true; compilation.themes.len()];
    let parents: Vec<Option<usize>> = compilation.themes.iter().map(|theme| theme.parent).collect();
    parents.iter().flatten().for_each(|&parent| whole[parent] = false);
    move |theme, other| theme != other && ((whole[theme] && whole[other]) || parents[theme] == parents[other])
}
