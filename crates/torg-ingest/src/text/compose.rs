//! Decides what blocks are: an interview, notes, or a running document, and says why.

use super::{
    block::{Block, BlockKind, Blocks},
    head::{self, Head},
    labels, observed, question,
    speakers::Speakers,
    talk::{self, Turn},
};
use crate::{
    SourceSettings, privacy,
    raw::{RawContribution, RawReading},
};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::{Format, SetAside};

/// Share of blocks, in tenths, that begin with a speaker's label in an interview.
const LABELLED_TENTHS: usize = 3;
const QUESTION_CHARS_MAX: usize = 300;
const SIGNATURE_WORDS_MAX: usize = 4;

/// Makes a reading of what was found.
pub(super) fn compose(mut found: Blocks, settings: &SourceSettings) -> RawReading {
    let head = head::take(&mut found.blocks);
    let details = std::mem::take(&mut found.details);
    let (furniture, exclusions) = (found.furniture, std::mem::take(&mut found.exclusions));
    let mut names = std::mem::take(&mut found.names);
    names.extend(found.blocks.windows(2).filter_map(signature));
    let settings = knowing(&head, &found, settings);
    let mut reading = decided(found, &settings);
    if furniture > 0 {
        reading.set_aside.insert(SetAside::PageFurniture, furniture);
    }
    reading.exclusions.extend(exclusions);
    reading.known_names.extend(names);
    reading.details.extend(details);
    under(head, &mut reading);
    reading
}

/// The settings, with the speakers whom the head of the text names as interviewers when `torg.toml` names none.
fn knowing(head: &Head, found: &Blocks, settings: &SourceSettings) -> SourceSettings {
    let mut settings = settings.clone();
    if settings.speakers.interviewers.is_empty() {
        let told = |name: &String| {
            head.interviewers
                .iter()
                .any(|full| full == name || full.split([' ', ',']).any(|part| part == name))
        };
        settings.speakers.interviewers = found.blocks.iter().filter_map(speaker).filter(told).collect();
    }
    settings
}

fn under(head: Head, reading: &mut RawReading) {
    for _ in 0..head.lines {
        reading.set_aside(SetAside::Heading);
    }
    reading.known_names.extend(head.names);
    for contribution in &mut reading.contributions {
        contribution.date = contribution.date.or(head.date);
        contribution.attributes.extend(head.attributes.clone());
    }
}

fn decided(found: Blocks, settings: &SourceSettings) -> RawReading {
    let running: Vec<&str> =
        found.blocks.iter().filter(|block| block.runs()).map(|block| block.text.as_str()).collect();
    let names: Vec<String> = found.blocks.iter().filter_map(speaker).collect();
    let talk = !settings.speakers.none
        && (is_talk(&names, running.len(), LABELLED_TENTHS)
            || names_told(&names, settings)
            || labels::are_stamped(running.into_iter()));
    if talk {
        return interview(found.blocks, &names, settings);
    }
    if found.by_line {
        return notes(found.blocks);
    }
    document(found.blocks)
}

/// Speakers' turns. What stands beside them in tables belongs to the speaker whom its column names, else to nobody of
/// them; comments in the margin and footnotes are the writer's.
fn interview(blocks: Vec<Block>, names: &[String], settings: &SourceSettings) -> RawReading {
    let (running, beside): (Vec<Block>, Vec<Block>) = blocks.into_iter().partition(Block::runs);
    let speakers = Speakers::of(names, &settings.speakers, running.iter().map(|block| block.text.as_str()));
    let mut turns = turns(running, &speakers);
    let (own, others): (Vec<Block>, Vec<Block>) =
        beside.into_iter().partition(|block| columns_speaker(block, names).is_some());
    let lines: BTreeSet<String> = own.iter().filter_map(|block| block.line().map(str::to_owned)).collect();
    turns.extend(own.into_iter().map(|block| {
        let prompt = block.line().map(str::to_owned);
        Turn { prompt, ..Turn::new(block.place, columns_speaker(&block, names), block.text) }
    }));
    let mut reading =
        talk::read(Format::Interview, "lines begin with speakers' names or labels", turns, settings);
    for block in others {
        match block.kind {
            BlockKind::Comment { author, .. } => {
                reading.known_names.push(author);
                reading.observations.push((block.place, block.text));
            }
            BlockKind::Note => reading.observations.push((block.place, block.text)),
            BlockKind::Cell { .. } if lines.contains(&block.text) => reading.set_aside(SetAside::Heading),
            _ => each(vec![block], &mut reading, |_| None),
        }
    }
    reading
}

