//! Readings become the material: ids are given out, what would make someone stand out is withheld, everything gets its
//! order. The order of files and of rows leaves no trace but in places and hashes.

use crate::{
    Profiles, Settings, SourceSettings,
    advice::advice,
    anonymity,
    inspect::Inspection,
    polis,
    raw::{RawContribution, RawReading},
    settings::Unified,
};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use torg_core::{
    ChoiceQuestion, Contribution, ContributionId, Exclusion, Format, Language, Material, Observation,
    ParticipantId, Place, Reason, Source, State,
};

/// Everything that was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Ready for the analysis.
    pub material: Material,
    /// What each source was taken for, ordered by name.
    pub inspections: Vec<Inspection>,
    /// What the participants stated, of which the material holds what may be published.
    pub profiles: Profiles,
    /// Settings that apply to nothing, as sentences.
    pub warnings: Vec<String>,
}

/// What one file gave.
#[derive(Clone, Debug)]
pub struct FileReading {
    /// Path below the folder that was given.
    pub name: String,
    published: String,
    /// Of its bytes; empty when it could not be opened.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    sheets: Vec<(RawReading, Vec<RawContribution>)>,
}

impl FileReading {
    /// A file of which nothing is known yet.
    pub fn new(name: &str, publish_as: Option<&str>) -> Self {
        let published = publish_as.unwrap_or(name).to_owned();
        Self { name: name.to_owned(), published, sha256: String::new(), bytes: 0, sheets: Vec::new() }
    }

    /// The file was read.
    #[must_use]
    pub fn with(mut self, sheets: Vec<(RawReading, Vec<RawContribution>)>) -> Self {
        self.sheets = sheets;
        self
    }

    fn columns(&self) -> Vec<&str> {
        let columns = self.sheets.iter().flat_map(|(reading, _)| &reading.columns);
        columns.map(|column| column.name.as_str()).collect()
    }

    /// The file as a whole is in the account, with a reason.
    #[must_use]
    pub fn left_out(mut self, state: State, reason: Reason) -> Self {
        let mut reading = RawReading::new(Format::Unknown, advice(&reason));
        reading.exclusions.push((None, state, reason));
        self.sheets = vec![(reading, Vec::new())];
        self
    }
}

/// Makes the material of all files.
pub fn assemble(mut files: Vec<FileReading>, settings: &Settings) -> Reading {
    files.sort_by(|a, b| a.name.cmp(&b.name));
    ask_polis_questions(&mut files);
    let mut warnings = warnings(&files, settings);
    warnings.extend(unify(&mut files, settings));
    let mut material = Material {
        title: settings.title.clone(),
        populations: settings.populations(),
        ..Material::default()
    };
    let mut inspections = Vec::new();
    let mut participants = Vec::new();
    let mut names = BTreeSet::new();
    for file in files {
        let FileReading { published, sha256, bytes, sheets, .. } = file;
        for (reading, contributions) in sheets {
            let source: Arc<str> = source_name(&published, reading.sheet.as_deref(), &mut names).into();
            inspections.push(Inspection::of(&source, bytes, &reading, &contributions));
            account(&mut material, &source, &sha256, bytes, reading);
            identified(&source, contributions, &mut material.contributions, &mut participants);
        }
    }
    number_participants(&mut material.contributions, participants);
    let profiles = Profiles::of(&material.contributions, settings.published().as_deref());
    warnings.extend(settings.not_stated(&profiles.known()));
    material.withheld = anonymity::protect(&mut material.contributions, &profiles);
    sort(&mut material);
    inspections.sort_by(|a, b| a.source.cmp(&b.source));
    Reading { material, inspections, profiles, warnings }
}

/// What `torg.toml` says about files and columns that are not there. One entry may speak of several files: a column is
/// missing when none of the files for which it is settled has it.
fn warnings(files: &[FileReading], settings: &Settings) -> Vec<String> {
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let mut warnings = settings.unused(&names);
    warnings.extend(copies(files));
    let tables: Vec<(&str, SourceSettings, Vec<&str>)> = files
        .iter()
        .map(|file| (file.name.as_str(), settings.of(&file.name), file.columns()))
        .filter(|(.., columns)| !columns.is_empty())
        .collect();
    let met: BTreeSet<&str> = tables
        .iter()
        .flat_map(|(_, own, columns)| own.settled_columns().filter(|it| columns.contains(it)))
        .collect();
    for (name, own, columns) in &tables {
        warnings.extend(own.unknown_columns(name, columns, &met));
    }
    warnings
}

