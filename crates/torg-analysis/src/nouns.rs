//! Whether a word names a thing or an act, learnt from the words beside it in the material. Owns what a word is worth
//! as the head of a name and beside it; refuses lists of nouns, which no list could hold.

mod signs;

use crate::{
    lexicon::{Gap, Lexicon, Token, Word, is_designation},
    stop_words::is_romance,
};
use signs::{Sign, Signs};
use std::collections::BTreeMap;
use torg_core::Language;

/// How often a word stands beside each kind of sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Seen {
    all: u32,
    noun: u32,
    verb: u32,
    after_noun: u32,
    after_verb: u32,
}

/// What each word of the lexicon is worth in a label.
pub(crate) struct Nouns {
    /// In hundredths, by its own form and the words before it.
    words: Vec<u8>,
    /// The same by the words on both sides, beside a head.
    beside: Vec<u8>,
    /// By all forms of its stem, as often as each is written: `transfer` in `a transfer` speaks for `transferred`.
    stems: BTreeMap<u64, Stem>,
}

/// All forms of a stem.
#[derive(Clone, Copy, Debug, Default)]
struct Stem {
    all: u32,
    noun: u32,
    verb: u32,
    /// Worth as the head of a name, and beside one.
    head: u32,
    beside: u32,
    /// Whether a form of it names an act: any in languages without infinitives of their own, which `call` shows best.
    bare: bool,
}

/// Worth of a word that looks like an act, of one that may be anything, of a name, and of a very short one.
const ACT: u8 = 8;
const ANYTHING: u8 = 80;
const NAME: u8 = 100;
const SHORT: u8 = 40;
/// One in so many uses of a noun or a verb shows it as such.
const USED_ONE_IN: u32 = 6;
/// What follows a word says little of it when it does so once: "the pond all summer".
const FEWEST_AFTER: u32 = 2;
/// A stem worth no more than this beside a head, in hundredths, names acts.
const ACT_AT_MOST: u32 = 30;

impl Nouns {
    pub(crate) fn of(lexicon: &Lexicon, units: usize) -> Self {
        let seen = seen(lexicon, units);
        let before =
            |(word, seen): (&Word, &Seen)| head(word, Seen { after_noun: 0, after_verb: 0, ..*seen });
        let words = lexicon.words.iter().zip(&seen).map(before).collect();
        let mut stems: BTreeMap<u64, Stem> = BTreeMap::new();
        for (word, seen) in lexicon.words.iter().zip(&seen) {
            let stem = stems.entry(word.stem).or_default();
            stem.all += seen.all;
            stem.noun += seen.noun;
            stem.verb += seen.verb;
            let dated = Signs::of(word.language).is_some_and(|signs| signs.is_month(word));
            stem.beside += seen.all * u32::from(worth(word, *seen));
            stem.head += seen.all * u32::from(if dated { ACT } else { head(word, *seen) });
            let bare = Signs::of(word.language).is_none_or(|signs| signs.may_be_infinitive(word));
            stem.bare |= bare && !is_small_in_german(word);
        }
        let beside = lexicon.words.iter().zip(&seen).map(|(word, seen)| worth(word, *seen)).collect();
        Self { words, beside, stems }
    }

    /// The worth of a phrase of these words, whatever their form.
    pub(crate) fn worth_by_stem(&self, lexicon: &Lexicon, tokens: &[Token]) -> f64 {
        let head = |token: &Token| {
            let stem = self.stems[&lexicon.word(*token).stem];
            f64::from(stem.head) / f64::from(stem.all.max(1)) / 100.0
        };
        let beside = |token: &Token| head(token).max(f64::from(self.beside[token.word as usize]) / 100.0);
        let noun_first = tokens.first().is_some_and(|it| is_noun_first(lexicon.word(*it).language));
        of_phrase(tokens, noun_first, head, beside)
    }

    /// Whether people use `word`, in any form, as a noun or as a verb in the form that names an act.
    pub(crate) fn is_used(&self, word: &Word) -> bool {
        let used = |it: &Stem| it.noun.max(if it.bare { it.verb } else { 0 }) * USED_ONE_IN >= it.all;
        let sign = Sign::of(word);
        !sign.noun && !sign.verb && self.stems.get(&word.stem).is_some_and(used)
    }

    /// Whether a word, in any form, says what is done and not what it is done to.
    pub(crate) fn is_act(&self, word: &Word) -> bool {
        self.stems.get(&word.stem).is_some_and(|it| it.beside <= it.all * ACT_AT_MOST)
    }

