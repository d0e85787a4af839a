//! Names that told a reader nothing, one of each kind, over short texts of our own.

use super::{BENCHES, BUSES, Theme, compiled, grown};
use torg_core::Compilation;

/// The phrases of the label of the theme that has `text`.
fn label(compilation: &Compilation, text: &str) -> Vec<String> {
    let contributions = &compilation.material.contributions;
    let has = |contribution: usize| &*contributions[contribution].text == text;
    let passage = compilation.passages.iter().find(|it| has(it.contribution));
    let theme = passage.and_then(|it| it.theme).map(|at| &compilation.themes[at].label);
    theme.map(|label| label.split(" · ").map(str::to_owned).collect()).unwrap_or_default()
}

/// The label of `theme`, beside another of benches, has one of the phrases `wanted` first and none of `unwanted`.
fn check(theme: &[&str], wanted: &[&str], unwanted: &[&str]) {
    let compilation = compiled(&[theme, &BENCHES]);
    let label = label(&compilation, theme[0]);
    assert!(wanted.contains(&label[0].as_str()), "{label:?} should begin with one of {wanted:?}");
    assert!(
        unwanted.iter().all(|it| !label.contains(&(*it).to_owned())),
        "{label:?} has one of {unwanted:?}"
    );
}

#[test]
fn the_rest_of_a_word_with_hyphens() {
    check(
        &[
            "Interest rates are at all-time lows for families",
            "With all-time lows the families borrow too much",
            "The rates reached all-time lows, good for families",
        ],
        &["all-time lows", "families"],
        &["time lows", "lows"],
    );
}

#[test]
fn a_road_that_is_called_by_a_letter_and_a_figure() {
    check(
        &[
            "Bullret från E4 hörs hela natten",
            "Vi vill ha ett plank mot E4, det låter för mycket",
            "Flytta utfarten till E4 bort från skolan",
            "Sänk farten på E4 förbi Björkbacken",
        ],
        &["E4"],
        &[],
    );
}

#[test]
fn a_word_before_its_noun_without_the_noun() {
    check(
        &[
            "We want a public library near the school",
            "The public transport does not reach the school",
            "Build a public pool beside the school",
            "A public garden and the school would be fine",
        ],
        &["school"],
        &["public"],
    );
}

#[test]
fn what_is_done_and_to_nothing() {
    check(
        &[
            "Jag vill att kommunen täcker den gamla brunnen",
            "Man täcker den brunnen varje vinter",
            "Ingen täcker den brunnen, och den är farlig",
            "De täcker aldrig brunnen",
        ],
        &["brunnen"],
        &["täcker"],
    );
}

#[test]
fn a_german_phrase_without_its_noun() {
    check(
        &[
            "Für Wien rasch umsetzbare Konzepte gegen die Hitze",
            "In Wien rasch umsetzbare Konzepte entwickeln",
            "Wir brauchen in Wien rasch umsetzbare Konzepte",
        ],
        &["umsetzbare Konzepte", "Konzepte", "Wien"],
        &["Wien rasch", "Wien rasch umsetzbare", "rasch umsetzbare"],
    );
}

#[test]
fn a_time_or_a_measure() {
    check(
        &[
            "Bussen till hamnen går klockan 7 på morgonen",
            "Efter klockan 18 står hamnen tom, och bussen är borta",
            "Bussen borde gå till hamnen klockan 22 i maj",
            "Hamnen stänger klockan 23 i maj",
        ],
        &["bussen", "hamnen"],
        &["klockan", "maj"],
    );
}

#[test]
fn a_word_of_one_passage_beside_the_first() {
    check(
        &[
            "The fountain has been dry all summer",
            "Please let the fountain run again",
            "My children miss the fountain and the smooth stones",
            "A fountain needs water",
        ],
        &["fountain"],
        &["smooth stones", "stones", "summer", "water", "children"],
    );
}

#[test]
fn one_voice_that_says_it_again_and_again() {
    let library = [
        "The bakery beside the library smells of bread",
        "I go to the bakery every day and to the library",
        "The bakery should stay open as long as the library",
        "At the bakery I meet people from the library",
        "A library needs evenings",
        "Books and a quiet room, that is our library",
        "The library helps my children read",
    ];
    let themes = [Theme { parent: None, texts: &library }, Theme { parent: None, texts: &BUSES }];
    let compilation = grown(None, &themes, &|row| if row < 4 { 0 } else { row });
    let label = label(&compilation, library[4]);
    assert_eq!(label[0], "library", "{label:?}");
    assert!(!label.contains(&"bakery".to_owned()), "{label:?}");
}

#[test]
fn a_part_of_a_theme_says_more_than_the_whole() {
    let parts: [&[&str]; 2] = [
        &["The benches have no armrests", "Benches with armrests for the old", "All benches need armrests"],
        &["Put benches in the shade", "Benches in the shade of trees", "No shade falls on the benches"],
    ];
    let themes = [
        Theme { parent: None, texts: &[] },
        Theme { parent: Some(0), texts: parts[0] },
        Theme { parent: Some(0), texts: parts[1] },
        Theme { parent: None, texts: &BUSES },
    ];
    let compilation = grown(None, &themes, &|row| row);
    for (texts, word) in parts.iter().zip(["armrests", "shade"]) {
        let label = label(&compilation, texts[0]);
        assert!(label.contains(&word.to_owned()), "{label:?} should hold {word}");
    }
}

#[test]
fn two_forms_of_one_word_for_two_themes() {
    let one = ["The library is loud", "A library in town", "My library, always", "Our library tomorrow"];
    let many =
        ["Two libraries closed", "All libraries again", "Those libraries, sadly", "More libraries soon"];
    let compilation = compiled(&[&one, &many, &BUSES]);
    let [one, many] = [label(&compilation, one[0]), label(&compilation, many[0])];
    let words =
        |label: &[String]| label.iter().map(|it| it.replace("libraries", "library")).collect::<Vec<_>>();
    assert_ne!(words(&one), words(&many));
}
