//! A small sound report, written from `docs/report-format.md` alone. It shares no line with the writer of reports or
//! with the checker: what both must agree on is the document.

use super::folder::{self, Files};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    io::{Cursor, Write as _},
};

/// Source, row, participant, language, date, age, role, prompt, and the passages with their themes.
type Said<'s> =
    (&'s str, &'s str, &'s str, &'s str, &'s str, &'s str, &'s str, &'s str, &'s [(&'s str, &'s str)]);

const S: &str = "survey.csv";
const I: &str = "interviews/first & second.txt";
const Q: &str = "What do you miss on the square?";

const SAID: &[Said] = &[
    (
        S,
        "2",
        "p1",
        "en",
        "2026-05-02",
        "13-19",
        "youth",
        Q,
        &[("More benches in the shade, please.", "1.1"), (" And a fountain!", "1.2")],
    ),
    (
        S,
        "3",
        "p2",
        "en",
        "2026-05-02",
        "13-19",
        "resident",
        Q,
        &[("Benches with a back, my grandmother cannot sit on the low wall.", "1.1")],
    ),
    (
        S,
        "4",
        "p3",
        "en",
        "2026-05-03",
        "13-19",
        "resident",
        Q,
        &[("=Benches are the first thing, then trees.", "1.1")],
    ),
    (
        S,
        "5",
        "p4",
        "sv",
        "2026-05-03",
        "13-19",
        "resident",
        Q,
        &[("Fler bänkar under träden så att man orkar stanna.", "1.1")],
    ),
    (
        S,
        "6",
        "p5",
        "sv",
        "2026-05-04",
        "13-19",
        "resident",
        Q,
        &[("Bänkarna är alltid blöta 😕.", "1.1"), (" Sätt ett tak över dem.", "1.1")],
    ),
    (
        S,
        "7",
        "p6",
        "en",
        "2026-05-05",
        "13-19",
        "resident",
        Q,
        &[("Water, a fountain that children may play in.", "1.2")],
    ),
    (
        S,
        "8",
        "p7",
        "en",
        "2026-05-05",
        "20-64",
        "resident",
        Q,
        &[("A fountain like the one we had in 1974.", "1.2")],
    ),
    (
        S,
        "9",
        "p8",
        "en",
        "2026-06-01",
        "20-64",
        "resident",
        Q,
        &[("The fountain, \"the old one\" & its <lights>.", "1.2")],
    ),
    (
        S,
        "10",
        "p9",
        "fr",
        "2026-06-01",
        "20-64",
        "resident",
        Q,
        &[("Une fontaine, de l'eau, de la fraîcheur.", "1.2")],
    ),
    (
        S,
        "11",
        "p10",
        "en",
        "",
        "20-64",
        "resident",
        Q,
        &[("Buses should stop on the square, not behind it.", "2")],
    ),
    (S, "12", "p11", "en", "", "20-64", "resident", Q, &[("'The bus stop is too far for me.", "2")]),
    (
        S,
        "13",
        "p12",
        "en",
        "",
        "20-64",
        "resident",
        Q,
        &[("Let the buses in on market days, it is 400 metres to walk.", "2")],
    ),
    (S, "14", "p13", "ar", "", "20-64", "resident", Q, &[("نريد حافلات أكثر إلى الساحة.", "2")]),
    (
        S,
        "15",
        "p14",
        "en",
        "",
        "65+",
        "resident",
        Q,
        &[("No cars, only buses and bicycles.", "2"), (" My knees need a bench halfway.", "1.1")],
    ),
    (S, "16", "p15", "en", "2026-06-09", "65+", "resident", Q, &[("The bus, the bus, the bus.", "2")]),
    (
        S,
        "17",
        "p16",
        "en",
        "2026-06-09",
        "65+",
        "politician",
        Q,
        &[("A bus every ten minutes would change who comes here.", "2")],
    ),
    (S, "18", "p17", "en", "2026-06-09", "65+", "politician", Q, &[("A chess table would be good.", "s1")]),
    (
        S,
        "19",
        "p18",
        "en",
        "2026-06-10",
        "65+",
        "resident",
        Q,
        &[("Chess in the sun, I would come every day.", "s1")],
    ),
    (
        S,
        "20",
        "p19",
        "en",
        "2026-06-11",
        "65+",
        "resident",
        Q,
        &[("Save the square from the car park!", "2")],
    ),
    (
        S,
        "21",
        "p20",
        "en",
        "2026-06-11",
        "65+",
        "resident",
        Q,
        &[("Save the square from the car park!", "2")],
    ),
    (
        S,
        "22",
        "p20",
        "en",
        "2026-06-12",
        "65+",
        "resident",
        Q,
        &[("Save the square from the car park !!", "2")],
    ),
    (S, "23", "p21", "und", "2026-06-12", "", "resident", Q, &[("Ok", "")]),
    (
        I,
        "page 1, 4",
        "p22",
        "en",
        "2026-06-12",
        "",
        "",
        "",
        &[("I scatter my husband's ashes in my mind there, each spring.", "")],
    ),
    (
        I,
        "page 2, 1",
        "p23",
        "en",
        "2026-06-12",
        "",
        "",
        "",
        &[("We used to dance there.", ""), (" Now nobody sits.", "1.1")],
    ),
];

/// Theme, parent, level, label.
const THEMES: [[&str; 4]; 5] = [
    ["1", "", "1", "sit down · water"],
    ["1.1", "1", "2", "benches · shade"],
    ["1.2", "1", "2", "fountain"],
    ["2", "", "1", "buses · bus stop"],
    ["s1", "", "2", "chess in the sun"],
];

/// Row of `SAID`, passage of it, theme, why.
const QUOTED: [(usize, usize, &str, &str); 12] = [
    (0, 0, "1.1", "central"),
    (3, 0, "1.1", "spread"),
    (23, 1, "1.1", "other-view"),
    (5, 0, "1", "central"),
    (7, 0, "1.2", "central"),
    (8, 0, "1.2", "spread"),
    (11, 0, "2", "central"),
    (12, 0, "2", "spread"),
    (13, 0, "2", "other-view"),
    (17, 0, "s1", "central"),
    (22, 0, "", "single-voice"),
    (19, 0, "2", "central"),
];
/// And one of what has no theme.
const SAMPLE: (usize, usize) = (21, 0);

struct Contribution {
    id: String,
    said: usize,
    text: String,
    /// Start, end, theme.
    passages: Vec<(usize, usize, &'static str)>,
}

pub struct Model {
    contributions: Vec<Contribution>,
    tables: Vec<(&'static str, Vec<Vec<String>>)>,
    json: Value,
}

fn id(source: &str, copy: usize, text: &str) -> String {
    let digest = Sha256::digest(format!("torg-contribution-1\n{source}\n{copy}\n{text}"));
    let bits: String = digest.iter().map(|byte| format!("{byte:08b}")).collect();
    let letters: Vec<char> = "0123456789abcdefghjkmnpqrstvwxyz".chars().collect();
    (0..12).map(|at| letters[usize::from_str_radix(&bits[at * 5..at * 5 + 5], 2).unwrap()]).collect()
}

fn contributions() -> Vec<Contribution> {
    let mut copies: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let mut all: Vec<Contribution> = Vec::new();
    for (said, row) in SAID.iter().enumerate() {
        let text: String = row.8.iter().map(|(part, _)| *part).collect();
        let copy = copies.entry((row.0, text.clone())).or_default();
        let mut start = 0;
        let passages = row.8.iter().map(|(part, theme)| {
            let bare = part.trim_start();
            let from = start + part.len() - bare.len();
            start += part.len();
            (from, start, *theme)
        });
        let passages = passages.collect();
        all.push(Contribution { id: id(row.0, *copy, &text), said, text, passages });
        *copy += 1;
    }
    all.sort_by(|one, other| one.id.cmp(&other.id));
    all
}

fn is_in(theme: &str, finest: &str) -> bool {
    finest == theme || finest.strip_prefix(theme).is_some_and(|rest| rest.starts_with('.'))
}

fn wilson(part: f64, whole: f64) -> (f64, f64) {
    let z = 1.959_964_f64;
    let centre = (part + z * z / 2.0) / (whole + z * z);
    let half = z / (whole + z * z) * (part * (whole - part) / whole + z * z / 4.0).sqrt();
    let four = |it: f64| (it * 10_000.0).round() / 10_000.0;
    (four((centre - half).max(0.0)), four((centre + half).min(1.0)))
}

fn strings<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

impl Model {
    pub fn new() -> Self {
        let mut model = Self { contributions: contributions(), tables: Vec::new(), json: Value::Null };
        model.material();
        model.result();
        model.account();
        model.json = model.json();
        model
    }

    fn at(&self, said: usize) -> &Contribution {
        self.contributions.iter().find(|it| it.said == said).unwrap()
    }

    fn members(&self, theme: &str) -> Vec<&Contribution> {
        let holds = |it: &&Contribution| it.passages.iter().any(|(_, _, finest)| is_in(theme, finest));
        self.contributions.iter().filter(holds).collect()
    }

    fn people<'m>(of: impl IntoIterator<Item = &'m Contribution>) -> BTreeSet<&'static str> {
        of.into_iter().map(|it| SAID[it.said].2).collect()
    }

    fn table(&self, name: &str) -> &Vec<Vec<String>> {
        &self.tables.iter().find(|(it, _)| *it == name).unwrap().1
    }

    fn material(&mut self) {
        let columns = [
            "contribution",
            "source",
            "row",
            "participant",
            "language",
            "date",
            "text",
            "age",
            "language (attribute)",
        ];
        let mut rows = vec![strings(columns)];
        let mut prompts = vec![strings(["contribution", "prompt"])];
        for it in &self.contributions {
            let (source, row, who, language, date, age, role, prompt, _) = SAID[it.said];
            rows.push(strings([&it.id, source, row, who, language, date, &it.text, age, role]));
            if !prompt.is_empty() {
                prompts.push(strings([&it.id, prompt]));
            }
        }
        self.tables.push(("contributions", rows));
        self.tables.push(("prompts", prompts));
        let mut passages = vec![strings(["passage", "contribution", "start", "end", "theme"])];
        for it in &self.contributions {
            for (number, (start, end, theme)) in (1..).zip(&it.passages) {
                passages.push(strings([
                    &format!("{}-{number}", it.id),
                    &it.id,
                    &start.to_string(),
                    &end.to_string(),
                    theme,
                ]));
            }
        }
        self.tables.push(("passages", passages));
    }

    fn quoted() -> Vec<(usize, usize, &'static str, &'static str)> {
        QUOTED.into_iter().chain([(SAMPLE.0, SAMPLE.1, "", "ungrouped")]).collect()
    }

    fn result(&mut self) {
        let mut themes =
            vec![strings(["theme", "parent", "level", "label", "contributions", "participants"])];
        for [theme, parent, level, label] in THEMES {
            let members = self.members(theme);
            let people = Self::people(members.iter().copied()).len().to_string();
            themes.push(strings([theme, parent, level, label, &members.len().to_string(), &people]));
        }
        self.tables.push(("themes", themes));
        let mut quotations = vec![strings(["quotation", "theme", "contribution", "start", "end", "why"])];
        for (number, (said, passage, theme, why)) in (1..).zip(Self::quoted()) {
            let it = self.at(said);
            let (start, end, _) = it.passages[passage];
            quotations.push(strings([
                &format!("q{number}"),
                theme,
                &it.id,
                &start.to_string(),
                &end.to_string(),
                why,
            ]));
        }
        self.tables.push(("quotations", quotations));
        self.groups();
        self.findings();
        let mut duplicates = vec![strings(["duplicates", "contribution"])];
        duplicates.extend([18, 19, 20].map(|said| strings(["1", &self.at(said).id])));
        self.tables.push(("duplicates", duplicates));
    }

    fn groups(&mut self) {
        let columns = ["attribute", "value", "theme", "participants", "of", "low", "high", "direction"];
        let (mut totals, mut cells) = (vec![strings(columns)], Vec::new());
        for (attribute, of) in [("age", 5_usize), ("language", 6)] {
            let value_of = |it: &Contribution| if of == 5 { SAID[it.said].5 } else { SAID[it.said].6 };
            let values: BTreeSet<&str> =
                self.contributions.iter().map(value_of).filter(|it| !it.is_empty()).collect();
            let group =
                |value: &str| Self::people(self.contributions.iter().filter(|it| value_of(it) == value));
            let givers = Self::people(self.contributions.iter().filter(|it| !value_of(it).is_empty()));
            let counts: Vec<usize> = values.iter().map(|value| group(value).len()).collect();
            let barred = hidden(&counts, &vec![false; counts.len()]);
            for ((value, count), hide) in values.iter().zip(&counts).zip(&barred) {
                let shown = [count.to_string(), givers.len().to_string()]
                    .map(|it| if *hide { String::new() } else { it });
                totals.push(strings([attribute, value, "", &shown[0], &shown[1], "", "", ""]));
            }
            for [theme, ..] in THEMES {
                let speakers = Self::people(self.members(theme));
                let share = speakers.intersection(&givers).count() as f64 / givers.len() as f64;
                let parts: Vec<usize> =
                    values.iter().map(|value| group(value).intersection(&speakers).count()).collect();
                let hide = hidden(&parts, &barred);
                for (at, value) in values.iter().enumerate() {
                    if hide[at] {
                        cells.push(strings([attribute, value, theme, "", "", "", "", ""]));
                        continue;
                    }
                    let (low, high) = wilson(parts[at] as f64, counts[at] as f64);
                    let direction = if share < low {
                        "more"
                    } else if share > high {
                        "less"
                    } else {
                        "same"
                    };
                    let [low, high] = [low, high].map(|it| format!("{it:.4}"));
                    cells.push(strings([
                        attribute,
                        value,
                        theme,
                        &parts[at].to_string(),
                        &counts[at].to_string(),
                        &low,
                        &high,
                        direction,
                    ]));
                }
            }
        }
        // Cells stand theme by theme.
        cells.sort_by_key(|row| THEMES.iter().position(|theme| theme[0] == row[2]));
        totals.extend(cells);
        self.tables.push(("groups", totals));
    }

    fn findings(&mut self) {
        let columns = [
            "finding",
            "statement",
            "theme",
            "other",
            "attribute",
            "value",
            "participants",
            "contributions",
            "sources",
            "total",
            "texts",
            "supporting",
            "contrary",
        ];
        let of = |theme: &str| {
            (self.members(theme).len().to_string(), Self::people(self.members(theme)).len().to_string())
        };
        let all = self.contributions.len().to_string();
        let largest =
            if self.members("1").len() >= self.members("2").len() { ["1", "q4"] } else { ["2", "q7"] };
        let other = if largest[0] == "1" { ["2", "q7 q8"] } else { ["1", "q4 q5"] };
        let (many, who) = of(largest[0]);
        let (fewer, those) = of(other[0]);
        let mut rows = vec![strings(columns)];
        rows.push(strings([
            "1",
            "largest-theme",
            largest[0],
            "",
            "",
            "",
            &who,
            &many,
            "",
            &all,
            "",
            largest[1],
            "",
        ]));
        rows.push(strings([
            "2",
            "large-theme",
            other[0],
            "",
            "",
            "",
            &those,
            &fewer,
            "",
            "",
            "",
            other[1],
            "q9",
        ]));
        rows.push(strings(["3", "campaign", "", "", "", "", "2", "3", "", "", "2", "q12", ""]));
        rows.push(strings(["4", "single-voices", "", "", "", "", "", "1", "", "", "", "q11", ""]));
        rows.push(strings(["5", "across-sources", "1.1", "", "", "", "", "", "2", "2", "", "q1 q3", ""]));
        let both: Vec<_> = self
            .members("1.1")
            .into_iter()
            .filter(|it| self.members("2").iter().any(|other| other.id == it.id))
            .collect();
        let smaller = self.members("1.1").len().min(self.members("2").len()).to_string();
        rows.push(strings([
            "6",
            "often-together",
            "1.1",
            "2",
            "",
            "",
            "",
            &both.len().to_string(),
            "",
            &smaller,
            "",
            "q9",
            "",
        ]));
        let more: Vec<Vec<String>> =
            self.table("groups").iter().filter(|row| row[7] == "more" || row[7] == "less").cloned().collect();
        for row in more {
            let number = rows.len().to_string();
            let quotation = Self::quoted()
                .iter()
                .position(|(_, _, theme, _)| is_in(&row[2], theme) && !theme.is_empty())
                .unwrap()
                + 1;
            let (statement, cited) = (format!("speaks-{}", row[7]), format!("q{quotation}"));
            rows.push(strings([
                &number, &statement, &row[2], "", &row[0], &row[1], &row[3], "", "", &row[4], "", &cited, "",
            ]));
        }
        self.tables.push(("findings", rows));
    }

    fn account(&mut self) {
        let mut choices = vec![strings(["source", "question", "option", "participants"])];
        for (option, people) in [("", "21"), ("bus", "9"), ("on foot", "12"), ("taxi", ""), ("sledge", "")] {
            choices.push(strings([S, "How do you come?", option, people]));
        }
        self.tables.push(("choices", choices));
        let mut population = vec![strings(["attribute", "value", "people"])];
        population.extend(
            [("13-19", "8120"), ("20-64", "60345"), ("65+", "21007")]
                .map(|(value, people)| strings(["age", value, people])),
        );
        self.tables.push(("population", population));
        let count = |source: &str| SAID.iter().filter(|row| row.0 == source).count().to_string();
        let mut sources = vec![strings([
            "source",
            "format",
            "sha256",
            "bytes",
            "contributions",
            "set_aside",
            "redactions",
            "dropped_columns",
        ])];
        sources.push(strings(["broken.pdf", "unknown", &"ab".repeat(32), "17", "0", "", "", ""]));
        sources.push(strings([
            I,
            "interview",
            &"01".repeat(32),
            "2048",
            &count(I),
            "heading=1 interviewer=4",
            "name=2 phone=1",
            "",
        ]));
        sources.push(strings([
            S,
            "google-forms",
            &"9f".repeat(32),
            "91234",
            &count(S),
            "blank=3",
            "email=1",
            "Name | E-mail",
        ]));
        self.tables.push(("sources", sources));
        let mut coverage = vec![strings(["contribution", "source", "row", "state", "reason"])];
        for it in &self.contributions {
            let first = &self.at(18).id;
            let (state, reason) = match it.said {
                19 => ("duplicate", format!("identical-to: {first}")),
                20 => ("duplicate", format!("nearly-identical-to: {first}")),
                21 => ("ungrouped", "too-short".to_owned()),
                22 => ("ungrouped", "single-voice".to_owned()),
                _ => ("theme", String::new()),
            };
            coverage.push(strings([&it.id, SAID[it.said].0, SAID[it.said].1, state, &reason]));
        }
        coverage.push(strings(["", "broken.pdf", "", "unreadable", "malformed: no trailer at byte 17"]));
        coverage.push(strings(["", S, "24", "withheld", "moderated-at-source"]));
        self.tables.push(("coverage", coverage));
        self.tables.push((
            "observations",
            vec![
                strings(["source", "row", "text"]),
                strings([I, "page 2, 9", "She wept; 3 others fell silent."]),
            ],
        ));
    }

    fn rows(&self, name: &str) -> impl Iterator<Item = &Vec<String>> {
        self.table(name).iter().skip(1)
    }

    /// Rows of a table as objects.
    fn objects(&self, name: &str, columns: usize) -> Vec<Value> {
        let numbers = [
            "start",
            "end",
            "level",
            "contributions",
            "participants",
            "of",
            "low",
            "high",
            "finding",
            "sources",
            "total",
            "texts",
            "bytes",
        ];
        let header = &self.table(name)[0];
        let object = |row: &Vec<String>| -> serde_json::Map<String, Value> {
            let cells = header.iter().zip(row).take(columns).map(|(column, cell)| {
                let value = match cell.as_str() {
                    "" => Value::Null,
                    cell if numbers.contains(&column.as_str()) => serde_json::from_str(cell).unwrap(),
                    cell => cell.into(),
                };
                (column.clone(), value)
            });
            cells.collect()
        };
        self.rows(name).map(|row| Value::Object(object(row))).collect()
    }

    fn json(&self) -> Value {
        let mut contributions = self.objects("contributions", 7);
        for (object, it) in contributions.iter_mut().zip(&self.contributions) {
            let row = SAID[it.said];
            let given =
                [("age", row.5), ("language", row.6)].into_iter().filter(|(_, value)| !value.is_empty());
            object["attributes"] = given
                .map(|(name, value)| (name.to_owned(), Value::from(value)))
                .collect::<serde_json::Map<_, _>>()
                .into();
            object["prompt"] = if row.7.is_empty() { Value::Null } else { row.7.into() };
        }
        let mut quotations = self.objects("quotations", 6);
        for (object, (said, passage, ..)) in quotations.iter_mut().zip(Self::quoted()) {
            let it = self.at(said);
            object["text"] = it.text[it.passages[passage].0..it.passages[passage].1].into();
        }
        let named = |why: &dyn Fn(&str, &str) -> bool| -> Vec<String> {
            let all = (1..).zip(Self::quoted()).filter(|(_, (_, _, theme, reason))| why(theme, reason));
            all.map(|(number, _)| format!("q{number}")).collect()
        };
        let mut themes = self.objects("themes", 6);
        let cells = self.objects("groups", 8);
        for (object, [id, _, _, label]) in themes.iter_mut().zip(THEMES) {
            let texts: BTreeSet<_> = self.members(id).iter().map(|it| it.text.clone()).collect();
            object["kind"] = if id.starts_with('s') { "small" } else { "main" }.into();
            object["keyphrases"] = label.split(" · ").collect::<Vec<_>>().into();
            object["texts"] = texts.len().into();
            object["quotations"] = named(&|theme, why| theme == id && why != "other-view").into();
            object["other_views"] = named(&|theme, why| theme == id && why == "other-view").into();
            let own = cells.iter().filter(|cell| cell["theme"] == id).map(|cell| {
                let mut cell = cell.clone();
                cell.as_object_mut().unwrap().remove("theme");
                cell
            });
            object["groups"] = own.collect();
        }
        let groups = ["age", "language"].map(|attribute| {
            let at = if attribute == "age" { 5 } else { 6 };
            let value_of = |it: &&Contribution| if at == 5 { SAID[it.said].5 } else { SAID[it.said].6 };
            let givers = Self::people(self.contributions.iter().filter(|it| !value_of(it).is_empty())).len();
            let totals =
                self.rows("groups").filter(|row| row[0] == attribute && row[2].is_empty()).map(|row| {
                    let shown = !row[3].is_empty();
                    let count = self.contributions.iter().filter(|it| value_of(it) == row[1]).count();
                    let people = self.rows("population").find(|it| it[0] == attribute && it[1] == row[1]);
                    json!({
                        "value": row[1],
                        "participants": row[3].parse::<u64>().ok(),
                        "contributions": shown.then_some(count),
                        "population": people.and_then(|it| it[2].parse::<u64>().ok()),
                    })
                });
            json!({ "attribute": attribute, "of": givers, "values": totals.collect::<Vec<_>>() })
        });
        let mut findings = self.objects("findings", 11);
        for (object, row) in findings.iter_mut().zip(self.rows("findings")) {
            let list = |cell: &str| cell.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            object["supporting"] = list(&row[11]).into();
            object["contrary"] = list(&row[12]).into();
            object["duplicates"] = if row[1] == "campaign" { 1.into() } else { Value::Null };
        }
        let mut sources = self.objects("sources", 5);
        for (object, row) in sources.iter_mut().zip(self.rows("sources")) {
            let tally = |cell: &str| -> Value {
                let parts = cell.split_whitespace().map(|part| part.split_once('=').unwrap());
                parts
                    .map(|(name, count)| (name.to_owned(), count.parse::<u64>().unwrap().into()))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            };
            object["set_aside"] = tally(&row[5]);
            object["redactions"] = tally(&row[6]);
            object["dropped_columns"] =
                row[7].split(" | ").filter(|it| !it.is_empty()).collect::<Vec<_>>().into();
        }
        let mut coverage = self.objects("coverage", 5);
        for object in &mut coverage {
            let reason = object["reason"].as_str().map(str::to_owned);
            let parts = reason.as_deref().and_then(|it| it.split_once(": "));
            object["detail"] = parts.map(|(_, detail)| detail).into();
            object["reason"] = parts.map(|(code, _)| code).or(reason.as_deref()).into();
        }
        let people: serde_json::Map<_, _> = self
            .rows("population")
            .map(|row| (row[1].clone(), row[2].parse::<u64>().unwrap().into()))
            .collect();
        let options = self
            .rows("choices")
            .skip(1)
            .map(|row| json!({ "option": row[2], "participants": row[3].parse::<u64>().ok() }));
        let card = self.card();
        let campaign = [18, 19, 20].map(|said| self.at(said).id.clone());
        json!({
            "format": "torg-report-1", "title": card["title"], "language": "en", "status": "proposal",
            "method": { "version": card["version"], "engine": card["engine"], "models": [], "seed": 7, "parameters": card["parameters"], "edits": [] },
            "counts": card["counts"], "notices": [{ "kind": "too-few-in-language", "language": "fr", "contributions": 1 }],
            "findings": findings, "themes": themes, "quotations": quotations,
            "single_voices": named(&|_, why| why == "single-voice"), "ungrouped_samples": named(&|_, why| why == "ungrouped"),
            "groups": groups,
            "duplicates": [{ "duplicates": 1, "participants": 2, "texts": 2, "contributions": campaign }],
            "population": { "age": people },
            "choices": [{ "source": S, "question": "How do you come?", "answered": 21, "options": options.collect::<Vec<_>>() }],
            "observations": self.objects("observations", 3), "sources": sources, "contributions": contributions,
            "passages": self.objects("passages", 5), "coverage": coverage,
        })
    }

    fn states(&self) -> BTreeMap<&str, usize> {
        let mut counts: BTreeMap<&str, usize> =
            ["theme", "ungrouped", "duplicate", "withheld", "withdrawn", "unreadable"]
                .map(|state| (state, 0))
                .into();
        for row in self.rows("coverage") {
            *counts.get_mut(row[3].as_str()).unwrap() += 1;
        }
        counts
    }

    fn card(&self) -> Value {
        let mut counts = json!({
            "received": self.rows("coverage").count(), "contributions": self.contributions.len(),
            "participants": Self::people(&self.contributions).len(),
        });
        for (state, count) in self.states() {
            counts[state] = count.into();
        }
        let inputs = self.rows("sources").map(|row| json!({ "source": row[0], "format": row[1], "sha256": row[2], "bytes": row[3].parse::<u64>().unwrap() }));
        json!({
            "format": "torg-report-1", "version": "0.1.0", "engine": "lexical", "models": [], "seed": 7,
            "parameters": { "neighbours": "15" }, "constants": { "smallest-cell": 5, "confidence": 95, "z": 1.959_964 },
            "edits": [], "status": "proposal", "language": "en", "title": "The square in 2026", "inputs": inputs.collect::<Vec<_>>(),
            "outputs": {}, "counts": counts,
        })
    }

    /// The report's files.
    pub fn files(&self) -> Files {
        let mut files = Files::new();
        for (name, rows) in &self.tables {
            files.insert(format!("data/{name}.csv"), csv(name, rows).into_bytes());
        }
        let resources = self.tables.iter().map(|(name, rows)| {
            let fields = rows[0].iter().map(|column| json!({ "name": column })).collect::<Vec<_>>();
            json!({ "name": name, "path": format!("{name}.csv"), "schema": { "fields": fields } })
        });
        let package = json!({ "name": "torg-report", "resources": resources.collect::<Vec<_>>() });
        files.insert("data/datapackage.json".into(), serde_json::to_vec(&package).unwrap());
        files.insert("report.json".into(), serde_json::to_vec(&self.json).unwrap());
        files.insert("report.schema.json".into(), b"{}".to_vec());
        files.insert("report.xlsx".into(), self.workbook());
        files.insert("index.html".into(), self.index().into_bytes());
        files.insert("contributions/1.html".into(), self.page().into_bytes());
        files.insert("method-card.json".into(), serde_json::to_vec(&self.card()).unwrap());
        folder::mend(&mut files);
        files
    }

    fn index(&self) -> String {
        let mut out = String::from(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/><title data-word=\"title\">The square in 2026</title>\
             <style>[data-quote] { white-space: pre-wrap } .cut::before { content: \"\\2026\" }</style></head><body>\n",
        );
        let number = |key: &str, value: usize| {
            format!("<span data-key=\"{}\" data-value=\"{value}\">{value}</span>", esc(key))
        };
        let percent = |key: &str, part: usize, whole: usize| {
            let share = (part * 200 + whole) / (whole * 2);
            format!("<span data-key=\"{}\" data-value=\"{share}\">{share} %</span>", esc(key))
        };
        let say = |out: &mut String, text: String| writeln!(out, "<p>{text}</p>").unwrap();
        let all = self.contributions.len();
        say(
            &mut out,
            format!(
                "{} received, {} contributions from {} people.",
                number("received", self.rows("coverage").count()),
                number("contributions", all),
                number("participants", Self::people(&self.contributions).len())
            ),
        );
        for (state, count) in self.states() {
            say(&mut out, format!("{state}: {}", number(&format!("state/{state}"), count)));
        }
        say(
            &mut out,
            format!(
                "{} sources, {} read, {} details removed, {} telephone",
                number("sources", 3),
                number("sources/read", 2),
                number("redactions", 4),
                number("redaction/phone", 1)
            ),
        );
        say(
            &mut out,
            format!(
                "{} languages, {} in French, {} in <bdi data-word=\"month\">2026-05</bdi>",
                number("languages", 4),
                number("language/fr", 1),
                number("month/2026-05", 7)
            ),
        );
        say(
            &mut out,
            format!(
                "from <bdi data-word=\"source\">{}</bdi>: {} with {}",
                esc(I),
                number("source/interviews%2Ffirst & second.txt/contributions", 2),
                number("source/interviews%2Ffirst & second.txt/redactions", 3)
            ),
        );
        say(
            &mut out,
            format!(
                "<bdi data-word=\"question\">How do you come?</bdi> <bdi data-word=\"option\">bus</bdi>: {}",
                number("choice/survey.csv/How do you come?/bus", 9)
            ),
        );
        say(
            &mut out,
            format!(
                "no group below <span data-fixed=\"smallest-cell\" data-value=\"5\">5</span>, <span data-fixed=\"confidence\" data-value=\"95\">95 %</span> intervals; {} live here, {}",
                number("population/age/13-19/people", 8120).replace(">8120<", ">8,120<"),
                percent("population/age/13-19/percent", 8120, 89_472)
            ),
        );
        for row in self.rows("groups").filter(|row| !row[3].is_empty()) {
            let (part, whole): (usize, usize) = (row[3].parse().unwrap(), row[4].parse().unwrap());
            let key = if row[2].is_empty() {
                format!("group/{}/{}", row[0], row[1])
            } else {
                format!("cell/{}/{}/{}", row[2], row[0], row[1])
            };
            say(
                &mut out,
                format!(
                    "<bdi data-word=\"value\">{}</bdi>: {}, {}",
                    row[1],
                    number(&format!("{key}/participants"), part),
                    percent(&format!("{key}/percent"), part, whole)
                ),
            );
        }
        for (at, row) in self.rows("findings").enumerate() {
            let fields =
                [(6, "participants"), (7, "contributions"), (8, "sources"), (9, "total"), (10, "texts")];
            let shown = fields.iter().filter(|(column, _)| !row[*column].is_empty());
            let numbers: Vec<_> = shown
                .map(|(column, name)| {
                    number(&format!("finding/{}/{name}", at + 1), row[*column].parse().unwrap())
                })
                .collect();
            say(&mut out, numbers.join(" of "));
        }
        for [theme, _, _, label] in THEMES {
            let members = self.members(theme);
            let texts: BTreeSet<_> = members.iter().map(|it| it.text.clone()).collect();
            write!(
                out,
                "<section id=\"theme-{theme}\" data-theme=\"{theme}\"><h2 data-label=\"{theme}\">{label}</h2>"
            )
            .unwrap();
            let of = |field: &str| format!("theme/{theme}/{field}");
            say(
                &mut out,
                format!(
                    "{} contributions, {}, {} wordings, {} people",
                    number(&of("contributions"), members.len()),
                    percent(&of("percent"), members.len(), all),
                    number(&of("texts"), texts.len()),
                    number(&of("participants"), Self::people(members.iter().copied()).len())
                ),
            );
            self.figures(&mut out, |it| it == theme);
            out.push_str("</section>\n");
        }
        out.push_str("<section>");
        self.figures(&mut out, str::is_empty);
        say(
            &mut out,
            format!(
                "{} single voices, {} ungrouped, {} campaign: {} people, {} texts",
                number("single-voices", 1),
                number("ungrouped", 2),
                number("duplicates/groups", 1),
                number("duplicates/1/participants", 2),
                number("duplicates/1/texts", 2)
            ),
        );
        say(
            &mut out,
            format!(
                "{} observation: <q class=\"x\" data-word=\"observation\">x</q>",
                number("observations", 1)
            )
            .replace(
                "<q class=\"x\" data-word=\"observation\">x</q>",
                "<i data-word=\"observation\">She wept; 3 others fell silent.</i>",
            ),
        );
        out.push_str("<p>Check <a href=\"data/themes.csv\"><code data-word=\"name\">SHA-256</code></a></p></section></body></html>\n");
        out
    }

    fn figures(&self, out: &mut String, holds: impl Fn(&str) -> bool) {
        for (number, (said, passage, theme, _)) in (1..).zip(Self::quoted()) {
            if !holds(theme) {
                continue;
            }
            let it = self.at(said);
            let row = SAID[said];
            let words = &it.text[it.passages[passage].0..it.passages[passage].1];
            let place = row.1.strip_prefix("page ").map_or(row.1, |rest| rest.split_once(", ").unwrap().1);
            writeln!(
                out,
                "<figure><blockquote><span data-quote=\"q{number}\" lang=\"{}\" dir=\"auto\">{}</span></blockquote><figcaption><a href=\"contributions/1.html#c-{}\"><bdi data-word=\"source\">{}</bdi>, <bdi data-word=\"place\">{place}</bdi></a></figcaption></figure>",
                row.3, esc(words), it.id, esc(row.0)
            )
            .unwrap();
        }
    }

    fn page(&self) -> String {
        let mut out = String::from(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/><title>All</title></head><body><a href=\"../index.html\">Back</a>\n",
        );
        for it in &self.contributions {
            let row = SAID[it.said];
            let date = if row.4.is_empty() {
                String::new()
            } else {
                format!(" <time data-word=\"date\">{}</time>", row.4)
            };
            writeln!(
                out,
                "<article id=\"c-{}\"><p data-text=\"{}\" dir=\"auto\">{}</p><p><bdi data-word=\"source\">{}</bdi>{date}</p></article>",
                it.id, it.id, esc(&it.text), esc(row.0)
            )
            .unwrap();
        }
        out.push_str("</body></html>\n");
        out
    }

    fn workbook(&self) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        let mut put = |name: &str, text: String| {
            zip.start_file(name, options).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        };
        let (mut list, mut relations) = (String::new(), String::new());
        let names = std::iter::once("Read me").chain(self.tables.iter().map(|(name, _)| *name));
        for (number, name) in (1..).zip(in_order(&names.collect::<Vec<_>>())) {
            write!(list, "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>").unwrap();
            write!(relations, "<Relationship Id=\"rId{number}\" Target=\"worksheets/sheet{number}.xml\"/>")
                .unwrap();
            let rows = match name {
                "Read me" => vec![
                    strings(["sheet", "column", "what it holds"]),
                    strings(["themes", "", "The tree. Rows: 5."]),
                ],
                name => self.table(name).clone(),
            };
            put(&format!("xl/worksheets/sheet{number}.xml"), sheet(name, &rows));
        }
        put("[Content_Types].xml", "<Types/>".into());
        put("xl/workbook.xml", format!("<workbook xmlns:r=\"r\"><sheets>{list}</sheets></workbook>"));
        put("xl/_rels/workbook.xml.rels", format!("<Relationships>{relations}</Relationships>"));
        zip.finish().unwrap().into_inner()
    }
}

