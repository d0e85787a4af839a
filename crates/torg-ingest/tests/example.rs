//! The committed example gives what `examples/sources/torget/expected.toml` says a person would count in it.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

mod common;

use common::worker;
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};
use torg_core::{Contribution, Format, Material, Redaction, SetAside, Silent, Source, State};
use torg_ingest::{Reading, Settings, read_all};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    campaign: Campaign,
    population: BTreeMap<String, u64>,
    attributes: BTreeMap<String, BTreeMap<String, usize>>,
    file: Vec<ExpectedFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Campaign {
    file: String,
    rows: [u32; 2],
    contributions: usize,
    participants: usize,
    distinct_texts: usize,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ExpectedFile {
    name: String,
    source: Option<String>,
    format: Option<Format>,
    languages: Vec<String>,
    contributions: usize,
    observations: usize,
    dropped: Vec<String>,
    redactions: BTreeMap<Redaction, u64>,
    withheld: usize,
    excluded: Option<String>,
    identical_rows: Vec<[u32; 2]>,
    too_short: Vec<String>,
    planted: Vec<String>,
    gone: Vec<String>,
    absent: Vec<String>,
    kept: Vec<String>,
    apart: Vec<[String; 2]>,
    title_rows: u64,
    headings: u64,
    interviewer_turns: u64,
    furniture: u64,
    companions: u64,
    pages: Option<u32>,
    repeats: BTreeMap<String, usize>,
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples")
}

static EXPECTED: LazyLock<Expected> = LazyLock::new(|| {
    toml::from_str(&fs::read_to_string(examples().join("sources/torget/expected.toml")).unwrap()).unwrap()
});

static READING: LazyLock<Reading> = LazyLock::new(|| {
    let paths = [examples().join("torget")];
    read_all(&paths, &Settings::beside(&paths).unwrap(), worker(), &Silent).unwrap()
});

/// What one file gave, and what is wrong with it.
struct Checked<'t> {
    expected: &'t ExpectedFile,
    source: &'t Source,
    said: Vec<&'t Contribution>,
    /// Everything of the file that anyone will see.
    written: String,
    faults: Vec<String>,
}

impl<'t> Checked<'t> {
    fn of(material: &'t Material, expected: &'t ExpectedFile) -> Self {
        let source = material.sources.iter().find(|source| *source.name == *expected.name);
        let source = source.unwrap_or_else(|| panic!("{} is no source", expected.name));
        let mut said: Vec<&Contribution> =
            material.contributions.iter().filter(|it| it.source == source.name).collect();
        said.sort_by_key(|it| it.place);
        Self { expected, source, said, written: written(material, source), faults: Vec::new() }
    }

    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, found: &T, expected: &T) {
        if found != expected {
            self.faults.push(format!("{}: {what} {found:?}, not {expected:?}", self.expected.name));
        }
    }

    fn holds(&mut self, rule: &str, text: &str, whether: bool) {
        if !whether {
            self.faults.push(format!("{}: {rule} {text:?}", self.expected.name));
        }
    }

    fn someone_says(&self, words: &str) -> bool {
        self.said.iter().any(|it| it.text.contains(words))
    }

    fn set_aside(&self, kind: SetAside) -> u64 {
        self.source.set_aside.get(&kind).copied().unwrap_or(0)
    }

    fn counts(&mut self) {
        let expected = self.expected;
        self.same("contributions", &self.said.len(), &expected.contributions);
        if let Some(format) = expected.format {
            self.same("format", &self.source.format, &format);
        }
        self.same("dropped columns", &self.source.dropped_columns, &expected.dropped);
        self.same("redactions", &self.source.redactions, &expected.redactions);
        for (what, kind, count) in [
            ("title rows", SetAside::TitleRow, expected.title_rows),
            ("headings", SetAside::Heading, expected.headings),
            ("interviewer's turns", SetAside::Interviewer, expected.interviewer_turns),
            ("page furniture", SetAside::PageFurniture, expected.furniture),
            ("rows beside contributions", SetAside::Companion, expected.companions),
        ] {
            self.same(what, &self.set_aside(kind), &count);
        }
        let pages = self.said.iter().filter_map(|it| it.place.page).max();
        self.same("pages", &pages, &expected.pages);
    }

    fn account(&mut self, material: &Material) {
        let own = || material.exclusions.iter().filter(|it| it.source == self.source.name);
        let withheld = own().filter(|it| it.state == State::Withheld).count();
        let excluded = own().find(|it| it.place.is_none()).map(|it| it.reason.code().to_owned());
        let others = own().filter(|it| it.state == State::Unreadable && it.place.is_some()).count();
        let observed = material.observations.iter().filter(|it| it.source == self.source.name).count();
        self.same("withheld", &withheld, &self.expected.withheld);
        self.same("excluded", &excluded, &self.expected.excluded);
        self.same("unreadable parts", &others, &0);
        self.same("observations", &observed, &self.expected.observations);
    }

    fn words(&mut self) {
        let expected = self.expected;
        let declared = |it: &&&Contribution| it.language.is_known();
        let strange = self.said.iter().filter(declared).map(|it| it.language.code().to_owned());
        let strange: BTreeSet<String> = strange.filter(|code| !expected.languages.contains(code)).collect();
        self.same("other declared languages", &strange, &BTreeSet::new());
        for text in &expected.gone {
            self.holds("is not gone:", text, !self.written.contains(text.as_str()));
        }
        for text in &expected.absent {
            self.holds("someone says", text, !self.someone_says(text));
        }
        for text in expected.kept.iter().chain(&expected.too_short) {
            self.holds("nobody says", text, self.someone_says(text));
        }
        for [one, other] in &expected.apart {
            let both = self.said.iter().any(|it| it.text.contains(one) && it.text.contains(other));
            self.holds("in one contribution:", &format!("{one} / {other}"), !both);
            self.holds("nobody says", one, self.someone_says(one));
            self.holds("is nowhere:", other, self.written.contains(other.as_str()));
        }
        for [one, other] in &expected.identical_rows {
            let at = |row| self.said.iter().filter(|it| it.place.row == row).map(|it| &it.text).collect();
            let (one, other): (Vec<_>, Vec<_>) = (at(*one), at(*other));
            self.same("identical rows", &one, &other);
        }
    }

    fn repeats(&mut self, material: &Material) {
        for (name, count) in &self.expected.repeats {
            let texts: BTreeSet<&str> =
                material.contributions.iter().filter(|it| *it.source == **name).map(|it| &*it.text).collect();
            let same = self.said.iter().filter(|it| texts.contains(&*it.text)).count();
            self.same(&format!("texts of {name}"), &same, count);
        }
    }

    fn planted(&mut self) {
        let source = self.expected.source.as_deref().map_or_else(
            || examples().join("torget").join(&self.expected.name),
            |source| examples().join("sources/torget").join(source),
        );
        let bytes = fs::read(source).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for planted in &self.expected.planted {
            self.holds("is not planted:", planted, text.contains(planted.as_str()));
        }
    }
}