/// Files of the same bytes, of which people are heard as often as there are copies.
fn copies(files: &[FileReading]) -> Vec<String> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let heard = files.iter().filter(|file| file.sheets.iter().any(|(_, said)| !said.is_empty()));
    let pairs = heard.map(|file| (file, *first.entry(&file.sha256).or_insert(&file.name)));
    let copies = pairs.filter(|(file, other)| file.name != *other);
    let sentence = |(file, other): (&FileReading, &str)| {
        format!(
            "`{}` holds the same as `{other}`: what is said in it counts twice; leave one of them out",
            file.name
        )
    };
    copies.map(sentence).collect()
}

/// Attributes of all files under the names and values that `torg.toml` gives them; what it says of none is returned.
fn unify(files: &mut [FileReading], settings: &Settings) -> Vec<String> {
    let mut unified = Unified::default();
    for file in files {
        let contributions = file.sheets.iter_mut().flat_map(|(_, contributions)| contributions);
        settings.unify(&file.name, contributions, &mut unified);
    }
    settings.not_met(&unified)
}

fn source_name(published: &str, sheet: Option<&str>, names: &mut BTreeSet<String>) -> String {
    let base = sheet.map_or_else(|| published.to_owned(), |sheet| format!("{published}#{sheet}"));
    let mut name = base.clone();
    let mut copy = 2u32;
    while !names.insert(name.clone()) {
        name = format!("{base} ({copy})");
        copy = copy.saturating_add(1);
    }
    name
}

/// The question of a Polis conversation stands in the file beside the statements, in the same folder.
fn ask_polis_questions(files: &mut [FileReading]) {
    let folder = |name: &str| name.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
    let mut questions: BTreeMap<String, String> = BTreeMap::new();
    for file in files.iter() {
        let polis = file.sheets.iter().filter(|(reading, _)| reading.format == Format::Polis);
        let asked = polis.filter_map(|(reading, _)| polis::question(&reading.details));
        questions.extend(asked.map(|question| (folder(&file.name), question)));
    }
    for file in files {
        polis::ask(questions.get(&folder(&file.name)), file.sheets.iter_mut());
    }
}

fn account(material: &mut Material, source: &Arc<str>, sha256: &str, bytes: u64, reading: RawReading) {
    material.sources.push(Source {
        name: source.clone(),
        format: reading.format,
        sha256: sha256.to_owned(),
        bytes,
        set_aside: reading.set_aside,
        redactions: reading.redactions,
        dropped_columns: reading.dropped_columns,
    });
    let exclusion = |(place, state, reason)| Exclusion { source: source.clone(), place, state, reason };
    material.exclusions.extend(reading.exclusions.into_iter().map(exclusion));
    let observation =
        |(place, text): (Place, String)| Observation { source: source.clone(), place, text: text.into() };
    material.observations.extend(reading.observations.into_iter().map(observation));
    let choices = reading.choices.into_iter().map(|choice| ChoiceQuestion {
        source: source.clone(),
        prompt: choice.prompt.into(),
        answered: choice.answered,
        options: choice.options.into_iter().map(|(option, count)| (option.into(), count)).collect(),
    });
    material.choices.extend(choices);
}

