//! A question of a survey, by its kind, and the earlier question it may depend on.

use super::{
    activity::{characters, labelled},
    fields::Fields,
    places::places,
    reading::unknown,
};
use crate::{Condition, Question, QuestionKind, question::NUMBER_MAX};

/// What a question can be.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Single,
    Several,
    Scale,
    Number,
    Place,
}

const KINDS: [(&str, Kind); 6] = [
    ("text", Kind::Text),
    ("single", Kind::Single),
    ("several", Kind::Several),
    ("scale", Kind::Scale),
    ("number", Kind::Number),
    ("place", Kind::Place),
];
const ANSWER_CHARACTERS_MAX: i64 = 2000;
/// Which kinds of question have a key, for whoever writes it under another kind.
const ONLY: [(&str, &str); 10] = [
    ("options", "single` or `several"),
    ("chosen-max", "several"),
    ("low", "scale"),
    ("high", "scale"),
    ("low-text", "scale"),
    ("high-text", "scale"),
    ("min", "number"),
    ("max", "number"),
    ("places", "place"),
    ("other-places", "place"),
];

/// Reads a question that comes after `earlier` ones.
pub(super) fn question(fields: &Fields<'_, '_>, earlier: &[Question]) -> Question {
    let (key, prompt, hint) = (fields.key(), fields.texts("prompt"), fields.texts("hint"));
    let required = fields.flag("required").unwrap_or(false);
    let may_decline = fields.flag("may-decline").unwrap_or(false);
    let show_when = fields.below("show-when", |own| condition(own, earlier)).flatten();
    let kind = match fields.one_of("kind", &KINDS) {
        Some(kind) => of_kind(fields, kind),
        None => no_kind(fields),
    };
    misplaced(fields);
    Question { key, prompt, hint, required, may_decline, show_when, kind }
}

/// Without a kind no key can be told from one of another kind. Questions that depend on this one are none the worse.
fn no_kind(fields: &Fields<'_, '_>) -> QuestionKind {
    if fields.word("kind").is_empty() {
        let kinds = KINDS.map(|(word, _)| word).join(", ");
        fields.wrong("kind", format!("the question has no `kind`; write one of {kinds}"));
    }
    KINDS.iter().for_each(|(_, kind)| drop(of_kind(fields, *kind)));
    of_kind(fields, Kind::Single)
}

fn of_kind(fields: &Fields<'_, '_>, kind: Kind) -> QuestionKind {
    match kind {
        Kind::Text => QuestionKind::Text { characters_max: characters(fields, ANSWER_CHARACTERS_MAX) },
        Kind::Single => QuestionKind::Single { options: labelled(fields, "options") },
        Kind::Several => several(fields),
        Kind::Scale => scale(fields),
        Kind::Number => number(fields),
        Kind::Place => QuestionKind::Place(places(fields)),
    }
}

fn several(fields: &Fields<'_, '_>) -> QuestionKind {
    let options = labelled(fields, "options");
    let most = i64::try_from(options.len()).unwrap_or(i64::MAX).max(1);
    let chosen_max = fields.number("chosen-max", 1..=most).and_then(|max| usize::try_from(max).ok());
    QuestionKind::Several { chosen_max: chosen_max.unwrap_or(options.len()), options }
}

fn scale(fields: &Fields<'_, '_>) -> QuestionKind {
    let low = fields.number("low", 0..=10).unwrap_or(1);
    let high = fields.number("high", 1..=10).unwrap_or(5.max(low + 1));
    if low >= high {
        fields
            .wrong("high", format!("the scale goes from {low} to {high}; `high` must be larger than `low`"));
    }
    QuestionKind::Scale {
        low,
        high,
        low_text: fields.texts("low-text"),
        high_text: fields.texts("high-text"),
    }
}

fn number(fields: &Fields<'_, '_>) -> QuestionKind {
    let min = fields.number("min", -NUMBER_MAX..=NUMBER_MAX).unwrap_or(0);
    let max = fields.number("max", -NUMBER_MAX..=NUMBER_MAX).unwrap_or(NUMBER_MAX);
    if min > max {
        fields.wrong("max", format!("no number is at least {min} and at most {max}; change `min` or `max`"));
    }
    QuestionKind::Number { min, max }
}

/// What to say about keys of another kind of question.
fn misplaced(fields: &Fields<'_, '_>) {
    let kind = fields.word("kind");
    for (key, kinds) in ONLY {
        let message = format!("`{key}` is for questions of kind `{kinds}`, and this is of kind `{kind}`");
        fields.belongs_elsewhere(key, message);
    }
}

/// Reads when a question is asked.
fn condition(fields: &Fields<'_, '_>, earlier: &[Question]) -> Option<Condition> {
    let (question, is) = (fields.word("question"), fields.words("is"));
    let Some(asked) = earlier.iter().find(|it| it.key == question) else {
        let keys: Vec<&str> = earlier.iter().map(|it| it.key.as_str()).collect();
        let why = "a question can only depend on one that stands before it";
        fields.wrong("question", format!("{why}; {}", unknown("question", &question, &keys)));
        return None;
    };
    let possible = answers_of(&asked.kind);
    if possible.is_empty() {
        fields.wrong(
            "question",
            format!(
                "`{question}` has neither options, a scale nor a list of places; nothing can depend on it"
            ),
        );
    } else if is.is_empty() {
        fields.wrong("is", format!("no answer is named; write which: is = [\"{}\"]", possible[0]));
    } else {
        let possible: Vec<&str> = possible.iter().map(String::as_str).collect();
        for (word, span) in is.iter().filter(|(word, _)| !possible.contains(&word.as_str())) {
            fields.wrong_at("is", span, unknown(&format!("answer to `{question}`"), word, &possible));
        }
    }
    Some(Condition { question, is: is.into_iter().map(|(word, _)| word).collect() })
}

/// What can be answered to a question on which another may depend.
fn answers_of(kind: &QuestionKind) -> Vec<String> {
    match kind {
        QuestionKind::Scale { low, high, .. } => (*low..=*high).map(|step| step.to_string()).collect(),
        QuestionKind::Place(places) => places.all().iter().map(|place| place.name.clone()).collect(),
        other => other.options().iter().map(|option| option.key.clone()).collect(),
    }
}