/// The one speaker whom a cell's column names, in full or by a part of the name.
fn columns_speaker(block: &Block, names: &[String]) -> Option<String> {
    let BlockKind::Cell { column, line, .. } = &block.kind else { return None };
    let same = |part: &str| part.to_lowercase() == column.to_lowercase();
    let mut named: Vec<&String> =
        names.iter().filter(|name| same(name) || name.split_whitespace().any(same)).collect();
    named.sort_unstable();
    named.dedup();
    let [name] = named.as_slice() else { return None };
    (!line.is_empty()).then(|| (*name).clone())
}

fn speaker(block: &Block) -> Option<String> {
    let spoken = block.kind == BlockKind::Paragraph && observed::observation(&block.text).is_none();
    labels::label(&block.text, block.bold_bytes).filter(|_| spoken).map(|label| label.name.to_owned())
}

fn names_told(names: &[String], settings: &SourceSettings) -> bool {
    let speakers = &settings.speakers;
    let mut told = speakers.interviewers.iter().chain(&speakers.many).chain(&speakers.observers);
    told.any(|name| names.iter().any(|other| other.to_lowercase() == name.to_lowercase()))
}

/// Whether labels are speakers': enough lines have one, and they come again, or they are roles.
pub(super) fn is_talk(names: &[String], lines: usize, tenths: usize) -> bool {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for name in names {
        let count = times.entry(name.as_str()).or_default();
        *count = count.saturating_add(1);
    }
    let again: usize = times.values().filter(|&&count| count > 1).sum();
    let distinct: Vec<String> = times.keys().map(|name| (*name).to_owned()).collect();
    let roles = labels::pair(&distinct).is_some()
        || (distinct.len() > 1 && distinct.iter().any(|name| labels::asks(name)));
    let enough = names.len().saturating_mul(10) >= lines.saturating_mul(tenths);
    enough && names.len() > 1 && (roles || (again.saturating_mul(2) > names.len() && names.len() > 2))
}

/// Labelled blocks open turns; those without a label go on with the turn before.
fn turns(blocks: Vec<Block>, speakers: &Speakers) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for block in blocks {
        let heading = block.kind == BlockKind::Heading || turns.is_empty() && head::is_title(&block);
        let seen = observed::observation(&block.text).is_some();
        match speakers.label(&block.text, block.bold_bytes).filter(|_| !heading && !seen) {
            Some(label) => turns.push(Turn::new(block.place, Some(label.name.to_owned()), label.rest)),
            None if heading || seen => {
                turns.push(Turn::new(block.place, heading.then(|| HEADING.to_owned()), block.text));
            }
            None => go_on(&mut turns, block),
        }
    }
    turns.retain(|turn| !turn.text.trim().is_empty());
    turns
}

/// What a heading between turns is taken for: it prompts, like whoever asks.
pub(super) const HEADING: &str = "# heading";

fn go_on(turns: &mut Vec<Turn>, block: Block) {
    let open = turns
        .iter_mut()
        .next_back()
        .filter(|turn| turn.speaker.as_deref().is_some_and(|name| name != HEADING));
    match open {
        Some(turn) if turn.text.is_empty() => turn.text = block.text,
        Some(turn) => {
            turn.text.push('\n');
            turn.text.push_str(&block.text);
        }
        None => turns.push(Turn::new(block.place, None, block.text)),
    }
}

