//! Each check finds what is planted for it, and nothing in a grouping that is sound.

use super::*;
use crate::{
    Parameters,
    compile::compile_by,
    engine::{Alike, Grouping, LanguageDiagnostics, Node, Unit},
};
use std::{collections::BTreeMap as Attributes, sync::Arc};
use torg_core::{Contribution, ContributionId, Language, Material, ParticipantId, Place, Silent};

/// The words that tell the leaf of a passage: two below one top, then one at the top, then one beside the tree.
const LEAVES: [&str; 4] = ["benches", "shade", "buses", "library"];

/// The top of the first two leaves, and the leaves.
fn nodes() -> Vec<Node> {
    let node = |parent, level| Node { parent, level, language: None };
    vec![node(None, 1), node(Some(0), 2), node(Some(0), 2), node(None, 1), node(None, 2)]
}

/// Groups passages by those words; `cosines` of the leaves, row by row.
fn grouped(units: &[Unit], cosines: &[f64; 16]) -> Grouping {
    let language = Language::UNDETERMINED;
    let leaf = |unit: &Unit| LEAVES.iter().position(|word| unit.text.contains(word)).map(|leaf| leaf + 1);
    let alike = Alike::of(&nodes(), [(&[1, 2, 3, 4][..], &cosines[..])].into_iter());
    let described =
        LanguageDiagnostics { units: units.len(), grouped: true, ..LanguageDiagnostics::of(language) };
    Grouping {
        nodes: nodes(),
        leaf_of: units.iter().map(leaf).collect(),
        centrality: vec![0.5; units.len()],
        small: vec![false, false, false, false, true],
        runner_up: vec![None; units.len()],
        languages: vec![described],
        alike,
        ..Grouping::default()
    }
}

fn material(texts: &[String]) -> Material {
    let source: Arc<str> = "wishes.csv".into();
    let mut copies: BTreeMap<&str, usize> = BTreeMap::new();
    let contributions = (1..).zip(texts).map(|(row, text)| {
        let copy = copies.entry(text).or_default();
        *copy += 1;
        Contribution {
            id: ContributionId::of(&source, *copy - 1, text),
            source: source.clone(),
            place: Place::row(row),
            participant: ParticipantId(row),
            prompt: None,
            date: None,
            language: Language::UNDETERMINED,
            text: text.as_str().into(),
            attributes: Attributes::new(),
        }
    });
    Material { contributions: contributions.collect(), ..Material::default() }
}

/// Ten contributions on each leaf, said twice by one of them.
fn sound() -> Vec<String> {
    let one =
        |at: usize| format!("Wish number {at} of ours is for {} in the square", LEAVES[at % LEAVES.len()]);
    (0..40).map(one).chain([one(7), one(9)]).collect()
}

/// No two leaves are alike.
const UNLIKE: [f64; 16] = [1.0, 0.5, 0.2, 0.1, 0.5, 1.0, 0.2, 0.1, 0.2, 0.2, 1.0, 0.1, 0.1, 0.1, 0.1, 1.0];

fn compiled(texts: &[String], cosines: &[f64; 16]) -> (Compilation, Grounds) {
    let engine = |units: &[Unit]| grouped(units, cosines);
    compile_by(material(texts), &Parameters::default(), &Silent, &engine)
}

/// The doubts, with themes by the word that tells their leaf.
fn told(compilation: &Compilation, grounds: &Grounds) -> Vec<(&'static str, Vec<&'static str>)> {
    let word = |theme: usize| {
        let of = |passage: &&Passage| passage.theme == Some(theme);
        let passage = compilation.passages.iter().find(of);
        let text =
            passage.map_or("", |passage| &compilation.material.contributions[passage.contribution].text);
        LEAVES.iter().rfind(|word| text.contains(**word)).copied().unwrap_or("none")
    };
    let one = |doubt: &Doubt| match doubt {
        Doubt::Alike { themes, .. } => ("alike", themes.map(word).to_vec()),
        Doubt::Shared { themes, .. } => ("shared", themes.map(word).to_vec()),
        Doubt::Torn { .. } => ("torn", Vec::new()),
    };
    super::check(compilation, grounds).iter().map(one).collect()
}

fn check(texts: &[String], cosines: &[f64; 16], expect: &[(&str, [&str; 2])]) {
    let (compilation, grounds) = compiled(texts, cosines);
    assert_eq!(compilation.themes.len(), 5);
    let mut found = told(&compilation, &grounds);
    found.iter_mut().for_each(|doubt| doubt.1.sort_unstable());
    let expect: Vec<_> = expect.iter().map(|(kind, themes)| (*kind, themes.to_vec())).collect();
    assert_eq!(found, expect);
}

#[test]
fn what_is_sound_is_not_doubted() {
    check(&sound(), &UNLIKE, &[]);
}

#[test]
fn themes_with_one_centre_are_told_of() {
    let with = |pairs: &[(usize, usize)], cosine: f64| {
        let mut cosines = UNLIKE;
        for &(a, b) in pairs {
            (cosines[4 * a + b], cosines[4 * b + a]) = (cosine, cosine);
        }
        cosines
    };
    check(&sound(), &with(&[(0, 1)], 0.92), &[("alike", ["benches", "shade"])]);
    check(&sound(), &with(&[(0, 1)], 0.88), &[]);
    check(&sound(), &with(&[(1, 3)], 0.92), &[("alike", ["library", "shade"])]);
}

#[test]
fn themes_that_the_same_contributions_speak_of_are_told_of() {
    let both = |count: usize| {
        let text = |at: usize| {
            format!(
                "Wish number {at} of ours is for buses in the square.\n\nThen number {at} is for the library there.\n\nAnd thank you very much for asking us."
            )
        };
        let alone = |at: usize| format!("Wish {at} of others is for the library");
        let others = sound().into_iter().filter(|text| !text.contains("library"));
        others.chain((0..count).map(|at| text(50 + at))).chain((0..10 - count).map(alone)).collect::<Vec<_>>()
    };
    check(&both(8), &UNLIKE, &[("shared", ["buses", "library"])]);
    check(&both(7), &UNLIKE, &[]);
}

#[test]
fn the_same_text_in_two_themes_is_a_fault() {
    let (mut compilation, grounds) = compiled(&sound(), &UNLIKE);
    let twice = compilation.duplicates[0].contributions.clone();
    let passage = compilation.passages.iter_mut().find(|passage| passage.contribution == twice[1]);
    passage.unwrap().theme = None;
    let torn = Doubt::Torn { contributions: [twice[0], twice[1]] };
    assert_eq!(super::check(&compilation, &grounds), [torn]);
}