fn written(material: &Material, source: &Source) -> String {
    let own = |name: &str| *name == *source.name;
    let mut written = String::new();
    let mut say = |text: &str| written.extend([text, "\n"]);
    for it in material.contributions.iter().filter(|it| own(&it.source)) {
        say(&it.text);
        say(it.prompt.as_deref().unwrap_or_default());
        it.attributes.iter().for_each(|(name, value)| [name, value].into_iter().for_each(|text| say(text)));
    }
    material.observations.iter().filter(|it| own(&it.source)).for_each(|it| say(&it.text));
    for choice in material.choices.iter().filter(|it| own(&it.source)) {
        say(&choice.prompt);
        choice.options.keys().for_each(|option| say(option));
    }
    for exclusion in material.exclusions.iter().filter(|it| own(&it.source)) {
        say(&exclusion.reason.to_string());
    }
    let inspection = READING.inspections.iter().find(|it| own(&it.source)).unwrap();
    say(&serde_json::to_string(inspection).unwrap());
    written
}

#[test]
fn every_file_gives_what_a_person_counts() {
    let material = &READING.material;
    let mut faults = Vec::new();
    for expected in &EXPECTED.file {
        let mut checked = Checked::of(material, expected);
        checked.counts();
        checked.account(material);
        checked.words();
        checked.repeats(material);
        checked.planted();
        faults.extend(checked.faults);
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
    assert_eq!(READING.warnings, Vec::<String>::new());
}

#[test]
fn the_campaign_stays_in_the_count() {
    let campaign = &EXPECTED.campaign;
    let rows = campaign.rows[0]..=campaign.rows[1];
    let all = READING.material.contributions.iter();
    let sent: Vec<&Contribution> =
        all.filter(|it| *it.source == *campaign.file && rows.contains(&it.place.row)).collect();
    let participants: BTreeSet<u32> = sent.iter().map(|it| it.participant.0).collect();
    let texts: BTreeSet<&str> = sent.iter().map(|it| &*it.text).collect();
    assert_eq!(
        (sent.len(), participants.len(), texts.len()),
        (campaign.contributions, campaign.participants, campaign.distinct_texts)
    );
}

#[test]
fn groups_and_residents_have_the_same_names() {
    let material = &READING.material;
    let sum = |attribute: &str| material.populations[attribute].values().sum::<u64>();
    assert_eq!(sum("Stadsdel"), EXPECTED.population["districts"]);
    assert_eq!(sum("Ålder"), EXPECTED.population["age_bands"]);
    let mut held: BTreeMap<String, BTreeMap<String, BTreeSet<u32>>> = BTreeMap::new();
    for it in &material.contributions {
        for (name, value) in &it.attributes {
            let values = held.entry(name.to_string()).or_default();
            values.entry(value.to_string()).or_default().insert(it.participant.0);
        }
    }
    let counts = |values: BTreeMap<String, BTreeSet<u32>>| -> BTreeMap<String, usize> {
        values.into_iter().map(|(value, people)| (value, people.len())).collect()
    };
    let held: BTreeMap<String, BTreeMap<String, usize>> =
        held.into_iter().map(|(name, values)| (name, counts(values))).collect();
    assert_eq!(held, EXPECTED.attributes);
    for attribute in ["Stadsdel", "Ålder"] {
        let strange: Vec<&String> = held[attribute]
            .keys()
            .filter(|it| !material.populations[attribute].contains_key(it.as_str()))
            .collect();
        assert!(strange.is_empty(), "{attribute}: {strange:?}");
    }
}
