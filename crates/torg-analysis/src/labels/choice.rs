//! Which keyphrases a theme has, and which of them are its label. Owns what makes phrases whole and different from each
//! other; refuses weights and the form in which they are written.

use super::{
    phrases::{self, Barred, Phrases},
    scores::Scored,
};
use crate::{
    lexicon::{Gap, Lexicon},
    nouns::is_noun_first,
    tree::Tree,
};
use std::collections::{BTreeMap, BTreeSet};

/// Keyphrases in a label and in all, at most.
const IN_LABEL: usize = 3;
const KEYPHRASES: usize = 8;
/// A further keyphrase in the label weighs at least this share of the first.
const LEAST_SHARE: f64 = 0.15;
/// People who must say a further keyphrase, and passages of the theme in a hundred that must have it.
const FEWEST: u32 = 2;
const FEWEST_PERCENT: usize = 6;
/// What a second keyphrase must be worth as a name, and a third.
const NAMES: [f64; 2] = [0.35, 0.6];
/// Passages with a third keyphrase, in per cent, that have none of the others.
const FRESH_PERCENT: usize = 10;
/// Share of a phrase's passages, in per cent, that must have a longer one around it for that to be named instead.
const PART_PERCENT: u32 = 33;
const LINKED_PART_PERCENT: u32 = 60;
/// Share of a phrase's places, in per cent, with the same word beside it, from which it is a fragment: of the
/// greatest length, and shorter.
const FRAGMENT_PERCENT: usize = 50;
const SHORT_FRAGMENT_PERCENT: usize = 80;

pub(super) struct Choice<'a> {
    pub(super) tree: &'a Tree,
    pub(super) lexicon: &'a Lexicon,
    pub(super) phrases: &'a Phrases,
    pub(super) barred: &'a Barred,
}

impl Choice<'_> {
    /// The keyphrases of a branch, those of its label first, and how many these are.
    pub(super) fn of(&self, branch: usize, ranked: &[Scored]) -> (Vec<Scored>, usize) {
        let (mut inside, mut further): (Vec<Scored>, Vec<Scored>) = (Vec::new(), Vec::new());
        let mut said: BTreeSet<usize> = BTreeSet::new();
        for scored in self.distinct(branch, ranked) {
            let own: Vec<usize> = self.units_with(branch, scored.phrase).collect();
            if self.adds(branch, &scored, &own, &inside, &said) {
                said.extend(own);
                inside.push(scored);
            } else {
                further.push(scored);
            }
        }
        let count = inside.len();
        inside.extend(further);
        (inside, count)
    }

    /// Whether a phrase, which the units `own` have, adds to a label of the phrases `inside`, which those in `said` have.
    fn adds(
        &self,
        branch: usize,
        scored: &Scored,
        own: &[usize],
        inside: &[Scored],
        said: &BTreeSet<usize>,
    ) -> bool {
        let Some(first) = inside.first() else { return true };
        let fresh = own.iter().filter(|unit| !said.contains(unit)).count();
        inside.len() < IN_LABEL
            && scored.score >= first.score * LEAST_SHARE
            && scored.voices >= FEWEST
            && own.len() * 100 >= self.tree.branches[branch].units.len() * FEWEST_PERCENT
            && scored.name >= NAMES[inside.len() - 1]
            && (inside.len() == 1 || fresh * 100 >= own.len() * FRESH_PERCENT)
    }

    /// The units of a branch that have a phrase.
    pub(super) fn units_with(&self, branch: usize, phrase: u32) -> impl Iterator<Item = usize> {
        let has = move |unit: &usize| self.phrases.of_unit(*unit).binary_search(&phrase).is_ok();
        self.tree.branches[branch].units.iter().copied().filter(has)
    }

    /// The best phrases of which no two share a word.
    fn distinct(&self, branch: usize, ranked: &[Scored]) -> Vec<Scored> {
        let mut chosen: Vec<Scored> = Vec::new();
        for scored in ranked {
            let whole = self.whole(*scored, ranked);
            let whole = if self.is_fragment(branch, whole) { scored.phrase } else { whole };
            let whole = Scored { phrase: whole, ..*scored };
            let fresh = |other: &Scored| {
                !self.share_a_word(scored.phrase, other.phrase)
                    && !self.share_a_word(whole.phrase, other.phrase)
            };
            if chosen.iter().all(fresh) && !self.is_fragment(branch, whole.phrase) {
                chosen.push(whole);
            }
            if chosen.len() == KEYPHRASES {
                break;
            }
        }
        chosen
    }

    /// The longer phrase that a phrase is mostly a part of, or itself.
    fn whole(&self, part: Scored, ranked: &[Scored]) -> u32 {
        let stems = |phrase| {
            self.phrases
                .tokens(self.lexicon, phrase)
                .iter()
                .map(|token| self.lexicon.word(*token).stem)
                .collect::<Vec<_>>()
        };
        let own = stems(part.phrase);
        let least = |it: &Scored| match self.phrases.all[it.phrase as usize].linked {
            true => LINKED_PART_PERCENT,
            false => PART_PERCENT,
        };
        let longer = ranked.iter().filter(|it| it.units > 1 && it.units * 100 >= part.units * least(it));
        let mut holding = longer.filter(|it| {
            let other = stems(it.phrase);
            other.len() > own.len() && other.windows(own.len()).any(|window| window == own)
        });
        holding.next().map_or(part.phrase, |it| it.phrase)
    }

    /// Whether a phrase is mostly a piece of a longer one: one of the greatest length ("francisco city hall"), or a shorter
    /// one without the noun that it describes.
    fn is_fragment(&self, branch: usize, phrase: u32) -> bool {
        let tokens = self.phrases.tokens(self.lexicon, phrase);
        let [before, after] = self.beside_percent(branch, phrase);
        match tokens.len() == phrases::LONGEST {
            true => before.max(after) >= FRAGMENT_PERCENT,
            false if is_noun_first(self.lexicon.word(tokens[0]).language) => before >= SHORT_FRAGMENT_PERCENT,
            false => after >= SHORT_FRAGMENT_PERCENT,
        }
    }

    /// The share of a phrase's places, in per cent, that have the most frequent word of content before it, and after it;
    /// nothing for what stands there once.
    fn beside_percent(&self, branch: usize, phrase: u32) -> [usize; 2] {
        let length = usize::from(self.phrases.all[phrase as usize].length);
        let mut places = 0;
        let mut beside: [BTreeMap<u32, usize>; 2] = Default::default();
        for unit in self.units_with(branch, phrase) {
            let tokens = self.lexicon.tokens(unit);
            let joined = |at: usize| tokens.get(at).is_some_and(|token| token.gap != Gap::Break);
            for start in self.phrases.starts(self.lexicon, phrase, unit) {
                places += 1;
                let before = (start > 0 && joined(start)).then(|| tokens[start - 1]);
                let after = joined(start + length).then(|| tokens[start + length]);
                for (words, token) in beside.iter_mut().zip([before, after]) {
                    let token = token.filter(|token| !self.barred.parts(*token));
                    token.into_iter().for_each(|token| *words.entry(token.word).or_default() += 1);
                }
            }
        }
        let most = |words: &BTreeMap<u32, usize>| words.values().copied().max().filter(|&same| same > 1);
        beside.map(|words| most(&words).unwrap_or(0) * 100 / places.max(1))
    }

    fn share_a_word(&self, a: u32, b: u32) -> bool {
        let words =
            |phrase| self.phrases.tokens(self.lexicon, phrase).iter().map(|token| self.lexicon.word(*token));
        words(a).any(|word| word.content && words(b).any(|other| other.content && word.resembles(other)))
    }
}
