//! The whole way from material to compilation, step by step. Owns the order of the steps; refuses to do any of
//! them.

#[cfg(test)]
mod across;
#[cfg(test)]
mod tests;

use crate::{
    Parameters, coverage,
    duplicates::{self, Relation},
    engine::{self, Grouping},
    findings,
    grounds::Grounds,
    groups::Groups,
    labels, language,
    meanings::Meanings,
    notices, passages,
    quotations::{Candidates, Chosen},
    stop_words::StopWords,
    themes,
    tree::Tree,
    units::{Units, Voices, text_of},
};
use std::cell::Cell;
use torg_core::{
    Compilation, Contribution, Coverage, Material, MethodCard, Passage, Progress, Reason, Silent, Stage,
    State,
};

/// Compiles `material`: pure, total, and the same for any order of contributions and any number of threads.
/// Theme, quotation and coverage positions refer to the contributions ordered by id, as they are in the result.
pub fn compile(material: Material, parameters: &Parameters, progress: &dyn Progress) -> Compilation {
    compile_with(None, material, parameters, progress).0
}

/// How languages were grouped that a model compares, and others.
const ACROSS: &str = "a model across languages; lexical, beside it, within others";

/// [`compile`], with what a model says of the passages, if there is one, beside what is learnt from them; and what the
/// result rests on.
pub fn compile_with(
    meanings: Option<&Meanings>,
    material: Material,
    parameters: &Parameters,
    progress: &dyn Progress,
) -> (Compilation, Grounds) {
    let across = Cell::new(false);
    let group = |units: &[engine::Unit]| {
        let vector = |unit: &engine::Unit| meanings.and_then(|meanings| meanings.of(unit.text));
        let units: Vec<engine::Unit> =
            units.iter().map(|unit| engine::Unit { vector: vector(unit), ..*unit }).collect();
        let grouping = engine::group(&units, &parameters.engine, parameters.seed, progress);
        across.set(grouping.languages.iter().any(|one| one.compared));
        grouping
    };
    let (mut compilation, grounds) = compile_by(material, parameters, progress, &group);
    if let Some(meanings) = meanings {
        let engine = if across.get() { ACROSS } else { "lexical, beside a model" };
        compilation.method.engine = engine.to_owned();
        compilation.method.models = vec![meanings.model().to_owned()];
    }
    (compilation, grounds)
}

/// The first step of [`compile`] alone: `material` with the language of each contribution filled in.
pub fn tell_languages(material: Material) -> Material {
    in_languages(material, &StopWords::new(), &Silent)
}

fn in_languages(mut material: Material, stop_words: &StopWords, progress: &dyn Progress) -> Material {
    let told = language::tell(&material.contributions, stop_words, progress);
    for (contribution, language) in material.contributions.iter_mut().zip(told) {
        contribution.language = language;
    }
    material
}

/// [`compile`] with any way of grouping units.
pub(crate) fn compile_by(
    mut material: Material,
    parameters: &Parameters,
    progress: &dyn Progress,
    engine: &dyn Fn(&[engine::Unit]) -> Grouping,
) -> (Compilation, Grounds) {
    sort(&mut material);
    let stop_words = StopWords::new();
    let material = in_languages(material, &stop_words, progress);
    let contributions = &material.contributions;
    let relations = duplicates::relate(contributions, progress);
    let mut passages = cut(contributions, progress);
    let units = Units::of(contributions, &passages, &relations);
    let grouping = group(contributions, &passages, &units, parameters, engine);
    progress.report(Stage::Choosing, 0, 3);
    let tree = Tree::of(&grouping, &units, &passages, contributions);
    let labels = labels::of(&tree, contributions, &passages, &units, &stop_words);
    let order = themes::order(&tree, &labels);
    let theme_of = themes::positions(&order);
    for (passage, &unit) in passages.iter_mut().zip(&units.of_passage) {
        passage.theme = tree.leaf_of_unit[unit].map(|leaf| theme_of[leaf]);
    }
    progress.report(Stage::Choosing, 1, 3);
    let coverage = coverage::account(&material, &passages, &relations, &grouping.languages, &stop_words);
    let candidates = Candidates::of(contributions, &passages, &units, &grouping);
    let mut chosen = Chosen::of(&tree, &labels, &order, &theme_of, &candidates, contributions);
    let (voices, rest) = outside(&coverage, &passages, &units, &relations);
    chosen.sample(&candidates, &voices, &rest, contributions);
    progress.report(Stage::Choosing, 2, 3);
    let groups = Groups::of(&material);
    let mut themes = themes::describe(&tree, &order, labels, &chosen, groups.cells(&tree));
    let duplicates = duplicates::groups(contributions, &relations);
    let told = findings::Told { material: &material, passages: &passages, languages: &grouping.languages };
    let findings = findings::of(told, &mut themes, &duplicates, &coverage, &mut chosen);
    let notices = notices::of(contributions, &grouping.languages, parameters);
    progress.report(Stage::Choosing, 3, 3);
    let nodes = order.iter().map(|&branch| tree.branches[branch].node).collect();
    let compilation = Compilation {
        passages,
        themes,
        duplicates,
        quotations: chosen.quotations,
        single_voices: chosen.single_voices,
        ungrouped_samples: chosen.ungrouped,
        groups: groups.tables,
        findings,
        coverage,
        notices,
        method: method(parameters),
        material,
    };
    (compilation, Grounds::new(units, grouping, nodes, &parameters.engine))
}

