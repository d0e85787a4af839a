//! How alike two texts are, from what they share: roots, and stretches of letters that catch what roots miss.
//!
//! Each text is compared by TF-IDF. What nearly every text has counts for nothing, but a text's length counts all
//! its words, so that two long texts are not alike for one word. A root whose texts share nothing else (`the place`,
//! `to ask`) is worth less than one whose texts have more in common.

use super::super::Parameters;
use super::super::grams::grams_of;
use super::super::matrix::Sparse;
use super::roots::Roots;
use crate::lexicon::Lexicon;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Weight of stretches of letters of the words of content, and of all words, beside that of roots.
const CONTENT_GRAMS: f32 = 0.2;
const ALL_GRAMS: f32 = 0.33;
/// Nats of information that a root must give beyond none: it says nothing where more than a third of the texts have it.
const UNINFORMATIVE_NATS: f64 = 1.0;
/// Texts with a root from which it is asked what else they share.
const FEWEST_TO_ASK: usize = 4;
/// Pairs of texts that chance counts for when it is asked, and the least that a root may come to.
const PRIOR_PAIRS: f64 = 6.0;
const LEAST_CLUMPED: f64 = 0.5;

/// A symmetric table of likeness between 0 and about 1.
pub(super) struct Likeness {
    texts: usize,
    values: Vec<f32>,
}

impl Likeness {
    /// Compares the first `texts` texts of `lexicon`, which have these roots.
    pub(super) fn of(lexicon: &Lexicon, roots: &Roots, texts: usize, parameters: &Parameters) -> Self {
        let by_roots = weighted(&roots.counts, UNINFORMATIVE_NATS, &|root| roots.worth[root]);
        let clumped = clumped(&by_roots);
        let by_roots = by_roots.map(|_, root, value| value * clumped[root]);
        let grams = |content: bool| weighted(&grams(lexicon, texts, content, parameters), 0.0, &|_| 1.0);
        let mut likeness = Self { texts, values: vec![0.0; texts * texts] };
        let all = 1.0 + CONTENT_GRAMS + ALL_GRAMS;
        likeness.add(&by_roots, 1.0 / all);
        likeness.add(&grams(true), CONTENT_GRAMS / all);
        likeness.add(&grams(false), ALL_GRAMS / all);
        likeness
    }

    /// Compares texts by some of their roots alone.
    pub(super) fn by_roots(counts: &Sparse, worth: &[f32]) -> Self {
        let texts = counts.rows();
        let mut likeness = Self { texts, values: vec![0.0; texts * texts] };
        likeness.add(&weighted(counts, UNINFORMATIVE_NATS, &|root| worth[root]), 1.0);
        likeness
    }

    /// How many times as alike some texts are as any two, where some pairs of any two are among them unseen.
    pub(super) fn cohesion(&self, members: &[usize], chance: f64) -> f64 {
        let others = members.len().saturating_sub(1) as f64;
        let sum: f64 = members.iter().map(|&text| self.mean(text, members) * others).sum();
        let pairs = members.len() as f64 * others + PRIOR_PAIRS;
        if chance > 0.0 { (sum + PRIOR_PAIRS * chance) / (pairs * chance) } else { 1.0 }
    }

    pub(super) fn texts(&self) -> usize {
        self.texts
    }

    pub(super) fn row(&self, text: usize) -> &[f32] {
        &self.values[text * self.texts..(text + 1) * self.texts]
    }

    /// The mean likeness of `text` to the others among `members`.
    pub(super) fn mean(&self, text: usize, members: &[usize]) -> f64 {
        let row = self.row(text);
        let others = members.iter().filter(|&&other| other != text);
        let (sum, count) =
            others.fold((0.0, 0_u32), |(sum, count), &other| (sum + f64::from(row[other]), count + 1));
        sum / f64::from(count.max(1))
    }

    /// The mean likeness of two texts.
    pub(super) fn mean_of_all(&self) -> f64 {
        let all: Vec<usize> = (0..self.texts).collect();
        all.iter().map(|&text| self.mean(text, &all)).sum::<f64>() / self.texts.max(1) as f64
    }

    /// The mean likeness of `text` to all of `members`, itself among them, which is like itself entirely.
    pub(super) fn mean_with_itself(&self, text: usize, members: &[usize]) -> f64 {
        let others = members.len() as f64 - 1.0;
        (self.mean(text, members) * others + 1.0) / (others + 1.0)
    }

    /// The mean likeness of all pairs of `members`, each with itself too: the squared length of their centre.
    pub(super) fn density(&self, members: &[usize]) -> f64 {
        let sum: f64 = members.iter().map(|&text| self.mean_with_itself(text, members)).sum();
        sum / members.len().max(1) as f64
    }

