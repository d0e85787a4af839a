//! How well a phrase sets a theme apart. Owns the weights; refuses words.

use super::{
    asked::Asked,
    forms::Forms,
    phrases::{FEWEST_LEAVES, Phrases},
};
use crate::{lexicon::Lexicon, nouns::Nouns, tree::Tree, units::Voices};
use std::collections::{BTreeMap, BTreeSet};

/// Weight of the contrast with siblings; the rest is the contrast with the whole.
const SIBLINGS: f64 = 0.2;
/// Share of a theme's passages, in thousandths, that must have a phrase.
const FEWEST_PER_MILLE: usize = 25;
/// Share, in thousandths, and number of passages below which a phrase is worth less: it would name the theme after few.
const FEW_PER_MILLE: usize = 80;
const FEW: usize = 3;
const BY_FEW: f64 = 0.3;
/// What an act is worth of a name when all who speak of it are in one of many themes.
const TELLING_ACT: f64 = 0.9;
/// Phrases ranked for one theme.
const RANKED: usize = 60;

/// A phrase of a theme.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scored {
    pub(super) score: f64,
    pub(super) phrase: u32,
    /// What it is worth as a name of its own, from 0 to 1.
    pub(super) name: f64,
    /// Units of the theme that have it, and people who say them, as far as they are fewer.
    pub(super) units: u32,
    pub(super) voices: u32,
}

pub(super) struct Scores<'t> {
    tree: &'t Tree,
    phrases: &'t Phrases,
    voices: &'t Voices,
    forms: Forms,
    /// For each branch its phrases and in how many of its units each stands, ascending.
    counts: Vec<Vec<(u32, u32)>>,
    /// The same for all units in themes.
    whole: Vec<u32>,
    units: usize,
    children: Vec<Vec<usize>>,
    /// For each branch how many of its units have each phrase from their question, and the same for all.
    repeated: Vec<BTreeMap<u32, u32>>,
    repeated_in_all: BTreeMap<u32, u32>,
}

impl<'t> Scores<'t> {
    pub(super) fn of(
        tree: &'t Tree,
        phrases: &'t Phrases,
        voices: &'t Voices,
        lexicon: &Lexicon,
        nouns: &Nouns,
        asked: &Asked,
    ) -> Self {
        let mut scratch = vec![0u32; phrases.all.len()];
        let counts: Vec<Vec<(u32, u32)>> =
            tree.branches.iter().map(|branch| count(&branch.units, phrases, &mut scratch)).collect();
        let themed: Vec<usize> =
            (0..tree.leaf_of_unit.len()).filter(|&unit| tree.leaf_of_unit[unit].is_some()).collect();
        for (phrase, count) in count(&themed, phrases, &mut scratch) {
            scratch[phrase as usize] = count;
        }
        let (units, children) = (themed.len(), tree.children());
        let mut most = vec![0u32; phrases.all.len()];
        let leaves: Vec<usize> = (0..counts.len()).filter(|&at| children[at].is_empty()).collect();
        let acts = if leaves.len() < FEWEST_LEAVES { 0.0 } else { TELLING_ACT };
        for at in leaves {
            for &(phrase, count) in &counts[at] {
                most[phrase as usize] = most[phrase as usize].max(count);
            }
        }
        let telling = |phrase: usize| acts * f64::from(most[phrase]) / (f64::from(scratch[phrase]) + 1.0);
        let forms = Forms::of(phrases, lexicon, nouns, telling);
        let repeated = tree.branches.iter().map(|branch| asked.count(branch.units.iter())).collect();
        let repeated_in_all = asked.count(themed.iter());
        Self {
            tree,
            phrases,
            voices,
            forms,
            counts,
            whole: scratch,
            units,
            children,
            repeated,
            repeated_in_all,
        }
    }

    /// The phrases of a branch by weight, heaviest first; ties by phrase. `size` is how many of its passages are in its
    /// most frequent language.
    pub(super) fn ranked(&self, at: usize, size: usize) -> Vec<Scored> {
        let fewest = (size * FEWEST_PER_MILLE / 1_000).max(if size < 6 { 1 } else { 2 });
        let few = FEW.min(size / 4).max(size * FEW_PER_MILLE / 1_000);
        let ranked = self.ranked_from(at, fewest, few);
        if ranked.is_empty() { self.ranked_from(at, 1, few) } else { ranked }
    }

