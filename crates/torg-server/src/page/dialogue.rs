//! A dialogue's page: what is asked, what can be influenced, what becomes of the views, and how to take part.

use crate::{
    app::App,
    compressed::no_secret,
    error::PageError,
    frame::{Frame, Phrase},
    held::Held,
    page::Page,
    visitor::Visitor,
};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use torg_dialogue::{Activity, Content, Stage, Texts};

struct Way {
    path: String,
    title: Phrase,
    intro: Phrase,
    kind: String,
    open: bool,
}

struct Step {
    name: String,
    meaning: String,
    number: String,
}

struct StageRow {
    name: String,
    days: String,
    current: bool,
}

struct Person {
    name: String,
    role: Phrase,
    contact: String,
}

struct AiUse {
    task: Phrase,
    by: String,
}

#[derive(Template)]
#[template(path = "dialogue.html")]
struct Show {
    frame: Frame,
    code: String,
    open: bool,
    question: Phrase,
    plain: Phrase,
    ways: Vec<Way>,
    heard: String,
    seen: Vec<(String, Phrase)>,
    step: Option<Step>,
    can: Vec<Phrase>,
    cannot: Vec<Phrase>,
    how: Phrase,
    feedback: Phrase,
    stages: Vec<StageRow>,
    persons: Vec<Person>,
    ai: Vec<AiUse>,
    policy: Phrase,
    basis: Phrase,
    purpose: Phrase,
    kept: Option<String>,
    key: String,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug)): Path<(String, String)>,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let words = app.words(&visitor, Some(&held));
    let it = &held.definition;
    let today = app.store.today();
    let phrase = |texts: &Texts| Phrase::of(texts, words.language);
    let way = |activity: &Activity| Way {
        path: format!("{}/activity/{}", held.path(), activity.key),
        title: phrase(&activity.title),
        intro: phrase(&activity.intro),
        kind: words.say(kind(activity)),
        open: held.takes_part_in(activity, today),
    };
    let stage = |(word, stage): &(&str, Stage)| {
        let days_of = it.stages.days(*stage)?;
        let days = format!("{} – {}", words.day(days_of.from()), words.day(days_of.to()));
        Some(StageRow { name: words.say(&format!("stage-{word}")), days, current: days_of.include(today) })
    };
    let page = Show {
        code: held.dialogue.code.clone(),
        open: held.is_open(),
        question: phrase(&it.question),
        plain: phrase(&it.plain_language),
        ways: it.activities.iter().map(way).collect(),
        heard: words.count("heard-count", app.counts().await?.get(&held.dialogue.log).copied().unwrap_or(0)),
        seen: it
            .activities
            .iter()
            .filter_map(|activity| Some((seen(&held, activity)?, phrase(&activity.title))))
            .collect(),
        step: it.step.map(|step| Step {
            name: step.name().to_owned(),
            meaning: words.say(&format!("step-{}-{}", step.scale(), step.number())),
            number: words.of("step-of", step.number(), step.scale().steps().len()),
        }),
        can: it.influence.can.iter().map(phrase).collect(),
        cannot: it.influence.cannot.iter().map(phrase).collect(),
        how: phrase(&it.handling.how),
        feedback: phrase(&it.handling.feedback),
        stages: Stage::ALL.iter().filter_map(stage).collect(),
        persons: it
            .responsible
            .iter()
            .map(|own| Person {
                name: own.name.clone(),
                role: phrase(&own.role),
                contact: own.contact.clone(),
            })
            .collect(),
        ai: it
            .ai
            .tasks
            .iter()
            .map(|task| AiUse { task: phrase(&task.task), by: words.with("ai-checked", &task.checked_by) })
            .collect(),
        policy: phrase(&it.moderation.policy),
        basis: phrase(&it.legal.basis),
        purpose: phrase(&it.legal.purpose),
        kept: it.retention.contributions.map(|days| words.count("kept-days", u64::from(days))),
        key: app.store.public_key(held.dialogue.log).await?,
        frame: Frame::of(&app, &visitor, &held, phrase(&it.title).text),
    };
    Ok(no_secret(Page(page)))
}

/// Where everyone can read what came in: statements and how it went, and walls.
fn seen(held: &Held, activity: &Activity) -> Option<String> {
    let path = format!("{}/activity/{}", held.path(), activity.key);
    match &activity.content {
        Content::Survey(_) => None,
        Content::Statements(_) => Some(format!("{path}/statements")),
        Content::Wall(wall) if wall.hidden_until_reveal => None,
        Content::Wall(_) => Some(path),
    }
}

fn kind(activity: &Activity) -> &'static str {
    match activity.content {
        Content::Survey(_) => "kind-survey",
        Content::Statements(_) => "kind-statements",
        Content::Wall(_) => "kind-wall",
    }
}