/// The order of the document.
fn in_order(names: &[&'static str]) -> Vec<&'static str> {
    let order = [
        "Read me",
        "contributions",
        "prompts",
        "passages",
        "themes",
        "quotations",
        "groups",
        "findings",
        "duplicates",
        "choices",
        "population",
        "sources",
        "coverage",
        "observations",
    ];
    order.into_iter().filter(|name| names.contains(name)).collect()
}

fn is_number(column: &str, table: &str) -> bool {
    match column {
        "contributions" | "participants" | "start" | "end" | "level" | "of" | "low" | "high" | "finding"
        | "sources" | "total" | "texts" | "people" | "bytes" => true,
        "duplicates" => table == "duplicates",
        _ => false,
    }
}

fn hidden(counts: &[usize], barred: &[bool]) -> Vec<bool> {
    let mut hidden: Vec<bool> =
        counts.iter().zip(barred).map(|(count, barred)| *barred || (1..5).contains(count)).collect();
    if hidden.iter().filter(|it| **it).count() == 1 && hidden.len() > 1 {
        let smallest = (0..counts.len())
            .filter(|at| !hidden[*at])
            .min_by_key(|at| (counts[*at] == 0, counts[*at]))
            .unwrap();
        hidden[smallest] = true;
    }
    hidden
}

pub fn csv(name: &str, rows: &[Vec<String>]) -> String {
    let cell = |column: &str, cell: &str| {
        let run = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) && !is_number(column, name);
        let cell = if run { format!("'{cell}") } else { cell.to_owned() };
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    };
    let line = |row: &Vec<String>| {
        rows[0].iter().zip(row).map(|(column, text)| cell(column, text)).collect::<Vec<_>>().join(",") + "\n"
    };
    rows.iter().map(line).collect()
}

pub fn esc(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn sheet(table: &str, rows: &[Vec<String>]) -> String {
    let mut out = String::from("<worksheet><sheetData>");
    for (number, row) in (1..).zip(rows) {
        write!(out, "<row r=\"{number}\">").unwrap();
        for ((letter, column), cell) in ('A'..).zip(&rows[0]).zip(row).filter(|(_, cell)| !cell.is_empty()) {
            if number > 1 && is_number(column, table) {
                let plain: f64 = cell.parse().unwrap();
                write!(out, "<c r=\"{letter}{number}\"><v>{plain}</v></c>").unwrap();
            } else {
                write!(out, "<c r=\"{letter}{number}\" t=\"inlineStr\"><is><t>{}</t></is></c>", esc(cell))
                    .unwrap();
            }
        }
        out.push_str("</row>");
    }
    out + "</sheetData></worksheet>"
}
