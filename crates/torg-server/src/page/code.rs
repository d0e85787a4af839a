//! The six letters on a poster, typed in.

use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    page::{Page, see_other},
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

#[derive(Template)]
#[template(path = "code.html")]
struct Code {
    frame: Frame,
    typed: String,
}

/// Asks for the code, or follows it.
pub async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    let typed: String = query.one("code").chars().filter(|letter| letter.is_ascii_alphanumeric()).collect();
    if !typed.is_empty()
        && let Some(found) = app.store.dialogue_by_code(&typed).await?
    {
        return Ok(see_other(&format!("/{}/{}", found.municipality, found.slug)));
    }
    let words = app.words(&visitor, None);
    let mut frame = Frame::plain(&app, &visitor, words.say("code-title"));
    frame.wrong = !typed.is_empty();
    let status = if frame.wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, Page(Code { frame, typed })).into_response())
}
