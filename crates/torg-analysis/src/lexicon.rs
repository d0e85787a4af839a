//! The words of all units, numbered, with stems and the case they have in running text. Owns what a word is for a
//! label; refuses to score.

use crate::{
    stop_words::{StopWords, plain},
    words::{hash, words},
};
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeMap;
use torg_core::Language;

/// Capitals in the longest acronyms: UNESCO, EURATOM.
const LONGEST_ACRONYM: usize = 8;

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Nothing before it, a mark, or a placeholder: no phrase goes across.
    Break,
    /// White space.
    Space,
    /// A hyphen.
    Hyphen,
    /// Nothing: an elided article, or a script without spaces.
    None,
}

/// One word in a unit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) word: u32,
    pub(crate) gap: Gap,
}

/// A word of one language in lower case.
pub(crate) struct Word {
    /// As written within a sentence.
    pub(crate) surface: String,
    /// Hash of its stem and language.
    pub(crate) stem: u64,
    /// Whether it could carry meaning: letters, and more than one.
    pub(crate) content: bool,
    /// Whether a list calls it a function word.
    pub(crate) function: bool,
    /// Whether it has an apostrophe inside ("i'll").
    pub(crate) contracted: bool,
    pub(crate) language: Language,
    pub(crate) lower: String,
    in_lower: u32,
}

#[derive(Default)]
pub(crate) struct Lexicon {
    pub(crate) words: Vec<Word>,
    tokens: Vec<Token>,
    ends: Vec<usize>,
}

impl Lexicon {
    /// Reads the text and language of each unit.
    pub(crate) fn of<'t>(units: impl Iterator<Item = (&'t str, Language)>, stop_words: &StopWords) -> Self {
        let mut reading =
            Reading { lexicon: Self::default(), known: BTreeMap::new(), cased: BTreeMap::new(), stop_words };
        for (text, language) in units {
            reading.read(text, language);
            reading.lexicon.ends.push(reading.lexicon.tokens.len());
        }
        reading.finish()
    }

    /// How many texts were read.
    pub(crate) fn texts(&self) -> usize {
        self.ends.len()
    }

    /// The words of a unit.
    pub(crate) fn tokens(&self, unit: usize) -> &[Token] {
        let start = if unit == 0 { 0 } else { self.ends[unit - 1] };
        &self.tokens[start..self.ends[unit]]
    }

    pub(crate) fn word(&self, token: Token) -> &Word {
        &self.words[token.word as usize]
    }
}

impl Word {
    /// Whether two words look like forms or compounds of one: they share a beginning of six letters, or of four that
    /// are half of the longer, or one ends with the other, of five letters at least. Accents do not count.
    pub(crate) fn resembles(&self, other: &Self) -> bool {
        let (own, other_plain) = (plain(&self.lower), plain(&other.lower));
        let shared = own.chars().zip(other_plain.chars()).take_while(|(a, b)| a == b).count();
        let lengths = [own.chars().count(), other_plain.chars().count()];
        let (shorter, longer) = (lengths[0].min(lengths[1]), lengths[0].max(lengths[1]));
        let compound = shorter >= 5 && (own.ends_with(&other_plain) || other_plain.ends_with(&own));
        self.stem == other.stem || shared >= 6 || (shared >= 4 && shared * 2 >= longer) || compound
    }
}

struct Reading<'s> {
    lexicon: Lexicon,
    known: BTreeMap<Language, BTreeMap<String, u32>>,
    /// How often a word stands within a sentence in a form that is not its lower case.
    cased: BTreeMap<(u32, String), u32>,
    stop_words: &'s StopWords,
}

