//! An activity, by its kind.

use super::{fields::Fields, question::question};
use crate::{Activity, Content, Labelled, Question, Stage, Statements, Survey, Wall};

/// What an activity can be.
#[derive(Clone, Copy)]
enum Kind {
    Survey,
    Statements,
    Wall,
}

const KINDS: [(&str, Kind); 3] =
    [("survey", Kind::Survey), ("statements", Kind::Statements), ("wall", Kind::Wall)];
/// Whether everyone puts the notes of a wall in order.
const ARRANGERS: [(&str, bool); 2] = [("everyone", true), ("facilitator", false)];
const STATEMENT_CHARACTERS_MAX: i64 = 280;
const NOTE_CHARACTERS_MAX: i64 = 500;
const VOTES_BEFORE_COUNTS: u32 = 10;
const DOTS: u32 = 3;

/// Reads an activity. Without a kind nothing else of it can be told right from wrong.
pub(super) fn activity(fields: &Fields<'_, '_>) -> Option<Activity> {
    let key = fields.key();
    let (title, intro) = (fields.texts("title"), fields.texts("intro"));
    let stage = fields.one_of("stage", &Stage::ALL).unwrap_or(Stage::Perspectives);
    let content = match fields.one_of("kind", &KINDS) {
        Some(Kind::Survey) => Content::Survey(survey(fields)),
        Some(Kind::Statements) => Content::Statements(statements(fields)),
        Some(Kind::Wall) => Content::Wall(wall(fields)),
        None => {
            no_kind(fields);
            return None;
        }
    };
    Some(Activity { key, title, intro, stage, content })
}

fn no_kind(fields: &Fields<'_, '_>) {
    if fields.word("kind").is_empty() {
        fields
            .wrong("kind", "the activity has no `kind`; write kind = \"survey\", \"statements\" or \"wall\"");
    }
    let _ = (survey(fields), statements(fields), wall(fields));
}

fn survey(fields: &Fields<'_, '_>) -> Survey {
    let mut questions: Vec<Question> = Vec::new();
    fields.each("question", |one| questions.push(question(one, &questions)));
    Survey { questions }
}

fn statements(fields: &Fields<'_, '_>) -> Statements {
    Statements {
        first: labelled(fields, "first"),
        participants_add: fields.flag("participants-add").unwrap_or(true),
        votes_before_counts: small(fields, "votes-before-counts", 1..=1000, VOTES_BEFORE_COUNTS),
        read_first: fields.flag("read-first").unwrap_or(true),
        characters_max: characters(fields, STATEMENT_CHARACTERS_MAX),
    }
}

fn wall(fields: &Fields<'_, '_>) -> Wall {
    Wall {
        prompt: fields.texts("prompt"),
        columns: labelled(fields, "columns"),
        dots: small(fields, "dots", 0..=100, DOTS),
        hidden_until_reveal: fields.flag("hidden-until-reveal").unwrap_or(false),
        read_first: fields.flag("read-first").unwrap_or(false),
        arranged_by_everyone: fields.one_of("arranged-by", &ARRANGERS).unwrap_or(true),
        characters_max: characters(fields, NOTE_CHARACTERS_MAX),
    }
}

/// Texts with keys.
pub(super) fn labelled(fields: &Fields<'_, '_>, key: &'static str) -> Vec<Labelled> {
    fields.each(key, |one| Labelled { key: one.key(), text: one.texts("text") })
}

fn small(
    fields: &Fields<'_, '_>,
    key: &'static str,
    range: std::ops::RangeInclusive<i64>,
    otherwise: u32,
) -> u32 {
    fields.number(key, range).and_then(|number| u32::try_from(number).ok()).unwrap_or(otherwise)
}

/// The longest text a participant may write.
pub(super) fn characters(fields: &Fields<'_, '_>, otherwise: i64) -> usize {
    let max = i64::try_from(crate::question::TEXT_CHARACTERS_MAX).unwrap_or(i64::MAX);
    let number = fields.number("characters-max", 1..=max).unwrap_or(otherwise);
    usize::try_from(number).unwrap_or(crate::question::TEXT_CHARACTERS_MAX)
}
