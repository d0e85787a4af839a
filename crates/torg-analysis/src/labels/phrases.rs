//! Phrases of one to three words that could be in a label, and which units have them. Owns what may be a phrase:
//! no function word at its ends, no mark inside; refuses to score.

use super::edges::Edges;
use crate::{
    lexicon::{Gap, Lexicon, Token, Word},
    nouns::{Nouns, is_figure},
    tree::Tree,
    words::hash,
};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::Language;

/// Words in a phrase, at most.
pub(super) const LONGEST: usize = 3;
/// Share of a language's finest themes, in per cent, from which any word is too general; of how many themes at least.
const GENERAL_PERCENT: usize = 45;
pub(super) const FEWEST_LEAVES: usize = 8;

/// A listed word is no function word where it is used as a name, so many passages have it and one in so many of them is
/// in one theme ("bill", "call" and "order" are in lists).
const FEWEST_TELLING: usize = 8;
const TELLING_ONE_IN: usize = 4;

/// A phrase, whatever its inflection.
#[derive(Clone, Copy)]
pub(super) struct Phrase {
    /// A unit that has it, where in it, and how many words.
    pub(super) unit: u32,
    pub(super) start: u32,
    pub(super) length: u8,
    /// Whether a function word stands inside ("cost of living").
    pub(super) linked: bool,
    /// How often it stands alone, and how often more of the same kind goes on beside it.
    pub(super) edges: Edges,
}

/// All phrases that at least two units share, or all when there are few units.
pub(super) struct Phrases {
    keys: Vec<u64>,
    pub(super) all: Vec<Phrase>,
    /// Phrases of each unit, distinct, ascending.
    of_unit: Vec<u32>,
    ends: Vec<usize>,
}

/// Which words may not stand at an end of a phrase.
pub(super) struct Barred {
    ends: Vec<bool>,
    /// Words that say what is done: what follows them, or goes before, is complete without them.
    acts: Vec<bool>,
}

impl Barred {
    pub(super) fn of(lexicon: &Lexicon, nouns: &Nouns, tree: &Tree) -> Self {
        let (spread, leaves) = spread(lexicon, tree);
        let barred = |(word, spread): (&Word, &Spread)| {
            let leaves = leaves.get(&word.language).map_or(0, BTreeSet::len);
            let many = leaves >= FEWEST_LEAVES;
            let general = many && spread.leaves * 100 >= leaves * GENERAL_PERCENT;
            let named = many && spread.tells() && !word.contracted && nouns.is_used(word);
            !word.content || is_figure(word) || general || (word.function && !named)
        };
        let ends = lexicon.words.iter().zip(&spread).map(barred).collect();
        Self { ends, acts: lexicon.words.iter().map(|word| nouns.is_act(word)).collect() }
    }

    pub(super) fn has(&self, token: Token) -> bool {
        self.ends[token.word as usize]
    }

    /// Whether a phrase is complete beside this word.
    pub(super) fn parts(&self, token: Token) -> bool {
        self.has(token) || self.acts[token.word as usize]
    }
}

/// How far a word is spread over the finest themes.
#[derive(Clone, Default)]
struct Spread {
    units: usize,
    leaves: usize,
    /// Units in the theme that has most.
    most: usize,
}

impl Spread {
    fn tells(&self) -> bool {
        self.units >= FEWEST_TELLING && self.most * TELLING_ONE_IN >= self.units
    }
}

/// The spread of each word, and the finest themes of each language.
fn spread(lexicon: &Lexicon, tree: &Tree) -> (Vec<Spread>, BTreeMap<Language, BTreeSet<usize>>) {
    let mut pairs: BTreeMap<(u32, usize), usize> = BTreeMap::new();
    for (unit, leaf) in tree.leaf_of_unit.iter().enumerate() {
        let Some(leaf) = *leaf else { continue };
        let words: BTreeSet<u32> = lexicon.tokens(unit).iter().map(|token| token.word).collect();
        words.into_iter().for_each(|word| *pairs.entry((word, leaf)).or_default() += 1);
    }
    let mut spread = vec![Spread::default(); lexicon.words.len()];
    let mut leaves: BTreeMap<Language, BTreeSet<usize>> = BTreeMap::new();
    for ((word, leaf), units) in pairs {
        let own = &mut spread[word as usize];
        own.units += units;
        own.leaves += 1;
        own.most = own.most.max(units);
        leaves.entry(lexicon.words[word as usize].language).or_default().insert(leaf);
    }
    (spread, leaves)
}

