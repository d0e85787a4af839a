//! Which phrases people only repeat from the question that they answer. Owns the comparison of a phrase with the
//! prompts of those who use it; refuses to score.

use super::phrases::Phrases;
use crate::{
    lexicon::{Lexicon, stem_hash},
    words::lowered,
};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::Language;

/// For each unit its phrases that hold no word beyond those of its question.
pub(super) struct Asked(BTreeMap<usize, Vec<u32>>);

impl Asked {
    /// `prompts` are those of the units, with their languages.
    pub(super) fn of<'p>(
        prompts: impl Iterator<Item = (Option<&'p str>, Language)>,
        phrases: &Phrases,
        lexicon: &Lexicon,
    ) -> Self {
        let mut stems: BTreeMap<(&str, Language), BTreeSet<u64>> = BTreeMap::new();
        let mut of_unit = BTreeMap::new();
        for (unit, (prompt, language)) in prompts.enumerate() {
            let Some(prompt) = prompt else { continue };
            let known = stems
                .entry((prompt, language))
                .or_insert_with(|| lowered(prompt).map(|word| stem_hash(&word, language)).collect());
            let repeats = |phrase: &u32| {
                let mut tokens = phrases.tokens(lexicon, *phrase).iter();
                tokens.all(|token| known.contains(&lexicon.word(*token).stem))
            };
            let repeated: Vec<u32> = phrases.of_unit(unit).iter().copied().filter(repeats).collect();
            if !repeated.is_empty() {
                of_unit.insert(unit, repeated);
            }
        }
        Self(of_unit)
    }

    /// How many of `units` repeat each phrase, by phrase.
    pub(super) fn count<'u>(&self, units: impl Iterator<Item = &'u usize>) -> BTreeMap<u32, u32> {
        let mut counts = BTreeMap::new();
        for phrase in units.filter_map(|unit| self.0.get(unit)).flatten() {
            *counts.entry(*phrase).or_default() += 1;
        }
        counts
    }
}
