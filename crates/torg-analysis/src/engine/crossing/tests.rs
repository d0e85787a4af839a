//! What a planted model sees, and what is then compared.

use super::*;
use crate::engine::random::Random;
use crate::engine::tests::VOICES;
use crate::engine::{Grouping, group};
use torg_core::Silent;

const LANGUAGES: [&str; 3] = ["en", "fi", "sv"];
const TOPICS: usize = 24;
const TEXTS: usize = 720;
const WIDTH: usize = 256;

/// How a model sees the texts of a language.
#[derive(Clone, Copy)]
enum Sees {
    /// By topic.
    Meaning,
    /// By topic, but each language in its own way.
    Wording,
    /// Not at all.
    Nothing,
}

/// Texts on many topics in three languages, and a model's vectors of them.
struct Planted(Vec<(String, usize, usize, Vec<f32>)>);

impl Planted {
    fn seen(sees: [Sees; 3]) -> Self {
        let mut random = Random::new(3, 9);
        let mut one = |at: usize| {
            let (language, topic) = (at % 3, at / 3 % TOPICS);
            let mut vector: Vec<f32> =
                (0..WIDTH).map(|_| random.below(201) as f32 / 1500.0 - 0.067).collect();
            match sees[language] {
                Sees::Meaning => vector[topic] += 1.0,
                Sees::Wording => vector[TOPICS * (1 + language) + topic] += 1.0,
                Sees::Nothing => {}
            }
            vector[WIDTH - 1 - language] += 1.0;
            let length = vector.iter().map(|value| value * value).sum::<f32>().sqrt();
            vector.iter_mut().for_each(|value| *value /= length);
            (format!("{} {topic} text{at}", LANGUAGES[language]), language, topic, vector)
        };
        Self((0..TEXTS).map(&mut one).collect())
    }

    fn units(&self) -> Vec<Unit<'_>> {
        let texts = self.0.iter().zip(VOICES.chunks(1));
        let units = texts.map(|((text, language, _, vector), voices)| Unit {
            text,
            language: Language::new(LANGUAGES[*language]),
            weight: 1,
            voices,
            vector: Some(vector),
            prompt: None,
        });
        units.collect()
    }

    fn grouped(&self) -> Grouping {
        group(&self.units(), &Parameters::default(), 7, &Silent)
    }

    /// The languages that each leaf holds; no leaf holds two topics.
    fn languages_of_leaves(&self, grouping: &Grouping) -> BTreeMap<usize, BTreeSet<usize>> {
        let mut leaves: BTreeMap<usize, (BTreeSet<usize>, BTreeSet<usize>)> = BTreeMap::new();
        for ((_, language, topic, _), leaf) in self.0.iter().zip(&grouping.leaf_of) {
            let (languages, topics) = leaves.entry(leaf.unwrap()).or_default();
            languages.insert(*language);
            topics.insert(*topic);
        }
        assert!(leaves.values().all(|(_, topics)| topics.len() == 1), "{leaves:?}");
        leaves.into_iter().map(|(leaf, (languages, _))| (leaf, languages)).collect()
    }
}

fn check(sees: [Sees; 3], expect: &[&str]) {
    let planted = Planted::seen(sees);
    let found = comparable(&planted.units(), &Parameters::default(), 7);
    assert_eq!(found.iter().map(Language::code).collect::<Vec<_>>(), expect);
}

#[test]
fn only_what_is_seen_by_its_meaning_is_compared() {
    check([Sees::Meaning; 3], &LANGUAGES);
    check([Sees::Wording; 3], &[]);
    check([Sees::Nothing; 3], &[]);
    check([Sees::Meaning, Sees::Wording, Sees::Meaning], &["en", "sv"]);
    check([Sees::Meaning, Sees::Nothing, Sees::Meaning], &["en", "sv"]);
    check([Sees::Meaning, Sees::Wording, Sees::Nothing], &[]);
    let planted = Planted::seen([Sees::Meaning; 3]);
    let mut units = planted.units();
    units[0].vector = None;
    assert!(comparable(&units, &Parameters::default(), 7).is_empty(), "without a vector none is compared");
}

#[test]
fn languages_that_can_be_compared_share_themes() {
    let planted = Planted::seen([Sees::Meaning; 3]);
    let grouping = planted.grouped();
    assert!(grouping.languages.iter().all(|one| one.grouped && one.compared));
    assert!(grouping.nodes.iter().all(|node| node.language.is_none()));
    assert!(planted.languages_of_leaves(&grouping).values().all(|languages| languages.len() == 3));
    let units = planted.units();
    let foreign = |unit: usize| {
        grouping.neighbours.of(unit).any(|(other, _)| units[other].language != units[unit].language)
    };
    assert!((0..TEXTS).all(foreign));
}

#[test]
fn a_language_that_cannot_be_compared_stays_apart() {
    let planted = Planted::seen([Sees::Meaning, Sees::Wording, Sees::Meaning]);
    let grouping = planted.grouped();
    let compared: BTreeMap<&str, bool> =
        grouping.languages.iter().map(|one| (one.language.code(), one.compared)).collect();
    assert_eq!(compared, BTreeMap::from([("en", true), ("fi", false), ("sv", true)]));
    for (leaf, languages) in planted.languages_of_leaves(&grouping) {
        let finnish = languages == BTreeSet::from([1]);
        assert!(finnish || !languages.contains(&1), "{languages:?}");
        assert_eq!(grouping.nodes[leaf].language, finnish.then(|| Language::new("fi")));
    }
}

#[test]
fn too_few_in_a_language_are_not_compared() {
    let planted = Planted::seen([Sees::Meaning; 3]);
    let (finns, mut units): (Vec<Unit>, Vec<Unit>) =
        planted.units().into_iter().partition(|unit| unit.language.code() == "fi");
    units.extend_from_slice(&finns[..20]);
    let grouping = group(&units, &Parameters::default(), 7, &Silent);
    let told = |one: &crate::engine::LanguageDiagnostics| (one.grouped, one.compared);
    assert_eq!(
        grouping.languages.iter().map(told).collect::<Vec<_>>(),
        [(true, true), (true, true), (false, false)]
    );
    let alone = |(unit, leaf): (&Unit, &Option<usize>)| leaf.is_none() == (unit.language.code() == "fi");
    assert!(units.iter().zip(&grouping.leaf_of).all(alone));
}

#[test]
fn across_languages_too_order_and_threads_change_nothing() {
    let planted = Planted::seen([Sees::Meaning; 3]);
    let grouping = planted.grouped();
    let mut units = planted.units();
    units.reverse();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
    let turned = pool.install(|| group(&units, &Parameters::default(), 7, &Silent));
    assert_eq!(turned.nodes, grouping.nodes);
    assert!(turned.leaf_of.iter().rev().eq(&grouping.leaf_of));
    assert!(turned.centrality.iter().rev().eq(&grouping.centrality));
    assert_eq!(turned.languages, grouping.languages);
}
