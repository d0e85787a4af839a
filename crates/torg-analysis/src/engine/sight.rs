//! Where units lie: what is learnt from the material, beside what a model says where there is one.
//!
//! A model knows the language at large, the material knows its own words; either alone tells themes apart less well
//! than both. Owns how the two are joined; refuses to know where a model's vectors come from.

use super::embedding::Embedding;
use super::knn::Rounded;
use super::matrix::{Sparse, add_scaled, normalise};
use super::{Parameters, Unit};

/// What was learnt, ready to place any unit.
pub(super) struct Sight {
    embedding: Embedding,
    model: Option<Model>,
}

/// What all of a model's vectors have in common, taken off each, and the weight of what is learnt beside them.
struct Model {
    mean: Vec<f32>,
    lexical_share: f32,
}

impl Sight {
    /// Learns words from `learnt`, some of `units`, and returns the words of each beside. A model counts where every
    /// one of `units` has its vector.
    pub(super) fn learn(
        units: &[Unit],
        learnt: &[Unit],
        is_function_word: &dyn Fn(&str) -> bool,
        parameters: &Parameters,
    ) -> (Self, Sparse) {
        let model = mean(units).map(|mean| Model { mean, lexical_share: parameters.lexical_share });
        let beside = model.as_ref().map(|_| parameters.beside_model());
        let parameters = beside.as_ref().unwrap_or(parameters);
        let (embedding, words) = Embedding::learn(&texts(learnt), is_function_word, parameters);
        (Self { embedding, model }, words)
    }

    /// One row for each of `units`; zeros where nothing tells where it lies.
    pub(super) fn rows(&self, units: &[Unit]) -> Rounded {
        self.filled(units, |at, out| {
            let (known, unknown) = self.embedding.read(units[at].text);
            self.embedding.place(&known, &unknown, out);
        })
    }

    /// The same for units whose `words` are known.
    pub(super) fn rows_of(&self, units: &[Unit], words: &Sparse) -> Rounded {
        self.filled(units, |at, out| self.embedding.place(words.row(at), &[], out))
    }

    /// Rows whose lexical part `place` writes.
    #[inline(always)]
    fn filled(&self, units: &[Unit], place: impl Fn(usize, &mut [f32]) + Sync) -> Rounded {
        let Some(model) = &self.model else {
            return Rounded::filled(units.len(), self.embedding.columns(), place);
        };
        let width = model.mean.len();
        Rounded::filled(units.len(), width + self.embedding.columns(), |at, out| {
            let (meaning, words) = out.split_at_mut(width);
            place(at, words);
            words.iter_mut().for_each(|value| *value *= model.lexical_share);
            model.place(units[at].vector.unwrap_or_default(), meaning);
            normalise(out);
        })
    }
}

impl Model {
    /// Writes `vector` without what all have in common over zeros, of length 1.
    fn place(&self, vector: &[f32], out: &mut [f32]) {
        add_scaled(out, 1.0, vector);
        add_scaled(out, -1.0, &self.mean);
        normalise(out);
    }
}

fn texts<'a>(units: &[Unit<'a>]) -> Vec<&'a str> {
    units.iter().map(|unit| unit.text).collect()
}

/// The mean of the vectors of `units`; `None` where one has none.
fn mean(units: &[Unit]) -> Option<Vec<f32>> {
    let mut sums = vec![0.0_f64; units.first()?.vector?.len()];
    for unit in units {
        sums.iter_mut().zip(unit.vector?).for_each(|(sum, &value)| *sum += f64::from(value));
    }
    Some(sums.iter().map(|sum| (sum / units.len() as f64) as f32).collect())
}
