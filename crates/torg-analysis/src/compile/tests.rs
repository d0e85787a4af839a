//! What must hold for any material, whatever the engine finds: a stand-in groups units by a letter.

use super::*;
use crate::engine::{LanguageDiagnostics, Node, Unit};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use torg_core::{ContributionId, Exclusion, Language, ParticipantId, Place, Silent, ThemeKind};

/// Two themes at the top, three below each, two small ones; a tenth of the units stands alone.
fn stand_in(units: &[Unit]) -> Grouping {
    let language = units.first().map(|unit| unit.language);
    let node = |parent, level| Node { parent, level, language };
    let mut nodes = vec![node(None, 1), node(None, 1)];
    nodes.extend((0..6).map(|at| node(Some(at / 3), 2)));
    nodes.extend([node(None, 2), node(None, 2)]);
    let of = |unit: &Unit| crate::words::hash(crate::words::normal(unit.text).bytes()) % 100;
    let leaf = |at: u64| if at >= 90 { None } else { Some(2 + at as usize % 8) };
    let languages: BTreeSet<Language> = units.iter().map(|unit| unit.language).collect();
    let describe = |language| LanguageDiagnostics { grouped: true, ..LanguageDiagnostics::of(language) };
    Grouping {
        nodes,
        leaf_of: units.iter().map(|unit| leaf(of(unit))).collect(),
        centrality: units.iter().map(|unit| of(unit) as f32 / 100.0).collect(),
        small: (0..10).map(|at| at >= 8).collect(),
        runner_up: vec![None; units.len()],
        languages: languages.into_iter().map(describe).collect(),
        ..Grouping::default()
    }
}

fn compiled(material: Material) -> Compilation {
    compile_by(material, &Parameters::default(), &Silent, &stand_in).0
}

/// A material of texts, each with a number that gives source, participant and group.
fn material(texts: &[(String, u8)]) -> Material {
    let mut copies: BTreeMap<(u8, &str), usize> = BTreeMap::new();
    let contributions = texts.iter().zip(1..).map(|((text, number), row)| {
        let source: Arc<str> = format!("source {}.csv", number % 3).into();
        let copy = copies.entry((number % 3, text)).or_default();
        let id = ContributionId::of(&source, *copy, text);
        *copy += 1;
        let district: (Arc<str>, Arc<str>) =
            ("district".into(), ["North", "South", "East"][usize::from(number % 3)].into());
        Contribution {
            id,
            source,
            place: Place::row(row),
            participant: ParticipantId(u32::from(*number)),
            prompt: None,
            date: None,
            language: Language::UNDETERMINED,
            text: text.as_str().into(),
            attributes: if number % 5 == 0 { BTreeMap::new() } else { [district].into() },
        }
    });
    let lost = Exclusion {
        source: "scan.pdf".into(),
        place: None,
        state: State::Unreadable,
        reason: Reason::NoText,
    };
    Material { contributions: contributions.collect(), exclusions: vec![lost], ..Material::default() }
}

fn texts() -> impl Strategy<Value = Vec<(String, u8)>> {
    let written = prop_oneof![
        "(Fler|Bättre|Inga|The|More|Les|نريد|🌳) (bänkar|buses|arbres|مقاعد|👩‍👩‍👧|toaletter) (på|for|dans|في) (torget|all|ville)[.!?]?",
        "([a-zåäö]{2,9} ){1,50}",
        "\\PC{0,40}",
        "[ \n\t]{0,3}",
        "x{300,400}",
        Just("Ja".to_owned()),
        Just("We want the old library to stay where it is because it is the heart of our town, says everyone.".to_owned()),
        Just("we want the old library to stay where it is because it is the heart of our town says everyone here".to_owned()),
    ];
    prop::collection::vec((written, 0u8..40), 0..80)
}

fn check_account(compilation: &Compilation) -> Result<(), TestCaseError> {
    let contributions = &compilation.material.contributions;
    let lines = &compilation.coverage;
    prop_assert_eq!(lines.len(), contributions.len() + compilation.material.exclusions.len());
    prop_assert_eq!(compilation.account().received(), lines.len());
    for (it, line) in contributions.iter().zip(lines) {
        prop_assert_eq!(Some(&it.id), line.contribution.as_ref());
        prop_assert_eq!(line.reason.is_none(), line.state == State::Theme);
    }
    let grouped: usize = compilation.duplicates.iter().map(|group| group.contributions.len() - 1).sum();
    prop_assert_eq!(grouped, compilation.account().count(State::Duplicate));
    Ok(())
}