impl Reading<'_> {
    fn read(&mut self, text: &str, language: Language) {
        let shouted = is_shouted(text);
        let mut end = 0;
        let mut starts_sentence = true;
        for word in words(text) {
            let between = &text[end..word.start];
            let redacted = between.ends_with('[') && text[word.end()..].starts_with(']');
            starts_sentence |=
                between.contains(['.', '!', '?', ':', '\n', '…', '؟', '"', '“', '”', '«', '•']);
            let first = end == 0;
            end = word.end();
            if redacted {
                starts_sentence = true;
                continue;
            }
            let lower = word.text.to_lowercase();
            let changed = lower != word.text;
            let at = self.intern(lower, language);
            if changed && !shouted && !is_emphasis(word.text) && (!starts_sentence || is_acronym(word.text)) {
                *self.cased.entry((at, word.text.to_owned())).or_default() += 1;
            } else if !changed && !starts_sentence {
                self.lexicon.words[at as usize].in_lower += 1;
            }
            let gap = if first { Gap::Break } else { gap(between) };
            self.lexicon.tokens.push(Token { word: at, gap });
            starts_sentence = false;
        }
    }

    fn intern(&mut self, lower: String, language: Language) -> u32 {
        let known = self.known.entry(language).or_default();
        if let Some(&at) = known.get(&lower) {
            return at;
        }
        let at = u32::try_from(self.lexicon.words.len()).unwrap_or(u32::MAX);
        let elided = lower.ends_with(['\'', '’']);
        self.lexicon.words.push(Word {
            surface: lower.clone(),
            stem: stem_hash(&lower, language),
            content: !elided && is_content(&lower),
            function: elided || self.stop_words.has(language, &lower.replace('’', "'")),
            contracted: lower.contains(['\'', '’']),
            language,
            lower: lower.clone(),
            in_lower: 0,
        });
        known.insert(lower, at);
        at
    }

    /// Writes each word as it most often stands within a sentence.
    fn finish(mut self) -> Lexicon {
        let mut most: BTreeMap<u32, u32> = BTreeMap::new();
        for ((at, surface), count) in self.cased {
            let word = &mut self.lexicon.words[at as usize];
            let best = most.entry(at).or_insert(word.in_lower);
            if count > *best {
                *best = count;
                word.surface = surface;
            }
        }
        self.lexicon
    }
}

fn gap(between: &str) -> Gap {
    match between {
        "" => Gap::None,
        "-" | "‐" | "‑" => Gap::Hyphen,
        space if space.chars().all(|it| it.is_whitespace() && it != '\n') => Gap::Space,
        _ => Gap::Break,
    }
}

/// Whether a text is written in capitals, which then say nothing.
fn is_shouted(text: &str) -> bool {
    let upper = text.chars().filter(|letter| letter.is_uppercase()).count();
    let lower = text.chars().filter(|letter| letter.is_lowercase()).count();
    upper > lower
}

fn is_acronym(word: &str) -> bool {
    capitals(word) > 1
}

/// Whether a word is in capitals for being important to its writer: no acronym is so long.
fn is_emphasis(word: &str) -> bool {
    capitals(word) > LONGEST_ACRONYM
}

fn capitals(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_uppercase()).count()
}

fn is_content(lower: &str) -> bool {
    let letters = lower.chars().filter(|letter| letter.is_alphabetic()).count();
    (letters > 1 || (letters == 1 && lower.len() > 2) || is_designation(lower)) && !is_abbreviation(lower)
}

/// What something is called by a letter and a figure: the road E4, the form W2.
pub(crate) fn is_designation(lower: &str) -> bool {
    lower.starts_with(char::is_alphabetic) && lower.ends_with(char::is_numeric)
}

/// "e.g": single letters with marks between them.
fn is_abbreviation(lower: &str) -> bool {
    lower.contains('.') && lower.split('.').all(|part| part.chars().count() < 2)
}

/// Hash of the stem of a word in lower case, and its language.
pub(crate) fn stem_hash(lower: &str, language: Language) -> u64 {
    hash(language.code().bytes().chain([0]).chain(stem(lower, language).bytes()))
}

/// The stem of a word in lower case, or the word where no stemmer knows the language.
pub(crate) fn stem(lower: &str, language: Language) -> String {
    let algorithm = match language.code() {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "nl" => Algorithm::Dutch,
        "en" => Algorithm::English,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nb" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "es" => Algorithm::Spanish,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return lower.to_owned(),
    };
    Stemmer::create(algorithm).stem(lower).into_owned()
}
