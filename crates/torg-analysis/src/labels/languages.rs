//! In which language a theme is named that people speak of in several. Owns that choice and the parting of phrases by
//! language; refuses to score.

use super::phrases::Phrases;
use super::scores::Scored;
use crate::{lexicon::Lexicon, tree::Tree, units::Units};
use std::collections::BTreeMap;
use torg_core::Language;

/// A theme is named in a language that at least one in so many of its passages are in as in its most frequent one.
const ENOUGH_ONE_IN: usize = 3;

/// The languages of themes.
pub(super) struct Languages<'u> {
    tree: &'u Tree,
    units: &'u Units,
    /// Most passages first.
    order: Vec<Language>,
}

impl<'u> Languages<'u> {
    pub(super) fn of_themes(tree: &'u Tree, units: &'u Units) -> Self {
        let themed = (0..tree.leaf_of_unit.len()).filter(|&unit| tree.leaf_of_unit[unit].is_some());
        let counts = count(units, themed);
        let mut order: Vec<Language> = counts.keys().copied().collect();
        order.sort_by_key(|language| (std::cmp::Reverse(counts[language]), *language));
        Self { tree, units, order }
    }

    /// The language to name a theme in: of those with enough of its passages the most frequent of all, so that themes
    /// side by side are named in one.
    fn naming(&self, branch: usize) -> Option<Language> {
        let counts = count(self.units, self.tree.branches[branch].units.iter().copied());
        let most = self.most(branch);
        let enough =
            |language: &&Language| counts.get(language).is_some_and(|&it| it * ENOUGH_ONE_IN >= most);
        self.order.iter().find(enough).copied()
    }

    /// How many passages of a theme are in its most frequent language.
    pub(super) fn most(&self, branch: usize) -> usize {
        let counts = count(self.units, self.tree.branches[branch].units.iter().copied());
        counts.values().max().copied().unwrap_or(0)
    }

    /// The phrases of a theme by language, in the order of `ranked`, those to name it with first.
    pub(super) fn parted(
        &self,
        branch: usize,
        ranked: &[Scored],
        phrases: &Phrases,
        lexicon: &Lexicon,
    ) -> Vec<Vec<Scored>> {
        let naming = self.naming(branch);
        let mut parts: BTreeMap<(bool, Language), Vec<Scored>> = BTreeMap::new();
        for scored in ranked {
            let language = of_phrase(scored, phrases, lexicon);
            parts.entry((Some(language) != naming, language)).or_default().push(*scored);
        }
        parts.into_values().collect()
    }

    /// The language of a label made of these phrases, or of the first passage where there are none.
    pub(super) fn of(
        &self,
        branch: usize,
        parts: &[Vec<Scored>],
        phrases: &Phrases,
        lexicon: &Lexicon,
    ) -> Option<Language> {
        let first = parts.first().and_then(|part| part.first());
        let passage = self.tree.branches[branch].units.first().map(|&unit| self.units.language[unit]);
        first.map(|first| of_phrase(first, phrases, lexicon)).or(passage)
    }
}

fn of_phrase(scored: &Scored, phrases: &Phrases, lexicon: &Lexicon) -> Language {
    lexicon.word(phrases.tokens(lexicon, scored.phrase)[0]).language
}

fn count(units: &Units, which: impl Iterator<Item = usize>) -> BTreeMap<Language, usize> {
    let mut counts = BTreeMap::new();
    which.for_each(|unit| *counts.entry(units.language[unit]).or_default() += 1);
    counts
}
