//! Labels of a tree that is given, over texts of our own.

mod faults;

use crate::{Parameters, compile::compile_by, engine};
use proptest::prelude::*;
use std::collections::BTreeMap;
use torg_core::{
    Compilation, Contribution, ContributionId, Language, Material, ParticipantId, Place, Silent,
};

/// Compiles `themes`, each a list of texts, as themes at the top of the tree.
fn compiled(themes: &[&[&str]]) -> Compilation {
    answering(None, themes)
}

/// The same where all texts answer `prompt`.
fn answering(prompt: Option<&str>, themes: &[&[&str]]) -> Compilation {
    let top: Vec<Theme<'_>> = themes.iter().map(|texts| Theme { parent: None, texts }).collect();
    grown(prompt, &top, &|row| row)
}

/// A theme of a tree that is given, with texts of its own.
struct Theme<'t> {
    parent: Option<usize>,
    texts: &'t [&'t str],
}

/// Compiles a tree, parents first; `person` says who wrote the text with a number.
fn grown(prompt: Option<&str>, themes: &[Theme<'_>], person: &dyn Fn(u32) -> u32) -> Compilation {
    let texts = themes.iter().flat_map(|theme| theme.texts.iter().copied());
    let contribution = |(row, text): (u32, &str)| Contribution {
        id: ContributionId::of("a", row as usize, text),
        source: "a".into(),
        place: Place::row(row + 1),
        participant: ParticipantId(person(row)),
        prompt: prompt.map(Into::into),
        date: None,
        language: Language::UNDETERMINED,
        text: text.into(),
        attributes: BTreeMap::new(),
    };
    let contributions = (0..).zip(texts).map(contribution).collect();
    let mut parameters = Parameters::default();
    parameters.engine.fewest_to_group = 1;
    let node = |theme: &Theme<'_>| {
        let level = if theme.parent.is_some() { 2 } else { 1 };
        engine::Node { parent: theme.parent, level, language: None }
    };
    let given = |units: &[engine::Unit]| engine::Grouping {
        nodes: themes.iter().map(node).collect(),
        leaf_of: units
            .iter()
            .map(|unit| themes.iter().position(|theme| theme.texts.contains(&unit.text)))
            .collect(),
        centrality: vec![0.5; units.len()],
        small: vec![false; themes.len()],
        runner_up: vec![None; units.len()],
        ..engine::Grouping::default()
    };
    compile_by(Material { contributions, ..Material::default() }, &parameters, &Silent, &given).0
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
        (
            &[
                "Die Zukunft gehört kleinen Solarkraftwerken am Fluss",
                "Mehr Geld für die SOLARKRAFTWERKen im Dorf",
                "Wir vertrauen den SOLARKRAFTWERKen der Genossenschaft",
            ],
            &["Solarkraftwerken"],
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

const BENCHES: [&str; 4] = [
    "Millbrook needs benches with backs",
    "The benches in Millbrook are broken",
    "Put benches in the shade of the trees",
    "In Millbrook nobody finds one of the benches at noon",
];
const BUSES: [&str; 4] = [
    "The bus to Millbrook is always late",
    "A bus in the morning would help",
    "Millbrook has no bus at night",
    "The bus stop has no roof",
];

#[test]
fn what_everybody_was_asked_about_names_no_theme() {
    let prompt = "What should change in Millbrook?";
    let labels = |prompt| answering(prompt, &[&BENCHES, &BUSES]).themes.into_iter().map(|it| it.keyphrases);
    assert!(labels(None).any(|it| it.contains(&"Millbrook".to_owned())));
    let first: Vec<String> = labels(Some(prompt)).map(|it| it[0].clone()).collect();
    assert_eq!(first.iter().collect::<std::collections::BTreeSet<_>>().len(), 2);
    let named = answering(Some(prompt), &[&BENCHES, &BUSES]);
    assert!(named.themes.iter().all(|theme| !theme.label.contains("Millbrook")), "{first:?}");
}

#[test]
fn a_word_of_the_question_that_divides_the_answers_names_a_theme() {
    let compilation = answering(Some("More benches or another bus?"), &[&BENCHES, &BUSES]);
    for word in ["benches", "bus"] {
        assert!(compilation.themes.iter().any(|theme| theme.label.contains(word)), "{word}");
    }
}

#[test]
fn a_listed_word_that_people_use_as_a_name_may_be_in_a_label() {
    let others: Vec<[String; 2]> =
        (0..8).map(|at| [format!("lamp{at} post{at}"), format!("the lamp{at} hums")]).collect();
    let bill = ["water", "power", "phone", "rent", "heat", "gas", "train", "school"]
        .map(|it| format!("Pay the bill for {it} today"));
    let bill: Vec<&str> = bill.iter().map(String::as_str).collect();
    let others: Vec<Vec<&str>> =
        others.iter().map(|theme| theme.iter().map(String::as_str).collect()).collect();
    let themes: Vec<&[&str]> = std::iter::once(&bill).chain(&others).map(Vec::as_slice).collect();
    assert!(compiled(&themes).themes.iter().any(|theme| theme.label.contains("bill")));
}

/// A language of made-up sentences: what people talk of, frames for it, and function words in these.
#[derive(Debug)]
struct Speech {
    code: &'static str,
    names: [&'static str; 10],
    frames: [&'static str; 8],
    function: [&'static str; 8],
}

const SPEECHES: [Speech; 2] = [
    Speech {
        code: "en",
        names: [
            "bench",
            "benches",
            "library",
            "libraries",
            "parking lot",
            "School",
            "playground",
            "bus",
            "toilet",
            "street lights",
        ],
        frames: [
            "we need more of the {} here in town",
            "the {} is closed for 3 weeks in April",
            "who will paint the {} quickly",
            "I think that a {} and a {} would help the elderly",
            "there is no {} near the old {}",
            "please mend this {}",
            "the {}",
            "it opens at 7 and they never clean the {}",
        ],
        function: ["the", "a", "of", "we", "and", "is", "in", "this"],
    },
    Speech {
        code: "sv",
        names: [
            "bänk",
            "bänkar",
            "biblioteket",
            "bibliotek",
            "parkeringen",
            "skolan",
            "lekplatsen",
            "bussen",
            "toaletten",
            "gatlyktorna",
        ],
        frames: [
            "vi behöver se till att {} blir bättre här",
            "det är synd att {} är stängd i 3 veckor i april",
            "vem ska måla {} snart",
            "jag tycker att {} och {} skulle hjälpa de äldre",
            "det finns ingen som städar {} vid {}",
            "laga {} nu är ni snälla",
            "{}",
            "den öppnar klockan 7 men de städar aldrig {}",
        ],
        function: ["att", "är", "och", "vi", "det", "i", "som", "de"],
    },
];

fn sentence(speech: &'static Speech) -> impl Strategy<Value = String> {
    let name = proptest::sample::select(&speech.names[..]);
    let parts = (proptest::sample::select(&speech.frames[..]), name.clone(), name);
    parts.prop_map(|(frame, one, other)| frame.replacen("{}", one, 1).replace("{}", other))
}

fn material() -> impl Strategy<Value = (&'static Speech, Vec<Vec<String>>)> {
    proptest::sample::select(vec![0usize, 1]).prop_flat_map(|at| {
        let theme = proptest::collection::vec(sentence(&SPEECHES[at]), 1..8);
        (Just(&SPEECHES[at]), proptest::collection::vec(theme, 1..6))
    })
}

proptest! {
    #[test]
    fn labels_are_phrases_that_people_wrote_and_no_two_siblings_share_one((speech, themes) in material()) {
        let mut seen = std::collections::BTreeSet::new();
        let distinct = |theme: Vec<String>| theme.into_iter().filter(|it| seen.insert(it.clone())).collect();
        let themes: Vec<Vec<String>> = themes.into_iter().map(distinct).collect();
        let texts: Vec<Vec<&str>> =
            themes.iter().map(|theme| theme.iter().map(String::as_str).collect()).collect();
        let texts: Vec<&[&str]> = texts.iter().map(Vec::as_slice).collect();
        let compilation = compiled(&texts);
        let labels: Vec<&String> = compilation.themes.iter().map(|theme| &theme.label).collect();
        prop_assert_eq!(labels.iter().collect::<std::collections::BTreeSet<_>>().len(), labels.len());
        let language = Language::new(speech.code);
        let told = compilation.material.contributions.iter().all(|it| it.language == language);
        for phrase in compilation.themes.iter().flat_map(|theme| &theme.keyphrases) {
            let padded = |text: &str| format!(" {} ", text.to_lowercase());
            let written = texts.iter().flat_map(|it| it.iter()).any(|text| padded(text).contains(&padded(phrase)));
            prop_assert!(written, "{phrase:?} is no words of anybody");
            let words: Vec<String> = phrase.split(' ').map(str::to_lowercase).collect();
            let ends = [&words[0], &words[words.len() - 1]];
            prop_assert!(!told || ends.iter().all(|it| !speech.function.contains(&it.as_str())), "{phrase:?}");
            prop_assert!(ends.iter().all(|it| it.chars().any(char::is_alphabetic)), "{phrase:?}");
        }
    }
}
