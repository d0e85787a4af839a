//! A dialogue that Torg holds, as material: what was given in each activity is a source, as a file of an export would be, and goes the
//! same way from there on.

use super::{
    data::Data,
    dialogue::{Which, name},
};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use torg_core::{Format, Language, Place, Reason, State};
use torg_dialogue::{Activity, Answer, Content, Definition, Question, QuestionKind};
use torg_ingest::{
    FileReading, Reading, Settings, assemble,
    raw::{RawChoice, RawContribution, RawReading},
};
use torg_store::{Contribution, Dialogue, Groups, Store};

/// Of which so many are asked for at a time.
const PAGE: u64 = 5_000;

/// Everything that was given in the dialogue of this name, and where it came from.
pub fn read(data: &Data, dialogue: &str, settings: &Settings) -> Result<(Reading, Origins)> {
    data.reading(async |store| {
        let dialogue = Which::named(dialogue).find(store).await?;
        let definition = Definition::read(&dialogue.definition)
            .with_context(|| format!("the definition of {}", name(&dialogue)))?;
        let held = Held::of(store, &dialogue, &definition).await?;
        let ids = held.named().flat_map(|(name, activity)| held.origins(&name, activity)).collect();
        let origins = Origins { log: dialogue.log, entries: store.size(dialogue.log).await?, ids };
        let mut reading = assemble(held.files(), settings);
        reading.material.title.get_or_insert_with(|| definition.title.main().to_owned());
        Ok((reading, origins))
    })
}

/// Which contribution of the store each one of the material is.
pub struct Origins {
    /// Of the dialogue.
    pub log: i64,
    /// How many entries its log had.
    pub entries: i64,
    ids: BTreeMap<(String, Place), String>,
}

impl Origins {
    /// The id under which the store has it.
    pub fn id(&self, it: &torg_core::Contribution) -> Option<&str> {
        self.ids.get(&(it.source.to_string(), it.place)).map(String::as_str)
    }
}

/// What is held of one dialogue.
struct Held<'d> {
    definition: &'d Definition,
    head: String,
    contributions: Vec<Contribution>,
    answers: BTreeMap<String, Vec<BTreeMap<String, Answer>>>,
    groups: Groups,
}

impl<'d> Held<'d> {
    async fn of(store: &Store, dialogue: &Dialogue, definition: &'d Definition) -> Result<Self> {
        let log = dialogue.log;
        let mut contributions: Vec<Contribution> = Vec::new();
        while let Some(page) =
            some(store.contributions(log, last(&contributions, |it| it.number), PAGE).await?)
        {
            contributions.extend(page);
        }
        let mut given = Vec::new();
        while let Some(page) =
            some(store.answers(log, last(&given, |it: &torg_store::Answered| it.number), PAGE).await?)
        {
            given.extend(page);
        }
        let mut answers: BTreeMap<String, Vec<BTreeMap<String, Answer>>> = BTreeMap::new();
        for sheet in given.into_iter().filter(|sheet| !sheet.withdrawn) {
            let read = |(key, value)| serde_json::from_value(value).map(|answer| (key, answer));
            let own = sheet.said.answers.into_iter().map(read).collect::<Result<_, _>>();
            answers.entry(sheet.said.activity).or_default().push(own.context("an answer in the store")?);
        }
        let (head, groups) = (store.checkpoint(log).await?, store.groups(log).await?);
        Ok(Self { definition, head, contributions, answers, groups })
    }

    /// One for each activity.
    fn files(&self) -> Vec<FileReading> {
        self.named().map(|(name, activity)| self.file(&name, activity)).collect()
    }

    /// The activities by their titles, with their keys where several have the same: no two sources are called alike.
    fn named(&self) -> impl Iterator<Item = (String, &'d Activity)> {
        let all = &self.definition.activities;
        all.iter().map(move |activity| {
            let title = activity.title.main();
            match all.iter().filter(|other| other.title.main() == title).count() {
                1 => (title.to_owned(), activity),
                _ => (format!("{title} ({})", activity.key), activity),
            }
        })
    }

    /// What was said in an activity, by the rows of its source.
    fn rows(&self, activity: &Activity) -> impl Iterator<Item = (Place, &Contribution)> {
        let own = self.contributions.iter().filter(|it| it.said.activity == activity.key);
        (1..).map(Place::row).zip(own)
    }

    fn origins(&self, name: &str, activity: &Activity) -> Vec<((String, Place), String)> {
        self.rows(activity).map(|(place, it)| ((name.to_owned(), place), it.id.clone())).collect()
    }

