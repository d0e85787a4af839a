//! Labels of a tree that is given, over texts of our own.

use crate::{Parameters, compile::compile_by, engine};
use std::collections::BTreeMap;
use torg_core::{
    Compilation, Contribution, ContributionId, Language, Material, ParticipantId, Place, Silent,
};

/// Compiles `themes`, each a list of texts, as themes at the top of the tree.
fn compiled(themes: &[&[&str]]) -> Compilation {
    let texts: Vec<&str> = themes.iter().flat_map(|theme| theme.iter().copied()).collect();
    let contribution = |(row, text): (usize, &&str)| Contribution {
        id: ContributionId::of("a", row, text),
        source: "a".into(),
        place: Place::row(row as u32 + 1),
        participant: ParticipantId(row as u32),
        prompt: None,
        date: None,
        language: Language::UNDETERMINED,
        text: (*text).into(),
        attributes: BTreeMap::new(),
    };
    let contributions = texts.iter().enumerate().map(contribution).collect();
    let mut parameters = Parameters::default();
    parameters.engine.fewest_to_group = 1;
    let given = |units: &[engine::Unit]| engine::Grouping {
        nodes: themes.iter().map(|_| engine::Node { parent: None, level: 1, language: None }).collect(),
        leaf_of: units
            .iter()
            .map(|unit| themes.iter().position(|theme| theme.contains(&unit.text)))
            .collect(),
        centrality: vec![0.5; units.len()],
        small: vec![false; themes.len()],
        runner_up: vec![None; units.len()],
        ..engine::Grouping::default()
    };
    compile_by(Material { contributions, ..Material::default() }, &parameters, &Silent, &given)
}

/// The label of each of `themes` holds all words expected of it.
fn check(themes: &[(&[&str], &[&str])]) {
    let texts: Vec<&[&str]> = themes.iter().map(|theme| theme.0).collect();
    let compilation = compiled(&texts);
    for (texts, expect) in themes {
        let one_of = |theme: usize| {
            compilation.passages.iter().any(|passage| {
                passage.theme == Some(theme)
                    && texts.contains(&&*compilation.material.contributions[passage.contribution].text)
            })
        };
        let label = (0..compilation.themes.len())
            .find(|&theme| one_of(theme))
            .map(|at| &compilation.themes[at].label);
        let label = label.cloned().unwrap_or_default();
        assert!(expect.iter().all(|word| label.contains(word)), "{label:?} should hold {expect:?}");
    }
}

#[test]
fn labels_are_phrases_as_people_write_them() {
    check(&[
        (
            &[
                "Solar panels on the school roof would save money",
                "Why are there no solar panels on the town hall",
                "Put solar panels on every roof and sell the electricity",
                "A solar panel costs less every year",
            ],
            &["solar panels"],
        ),
        (
            &[
                "The playground by the river is broken",
                "Small children need a playground with swings",
                "Fix the playground before summer",
                "The swings at the playground are dangerous",
            ],
            &["playground", "swings"],
        ),
    ]);
}

#[test]
fn nouns_keep_the_case_of_running_text() {
    check(&[
        (
            &[
                "Wir brauchen mehr Bäume und Schatten auf dem Marktplatz",
                "Auf dem Marktplatz fehlen die Bäume",
                "Bäume spenden Schatten, auch dem Marktplatz",
            ],
            &["Bäume", "Marktplatz"],
        ),
        (
            &[
                "Am Abend fährt der Bus viel zu selten",
                "Der Bus kommt immer zu spät und ist voll",
                "Ich warte jeden Morgen auf den Bus in die Stadt",
            ],
            &["Bus"],
        ),
    ]);
}

#[test]
fn a_theme_without_words_of_content_still_has_a_name() {
    let compilation =
        compiled(&[&["so it is", "it is so"], &["that is not it", "not that"], &["👍👍", "👍"]]);
    assert!(compilation.themes.iter().all(|theme| !theme.label.is_empty()));
}

/// The labels of `themes`, largest first, without these words.
fn check_without(themes: &[&[&str]], unwanted: &[&str]) {
    let compilation = compiled(themes);
    for theme in &compilation.themes {
        let words = theme.label.split([' ', '·']).filter(|word| unwanted.contains(word)).count();
        assert_eq!(words, 0, "{:?} holds one of {unwanted:?}", theme.label);
    }
}

#[test]
fn acts_and_adverbs_give_way_to_names() {
    check_without(
        &[
            &[
                "Il faut payer seulement le stationnement du soir",
                "On doit payer trop souvent, le stationnement est cher",
                "Je veux payer seulement une heure de stationnement",
                "Nous allons payer pour le stationnement",
            ],
            &[
                "Les bancs de la place sont sales",
                "Une place avec des bancs et des arbres",
                "Sur les bancs on parle avec les voisins",
            ],
        ],
        &["payer", "seulement"],
    );
    check_without(
        &[
            &[
                "We can walk quickly to the library in winter",
                "They walk quickly past the library at night",
                "I walk to a library that is open",
            ],
            &[
                "The buses are always late and full of people",
                "A bus in the morning, the buses never wait",
                "My bus is late every day",
            ],
        ],
        &["walk", "quickly"],
    );
}

#[test]
fn quotations_name_their_theme_and_stand_alone() {
    let benches: &[&str] = &[
        "We need new benches with backs around the old fountain",
        "Benches with backs, please, for all of us who are over eighty",
        "and then they",
        "The benches in the shade are always taken by noon",
        "It was so much nicer here when I was small",
    ];
    let buses: &[&str] = &[
        "The bus to the hospital leaves before the shops open",
        "A bus every ten minutes would let us leave the car",
        "Nobody waits for a bus in this wind without a shelter",
    ];
    let compilation = compiled(&[benches, buses]);
    for theme in &compilation.themes {
        let named = |at: &usize| {
            let words = compilation.quotations[*at].words(&compilation.material.contributions);
            words.to_lowercase().contains("bench") || words.contains("bus")
        };
        assert!(theme.quotations.len() >= 3 && theme.quotations.iter().all(named), "{}", theme.label);
    }
}
