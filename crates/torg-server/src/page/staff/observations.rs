//! What words do not carry: who was there and who was not, what was laughed at, what nobody wanted to say. Kept apart, and counted as
//! nobody's contribution.

use super::{
    At, Desk,
    typing::{new_token, token},
};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    page::{Page, see_other},
    staff::Staff,
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use torg_ingest::privacy::redact;
use torg_store::Command;

const LETTERS_MAX: usize = 5_000;

struct Place {
    key: String,
    title: Phrase,
    chosen: bool,
}

struct Row {
    id: String,
    day: String,
    by: String,
    place: Option<Phrase>,
    text: String,
}

#[derive(Template)]
#[template(path = "staff/observations.html")]
struct Observations {
    frame: Frame,
    desk: Desk,
    places: Vec<Place>,
    form: String,
    typed: String,
    removed: bool,
    error: Option<String>,
    rows: Vec<Row>,
}

/// The field, and those that there are.
pub async fn show(
    State(app): State<App>,
    Path((_, slug)): Path<(String, String)>,
    staff: Staff,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    Ok(Page(page(&app, &visitor, &at, &query, None).await?).into_response())
}

/// Takes one in.
pub async fn add(
    State(app): State<App>,
    Path((_, slug)): Path<(String, String)>,
    staff: Staff,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let words = app.words(&visitor, Some(&at.held));
    let typed = form.one("text").replace("\r\n", "\n");
    let letters = typed.chars().count();
    let wrong = match letters {
        _ if typed.trim().is_empty() => Some(words.say("staff-observation-empty")),
        _ if letters > LETTERS_MAX => Some(words.of("wrong-too-long", letters, LETTERS_MAX)),
        _ => None,
    };
    if wrong.is_some() {
        let page = page(&app, &visitor, &at, &form, wrong).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    }
    let (text, removed) = redact(typed.trim(), &[]);
    let activity = at.held.definition.activity(form.one("activity")).map(|it| it.key.clone());
    let (log, by) = (at.log(), at.staff.account.name.clone());
    let observe = Command::Observe { log, form: token(form.one("form")), activity, text, by };
    app.store.write(observe).await?;
    let removed = if removed.is_empty() { "" } else { "?removed=1" };
    Ok(see_other(&format!("{}{removed}", visitor.path)))
}

/// Removes one.
pub async fn erase(
    State(app): State<App>,
    Path((_, slug, id)): Path<(String, String, String)>,
    staff: Staff,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    app.store.write(Command::EraseObservation { log: at.log(), id }).await?;
    Ok(see_other(&format!("{}/observations", at.path())))
}

async fn page(
    app: &App,
    visitor: &Visitor,
    at: &At,
    form: &Form,
    error: Option<String>,
) -> Result<Observations, PageError> {
    let words = app.words(visitor, Some(&at.held));
    let activities = &at.held.definition.activities;
    let title = |key: &str| {
        at.held.definition.activity(key).map(|activity| Phrase::of(&activity.title, words.language))
    };
    let place = |it: &torg_dialogue::Activity| Place {
        key: it.key.clone(),
        title: Phrase::of(&it.title, words.language),
        chosen: it.key == form.one("activity"),
    };
    let row = |it: torg_store::Noted| Row {
        id: it.id,
        day: words.day(it.day),
        place: it.said.activity.as_deref().and_then(title),
        by: it.said.by,
        text: it.said.text,
    };
    let (mut frame, desk) = at.around(app, visitor, &words.say("staff-observations"));
    frame.wrong = error.is_some();
    Ok(Observations {
        frame,
        desk,
        places: activities.iter().map(place).collect(),
        form: if error.is_some() { token(form.one("form")) } else { new_token() },
        typed: if error.is_some() { form.one("text").to_owned() } else { String::new() },
        removed: form.one("removed") == "1",
        error,
        rows: app.store.observations(at.log()).await?.into_iter().map(row).collect(),
    })
}