fn sort(material: &mut Material) {
    material.contributions.sort_by(|a, b| {
        (&a.id, &a.source, a.place, a.participant).cmp(&(&b.id, &b.source, b.place, b.participant))
    });
    material.observations.sort();
    material.sources.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.sha256.cmp(&b.sha256)));
    material.exclusions.sort();
    material.choices.sort();
}

fn cut(contributions: &[Contribution], progress: &dyn Progress) -> Vec<Passage> {
    let mut all = Vec::with_capacity(contributions.len());
    for (contribution, it) in contributions.iter().enumerate() {
        if contribution % 1_000 == 0 {
            progress.report(Stage::Passages, contribution, contributions.len());
        }
        let spans = passages::cut(&it.text);
        all.extend((1..).zip(spans).map(|(number, span)| Passage {
            contribution,
            number,
            span,
            theme: None,
        }));
    }
    progress.report(Stage::Passages, contributions.len(), contributions.len());
    all
}

fn group(
    contributions: &[Contribution],
    passages: &[Passage],
    units: &Units,
    parameters: &Parameters,
    engine: &dyn Fn(&[engine::Unit]) -> Grouping,
) -> Grouping {
    if contributions.len() < parameters.engine.fewest_to_group {
        return alone(units.passage.len());
    }
    let voices = Voices::of(contributions, passages, units);
    let texts: Vec<engine::Unit> = (0..units.passage.len())
        .map(|unit| engine::Unit {
            text: text_of(contributions, &passages[units.passage[unit]]),
            language: units.language[unit],
            weight: units.weight[unit],
            voices: voices.of_unit(unit),
            vector: None,
            prompt: contributions[passages[units.passage[unit]].contribution].prompt.as_deref(),
        })
        .collect();
    engine(&texts)
}

/// Nothing is grouped.
fn alone(units: usize) -> Grouping {
    Grouping {
        leaf_of: vec![None; units],
        centrality: vec![0.0; units],
        runner_up: vec![None; units],
        ..Grouping::default()
    }
}

/// Units of contributions outside all themes: those of single voices, and the others.
fn outside(
    coverage: &[Coverage],
    passages: &[Passage],
    units: &Units,
    relations: &[Relation],
) -> (Vec<usize>, Vec<usize>) {
    let (mut voices, mut rest) = (Vec::new(), Vec::new());
    for (passage, &unit) in passages.iter().zip(&units.of_passage) {
        let line = &coverage[passage.contribution];
        if line.state == State::Ungrouped && relations[passage.contribution] == Relation::First {
            let list = if line.reason == Some(Reason::SingleVoice) { &mut voices } else { &mut rest };
            list.push(unit);
        }
    }
    for list in [&mut voices, &mut rest] {
        list.sort_unstable();
        list.dedup();
    }
    (voices, rest)
}

fn method(parameters: &Parameters) -> MethodCard {
    MethodCard {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        engine: "lexical".to_owned(),
        models: Vec::new(),
        seed: parameters.seed,
        parameters: parameters.listed(),
        edits: Vec::new(),
    }
}
