//! A unit vector for each text, learnt from the texts alone: the idf-weighted mean of its words' vectors, with
//! what all texts share taken away, beside what its words are spelt with.

use super::grams::Spelling;
use super::matrix::{Dense, Sparse, add_scaled, dot, normalise};
use super::vocabulary::{self, Vocabulary};
use super::{Parameters, ppmi};
use serde::{Deserialize, Serialize};

/// Rounds of power iteration for the shared component.
const ROUNDS: usize = 12;

/// What was learnt from some texts, ready to place any text among them.
#[derive(Serialize, Deserialize)]
pub(super) struct Embedding {
    words: Vec<Box<str>>,
    /// For each word `ln(texts / texts with the word)`.
    idf: Vec<f32>,
    meanings: Dense,
    /// The mean of all texts, and the direction that they share most (Arora, Liang and Ma, 2017).
    mean: Vec<f32>,
    shared: Vec<f32>,
    spelling: Spelling,
    gram_share: f32,
}

impl Embedding {
    /// Learns from `texts`; returns their rows' words beside. In little material words of which `is_function_word`
    /// holds weigh less.
    pub(super) fn learn(
        texts: &[&str],
        is_function_word: &dyn Fn(&str) -> bool,
        parameters: &Parameters,
    ) -> (Self, Sparse) {
        let vocabulary = Vocabulary::of(texts);
        let meanings = ppmi::word_vectors(&vocabulary, parameters);
        let idf = |&count: &usize| libm::log(texts.len() as f64 / count as f64) as f32;
        let idf: Vec<f32> = vocabulary.frequencies.iter().map(idf).collect();
        let (mean, shared) = common(vocabulary.counts.clone().map(|_, word, _| idf[word]).times(&meanings));
        let light = parameters.function_word_of(texts.len());
        let weigh = |word: &str| if is_function_word(word) { light } else { 1.0 };
        let weights: Vec<f32> = vocabulary.words.iter().map(|word| weigh(word)).collect();
        let spelling = Spelling::of(&vocabulary, &weights, parameters);
        let gram_share = parameters.gram_share_of(texts.len());
        let Vocabulary { words, counts, .. } = vocabulary;
        (Self { words, idf, meanings, mean, shared, spelling, gram_share }, counts)
    }

    pub(super) fn columns(&self) -> usize {
        self.meanings.columns + self.spelling.words.columns
    }

    /// The (word, how often) of a text and its words that were not seen.
    pub(super) fn read(&self, text: &str) -> (Vec<(u32, f32)>, Vec<Box<str>>) {
        vocabulary::read(&self.words, text)
    }

    /// Writes the vector of a text with these (word, how often) and unknown words over zeros, of length 1: both halves of
    /// unit length, that of spelling then shortened. Zeros for a text without usable words.
    #[inline(always)]
    pub(super) fn place(&self, known: &[(u32, f32)], unknown: &[Box<str>], out: &mut [f32]) {
        let (meaning, spelling) = out.split_at_mut(self.meanings.columns);
        for &(word, count) in known {
            let word = word as usize;
            add_scaled(meaning, self.idf[word], self.meanings.row(word));
            add_scaled(spelling, count, self.spelling.words.row(word));
        }
        if meaning.iter().any(|&value| value != 0.0) {
            add_scaled(meaning, -1.0, &self.mean);
        }
        let along = dot(meaning, &self.shared);
        add_scaled(meaning, -along, &self.shared);
        unknown.iter().for_each(|word| self.spelling.add(word, spelling));
        normalise(meaning);
        normalise(spelling);
        spelling.iter_mut().for_each(|value| *value *= self.gram_share);
        normalise(out);
    }
}

/// The mean of `vectors` and the leading direction of what is left without it; rows of zeros stay out of the
/// latter.
fn common(mut vectors: Dense) -> (Vec<f32>, Vec<f32>) {
    let mean = column_means(&vectors);
    vectors.for_rows(|_, vector| {
        if vector.iter().any(|&value| value != 0.0) {
            add_scaled(vector, -1.0, &mean);
        }
    });
    let shared = leading_direction(&vectors);
    (mean, shared)
}

fn column_means(vectors: &Dense) -> Vec<f32> {
    let ones = Dense { columns: 1, values: vec![1.0; vectors.rows()] };
    ones.gram(vectors).iter().map(|sum| (sum / vectors.rows().max(1) as f64) as f32).collect()
}

fn leading_direction(vectors: &Dense) -> Vec<f32> {
    let mut direction = vec![1.0; vectors.columns];
    normalise(&mut direction);
    for _ in 0..ROUNDS {
        let along = vectors.times(&direction, 1);
        direction = along.gram(vectors).iter().map(|&value| value as f32).collect();
        let largest = direction.iter().fold(f32::MIN_POSITIVE, |largest, value| largest.max(value.abs()));
        direction.iter_mut().for_each(|value| *value /= largest);
        normalise(&mut direction);
    }
    direction
}