fn check_passages(compilation: &Compilation) -> Result<(), TestCaseError> {
    let mut covered: Vec<String> = vec![String::new(); compilation.material.contributions.len()];
    for pair in compilation.passages.windows(2) {
        prop_assert!((pair[0].contribution, pair[0].number) < (pair[1].contribution, pair[1].number));
    }
    for passage in &compilation.passages {
        covered[passage.contribution].push_str(text_of(&compilation.material.contributions, passage));
    }
    let bare = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    for (it, covered) in compilation.material.contributions.iter().zip(covered) {
        prop_assert_eq!(bare(&it.text), bare(&covered));
    }
    Ok(())
}

fn check_themes(compilation: &Compilation) -> Result<(), TestCaseError> {
    let mut members: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); compilation.themes.len()];
    for passage in &compilation.passages {
        let mut theme = passage.theme;
        while let Some(at) = theme {
            members[at].insert(passage.contribution);
            theme = compilation.themes[at].parent;
        }
    }
    let mut labels = BTreeSet::new();
    let mut shown = BTreeSet::new();
    for (at, theme) in compilation.themes.iter().enumerate() {
        prop_assert_eq!(theme.contributions, members[at].len());
        prop_assert!(theme.contributions > 0 && !theme.label.is_empty() && !theme.quotations.is_empty());
        prop_assert!(theme.parent.is_none_or(|parent| parent < at));
        let quoted = theme.quotations.iter().chain(&theme.other_views).map(|&at| &compilation.quotations[at]);
        let fresh = quoted.filter(|it| shown.insert((it.contribution(), it.span()))).count();
        let all = theme.quotations.len() + theme.other_views.len();
        prop_assert!(fresh == all || all == 1, "a passage is shown under two themes");
        prop_assert!(labels.insert((theme.parent, &theme.label)), "two siblings are called {}", theme.label);
        prop_assert_eq!(theme.kind == ThemeKind::Small, theme.id.0.starts_with('s'));
        let shown: BTreeSet<&usize> = theme.quotations.iter().chain(&theme.other_views).collect();
        prop_assert_eq!(shown.len(), theme.quotations.len() + theme.other_views.len());
        for &&quotation in &shown {
            prop_assert_eq!(compilation.quotations[quotation].theme(), Some(at));
            prop_assert!(members[at].contains(&compilation.quotations[quotation].contribution()));
        }
        for cell in &theme.groups {
            prop_assert!(
                cell.participants.is_none_or(|count| count == 0 || count >= torg_core::SMALLEST_CELL)
            );
        }
    }
    Ok(())
}

/// Identical text has identical fate.
fn check_fates(compilation: &Compilation) -> Result<(), TestCaseError> {
    let mut fates: BTreeMap<&str, Vec<Option<usize>>> = BTreeMap::new();
    let contributions = &compilation.material.contributions;
    for passages in compilation.passages.chunk_by(|a, b| a.contribution == b.contribution) {
        let fate: Vec<Option<usize>> = passages.iter().map(|passage| passage.theme).collect();
        let text = &*contributions[passages[0].contribution].text;
        prop_assert_eq!(fates.entry(text).or_insert_with(|| fate.clone()), &fate, "{}", text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]
    #[test]
    fn nobody_is_lost_and_everything_adds_up(texts in texts()) {
        let compilation = compiled(material(&texts));
        check_account(&compilation)?;
        check_passages(&compilation)?;
        check_themes(&compilation)?;
        check_fates(&compilation)?;
    }
}

fn bytes(material: Material) -> Vec<u8> {
    serde_json::to_vec(&compiled(material)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]
    #[test]
    fn the_order_of_the_material_changes_nothing(texts in texts(), turn in 0usize..80) {
        let material = material(&texts);
        let mut turned = material.clone();
        turned.contributions.reverse();
        let turn = turn.min(turned.contributions.len());
        turned.contributions.rotate_left(turn);
        prop_assert!(bytes(material) == bytes(turned));
    }
}

#[test]
fn small_numbers_are_never_grouped() {
    let texts: Vec<(String, u8)> =
        (0..29).map(|at| (format!("More benches and trees number {at} please"), at)).collect();
    let compilation = compiled(material(&texts));
    assert!(compilation.themes.is_empty() && compilation.findings.is_empty());
    assert_eq!(compilation.account().count(State::Ungrouped), 29);
    assert!(compilation.coverage[..29].iter().all(|line| line.reason == Some(Reason::TooFewToGroup)));
    assert_eq!(compilation.notices, [torg_core::Notice::TooFewToGroup { contributions: 29, needed: 30 }]);
    assert!(!compilation.ungrouped_samples.is_empty());
}

#[test]
fn an_empty_material_compiles() {
    let compilation = compiled(material(&[]));
    assert_eq!(compilation.account().received(), 1);
}
