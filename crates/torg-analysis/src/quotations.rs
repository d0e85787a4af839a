//! Which words are shown. Owns the choice of quotations: near the centre, spread over views, sources, groups and
//! languages, never two that are nearly the same; the other views; the single voices; samples of what has no
//! theme. Refuses to change a letter.
//!
//! The choice is greedy (maximal marginal relevance, Carbonell and Goldstein 1998) in whole numbers, so that it is
//! the same on every machine.

mod candidate;
mod choice;

pub(crate) use candidate::{Candidate, Candidates};
use choice::{Taste, choose};
use std::collections::BTreeSet;

use crate::{labels::Label, tree::Tree};
use torg_core::{Contribution, Quotation, Why};

/// The most quotations for a theme, and the least where it has as many passages.
const MOST: usize = 7;
const LEAST: usize = 3;
/// Passages of a theme from which other views are sought, and how many are shown.
const FEWEST_FOR_OTHER_VIEWS: usize = 8;
const OTHER_VIEWS: usize = 2;
/// Candidates nearest the centre and furthest from it that are weighed for one theme.
const WEIGHED: usize = 120;
/// Samples shown of single voices and of other contributions without a theme.
const SAMPLES: usize = 24;

/// The quotations of a compilation and where each is shown.
#[derive(Default)]
pub(crate) struct Chosen {
    pub(crate) quotations: Vec<Quotation>,
    /// For each branch, in the order of the tree.
    pub(crate) central: Vec<Vec<usize>>,
    pub(crate) other_views: Vec<Vec<usize>>,
    pub(crate) single_voices: Vec<usize>,
    pub(crate) ungrouped: Vec<usize>,
}

impl Chosen {
    /// Chooses for each branch of `tree`, called by `labels`; `theme_of` gives its published position, `order` the
    /// order to go in.
    pub(crate) fn of(
        tree: &Tree,
        labels: &[Label],
        order: &[usize],
        theme_of: &[usize],
        candidates: &Candidates,
        contributions: &[Contribution],
    ) -> Self {
        let count = tree.branches.len();
        let mut chosen = Self {
            central: vec![Vec::new(); count],
            other_views: vec![Vec::new(); count],
            ..Self::default()
        };
        let mut used: BTreeSet<usize> = BTreeSet::new();
        for &at in order {
            let pools = Pools::of(tree, at, candidates, &labels[at]);
            let theme = Some(theme_of[at]);
            let most = how_many(tree.branches[at].units.len());
            let central = choose(candidates, &pools.central, most, &used, &[], Taste::Central);
            let taken: Vec<usize> = central.iter().map(|(unit, _)| *unit).collect();
            let others = if pools.enough() { OTHER_VIEWS } else { 0 };
            let others = choose(candidates, &pools.outer, others, &used, &taken, Taste::Other);
            used.extend(taken.iter().chain(others.iter().map(|(unit, _)| unit)).copied());
            chosen.central[at] = chosen.add(central, theme, candidates, contributions);
            chosen.other_views[at] = chosen.add(others, theme, candidates, contributions);
        }
        chosen
    }

    /// Adds samples of passages outside all themes.
    pub(crate) fn sample(
        &mut self,
        candidates: &Candidates,
        single_voices: &[usize],
        ungrouped: &[usize],
        contributions: &[Contribution],
    ) {
        let pick = |from: &[usize], why| {
            choose(candidates, from, SAMPLES, &BTreeSet::new(), &[], Taste::Sample(why))
        };
        let (voices, rest) = (pick(single_voices, Why::SingleVoice), pick(ungrouped, Why::Ungrouped));
        self.single_voices = self.add(voices, None, candidates, contributions);
        self.ungrouped = self.add(rest, None, candidates, contributions);
    }

    fn add(
        &mut self,
        picked: Vec<(usize, Why)>,
        theme: Option<usize>,
        candidates: &Candidates,
        contributions: &[Contribution],
    ) -> Vec<usize> {
        let mut places = Vec::with_capacity(picked.len());
        for (unit, why) in picked {
            let Candidate { contribution, span, .. } = candidates.all[unit];
            if let Ok(quotation) = Quotation::new(contributions, contribution, span, theme, why) {
                places.push(self.quotations.len());
                self.quotations.push(quotation);
            }
        }
        places
    }
}

fn how_many(units: usize) -> usize {
    let size = [4, 12, 40, 120, 400].iter().filter(|&&more| units >= more).count();
    (LEAST + size.saturating_sub(1)).min(MOST)
}

