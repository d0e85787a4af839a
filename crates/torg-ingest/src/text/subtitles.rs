//! WebVTT and SubRip: cues become turns of speakers, or paragraphs where nobody is named.

use super::{
    labels,
    speakers::Speakers,
    talk::{self, Turn},
};
use crate::{
    Limits, SourceSettings,
    raw::{RawContribution, RawReading, ReadError},
};
use torg_core::{Format, Place, SetAside};

/// A silence that ends a paragraph when no speaker is named.
const PAUSE_MS: u64 = 1_500;
/// A paragraph without pauses ends with a sentence after so many characters.
const PARAGRAPH_CHARS: usize = 600;
/// Share of cues, in tenths, that name a speaker in a transcript with speakers.
const NAMED_TENTHS: usize = 3;

/// A caption with its times, which are not kept.
struct Cue {
    number: u32,
    start_ms: u64,
    end_ms: u64,
    text: String,
}

/// Reads a transcript.
pub(super) fn read(text: &str, settings: &SourceSettings, limits: &Limits) -> Result<RawReading, ReadError> {
    let (cues, set_aside) = cues(text);
    if cues.is_empty() {
        return Err(ReadError::Malformed(
            "no cue with times (00:00:01.000 --> 00:00:04.000) was found".to_owned(),
        ));
    }
    let lines = || cues.iter().flat_map(|cue| cue.text.lines());
    let labelled = lines().filter_map(|line| labels::label(line, 0)).map(|label| label.name.to_owned());
    let speakers = Speakers::of(&labelled.collect::<Vec<_>>(), &settings.speakers, lines());
    let said: Vec<Turn> = cues.iter().flat_map(|cue| spoken(cue, &speakers)).collect();
    let names: Vec<String> = said.iter().filter_map(|turn| turn.speaker.clone()).collect();
    let named = !settings.speakers.none && is_named(&names, said.len(), text.contains("<v"));
    let mut reading = if named {
        let turns = joined(said, limits);
        talk::read(Format::Transcript, "cues name their speakers", turns, settings)
    } else {
        paragraphs(&cues)
    };
    if set_aside > 0 {
        reading.set_aside.insert(SetAside::TitleRow, set_aside);
    }
    Ok(reading)
}

fn is_named(names: &[String], cues: usize, voices: bool) -> bool {
    let distinct: std::collections::BTreeSet<&String> = names.iter().collect();
    let enough = names.len().saturating_mul(10) >= cues.saturating_mul(NAMED_TENTHS);
    voices && !names.is_empty() || enough && distinct.len() < names.len().max(3)
}

/// The cues, and how many lines stand outside them (header, notes, styles).
fn cues(text: &str) -> (Vec<Cue>, u64) {
    let mut cues: Vec<Cue> = Vec::new();
    let (mut outside, mut pending, mut open) = (0u64, 0u64, false);
    for line in super::block::lines(text) {
        if let Some((start_ms, end_ms)) = times(line) {
            let number = u32::try_from(cues.len().saturating_add(1)).unwrap_or(u32::MAX);
            cues.push(Cue { number, start_ms, end_ms, text: String::new() });
            (open, pending) = (true, 0);
        } else if line.trim().is_empty() {
            open &= cues.last().is_some_and(|cue| cue.text.is_empty());
            outside = outside.saturating_add(std::mem::take(&mut pending));
        } else if let Some(cue) = cues.last_mut().filter(|_| open) {
            if !cue.text.is_empty() {
                cue.text.push('\n');
            }
            cue.text.push_str(line.trim());
        } else {
            pending = pending.saturating_add(1);
        }
    }
    (cues, outside.saturating_add(pending))
}

/// `00:01:02.345 --> 00:01:04.000`, hours optional, comma or point, settings after it.
fn times(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once("-->")?;
    Some((time_ms(start.trim())?, time_ms(rest.split_whitespace().next()?)?))
}