    fn file(&self, name: &str, activity: &Activity) -> FileReading {
        let mut reading = RawReading::new(Format::Table, "what was given in this activity of the dialogue");
        let mut said = Vec::new();
        for (place, contribution) in self.rows(activity) {
            let left_out = match contribution {
                it if it.withdrawn => (State::Withdrawn, Reason::TakenBack),
                it if it.withheld => (State::Withheld, Reason::ModeratedAtSource),
                it => {
                    said.push(self.raw(activity, place, it));
                    continue;
                }
            };
            reading.exclusions.push((Some(place), left_out.0, left_out.1));
        }
        reading.choices = self.choices(activity);
        let mut file = FileReading::new(name, None);
        file.bytes = self.head.len() as u64;
        file.sha256 = format!("{:x}", Sha256::digest(&self.head));
        file.with(vec![(reading, said)])
    }

    fn raw(&self, activity: &Activity, place: Place, it: &Contribution) -> RawContribution {
        let prompt = prompt(activity, it.said.question.as_deref());
        RawContribution {
            participant: Some(it.said.participant.clone()),
            prompt,
            date: Some(it.day),
            language: Some(Language::new(&it.said.language)),
            attributes: self.attributes(&it.said.participant),
            ..RawContribution::new(place, it.said.text.clone())
        }
    }

    /// By the question and the option as they were put, in the dialogue's main language.
    fn attributes(&self, participant: &str) -> BTreeMap<String, String> {
        let Some(own) = self.groups.get(participant) else { return BTreeMap::new() };
        let asked = self.definition.groups.attributes.iter();
        let stated = asked.filter_map(|attribute| {
            let value = own.get(&attribute.key)?;
            let option = attribute.options.iter().find(|option| option.key == *value)?;
            Some((attribute.prompt.main().to_owned(), option.text.main().to_owned()))
        });
        stated.collect()
    }

    fn choices(&self, activity: &Activity) -> Vec<RawChoice> {
        let Content::Survey(survey) = &activity.content else { return Vec::new() };
        let sheets = self.answers.get(&activity.key).map_or(&[][..], Vec::as_slice);
        survey.questions.iter().filter_map(|question| choice(question, sheets)).collect()
    }
}

/// How often each option was chosen; who declined has not answered.
fn choice(question: &Question, sheets: &[BTreeMap<String, Answer>]) -> Option<RawChoice> {
    let mut options: BTreeMap<String, u64> = match &question.kind {
        QuestionKind::Single { options } | QuestionKind::Several { options, .. } => {
            options.iter().map(|option| (option.text.main().to_owned(), 0)).collect()
        }
        QuestionKind::Scale { low, high, .. } => (*low..=*high).map(|step| (step.to_string(), 0)).collect(),
        QuestionKind::Place(places) if !places.is_empty() => BTreeMap::new(),
        _ => return None,
    };
    let mut answered = 0;
    for answer in sheets.iter().filter_map(|sheet| sheet.get(&question.key)) {
        let chosen: Vec<String> = match answer {
            Answer::Number(step) => vec![step.to_string()],
            Answer::Options(keys) => keys.iter().filter_map(|key| label(question, key)).collect(),
            // A place that is not in the list is an answer, and none of those that are counted by name.
            Answer::Text(_) => Vec::new(),
            Answer::Declined => continue,
        };
        answered += 1;
        chosen.into_iter().for_each(|option| *options.entry(option).or_default() += 1);
    }
    options.retain(|_, count| *count > 0);
    (answered > 0).then(|| RawChoice { prompt: question.prompt.main().to_owned(), answered, options })
}

fn label(question: &Question, key: &str) -> Option<String> {
    if let QuestionKind::Place(_) = question.kind {
        return Some(key.to_owned());
    }
    let option = question.kind.options().iter().find(|option| option.key == key)?;
    Some(option.text.main().to_owned())
}

/// What was answered: a question, or what a wall asks. A statement answers nothing.
fn prompt(activity: &Activity, question: Option<&str>) -> Option<String> {
    let texts = match &activity.content {
        Content::Survey(survey) => &survey.question(question?)?.prompt,
        Content::Wall(wall) => &wall.prompt,
        Content::Statements(_) => return None,
    };
    Some(texts.main().to_owned())
}

fn some<T>(page: Vec<T>) -> Option<Vec<T>> {
    (!page.is_empty()).then_some(page)
}

fn last<T>(so_far: &[T], number: impl Fn(&T) -> i64) -> i64 {
    so_far.last().map_or(-1, number)
}
