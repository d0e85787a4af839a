//! What holds of every explanation, in each of the ways in which passages are grouped.

use super::*;
use crate::{Meanings, Parameters, compile_with, distinct_passages};
use std::{collections::BTreeMap, sync::Arc};
use torg_core::{
    Contribution, ContributionId, Language, Material, ParticipantId, Place as At, Silent, Vectors,
};

const SUBJECTS: [[&str; 4]; 3] = [
    ["benches", "armrests", "seats", "backrests"],
    ["buses", "timetables", "drivers", "tickets"],
    ["library", "books", "shelves", "readers"],
];
const OPENINGS: [&str; 5] = [
    "We would like more",
    "Our town needs other",
    "Please think of the",
    "Nobody cares for",
    "I often miss the",
];

/// The subject of the text of this number.
fn subject(at: usize) -> usize {
    at % SUBJECTS.len()
}

/// Texts on three subjects; every tenth speaks of a second, and one of nothing that others speak of.
fn material(texts: usize) -> Material {
    let source: Arc<str> = "wishes.csv".into();
    let text = |at: usize| {
        let words = SUBJECTS[subject(at)];
        let word = |step: usize| words[(at / 3 * step + step) % words.len()];
        let opening = OPENINGS[at / 2 % OPENINGS.len()];
        let first = format!("{opening} {} and {} for {} at stop {at}.", word(1), word(2), word(3));
        match at {
            7 => "Zeppelins over quiet meadows!".to_owned(),
            _ if at.is_multiple_of(10) => {
                let [other, second, ..] = SUBJECTS[subject(at + 1)];
                format!(
                    "{first}\n\nThen also {other} and {second} here, number {at}.\n\nAnd thank you very much for asking us."
                )
            }
            _ => first,
        }
    };
    let one = |at: usize| Contribution {
        id: ContributionId::of(&source, 0, &text(at)),
        source: source.clone(),
        place: At::row(at as u32 + 1),
        participant: ParticipantId(at as u32),
        prompt: None,
        date: None,
        language: Language::UNDETERMINED,
        text: text(at).as_str().into(),
        attributes: BTreeMap::new(),
    };
    Material { contributions: (0..texts).map(one).collect(), ..Material::default() }
}

fn little() -> (Compilation, Grounds) {
    compile_with(None, material(90), &Parameters::default(), &Silent)
}

/// Compares all passages, or only so many of them.
fn much(most_compared: usize) -> (Compilation, Grounds) {
    let mut parameters = Parameters::default();
    (parameters.engine.few_enough_to_read, parameters.engine.most_compared) = (0, most_compared);
    compile_with(None, material(240), &parameters, &Silent)
}

fn modelled() -> (Compilation, Grounds) {
    let material = material(90);
    let texts = distinct_passages(&material);
    let says =
        |text: &String, subject: &[&str; 4]| subject.iter().filter(|word| text.contains(**word)).count();
    let direction = |text: &String| SUBJECTS.each_ref().map(|subject| says(text, subject) as f32 + 0.1);
    let vectors = Vectors::normalised(3, texts.iter().flat_map(direction).collect()).unwrap();
    let meanings = Meanings::new("a model".to_owned(), &texts, &vectors);
    compile_with(meanings.as_ref(), material, &Parameters::default(), &Silent)
}

fn check_theme(compilation: &Compilation, explained: &Theme) {
    let theme = &compilation.themes[explained.theme];
    let links = &explained.links;
    let elsewhere: usize = links.elsewhere.iter().map(|it| it.1).sum();
    assert_eq!(links.inside + elsewhere, links.all);
    assert!(links.inside <= links.inside_most && links.inside_most <= links.all);
    assert!(links.passages <= explained.passages && links.elsewhere.iter().all(|it| it.1 > 0));
    assert!(explained.words.iter().all(|it| it.here >= 2 && it.here <= theme.contributions));
    assert!(explained.words.iter().all(|it| it.there <= explained.elsewhere));
    let below = crate::grounds::at_or_below(compilation, explained.theme);
    let inside = |passage: usize| compilation.passages[passage].theme.is_some_and(|theme| below[theme]);
    assert!(!explained.typical.is_empty() && explained.typical.iter().all(|it| inside(it.passage)));
    assert!(
        explained.typical.iter().all(|it| it.neighbours.is_sorted_by(|a, b| a.similarity >= b.similarity))
    );
    assert!(explained.nearest.iter().all(|near| !below[near.theme] && near.similarity <= 1.001));
}

/// Passages of each of several themes are in some contribution.
fn some_speak_of_several(compilation: &Compilation) -> bool {
    let passages = compilation.passages.chunk_by(|a, b| a.contribution == b.contribution);
    passages.filter(|it| it[0].theme.is_some() && it.iter().any(|other| other.theme != it[0].theme)).count()
        > 1
}

