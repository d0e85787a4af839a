//! Turns of speakers become contributions: whoever asks is told from whoever answers, and names become numbers.

use super::{compose::HEADING, labels, observed, question};
use crate::{
    SourceSettings,
    raw::{RawContribution, RawReading},
};
use std::collections::BTreeMap;
use torg_core::{Format, Place, SetAside};

/// Fewest words of an interviewer's turn without a question that still prompts something ("Tell me more about that").
const PROMPT_WORDS_MIN: usize = 3;
/// Fewest questions from which the interviewer is guessed.
const QUESTIONS_MIN: usize = 2;

/// What a speaker said without a pause for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) place: Place,
    /// A name or label; `None` when the source does not say.
    pub(super) speaker: Option<String>,
    pub(super) text: String,
    /// A prompt of its own, which stands in place of the question before.
    pub(super) prompt: Option<String>,
}

impl Turn {
    pub(super) fn new(place: Place, speaker: Option<String>, text: impl Into<String>) -> Self {
        Self { place, speaker, text: text.into(), prompt: None }
    }
}

/// The part a speaker plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Asks,
    Answers,
    StandsForMany,
    Observes,
}

/// Turns, and headings between them that prompt what follows.
pub(super) fn read(format: Format, because: &str, turns: Vec<Turn>, settings: &SourceSettings) -> RawReading {
    let names = speakers(&turns);
    let (parts, reason) = parts(&names, &turns, settings);
    let mut reading = RawReading::new(format, format!("{because}; {reason}"));
    let mut keys: BTreeMap<String, String> = BTreeMap::new();
    let mut prompt: Option<String> = None;
    for turn in turns {
        if turn.speaker.as_deref() == Some(HEADING) {
            reading.set_aside(SetAside::Heading);
            prompt = Some(turn.text);
            continue;
        }
        let part = turn.speaker.as_ref().and_then(|name| parts.get(name)).copied().unwrap_or(Part::Answers);
        if let Some(seen) = observed::observation(&turn.text).filter(|_| part != Part::Asks) {
            reading.observations.push((turn.place, seen.to_owned()));
        } else {
            match part {
                Part::Observes => reading.observations.push((turn.place, turn.text)),
                Part::Asks => {
                    reading.set_aside(SetAside::Interviewer);
                    prompt = next_prompt(prompt, &turn.text);
                }
                Part::Answers | Part::StandsForMany => {
                    let participant = (part == Part::Answers).then(|| key(&mut keys, turn.speaker)).flatten();
                    let text = turn.text;
                    reading.contributions.push(RawContribution {
                        participant,
                        prompt: turn.prompt.or_else(|| prompt.clone()),
                        ..RawContribution::new(turn.place, text)
                    });
                }
            }
        }
    }
    reading.known_names.extend(names.into_iter().filter(|name| !labels::names_nobody(name)));
    reading
}

fn key(keys: &mut BTreeMap<String, String>, speaker: Option<String>) -> Option<String> {
    let next = format!("Speaker {}", keys.len().saturating_add(1));
    Some(keys.entry(speaker?).or_insert(next).clone())
}

fn next_prompt(before: Option<String>, text: &str) -> Option<String> {
    let telling = question::asks(text) || text.split_whitespace().count() >= PROMPT_WORDS_MIN;
    if telling { Some(question::of(text)) } else { before }
}

/// Speakers in the order they first speak.
fn speakers(turns: &[Turn]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for name in turns.iter().filter_map(|turn| turn.speaker.as_ref()).filter(|name| *name != HEADING) {
        if seen.insert(name) {
            names.push(name.clone());
        }
    }
    names
}

fn listed(list: &[String], name: &str) -> bool {
    list.iter().any(|entry| entry.trim().to_lowercase() == name.to_lowercase())
}

fn parts(names: &[String], turns: &[Turn], settings: &SourceSettings) -> (BTreeMap<String, Part>, String) {
    let speakers = &settings.speakers;
    let (asking, reason) = interviewers(names, turns, settings);
    let part = |name: &String| {
        if listed(&speakers.observers, name) {
            Part::Observes
        } else if listed(&speakers.many, name) {
            Part::StandsForMany
        } else if asking.contains(name) {
            Part::Asks
        } else {
            Part::Answers
        }
    };
    (names.iter().map(|name| (name.clone(), part(name))).collect(), reason)
}

/// Who asks, and how we know; the reason names nobody.
fn interviewers(names: &[String], turns: &[Turn], settings: &SourceSettings) -> (Vec<String>, String) {
    let of =
        |keep: &dyn Fn(&String) -> bool| names.iter().filter(|name| keep(name)).cloned().collect::<Vec<_>>();
    let told = of(&|name| listed(&settings.speakers.interviewers, name));
    if !told.is_empty() {
        return (told, "the interviewer is named, in torg.toml or at the top of the text".to_owned());
    }
    let labelled = of(&|name| labels::asks(name));
    if !labelled.is_empty() && labelled.len() < names.len() {
        return (labelled, "the interviewer is labelled as such".to_owned());
    }
    if let Some(asking) = labels::pair(names).and_then(|at| names.get(at)) {
        return (vec![asking.clone()], "labels for questions and answers".to_owned());
    }
    match asks_most(names, turns) {
        Some((name, asked, of)) => (
            vec![name],
            format!("one speaker asks most ({asked} of {of} turns are questions): taken for the interviewer"),
        ),
        None => (Vec::new(), format!("{} speakers, none of whom is taken for the interviewer", names.len())),
    }
}

/// A speaker half of whose turns ask, and who asks more than all others together.
fn asks_most(names: &[String], turns: &[Turn]) -> Option<(String, usize, usize)> {
    let mut asked: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (turn, name) in turns
        .iter()
        .filter_map(|turn| Some((turn, turn.speaker.as_deref()?)))
        .filter(|(_, name)| *name != HEADING)
    {
        let count = asked.entry(name).or_default();
        count.0 = count.0.saturating_add(usize::from(question::asks(&turn.text)));
        count.1 = count.1.saturating_add(1);
    }
    let total: usize = asked.values().map(|count| count.0).sum();
    let (name, &(questions, of)) =
        asked.iter().max_by_key(|(name, count)| (count.0, std::cmp::Reverse(**name)))?;
    let most = questions.saturating_mul(2) > total && questions.saturating_mul(2) >= of;
    (names.len() > 1 && questions >= QUESTIONS_MIN && most).then(|| ((*name).to_owned(), questions, of))
}
