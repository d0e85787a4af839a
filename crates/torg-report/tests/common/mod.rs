//! Compilations made by hand for tests and for the specimen. Everything that a report counts is derived from the
//! contributions given, as the analysis would; the words are our own.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each user takes a part; a fault in a fixture should stop the test"
)]

mod groups;
pub mod material;

use groups::{cells, groups};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use torg_core::*;

/// One contribution to be.
#[derive(Clone, Debug, Default)]
pub struct Voice {
    pub source: &'static str,
    pub row: u32,
    pub person: u32,
    pub language: &'static str,
    pub date: Option<(u16, u8, u8)>,
    pub prompt: Option<&'static str>,
    pub attributes: Vec<(&'static str, &'static str)>,
    pub text: String,
    /// Position among the labels; `None` for a single voice.
    pub theme: Option<usize>,
}

/// A theme to be: its label, and the position of its parent among the labels.
pub type Label = (&'static str, Option<usize>);

/// A compilation of these voices under these labels, parents before children; small themes have `small` set.
pub struct Draft {
    pub title: Option<&'static str>,
    pub voices: Vec<Voice>,
    pub labels: Vec<Label>,
    pub small: Vec<usize>,
    pub formats: Vec<(&'static str, Format)>,
    pub populations: Vec<(&'static str, &'static str, u64)>,
}

impl Draft {
    pub fn compile(&self) -> Compilation {
        let contributions = self.contributions();
        let position: Vec<usize> = self.positions(&contributions);
        let mut compilation = empty(self.material(contributions));
        let themed: BTreeMap<usize, usize> =
            self.voices.iter().zip(&position).filter_map(|(voice, &at)| Some((at, voice.theme?))).collect();
        compilation.duplicates = duplicates(&compilation.material.contributions);
        compilation.passages = passages(&compilation.material.contributions, &themed);
        compilation.coverage = coverage(&compilation, &themed);
        compilation.groups = groups(&compilation.material);
        self.themes(&mut compilation, &themed);
        order(&mut compilation);
        voices(&mut compilation);
        findings(&mut compilation);
        compilation
    }

    fn contributions(&self) -> Vec<Contribution> {
        let mut copies = BTreeMap::new();
        let mut contributions: Vec<_> =
            self.voices.iter().map(|voice| contribution(voice, &mut copies)).collect();
        contributions.sort_by(|a, b| a.id.cmp(&b.id));
        contributions
    }

    fn positions(&self, contributions: &[Contribution]) -> Vec<usize> {
        let mut copies = BTreeMap::new();
        let place = |voice: &Voice| {
            let id = contribution(voice, &mut copies).id;
            contributions.iter().position(|it| it.id == id).unwrap()
        };
        self.voices.iter().map(place).collect()
    }

    fn material(&self, contributions: Vec<Contribution>) -> Material {
        let mut sources: Vec<Source> =
            self.formats.iter().map(|(name, format)| source(name, *format)).collect();
        sources.sort_by(|a, b| a.name.cmp(&b.name));
        let mut populations: BTreeMap<Arc<str>, BTreeMap<Arc<str>, u64>> = BTreeMap::new();
        for (attribute, value, people) in &self.populations {
            populations.entry((*attribute).into()).or_default().insert((*value).into(), *people);
        }
        Material {
            title: self.title.map(str::to_owned),
            contributions,
            sources,
            populations,
            ..Material::default()
        }
    }

    fn themes(&self, compilation: &mut Compilation, themed: &BTreeMap<usize, usize>) {
        for (at, (label, parent)) in self.labels.iter().enumerate() {
            let members: Vec<usize> =
                themed.iter().filter(|(_, theme)| self.is_below(**theme, at)).map(|(at, _)| *at).collect();
            let small = self.small.contains(&at);
            let theme = self.theme(compilation, at, label, *parent, small, &members);
            compilation.themes.push(theme);
        }
    }

    fn is_below(&self, theme: usize, above: usize) -> bool {
        theme == above || self.labels[theme].1.is_some_and(|parent| self.is_below(parent, above))
    }

    fn theme(
        &self,
        compilation: &mut Compilation,
        at: usize,
        label: &str,
        parent: Option<usize>,
        small: bool,
        members: &[usize],
    ) -> Theme {
        let contributions = &compilation.material.contributions;
        let people: BTreeSet<_> = members.iter().map(|&it| contributions[it].participant).collect();
        let texts: BTreeSet<_> = members.iter().map(|&it| &contributions[it].text).collect();
        let (participants, distinct_texts) = (people.len(), texts.len());
        let cells =
            compilation.groups.iter().flat_map(|group| cells(contributions, group, &people)).collect();
        let shown = if parent.is_some() { 2 } else { 4 };
        let mut cite = |it: usize, why| {
            let contribution = &compilation.material.contributions[it];
            let span = first_sentence(&contribution.text);
            let quotation =
                Quotation::new(&compilation.material.contributions, it, span, Some(at), why).unwrap();
            compilation.quotations.push(quotation);
            compilation.quotations.len() - 1
        };
        let quotations = members.iter().take(shown).map(|&it| cite(it, Why::Central)).collect();
        let furthest = members.iter().skip(shown).rev().take(if parent.is_none() && !small { 2 } else { 0 });
        let other_views = furthest.map(|&it| cite(it, Why::OtherView)).collect();
        Theme {
            id: ThemeId(String::new()),
            parent,
            level: if parent.is_some() || small { 2 } else { 1 },
            kind: if small { ThemeKind::Small } else { ThemeKind::Main },
            label: label.to_owned(),
            keyphrases: label.split(" · ").map(str::to_owned).collect(),
            contributions: members.len(),
            participants,
            distinct_texts,
            quotations,
            other_views,
            groups: cells,
            language: members.first().map(|&at| compilation.material.contributions[at].language),
        }
    }
}

fn contribution(voice: &Voice, copies: &mut BTreeMap<(&str, String), usize>) -> Contribution {
    let copy = copies.entry((voice.source, voice.text.clone())).or_default();
    let id = ContributionId::of(voice.source, *copy, &voice.text);
    *copy += 1;
    Contribution {
        id,
        source: voice.source.into(),
        place: if voice.source.ends_with(".pdf") {
            Place { page: Some(voice.row / 4 + 1), row: voice.row }
        } else {
            Place::row(voice.row)
        },
        participant: ParticipantId(voice.person),
        prompt: voice.prompt.map(Into::into),
        date: voice.date.and_then(|(year, month, day)| Day::new(year, month, day)),
        language: Language::new(voice.language),
        text: voice.text.as_str().into(),
        attributes: voice.attributes.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect(),
    }
}

fn source(name: &str, format: Format) -> Source {
    Source {
        name: name.into(),
        format,
        sha256: "0f".repeat(32),
        bytes: 20_480,
        set_aside: BTreeMap::from([(SetAside::Blank, 3)]),
        redactions: BTreeMap::new(),
        dropped_columns: Vec::new(),
    }
}

pub fn empty(material: Material) -> Compilation {
    let parameters = [("neighbours", "15"), ("resolution", "4.2"), ("smallest-theme", "3")];
    Compilation {
        material,
        passages: Vec::new(),
        themes: Vec::new(),
        duplicates: Vec::new(),
        quotations: Vec::new(),
        single_voices: Vec::new(),
        ungrouped_samples: Vec::new(),
        groups: Vec::new(),
        findings: Vec::new(),
        coverage: Vec::new(),
        notices: Vec::new(),
        method: MethodCard {
            version: "0.1.0".into(),
            engine: "lexical".into(),
            models: Vec::new(),
            seed: 1,
            parameters: parameters.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            edits: Vec::new(),
        },
    }
}

fn first_sentence(text: &str) -> Span {
    let end = text.find(". ").map_or(text.len(), |at| at + 1);
    Span::new(text, 0, end).unwrap()
}

fn passages(contributions: &[Contribution], themed: &BTreeMap<usize, usize>) -> Vec<Passage> {
    let whole = |(at, it): (usize, &Contribution)| Passage {
        contribution: at,
        number: 1,
        span: Span::whole(&it.text).unwrap(),
        theme: themed.get(&at).copied(),
    };
    contributions.iter().enumerate().map(whole).collect()
}

fn duplicates(contributions: &[Contribution]) -> Vec<DuplicateGroup> {
    let mut same: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, it) in contributions.iter().enumerate() {
        same.entry(&it.text).or_default().push(at);
    }
    let group = |members: Vec<usize>| {
        let people: BTreeSet<_> = members.iter().map(|&at| contributions[at].participant).collect();
        DuplicateGroup { contributions: members, participants: people.len(), distinct_texts: 1 }
    };
    same.into_values().filter(|members| members.len() > 1).map(group).collect()
}

fn coverage(compilation: &Compilation, themed: &BTreeMap<usize, usize>) -> Vec<Coverage> {
    let contributions = &compilation.material.contributions;
    let first = |at: usize| {
        let group = compilation.duplicates.iter().find(|group| group.contributions.contains(&at))?;
        group.contributions.first().copied().filter(|first| *first != at)
    };
    let line = |(at, it): (usize, &Contribution)| {
        let (state, reason) = match (first(at), themed.contains_key(&at)) {
            (Some(first), _) => {
                (State::Duplicate, Some(Reason::IdenticalTo(contributions[first].id.clone())))
            }
            (None, true) => (State::Theme, None),
            (None, false) if it.text.chars().count() < 12 => (State::Ungrouped, Some(Reason::TooShort)),
            (None, false) => (State::Ungrouped, Some(Reason::SingleVoice)),
        };
        Coverage {
            contribution: Some(it.id.clone()),
            source: it.source.clone(),
            place: Some(it.place),
            state,
            reason,
        }
    };
    contributions.iter().enumerate().map(line).collect()
}

/// Sorts the themes as a compilation has them, and gives them their ids.
fn order(compilation: &mut Compilation) {
    let themes = std::mem::take(&mut compilation.themes);
    let mut order: Vec<usize> = Vec::new();
    let mut ids: BTreeMap<usize, String> = BTreeMap::new();
    place_below(&themes, None, "", &mut order, &mut ids);
    let small = (0..themes.len()).filter(|&at| themes[at].kind == ThemeKind::Small);
    for (number, at) in (1..).zip(small) {
        order.push(at);
        ids.insert(at, format!("s{number}"));
    }
    let moved: BTreeMap<usize, usize> = order.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    for &at in &order {
        let mut theme = themes[at].clone();
        theme.id = ThemeId(ids[&at].clone());
        theme.parent = theme.parent.map(|parent| moved[&parent]);
        compilation.themes.push(theme);
    }
    for passage in &mut compilation.passages {
        passage.theme = passage.theme.map(|theme| moved[&theme]);
    }
    let contributions = &compilation.material.contributions;
    let again = |it: &Quotation| {
        let theme = it.theme().map(|theme| moved[&theme]);
        Quotation::new(contributions, it.contribution(), it.span(), theme, it.why()).unwrap()
    };
    compilation.quotations = compilation.quotations.iter().map(again).collect();
}

fn place_below(
    themes: &[Theme],
    parent: Option<usize>,
    prefix: &str,
    order: &mut Vec<usize>,
    ids: &mut BTreeMap<usize, String>,
) {
    let belongs = |at: &usize| themes[*at].parent == parent && themes[*at].kind == ThemeKind::Main;
    let mut children: Vec<usize> = (0..themes.len()).filter(belongs).collect();
    children.sort_by_key(|&at| std::cmp::Reverse(themes[at].contributions));
    for (number, at) in (1..).zip(children) {
        let id = format!("{prefix}{number}");
        order.push(at);
        place_below(themes, Some(at), &format!("{id}."), order, ids);
        ids.insert(at, id);
    }
}

fn voices(compilation: &mut Compilation) {
    for at in 0..compilation.material.contributions.len() {
        let why = match compilation.coverage[at].reason {
            Some(Reason::SingleVoice) => Why::SingleVoice,
            Some(Reason::TooShort) => Why::Ungrouped,
            _ => continue,
        };
        let contributions = &compilation.material.contributions;
        let span = first_sentence(&contributions[at].text);
        compilation.quotations.push(Quotation::new(contributions, at, span, None, why).unwrap());
        let place = compilation.quotations.len() - 1;
        if why == Why::SingleVoice {
            compilation.single_voices.push(place);
        } else {
            compilation.ungrouped_samples.push(place);
        }
    }
}

fn findings(compilation: &mut Compilation) {
    let total = compilation.material.contributions.len();
    let tops: Vec<usize> =
        (0..compilation.themes.len()).filter(|&at| compilation.themes[at].level == 1).collect();
    let mut found = Vec::new();
    for (rank, &theme) in tops.iter().take(3).enumerate() {
        let it = &compilation.themes[theme];
        let (contributions, participants) = (it.contributions, it.participants);
        let statement = match rank {
            0 => Statement::LargestTheme { theme, contributions, participants, total },
            _ => Statement::LargeTheme { theme, contributions, participants },
        };
        let contrary = it.other_views.iter().take(1).copied().collect();
        found.push((statement, it.quotations.iter().take(2).copied().collect::<Vec<_>>(), contrary));
    }
    for &theme in &tops {
        let it = &compilation.themes[theme];
        let cell = it.groups.iter().find(|cell| cell.direction == Direction::More);
        if let Some((cell, participants, of)) =
            cell.and_then(|cell| Some((cell, cell.participants?, cell.of?)))
        {
            let (attribute, value) = (cell.attribute.to_string(), cell.value.to_string());
            let statement = Statement::SpeaksMore { theme, attribute, value, participants, of };
            found.push((statement, it.quotations.iter().take(1).copied().collect(), Vec::new()));
        }
    }
    if let Some(largest) = compilation.duplicates.first().cloned() {
        let contributions = &compilation.material.contributions;
        let at = largest.contributions[0];
        let span = first_sentence(&contributions[at].text);
        let theme = compilation.passages[at].theme;
        compilation.quotations.push(Quotation::new(contributions, at, span, theme, Why::Central).unwrap());
        let statement = Statement::Campaign {
            duplicates: 0,
            contributions: largest.contributions.len(),
            participants: largest.participants,
            distinct_texts: largest.distinct_texts,
        };
        found.push((statement, vec![compilation.quotations.len() - 1], Vec::new()));
    }
    if !compilation.single_voices.is_empty() {
        let statement = Statement::SingleVoices { count: compilation.single_voices.len() };
        found.push((statement, compilation.single_voices.iter().take(1).copied().collect(), Vec::new()));
    }
    let finding = |(statement, supporting, contrary)| {
        Finding::new(statement, supporting, contrary, &compilation.quotations).ok()
    };
    compilation.findings = found.into_iter().filter_map(finding).collect();
}
