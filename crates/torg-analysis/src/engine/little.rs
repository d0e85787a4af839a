//! The way for little material: passages belong together when they share words of content.
//!
//! In some hundred texts no word keeps enough company for its meaning to be learnt, and the nearest neighbours of
//! most texts are strangers. What is left to go by is what a reader goes by: the words themselves. The grouping is
//! the one in which pairs of a theme are most alike beyond what is asked of them (correlation clustering, Bansal,
//! Blum and Chawla, 2004; as the constant Potts model, Traag, Van Dooren and Nesterov, 2011). It has no number of
//! themes, and a text that shares too little with any theme has none. A theme is only what several people have a
//! common word for.

mod asked;
mod likeness;
mod roots;
mod search;

use super::graph::Graph;
use super::knn::UNIT;
use super::themes::Themes;
use super::{Parameters, Unit};
use crate::{lexicon::Lexicon, nouns::Nouns, stop_words::StopWords};
use likeness::Likeness;
use roots::Roots;
use search::communities;
use std::collections::{BTreeMap, BTreeSet};
use torg_core::{Language, Progress, Stage};

/// One in so many of a theme's people has the root that most of them share.
const LEAST_SHARING: usize = 3;
/// Worth of a root below which it names an act, and no theme.
const LEAST_NAMING: f32 = 0.3;
/// A root that more than one in so many texts have says too little to place a text by it alone.
const ONE_IN_TELLS: usize = 6;
/// Texts of a theme from which its parts are sought.
const FEWEST_TO_DIVIDE: usize = 12;
/// Likeness in whole numbers.
const SCALE: f64 = 65536.0;

/// Groups distinct `units` of one language.
pub(super) fn find(
    units: &[Unit],
    stop_words: &StopWords,
    parameters: &Parameters,
    seed: u64,
    progress: &dyn Progress,
) -> Themes {
    progress.report(Stage::Embedding, 0, units.len());
    let prompts = asked::prompts(units);
    let language = units.first().map_or(Language::UNDETERMINED, |unit| unit.language);
    let read = units.iter().map(|unit| unit.text).chain(prompts.iter().copied());
    let lexicon = Lexicon::of(read.map(|text| (text, language)), stop_words);
    let mut roots = Roots::of(&lexicon, &Nouns::of(&lexicon, units.len()), units.len());
    let discounts = asked::discounts(units, &prompts, &roots);
    roots.worth.iter_mut().zip(discounts).for_each(|(worth, discount)| *worth *= discount);
    let likeness = Likeness::of(&lexicon, &roots, units.len(), parameters);
    progress.report(Stage::Embedding, units.len(), units.len());
    progress.report(Stage::Themes, 0, 1);
    let graph = graph_of(units, &likeness, &(0..units.len()).collect::<Vec<usize>>());
    let asked = parameters.alike.max(parameters.alike_for_mean * likeness.mean_of_all());
    let texts = Texts { units, roots: &roots, likeness: &likeness, parameters, seed };
    let found = texts.settled(&communities(&graph, asked * SCALE, seed), asked);
    let (found, within) = texts.divided(found);
    let kept = kept(&graph, &found);
    let themes = Themes { worth: asked, kept, within, ..described(found, &likeness, parameters) };
    progress.report(Stage::Themes, 1, 1);
    themes
}

/// The texts of one language and what is known of them.
struct Texts<'a> {
    units: &'a [Unit<'a>],
    roots: &'a Roots,
    likeness: &'a Likeness,
    parameters: &'a Parameters,
    seed: u64,
}

/// All pairs of `texts` that are alike at all.
fn graph_of(units: &[Unit], likeness: &Likeness, texts: &[usize]) -> Graph {
    let mut arcs = Vec::new();
    for (from, &text) in (0..).zip(texts) {
        let row = likeness.row(text);
        let alike = (0..).zip(texts).map(|(to, &other)| (to, (f64::from(row[other]) * SCALE) as u32));
        let others = alike.filter(|&(to, weight)| to != from && weight > 0);
        arcs.extend(others.map(|(to, weight)| (from, to, weight)));
    }
    let keys = texts.iter().map(|&text| units[text].fingerprint()).collect();
    Graph::new(texts.len(), &arcs, Vec::new()).with_masses(vec![1; texts.len()]).with_keys(keys)
}

/// The roots of a theme's texts.
#[derive(Default)]
struct Themed {
    texts: usize,
    voices: BTreeSet<u32>,
    /// Who has each root that can name something, and in how many texts.
    sharing: BTreeMap<u32, (BTreeSet<u32>, usize)>,
}

impl Themed {
    fn of(texts: &[usize], roots: &Roots, units: &[Unit]) -> Self {
        let mut theme = Self { texts: texts.len(), ..Self::default() };
        for &text in texts {
            theme.voices.extend(units[text].voices);
            for root in naming(text, roots) {
                let (voices, texts) = theme.sharing.entry(root).or_default();
                voices.extend(units[text].voices);
                *texts += 1;
            }
        }
        theme
    }

