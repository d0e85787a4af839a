//! The words that tell some passages from others. Owns how they are counted and ranked: by the log-likelihood ratio of
//! how many contributions have them (Dunning, 1993). Refuses function words.

use crate::{grounds::Grounds, lexicon::Lexicon, stop_words::StopWords, units::text_of};
use std::collections::BTreeMap;
use torg_core::Compilation;

/// What one word in twenty reaches by chance (the chi-squared distribution with one degree of freedom).
const LEAST_TELLING: f64 = 3.84;

/// Contributions that must have a word: what one says tells of nobody else.
const FEWEST: usize = 2;

/// A word in any of its forms, and how many contributions on either side of a comparison have it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The form that is most frequent in the material.
    pub word: String,
    /// Contributions with it on the one side: in a theme, or in the first of two.
    pub here: usize,
    /// Contributions with it on the other: elsewhere, or in the second of two.
    pub there: usize,
}

/// The words of all units.
pub(super) struct Words {
    /// For each unit the roots of its words of content, ascending, each once.
    of_unit: Vec<Vec<u32>>,
    /// Each root's most frequent form.
    forms: Vec<String>,
}

/// How many contributions have passages on each of three sides, and how many of those have each root there.
pub(super) struct Counts<'a> {
    words: &'a Words,
    pub(super) all: [usize; 3],
    of: Vec<[usize; 3]>,
}

impl Words {
    pub(super) fn of(compilation: &Compilation, grounds: &Grounds) -> Self {
        let units = &grounds.units;
        let contributions = &compilation.material.contributions;
        let text = |unit: usize| text_of(contributions, &compilation.passages[units.passage[unit]]);
        let texts = (0..units.passage.len()).map(|unit| (text(unit), units.language[unit]));
        let lexicon = Lexicon::of(texts, &StopWords::new());
        let roots = roots(&lexicon);
        let own = |unit: usize| {
            let tokens = lexicon.tokens(unit).iter();
            let mut own: Vec<u32> = tokens.filter_map(|token| roots[token.word as usize]).collect();
            own.sort_unstable();
            own.dedup();
            own
        };
        Self { of_unit: (0..lexicon.texts()).map(own).collect(), forms: forms(&lexicon, &roots) }
    }

    /// Counts contributions; `side` tells on which side, 0 to 2, a unit is, if on any.
    pub(super) fn count(
        &self,
        compilation: &Compilation,
        grounds: &Grounds,
        side: impl Fn(usize) -> Option<usize>,
    ) -> Counts<'_> {
        let mut counts = Counts { words: self, all: [0; 3], of: vec![[0; 3]; self.forms.len()] };
        let mut passages = compilation.passages.iter().zip(&grounds.units.of_passage).peekable();
        while let Some((first, &unit)) = passages.next() {
            let mut units = vec![unit];
            while let Some((_, &unit)) = passages.next_if(|it| it.0.contribution == first.contribution) {
                units.push(unit);
            }
            counts.add(&units, &side);
        }
        counts
    }
}

/// A number for each word of content, the same for all its forms.
fn roots(lexicon: &Lexicon) -> Vec<Option<u32>> {
    let mut numbers: BTreeMap<u64, u32> = BTreeMap::new();
    let mut number = |stem: u64| {
        let next = numbers.len() as u32;
        *numbers.entry(stem).or_insert(next)
    };
    lexicon.words.iter().map(|word| (word.content && !word.function).then(|| number(word.stem))).collect()
}

/// The form of each root that stands most often; the first of equals by letters.
fn forms(lexicon: &Lexicon, roots: &[Option<u32>]) -> Vec<String> {
    let mut frequency = vec![0_usize; lexicon.words.len()];
    for text in 0..lexicon.texts() {
        lexicon.tokens(text).iter().for_each(|token| frequency[token.word as usize] += 1);
    }
    let count = roots.iter().flatten().max().map_or(0, |&last| last as usize + 1);
    let mut best: Vec<Option<usize>> = vec![None; count];
    for (word, root) in roots.iter().enumerate() {
        let Some(root) = *root else { continue };
        let rank = |word: usize| (frequency[word], std::cmp::Reverse(&lexicon.words[word].lower));
        let best = &mut best[root as usize];
        *best = Some(best.map_or(word, |best| if rank(word) > rank(best) { word } else { best }));
    }
    best.into_iter()
        .map(|word| word.map_or_else(String::new, |word| lexicon.words[word].surface.clone()))
        .collect()
}

impl Counts<'_> {
    /// Adds a contribution with passages of these `units`.
    fn add(&mut self, units: &[usize], side: &impl Fn(usize) -> Option<usize>) {
        let sided = || units.iter().filter_map(|&unit| Some((side(unit)?, unit)));
        for (side, all) in self.all.iter_mut().enumerate() {
            *all += usize::from(sided().any(|it| it.0 == side));
        }
        let roots =
            sided().flat_map(|(side, unit)| self.words.of_unit[unit].iter().map(move |&root| (root, side)));
        let mut roots: Vec<(u32, usize)> = roots.collect();
        roots.sort_unstable();
        roots.dedup();
        roots.into_iter().for_each(|(root, side)| self.of[root as usize][side] += 1);
    }

    /// The roots that contributions on the one side have more often than on the other, most telling first.
    pub(super) fn telling(&self, here: usize, there: usize) -> Vec<u32> {
        let mut ranked: Vec<(f64, u32)> =
            (0..self.of.len() as u32).map(|root| (self.ratio(root, here, there), root)).collect();
        ranked.retain(|it| it.0 >= LEAST_TELLING);
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        ranked.into_iter().map(|it| it.1).collect()
    }

    /// The log-likelihood ratio of a root, 0 where several `here` do not have it, or not more often.
    fn ratio(&self, root: u32, here: usize, there: usize) -> f64 {
        let [a, b] = [here, there].map(|side| self.of[root as usize][side] as f64);
        let [all_here, all_there] = [here, there].map(|side| self.all[side] as f64);
        if self.of[root as usize][here] < FEWEST || a * all_there <= b * all_here {
            return 0.0;
        }
        let cell = |seen: f64, having: f64, of: f64| {
            let expected = having * of / (all_here + all_there);
            if seen > 0.0 { seen * libm::log(seen / expected) } else { 0.0 }
        };
        let (having, lacking) = (a + b, all_here + all_there - a - b);
        let without = cell(all_here - a, lacking, all_here) + cell(all_there - b, lacking, all_there);
        2.0 * (cell(a, having, all_here) + cell(b, having, all_there) + without)
    }

    pub(super) fn word(&self, root: u32, here: usize, there: usize) -> Word {
        let of = self.of[root as usize];
        Word { word: self.words.forms[root as usize].clone(), here: of[here], there: of[there] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(all: [usize; 3], of: &[[usize; 3]], expect: &[u32]) {
        let words = Words { of_unit: Vec::new(), forms: vec![String::new(); of.len()] };
        let counts = Counts { words: &words, all, of: of.to_vec() };
        assert_eq!(counts.telling(0, 1), expect, "{of:?}");
    }

    #[test]
    fn a_word_tells_by_how_much_more_often_it_is_here() {
        check([10, 100, 0], &[[5, 1, 0], [9, 1, 0], [9, 90, 0], [0, 50, 0], [1, 0, 9]], &[1, 0]);
        check([10, 0, 0], &[[10, 0, 0]], &[]);
        check([0, 0, 0], &[[0, 0, 0]], &[]);
    }
}
