//! Lists of `report.json` that repeat a table: what was received.

use super::{Comparison, FILE, compare, number, some, text};
use std::{borrow::Cow, collections::BTreeMap};

impl Comparison<'_, '_, '_> {
    pub(super) fn material(&mut self) {
        let Self { report, data, exam, .. } = self;
        let tables = data.tables;
        let named: Vec<&str> = data.attributes.clone();
        let contributions = report.contributions.iter().map(|it| {
            let mut row = vec![
                text(&it.contribution),
                text(&it.source),
                text(&it.row),
                text(&it.participant),
                text(&it.language),
                some(&it.date),
                text(&it.text),
            ];
            row.extend(
                named.iter().map(|name| Cow::Borrowed(it.attributes.get(*name).map_or("", String::as_str))),
            );
            row
        });
        compare(exam, "contributions", tables.get("contributions"), contributions);
        let given = report.contributions.iter().map(|it| it.attributes.len()).sum::<usize>();
        let filled = data
            .contributions
            .iter()
            .map(|it| it.attributes.iter().filter(|value| !value.is_empty()).count())
            .sum::<usize>();
        exam.expect(
            given == filled,
            FILE,
            || "contributions".into(),
            || format!("{given} attributes are given, {filled} in the table"),
        );
        let prompts = report
            .contributions
            .iter()
            .filter_map(|it| Some(vec![text(&it.contribution), Cow::Borrowed(it.prompt.as_deref()?)]));
        compare(exam, "contributions", tables.get("prompts"), prompts);
        let sources = report.sources.iter().map(|it| {
            let tally = |counts: &BTreeMap<String, u64>| {
                Cow::Owned(
                    counts
                        .iter()
                        .map(|(name, count)| format!("{name}={count}"))
                        .collect::<Vec<_>>()
                        .join(" "),
                )
            };
            vec![
                text(&it.source),
                text(&it.format),
                some(&it.sha256),
                number(it.bytes),
                number(it.contributions),
                tally(&it.set_aside),
                tally(&it.redactions),
                Cow::Owned(it.dropped_columns.join(" | ")),
            ]
        });
        compare(exam, "sources", tables.get("sources"), sources);
        let observations =
            report.observations.iter().map(|it| vec![text(&it.source), text(&it.row), text(&it.text)]);
        compare(exam, "observations", tables.get("observations"), observations);
        let choices = report.choices.iter().flat_map(|it| {
            let row = |option, count| vec![text(&it.source), text(&it.question), option, number(count)];
            std::iter::once(row(Cow::Borrowed(""), it.answered))
                .chain(it.options.iter().map(move |chosen| row(text(&chosen.option), chosen.participants)))
        });
        compare(exam, "choices", tables.get("choices"), choices);
    }

    pub(super) fn population(&mut self) {
        let Self { report, data, exam, .. } = self;
        let rows = report.population.iter().flat_map(|(attribute, values)| {
            values.iter().map(|(value, people)| {
                vec![Cow::Borrowed(attribute.as_str()), Cow::Borrowed(value.as_str()), number(*people)]
            })
        });
        compare(exam, "population", data.tables.get("population"), rows);
        let withheld = report.withheld.iter().map(|it| vec![some(&it.attribute), number(it.participants)]);
        compare(exam, "withheld", data.tables.get("withheld"), withheld);
    }
}
