//! Findings over a small compilation that is made by hand.

use super::*;
use std::{collections::BTreeMap, sync::Arc};
use torg_core::{
    Contribution, ContributionId, Direction, GroupCell, Language, ParticipantId, Place, Quotation, Span,
    State, ThemeId,
};

const TEXT: &str = "More trees on the square and a playground beside it, please.";

/// Contribution `at` speaks of `themes`; sources alternate between four.
fn ground(themes: &[&[usize]]) -> (Material, Vec<Passage>) {
    let contribution = |at: usize| {
        let source: Arc<str> = format!("source {}", at % 4).into();
        Contribution {
            id: ContributionId::of(&source, at, TEXT),
            source,
            place: Place::row(at as u32 + 1),
            participant: ParticipantId(at as u32),
            prompt: None,
            date: None,
            language: Language::new("en"),
            text: TEXT.into(),
            attributes: BTreeMap::from([("age".into(), "young".into())]),
        }
    };
    let contributions = (0..themes.len()).map(contribution).collect();
    let passage = |at: usize, number: usize, theme| Passage {
        contribution: at,
        number: number as u32 + 1,
        span: Span::new(TEXT, number * 2, number * 2 + 2).unwrap(),
        theme: Some(theme),
    };
    let passages = themes.iter().enumerate().flat_map(|(at, themes)| {
        themes.iter().enumerate().map(move |(number, &theme)| passage(at, number, theme))
    });
    (Material { contributions, ..Material::default() }, passages.collect())
}

fn theme(contributions: usize, quotation: usize, groups: Vec<GroupCell>) -> Theme {
    Theme {
        id: ThemeId((quotation + 1).to_string()),
        parent: None,
        level: 1,
        kind: ThemeKind::Main,
        label: format!("theme {quotation}"),
        keyphrases: Vec::new(),
        contributions,
        participants: contributions,
        distinct_texts: 1,
        quotations: vec![quotation],
        other_views: Vec::new(),
        language: None,
        groups,
    }
}

fn cell(
    value: &str,
    participants: usize,
    of: usize,
    interval: (f64, f64),
    direction: Direction,
) -> GroupCell {
    let (participants, of) = (Some(participants), Some(of));
    GroupCell {
        attribute: "age".into(),
        value: value.into(),
        participants,
        of,
        interval: Some(interval),
        direction,
    }
}

/// The statements about contributions with `membership`, two themes and the given duplicates.
fn statements(
    membership: &[&[usize]],
    groups: Vec<GroupCell>,
    duplicates: &[DuplicateGroup],
) -> Vec<Statement> {
    let (material, passages) = ground(membership);
    let size = |theme: usize| membership.iter().filter(|themes| themes.contains(&theme)).count();
    let mut themes = [theme(size(0), 0, groups), theme(size(1), 1, Vec::new())];
    let quote = |theme| {
        let span = Span::whole(TEXT).unwrap();
        Quotation::new(&material.contributions, theme, span, Some(theme), Why::Central).unwrap()
    };
    let mut chosen = Chosen { quotations: vec![quote(0), quote(1)], ..Chosen::default() };
    let line = |it: &Contribution| Coverage {
        contribution: Some(it.id.clone()),
        source: it.source.clone(),
        place: Some(it.place),
        state: State::Theme,
        reason: None,
    };
    let coverage: Vec<Coverage> = material.contributions.iter().map(line).collect();
    let told = Told { material: &material, passages: &passages, languages: &[] };
    let findings = of(told, &mut themes, duplicates, &coverage, &mut chosen);
    assert!(
        findings.iter().all(|finding| finding.supporting().iter().all(|&at| at < chosen.quotations.len()))
    );
    findings.iter().map(|finding| finding.statement().clone()).collect()
}

#[test]
fn large_themes_come_first_with_their_numbers() {
    let found = statements(&[&[0], &[0], &[0], &[1]], Vec::new(), &[]);
    assert_eq!(found[0], Statement::LargestTheme { theme: 0, contributions: 3, participants: 3, total: 4 });
    assert_eq!(found[1], Statement::LargeTheme { theme: 1, contributions: 1, participants: 1 });
}

#[test]
fn a_theme_in_most_sources_is_named() {
    let found = statements(&[&[0], &[0], &[0], &[0], &[1]], Vec::new(), &[]);
    let across = |it: &&Statement| matches!(it, Statement::AcrossSources { .. });
    let across: Vec<&Statement> = found.iter().filter(across).collect();
    assert_eq!(across, [&Statement::AcrossSources { theme: 0, sources: 4, of: 4 }]);
}

#[test]
fn themes_that_meet_more_than_by_chance_are_named() {
    let mut membership: Vec<&[usize]> = vec![&[0, 1]; 6];
    membership.extend([&[0][..], &[1][..]]);
    membership.resize(30, &[]);
    let found = statements(&membership, Vec::new(), &[]);
    assert!(found.contains(&Statement::OftenTogether { theme: 0, other: 1, contributions: 6, of: 7 }));
}

#[test]
fn groups_that_differ_are_named() {
    let cells = vec![
        cell("young", 20, 30, (0.49, 0.81), Direction::More),
        cell("old", 5, 70, (0.03, 0.16), Direction::Less),
        cell("middle", 6, 20, (0.15, 0.52), Direction::Same),
    ];
    let found = statements(&[&[0], &[1]], cells, &[]);
    let more = Statement::SpeaksMore {
        theme: 0,
        attribute: "age".into(),
        value: "young".into(),
        participants: 20,
        of: 30,
    };
    let less = Statement::SpeaksLess {
        theme: 0,
        attribute: "age".into(),
        value: "old".into(),
        participants: 5,
        of: 70,
    };
    assert_eq!(found[2..], [more, less]);
}

#[test]
fn a_campaign_is_counted_as_people_contributions_and_texts() {
    let group = DuplicateGroup { contributions: vec![0, 1, 2, 3, 4], participants: 4, distinct_texts: 2 };
    let found = statements(&[&[0], &[0], &[0], &[0], &[0]], Vec::new(), &[group]);
    assert!(found.contains(&Statement::Campaign {
        duplicates: 0,
        contributions: 5,
        participants: 4,
        distinct_texts: 2
    }));
}

/// Of four young and eight others who write English, and eight young who write Swedish, these speak of an English theme.
fn speaks_more(english_young: usize, english_others: usize, compared: &[&str]) -> bool {
    let member = |at: usize| at < english_young || (4..4 + english_others).contains(&at);
    let membership: Vec<&[usize]> = (0..20).map(|at| if member(at) { &[0][..] } else { &[] }).collect();
    let (mut material, passages) = ground(&membership);
    for (at, it) in material.contributions.iter_mut().enumerate() {
        it.language = Language::new(if at < 12 { "en" } else { "sv" });
        let age = if (4..12).contains(&at) { "old" } else { "young" };
        it.attributes = BTreeMap::from([("age".into(), age.into())]);
    }
    let old = cell("old", english_others, 8, (0.6, 1.0), Direction::More);
    let themes = [theme(english_young + english_others, 0, vec![old.clone()])];
    let (tops, themes) = (vec![0], &themes[..]);
    let compared = compared.iter().map(|code| Language::new(code)).collect();
    let ground = Ground { material: &material, passages: &passages, themes, tops, compared };
    spoken::Speakers::of(&ground).confirm(&ground, 0, &old)
}

#[test]
fn a_difference_of_language_alone_is_not_named() {
    assert!(!speaks_more(4, 8, &[]));
    assert!(speaks_more(0, 8, &[]));
    assert!(speaks_more(4, 8, &["en", "sv"]), "where languages share themes the others could have spoken");
}
