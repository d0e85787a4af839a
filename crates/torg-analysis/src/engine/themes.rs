//! The themes of units that can be compared: from texts to a flat grouping with centres.

use super::cells::Cells;
use super::centres::{Centres, Nearest};
use super::cuts::Wider;
use super::graph::Graph;
use super::knn::{self, Rounded};
use super::level::{self, Level};
use super::matrix::Sparse;
use super::random::Random;
use super::sight::Sight;
use super::ties::{self, Reaches};
use super::{Parameters, Unit, abroad, copies, products, wording};
use std::cmp::Reverse;
use torg_core::{Progress, Stage};

/// Random pairs that tell what similarity chance gives.
const PAIRS: usize = 4096;

/// A flat grouping of texts.
pub(super) struct Themes {
    pub(super) theme_of: Vec<Option<u32>>,
    pub(super) runner_up: Vec<Option<u32>>,
    pub(super) centrality: Vec<f32>,
    /// For each theme whether it is coherent but too small for the tree.
    pub(super) small: Vec<bool>,
    /// What joins the themes of the tree (in order, without those beside it) into wider ones; `None` where they are better
    /// left side by side.
    pub(super) wider: Option<Wider>,
    /// For each theme the one that it is part of; empty where none is.
    pub(super) within: Vec<Option<u32>>,
    pub(super) neighbours: Vec<Vec<(u32, i32)>>,
    /// The products of the sums of the themes' texts, row by row.
    pub(super) products: Vec<f64>,
    pub(super) worth: f64,
    pub(super) kept: f64,
}

/// Themes and what is needed to place further texts among them.
pub(super) struct Fit {
    pub(super) themes: Themes,
    pub(super) centres: Centres,
    /// The product below which a text's nearest neighbour is a stranger.
    pub(super) floor: i32,
    /// How far each text's neighbourhood reaches.
    pub(super) reaches: Reaches,
    /// The weight of the neighbour links of each theme's texts.
    pub(super) strengths: Vec<u64>,
}

/// Groups distinct texts, of several languages where a model compares them.
pub(super) fn find(
    units: &[Unit],
    is_function_word: &dyn Fn(&str) -> bool,
    parameters: &Parameters,
    seed: u64,
    progress: &dyn Progress,
) -> Themes {
    progress.report(Stage::Embedding, 0, units.len());
    let (sight, words) = Sight::learn(units, units, is_function_word, parameters);
    let rows = sight.rows_of(units, words.as_ref());
    drop(sight);
    progress.report(Stage::Embedding, units.len(), units.len());
    let neighbours = abroad::neighbours(units, &rows, parameters, progress);
    let compared = Compared::new(units, &rows, neighbours, words.as_ref());
    among(compared, 1.0, parameters, seed, progress).themes
}

/// Texts that were compared with each other.
pub(super) struct Compared<'a> {
    rows: &'a Rounded,
    /// The nearest others of each.
    neighbours: Vec<Vec<(u32, i32)>>,
    /// The words of each, unless they are of several languages, or what is placed later by its links alone must find themes
    /// that were made so.
    words: Option<&'a Sparse>,
    /// What the luck of each goes by.
    keys: Vec<u64>,
}

impl<'a> Compared<'a> {
    pub(super) fn new(
        units: &[Unit],
        rows: &'a Rounded,
        neighbours: Vec<Vec<(u32, i32)>>,
        words: Option<&'a Sparse>,
    ) -> Self {
        Self { rows, neighbours, words, keys: units.iter().map(Unit::fingerprint).collect() }
    }
}

