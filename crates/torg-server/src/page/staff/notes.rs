//! Post-its and lines of paper, one after the other: type, Enter, and the field is empty for the next one.

use super::{
    At, Desk,
    typing::{Prompt, Tongue, new_token, take, token, tongue, tongues},
};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    page::{Page, see_other},
    staff::Staff,
    visitor::Visitor,
    wording,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use torg_ingest::privacy::redact;
use torg_store::{Moderated, TakePart, Text};

/// Of those typed last, so many are shown.
const LAST: u64 = 8;

struct Last {
    id: String,
    language: String,
    text: String,
}

#[derive(Template)]
#[template(path = "staff/notes.html")]
struct Notes {
    frame: Frame,
    desk: Desk,
    prompt: Phrase,
    tongues: Vec<Tongue>,
    same: bool,
    ticket: String,
    form: String,
    typed: String,
    removed: bool,
    error: Option<String>,
    last: Vec<Last>,
    undo: String,
    receipts: String,
}

type NotePath = Path<(String, String, String, String)>;

/// The empty field.
pub async fn show(
    State(app): State<App>,
    Path((_, slug, activity, key)): NotePath,
    staff: Staff,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let prompt = Prompt::find(&at.held, &activity, &key)?;
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    Ok(Page(page(&app, &visitor, &at, &prompt, &query, None).await?).into_response())
}

/// Takes one in.
pub async fn add(
    State(app): State<App>,
    Path((_, slug, activity, key)): NotePath,
    staff: Staff,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let prompt = Prompt::find(&at.held, &activity, &key)?;
    let text = match prompt.accept(form.one("text")) {
        Ok(text) => text,
        Err(error) => {
            let said = wording::error(error, &app.words(&visitor, Some(&at.held)));
            let page = page(&app, &visitor, &at, &prompt, &form, Some(said)).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
        }
    };
    let (text, removed) = redact(&text, &[]);
    let language = tongue(&at.held, form.one("language"));
    let given = TakePart {
        ticket: token(form.one("ticket")),
        form: token(form.one("form")),
        language: language.to_owned(),
        texts: vec![Text { activity, question: prompt.key.map(str::to_owned), text, held: false }],
        ..TakePart::default()
    };
    take(&app, &at, given).await?;
    let who = if form.one("who") == "same" { "&who=same" } else { "" };
    let removed = if removed.is_empty() { "" } else { "&removed=1" };
    Ok(see_other(&format!("{}?language={language}{who}{removed}", visitor.path)))
}

async fn page(
    app: &App,
    visitor: &Visitor,
    at: &At,
    prompt: &Prompt<'_>,
    form: &Form,
    error: Option<String>,
) -> Result<Notes, PageError> {
    let words = app.words(visitor, Some(&at.held));
    let waiting = app.store.waiting(at.log(), &at.staff.account.id).await?;
    let own: Vec<String> = waiting.iter().map(|it| it.participant.clone()).collect();
    let last = app.store.newest(at.log(), i64::MAX, Some(&own), LAST).await?;
    let same = form.one("who") == "same";
    let newest = last.first().map(|it| &it.contribution.said.participant).filter(|_| same);
    let before = waiting.iter().find(|it| Some(&it.participant) == newest).map(|it| it.ticket.clone());
    let kept = error.is_some();
    let (mut frame, desk) = at.around(app, visitor, &words.say("staff-notes"));
    frame.wrong = kept;
    Ok(Notes {
        frame,
        desk,
        prompt: Phrase::of(prompt.text, words.language),
        tongues: tongues(&at.held, form.one("language")),
        same,
        ticket: if kept { token(form.one("ticket")) } else { before.unwrap_or_else(new_token) },
        form: if kept { token(form.one("form")) } else { new_token() },
        typed: if kept { form.one("text").to_owned() } else { String::new() },
        removed: form.one("removed") == "1",
        error,
        last: last.into_iter().map(shown).collect(),
        undo: format!("{}/undo", at.path()),
        receipts: format!("{}/receipts", at.path()),
    })
}

fn shown(it: Moderated) -> Last {
    let said = it.contribution.said;
    Last { id: it.contribution.id, language: said.language, text: said.text }
}