    /// Whether enough people share a root that is not among `known`, and enough of the theme's. One text that many sent
    /// is a theme only if it says more than a word: `nothing` is no subject.
    fn has_a_name(&self, known: &BTreeSet<u32>, parameters: &Parameters) -> bool {
        let new = self.sharing.iter().filter(|(root, _)| !known.contains(root));
        let most = new.map(|(_, (voices, _))| voices.len()).max().unwrap_or(0);
        let says_more = self.texts > 1 || self.sharing.len() > 1;
        says_more && most >= parameters.smallest_beside && most * LEAST_SHARING >= self.voices.len()
    }

    /// Whether a text of the theme shares a root with another, or stands for all of it.
    fn holds(&self, text: usize, roots: &Roots) -> bool {
        let shared = |root: u32| self.sharing.get(&root).is_some_and(|(_, texts)| *texts > 1);
        self.texts == 1 || naming(text, roots).any(shared)
    }

    /// Whether a text outside has a root of the theme.
    fn meets(&self, text: usize, roots: &Roots) -> bool {
        naming(text, roots).any(|root| self.sharing.contains_key(&root))
    }

    /// The roots that most of the theme's people share.
    fn names(&self) -> BTreeSet<u32> {
        let of_most = self.sharing.iter().filter(|(_, (voices, _))| voices.len() * 2 > self.voices.len());
        of_most.map(|(&root, _)| root).collect()
    }
}

/// The roots of a text that can name something.
fn naming(text: usize, roots: &Roots) -> impl Iterator<Item = u32> + '_ {
    let own = roots.counts.row(text).iter().map(|(root, _)| *root);
    own.filter(|root| roots.worth[*root as usize] >= LEAST_NAMING)
}

/// Whether a text has one of these names, and one that few of all texts have.
fn is_named_by(text: usize, names: &BTreeSet<u32>, roots: &Roots) -> bool {
    let telling = |root: u32| roots.texts[root as usize] * ONE_IN_TELLS <= roots.counts.rows();
    naming(text, roots).any(|root| names.contains(&root) && telling(root))
}

impl Texts<'_> {
    /// The theme of each text: its own where that has a name and the text a root in common with another of it;
    /// otherwise the one it is most like, among those with a root of it whose name it has or that it is as much alike
    /// as is asked.
    fn settled(&self, found: &[u32], asked: f64) -> Vec<Option<u32>> {
        let found: Vec<Option<u32>> = found.iter().copied().map(Some).collect();
        let themes = self.themed(&found);
        let holds = |text: usize, theme: u32| themes[theme as usize].holds(text, self.roots);
        let held = |(text, theme): (usize, Option<u32>)| theme.filter(|&theme| holds(text, theme));
        let found: Vec<Option<u32>> = found.into_iter().enumerate().map(held).collect();
        let themes = self.themed(&found);
        let named = |theme: &u32| themes[*theme as usize].has_a_name(&BTreeSet::new(), self.parameters);
        let own: Vec<Option<u32>> = found.into_iter().map(|theme| theme.filter(named)).collect();
        self.joined(&own, &themes, asked)
    }

    /// What is known of each theme of `found`.
    fn themed(&self, found: &[Option<u32>]) -> Vec<Themed> {
        members(found).iter().map(|texts| Themed::of(texts, self.roots, self.units)).collect()
    }

    /// `own`, where texts without a theme join one of `themes` if they can.
    fn joined(&self, own: &[Option<u32>], themes: &[Themed], asked: f64) -> Vec<Option<u32>> {
        let names: Vec<BTreeSet<u32>> = themes.iter().map(Themed::names).collect();
        let members = members(own);
        let can = |text: usize, mean: f64, theme: usize| {
            themes[theme].meets(text, self.roots)
                && (mean >= asked || is_named_by(text, &names[theme], self.roots))
        };
        let join = |text: usize| {
            let means = means(self.likeness, &members, text);
            greatest(means.filter(|&(mean, theme)| can(text, mean, theme as usize)))
        };
        own.iter().enumerate().map(|(text, theme)| theme.or_else(|| join(text))).collect()
    }

    /// Themes told further apart where they are large: the finest theme of each text, and the theme that each theme is
    /// part of, if any. A text that is in no part stays in the whole.
    fn divided(&self, mut found: Vec<Option<u32>>) -> (Vec<Option<u32>>, Vec<Option<u32>>) {
        let members = members(&found);
        let mut within = vec![None; members.len()];
        for (theme, texts) in (0..).zip(&members).filter(|(_, texts)| texts.len() >= FEWEST_TO_DIVIDE) {
            for part in self.parts(texts) {
                part.into_iter().for_each(|text| found[text] = Some(within.len() as u32));
                within.push(Some(theme));
            }
        }
        numbered(&found, &within)
    }

    /// The parts of a theme that have a name beyond its own, if there are several.
    fn parts(&self, texts: &[usize]) -> Vec<Vec<usize>> {
        let sum: f64 = texts.iter().map(|&text| self.likeness.mean(text, texts)).sum();
        let asked = self.parameters.alike_for_theme * sum / texts.len() as f64;
        let found = communities(&graph_of(self.units, self.likeness, texts), asked * SCALE, self.seed);
        let among = members(&found.into_iter().map(Some).collect::<Vec<_>>());
        let mut parts: Vec<Vec<usize>> =
            among.into_iter().map(|part| part.into_iter().map(|at| texts[at]).collect()).collect();
        let themed = |texts: &[usize]| Themed::of(texts, self.roots, self.units);
        let names = themed(texts).names();
        parts.retain(|part| themed(part).has_a_name(&names, self.parameters));
        if parts.len() < 2 { Vec::new() } else { parts }
    }
}

