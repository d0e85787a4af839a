//! What belongs together in little material, and what does not.

use super::*;
use crate::engine::tests::VOICES;
use torg_core::{Language, Silent};

/// Answers about benches, the library and toilets, and some that share nothing with the others.
const ANSWERS: [(&str, &str); 18] = [
    ("bench", "More benches with backs, please"),
    ("bench", "A bench in the shade"),
    ("bench", "We old people need a bench we can rise from"),
    ("bench", "Somebody sleeps on the only bench every night"),
    ("library", "The library closes before we leave work"),
    ("library", "Keep the library open on Sundays"),
    ("library", "A library with a fireplace would save my winter"),
    ("library", "My children love that library more than the sweet shop"),
    ("toilet", "A toilet that is open"),
    ("toilet", "Public toilets without coins"),
    ("toilet", "The toilet smells of despair"),
    ("toilet", "With a small child you have to know where the toilet is"),
    ("", "Quieter"),
    ("", "A herring from a man who knows its name"),
    ("", "Skateboards belong to nobody"),
    ("", "nothing"),
    ("", "…"),
    ("", "🙂🙂"),
];

/// Each text is from so many people of its own.
fn units<'a>(texts: &[&'a str], people: usize) -> Vec<Unit<'a>> {
    let mut texts = texts.to_vec();
    texts.sort_unstable();
    let unit = |(text, voices)| Unit {
        text,
        language: Language::new("en"),
        weight: people as u32,
        vector: None,
        voices,
        prompt: None,
    };
    texts.into_iter().zip(VOICES.chunks(people)).map(unit).collect()
}

fn found(units: &[Unit]) -> Themes {
    find(units, &StopWords::new(), &Parameters::default(), 7, &Silent)
}

/// The texts of each theme.
fn check(units: &[Unit], expect: &[&[&str]]) {
    let themes = found(units);
    let mut texts: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); themes.small.len()];
    for (unit, theme) in units.iter().zip(&themes.theme_of) {
        if let Some(theme) = theme {
            texts[*theme as usize].insert(unit.text);
        }
    }
    let expect: BTreeSet<BTreeSet<&str>> =
        expect.iter().map(|texts| texts.iter().copied().collect()).collect();
    assert_eq!(texts.into_iter().collect::<BTreeSet<_>>(), expect);
}

#[test]
fn a_theme_is_what_several_have_a_word_for() {
    let about =
        |subject: &str| -> Vec<&str> { ANSWERS.iter().filter(|it| it.0 == subject).map(|it| it.1).collect() };
    let all: Vec<&str> = ANSWERS.iter().map(|it| it.1).collect();
    check(&units(&all, 1), &[&about("bench"), &about("library"), &about("toilet")]);
    check(&units(&["More trees", "The trees are sick", "Nobody asked"], 1), &[]);
}

#[test]
fn one_text_that_many_sent_is_a_theme_when_it_says_something() {
    let campaign = "Keep the car park in the town centre";
    check(&units(&[campaign], 20), &[&[campaign]]);
    check(&units(&["nothing", "everything"], 20), &[]);
}

#[test]
fn a_large_theme_is_told_further_apart() {
    let shade = ["noon", "July", "the evening", "the heat", "lunch", "Sundays", "the market"]
        .map(|when| format!("A bench in the shade at {when}"));
    let backs = ["my mother", "our choir", "the bakers", "pensioners", "widows", "tourists", "drivers"]
        .map(|whom| format!("Benches with armrests for {whom}"));
    const SYLLABLES: [&str; 9] = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no"];
    let word = |at: usize| format!("{0}{1}{0}{1}", SYLLABLES[at / 9], SYLLABLES[at % 9]);
    let others: Vec<String> = (0..81).map(word).collect();
    let all: Vec<&str> = shade.iter().chain(&backs).chain(&others).map(String::as_str).collect();
    let units = units(&all, 1);
    let themes = found(&units);
    let of = |text: &String| {
        let at = units.iter().position(|unit| unit.text == text);
        at.and_then(|at| themes.theme_of[at])
    };
    let (in_shade, with_backs) = (of(&shade[0]), of(&backs[0]));
    assert!(in_shade.is_some() && with_backs.is_some() && in_shade != with_backs);
    assert!(shade.iter().all(|text| of(text) == in_shade) && backs.iter().all(|text| of(text) == with_backs));
    let whole = |part: Option<u32>| part.and_then(|part| themes.within[part as usize]);
    assert!(whole(in_shade).is_some() && whole(in_shade) == whole(with_backs));
}