fn notes(blocks: Vec<Block>) -> RawReading {
    let mut reading = RawReading::new(Format::Notes, "short lines that each stand alone: one line, one note");
    each(blocks, &mut reading, |_| None);
    reading
}

/// All paragraphs of a document are one participant's: whoever wrote it. A question with an answer below it is a heading;
/// any other is something that someone wrote.
fn document(mut blocks: Vec<Block>) -> RawReading {
    let answered =
        |pair: &[Block]| matches!(pair, [question, below] if is_question_line(question) && is_answer(below));
    let asking: Vec<usize> =
        (0..).zip(blocks.windows(2)).filter(|(_, pair)| answered(pair)).map(|(at, _)| at).collect();
    let questions = asking.len() > 1;
    let because = if questions {
        "running text under questions, without speakers"
    } else {
        "running text: paragraphs, without speakers"
    };
    let mut reading = RawReading::new(Format::Document, because);
    for at in asking.into_iter().filter(|_| questions) {
        blocks.get_mut(at).into_iter().for_each(|block| block.kind = BlockKind::Heading);
    }
    each(blocks, &mut reading, |_| Some("Document".to_owned()));
    reading
}

/// The name below "Med vänlig hälsning".
fn signature(pair: &[Block]) -> Option<String> {
    let [closing, below] = pair else { return None };
    let words = below.text.split_whitespace();
    let named = words.clone().count() <= SIGNATURE_WORDS_MAX
        && words.clone().all(|word| word.starts_with(char::is_uppercase));
    (named && privacy::is_closing(&closing.text)).then(|| below.text.clone())
}

fn is_answer(block: &Block) -> bool {
    block.kind == BlockKind::Paragraph && !is_question_line(block)
}

fn is_question_line(block: &Block) -> bool {
    block.kind == BlockKind::Paragraph
        && question::is_question(&block.text)
        && block.text.chars().count() <= QUESTION_CHARS_MAX
        && !block.listed
}

fn each(blocks: Vec<Block>, reading: &mut RawReading, participant: impl Fn(&Block) -> Option<String>) {
    let mut prompt: Option<String> = None;
    let mut authors: Vec<String> = Vec::new();
    for block in blocks {
        let own = participant(&block);
        let place = block.place;
        if let Some(seen) = observed::observation(&block.text) {
            reading.observations.push((place, seen.to_owned()));
            continue;
        }
        let (participant, prompt) = match block.kind {
            BlockKind::Heading => {
                reading.set_aside(SetAside::Heading);
                prompt = Some(block.text);
                continue;
            }
            BlockKind::Column => {
                reading.set_aside(SetAside::Heading);
                continue;
            }
            BlockKind::Figures => {
                reading.observations.push((place, block.text));
                continue;
            }
            BlockKind::Paragraph | BlockKind::Note => (own, prompt.clone()),
            BlockKind::Cell { column, row, .. } => {
                let prompt = Some(column).filter(|column| !column.is_empty()).or_else(|| prompt.clone());
                (row.map(|row| format!("Row {row}")).or(own), prompt)
            }
            BlockKind::Comment { author, on } => {
                (Some(commentator(&mut authors, author)), (!on.is_empty()).then_some(on))
            }
        };
        reading.contributions.push(RawContribution {
            participant,
            prompt,
            ..RawContribution::new(place, block.text)
        });
    }
    reading.known_names.extend(authors);
}

fn commentator(authors: &mut Vec<String>, author: String) -> String {
    let known = authors.iter().position(|other| *other == author);
    let at = known.unwrap_or_else(|| {
        authors.push(author);
        authors.len().saturating_sub(1)
    });
    format!("Commentator {}", at.saturating_add(1))
}