/// Groups texts, a fair sample of this share of the material.
pub(super) fn among(
    Compared { rows, neighbours, words, keys }: Compared,
    share: f64,
    parameters: &Parameters,
    seed: u64,
    progress: &dyn Progress,
) -> Fit {
    progress.report(Stage::Themes, 0, 1);
    let floor = chance_similarity(rows, seed);
    let reaches = Reaches::of(&neighbours, parameters.near);
    let graph = ties::graph(&neighbours, &reaches, floor).with_keys(keys);
    let Level { worth, membership, kept, .. } =
        level::best(&graph, parameters.distinction_worth, parameters, seed);
    let found = linked(&graph, &membership);
    let found = match words {
        Some(words) => wording::reconsidered(rows, &graph, words, found),
        None => found,
    };
    let found = copies::joined(rows, found, parameters.too_alike);
    let smallest = parameters.smallest_among(found.iter().flatten().count(), share);
    let mut fit = settle(rows, &graph, &found, parameters, smallest);
    let wider = Some(fit.wider(&graph, seed));
    (fit.floor, fit.reaches) = (floor, reaches);
    fit.themes = Themes { neighbours, worth, kept, wider, ..fit.themes };
    progress.report(Stage::Themes, 1, 1);
    fit
}

/// The `k` nearest others of each row: exact as long as that is cheaper.
pub(super) fn nearest(
    rows: &Rounded,
    k: usize,
    parameters: &Parameters,
    progress: &dyn Progress,
) -> Vec<Vec<(u32, i32)>> {
    let report = |done, all| progress.report(Stage::Neighbours, done, all);
    if rows.rows() <= parameters.most_exact {
        return knn::nearest(rows, k, &report);
    }
    Cells::of(rows).nearest(rows, k, &report)
}

/// The product that one pair of strangers in twenty reaches.
fn chance_similarity(rows: &Rounded, seed: u64) -> i32 {
    let count = rows.rows();
    if count < 2 {
        return 1;
    }
    let mut random = Random::new(seed, 4);
    let mut products: Vec<i32> = (0..PAIRS)
        .map(|_| {
            let a = random.below(count);
            let b = (a + 1 + random.below(count - 1)) % count;
            products::dot(rows.row(a), rows.row(b))
        })
        .collect();
    products.sort_unstable();
    products[PAIRS - PAIRS / 20].max(1)
}

/// The theme of each text that has any link.
fn linked(graph: &Graph, membership: &[u32]) -> Vec<Option<u32>> {
    membership.iter().zip(&graph.strengths).map(|(&theme, &links)| (links > 0).then_some(theme)).collect()
}

fn settle(
    rows: &Rounded,
    graph: &Graph,
    found: &[Option<u32>],
    parameters: &Parameters,
    smallest: usize,
) -> Fit {
    let (theme_of, small) = sorted_by_size(rows, found, graph, parameters, smallest);
    let centres = Centres::of(rows, &theme_of, small.len());
    let nearest = centres.nearest(rows, |_| true);
    let runner_up = theme_of.iter().zip(&nearest).map(|(theme, nearest)| other_than((*theme)?, (*nearest)?));
    let cosine =
        |(at, theme): (usize, &Option<u32>)| theme.map_or(0.0, |theme| centres.cosine(rows.row(at), theme));
    let centrality = theme_of.iter().enumerate().map(cosine).collect();
    let strengths = strengths(graph, &theme_of, small.len());
    let themes = Themes {
        runner_up: runner_up.collect(),
        theme_of,
        centrality,
        small,
        wider: None,
        within: Vec::new(),
        neighbours: Vec::new(),
        products: centres.products_of_sums(),
        worth: 0.0,
        kept: 1.0,
    };
    Fit { themes, centres, floor: 0, reaches: Reaches::of(&[], 1), strengths }
}

/// The nearest theme that is not `theme`.
pub(super) fn other_than(theme: u32, nearest: Nearest) -> Option<u32> {
    if nearest.first == theme { nearest.second } else { Some(nearest.first) }
}

/// The weight of the neighbour links of each theme's texts.
fn strengths(graph: &Graph, theme_of: &[Option<u32>], themes: usize) -> Vec<u64> {
    let mut strengths = vec![0; themes];
    for (theme, strength) in theme_of.iter().zip(&graph.strengths) {
        theme.iter().for_each(|&theme| strengths[theme as usize] += strength);
    }
    strengths
}

impl Fit {
    /// What joins the themes of the tree.
    fn wider(&self, graph: &Graph, seed: u64) -> Wider {
        let (theme_of, small) = (&self.themes.theme_of, &self.themes.small);
        let main: Vec<usize> = (0..small.len()).filter(|&theme| !small[theme]).collect();
        let theme_of = |unit: usize| theme_of[unit].map_or(small.len() as u32, |theme| theme);
        let membership: Vec<u32> = (0..graph.nodes()).map(theme_of).collect();
        let links = graph.aggregated(&membership, small.len() + 1).between(&main);
        Wider::new(links, self.distances(&main), seed)
    }

