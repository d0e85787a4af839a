//! Whether a model fits a language: sentences that we wrote, each with a paraphrase that shares few words with it, and each in every
//! language. Owns the sentences and the counting; judges nothing.

use crate::{Embedder, ModelError};
use std::collections::BTreeMap;
use torg_core::{Language, Progress, Vectors};

const SENTENCES: &str = include_str!("sentences.json");

/// How a model does in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// Which language.
    pub language: Language,
    /// Of how many sentences and paraphrases the nearest other text of the language is its own paraphrase or sentence.
    pub paraphrases: Share,
    /// Of how many sentences the nearest in another language is its own translation, all other languages together.
    pub translations: Share,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many.
    pub hits: usize,
    /// Of how many.
    pub of: usize,
}

impl Share {
    /// Whether it is less than `percent` of a hundred.
    pub fn is_below(self, percent: usize) -> bool {
        self.hits * 100 < self.of * percent
    }

    fn add(&mut self, hit: bool) {
        self.hits += usize::from(hit);
        self.of += 1;
    }
}

/// The languages there are sentences in.
pub fn languages() -> Vec<Language> {
    sentences().keys().map(|code| Language::new(code)).collect()
}

/// Embeds the sentences of `languages` and counts. A language without sentences is passed over.
pub fn check(
    model: &dyn Embedder,
    languages: &[Language],
    progress: &dyn Progress,
) -> Result<Vec<Fit>, ModelError> {
    let mut sentences = sentences();
    sentences.retain(|code, _| languages.contains(&Language::new(code)));
    let texts: Vec<&str> = sentences.values().flatten().flatten().map(String::as_str).collect();
    let vectors = model.embed(&texts, progress)?;
    let pairs = sentences.values().next().map_or(0, Vec::len);
    let count = |(at, code): (usize, &String)| Fit {
        language: Language::new(code),
        paraphrases: paraphrases(&vectors, at, pairs),
        translations: translations(&vectors, at, pairs, sentences.len()),
    };
    Ok(sentences.keys().enumerate().map(count).collect())
}

fn sentences() -> BTreeMap<String, Vec<[String; 2]>> {
    serde_json::from_str(SENTENCES).unwrap_or_default()
}

/// Texts of language `at` lie at `2 pairs at`, a sentence before its paraphrase.
fn paraphrases(vectors: &Vectors, at: usize, pairs: usize) -> Share {
    let own = 2 * pairs * at..2 * pairs * (at + 1);
    let mut share = Share::default();
    for text in own.clone() {
        let others = own.clone().filter(|other| *other != text);
        share.add(is_nearest(vectors, text, text ^ 1, others));
    }
    share
}

fn translations(vectors: &Vectors, at: usize, pairs: usize, languages: usize) -> Share {
    let mut share = Share::default();
    let sentence = |language: usize, pair: usize| 2 * (pairs * language + pair);
    for other in (0..languages).filter(|other| *other != at) {
        for pair in 0..pairs {
            let theirs = (0..pairs).map(|pair| sentence(other, pair));
            share.add(is_nearest(vectors, sentence(at, pair), sentence(other, pair), theirs));
        }
    }
    share
}

/// Whether `wanted` is nearer to `text` than every other of `among`.
fn is_nearest(vectors: &Vectors, text: usize, wanted: usize, mut among: impl Iterator<Item = usize>) -> bool {
    let near = |other| cosine(vectors.row(text), vectors.row(other));
    let wanted_near = near(wanted);
    among.all(|other| other == wanted || near(other) < wanted_near)
}

fn cosine(a: &[f32], b: &[f32]) -> f64 {
    a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Identity, Kind};
    use std::collections::BTreeSet;
    use torg_core::Silent;

    /// Knows which sentence of which language a text is; tells paraphrases apart only where it is told to, languages likewise.
    struct Oracle {
        identity: Identity,
        blind_in: &'static str,
    }

    impl Embedder for Oracle {
        fn identity(&self) -> &Identity {
            &self.identity
        }

        fn embed(&self, texts: &[&str], _: &dyn Progress) -> Result<Vectors, ModelError> {
            let sentences = sentences();
            let mut values = Vec::new();
            for text in texts {
                let (code, pair) = sentences
                    .iter()
                    .find_map(|(code, pairs)| {
                        Some((code, pairs.iter().position(|it| it.iter().any(|it| it == text))?))
                    })
                    .unwrap();
                let mut row = [0.0; 8];
                row[if code == self.blind_in { 7 } else { pair }] = 1.0;
                values.extend(row);
            }
            Ok(Vectors::normalised(8, values).unwrap())
        }
    }

    #[test]
    fn a_model_that_is_blind_in_one_language_is_found_out() {
        let identity = Identity {
            name: "oracle".into(),
            kind: Kind::Local,
            dimensions: None,
            sha256: String::new(),
            licence: None,
            languages: Vec::new(),
        };
        let asked = ["en", "fi", "sv", "tlh"].map(Language::new);
        let fits = check(&Oracle { identity, blind_in: "fi" }, &asked, &Silent).unwrap();
        let shares: Vec<_> = fits
            .iter()
            .map(|fit| (fit.paraphrases.hits, fit.translations.hits, fit.translations.of))
            .collect();
        assert_eq!(fits.iter().map(|fit| fit.language).collect::<Vec<_>>(), asked[..3]);
        assert_eq!(shares, [(12, 6, 12), (0, 0, 12), (12, 6, 12)]);
    }

    #[test]
    fn every_language_has_as_many_sentences_and_none_twice() {
        let sentences = sentences();
        assert_eq!(languages().len(), 9);
        for pairs in sentences.values() {
            assert_eq!(pairs.len(), 6);
            assert_eq!(pairs.iter().flatten().collect::<BTreeSet<_>>().len(), 12);
        }
    }
}
