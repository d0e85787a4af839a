//! `report.json` says what the tables say. Its lists are turned back into rows and compared with them.

mod shape;

use crate::{
    card::Card,
    data::{Data, FIXED},
    facts::{Facts, wide},
    folder::{FILE_BYTES_MAX, Folder},
    table::Table,
    verdict::{Check, Examination},
};
use shape::{Maybe, Notice, Report};
use std::{borrow::Cow, collections::BTreeSet};

const FILE: &str = "report.json";

pub(crate) fn check(folder: &Folder, data: &Data<'_>, facts: &Facts<'_>, card: &Card) -> Check {
    let mut exam = Examination::new("report.json", "entries of `report.json` equal the tables");
    let bytes = folder.bytes(FILE, FILE_BYTES_MAX).map_err(|cause| cause.to_string());
    let parsed = bytes
        .as_ref()
        .map_err(Clone::clone)
        .and_then(|bytes| serde_json::from_slice::<Report<'_>>(bytes).map_err(|cause| cause.to_string()));
    match parsed {
        Ok(report) => Comparison { report, data, facts, exam: &mut exam }.all(card),
        Err(cause) => exam.problem(FILE, "", format!("does not read: {cause}")),
    }
    exam.finish()
}

struct Comparison<'c, 'j, 't> {
    report: Report<'j>,
    data: &'c Data<'t>,
    facts: &'c Facts<'t>,
    exam: &'c mut Examination,
}

type Row<'r> = Vec<Cow<'r, str>>;

fn some<'r>(text: &'r Maybe<'_>) -> Cow<'r, str> {
    Cow::Borrowed(text.as_deref().unwrap_or(""))
}

fn number<'r>(number: impl Into<Option<u64>>) -> Cow<'r, str> {
    number.into().map_or(Cow::Borrowed(""), |number| number.to_string().into())
}

fn share<'r>(share: Option<f64>) -> Cow<'r, str> {
    share.map_or(Cow::Borrowed(""), |share| format!("{share:.4}").into())
}

fn text(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}

/// Compares rows one by one; `name` is the list's.
fn compare<'r>(exam: &mut Examination, name: &str, table: &Table, rows: impl Iterator<Item = Row<'r>>) {
    let mut count = 0_usize;
    for row in rows {
        let listed = table.rows.get(count);
        exam.expect(
            listed.is_some_and(|listed| listed.iter().eq(row.iter())),
            FILE,
            || format!("{name} {}", count.saturating_add(1)),
            || format!("it is not as in `{}`: {}", table.file, row.join(", ")),
        );
        count = count.saturating_add(1);
    }
    exam.expect(
        count == table.rows.len(),
        FILE,
        || name.to_owned(),
        || format!("it has {count} entries, `{}` has {}", table.file, table.rows.len()),
    );
}