fn time_ms(text: &str) -> Option<u64> {
    let (clock, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let seconds =
        clock.split(':').try_fold(0u64, |sum, part| sum.checked_mul(60)?.checked_add(part.parse().ok()?))?;
    let fraction: u64 = fraction.get(..3).unwrap_or(fraction).parse().ok()?;
    clock.contains(':').then(|| seconds.saturating_mul(1000).saturating_add(fraction))
}

/// What is said in a cue: voices by tag, else by "Name:" at the beginning of a line, or a line "(Name)".
fn spoken(cue: &Cue, speakers: &Speakers) -> Vec<Turn> {
    let place = Place::row(cue.number);
    let mut turns: Vec<Turn> = Vec::new();
    for line in cue.text.lines() {
        for (voice, text) in voices(line) {
            let text = plain(text);
            let label = if voice.is_none() { speakers.label(&text, 0) } else { None };
            let speaker = voice
                .map(str::to_owned)
                .or_else(|| label.map(|label| label.name.to_owned()))
                .or_else(|| parenthesised(&text, cue));
            let said = match (&label, &speaker) {
                (Some(label), _) => label.rest.to_owned(),
                (None, Some(name)) if text.trim_matches(['(', ')']) == name => String::new(),
                _ => text,
            };
            push(&mut turns, Turn::new(place, speaker, said));
        }
    }
    turns
}

/// "(Anna Öberg)" on a line of its own above what she says.
fn parenthesised(text: &str, cue: &Cue) -> Option<String> {
    let name = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'))?;
    let above =
        cue.text.lines().count() > 1 && cue.text.lines().next().is_some_and(|first| first.trim() == text);
    let capital = name.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
    (above && capital && name.split_whitespace().count() <= 5).then(|| name.to_owned())
}

/// Parts of a line by `<v Name>`; the closing tag may be missing.
fn voices(line: &str) -> Vec<(Option<&str>, &str)> {
    let mut parts = Vec::new();
    let mut rest = line;
    let mut voice = None;
    while let Some((before, name, after)) = next_voice(rest) {
        if !before.trim().is_empty() {
            parts.push((voice, before));
        }
        voice = Some(name.trim()).filter(|name| !name.is_empty());
        rest = after;
    }
    if !rest.trim().is_empty() {
        parts.push((voice, rest));
    }
    parts
}

fn next_voice(line: &str) -> Option<(&str, &str, &str)> {
    let at = line.find("<v ").or_else(|| line.find("<v."))?;
    let (before, tag) = line.split_at_checked(at)?;
    let (inside, after) = tag.split_once('>')?;
    let name = inside.split_once([' ', '\t']).map_or("", |(_, name)| name);
    Some((before, name, after))
}

/// Without `<i>`, `</v>`, `<00:01.000>`, and with the entities of WebVTT decoded.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once('<') {
        out.push_str(before);
        match tail.split_once('>').filter(|(tag, _)| is_tag(tag)) {
            Some((_, after)) => rest = after,
            None => {
                out.push('<');
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", " "),
        ("&lrm;", "\u{200e}"),
        ("&rlm;", "\u{200f}"),
        ("&amp;", "&"),
    ];
    let decoded = entities
        .iter()
        .fold(out, |text, (entity, c)| if text.contains(entity) { text.replace(entity, c) } else { text });
    decoded.trim().to_owned()
}

fn is_tag(tag: &str) -> bool {
    let name = tag.trim_start_matches('/');
    let first = name.split(['.', ' ']).next().unwrap_or_default();
    matches!(first, "c" | "i" | "b" | "u" | "v" | "ruby" | "rt" | "lang" | "font")
        || name.chars().all(|c| c.is_ascii_digit() || ":.".contains(c))
}

fn push(turns: &mut Vec<Turn>, turn: Turn) {
    match turns.last_mut().filter(|last| turn.speaker.is_none() || last.speaker == turn.speaker) {
        Some(last) if last.text.is_empty() => last.text = turn.text,
        Some(last) => {
            last.text.push(' ');
            last.text.push_str(&turn.text);
        }
        None => turns.push(turn),
    }
}

/// Consecutive turns of one speaker are one; a cue that names nobody goes on with the one before.
fn joined(said: Vec<Turn>, limits: &Limits) -> Vec<Turn> {
    let most = usize::try_from(limits.cell_bytes).unwrap_or(usize::MAX);
    let mut turns: Vec<Turn> = Vec::new();
    for turn in said {
        let alone = super::observed::observation(&turn.text).is_some();
        let before_alone =
            turns.last().is_some_and(|last| super::observed::observation(&last.text).is_some());
        let full = turns.last().is_some_and(|last| last.text.len().saturating_add(turn.text.len()) > most);
        if alone || before_alone || full { turns.push(turn) } else { push(&mut turns, turn) }
    }
    turns.retain(|turn| !turn.text.trim().is_empty());
    turns
}

fn paragraphs(cues: &[Cue]) -> RawReading {
    let mut reading = RawReading::new(Format::Transcript, "cues without speakers: paragraphs by pauses");
    let mut silent_since = 0u64;
    for cue in cues {
        let text = plain(&cue.text.replace('\n', " "));
        if text.is_empty() {
            continue;
        }
        if let Some(seen) = super::observed::observation(&text) {
            reading.observations.push((Place::row(cue.number), seen.to_owned()));
            continue;
        }
        let pause = cue.start_ms.saturating_sub(silent_since) >= PAUSE_MS;
        silent_since = cue.end_ms;
        match reading.contributions.last_mut().filter(|last| !pause && !is_full(&last.text)) {
            Some(last) => {
                last.text.push(' ');
                last.text.push_str(&text);
            }
            None => reading.contributions.push(RawContribution {
                participant: Some("Recording".to_owned()),
                ..RawContribution::new(Place::row(cue.number), text)
            }),
        }
    }
    reading
}

fn is_full(text: &str) -> bool {
    text.len() > PARAGRAPH_CHARS && text.ends_with(['.', '!', '?', '؟'])
}
