//! Themes with or without a model: a tree of units grouped by what they say. In much material the meaning of words is
//! learnt from their company; in little, where there is too little of it, units are grouped by the words they share.
//! Languages are grouped apart, but those that a model can compare.
//!
//! Owns the way from distinct texts to a tree of nodes. Refuses labels, duplicates and all that is known of
//! people but which texts are from the same. Nothing here reads a clock, and neither threads nor the order of the input
//! change a bit of the result.

mod abroad;
mod alike;
mod assign;
mod cells;
mod centres;
mod copies;
mod crossing;
mod cuts;
mod eigen;
mod embedding;
mod grams;
mod graph;
mod knn;
mod large;
mod leiden;
mod level;
mod little;
mod matrix;
mod means;
mod neighbours;
mod parameters;
mod parts;
mod ppmi;
mod products;
mod random;
mod sample;
mod sight;
mod spread;
mod svd;
mod themes;
mod ties;
mod tree;
mod vocabulary;
mod wording;

pub use alike::Alike;
pub use assign::{Fitted, Place};
pub use neighbours::Neighbours;
pub use parameters::Parameters;

use crate::stop_words::StopWords;
use parts::Part;
use themes::Themes;
use torg_core::{Language, Progress};
use tree::Branch;

/// A distinct text of one language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit<'a> {
    /// The passage, verbatim.
    pub text: &'a str,
    /// Its language.
    pub language: Language,
    /// How many contributions have exactly this passage; at least 1.
    pub weight: u32,
    /// Who they are from: the participants' numbers, ascending.
    pub voices: &'a [u32],
    /// What a model says it means: a direction of length 1, as long as that of every other unit; `None` without a model.
    pub vector: Option<&'a [f32]>,
    /// The question that the first of them answers.
    pub prompt: Option<&'a str>,
}

impl Unit<'_> {
    /// Tells a text and its language from all others.
    fn fingerprint(&self) -> u64 {
        sample::fingerprint(self.text) ^ sample::fingerprint(self.language.code()).rotate_left(32)
    }
}

/// A node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Position of the parent, always before this node; `None` at the top.
    pub parent: Option<usize>,
    /// 1 at the top.
    pub level: u8,
    /// The language of its units, `None` where several meet.
    pub language: Option<Language>,
}

/// What the engine found in one language; in languages that are compared, in all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageDiagnostics {
    /// Which language.
    pub language: Language,
    /// Distinct texts in it.
    pub units: usize,
    /// Contributions in it (the sum of the weights).
    pub contributions: usize,
    /// Whether themes were sought; `false` where there are too few contributions.
    pub grouped: bool,
    /// Whether they were sought together with other languages, which a model compares with it.
    pub compared: bool,
    /// What distinction was worth, as a share of the links; 0 where no themes were sought.
    pub worth: f64,
    /// The share of the weight between neighbours that stays within themes; 1 where no themes were sought.
    pub kept: f64,
}

/// The tree of themes over the units.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grouping {
    /// Parents first, siblings large to small.
    pub nodes: Vec<Node>,
    /// For each unit its finest node; `None` where it stands alone, has no usable words, or was not grouped.
    pub leaf_of: Vec<Option<usize>>,
    /// For each unit the cosine to its leaf's centre; 0 without a leaf.
    pub centrality: Vec<f32>,
    /// For each node whether it is coherent but too small for the tree (then it has no parent).
    pub small: Vec<bool>,
    /// For each unit the second nearest leaf.
    pub runner_up: Vec<Option<usize>>,
    /// For each unit its nearest others; only among those compared, in material larger than can be.
    pub neighbours: Neighbours,
    /// How alike the nodes are.
    pub alike: Alike,
    /// One for each language, most contributions first.
    pub languages: Vec<LanguageDiagnostics>,
}