impl Comparison<'_, '_, '_> {
    fn all(mut self, card: &Card) {
        self.head(card);
        self.material();
        self.result();
        self.themes();
        self.groups();
        self.duplicates();
        self.population();
        self.notices();
        self.samples();
    }

    fn say(&mut self, holds: bool, place: &str, what: &str) {
        self.exam.expect(holds, FILE, || place.to_owned(), || what.to_owned());
    }

    fn head(&mut self, card: &Card) {
        let (report, content) = (&self.report, &card.content);
        let method = &report.method;
        let holds = [
            ("format", report.format == content.format),
            ("title", report.title.as_deref() == content.title.as_deref()),
            ("language", report.language == content.language),
            ("status", report.status == content.status),
            ("counts", report.counts == content.counts),
            ("version", method.version == content.version),
            ("engine", method.engine == content.engine),
            ("models", method.models == content.models),
            ("seed", method.seed == content.seed),
            ("parameters", method.parameters == content.parameters),
            ("edits", method.edits == content.edits),
        ];
        for (name, holds) in holds {
            self.say(holds, name, "it is not as in the method card");
        }
    }

    fn material(&mut self) {
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
            let tally = |counts: &std::collections::BTreeMap<String, u64>| {
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

    fn result(&mut self) {
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
                || "its words are not the stored words".into(),
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

    fn themes(&mut self) {
        let Self { report, data, facts, exam } = self;
        let themes = report.themes.iter().map(|it| {
            vec![
                text(&it.theme),
                some(&it.parent),
                number(it.level),
                text(&it.label),
                number(it.contributions),
                number(it.participants),
            ]
        });
        compare(exam, "themes", data.tables.get("themes"), themes);
        let cited: BTreeSet<&str> = report
            .findings
            .iter()
            .flat_map(|it| it.supporting.iter().chain(&it.contrary))
            .map(String::as_str)
            .collect();
        for (at, it) in report.themes.iter().enumerate() {
            let texts = facts.members.get(at).map_or(0, |members| facts.texts(members));
            let kind = if it.theme.starts_with('s') { "small" } else { "main" };
            let other_views =
                quoted(data, |quotation| quotation.theme == Some(at) && quotation.why == "other-view");
            let quotations =
                quoted(data, |quotation| quotation.theme == Some(at) && quotation.why != "other-view");
            let listed = sorted(&it.quotations);
            let all = quotations.iter().all(|id| listed.contains(id) || cited.contains(*id));
            let labelled = it.label.is_empty()
                || it.label.split(" · ").all(|part| it.keyphrases.iter().any(|phrase| phrase == part));
            let holds = [
                ("texts", it.texts == wide(texts)),
                ("kind", it.kind == kind),
                ("keyphrases", labelled),
                ("quotations", all && listed.iter().all(|id| quotations.contains(id))),
                ("other_views", sorted(&it.other_views) == other_views),
            ];
            for (name, holds) in holds {
                exam.expect(
                    holds,
                    FILE,
                    || format!("theme {}", it.theme),
                    || format!("`{name}` does not follow from the tables"),
                );
            }
        }
    }

    fn groups(&mut self) {
        let Self { report, data, facts, exam } = self;
        let totals = report.groups.iter().flat_map(|it| {
            it.values.iter().map(move |value| {
                let of = value.participants.and(it.of);
                let mut row = vec![
                    text(&it.attribute),
                    text(&value.value),
                    Cow::Borrowed(""),
                    number(value.participants),
                    number(of),
                ];
                row.extend([const { Cow::Borrowed("") }; 3]);
                row
            })
        });
        let cells = report.themes.iter().flat_map(|theme| {
            theme.groups.iter().map(move |it| {
                vec![
                    text(&it.attribute),
                    text(&it.value),
                    text(&theme.theme),
                    number(it.participants),
                    number(it.of),
                    share(it.low),
                    share(it.high),
                    some(&it.direction),
                ]
            })
        });
        compare(exam, "groups", data.tables.get("groups"), totals.chain(cells));
        let population = data.tables.get("population");
        for it in &report.groups {
            let attribute = data.attributes.iter().position(|name| *name == it.attribute);
            let givers = attribute.and_then(|at| facts.givers.get(at)).map_or(0, Vec::len);
            let of = it.of.is_none_or(|of| of == wide(givers) && !(1..5).contains(&of));
            exam.expect(
                of,
                FILE,
                || format!("groups, {}", it.attribute),
                || "`of` is not the number who gave the attribute, or too small to show".into(),
            );
            for value in &it.values {
                let group = attribute.and_then(|at| facts.value(at, &value.value));
                let counted = value.participants.and(group.map(|group| wide(group.contributions)));
                let row =
                    population.rows.iter().find(|row| row.iter().take(2).eq([&*it.attribute, &*value.value]));
                let people = row.and_then(|row| crate::counts::plain(row.get(2)?));
                exam.expect(
                    value.contributions == counted && value.population == people,
                    FILE,
                    || format!("groups, {}", value.value),
                    || "`contributions` or `population` is not what the tables give".into(),
                );
            }
        }
    }

    fn duplicates(&mut self) {
        let Self { report, data, facts, exam } = self;
        let rows = report
            .duplicates
            .iter()
            .flat_map(|it| it.contributions.iter().map(|id| vec![number(it.duplicates), text(id)]));
        compare(exam, "duplicates", data.tables.get("duplicates"), rows);
        for (it, group) in report.duplicates.iter().zip(&data.duplicates) {
            let members: Vec<u32> = group.iter().map(|&at| crate::facts::small(at)).collect();
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

    fn population(&mut self) {
        let Self { report, data, exam, .. } = self;
        let rows = report.population.iter().flat_map(|(attribute, values)| {
            values.iter().map(|(value, people)| {
                vec![Cow::Borrowed(attribute.as_str()), Cow::Borrowed(value.as_str()), number(*people)]
            })
        });
        compare(exam, "population", data.tables.get("population"), rows);
    }

    fn notices(&mut self) {
        let Self { report, data, exam, .. } = self;
        let spoken = |code: &str| data.contributions.iter().filter(|it| it.language == code).count();
        for notice in &report.notices {
            let holds = match notice {
                Notice::TooFewToGroup { contributions, needed } => {
                    *contributions == wide(data.contributions.len()) && contributions < needed
                }
                Notice::TooFewInLanguage { language, contributions } => {
                    *contributions == wide(spoken(language))
                }
                Notice::GroupedWithinLanguages { languages } => languages.iter().all(|code| spoken(code) > 0),
            };
            exam.expect(
                holds,
                FILE,
                || "notices".into(),
                || "a notice does not follow from the tables".into(),
            );
        }
    }

    fn samples(&mut self) {
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

fn quoted<'t>(data: &Data<'t>, holds: impl Fn(&crate::data::Quotation<'t>) -> bool) -> Vec<&'t str> {
    let mut ids: Vec<&str> = data.quotations.iter().filter(|it| holds(it)).map(|it| it.id).collect();
    ids.sort_unstable();
    ids
}

fn sorted(ids: &[String]) -> Vec<&str> {
    let mut ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    ids.sort_unstable();
    ids
}
