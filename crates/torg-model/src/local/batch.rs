//! Which texts go through the encoder together. A batch has a fixed number of rows, whatever it holds: thus the sums behind a
//! text's vector run in the same order in whichever batch it comes to lie.

use super::tokens::Tokenized;

/// Rows of a batch; one with a single longer text has as many times this as it needs.
pub const ROWS: usize = 512;

/// Texts of similar length, shortest first.
pub struct Batch<'t> {
    /// Where each text stands among all.
    pub places: Vec<usize>,
    /// Their tokens.
    pub texts: Vec<&'t Tokenized>,
    /// How many tokens they have together.
    pub tokens: usize,
}

impl Batch<'_> {
    /// Rows of the batch's matrices; those beyond its tokens hold zeros.
    pub fn rows(&self) -> usize {
        self.tokens.next_multiple_of(ROWS)
    }

    /// Runs of texts of one length: first row, texts, tokens in each.
    pub fn runs(&self) -> Vec<(usize, usize, usize)> {
        let mut first = 0;
        let of_one_length = self.texts.chunk_by(|a, b| a.ids.len() == b.ids.len());
        of_one_length
            .map(|run| {
                let length = run[0].ids.len();
                first += run.len() * length;
                (first - run.len() * length, run.len(), length)
            })
            .collect()
    }
}

/// All texts, sorted by length and laid into batches.
pub fn batches(tokenized: &[Tokenized]) -> Vec<Batch<'_>> {
    let mut order: Vec<usize> = (0..tokenized.len()).collect();
    order.sort_by_key(|at| (tokenized[*at].ids.len(), *at));
    let mut batches: Vec<Batch<'_>> = Vec::new();
    for place in order {
        let text = &tokenized[place];
        if batches.last().is_none_or(|batch| batch.tokens + text.ids.len() > ROWS) {
            batches.push(Batch { places: Vec::new(), texts: Vec::new(), tokens: 0 });
        }
        if let Some(batch) = batches.last_mut() {
            batch.places.push(place);
            batch.texts.push(text);
            batch.tokens += text.ids.len();
        }
    }
    batches
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_text_is_in_one_batch_and_none_is_overfull(lengths in prop::collection::vec(1usize..700, 0..60)) {
            let texts: Vec<Tokenized> =
                lengths.iter().map(|&length| Tokenized { ids: vec![1; length], types: vec![0; length] }).collect();
            let batches = batches(&texts);
            let mut places: Vec<usize> = batches.iter().flat_map(|it| it.places.clone()).collect();
            places.sort_unstable();
            prop_assert_eq!(places, (0..texts.len()).collect::<Vec<_>>());
            for batch in &batches {
                prop_assert!(batch.rows() == ROWS || batch.texts.len() == 1);
                prop_assert_eq!(batch.runs().iter().map(|(_, texts, length)| texts * length).sum::<usize>(), batch.tokens);
            }
        }
    }
}