/// Groups `units`, whose texts are distinct within a language, into a tree of themes. Their order does not matter.
pub fn group(units: &[Unit], parameters: &Parameters, seed: u64, progress: &dyn Progress) -> Grouping {
    let mut grouping = Grouping {
        leaf_of: vec![None; units.len()],
        centrality: vec![0.0; units.len()],
        runner_up: vec![None; units.len()],
        neighbours: Neighbours::none(units.len()),
        ..Grouping::default()
    };
    let stop_words = StopWords::new();
    let mut found = Vec::new();
    for Part { members, mut languages } in parts::of(units, parameters, seed) {
        if languages.iter().any(|one| one.grouped) {
            let own: Vec<Unit> = members.iter().map(|&unit| units[unit]).collect();
            let themes = find(&own, &stop_words, parameters, seed, progress);
            languages.iter_mut().for_each(|one| (one.worth, one.kept) = (themes.worth, themes.kept));
            grouping.neighbours.file(&members, &themes.neighbours);
            found.push((members, themes));
        }
        grouping.languages.extend(languages);
    }
    grouping.languages.sort_by_key(|one| (std::cmp::Reverse(one.contributions), one.language));
    grouping.plant(units, &mut found, parameters);
    grouping
}

/// Groups units that can be compared in the way that suits their number.
fn find(
    units: &[Unit],
    stop_words: &StopWords,
    parameters: &Parameters,
    seed: u64,
    progress: &dyn Progress,
) -> Themes {
    let modelled = units.iter().all(|unit| unit.vector.is_some());
    if units.len() <= parameters.few_enough_to_read && !modelled {
        return little::find(units, stop_words, parameters, seed, progress);
    }
    let language = units[0].language;
    let is_function_word = &|word: &str| stop_words.has(language, word);
    if units.len() <= parameters.most_compared {
        return themes::find(units, is_function_word, parameters, seed, progress);
    }
    large::find(units, is_function_word, parameters, seed, progress)
}

/// Fits themes on `units`, whose texts are distinct, of one language or of several that a model compares; on a fair sample
/// of them where they are more than [`Parameters::most_compared`]. The order of `units` does not matter.
pub fn fit(units: &[Unit], parameters: &Parameters, seed: u64, progress: &dyn Progress) -> Fitted {
    let stop_words = StopWords::new();
    let mut sorted = units.to_vec();
    sorted.sort_by_key(|unit| (unit.text, unit.language));
    let language = sorted.first().map_or(Language::UNDETERMINED, |unit| unit.language);
    let is_function_word = &|word: &str| stop_words.has(language, word);
    large::fit(&sorted, is_function_word, parameters, seed, progress)
}

impl Grouping {
    /// Builds the tree and files each unit in it.
    fn plant(&mut self, units: &[Unit], found: &mut [(Vec<usize>, Themes)], parameters: &Parameters) {
        let branches = found.iter_mut().map(|(members, themes)| branch(units, members, themes)).collect();
        let tree = tree::build(branches, parameters);
        for ((members, themes), node_of) in found.iter().zip(&tree.node_of) {
            let node = |theme: Option<u32>| theme.map(|theme| node_of[theme as usize]);
            for (at, &unit) in members.iter().enumerate() {
                self.leaf_of[unit] = node(themes.theme_of[at]);
                self.runner_up[unit] =
                    node(themes.runner_up[at]).filter(|node| Some(*node) != self.leaf_of[unit]);
                self.centrality[unit] = themes.centrality[at];
            }
        }
        let compared = found.iter().zip(&tree.node_of);
        let compared = compared.map(|((_, themes), node_of)| (&node_of[..], &themes.products[..]));
        self.alike = Alike::of(&tree.nodes, compared);
        (self.nodes, self.small) = (tree.nodes, tree.small);
    }
}

impl LanguageDiagnostics {
    /// Nothing is found yet.
    pub(crate) fn of(language: Language) -> Self {
        Self { language, units: 0, contributions: 0, grouped: false, compared: false, worth: 0.0, kept: 1.0 }
    }
}

fn branch(units: &[Unit], members: &[usize], themes: &mut Themes) -> Branch {
    let mut weights = vec![0; themes.small.len()];
    for (&unit, theme) in members.iter().zip(&themes.theme_of) {
        theme.iter().for_each(|&theme| weights[theme as usize] += units[unit].weight as usize);
    }
    let mut languages = members.iter().map(|&unit| units[unit].language);
    let first = languages.next();
    Branch {
        language: first.filter(|first| languages.all(|other| other == *first)),
        weights,
        small: themes.small.clone(),
        wider: themes.wider.take(),
        within: std::mem::take(&mut themes.within),
    }
}

#[cfg(test)]
mod tests;
