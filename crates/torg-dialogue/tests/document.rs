//! What `docs/dialogue.md` says is so.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

mod common;

use torg_core::Language;
use torg_dialogue::{Content, Definition, Gate, Stage};

const DOCUMENT: &str = include_str!("../../../docs/dialogue.md");

#[test]
fn the_example_can_open() {
    let definition = Definition::read(&common::example()).unwrap();
    let readiness = definition.check();
    assert!(readiness.can_open(), "{:#?}", readiness.gaps);
    assert!(readiness.warnings.iter().all(|it| it.to_string().contains("no text in `sv`")));
    assert_eq!(definition.title.in_language(Language::new("sv")).0, "Det nya torget");
    assert_eq!(definition.step.map(|step| (step.number(), step.name())), Some((2, "konsultation")));
}

#[test]
fn activities_are_open_in_their_stage() {
    let definition = Definition::read(&common::example()).unwrap();
    let wall = definition.activity("wall").unwrap();
    assert!(
        matches!(&wall.content, Content::Wall(wall) if wall.hidden_until_reveal && wall.columns.len() == 2)
    );
    assert_eq!(definition.days_of(wall), definition.stages.days(Stage::CoCreation));
    let day = "2026-10-11".parse().unwrap();
    assert_eq!(definition.stages.on(day).collect::<Vec<_>>(), [Stage::CoCreation]);
}

#[test]
fn every_gate_is_in_the_document_and_can_be_answered_for() {
    for gate in Gate::ALL {
        assert!(DOCUMENT.contains(&format!("\n| `{gate}` |")), "{gate}");
        let name = common::example()
            .lines()
            .rev()
            .find(|line| line.starts_with(&format!("{gate} = ")))
            .map(str::to_owned);
        let readiness = Definition::read(&common::example().replace(&name.unwrap(), "")).unwrap().check();
        let gaps: Vec<String> = readiness.gaps.iter().map(|gap| gap.key.clone()).collect();
        assert_eq!(gaps, [format!("answered.{gate}")]);
    }
}
