//! The words of the material and where they stand.
//!
//! A word is a Unicode word (UAX 29), cut at apostrophes (`l'école` is two), in lower case. No stop words: how
//! often a word occurs says enough.

use super::matrix::Sparse;
use rayon::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

/// Distinct words in order, and the words of each text.
pub(super) struct Vocabulary {
    /// Every word once, in byte order.
    pub(super) words: Vec<Box<str>>,
    /// One row a text, one column a word, the value is how often it occurs there.
    pub(super) counts: Sparse,
    /// The words of each text in reading order.
    pub(super) sequences: Vec<Vec<u32>>,
    /// In how many texts each word occurs.
    pub(super) frequencies: Vec<usize>,
}

impl Vocabulary {
    /// Reads the words of `texts`.
    pub(super) fn of(texts: &[&str]) -> Self {
        let tokens: Vec<Vec<Box<str>>> = texts.par_iter().map(|text| words_of(text)).collect();
        let words = distinct(&tokens);
        let sequences: Vec<Vec<u32>> =
            tokens.into_par_iter().map(|tokens| positions(&words, &tokens)).collect();
        let rows: Vec<Vec<(u32, f32)>> = sequences.par_iter().map(|sequence| counted(sequence)).collect();
        let counts = Sparse::from_rows(words.len(), &rows);
        let frequencies = counts.column_counts();
        Self { words, counts, sequences, frequencies }
    }
}

/// The (word, how often) of `text`, ascending, and those of its words that are not among `words`.
pub(super) fn read(words: &[Box<str>], text: &str) -> (Vec<(u32, f32)>, Vec<Box<str>>) {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for word in words_of(text) {
        match words.binary_search(&word) {
            Ok(at) => known.push(at as u32),
            Err(_) => unknown.push(word),
        }
    }
    (counted(&known), unknown)
}

fn words_of(text: &str) -> Vec<Box<str>> {
    text.unicode_words()
        .flat_map(|word| word.split(['\'', '\u{2019}']))
        .filter(|part| !part.is_empty())
        .map(|part| part.to_lowercase().into_boxed_str())
        .collect()
}

fn distinct(tokens: &[Vec<Box<str>>]) -> Vec<Box<str>> {
    let mut words: Vec<&str> = tokens.iter().flatten().map(AsRef::as_ref).collect();
    words.par_sort_unstable();
    words.dedup();
    words.iter().map(|&word| word.into()).collect()
}

fn positions(words: &[Box<str>], tokens: &[Box<str>]) -> Vec<u32> {
    tokens.iter().filter_map(|token| words.binary_search(token).ok()).map(|at| at as u32).collect()
}

/// (word, how often), ascending by word.
fn counted(sequence: &[u32]) -> Vec<(u32, f32)> {
    let mut sorted = sequence.to_vec();
    sorted.sort_unstable();
    sorted.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f32)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&str]) {
        let words = words_of(text);
        assert_eq!(words.iter().map(AsRef::as_ref).collect::<Vec<&str>>(), expect, "{text}");
    }

    #[test]
    fn words() {
        check("Bänkar, inte BILAR!", &["bänkar", "inte", "bilar"]);
        check("L'école d’en face", &["l", "école", "d", "en", "face"]);
        check("kl. 10.30 på torget 🙂", &["kl", "10.30", "på", "torget"]);
        check("نريد مقاعد", &["نريد", "مقاعد"]);
        check("…", &[]);
    }
}
