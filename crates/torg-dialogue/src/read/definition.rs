//! The top of the file and its sections, in the order in which an officer meets them.

use super::{
    activity::{activity, labelled},
    fields::Fields,
    reading::{Reading, unknown},
};
use crate::{
    Ai, AiTask, Attribute, Colour, Colours, Days, Definition, Gate, Groups, Handling, Influence, Legal,
    Moderation, Responsible, Retention, Scale, Stage, Stages, Step,
};
use std::collections::BTreeMap;
use toml::de::DeTable;

/// A hundred years.
const DAYS_MAX: i64 = 36_500;

pub(super) fn read(reading: &Reading<'_>, tree: &DeTable<'_>) -> Definition {
    let fields = Fields::whole(reading, tree);
    // Read before everything else, by `Reading::of`.
    let (_, _) = (fields.word("language"), fields.words("also-in"));
    let definition = Definition {
        slug: fields.short("slug", fields.word("slug")),
        language: reading.language,
        also_in: reading.also_in.clone(),
        title: fields.texts("title"),
        question: fields.texts("question"),
        plain_language: fields.texts("plain-language"),
        phone: fields.word("phone"),
        step: fields.below("ladder", step).flatten(),
        influence: fields.below("influence", influence).unwrap_or_default(),
        handling: fields.below("handling", handling).unwrap_or_default(),
        stages: fields.below("stages", stages).unwrap_or_default(),
        responsible: fields.each("responsible", responsible),
        activities: fields.each("activity", activity).into_iter().flatten().collect(),
        groups: fields.below("groups", groups).unwrap_or_default(),
        legal: fields.below("legal", legal).unwrap_or_default(),
        retention: fields.below("retention", retention).unwrap_or_default(),
        moderation: fields.below("moderation", moderation).unwrap_or_default(),
        ai: fields.below("ai", ai).unwrap_or_default(),
        colours: fields.below("colours", colours).unwrap_or_default(),
        answered: fields.below("answered", answered).unwrap_or_default(),
        untranslated: Vec::new(),
        lines: BTreeMap::new(),
    };
    fields.finish();
    definition
}

fn step(fields: &Fields<'_, '_>) -> Option<Step> {
    let scale = fields.one_of("scale", &Scale::ALL);
    let name = fields.word("step");
    let scale = scale?;
    let step = Step::new(scale, &name);
    if step.is_none() && !name.is_empty() {
        fields.wrong("step", unknown(&format!("step of the ladder `{scale}`"), &name, scale.steps()));
    }
    step
}

fn influence(fields: &Fields<'_, '_>) -> Influence {
    Influence { can: fields.list_of_texts("can"), cannot: fields.list_of_texts("cannot") }
}

fn handling(fields: &Fields<'_, '_>) -> Handling {
    Handling { how: fields.texts("how"), feedback: fields.texts("feedback") }
}

fn stages(fields: &Fields<'_, '_>) -> Stages {
    let mut stages = Stages::default();
    for (word, stage) in Stage::ALL {
        let Some(days) = fields.below(word, days).flatten() else { continue };
        if let Err(earlier) = stages.push(stage, days) {
            fields.wrong(
                word,
                format!("`{stage}` begins or ends before `{earlier}`; the stages follow each other"),
            );
        }
    }
    stages
}

fn days(fields: &Fields<'_, '_>) -> Option<Days> {
    let (from, to) = (fields.day("from"), fields.day("to"));
    let (from, to) = (from?, to?);
    let days = Days::new(from, to);
    if days.is_none() {
        fields.wrong("to", format!("it ends on {to}, before it begins on {from}; change one of the days"));
    }
    days
}

fn responsible(fields: &Fields<'_, '_>) -> Responsible {
    Responsible { name: fields.word("name"), role: fields.texts("role"), contact: fields.word("contact") }
}

fn groups(fields: &Fields<'_, '_>) -> Groups {
    Groups { ask: fields.flag("ask"), attributes: fields.each("attribute", attribute) }
}

fn attribute(fields: &Fields<'_, '_>) -> Attribute {
    Attribute {
        key: fields.key(),
        prompt: fields.texts("prompt"),
        why: fields.texts("why"),
        options: labelled(fields, "options"),
    }
}

fn legal(fields: &Fields<'_, '_>) -> Legal {
    Legal { basis: fields.texts("basis"), purpose: fields.texts("purpose") }
}

fn retention(fields: &Fields<'_, '_>) -> Retention {
    let days = |key| fields.number(key, 1..=DAYS_MAX).and_then(|days| u32::try_from(days).ok());
    Retention {
        contributions: days("contributions"),
        groups: days("groups"),
        contact: days("contact"),
        drafts: days("drafts"),
    }
}

fn moderation(fields: &Fields<'_, '_>) -> Moderation {
    Moderation { policy: fields.texts("policy"), reasons: labelled(fields, "reasons") }
}

fn ai(fields: &Fields<'_, '_>) -> Ai {
    Ai { used: fields.flag("used"), tasks: fields.each("task", task) }
}

fn task(fields: &Fields<'_, '_>) -> AiTask {
    AiTask { model: fields.word("model"), task: fields.texts("what"), checked_by: fields.word("checked-by") }
}

fn colours(fields: &Fields<'_, '_>) -> Colours {
    Colours { primary: colour(fields, "primary"), on_primary: colour(fields, "on-primary") }
}

fn colour(fields: &Fields<'_, '_>, key: &'static str) -> Option<Colour> {
    let word = fields.word(key);
    let colour = word.parse().ok();
    if colour.is_none() && !word.is_empty() {
        fields.wrong(
            key,
            format!("`{word}` is not a colour; write # and six digits or letters a to f: \"#005595\""),
        );
    }
    colour
}

fn answered(fields: &Fields<'_, '_>) -> BTreeMap<Gate, String> {
    let names = Gate::ALL.iter().map(|gate| (*gate, fields.word(gate.word())));
    names.filter(|(_, name)| !name.is_empty()).collect()
}
