//! Where units lie: what is learnt from the material, beside what a model says where there is one.
//!
//! A model knows the language at large, the material knows its own words; either alone tells themes apart less well
//! than both. Where several languages are compared a model is alone, for they have no words in common to learn from.
//! Owns how the two are joined; refuses to know where a model's vectors come from.

use super::embedding::Embedding;
use super::knn::Rounded;
use super::matrix::{Sparse, normalise};
use super::means::Means;
use super::spread::Spread;
use super::{Parameters, Unit};
use serde::{Deserialize, Serialize};

/// What was learnt, ready to place any unit.
#[derive(Serialize, Deserialize)]
pub(super) enum Sight {
    Lexical(Embedding),
    /// A model's vectors, and beside them what was learnt, with this weight.
    Beside(Spread, Embedding, f32),
    /// A model's vectors of several languages.
    Across(Means),
}

impl Sight {
    /// Learns words from `learnt`, some of `units`, and returns the words of each beside, unless they are of several
    /// languages. A model counts where every one of `units` has its vector.
    pub(super) fn learn(
        units: &[Unit],
        learnt: &[Unit],
        is_function_word: &dyn Fn(&str) -> bool,
        parameters: &Parameters,
    ) -> (Self, Option<Sparse>) {
        let lexical = |parameters: &Parameters| {
            let (embedding, words) = Embedding::learn(&texts(learnt), is_function_word, parameters);
            (embedding, Some(words))
        };
        match Means::of(units) {
            Some(means) if means.languages() > 1 => (Self::Across(means), None),
            Some(means) => {
                let (embedding, words) = lexical(&parameters.beside_model());
                let spread = Spread::of(means, units, parameters);
                (Self::Beside(spread, embedding, parameters.lexical_share), words)
            }
            None => {
                let (embedding, words) = lexical(parameters);
                (Self::Lexical(embedding), words)
            }
        }
    }

    /// One row for each of `units`; zeros where nothing tells where it lies.
    pub(super) fn rows(&self, units: &[Unit]) -> Rounded {
        self.filled(units, |embedding, at, out| {
            let (known, unknown) = embedding.read(units[at].text);
            embedding.place(&known, &unknown, out);
        })
    }

    /// The same for units whose `words` are known.
    pub(super) fn rows_of(&self, units: &[Unit], words: Option<&Sparse>) -> Rounded {
        let Some(words) = words else { return self.rows(units) };
        self.filled(units, |embedding, at, out| embedding.place(words.row(at), &[], out))
    }

    /// Rows whose lexical part `place` writes.
    #[inline(always)]
    fn filled(&self, units: &[Unit], place: impl Fn(&Embedding, usize, &mut [f32]) + Sync) -> Rounded {
        match self {
            Self::Lexical(embedding) => {
                Rounded::filled(units.len(), embedding.columns(), |at, out| place(embedding, at, out))
            }
            Self::Beside(spread, embedding, share) => {
                Rounded::filled(units.len(), spread.columns() + embedding.columns(), |at, out| {
                    let (meaning, words) = out.split_at_mut(spread.columns());
                    place(embedding, at, words);
                    words.iter_mut().for_each(|value| *value *= share);
                    spread.place(&units[at], meaning);
                    normalise(out);
                })
            }
            Self::Across(means) => means.rows(units),
        }
    }
}

fn texts<'a>(units: &[Unit<'a>]) -> Vec<&'a str> {
    units.iter().map(|unit| unit.text).collect()
}