impl Phrases {
    pub(super) fn of(lexicon: &Lexicon, barred: &Barred, tree: &Tree) -> Self {
        let themed = |unit: &usize| tree.leaf_of_unit[*unit].is_some();
        let units = tree.leaf_of_unit.len();
        let mut found: Vec<(u64, u32, u32, u8)> = Vec::new();
        for unit in (0..units).filter(themed) {
            each(lexicon, barred, unit, |key, start, length| found.push((key, unit as u32, start, length)));
        }
        found.sort_unstable();
        found.dedup_by_key(|it| (it.0, it.1));
        let fewest = if units < 60 { 1 } else { 2 };
        let (mut keys, mut all) = (Vec::new(), Vec::new());
        for same in found.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() >= fewest) {
            let (key, unit, start, length) = same[0];
            let tokens = &lexicon.tokens(unit as usize)[start as usize..][..usize::from(length)];
            keys.push(key);
            let linked = tokens.iter().any(|token| barred.has(*token));
            all.push(Phrase { unit, start, length, linked, edges: Edges::default() });
        }
        drop(found);
        let mut phrases = Self { keys, all, of_unit: Vec::new(), ends: Vec::with_capacity(units) };
        for unit in 0..units {
            if themed(&unit) {
                let start = phrases.of_unit.len();
                each(lexicon, barred, unit, |key, start, length| {
                    if let Ok(at) = phrases.keys.binary_search(&key) {
                        phrases.of_unit.push(at as u32);
                        phrases.all[at].edges.add(lexicon, barred, unit, start as usize, length.into());
                    }
                });
                let mut own = phrases.of_unit.split_off(start);
                own.sort_unstable();
                own.dedup();
                phrases.of_unit.extend(own);
            }
            phrases.ends.push(phrases.of_unit.len());
        }
        phrases
    }

    /// The phrases that a unit has.
    pub(super) fn of_unit(&self, unit: usize) -> &[u32] {
        let start = if unit == 0 { 0 } else { self.ends[unit - 1] };
        &self.of_unit[start..self.ends[unit]]
    }

    /// The words of a phrase where it was found first.
    pub(super) fn tokens<'l>(&self, lexicon: &'l Lexicon, phrase: u32) -> &'l [Token] {
        let Phrase { unit, start, length, .. } = self.all[phrase as usize];
        &lexicon.tokens(unit as usize)[start as usize..][..usize::from(length)]
    }

    /// Positions in `unit` where the phrase begins.
    pub(super) fn starts(&self, lexicon: &Lexicon, phrase: u32, unit: usize) -> Vec<usize> {
        let (tokens, key) = (lexicon.tokens(unit), self.keys[phrase as usize]);
        let is_phrase = |window: &[Token]| {
            window[1..].iter().all(|token| token.gap != Gap::Break) && self::key(lexicon, window) == key
        };
        let windows = tokens.windows(usize::from(self.all[phrase as usize].length)).enumerate();
        windows.filter(|(_, window)| is_phrase(window)).map(|(start, _)| start).collect()
    }
}

fn key(lexicon: &Lexicon, tokens: &[Token]) -> u64 {
    hash(tokens.iter().flat_map(|token| lexicon.word(*token).stem.to_le_bytes()))
}

/// Calls `found` with the key, start and length of each phrase of `unit`. None begins or ends inside a word with hyphens.
fn each(lexicon: &Lexicon, barred: &Barred, unit: usize, mut found: impl FnMut(u64, u32, u8)) {
    let tokens = lexicon.tokens(unit);
    let hyphen = |at: usize| tokens.get(at).is_some_and(|token| token.gap == Gap::Hyphen);
    let begins = |start: usize| !hyphen(start) && (!barred.has(tokens[start]) || hyphen(start + 1));
    for start in (0..tokens.len()).filter(|&start| begins(start)) {
        for length in 1..=LONGEST.min(tokens.len() - start) {
            let last = tokens[start + length - 1];
            if length > 1 && last.gap == Gap::Break {
                break;
            }
            if !barred.has(last) && !hyphen(start + length) {
                found(key(lexicon, &tokens[start..start + length]), start as u32, length as u8);
            }
        }
    }
}
