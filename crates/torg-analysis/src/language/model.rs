//! The words of each language as the material uses them. Owns naive Bayes over words; refuses trigrams and lists
//! of its own.

use super::evidence::Evidence;
use std::collections::BTreeMap;
use torg_core::Language;

/// Words' worth of weight that a list of function words has against the material.
const LIST_WEIGHT: f64 = 1_000.0;
/// Taken from each count, so that one text does not prove its own words (absolute discounting, Ney et al. 1994).
const DISCOUNT: f64 = 0.75;
/// Probability of a word that a language is not known to have.
const UNSEEN: f64 = 1e-5;
/// Nats that a declared language is worth.
const DECLARED: f64 = 3.0;
/// No prior is stronger than this many nats.
const STRONGEST_PRIOR: f64 = 7.0;
/// Letters for one nat of trigram evidence, and the most nats of it.
const LETTERS_A_NAT: f64 = 20.0;
const MOST_TRIGRAM_NATS: f64 = 6.0;

/// How often each language was told among some texts.
pub(super) type Told = BTreeMap<Language, usize>;

pub(super) struct Model {
    languages: Vec<Language>,
    /// Texts told in each language.
    texts: Vec<usize>,
    /// Words of the texts told in each language.
    totals: Vec<u64>,
    /// Word-major counts, `languages.len()` wide.
    counts: Vec<u32>,
    /// Word-major weights of function words, as wide; each language's sum to one.
    lists: Vec<f32>,
}

impl Model {
    /// Counts the words of `texts` by the language `told` of them. `function_of` gives each word's positions in
    /// `listed`, the languages with a list.
    pub(super) fn learn(
        texts: &[Evidence],
        told: &[Option<Language>],
        function_of: &[&[u8]],
        listed: &[Language],
    ) -> Self {
        let mut by_language = Told::new();
        for language in told.iter().flatten() {
            *by_language.entry(*language).or_default() += 1;
        }
        let languages: Vec<Language> = by_language.keys().copied().collect();
        let width = languages.len();
        let mut model = Self {
            texts: by_language.into_values().collect(),
            totals: vec![0; width],
            counts: vec![0; width * function_of.len()],
            lists: list_weights(&languages, function_of, listed),
            languages,
        };
        for (text, language) in texts.iter().zip(told) {
            let Some(column) = language.and_then(|language| model.column(language)) else { continue };
            model.totals[column] += text.words.len() as u64;
            for &word in &text.words {
                model.counts[word as usize * width + column] += 1;
            }
        }
        model
    }

    fn column(&self, language: Language) -> Option<usize> {
        self.languages.binary_search(&language).ok()
    }

    /// The likeliest language of `text`, which so far was `told`; `nearby` are the counts of the same source and
    /// then the same participant, each without this text.
    pub(super) fn judge(
        &self,
        text: &Evidence,
        told: Option<Language>,
        declared: Language,
        nearby: &[Option<&Told>],
    ) -> Option<Language> {
        if text.letters == 0 {
            return None;
        }
        let own = told.and_then(|told| self.column(told));
        let prior = self.prior(own, nearby);
        let mut best: Option<(f64, Language)> = None;
        for (column, &language) in self.languages.iter().enumerate().filter(|(_, it)| text.may_be(**it)) {
            let declared = if language == declared { DECLARED } else { 0.0 };
            let score =
                prior[column] + declared + trigrams(text, language) + self.likelihood(text, column, own);
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, language));
            }
        }
        let declared = declared.is_known().then_some(declared);
        best.map(|(_, language)| language).or(declared).or(text.seen)
    }

    fn likelihood(&self, text: &Evidence, column: usize, own: Option<usize>) -> f64 {
        let own_words = if own == Some(column) { 1 } else { 0 };
        let total = self.totals[column].saturating_sub(own_words * text.words.len() as u64) as f64;
        let mut nats = 0.0;
        for &word in &text.words {
            let at = word as usize * self.languages.len() + column;
            let count = (f64::from(self.counts[at]) - own_words as f64 - DISCOUNT).max(0.0);
            let listed = f64::from(self.lists[at]) * LIST_WEIGHT;
            nats += libm::log((count + listed) / (total + LIST_WEIGHT) + UNSEEN);
        }
        nats
    }

    /// Material, then source, then participant: each smoothed by the one before it.
    fn prior(&self, own: Option<usize>, nearby: &[Option<&Told>]) -> Vec<f64> {
        let texts: f64 = self.texts.iter().sum::<usize>() as f64;
        let mut shares: Vec<f64> = self.texts.iter().map(|&count| count as f64 / texts.max(1.0)).collect();
        for told in nearby.iter().flatten() {
            let of = |column: usize| {
                let count = told.get(&self.languages[column]).copied().unwrap_or(0);
                count.saturating_sub(usize::from(own == Some(column))) as f64
            };
            let sum: f64 = (0..shares.len()).map(of).sum();
            shares =
                shares.iter().enumerate().map(|(column, share)| (of(column) + share) / (sum + 1.0)).collect();
        }
        shares.into_iter().map(|share| libm::log(share.max(1e-9)).max(-STRONGEST_PRIOR)).collect()
    }
}

fn trigrams(text: &Evidence, language: Language) -> f64 {
    let nats = (text.letters as f64 / LETTERS_A_NAT).min(MOST_TRIGRAM_NATS);
    match (text.seen == Some(language), text.certain) {
        (true, true) => nats,
        (true, false) => nats / 2.0,
        _ => 0.0,
    }
}

/// Word-major weights: a word that many languages share is worth less to each.
fn list_weights(languages: &[Language], function_of: &[&[u8]], listed: &[Language]) -> Vec<f32> {
    let width = languages.len();
    let column_of: Vec<Option<usize>> =
        listed.iter().map(|language| languages.binary_search(language).ok()).collect();
    let mut weights = vec![0f32; width * function_of.len()];
    let mut sums = vec![0f64; width];
    for (word, of) in function_of.iter().enumerate() {
        for column in of.iter().filter_map(|&at| column_of[usize::from(at)]) {
            weights[word * width + column] = 1.0 / of.len() as f32;
            sums[column] += 1.0 / of.len() as f64;
        }
    }
    for row in weights.chunks_mut(width.max(1)) {
        for (weight, sum) in row.iter_mut().zip(&sums) {
            *weight = (f64::from(*weight) / sum.max(20.0)) as f32;
        }
    }
    weights
}