    /// Those that at least `fewest` of the branch's passages have, worth less below `few`.
    fn ranked_from(&self, at: usize, fewest: usize, few: usize) -> Vec<Scored> {
        let branch = &self.tree.branches[at];
        let size = branch.units.len();
        let parent =
            branch.parent.map(|parent| (self.tree.branches[parent].units.len(), &self.counts[parent]));
        let mut ranked: Vec<Scored> = Vec::new();
        for &(phrase, own) in self.counts[at].iter().filter(|(_, own)| *own as usize >= fewest) {
            let share = f64::from(own) / size as f64;
            let outside = contrast(share, own, size, self.whole[phrase as usize], self.units);
            let beside =
                parent.map(|(units, counts)| contrast(share, own, size, find(counts, phrase), units));
            let apart = beside.map_or(outside, |beside| SIBLINGS * beside + (1.0 - SIBLINGS) * outside);
            let shared = share * if (own as usize) < few { BY_FEW } else { 1.0 };
            let score = shared * apart * self.forms.worth(phrase) * self.spread(at, phrase, own);
            let score = score * self.chosen(at, phrase, own);
            if score > 0.0 {
                let name = self.forms.name(phrase);
                ranked.push(Scored { score, phrase, name, units: own, voices: own });
            }
        }
        heaviest_first(&mut ranked);
        ranked.truncate(RANKED);
        self.hear(at, &mut ranked);
        ranked
    }

    /// A phrase counts by the people who say it, as far as these are fewer than the passages that have it.
    fn hear(&self, at: usize, ranked: &mut [Scored]) {
        let mut said: BTreeMap<u32, Vec<u32>> = ranked.iter().map(|it| (it.phrase, Vec::new())).collect();
        for &unit in &self.tree.branches[at].units {
            for phrase in self.phrases.of_unit(unit) {
                let Some(people) = said.get_mut(phrase) else { continue };
                people.extend(self.voices.of_unit(unit));
            }
        }
        for scored in ranked.iter_mut() {
            let people: BTreeSet<&u32> = said[&scored.phrase].iter().collect();
            scored.voices = scored.units.min(people.len() as u32);
            scored.score *= f64::from(scored.voices) / f64::from(scored.units);
        }
        heaviest_first(ranked);
    }

    /// How much of a phrase people chose themselves. Those who have it from their question count only as far as it sets
    /// this theme apart from the others that answer it: by the share of all who repeat it that are here, squared.
    fn chosen(&self, at: usize, phrase: u32, own: u32) -> f64 {
        let here = f64::from(self.repeated[at].get(&phrase).copied().unwrap_or(0));
        let all = f64::from(self.repeated_in_all.get(&phrase).copied().unwrap_or(0)).max(1.0);
        1.0 - here / f64::from(own) * (1.0 - (here / all) * (here / all))
    }

    /// A theme with sub-themes is not called after what only one of them says.
    fn spread(&self, at: usize, phrase: u32, own: u32) -> f64 {
        let children = &self.children[at];
        if children.len() < 2 {
            return 1.0;
        }
        let most = children.iter().map(|&child| find(&self.counts[child], phrase)).max().unwrap_or(0);
        0.25 + (1.0 - f64::from(most) / f64::from(own.max(1)))
    }
}

/// Ties by phrase.
fn heaviest_first(ranked: &mut [Scored]) {
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.phrase.cmp(&b.phrase)));
}

/// Logarithm of how much larger a share is inside than outside.
fn contrast(share: f64, own: u32, size: usize, all: u32, units: usize) -> f64 {
    let rest = units.saturating_sub(size) as f64;
    let outside = (f64::from(all.saturating_sub(own)) + 0.5) / (rest + 1.0);
    if rest == 0.0 { 1.0 } else { libm::log(share / outside) }
}

fn find(counts: &[(u32, u32)], phrase: u32) -> u32 {
    counts.binary_search_by_key(&phrase, |it| it.0).map_or(0, |at| counts[at].1)
}

/// In how many of `units` each phrase stands; `scratch` is zero before and after.
fn count(units: &[usize], phrases: &Phrases, scratch: &mut [u32]) -> Vec<(u32, u32)> {
    let mut touched = Vec::new();
    for &unit in units {
        for &phrase in phrases.of_unit(unit) {
            if scratch[phrase as usize] == 0 {
                touched.push(phrase);
            }
            scratch[phrase as usize] += 1;
        }
    }
    touched.sort_unstable();
    touched.into_iter().map(|phrase| (phrase, std::mem::take(&mut scratch[phrase as usize]))).collect()
}
