//! Which words are shown. Owns the choice of quotations: those that name their theme and can be read alone first;
//! near the centre, spread over views, sources, groups and languages, never two that are nearly the same, never one
//! under two themes; the passages least like the others; the single voices; samples of what has no theme. Refuses to
//! change a letter, and to say what a passage is for or against.
//!
//! The choice is greedy (maximal marginal relevance, Carbonell and Goldstein 1998) in whole numbers, so that it is
//! the same on every machine.

mod candidate;
mod choice;
mod form;

pub(crate) use candidate::{Candidate, Candidates};
use choice::{Taste, choose};
use form::Form;
use std::collections::BTreeSet;

use crate::{labels::Label, tree::Tree};
use torg_core::{Contribution, Quotation, Why};

/// The most quotations for a theme at the top, and the least where it has as many passages. One below it has the least.
const MOST: usize = 7;
const LEAST: usize = 3;
/// Passages of a theme from which those least like the others are sought, and how many are shown at each level.
const FEWEST_FOR_OTHER_VIEWS: usize = 8;
const OTHER_VIEWS: [usize; 2] = [2, 1];
/// Candidates weighed for one theme.
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
            let pools = Pools::of(tree, at, candidates, &labels[at], &used);
            let theme = Some(theme_of[at]);
            let central = pools.choose_central(candidates);
            let taken: Vec<usize> = central.iter().map(|(unit, _)| *unit).collect();
            let others = choose(candidates, &pools.outer, pools.others, &taken, Taste::Other);
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
        let pick = |from: &[usize], why| choose(candidates, from, SAMPLES, &[], Taste::Sample(why));
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

/// How many quotations a theme has at this level.
fn how_many(units: usize, level: u8) -> usize {
    let size = [4, 12, 40, 120, 400].iter().filter(|&&more| units >= more).count();
    if level > 1 { LEAST } else { (LEAST + size.saturating_sub(1)).min(MOST) }
}

/// What is weighed for one theme.
struct Pools {
    /// Most central first, the best kind of passage in the first list.
    central: Vec<Vec<usize>>,
    /// How many of the first list, and of all.
    most: usize,
    least: usize,
    /// Furthest from the centre first, and how many of them are shown.
    outer: Vec<usize>,
    others: usize,
}

impl Pools {
    fn of(tree: &Tree, at: usize, candidates: &Candidates, label: &Label, used: &BTreeSet<usize>) -> Self {
        let branch = &tree.branches[at];
        let mut ranked = branch.units.clone();
        ranked.sort_unstable_by_key(|&unit| (std::cmp::Reverse(candidates.all[unit].centrality), unit));
        let far = ranked.iter().rev().take(ranked.len() / 3).filter(|unit| !used.contains(unit));
        let outer = on_the_matter(&far.copied().collect::<Vec<_>>(), candidates, label);
        let fresh: Vec<usize> = ranked.iter().copied().filter(|unit| !used.contains(unit)).collect();
        let mut kinds: [Vec<usize>; KINDS] = std::array::from_fn(|_| Vec::new());
        let (among, most, least) = match fresh.is_empty() {
            true => (&ranked, 1, 1),
            false => (&fresh, how_many(ranked.len(), branch.level), LEAST),
        };
        for &unit in among {
            kinds[kind(unit, candidates, label)].push(unit);
        }
        let central = kinds.iter().map(|units| nearest_by_leaf(tree, units)).collect();
        let deeper = branch.level > 1;
        let others = if ranked.len() < FEWEST_FOR_OTHER_VIEWS { 0 } else { OTHER_VIEWS[usize::from(deeper)] };
        Self { central, most, least, outer, others }
    }

    /// As many as there may be of the best kind, and of the others as many as are needed.
    fn choose_central(&self, candidates: &Candidates) -> Vec<(usize, Why)> {
        let mut chosen: Vec<(usize, Why)> = Vec::new();
        for (kind, units) in self.central.iter().enumerate() {
            let wanted = if kind == 0 { self.most } else { self.least };
            let taken: Vec<usize> = chosen.iter().map(|(unit, _)| *unit).collect();
            let more = wanted.saturating_sub(chosen.len());
            chosen.extend(choose(candidates, units, more, &taken, Taste::Central));
        }
        chosen
    }
}

/// Kinds of passages, best first: those that stand alone and name the theme by a word of its label, or by a further
/// keyphrase; fragments that do; those that stand alone and name it otherwise; the rest; what is hard to follow.
const KINDS: usize = 6;

fn kind(unit: usize, candidates: &Candidates, label: &Label) -> usize {
    let [named, spoken] = [&label.named, &label.spoken].map(|units| units.binary_search(&unit).is_ok());
    match candidates.all[unit].form {
        Form::Sound if named => 0,
        Form::Sound if spoken => 1,
        Form::Fair if named || spoken => 2,
        Form::Sound => 3,
        Form::Fair => 4,
        Form::Poor => 5,
    }
}

/// Those of `far` with a word of the label, for what is furthest may also be misplaced; with one of a keyphrase where
/// there are none, and all where there are none of those either.
fn on_the_matter(far: &[usize], candidates: &Candidates, label: &Label) -> Vec<usize> {
    let clear = |unit: &usize| candidates.all[*unit].form > Form::Poor;
    let among = |units: &[usize]| -> Vec<usize> {
        let on = far.iter().filter(|unit| units.binary_search(unit).is_ok() && clear(unit));
        on.take(WEIGHED).copied().collect()
    };
    let all = far.iter().take(WEIGHED).copied().collect();
    [among(&label.named), among(&label.spoken)].into_iter().find(|on| !on.is_empty()).unwrap_or(all)
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
            form: if words.len() > 5 { Form::Sound } else { Form::Fair },
            negated: false,
            source,
            groups: Vec::new(),
        }
    }

    fn check(all: Vec<Candidate>, most: usize, taste: Taste, expect: &[usize]) {
        let candidates = Candidates { all };
        let mut pool: Vec<usize> = (0..candidates.all.len()).collect();
        pool.sort_by_key(|&at| std::cmp::Reverse(candidates.all[at].centrality));
        let chosen = choose(&candidates, &pool, most, &[], taste);
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