fn check_pair(explainer: &Explainer, a: usize, b: usize) {
    let (pair, turned) = (explainer.pair(a, b), explainer.pair(b, a));
    assert_eq!(pair.relation(), turned.relation());
    assert_eq!(pair.both, turned.both);
    assert!(pair.both <= pair.contributions[0].min(pair.contributions[1]));
    if !pair.part {
        assert_eq!((pair.across[0], pair.across[1]), (turned.across[1], turned.across[0]));
        assert_eq!(pair.border.len(), turned.border.len());
    }
    let fits = |it: &Across| it.inside + it.across <= it.all && (0.0..=1.0).contains(&it.chance);
    assert!(pair.across.iter().all(fits), "{pair:?}");
}

fn check_contribution(compilation: &Compilation, fate: &Fate) {
    for place in &fate.places {
        let passage = &compilation.passages[place.passage];
        assert_eq!((passage.contribution, passage.theme), (fate.contribution, place.theme));
        assert!(place.theme.is_none() || (1..=place.of).contains(&place.rank));
        assert!(place.second.is_none() || (place.theme.is_some() && place.second != place.theme));
        let near = place.nearest.first().map(|near| compilation.passages[near.passage].theme);
        assert!(near.is_none_or(|near| place.themes.iter().any(|it| it.0 == near)));
        assert_eq!(place.known == Known::Yes, !place.nearest.is_empty());
    }
}

/// Everything in a compilation can be explained, and adds up.
fn check((compilation, grounds): &(Compilation, Grounds)) {
    let explainer = Explainer::new(compilation, grounds);
    assert!(compilation.themes.len() >= SUBJECTS.len(), "{}", compilation.themes.len());
    assert!(some_speak_of_several(compilation));
    for theme in 0..compilation.themes.len() {
        check_theme(compilation, &explainer.theme(theme));
        (0..theme).for_each(|other| check_pair(&explainer, theme, other));
    }
    let fates = (0..compilation.material.contributions.len()).map(|at| explainer.contribution(at));
    fates.for_each(|fate| check_contribution(compilation, &fate));
}

#[test]
fn every_explanation_adds_up() {
    check(&little());
    check(&much(1_000));
    check(&much(120));
    check(&modelled());
}

/// The theme that most passages with this word are in.
fn theme_on(compilation: &Compilation, word: &str) -> usize {
    let mut themes: BTreeMap<usize, usize> = BTreeMap::new();
    for passage in &compilation.passages {
        let text = passage.span.of(&compilation.material.contributions[passage.contribution].text).unwrap();
        passage
            .theme
            .filter(|_| text.contains(word))
            .into_iter()
            .for_each(|it| *themes.entry(it).or_default() += 1);
    }
    themes.into_iter().max_by_key(|it| it.1).unwrap().0
}

#[test]
fn a_theme_is_told_by_its_words_and_apart_by_those_of_others() {
    let (compilation, grounds) = little();
    let explainer = Explainer::new(&compilation, &grounds);
    let [benches, buses] = ["benches", "buses"].map(|word| theme_on(&compilation, word));
    let words = |words: &[Word]| words.iter().map(|it| it.word.clone()).collect::<Vec<String>>();
    assert!(words(&explainer.theme(benches).words).iter().any(|word| SUBJECTS[0].contains(&&**word)));
    let pair = explainer.pair(benches, buses);
    assert_eq!(pair.relation(), Relation::Apart, "{pair:?}");
    for side in [0, 1] {
        let own = words(&pair.own[side]);
        assert!(SUBJECTS[side].iter().any(|word| own.contains(&(*word).to_owned())), "{own:?}");
        assert!(!SUBJECTS[1 - side].iter().any(|word| own.contains(&(*word).to_owned())), "{own:?}");
    }
    assert!(pair.own[0].iter().all(|it| it.here >= 2) && pair.own[1].iter().all(|it| it.there >= 2));
}

#[test]
fn what_was_forgotten_is_not_called_unknown_words() {
    let forgotten = |(compilation, grounds): &(Compilation, Grounds)| {
        let explainer = Explainer::new(compilation, grounds);
        let fates = (0..compilation.material.contributions.len()).map(|at| explainer.contribution(at));
        fates.flat_map(|fate| fate.places).filter(|place| place.known == Known::Forgotten).count()
    };
    assert_eq!(forgotten(&much(1_000)), 0);
    assert!(forgotten(&much(120)) >= 100);
}

#[test]
fn what_is_not_grouped_is_explained_too() {
    let (compilation, grounds) = compile_with(None, material(8), &Parameters::default(), &Silent);
    let explainer = Explainer::new(&compilation, &grounds);
    let fate = explainer.contribution(0);
    assert!(fate.places.iter().all(|place| place.theme.is_none() && place.known == Known::NotSought));
    assert_eq!(explainer.usual_similarity(), None);
}