    /// Squared distances between the centres of `main`, row by row.
    fn distances(&self, main: &[usize]) -> Vec<f64> {
        let all = self.centres.squared_distances();
        let pairs = main.iter().flat_map(|&a| main.iter().map(move |&b| (a, b)));
        pairs.map(|(a, b)| all[a * self.centres.count() + b]).collect()
    }
}

/// Dissolves themes too small for the tree, text by text, into those they have most links with, except those that stand clear of all others.
fn sorted_by_size(
    rows: &Rounded,
    found: &[Option<u32>],
    graph: &Graph,
    parameters: &Parameters,
    smallest: usize,
) -> (Vec<Option<u32>>, Vec<bool>) {
    let count = found.iter().flatten().max().map_or(0, |&max| max as usize + 1);
    let centres = Centres::of(rows, found, count);
    let clear = clearness(graph, found, count);
    let large: Vec<bool> = centres.sizes.iter().map(|&size| size >= smallest).collect();
    let anchored = large.iter().any(|&large| large);
    let small: Vec<bool> = (0..count)
        .map(|theme| {
            !large[theme]
                && centres.sizes[theme] >= parameters.smallest_beside
                && clear[theme] >= parameters.clear
        })
        .collect();
    let stays = |theme: u32| !anchored || large[theme as usize] || small[theme as usize];
    let nearest = centres.nearest(rows, |theme| large[theme]);
    let linked_most =
        |at: usize| linked_most(graph, at, |other| found[other].filter(|&it| large[it as usize]));
    let moved = found.iter().enumerate().zip(nearest).map(|((at, &theme), nearest)| {
        let theme = theme?;
        if stays(theme) { Some(theme) } else { linked_most(at).or(nearest.map(|nearest| nearest.first)) }
    });
    renumbered(moved.collect(), &small)
}

/// The theme that a text has most links with, of those that `theme_of` tells; the lower number on ties.
fn linked_most(graph: &Graph, at: usize, theme_of: impl Fn(usize) -> Option<u32>) -> Option<u32> {
    let links = graph.neighbours(at).iter();
    let mut links: Vec<(u32, u32)> =
        links.filter_map(|&(other, weight)| Some((theme_of(other as usize)?, weight))).collect();
    links.sort_unstable();
    let of_one =
        |links: &[(u32, u32)]| (links.iter().map(|link| u64::from(link.1)).sum::<u64>(), Reverse(links[0].0));
    links.chunk_by(|a, b| a.0 == b.0).map(of_one).max().map(|(_, Reverse(theme))| theme)
}

/// For each theme the share of its neighbour links that stays within it.
fn clearness(graph: &Graph, found: &[Option<u32>], count: usize) -> Vec<f64> {
    let membership: Vec<u32> = found.iter().map(|theme| theme.unwrap_or(count as u32)).collect();
    let coarse = graph.aggregated(&membership, count + 1);
    (0..count).map(|theme| coarse.inside[theme] as f64 / coarse.strengths[theme].max(1) as f64).collect()
}

/// Numbers themes from 0 without gaps, in the order of their first text.
fn renumbered(theme_of: Vec<Option<u32>>, small: &[bool]) -> (Vec<Option<u32>>, Vec<bool>) {
    let mut used: Vec<u32> = theme_of.iter().flatten().copied().collect();
    let old: Vec<u32> = {
        let mut seen = vec![false; small.len()];
        used.retain(|&theme| !std::mem::replace(&mut seen[theme as usize], true));
        used
    };
    let mut numbers = vec![0; small.len()];
    old.iter().enumerate().for_each(|(number, &theme)| numbers[theme as usize] = number as u32);
    let kept = old.iter().map(|&theme| small[theme as usize]).collect();
    (theme_of.into_iter().map(|theme| theme.map(|theme| numbers[theme as usize])).collect(), kept)
}
