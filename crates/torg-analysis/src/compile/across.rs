//! Material in two languages, and a model that sees across them, or does not.

use super::*;
use crate::distinct_passages;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use torg_core::{ContributionId, Language, Notice, ParticipantId, Place, Silent, Vectors};

const SUBJECTS: [[&str; 3]; 2] = [["benches", "buses", "lamps"], ["bänkar", "bussar", "lampor"]];
const WORDS: [[[&str; 6]; 3]; 2] = [
    [
        ["We want", "We need", "There should be", "Please give us", "I wish for", "My neighbours ask for"],
        [
            "near the square",
            "by the school",
            "at the harbour",
            "close to the church",
            "in the park",
            "by the river",
        ],
        [
            "for the old people",
            "for the children",
            "for all of us",
            "in the evening",
            "in the winter",
            "every day",
        ],
    ],
    [
        [
            "Vi vill ha",
            "Vi behöver",
            "Det borde finnas",
            "Snälla ge oss",
            "Jag önskar mig",
            "Mina grannar ber om",
        ],
        ["nära torget", "vid skolan", "nere i hamnen", "intill kyrkan", "inne i parken", "längs med ån"],
        ["för de gamla", "för barnen", "för oss alla", "på kvällen", "under vintern", "varje dag"],
    ],
];
const TEXTS: usize = 216;

/// The language, the subject and the words of each contribution.
fn said(at: usize) -> (usize, usize, String) {
    let (language, subject, next) = (at % 2, at / 2 % 3, at / 6);
    let [begin, place, end] = [(0, next), (1, next / 6), (2, next + next / 6)]
        .map(|(slot, which)| WORDS[language][slot][which % 6]);
    let more = ["more", "fler"][language];
    (language, subject, format!("{begin} {more} {} {place} {end}.", SUBJECTS[language][subject]))
}

fn material() -> Material {
    let source: Arc<str> = "wishes.csv".into();
    let one = |at: usize| {
        let text = said(at).2;
        Contribution {
            id: ContributionId::of(&source, 0, &text),
            source: source.clone(),
            place: Place::row(at as u32 + 1),
            participant: ParticipantId(at as u32),
            prompt: None,
            date: None,
            language: Language::UNDETERMINED,
            text: text.as_str().into(),
            attributes: BTreeMap::new(),
        }
    };
    Material { contributions: (0..TEXTS).map(one).collect(), ..Material::default() }
}

/// Compiled with a model that tells subjects from each other: alike in both languages, or in each for itself.
fn compiled(crosses: bool) -> Compilation {
    let texts = distinct_passages(&material());
    let known: BTreeMap<String, (usize, usize)> =
        (0..TEXTS).map(said).map(|(language, subject, text)| (text, (language, subject))).collect();
    assert_eq!((texts.len(), known.len()), (TEXTS, TEXTS), "each says something else");
    let vector = |(at, text): (usize, &String)| {
        let (language, subject) = known[text];
        let mut vector: Vec<f32> =
            (1..=12).map(|axis| (at * axis * axis % 23) as f32 / 90.0 - 0.12).collect();
        vector[subject + if crosses { 0 } else { 3 * language }] += 1.0;
        vector[10 + language] += 2.0;
        vector
    };
    let vectors = Vectors::normalised(12, texts.iter().enumerate().flat_map(vector).collect()).unwrap();
    let meanings = Meanings::new("a model".to_owned(), &texts, &vectors).unwrap();
    compile_with(Some(&meanings), material(), &Parameters::default(), &Silent).0
}

/// The languages that each theme without sub-themes holds.
fn languages_of_themes(compilation: &Compilation) -> Vec<BTreeSet<&str>> {
    let mut found: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for passage in &compilation.passages {
        let language = compilation.material.contributions[passage.contribution].language.code();
        if let Some(theme) = passage.theme {
            found.entry(theme).or_default().insert(language);
        }
    }
    found.into_values().collect()
}

/// Nobody is lost, and most are in a theme.
fn check_account(compilation: &Compilation) {
    let account = compilation.account();
    let [themed, alone, again] =
        [State::Theme, State::Ungrouped, State::Duplicate].map(|state| account.count(state));
    assert_eq!((account.received(), themed + alone + again), (TEXTS, TEXTS));
    assert!(themed * 10 >= TEXTS * 8, "{themed}");
}

#[test]
fn themes_hold_all_languages_that_a_model_compares() {
    let compilation = compiled(true);
    assert_eq!(compilation.notices, []);
    assert!(languages_of_themes(&compilation).iter().all(|languages| languages.len() == 2));
    assert_eq!(compilation.method.engine, ACROSS);
    check_account(&compilation);
    for theme in compilation.themes.iter().filter(|theme| theme.parent.is_none()) {
        let of = |word: &&str| theme.label.contains(*word);
        assert!(SUBJECTS.concat().iter().any(of), "{}", theme.label);
        let quoted = theme.quotations.iter().map(|&at| compilation.quotations[at].contribution());
        let languages: BTreeSet<Language> =
            quoted.map(|at| compilation.material.contributions[at].language).collect();
        assert_eq!(languages.len(), 2, "both are quoted under {}", theme.label);
    }
    let named: BTreeSet<Option<Language>> = compilation.themes.iter().map(|theme| theme.language).collect();
    assert_eq!(named.len(), 1, "themes side by side are named in one language");
}

#[test]
fn readers_are_told_of_languages_that_it_does_not_compare() {
    let compilation = compiled(false);
    let languages = ["en", "sv"].map(Language::new).to_vec();
    assert_eq!(compilation.notices, [Notice::GroupedWithinLanguages { languages, compared: Vec::new() }]);
    assert!(languages_of_themes(&compilation).iter().all(|languages| languages.len() == 1));
    check_account(&compilation);
    for theme in &compilation.themes {
        let first = compilation.quotations[theme.quotations[0]].contribution();
        assert_eq!(theme.language, Some(compilation.material.contributions[first].language));
    }
}
