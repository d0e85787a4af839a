//! What a model says of the passages of a material. Owns the order in which passages are shown to a model; refuses to
//! know any model.

use crate::{passages, units::text_of};
use torg_core::{Material, Passage, Vectors};

/// The distinct passages of `material`, sorted: what a model is to embed for [`Meanings::new`].
pub fn distinct_passages(material: &Material) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for (contribution, it) in material.contributions.iter().enumerate() {
        let passages = passages::cut(&it.text).into_iter();
        let passages = passages.map(|span| Passage { contribution, number: 1, span, theme: None });
        texts.extend(passages.map(|passage| text_of(&material.contributions, &passage).to_owned()));
    }
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// The vectors of passages, and which model they are from.
pub struct Meanings<'a> {
    model: String,
    texts: &'a [String],
    vectors: &'a Vectors,
}

impl<'a> Meanings<'a> {
    /// `vectors` has one row for each of `texts`, which are sorted; `model` is what the method card says of it. `None`
    /// where the numbers of both differ.
    pub fn new(model: String, texts: &'a [String], vectors: &'a Vectors) -> Option<Self> {
        (texts.len() == vectors.len() && texts.is_sorted()).then_some(Self { model, texts, vectors })
    }

    /// What the method card says of the model.
    pub(crate) fn model(&self) -> &str {
        &self.model
    }

    /// The vector of a passage.
    pub(crate) fn of(&self, text: &str) -> Option<&'a [f32]> {
        let at = self.texts.binary_search_by(|it| it.as_str().cmp(text)).ok()?;
        Some(self.vectors.row(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Parameters, compile_with};
    use std::{collections::BTreeMap, sync::Arc};
    use torg_core::{Contribution, ContributionId, Language, ParticipantId, Place, Silent};

    /// Forty people say two things, all in other words.
    fn material() -> Material {
        let source: Arc<str> = "wishes.csv".into();
        let one = |number: u32| {
            let text = format!("word{number} and nothing else than name{number}");
            Contribution {
                id: ContributionId::of(&source, 0, &text),
                source: source.clone(),
                place: Place::row(number),
                participant: ParticipantId(number),
                prompt: None,
                date: None,
                language: Language::UNDETERMINED,
                text: text.as_str().into(),
                attributes: BTreeMap::new(),
            }
        };
        Material { contributions: (1..=40).map(one).collect(), ..Material::default() }
    }

    #[test]
    fn a_model_sees_what_words_do_not_tell() {
        let texts = distinct_passages(&material());
        assert_eq!(texts.len(), 40);
        let direction =
            |at: usize| if at.is_multiple_of(2) { [1.0, 0.05 * at as f32] } else { [-1.0, 0.05 * at as f32] };
        let vectors = Vectors::normalised(2, (0..40).flat_map(direction).collect()).unwrap();
        assert!(Meanings::new(String::new(), &texts[1..], &vectors).is_none(), "one row too many");
        let meanings = Meanings::new("a model".to_owned(), &texts, &vectors).unwrap();
        let (compilation, _) = compile_with(Some(&meanings), material(), &Parameters::default(), &Silent);
        assert_eq!(compilation.method.models, ["a model"]);
        let of = |at: usize| {
            let has = |passage: &&Passage| text_of(&compilation.material.contributions, passage) == texts[at];
            compilation.passages.iter().find(has).unwrap().theme
        };
        assert!((0..40).filter(|&at| of(at).is_some()).count() >= 30);
        let pairs = (0..40).flat_map(|a| (0..a).map(move |b| (a, b)));
        let together = pairs.filter(|&(a, b)| of(a).is_some() && of(a) == of(b)).collect::<Vec<_>>();
        assert!(together.len() >= 30 && together.iter().all(|(a, b)| a % 2 == b % 2), "{together:?}");
        let mut turned = material();
        turned.contributions.reverse();
        assert_eq!(distinct_passages(&turned), texts);
        let (again, _) = compile_with(Some(&meanings), turned, &Parameters::default(), &Silent);
        assert_eq!(again, compilation, "in any order");
    }
}
