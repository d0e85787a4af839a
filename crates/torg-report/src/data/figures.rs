//! Every number of a report, computed once and named by the keys of `docs/report-format.md`.
//!
//! The tables, `report.json` and the HTML take their numbers from the same compilation; the HTML takes them from
//! here and nowhere else, so that a page cannot show a number the open data does not have. A number that is
//! suppressed has no entry. Pure: no wording, no formatting, no output.

use std::collections::{BTreeMap, BTreeSet};
use torg_core::{
    Compilation, Contribution, Coverage, Finding, GroupCell, GroupTable, State, Statement, Theme, ThemeKind,
};

use super::{choices, names, withheld};

/// The number behind each key. A page that shows one asks `figures.get(&key(&["theme", "3", "contributions"]))` and
/// writes `data-key` = the key and `data-value` = the number; `None` means that no such number may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures(BTreeMap<String, u64>);

/// A key from its parts, with `%` and `/` inside a part percent-encoded: `key(&["theme", "3", "percent"])`.
pub fn key(parts: &[&str]) -> String {
    let encoded: Vec<String> =
        parts.iter().map(|part| part.replace('%', "%25").replace('/', "%2F")).collect();
    encoded.join("/")
}

/// `part` of `whole` in whole percent, half a percent rounded up; `None` of nothing.
pub fn percent(part: u64, whole: u64) -> Option<u64> {
    let (part, whole) = (u128::from(part), u128::from(whole));
    (part * 200 + whole).checked_div(whole * 2).and_then(|share| u64::try_from(share).ok())
}

impl Figures {
    /// Counts everything; one pass over the contributions, no copy of a text.
    pub fn of(compilation: &Compilation) -> Self {
        let mut figures = Self::default();
        figures.material(compilation);
        figures.calendar(&compilation.material.contributions);
        figures.account(&compilation.coverage);
        figures.sources(compilation);
        figures.themes(compilation);
        figures.groups(&compilation.groups);
        figures.populations(compilation);
        figures.withheld(compilation);
        figures.choices(compilation);
        figures.duplicates(compilation);
        figures.findings(&compilation.findings);
        figures
    }

    /// The number, or `None` when there is none or it is suppressed.
    pub fn get(&self, key: &str) -> Option<u64> {
        self.0.get(key).copied()
    }

