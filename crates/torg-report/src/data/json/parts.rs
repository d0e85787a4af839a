//! The objects in the lists of `report.json`. Their fields bear the names of the tables' columns.

use super::super::figures::{Figures, Numbers, key};
use super::super::{choices as closed, names, table::four_decimals};
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};
use torg_core::{
    ChoiceQuestion, Compilation, Coverage, Direction, DuplicateGroup, Format, GroupCell, GroupTable,
    Language, Observation, Redaction, SetAside, State, ThemeKind, Why,
};

#[derive(Serialize)]
pub struct Contribution<'a> {
    contribution: &'a str,
    source: &'a str,
    row: String,
    participant: String,
    language: Language,
    date: Option<String>,
    prompt: Option<&'a str>,
    text: &'a str,
    attributes: &'a BTreeMap<Arc<str>, Arc<str>>,
}

pub fn contribution(it: &torg_core::Contribution) -> Contribution<'_> {
    Contribution {
        contribution: it.id.as_str(),
        source: &it.source,
        row: it.place.to_string(),
        participant: it.participant.to_string(),
        language: it.language,
        date: it.date.map(|day| day.to_string()),
        prompt: it.prompt.as_deref(),
        text: &it.text,
        attributes: &it.attributes,
    }
}

#[derive(Serialize)]
pub struct Passage<'a> {
    passage: String,
    contribution: &'a str,
    start: usize,
    end: usize,
    theme: Option<&'a str>,
}

pub fn passage<'a>(compilation: &'a Compilation, it: &torg_core::Passage) -> Passage<'a> {
    let contribution = names::contribution(compilation, it.contribution).unwrap_or_default();
    Passage {
        passage: names::passage(contribution, it.number),
        contribution,
        start: it.span.start(),
        end: it.span.end(),
        theme: it.theme.and_then(|at| names::theme(compilation, at)),
    }
}

#[derive(Serialize)]
pub struct Theme<'a> {
    theme: &'a str,
    parent: Option<&'a str>,
    level: u8,
    kind: ThemeKind,
    label: &'a str,
    keyphrases: &'a [String],
    contributions: usize,
    participants: usize,
    texts: usize,
    quotations: Vec<String>,
    other_views: Vec<String>,
    groups: Vec<Cell<'a>>,
}

pub fn theme<'a>(compilation: &'a Compilation, it: &'a torg_core::Theme) -> Theme<'a> {
    Theme {
        theme: &it.id.0,
        parent: it.parent.and_then(|at| names::theme(compilation, at)),
        level: it.level,
        kind: it.kind,
        label: &it.label,
        keyphrases: &it.keyphrases,
        contributions: it.contributions,
        participants: it.participants,
        texts: it.distinct_texts,
        quotations: names::quotations(&it.quotations),
        other_views: names::quotations(&it.other_views),
        groups: it.groups.iter().map(cell).collect(),
    }
}

/// A group within a theme; all numbers are missing when one is suppressed.
#[derive(Serialize)]
pub struct Cell<'a> {
    attribute: &'a str,
    value: &'a str,
    participants: Option<usize>,
    of: Option<usize>,
    low: Option<f64>,
    high: Option<f64>,
    direction: Option<Direction>,
}

fn cell(it: &GroupCell) -> Cell<'_> {
    let interval = it.interval.filter(|_| it.participants.is_some());
    Cell {
        attribute: &it.attribute,
        value: &it.value,
        participants: it.participants,
        of: it.participants.and(it.of),
        low: interval.map(|(low, _)| four_decimals(low)),
        high: interval.map(|(_, high)| four_decimals(high)),
        direction: it.participants.map(|_| it.direction),
    }
}

#[derive(Serialize)]
pub struct Quotation<'a> {
    quotation: String,
    theme: Option<&'a str>,
    contribution: &'a str,
    start: usize,
    end: usize,
    why: Why,
    text: &'a str,
}

pub fn quotation<'a>(compilation: &'a Compilation, at: usize, it: &torg_core::Quotation) -> Quotation<'a> {
    Quotation {
        quotation: names::quotation(at),
        theme: it.theme().and_then(|at| names::theme(compilation, at)),
        contribution: names::contribution(compilation, it.contribution()).unwrap_or_default(),
        start: it.span().start(),
        end: it.span().end(),
        why: it.why(),
        text: it.words(&compilation.material.contributions),
    }
}

#[derive(Serialize)]
pub struct Groups<'a> {
    attribute: &'a str,
    of: usize,
    values: Vec<Total<'a>>,
}

/// A group as a whole; the counts are missing when suppressed.
#[derive(Serialize)]
pub struct Total<'a> {
    value: &'a str,
    participants: Option<usize>,
    contributions: Option<usize>,
    population: Option<u64>,
}