    /// Adds `scale` times the products of the rows of `weights`.
    fn add(&mut self, weights: &Sparse, scale: f32) {
        let places = weights.transposed();
        self.values.par_chunks_mut(self.texts.max(1)).enumerate().for_each(|(text, out)| {
            for &(column, value) in weights.row(text) {
                for &(other, weight) in places.row(column as usize) {
                    out[other as usize] += scale * (value * weight);
                }
            }
        });
    }
}

/// TF-IDF of `counts`: rows are divided by the length they have with all columns and full information; columns that
/// one text has are left out, and information counts beyond `uninformative` nats.
fn weighted(counts: &Sparse, uninformative: f64, worth: &dyn Fn(usize) -> f32) -> Sparse {
    let texts = counts.rows();
    let frequencies = counts.column_counts();
    let information: Vec<f64> =
        frequencies.iter().map(|&count| libm::log((texts + 1) as f64 / (count as f64 + 0.5))).collect();
    let weigh = |text: usize| {
        let row = counts.row(text);
        let squares = row.iter().map(|&(column, value)| f64::from(value) * information[column as usize]);
        let length = squares.map(|value| value * value).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
        let weight = |&(column, value): &(u32, f32)| {
            let beyond = (information[column as usize] - uninformative).max(0.0);
            let weight = f64::from(value * worth(column as usize)) * beyond / length;
            (frequencies[column as usize] > 1 && weight > 0.0).then_some((column, weight as f32))
        };
        row.iter().filter_map(weight).collect()
    };
    let rows: Vec<Vec<(u32, f32)>> = (0..texts).map(weigh).collect();
    Sparse::from_rows(counts.columns, &rows)
}

/// For each column the square root of how much more its rows share, beside it, than two rows by chance; at most 1.
fn clumped(weights: &Sparse) -> Vec<f32> {
    let texts = weights.rows();
    let mut all = Likeness { texts, values: vec![0.0; texts * texts] };
    all.add(weights, 1.0);
    let chance = all.mean_of_all();
    let sum_without_itself = |rows: &[usize]| -> f64 {
        let sum = |text: &usize| all.mean(*text, rows) * rows.len().saturating_sub(1) as f64;
        rows.iter().map(sum).sum()
    };
    let places = weights.transposed();
    let clumped = |column: usize| {
        let entries = places.row(column);
        if entries.len() < FEWEST_TO_ASK || chance <= 0.0 {
            return 1.0;
        }
        let rows: Vec<usize> = entries.iter().map(|&(text, _)| text as usize).collect();
        let (sum, squares) = entries.iter().fold((0.0, 0.0), |(sum, squares), &(_, value)| {
            (sum + f64::from(value), squares + f64::from(value) * f64::from(value))
        });
        let beside = (sum_without_itself(&rows) - (sum * sum - squares)).max(0.0);
        let pairs = (rows.len() * (rows.len() - 1)) as f64;
        let ratio = (beside + PRIOR_PAIRS * chance) / ((pairs + PRIOR_PAIRS) * chance);
        ratio.sqrt().clamp(LEAST_CLUMPED, 1.0) as f32
    };
    (0..weights.columns).map(clumped).collect()
}

/// One row a text, one column a stretch of letters; the value grows with the logarithm of how often it occurs.
fn grams(lexicon: &Lexicon, texts: usize, content: bool, parameters: &Parameters) -> Sparse {
    let mut numbers: BTreeMap<u64, u32> = BTreeMap::new();
    let counted: Vec<BTreeMap<u64, u32>> = (0..texts)
        .map(|text| {
            let mut counts = BTreeMap::new();
            let words = lexicon.tokens(text).iter().map(|token| lexicon.word(*token));
            let wanted = words.filter(|word| !content || (word.content && !word.function));
            for gram in wanted.flat_map(|word| grams_of(&word.lower, parameters.gram_lengths)) {
                *counts.entry(gram).or_default() += 1;
                numbers.entry(gram).or_default();
            }
            counts
        })
        .collect();
    (0..).zip(numbers.values_mut()).for_each(|(number, place)| *place = number);
    let value = |count: u32| (1.0 + libm::log(f64::from(count))) as f32;
    let row = |counts: &BTreeMap<u64, u32>| {
        counts.iter().map(|(gram, &count)| (numbers[gram], value(count))).collect()
    };
    let rows: Vec<Vec<(u32, f32)>> = counted.iter().map(row).collect();
    Sparse::from_rows(numbers.len(), &rows)
}