    /// Whether both ends of a phrase name what they name, and do not say it of somebody: `devons` does in no form.
    pub(crate) fn is_bare(&self, lexicon: &Lexicon, tokens: &[Token]) -> bool {
        let bare = |token: &Token| self.stems[&lexicon.word(*token).stem].bare;
        tokens.first().is_some_and(bare) && tokens.last().is_some_and(bare)
    }

    /// The worth of a phrase in these forms.
    pub(crate) fn worth(&self, tokens: &[Token]) -> f64 {
        let of = |token: &Token| f64::from(self.words[token.word as usize]) / 100.0;
        of_phrase(tokens, false, of, of)
    }
}

/// Whether a word is a figure, in digits or letters.
pub(crate) fn is_figure(word: &Word) -> bool {
    let written = || Signs::of(word.language).is_some_and(|signs| signs.is_numeral(word));
    !word.lower.contains(char::is_alphabetic) || written()
}

/// Whether the noun of a phrase stands first, and what describes it behind it.
pub(crate) fn is_noun_first(language: Language) -> bool {
    is_romance(language) || matches!(language.code(), "ar" | "he" | "fa")
}

/// The lesser of the worth of the head and that of the word at the other end: neither makes up for the other.
fn of_phrase(
    tokens: &[Token],
    noun_first: bool,
    head: impl Fn(&Token) -> f64,
    beside: impl Fn(&Token) -> f64,
) -> f64 {
    match (tokens.first(), tokens.last()) {
        (Some(first), Some(last)) if tokens.len() > 1 => {
            let (noun, other) = if noun_first { (first, last) } else { (last, first) };
            head(noun).min(beside(other))
        }
        (Some(only), _) => head(only),
        _ => 0.0,
    }
}

fn seen(lexicon: &Lexicon, units: usize) -> Vec<Seen> {
    let signs: Vec<Sign> = lexicon.words.iter().map(Sign::of).collect();
    let mut seen = vec![Seen::default(); lexicon.words.len()];
    for tokens in (0..units).map(|unit| lexicon.tokens(unit)) {
        for (at, token) in tokens.iter().enumerate() {
            let joined = at > 0 && token.gap != Gap::Break;
            let before = if joined { signs[tokens[at - 1].word as usize] } else { Sign::default() };
            let next = tokens.get(at + 1).filter(|next| next.gap != Gap::Break);
            let after = next.map_or(Sign::default(), |next| signs[next.word as usize]);
            let word = &mut seen[token.word as usize];
            word.all += 1;
            word.noun += u32::from(before.noun);
            word.verb += u32::from(before.verb);
            word.after_noun += u32::from(after.after_noun);
            word.after_verb += u32::from(after.after_verb || before.predicate);
        }
    }
    seen
}

/// As the head of a name.
fn head(word: &Word, seen: Seen) -> u8 {
    if is_small_in_german(word) { ACT } else { worth(word, seen) }
}

/// German writes every noun with a capital.
fn is_small_in_german(word: &Word) -> bool {
    word.language.code() == "de" && !word.surface.starts_with(char::is_uppercase)
}

fn worth(word: &Word, seen: Seen) -> u8 {
    match word.language.code() {
        _ if word.surface.starts_with(char::is_uppercase) => return NAME,
        "ar" if DEFINITE.iter().any(|sign| word.lower.starts_with(sign)) => return NAME,
        _ if is_designation(&word.lower) => return NAME,
        _ if word.lower.chars().count() <= 2 => return SHORT,
        _ => {}
    }
    let signs = Signs::of(word.language);
    let after_verb = if seen.after_verb < FEWEST_AFTER { 0 } else { seen.after_verb };
    let (noun, verb) = (seen.noun + seen.after_noun, seen.verb + after_verb);
    let rarely = noun * 5 < seen.all;
    match () {
        () if noun * 3 < seen.all && signs.is_some_and(|it| it.is_adverb(word)) => 0,
        () if rarely && signs.is_some_and(|it| it.is_infinitive(word)) => ACT,
        () if verb > noun && verb * 4 >= seen.all => ACT,
        () if noun > verb && !rarely => NAME,
        () => ANYTHING,
    }
}

/// The Arabic article, alone and with what is written together with it.
const DEFINITE: [&str; 4] = ["ال", "وال", "بال", "لل"];
