//! Whether a phrase is whole: what stands beside it where people write it (after the accessor variety of Feng, Chen,
//! Deng and Zheng 2004). Owns the counts and what they are worth; refuses words.

use super::phrases::Barred;
use crate::{
    lexicon::{Gap, Lexicon, Token},
    nouns::is_figure,
};

/// A phrase stands open at this share of its places, at least, where it is whole.
const OPEN: f64 = 0.5;
/// One place more, where it may stand open or not.
const HALF: f64 = 0.5;
/// Worth of a phrase that mostly stands beside a figure, as a measure or a time does.
const MEASURE: f64 = 0.1;

/// Where a phrase stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Edges {
    places: u32,
    /// Nothing of content before it, and after it.
    open_before: u32,
    open_after: u32,
    /// Beside a figure.
    numbered: u32,
}

impl Edges {
    /// Counts the place in `unit` from word `start` on.
    pub(super) fn add(
        &mut self,
        lexicon: &Lexicon,
        barred: &Barred,
        unit: usize,
        start: usize,
        length: usize,
    ) {
        let tokens = lexicon.tokens(unit);
        let joined = |at: usize| tokens.get(at).is_some_and(|token| token.gap != Gap::Break);
        let before = (start > 0 && joined(start)).then(|| tokens[start - 1]);
        let after = joined(start + length).then(|| tokens[start + length]);
        let open = |beside: Option<Token>| u32::from(beside.is_none_or(|it| barred.parts(it)));
        let is_figure = |it: Token| is_figure(lexicon.word(it));
        self.places += 1;
        self.open_before += open(before);
        self.open_after += open(after);
        self.numbered += u32::from(before.is_some_and(is_figure) || after.is_some_and(is_figure));
    }

    /// What the phrase is worth, from 0 to 1: a word before its noun ("public") leaves open what is meant; so does one
    /// behind its noun, where the noun stands first, and words that hardly ever stand without another on either side.
    pub(super) fn worth(self, words: usize, noun_first: bool) -> f64 {
        let open = match (words, noun_first) {
            (1, true) => self.open_before,
            (1, false) => self.open_after,
            _ => self.open_before.min(self.open_after),
        };
        let share = (f64::from(open) + HALF) / f64::from(self.places + 1);
        let measure = if self.numbered * 2 > self.places { MEASURE } else { 1.0 };
        (share / OPEN).min(1.0) * measure
    }
}
