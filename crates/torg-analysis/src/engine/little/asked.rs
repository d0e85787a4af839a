//! What the questions already say. An answer that repeats a word of its question has not chosen that word, and texts
//! are not of one theme for it; unless the word divides the answers, and those with it are alike in what else they say.
//! Owns the discount of such roots; refuses all else that is known of questions.

use super::super::matrix::Sparse;
use super::likeness::Likeness;
use super::roots::Roots;
use crate::engine::Unit;
use std::collections::{BTreeMap, BTreeSet};

/// What a root is worth, of what it would be worth unasked, when its texts share no more than any others.
const REPEATED: f64 = 0.1;
/// How many times as alike as any two texts those with a root must be beside it, to be told apart by it; as alike as they
/// can be, where that is less: the halves of all texts share at most twice as much as any two.
const DIVIDING: f64 = 2.5;

/// The distinct questions of `units`.
pub(super) fn prompts<'a>(units: &[Unit<'a>]) -> Vec<&'a str> {
    let distinct: BTreeSet<&str> = units.iter().filter_map(|unit| unit.prompt).collect();
    distinct.into_iter().collect()
}

/// What each root is worth of what it would be worth unasked. `roots.asked` has a row for each of `prompts`.
pub(super) fn discounts(units: &[Unit], prompts: &[&str], roots: &Roots) -> Vec<f32> {
    let row_of: BTreeMap<&str, usize> = prompts.iter().copied().zip(0..).collect();
    let mut repeating: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    let mut chosen = Vec::with_capacity(units.len());
    for (text, unit) in units.iter().enumerate() {
        let asked = unit.prompt.map_or(&[][..], |prompt| roots.asked.row(row_of[prompt]));
        let is_asked = |root: u32| asked.iter().any(|it| it.0 == root);
        let (repeated, own): (Vec<_>, Vec<_>) = roots.counts.row(text).iter().partition(|it| is_asked(it.0));
        repeated.iter().for_each(|(root, _)| repeating.entry(*root).or_default().push(text));
        chosen.push(own);
    }
    let beside = Likeness::by_roots(&Sparse::from_rows(roots.counts.columns, &chosen), &roots.worth);
    let chance = beside.mean_of_all();
    let mut discounts = vec![1.0; roots.worth.len()];
    for (root, texts) in repeating {
        let share = texts.len() as f64 / roots.texts[root as usize].max(1) as f64;
        let cohesion = beside.cohesion(&texts, chance);
        let at_most = units.len() as f64 / texts.len() as f64;
        let divides = (cohesion - 1.0) / (at_most.min(DIVIDING) - 1.0).max(0.1);
        discounts[root as usize] = (1.0 - share * (1.0 - divides.clamp(REPEATED, 1.0))) as f32;
    }
    discounts
}
