//! Word vectors learnt from the material: positive pointwise mutual information of words that share a text,
//! with smoothed contexts, reduced by SVD (Levy, Goldberg and Dagan, 2015).

use super::Parameters;
use super::matrix::{Dense, Sparse};
use super::svd::{self, Chain};
use super::vocabulary::Vocabulary;
use rayon::prelude::*;

/// One row a word of the whole vocabulary, of unit length; zeros for words too rare to learn.
pub(super) fn word_vectors(vocabulary: &Vocabulary, parameters: &Parameters) -> Dense {
    let known = Known::of(vocabulary, parameters.rarest_word);
    let contexts = contexts(&vocabulary.sequences, &known, parameters.context_words);
    let counts = co_occurrences(&contexts, known.words.len());
    let chain = Chain::new(vec![positive_information(&counts, parameters.context_smoothing)]);
    let svd = svd::truncated(&chain, parameters.word_dimensions);
    let mut vectors = Dense::zeros(vocabulary.words.len(), svd.values.len());
    let scales: Vec<f32> = svd.values.iter().map(|value| value.sqrt() as f32).collect();
    for (row, &word) in known.words.iter().enumerate() {
        let vector = vectors.row_mut(word as usize);
        vector
            .iter_mut()
            .zip(svd.left.row(row))
            .zip(&scales)
            .for_each(|((out, value), scale)| *out = value * scale);
        super::matrix::normalise(vector);
    }
    vectors
}

/// The words frequent enough to learn, numbered anew.
struct Known {
    words: Vec<u32>,
    numbers: Vec<Option<u32>>,
}

impl Known {
    fn of(vocabulary: &Vocabulary, rarest: usize) -> Self {
        let frequencies = &vocabulary.frequencies;
        let words: Vec<u32> = (0..frequencies.len())
            .filter(|&word| frequencies[word] >= rarest)
            .map(|word| word as u32)
            .collect();
        let mut numbers = vec![None; frequencies.len()];
        words.iter().enumerate().for_each(|(number, &word)| numbers[word as usize] = Some(number as u32));
        Self { words, numbers }
    }
}

/// The known words of each stretch of at most `length` words, each once.
fn contexts(sequences: &[Vec<u32>], known: &Known, length: usize) -> Sparse {
    let rows: Vec<Vec<(u32, f32)>> = sequences
        .iter()
        .flat_map(|sequence| sequence.chunks(length.max(2)))
        .map(|stretch| {
            let mut words: Vec<u32> =
                stretch.iter().filter_map(|&word| known.numbers[word as usize]).collect();
            words.sort_unstable();
            words.dedup();
            words.into_iter().map(|word| (word, 1.0)).collect()
        })
        .collect();
    Sparse::from_rows(known.words.len(), &rows)
}

/// For each word the words that share a context with it, and how often; itself included.
fn co_occurrences(contexts: &Sparse, words: usize) -> Sparse {
    let places = contexts.transposed();
    let rows: Vec<Vec<(u32, f32)>> = (0..words)
        .into_par_iter()
        .map_init(
            || vec![0_u32; words],
            |counts, word| {
                let mut touched = Vec::new();
                for &(context, _) in places.row(word) {
                    for &(other, _) in contexts.row(context as usize) {
                        if counts[other as usize] == 0 {
                            touched.push(other);
                        }
                        counts[other as usize] += 1;
                    }
                }
                touched.sort_unstable();
                touched
                    .into_iter()
                    .map(|other| (other, std::mem::take(&mut counts[other as usize]) as f32))
                    .collect()
            },
        )
        .collect();
    Sparse::from_rows(words, &rows)
}

/// `max(0, ln p(word, context) / p(word) p(context)^smoothing)`, without the diagonal.
fn positive_information(counts: &Sparse, smoothing: f64) -> Sparse {
    let totals: Vec<f64> = (0..counts.rows())
        .map(|row| counts.row(row).iter().map(|&(_, count)| f64::from(count)).sum())
        .collect();
    let smoothed: Vec<f64> = totals.iter().map(|&total| libm::pow(total, smoothing)).collect();
    let all: f64 = smoothed.iter().sum();
    let rows: Vec<Vec<(u32, f32)>> = (0..counts.rows())
        .into_par_iter()
        .map(|word| {
            let information = |&(context, count): &(u32, f32)| {
                let expected = totals[word] * smoothed[context as usize] / all;
                let value = libm::log(f64::from(count) / expected);
                (context as usize != word && value > 0.0).then_some((context, value as f32))
            };
            counts.row(word).iter().filter_map(information).collect()
        })
        .collect();
    Sparse::from_rows(counts.columns, &rows)
}