/// What is weighed for one theme.
struct Pools {
    central: Vec<usize>,
    outer: Vec<usize>,
    size: usize,
}

impl Pools {
    fn of(tree: &Tree, at: usize, candidates: &Candidates, label: &Label) -> Self {
        let mut ranked = tree.branches[at].units.clone();
        ranked.sort_unstable_by_key(|&unit| (std::cmp::Reverse(candidates.all[unit].centrality), unit));
        let far: Vec<usize> = ranked.iter().rev().take(ranked.len() / 3).copied().collect();
        let outer = on_the_matter(&far, candidates, label);
        Self { central: nearest_by_leaf(tree, &ranked), outer, size: ranked.len() }
    }

    fn enough(&self) -> bool {
        self.size >= FEWEST_FOR_OTHER_VIEWS
    }
}

/// Those of `far` that have a word of the theme's keyphrases, for what is furthest may also be misplaced; all where
/// none has.
fn on_the_matter(far: &[usize], candidates: &Candidates, label: &Label) -> Vec<usize> {
    let words = candidate::hashes(&label.keyphrases);
    let on =
        |unit: &&usize| words.iter().any(|word| candidates.all[**unit].words.binary_search(word).is_ok());
    let on: Vec<usize> = far.iter().filter(on).take(WEIGHED).copied().collect();
    if on.is_empty() { far.iter().take(WEIGHED).copied().collect() } else { on }
}

/// The most central units, an equal share for each finest theme among them before a second round.
fn nearest_by_leaf(tree: &Tree, ranked: &[usize]) -> Vec<usize> {
    let mut seen = vec![0usize; tree.branches.len()];
    let mut rounds: Vec<(usize, usize, usize)> = Vec::with_capacity(ranked.len());
    for (rank, &unit) in ranked.iter().enumerate() {
        let leaf = tree.leaf_of_unit[unit].unwrap_or(0);
        rounds.push((seen[leaf], rank, unit));
        seen[leaf] += 1;
    }
    rounds.sort_unstable();
    rounds.into_iter().take(WEIGHED).map(|(_, _, unit)| unit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use torg_core::{Language, Span};

    const TEXT: &str = "x";

    /// A candidate of these words, this far from the centre in thousandths, from this source.
    fn candidate(words: &[u32], centrality: i64, source: u32) -> Candidate {
        Candidate {
            contribution: 0,
            span: Span::whole(TEXT).unwrap(),
            centrality,
            leaf: None,
            language: Language::UNDETERMINED,
            words: words.to_vec(),
            length: words.len(),
            negated: false,
            source,
            groups: Vec::new(),
        }
    }

    fn check(all: Vec<Candidate>, most: usize, taste: Taste, expect: &[usize]) {
        let candidates = Candidates { all };
        let mut pool: Vec<usize> = (0..candidates.all.len()).collect();
        pool.sort_by_key(|&at| std::cmp::Reverse(candidates.all[at].centrality));
        let chosen = choose(&candidates, &pool, most, &BTreeSet::new(), &[], taste);
        assert_eq!(chosen.into_iter().map(|(unit, _)| unit).collect::<Vec<_>>(), expect);
    }

    const A: [u32; 7] = [1, 2, 3, 4, 5, 6, 7];
    const ALMOST_A: [u32; 7] = [1, 2, 3, 4, 5, 6, 8];
    const B: [u32; 7] = [11, 12, 13, 14, 15, 16, 17];
    const C: [u32; 7] = [21, 22, 23, 24, 25, 26, 27];

    #[test]
    fn the_centre_comes_first_and_nearly_the_same_never() {
        check(
            vec![candidate(&A, 900, 1), candidate(&ALMOST_A, 890, 2), candidate(&B, 500, 1)],
            3,
            Taste::Central,
            &[0, 2],
        );
    }

    #[test]
    fn another_source_is_worth_some_distance() {
        let all = vec![candidate(&A, 900, 1), candidate(&B, 800, 1), candidate(&C, 750, 2)];
        check(all, 2, Taste::Central, &[0, 2]);
    }

    #[test]
    fn what_stands_alone_is_preferred_and_short_ones_are_not_excluded() {
        check(vec![candidate(&[1], 900, 1), candidate(&B, 700, 1)], 1, Taste::Central, &[1]);
        check(vec![candidate(&[1], 900, 1)], 1, Taste::Central, &[0]);
    }

    #[test]
    fn other_views_are_the_furthest() {
        check(
            vec![candidate(&A, 900, 1), candidate(&B, 300, 1), candidate(&C, 100, 1)],
            1,
            Taste::Other,
            &[2],
        );
    }
}