#[test]
fn what_one_person_says_thrice_is_no_theme() {
    let said = ["A bench in the shade", "A bench with a back", "My bench was taken away"];
    let others =
        ["A herring from a man who knows its name", "Skateboards belong to nobody", "Quieter at night"];
    let mut units = units(&[said, others].concat(), 1);
    check(&units, &[&said]);
    units.iter_mut().for_each(|unit| unit.voices = &VOICES[..1]);
    check(&units, &[]);
}

#[test]
fn every_text_is_described() {
    let all: Vec<&str> = ANSWERS.iter().map(|it| it.1).collect();
    let themes = found(&units(&all, 1));
    for text in 0..all.len() {
        let (theme, centrality) = (themes.theme_of[text], themes.centrality[text]);
        assert_eq!(theme.is_some(), centrality > 0.0 && centrality <= 1.001, "{centrality}");
        assert!(themes.runner_up[text].is_none_or(|runner_up| Some(runner_up) != theme));
        let products: Vec<i32> = themes.neighbours[text].iter().map(|it| it.1).collect();
        assert!(products.iter().all(|&it| it > 0) && products.is_sorted_by(|a, b| a >= b));
    }
    assert!((0.0..=1.0).contains(&themes.kept));
}

#[test]
fn likeness_is_mutual() {
    let all: Vec<&str> = ANSWERS.iter().map(|it| it.1).collect();
    let language = Language::new("en");
    let lexicon = Lexicon::of(all.iter().map(|text| (*text, language)), &StopWords::new());
    let roots = Roots::of(&lexicon, &Nouns::of(&lexicon, all.len()), all.len());
    let likeness = Likeness::of(&lexicon, &roots, all.len(), &Parameters::default());
    for (a, b) in (0..all.len()).flat_map(|a| (0..a).map(move |b| (a, b))) {
        assert_eq!(likeness.row(a)[b].to_bits(), likeness.row(b)[a].to_bits());
        assert!((0.0..1.0).contains(&likeness.row(a)[b]), "{:?} {:?}", all[a], all[b]);
    }
}

#[test]
fn two_who_say_the_same_are_no_theme() {
    let mut texts: Vec<&str> = ANSWERS.iter().map(|it| it.1).collect();
    let same = ["The swing is rusty", "Repair the rusty swing"];
    texts.extend(same);
    let units = units(&texts, 1);
    let themes = found(&units);
    let theme = |text: &str| units.iter().position(|unit| unit.text == text).map(|at| themes.theme_of[at]);
    assert_eq!(same.map(theme), [Some(None); 2]);
}

#[test]
fn what_everybody_was_asked_about_holds_no_theme_together() {
    let answers: Vec<&str> = ANSWERS.iter().map(|it| it.1).collect();
    let repeating = [
        "Millbrook hums all day",
        "Sing louder, Millbrook",
        "My uncle sold Millbrook apples",
        "Nothing rhymes with Millbrook",
        "Paint Millbrook yellow",
    ];
    let all: Vec<&str> = answers.iter().chain(&repeating).copied().collect();
    let together = |prompt: Option<&'static str>| {
        let asked: Vec<Unit> = units(&all, 1).into_iter().map(|own| Unit { prompt, ..own }).collect();
        let themes = found(&asked);
        let most = |word: &str| {
            let mut in_theme = BTreeMap::new();
            for (_, theme) in asked.iter().zip(&themes.theme_of).filter(|it| it.0.text.contains(word)) {
                *in_theme.entry(theme).or_insert(0) += u32::from(theme.is_some());
            }
            in_theme.into_values().max().unwrap_or(0)
        };
        (most("Millbrook"), most("library"))
    };
    assert_eq!(together(None), (5, 4));
    let (repeated, own) = together(Some("What should change in Millbrook?"));
    assert!(repeated < 3 && own == 4, "{repeated}");
}
