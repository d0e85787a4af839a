//! The greedy choice. Owns what a quotation is worth; refuses everything that is not in a candidate.

use super::{Candidate, Candidates, form::Form};
use std::collections::BTreeSet;
use torg_core::Why;

/// What is sought.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Taste {
    /// Near the centre, and spread.
    Central,
    /// Far from the centre, and said otherwise than the quotations.
    Other,
    /// Outside all themes: spread alone.
    Sample(Why),
}

/// Worth of standing alone, in thousandths of cosine.
const STANDS_ALONE: i64 = 250;
/// Worth of what the chosen do not have yet.
const NEW_VIEW: i64 = 220;
const NEW_SOURCE: i64 = 120;
const NEW_GROUP: i64 = 60;
const NEW_LANGUAGE: i64 = 150;
const OTHER_SIDE: i64 = 150;
/// Jaccard similarity, in thousandths, from which two passages are nearly the same.
const NEARLY_SAME: i64 = 650;

/// Up to `most` units of `pool`, best first, each with the reason; none nearly the same as another or as `taken`.
pub(super) fn choose(
    candidates: &Candidates,
    pool: &[usize],
    most: usize,
    taken: &[usize],
    taste: Taste,
) -> Vec<(usize, Why)> {
    let nearest: BTreeSet<usize> = pool.iter().take(most).copied().collect();
    let mut seen = Seen::default();
    taken.iter().for_each(|&unit| seen.add(&candidates.all[unit]));
    let mut open: Vec<Open> = pool
        .iter()
        .filter(|unit| !taken.contains(unit))
        .map(|&unit| Open::new(candidates, unit, taken, taste))
        .collect();
    let mut chosen = Vec::new();
    while chosen.len() < most {
        let worth = |it: &Open| it.alone + seen.novelty(&candidates.all[it.unit], taste) - it.overlap / 2;
        let eligible = open.iter().enumerate().filter(|(_, it)| it.overlap < NEARLY_SAME);
        let Some((best, _)) = eligible.max_by(|a, b| worth(a.1).cmp(&worth(b.1)).then(b.0.cmp(&a.0))) else {
            break;
        };
        let unit = open.remove(best).unit;
        for it in &mut open {
            it.overlap = it.overlap.max(jaccard(&candidates.all[it.unit], &candidates.all[unit]));
        }
        seen.add(&candidates.all[unit]);
        chosen.push((unit, why(taste, nearest.contains(&unit) || chosen.is_empty())));
    }
    chosen
}

/// A passage that is not chosen yet.
struct Open {
    unit: usize,
    /// What it is worth whatever else is shown.
    alone: i64,
    /// Similarity to the nearest that is shown.
    overlap: i64,
}

impl Open {
    fn new(candidates: &Candidates, unit: usize, taken: &[usize], taste: Taste) -> Self {
        let own = &candidates.all[unit];
        let overlap = taken.iter().map(|&other| jaccard(own, &candidates.all[other])).max().unwrap_or(0);
        Self { unit, alone: alone(own, taste), overlap }
    }
}

fn why(taste: Taste, near: bool) -> Why {
    match taste {
        Taste::Central if near => Why::Central,
        Taste::Central => Why::Spread,
        Taste::Other => Why::OtherView,
        Taste::Sample(why) => why,
    }
}

fn alone(candidate: &Candidate, taste: Taste) -> i64 {
    let place = match taste {
        Taste::Central => candidate.centrality,
        Taste::Other => -candidate.centrality,
        Taste::Sample(_) => 0,
    };
    let form = match candidate.form {
        Form::Sound => STANDS_ALONE,
        Form::Fair => 0,
        Form::Poor => -STANDS_ALONE,
    };
    place + form
}

/// Jaccard similarity of the words in thousandths.
fn jaccard(a: &Candidate, b: &Candidate) -> i64 {
    let (mut at, mut shared) = (0, 0usize);
    for word in &a.words {
        while at < b.words.len() && b.words[at] < *word {
            at += 1;
        }
        shared += usize::from(b.words.get(at) == Some(word));
    }
    let union = (a.words.len() + b.words.len() - shared).max(1);
    (shared * 1_000 / union) as i64
}

/// What the chosen already show.
#[derive(Default)]
struct Seen {
    any: bool,
    views: BTreeSet<Option<usize>>,
    sources: BTreeSet<u32>,
    groups: BTreeSet<u32>,
    languages: BTreeSet<torg_core::Language>,
    negated: BTreeSet<bool>,
}

impl Seen {
    fn add(&mut self, candidate: &Candidate) {
        self.any = true;
        self.views.insert(candidate.leaf);
        self.sources.insert(candidate.source);
        self.groups.extend(&candidate.groups);
        self.languages.insert(candidate.language);
        self.negated.insert(candidate.negated);
    }

    fn novelty(&self, candidate: &Candidate, taste: Taste) -> i64 {
        if !self.any {
            return 0;
        }
        let new_groups =
            candidate.groups.iter().filter(|group| !self.groups.contains(group)).count().min(2) as i64;
        let worth = |new: bool, worth: i64| if new { worth } else { 0 };
        let side = taste == Taste::Other && !self.negated.contains(&candidate.negated);
        worth(!self.views.contains(&candidate.leaf), NEW_VIEW)
            + worth(!self.sources.contains(&candidate.source), NEW_SOURCE)
            + worth(!self.languages.contains(&candidate.language), NEW_LANGUAGE)
            + worth(side, OTHER_SIDE)
            + new_groups * NEW_GROUP
    }
}
