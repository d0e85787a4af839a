//! What a phrase is worth by its form, whichever theme it names. Owns length, completeness and the worth of its words as
//! a name; refuses themes.

use super::phrases::Phrases;
use crate::{
    lexicon::Lexicon,
    nouns::{Nouns, is_noun_first},
};

/// Worth of a phrase of one, two and three words beside its share.
const BY_LENGTH: [f64; 4] = [0.0, 1.0, 1.9, 2.1];
/// Worth of three words with a function word inside, which is a name only when people keep to it.
const LINKED: f64 = 0.8;
/// Letters in a phrase beyond which it is worth less, the longer the less.
const LETTERS: f64 = 26.0;

pub(super) struct Forms {
    names: Vec<f64>,
    worth: Vec<f64>,
}

impl Forms {
    /// `telling` is what each phrase is worth at least if it is an act in the form that names one.
    pub(super) fn of(
        phrases: &Phrases,
        lexicon: &Lexicon,
        nouns: &Nouns,
        telling: impl Fn(usize) -> f64,
    ) -> Self {
        let name = |phrase: usize| {
            let tokens = phrases.tokens(lexicon, phrase as u32);
            match nouns.worth_by_stem(lexicon, tokens) {
                nothing if nothing <= 0.0 => 0.0,
                name if nouns.is_bare(lexicon, tokens) => name.max(telling(phrase)),
                name => name,
            }
        };
        let whole = |phrase: usize| {
            let tokens = phrases.tokens(lexicon, phrase as u32);
            let noun_first = tokens.first().is_some_and(|it| is_noun_first(lexicon.word(*it).language));
            phrases.all[phrase].edges.worth(tokens.len(), noun_first)
        };
        let names: Vec<f64> = (0..phrases.all.len()).map(|phrase| name(phrase) * whole(phrase)).collect();
        let worth = (0..phrases.all.len()).map(|phrase| names[phrase] * length(phrases, lexicon, phrase));
        Self { worth: worth.collect(), names }
    }

    /// What the words of a phrase are worth as a name, alone, from 0 to 1.
    pub(super) fn name(&self, phrase: u32) -> f64 {
        self.names[phrase as usize]
    }

    /// What a phrase is worth.
    pub(super) fn worth(&self, phrase: u32) -> f64 {
        self.worth[phrase as usize]
    }
}

/// What a phrase is worth by its length.
fn length(phrases: &Phrases, lexicon: &Lexicon, phrase: usize) -> f64 {
    let it = phrases.all[phrase];
    let tokens = phrases.tokens(lexicon, phrase as u32);
    let letters: usize = tokens.iter().map(|it| lexicon.word(*it).lower.chars().count()).sum();
    let brevity = (LETTERS / letters.max(1) as f64).min(1.0);
    brevity * if it.linked { LINKED } else { BY_LENGTH[usize::from(it.length)] }
}