/// Gives ids to the contributions of one source. Copies of one text are numbered by what else is known of them, then
/// by all that their participants said, and only then by place: rows that change places keep their ids, or swap them
/// with rows that nothing tells apart.
fn identified(
    source: &Arc<str>,
    raw: Vec<RawContribution>,
    contributions: &mut Vec<Contribution>,
    participants: &mut Vec<usize>,
) {
    let (owners, voices) = voices(&raw);
    let mut waiting: Vec<(usize, RawContribution)> = owners.into_iter().zip(raw).collect();
    waiting.sort_by(|(a_owner, a), (b_owner, b)| {
        let voice = |owner: &usize| voices.get(*owner);
        content(a)
            .cmp(&content(b))
            .then_with(|| voice(a_owner).cmp(&voice(b_owner)))
            .then_with(|| a.place.cmp(&b.place))
    });
    let before = participants.iter().max().map_or(0, |last| last.saturating_add(1));
    let mut shared = BTreeMap::new();
    let mut last: Option<(Arc<str>, usize)> = None;
    for (owner, raw) in waiting {
        let copy = last
            .as_ref()
            .filter(|(text, _)| **text == *raw.text)
            .map_or(0, |(_, copy)| copy.saturating_add(1));
        let contribution = contribution(source, copy, raw, &mut shared);
        last = Some((contribution.text.clone(), copy));
        contributions.push(contribution);
        participants.push(before.saturating_add(owner));
    }
}

type Content<'r> = (
    &'r str,
    &'r BTreeMap<String, String>,
    &'r Option<String>,
    &'r Option<torg_core::Day>,
    &'r Option<Language>,
);

fn content(raw: &RawContribution) -> Content<'_> {
    (&raw.text, &raw.attributes, &raw.prompt, &raw.date, &raw.language)
}

/// Whose each contribution is, and for each participant a digest of all they said, then where they are first heard.
fn voices(raw: &[RawContribution]) -> (Vec<usize>, Vec<([u8; 32], Place)>) {
    let mut keys: BTreeMap<&str, usize> = BTreeMap::new();
    let mut said: Vec<Vec<&RawContribution>> = Vec::new();
    let mut owners = Vec::with_capacity(raw.len());
    for contribution in raw {
        let next = said.len();
        let owner = contribution.participant.as_deref().map_or(next, |key| *keys.entry(key).or_insert(next));
        if owner == next {
            said.push(Vec::new());
        }
        said.get_mut(owner).into_iter().for_each(|own| own.push(contribution));
        owners.push(owner);
    }
    (owners, said.into_iter().map(voice).collect())
}

fn voice(mut said: Vec<&RawContribution>) -> ([u8; 32], Place) {
    let first = said.iter().map(|raw| raw.place).min().unwrap_or(Place::row(0));
    if said.len() == 1 {
        return ([0; 32], first);
    }
    said.sort_by(|a, b| content(a).cmp(&content(b)));
    let mut hash = Sha256::new();
    said.iter().for_each(|raw| hash.update(format!("{:?}", content(raw))));
    (hash.finalize().into(), first)
}

fn contribution(
    source: &Arc<str>,
    copy: usize,
    raw: RawContribution,
    shared: &mut BTreeMap<String, Arc<str>>,
) -> Contribution {
    let mut share = |text: String| match shared.get(&text) {
        Some(known) => known.clone(),
        None => shared.entry(text.clone()).or_insert(text.into()).clone(),
    };
    Contribution {
        id: ContributionId::of(source, copy, &raw.text),
        source: source.clone(),
        place: raw.place,
        participant: ParticipantId(0),
        prompt: raw.prompt.map(&mut share),
        date: raw.date,
        language: raw.language.unwrap_or(Language::UNDETERMINED),
        text: raw.text.into(),
        attributes: raw.attributes.into_iter().map(|(name, value)| (share(name), share(value))).collect(),
    }
}

/// Sorts by id, and numbers participants from 1 in the order in which they are first heard.
fn number_participants(contributions: &mut Vec<Contribution>, owners: Vec<usize>) {
    let mut pairs: Vec<(Contribution, usize)> =
        std::mem::take(contributions).into_iter().zip(owners).collect();
    pairs.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    let mut numbers: BTreeMap<usize, u32> = BTreeMap::new();
    contributions.extend(pairs.into_iter().map(|(mut contribution, owner)| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX).saturating_add(1);
        contribution.participant = ParticipantId(*numbers.entry(owner).or_insert(next));
        contribution
    }));
}

fn sort(material: &mut Material) {
    material.observations.sort();
    material.exclusions.sort();
    material.choices.sort();
    material.sources.sort_by(|a, b| a.name.cmp(&b.name));
}
