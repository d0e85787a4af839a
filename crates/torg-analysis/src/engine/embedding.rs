//! A unit vector for each text, learnt from the texts alone: the idf-weighted mean of its words' vectors, with
//! what all texts share taken away, beside what its words are spelt with.

use super::Parameters;
use super::matrix::{Dense, add_scaled, dot, normalise};
use super::random::Random;
use super::vocabulary::Vocabulary;
use super::{grams, ppmi};

/// Rounds of power iteration for the shared component.
const ROUNDS: usize = 12;

/// One row a text, of length 1; zeros for a text without usable words.
pub(super) fn embed(texts: &[&str], parameters: &Parameters, seed: u64) -> Dense {
    let vocabulary = Vocabulary::of(texts);
    let meanings = ppmi::word_vectors(&vocabulary, parameters, &mut Random::new(seed, 1));
    let meanings = without_shared(mean_of_words(&vocabulary, &meanings));
    let spellings = grams::word_vectors(&vocabulary, parameters, &mut Random::new(seed, 2));
    let spellings = vocabulary.counts.times(&spellings);
    beside(&meanings, spellings, parameters.gram_share)
}

/// For each text the sum of its words' vectors, each word once, weighted by `ln(texts / texts with the word)`.
fn mean_of_words(vocabulary: &Vocabulary, vectors: &Dense) -> Dense {
    let texts = vocabulary.counts.rows();
    let idf = |word: usize| libm::log(texts as f64 / vocabulary.frequencies[word] as f64) as f32;
    vocabulary.counts.clone().map(|_, word, _| idf(word)).times(vectors)
}

/// Takes away the mean and the direction that all texts share most (Arora, Liang and Ma, 2017).
fn without_shared(mut vectors: Dense) -> Dense {
    let mean = column_means(&vectors);
    let empty: Vec<bool> =
        (0..vectors.rows()).map(|row| vectors.row(row).iter().all(|&v| v == 0.0)).collect();
    vectors.for_rows(|row, vector| {
        if !empty[row] {
            add_scaled(vector, -1.0, &mean);
        }
    });
    let shared = leading_direction(&vectors);
    vectors.for_rows(|_, vector| {
        let along = dot(vector, &shared);
        add_scaled(vector, -along, &shared);
        normalise(vector);
    });
    vectors
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

/// Joins both halves, each of unit length, the second shortened to `share`.
fn beside(left: &Dense, mut right: Dense, share: f32) -> Dense {
    right.for_rows(|_, row| normalise(row));
    let mut joined = Dense::zeros(left.rows().max(right.rows()), left.columns + right.columns);
    joined.for_rows(|row, out| {
        let (head, tail) = out.split_at_mut(left.columns);
        if left.columns > 0 {
            head.copy_from_slice(left.row(row));
        }
        add_scaled(tail, share, if right.columns > 0 { right.row(row) } else { &[] });
        normalise(out);
    });
    joined
}
