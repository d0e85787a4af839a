//! Lists of `report.json` that repeat a table: what was found.

use super::{Comparison, FILE, compare, number, quoted, some, sorted, text};
use crate::{
    data::FIXED,
    facts::{small, wide},
    verdict::unlike,
};
use std::borrow::Cow;

impl Comparison<'_, '_, '_> {
    pub(super) fn result(&mut self) {
        let Self { report, data, exam, .. } = self;
        let tables = data.tables;
        let passages = report.passages.iter().map(|it| {
            vec![text(&it.passage), text(&it.contribution), number(it.start), number(it.end), some(&it.theme)]
        });
        compare(exam, "passages", tables.get("passages"), passages);
        let quotations = report.quotations.iter().map(|it| {
            vec![
                text(&it.quotation),
                some(&it.theme),
                text(&it.contribution),
                number(it.start),
                number(it.end),
                text(&it.why),
            ]
        });
        compare(exam, "quotations", tables.get("quotations"), quotations);
        for (at, it) in report.quotations.iter().enumerate() {
            let words = data.quotations.get(at).and_then(|quotation| quotation.words);
            exam.expect(
                words == Some(&*it.text),
                FILE,
                || it.quotation.to_string(),
                || unlike(&it.text, words.unwrap_or_default()),
            );
        }
        let findings = report.findings.iter().map(|it| {
            vec![
                number(it.finding),
                text(&it.statement),
                some(&it.theme),
                some(&it.other),
                some(&it.attribute),
                some(&it.value),
                number(it.participants),
                number(it.contributions),
                number(it.sources),
                number(it.total),
                number(it.texts),
                it.supporting.join(" ").into(),
                it.contrary.join(" ").into(),
            ]
        });
        compare(exam, "findings", tables.get("findings"), findings);
        let coverage = report.coverage.iter().map(|it| {
            let reason = match (&it.reason, &it.detail) {
                (Some(reason), Some(detail)) => Cow::Owned(format!("{reason}: {detail}")),
                (reason, _) => some(reason),
            };
            vec![some(&it.contribution), text(&it.source), some(&it.row), text(&it.state), reason]
        });
        compare(exam, "coverage", tables.get("coverage"), coverage);
    }

    pub(super) fn duplicates(&mut self) {
        let Self { report, data, facts, exam } = self;
        let rows = report
            .duplicates
            .iter()
            .flat_map(|it| it.contributions.iter().map(|id| vec![number(it.duplicates), text(id)]));
        compare(exam, "duplicates", data.tables.get("duplicates"), rows);
        for (it, group) in report.duplicates.iter().zip(&data.duplicates) {
            let members: Vec<u32> = group.iter().map(|&at| small(at)).collect();
            let holds =
                it.participants == wide(facts.people(&members)) && it.texts == wide(facts.texts(&members));
            exam.expect(
                holds,
                FILE,
                || format!("duplicates {}", it.duplicates),
                || "people or texts were counted otherwise".into(),
            );
        }
        for it in &report.findings {
            let named = it.duplicates.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
            let group = named.and_then(|at| data.duplicates.get(at));
            let quoted =
                |id: &String| data.by_quotation.get(id.as_str()).and_then(|&at| data.quotations.get(at));
            let from = |id: &String| {
                quoted(id).is_some_and(|quotation| {
                    group.is_some_and(|group| group.contains(&quotation.contribution))
                })
            };
            let holds = if it.statement == "campaign" {
                it.supporting.iter().all(from)
            } else {
                it.duplicates.is_none()
            };
            exam.expect(
                holds,
                FILE,
                || format!("finding {}", it.finding),
                || "it names another group of duplicates than it quotes".into(),
            );
        }
    }

    pub(super) fn samples(&mut self) {
        let single = sorted(&self.report.single_voices)
            == quoted(self.data, |quotation| quotation.why == "single-voice");
        let ungrouped = sorted(&self.report.ungrouped_samples)
            == quoted(self.data, |quotation| quotation.why == "ungrouped");
        self.say(single, "single_voices", "it does not list the quotations of single voices");
        self.say(ungrouped, "ungrouped_samples", "it does not list the quotations of what has no theme");
        let columns = self.data.tables.get("contributions").columns.len();
        self.say(columns >= FIXED, "contributions", "the table lacks columns");
    }
}
