//! What was received: contributions, prompts, closed answers, population, sources, observations.

use super::super::table::{CONTRIBUTION_COLUMNS, Cell, Column, Table};
use super::super::{choices, names, withheld};
use serde::Serialize;
use std::{collections::BTreeMap, collections::BTreeSet, sync::Arc};
use torg_core::{Compilation, Contribution, Source};

pub fn contributions(compilation: &Compilation) -> Table<'_> {
    let contributions = &compilation.material.contributions;
    let attributes: BTreeSet<&Arc<str>> = contributions.iter().flat_map(|it| it.attributes.keys()).collect();
    let [id, source, row, participant, language, date, text] = CONTRIBUTION_COLUMNS;
    let mut columns = vec![
        Column::text(id, "Its id: the first 60 bits of a SHA-256 over source, copy and text."),
        Column::text(source, "The file it was read from.").refers("sources", "source"),
        Column::text(row, "Row, line or turn in the source, with the page in documents that have pages."),
        Column::text(participant, "Who said it: a number that holds nothing of the person."),
        Column::text(language, "ISO 639-1 code, or und where the words are too few to tell."),
        Column::date(date, "The day it was said, if known."),
        Column::text(text, "The words, verbatim but for placeholders where something identifying stood."),
    ];
    columns.extend(attributes.iter().map(|attribute| Column::attribute(attribute)));
    let row = move |it| contribution(it, &attributes);
    Table {
        name: "contributions",
        about: "What each participant said, one row a contribution.",
        key: Some("contribution"),
        columns,
        rows: Box::new(contributions.iter().map(row)),
    }
}

fn contribution<'a>(it: &'a Contribution, attributes: &BTreeSet<&Arc<str>>) -> Vec<Cell<'a>> {
    let fixed = [
        Cell::id(it),
        Cell::of(&it.source),
        Cell::shown(&it.place),
        Cell::shown(&it.participant),
        Cell::of(it.language.code()),
        Cell::or_empty(it.date.as_ref().map(Cell::shown)),
        Cell::of(&it.text),
    ];
    let value =
        |attribute: &&Arc<str>| Cell::or_empty(it.attributes.get(*attribute).map(|value| Cell::of(value)));
    fixed.into_iter().chain(attributes.iter().map(value)).collect()
}

pub fn prompts(compilation: &Compilation) -> Table<'_> {
    let row = |it: &'_ Contribution| Some(vec![Cell::shown(&it.id), Cell::shown(it.prompt.as_ref()?)]);
    Table {
        name: "prompts",
        about: "The question each contribution answers, where one was asked.",
        key: Some("contribution"),
        columns: vec![
            Column::text("contribution", "The contribution.").refers("contributions", "contribution"),
            Column::text("prompt", "The question, or the heading above."),
        ],
        rows: Box::new(compilation.material.contributions.iter().filter_map(row)),
    }
}

pub fn choices(compilation: &Compilation) -> Table<'_> {
    let rows = compilation.material.choices.iter().flat_map(|question| {
        choices::published(question).into_iter().map(|(option, participants)| {
            vec![
                Cell::of(&question.source),
                Cell::of(&question.prompt),
                Cell::of(option),
                participants.into(),
            ]
        })
    });
    Table {
        name: "choices",
        about: "Answers to closed questions.",
        key: None,
        columns: vec![
            Column::text("source", "The file.").refers("sources", "source"),
            Column::text("question", "The question."),
            Column::text("option", "The option; empty where the row says how many answered.").optional(),
            Column::integer("participants", "Participants who chose it; empty where suppressed.").optional(),
        ],
        rows: Box::new(rows),
    }
}

pub fn population(compilation: &Compilation) -> Table<'_> {
    let rows = compilation.material.populations.iter().flat_map(|(attribute, values)| {
        values.iter().map(|(value, people)| vec![Cell::of(attribute), Cell::of(value), (*people).into()])
    });
    Table {
        name: "population",
        about: "Who lives here, as given by the municipality.",
        key: None,
        columns: vec![
            Column::text("attribute", "The attribute."),
            Column::text("value", "Its value."),
            Column::integer("people", "People with that value."),
        ],
        rows: Box::new(rows),
    }
}

pub fn withheld(compilation: &Compilation) -> Table<'_> {
    let rows = withheld::published(&compilation.material.withheld).into_iter();
    Table {
        name: "withheld",
        about: "Participants who stated values that would make them stand out, and are not published.",
        key: None,
        columns: vec![
            Column::text(
                "attribute",
                "The attribute; empty where the row counts those with any value withheld.",
            )
            .optional(),
            Column::integer("participants", "Participants whose value is withheld; empty where suppressed.")
                .optional(),
        ],
        rows: Box::new(rows.map(|(attribute, people)| vec![Cell::of(attribute), people.into()])),
    }
}

pub fn sources(compilation: &Compilation) -> Table<'_> {
    let mut contributions: BTreeMap<&Arc<str>, u64> = BTreeMap::new();
    for it in &compilation.material.contributions {
        *contributions.entry(&it.source).or_default() += 1;
    }
    let row = move |it| source(it, contributions.get(&it.name).copied().unwrap_or(0));
    Table {
        name: "sources",
        about: "Every file that was found, read or not.",
        key: Some("source"),
        columns: vec![
            Column::text(
                "source",
                "Path below the folder that was read, with #sheet when a workbook has several.",
            ),
            Column::text("format", "What the file was taken for."),
            Column::text("sha256", "SHA-256 of the file; empty when it could not be opened.").optional(),
            Column::integer("bytes", "Size of the file in bytes."),
            Column::integer("contributions", "Contributions it gave."),
            Column::text("set_aside", "Parts that are not contributions by their nature, kind=number.")
                .optional(),
            Column::text("redactions", "Identifying details replaced by placeholders, kind=number.")
                .optional(),
            Column::text("dropped_columns", "Names of columns dropped as personal.").optional(),
        ],
        rows: Box::new(compilation.material.sources.iter().map(row)),
    }
}

fn source(it: &Source, contributions: u64) -> Vec<Cell<'_>> {
    vec![
        Cell::of(&it.name),
        Cell::made(names::word(&it.format)),
        Cell::of(&it.sha256),
        it.bytes.into(),
        contributions.into(),
        Cell::made(tally(&it.set_aside)),
        Cell::made(tally(&it.redactions)),
        Cell::made(it.dropped_columns.join(" | ")),
    ]
}

fn tally<K: Serialize>(counts: &BTreeMap<K, u64>) -> String {
    let mut parts: Vec<String> =
        counts.iter().map(|(kind, times)| format!("{}={times}", names::word(kind))).collect();
    parts.sort();
    parts.join(" ")
}

pub fn observations(compilation: &Compilation) -> Table<'_> {
    let rows = compilation.material.observations.iter();
    Table {
        name: "observations",
        about: "What facilitators saw; evidence of another kind, never counted as contributions.",
        key: None,
        columns: vec![
            Column::text("source", "The file.").refers("sources", "source"),
            Column::text("row", "Where in the source."),
            Column::text("text", "The facilitator's words."),
        ],
        rows: Box::new(rows.map(|it| vec![Cell::of(&it.source), Cell::shown(&it.place), Cell::of(&it.text)])),
    }
}