/// Numbers themes from 0 without gaps, in their order; those stay that have a text or a part.
fn numbered(found: &[Option<u32>], within: &[Option<u32>]) -> (Vec<Option<u32>>, Vec<Option<u32>>) {
    let used: BTreeSet<u32> = found.iter().chain(within).flatten().copied().collect();
    let number = |theme: &u32| used.range(..theme).count() as u32;
    let found = found.iter().map(|theme| theme.as_ref().map(number)).collect();
    let within = used.iter().map(|&theme| within[theme as usize].as_ref().map(number)).collect();
    (found, within)
}

fn members(found: &[Option<u32>]) -> Vec<Vec<usize>> {
    let groups = found.iter().flatten().max().map_or(0, |&max| max as usize + 1);
    let mut members = vec![Vec::new(); groups];
    for (text, theme) in found.iter().enumerate() {
        theme.iter().for_each(|&theme| members[theme as usize].push(text));
    }
    members
}

/// How much `text` is like the texts of each theme on average, as far as it is at all.
fn means<'a>(
    likeness: &'a Likeness,
    members: &'a [Vec<usize>],
    text: usize,
) -> impl Iterator<Item = (f64, u32)> + 'a {
    let means = (0..).zip(members).map(move |(theme, members)| (likeness.mean(text, members), theme));
    means.filter(|mean| mean.0 > 0.0)
}

/// The theme with the greatest mean, the first of equals.
fn greatest(means: impl Iterator<Item = (f64, u32)>) -> Option<u32> {
    means.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, theme)| theme)
}

fn described(theme_of: Vec<Option<u32>>, likeness: &Likeness, parameters: &Parameters) -> Themes {
    let members = members(&theme_of);
    let density: Vec<f64> = members.iter().map(|members| likeness.density(members)).collect();
    let centrality = |(text, theme): (usize, &Option<u32>)| {
        theme.map_or(0.0, |theme| {
            let to_all = likeness.mean_with_itself(text, &members[theme as usize]);
            (to_all / density[theme as usize].sqrt()) as f32
        })
    };
    let runner_up = |(text, theme): (usize, &Option<u32>)| {
        theme.and_then(|own| greatest(means(likeness, &members, text).filter(|mean| mean.1 != own)))
    };
    let texts = likeness.texts();
    Themes {
        runner_up: theme_of.iter().enumerate().map(runner_up).collect(),
        centrality: theme_of.iter().enumerate().map(centrality).collect(),
        neighbours: (0..texts)
            .map(|text| neighbours(likeness, text, parameters.neighbours_of(texts)))
            .collect(),
        small: vec![false; members.len()],
        products: products(likeness, &theme_of, members.len()),
        theme_of,
        wider: None,
        within: Vec::new(),
        worth: 0.0,
        kept: 1.0,
    }
}

/// The products of the sums of the themes' texts, row by row; a text is like itself entirely.
fn products(likeness: &Likeness, theme_of: &[Option<u32>], themes: usize) -> Vec<f64> {
    let mut products = vec![0.0; themes * themes];
    let placed = || (0..).zip(theme_of).filter_map(|(text, theme)| Some((text, (*theme)? as usize)));
    for (text, theme) in placed() {
        for (other, others) in placed() {
            let alike = if other == text { 1.0 } else { f64::from(likeness.row(text)[other]) };
            products[theme * themes + others] += alike;
        }
    }
    products
}

/// The share of the weight of all likeness that stays within themes.
fn kept(graph: &Graph, theme_of: &[Option<u32>]) -> f64 {
    let inside = |text: usize| {
        let ends = graph.neighbours(text).iter();
        let kept = ends.filter(|end| theme_of[text].is_some() && theme_of[end.0 as usize] == theme_of[text]);
        kept.map(|end| u64::from(end.1)).sum::<u64>()
    };
    let all = graph.total().max(1) as f64;
    (0..theme_of.len()).map(inside).sum::<u64>() as f64 / all
}

/// The `k` texts most like `text`, as the exact way gives neighbours.
fn neighbours(likeness: &Likeness, text: usize, k: usize) -> Vec<(u32, i32)> {
    let product = |value: f32| (value * UNIT * UNIT) as i32;
    let mut all: Vec<(u32, i32)> =
        (0..).zip(likeness.row(text)).map(|(other, &value)| (other, product(value))).collect();
    all.retain(|&(other, product)| other as usize != text && product > 0);
    all.sort_by_key(|&(other, product)| (std::cmp::Reverse(product), other));
    all.truncate(k);
    all
}

#[cfg(test)]
mod tests;