pub fn groups(it: &GroupTable) -> Groups<'_> {
    let values = it.totals.iter().map(|it| Total {
        value: &it.value,
        participants: it.participants,
        contributions: it.participants.and(it.contributions),
        population: it.population,
    });
    Groups { attribute: &it.attribute, of: it.participants, values: values.collect() }
}

#[derive(Serialize)]
pub struct Finding<'a> {
    finding: usize,
    statement: &'static str,
    theme: Option<&'a str>,
    other: Option<&'a str>,
    attribute: Option<&'a str>,
    value: Option<&'a str>,
    duplicates: Option<usize>,
    participants: Option<u64>,
    contributions: Option<u64>,
    sources: Option<u64>,
    total: Option<u64>,
    texts: Option<u64>,
    supporting: Vec<String>,
    contrary: Vec<String>,
}

pub fn finding<'a>(compilation: &'a Compilation, number: usize, it: &'a torg_core::Finding) -> Finding<'a> {
    let subject = names::subject(compilation, it.statement());
    let Numbers { participants, contributions, sources, total, texts } = Numbers::of(it.statement());
    Finding {
        finding: number,
        statement: subject.word,
        theme: subject.theme,
        other: subject.other,
        attribute: subject.group.map(|(attribute, _)| attribute),
        value: subject.group.map(|(_, value)| value),
        duplicates: subject.duplicates,
        participants,
        contributions,
        sources,
        total,
        texts,
        supporting: names::quotations(it.supporting()),
        contrary: names::quotations(it.contrary()),
    }
}

#[derive(Serialize)]
pub struct Duplicates<'a> {
    duplicates: usize,
    participants: usize,
    texts: usize,
    contributions: Vec<&'a str>,
}

pub fn duplicates<'a>(compilation: &'a Compilation, number: usize, it: &DuplicateGroup) -> Duplicates<'a> {
    let contributions = it.contributions.iter().filter_map(|&at| names::contribution(compilation, at));
    Duplicates {
        duplicates: number,
        participants: it.participants,
        texts: it.distinct_texts,
        contributions: contributions.collect(),
    }
}

/// A closed question; the number is missing where it is suppressed.
#[derive(Serialize)]
pub struct Choices<'a> {
    source: &'a str,
    question: &'a str,
    answered: Option<u64>,
    options: Vec<ChoiceOption<'a>>,
}

#[derive(Serialize)]
pub struct ChoiceOption<'a> {
    option: &'a str,
    participants: Option<u64>,
}

pub fn choices(it: &ChoiceQuestion) -> Choices<'_> {
    let mut published = closed::published(it).into_iter();
    let answered = published.next().and_then(|(_, participants)| participants);
    let options = published.map(|(option, participants)| ChoiceOption { option, participants }).collect();
    Choices { source: &it.source, question: &it.prompt, answered, options }
}

/// Participants of whom a value is withheld; of any attribute when it has no name, the number missing where suppressed.
#[derive(Serialize)]
pub struct Withheld<'a> {
    attribute: Option<&'a str>,
    participants: Option<usize>,
}

pub fn withheld((attribute, participants): (&str, Option<usize>)) -> Withheld<'_> {
    Withheld { attribute: Some(attribute).filter(|name| !name.is_empty()), participants }
}

#[derive(Serialize)]
pub struct Source<'a> {
    source: &'a str,
    format: Format,
    sha256: &'a str,
    bytes: u64,
    contributions: u64,
    set_aside: &'a BTreeMap<SetAside, u64>,
    redactions: &'a BTreeMap<Redaction, u64>,
    dropped_columns: &'a [String],
}

pub fn source<'a>(figures: &Figures, it: &'a torg_core::Source) -> Source<'a> {
    Source {
        source: &it.name,
        format: it.format,
        sha256: &it.sha256,
        bytes: it.bytes,
        contributions: figures.get(&key(&["source", &it.name, "contributions"])).unwrap_or_default(),
        set_aside: &it.set_aside,
        redactions: &it.redactions,
        dropped_columns: &it.dropped_columns,
    }
}

/// One line of the account; `detail` is what follows the reason's code.
#[derive(Serialize)]
pub struct Line<'a> {
    contribution: Option<&'a str>,
    source: &'a str,
    row: Option<String>,
    state: State,
    reason: Option<&'static str>,
    detail: Option<&'a str>,
}

pub fn coverage(it: &Coverage) -> Line<'_> {
    Line {
        contribution: it.contribution.as_ref().map(|id| id.as_str()),
        source: &it.source,
        row: it.place.map(|place| place.to_string()),
        state: it.state,
        reason: it.reason.as_ref().map(torg_core::Reason::code),
        detail: it.reason.as_ref().and_then(torg_core::Reason::detail),
    }
}

#[derive(Serialize)]
pub struct Seen<'a> {
    source: &'a str,
    row: String,
    text: &'a str,
}

pub fn observation(it: &Observation) -> Seen<'_> {
    Seen { source: &it.source, row: it.place.to_string(), text: &it.text }
}