    /// All keys with their numbers, by key.
    #[cfg(test)]
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.0.iter().map(|(key, value)| (key.as_str(), *value))
    }

    fn set(&mut self, parts: &[&str], value: u64) {
        self.0.insert(key(parts), value);
    }

    fn add(&mut self, parts: &[&str], value: u64) {
        *self.0.entry(key(parts)).or_default() += value;
    }

    fn set_some(&mut self, parts: &[&str], value: Option<u64>) {
        if let Some(value) = value {
            self.set(parts, value);
        }
    }

    fn material(&mut self, compilation: &Compilation) {
        let material = &compilation.material;
        let participants: BTreeSet<_> = material.contributions.iter().map(|it| it.participant).collect();
        let languages = tally(material.contributions.iter().map(|it| it.language));
        self.set(&["contributions"], count(material.contributions.len()));
        self.set(&["participants"], count(participants.len()));
        self.set(&["observations"], count(material.observations.len()));
        self.set(&["languages"], count(languages.keys().filter(|language| language.is_known()).count()));
        for (language, contributions) in languages {
            self.set(&["language", language.code()], contributions);
        }
    }

    fn calendar(&mut self, contributions: &[Contribution]) {
        let dated = contributions.iter().filter_map(|it| it.date.map(|day| (it, day.parts())));
        for ((source, year, month), count) in
            tally(dated.map(|(it, (year, month, _))| (&it.source, year, month)))
        {
            let month = format!("{year:04}-{month:02}");
            self.add(&["month", &month], count);
            self.set(&["source", source, "month", &month], count);
        }
    }

    fn account(&mut self, coverage: &[Coverage]) {
        for state in State::ALL {
            self.set(&["state", state.code()], 0);
        }
        self.set(&["single-voices"], 0);
        self.set(&["received"], count(coverage.len()));
        for (state, lines) in tally(coverage.iter().map(|line| line.state)) {
            self.set(&["state", state.code()], lines);
        }
        for (code, lines) in tally(coverage.iter().filter_map(|line| Some(line.reason.as_ref()?.code()))) {
            self.set(&["reason", code], lines);
        }
        self.set_some(&["ungrouped"], self.get("state/ungrouped"));
        self.set_some(&["single-voices"], self.get("reason/single-voice"));
    }

    fn sources(&mut self, compilation: &Compilation) {
        let material = &compilation.material;
        let contributions = tally(material.contributions.iter().map(|it| &it.source));
        self.set(&["sources"], count(material.sources.len()));
        self.set(&["sources", "contributing"], count(contributions.len()));
        self.set(&["redactions"], 0);
        for source in &material.sources {
            let redactions = source.redactions.values().sum();
            self.set(
                &["source", &source.name, "contributions"],
                contributions.get(&source.name).copied().unwrap_or(0),
            );
            self.set(&["source", &source.name, "redactions"], redactions);
            self.add(&["redactions"], redactions);
            for (kind, times) in &source.redactions {
                self.add(&["redaction", &names::word(kind)], *times);
            }
            for (kind, times) in &source.set_aside {
                self.add(&["set-aside", &names::word(kind)], *times);
            }
        }
    }

    fn themes(&mut self, compilation: &Compilation) {
        let all = count(compilation.material.contributions.len());
        let kinds = |kind, level| {
            count(compilation.themes.iter().filter(|it| it.kind == kind && it.level <= level).count())
        };
        self.set(&["themes", "main"], kinds(ThemeKind::Main, 1));
        self.set(&["themes", "small"], kinds(ThemeKind::Small, u8::MAX));
        for theme in &compilation.themes {
            self.theme(theme, all);
        }
    }

    fn theme(&mut self, theme: &Theme, all: u64) {
        let id = theme.id.0.as_str();
        self.set(&["theme", id, "contributions"], count(theme.contributions));
        self.set(&["theme", id, "participants"], count(theme.participants));
        self.set(&["theme", id, "texts"], count(theme.distinct_texts));
        self.set_some(&["theme", id, "percent"], percent(count(theme.contributions), all));
        for cell in &theme.groups {
            self.cell(id, cell);
        }
    }

    fn cell(&mut self, theme: &str, cell: &GroupCell) {
        let Some(participants) = cell.participants.map(count) else { return };
        let share = cell.of.and_then(|of| percent(participants, count(of)));
        self.set(&["cell", theme, &cell.attribute, &cell.value, "participants"], participants);
        self.set_some(&["cell", theme, &cell.attribute, &cell.value, "percent"], share);
    }

    fn groups(&mut self, groups: &[GroupTable]) {
        for table in groups {
            for total in &table.totals {
                let Some(participants) = total.participants.map(count) else { continue };
                let name = |figure| ["group", &table.attribute, &total.value, figure];
                self.set(&name("participants"), participants);
                self.set_some(&name("contributions"), total.contributions.map(count));
                self.set_some(&name("percent"), percent(participants, count(table.participants)));
            }
        }
    }

    fn populations(&mut self, compilation: &Compilation) {
        for (attribute, values) in &compilation.material.populations {
            let all = values.values().sum();
            for (value, people) in values {
                self.set(&["population", attribute, value, "people"], *people);
                self.set_some(&["population", attribute, value, "percent"], percent(*people, all));
            }
        }
    }

    fn withheld(&mut self, compilation: &Compilation) {
        for (attribute, people) in withheld::published(&compilation.material.withheld) {
            let parts = ["withheld", attribute];
            self.set_some(&parts[..if attribute.is_empty() { 1 } else { 2 }], people.map(count));
        }
    }

    fn choices(&mut self, compilation: &Compilation) {
        for question in &compilation.material.choices {
            for (option, participants) in choices::published(question) {
                self.set_some(&["choice", &question.source, &question.prompt, option], participants);
            }
        }
    }

    fn duplicates(&mut self, compilation: &Compilation) {
        self.set(&["duplicates", "groups"], count(compilation.duplicates.len()));
        for (number, group) in (1..).zip(&compilation.duplicates) {
            let number = usize::to_string(&number);
            self.set(&["duplicates", &number, "contributions"], count(group.contributions.len()));
            self.set(&["duplicates", &number, "participants"], count(group.participants));
            self.set(&["duplicates", &number, "texts"], count(group.distinct_texts));
        }
    }

    fn findings(&mut self, findings: &[Finding]) {
        for (number, finding) in (1..).zip(findings) {
            let number = usize::to_string(&number);
            let Numbers { participants, contributions, sources, total, texts } =
                Numbers::of(finding.statement());
            self.set_some(&["finding", &number, "participants"], participants);
            self.set_some(&["finding", &number, "contributions"], contributions);
            self.set_some(&["finding", &number, "sources"], sources);
            self.set_some(&["finding", &number, "total"], total);
            self.set_some(&["finding", &number, "texts"], texts);
        }
    }
}

/// The number columns of `findings.csv`, as a statement fills them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Participants who bear the statement out.
    pub participants: Option<u64>,
    /// Contributions that bear it out.
    pub contributions: Option<u64>,
    /// Sources that bear it out.
    pub sources: Option<u64>,
    /// What they are counted against: all contributions, the participants of the group, all sources, the smaller theme.
    pub total: Option<u64>,
    /// Distinct texts among the contributions.
    pub texts: Option<u64>,
}

impl Numbers {
    /// The numbers of `statement`.
    pub fn of(statement: &Statement) -> Self {
        let of = |value: &usize| Some(count(*value));
        let none = Self::default();
        match statement {
            Statement::LargestTheme { contributions, participants, total, .. } => Self {
                participants: of(participants),
                contributions: of(contributions),
                total: of(total),
                ..none
            },
            Statement::LargeTheme { contributions, participants, .. } => {
                Self { participants: of(participants), contributions: of(contributions), ..none }
            }
            Statement::SpeaksMore { participants, of: group, .. }
            | Statement::SpeaksLess { participants, of: group, .. } => {
                Self { participants: of(participants), total: of(group), ..none }
            }
            Statement::AcrossSources { sources, of: all, .. } => {
                Self { sources: of(sources), total: of(all), ..none }
            }
            Statement::OftenTogether { contributions, of: smaller, .. } => {
                Self { contributions: of(contributions), total: of(smaller), ..none }
            }
            Statement::Campaign { contributions, participants, distinct_texts, .. } => Self {
                participants: of(participants),
                contributions: of(contributions),
                texts: of(distinct_texts),
                ..none
            },
            Statement::SingleVoices { count } => Self { contributions: of(count), ..none },
        }
    }
}

/// A count as published numbers are: the same on machines of every word size.
pub(super) fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn tally<T: Ord>(items: impl Iterator<Item = T>) -> BTreeMap<T, u64> {
    let mut counts = BTreeMap::new();
    for item in items {
        *counts.entry(item).or_default() += 1;
    }
    counts
}
