//! Character vectors of words: which stretches of letters they are made of, weighted by how telling each is in
//! the material and reduced by SVD. They bring spellings, inflections and compounds together.

use super::Parameters;
use super::matrix::{Dense, Sparse, add_scaled};
use super::svd::{self, Chain};
use super::vocabulary::Vocabulary;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// Grams in fewer texts than this say nothing.
const RAREST: usize = 3;

/// What was learnt about spelling: the vectors of words seen and the means to spell others.
#[derive(Serialize, Deserialize)]
pub(super) struct Spelling {
    /// One row a word of the whole vocabulary. The sum over a text's words, times their counts, is the text's
    /// projection on the leading right singular vectors of the text × gram matrix (TF-IDF, rows of unit length).
    pub(super) words: Dense,
    lengths: (usize, usize),
    /// The telling grams, ascending.
    grams: Vec<u64>,
    /// The weighted vector of each of them.
    vectors: Dense,
}

impl Spelling {
    /// Learns from the words of all texts, each weighted by its place in `weights`.
    pub(super) fn of(vocabulary: &Vocabulary, weights: &[f32], parameters: &Parameters) -> Self {
        let (grams, spelling) = spelling(&vocabulary.words, parameters.gram_lengths);
        let texts = vocabulary.counts.rows();
        let frequencies = text_frequencies(&vocabulary.counts, &spelling);
        let idf: Vec<f32> = frequencies.iter().map(|&count| inverse_frequency(count, texts)).collect();
        let spelling = spelling.map(|word, gram, count| weights[word] * count * idf[gram]);
        let lengths = lengths(&vocabulary.counts, &spelling);
        let counts = vocabulary.counts.clone().map(|text, _, count| count / lengths[text]);
        let chain = Chain::new(vec![counts, spelling]);
        let right = chain.right(&svd::truncated(&chain, parameters.gram_dimensions));
        let telling: Vec<usize> = (0..grams.len()).filter(|&gram| idf[gram] > 0.0).collect();
        let mut vectors = Dense::zeros(telling.len(), right.columns);
        vectors.for_rows(|at, out| add_scaled(out, idf[telling[at]], right.row(telling[at])));
        Self {
            words: chain.last_times(&right),
            lengths: parameters.gram_lengths,
            grams: telling.iter().map(|&gram| grams[gram]).collect(),
            vectors,
        }
    }

    /// Adds the vector of a word that was not seen.
    pub(super) fn add(&self, word: &str, out: &mut [f32]) {
        for gram in grams_of(word, self.lengths) {
            if let Ok(at) = self.grams.binary_search(&gram) {
                add_scaled(out, 1.0, self.vectors.row(at));
            }
        }
    }
}

fn inverse_frequency(count: usize, texts: usize) -> f32 {
    if count < RAREST { 0.0 } else { (libm::log((1 + texts) as f64 / (1 + count) as f64) + 1.0) as f32 }
}

/// All grams, and one row a word, one column a gram, the value is how often the word has it.
fn spelling(words: &[Box<str>], lengths: (usize, usize)) -> (Vec<u64>, Sparse) {
    let spelled: Vec<Vec<u64>> = words.par_iter().map(|word| grams_of(word, lengths)).collect();
    let mut grams: Vec<u64> = spelled.iter().flatten().copied().collect();
    grams.par_sort_unstable();
    grams.dedup();
    let rows: Vec<Vec<(u32, f32)>> = spelled
        .par_iter()
        .map(|spelled| {
            let numbers = spelled.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f32));
            numbers
                .filter_map(|(gram, count)| Some((grams.binary_search(&gram).ok()? as u32, count)))
                .collect()
        })
        .collect();
    let spelling = Sparse::from_rows(grams.len(), &rows);
    (grams, spelling)
}

/// The stretches of `shortest..=longest` characters of the word between two blanks, as sorted fingerprints; the
/// whole where it is shorter.
pub(super) fn grams_of(word: &str, (shortest, longest): (usize, usize)) -> Vec<u64> {
    let characters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
    let mut grams = Vec::new();
    for length in shortest..=longest.min(characters.len().max(shortest)) {
        grams.extend(characters.windows(length.min(characters.len())).map(fingerprint));
    }
    grams.sort_unstable();
    grams
}

/// FNV-1a over the characters. Two grams with one fingerprint would merely count as one.
fn fingerprint(characters: &[char]) -> u64 {
    let step = |hash: u64, &character: &char| (hash ^ u64::from(character)).wrapping_mul(0x0100_0000_01B3);
    characters.iter().fold(0xCBF2_9CE4_8422_2325, step)
}

/// In how many texts each gram occurs.
fn text_frequencies(counts: &Sparse, spelling: &Sparse) -> Vec<usize> {
    let mut frequencies = vec![0; spelling.columns];
    let mut last_text = vec![usize::MAX; spelling.columns];
    for text in 0..counts.rows() {
        for &(word, _) in counts.row(text) {
            for &(gram, _) in spelling.row(word as usize) {
                if std::mem::replace(&mut last_text[gram as usize], text) != text {
                    frequencies[gram as usize] += 1;
                }
            }
        }
    }
    frequencies
}

/// The length of each text's weighted gram vector; 1 where it has none.
fn lengths(counts: &Sparse, spelling: &Sparse) -> Vec<f32> {
    let texts: Vec<usize> = (0..counts.rows()).collect();
    texts
        .par_iter()
        .with_min_len(256)
        .map_init(|| vec![0.0_f32; spelling.columns], |sums, &text| length(counts.row(text), spelling, sums))
        .collect()
}

fn length(words: &[(u32, f32)], spelling: &Sparse, sums: &mut [f32]) -> f32 {
    let grams = || {
        words.iter().flat_map(|&(word, count)| spelling.row(word as usize).iter().map(move |g| (g, count)))
    };
    grams().for_each(|(&(gram, weight), count)| sums[gram as usize] += weight * count);
    let squares: f32 =
        grams().map(|(&(gram, _), _)| std::mem::take(&mut sums[gram as usize])).map(|sum| sum * sum).sum();
    if squares > 0.0 { squares.sqrt() } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expect: &[&str]) {
        let mut expect: Vec<u64> =
            expect.iter().map(|gram| fingerprint(&gram.chars().collect::<Vec<char>>())).collect();
        expect.sort_unstable();
        assert_eq!(grams_of(word, (3, 5)), expect, "{word}");
    }

    #[test]
    fn grams() {
        check("bil", &[" bi", "bil", "il ", " bil", "bil ", " bil "]);
        check("å", &[" å "]);
        check("är", &[" är", "är ", " är "]);
    }
}
