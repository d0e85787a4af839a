//! What a facilitator does with a wall: shows the notes to all, or hides them again, and sets the time.

use super::{At, Desk};
use crate::{
    app::App,
    board::Change,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    page::{Page, see_other},
    staff::Staff,
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use torg_dialogue::{Content, Texts, Wall};
use torg_store::{Arrangement, Command};

const MINUTES_MAX: i64 = 180;

#[derive(Template)]
#[template(path = "staff/wall.html")]
struct Show {
    frame: Frame,
    desk: Desk,
    path: String,
    public: String,
    prompt: Phrase,
    count: String,
    hides: bool,
    shown: bool,
    left: Option<String>,
}

type WallPath = Path<(String, String, String)>;

/// How it stands.
pub async fn show(
    State(app): State<App>,
    Path((_, slug, key)): WallPath,
    staff: Staff,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let (title, wall) = wall(&at, &key)?;
    let words = app.words(&visitor, Some(&at.held));
    let board = app.board(at.log(), &key).await?;
    let (frame, desk) = at.around(&app, &visitor, title.in_language(words.language).0);
    let left = board.order.ends.map(|ends| ends - app.store.now_s()).filter(|left| *left > 0);
    let page = Show {
        path: format!("{}/wall/{key}", at.path()),
        public: format!("{}/activity/{key}", at.held.path()),
        prompt: Phrase::of(&wall.prompt, words.language),
        count: words.count("wall-count", board.said.len() as u64),
        hides: wall.hidden_until_reveal,
        shown: board.order.shown == Some(true),
        left: left.map(|left| format!("{}:{:02}", left / 60, left % 60)),
        frame,
        desk,
    };
    Ok(Page(page).into_response())
}

/// Does it.
pub async fn act(
    State(app): State<App>,
    Path((_, slug, key)): WallPath,
    staff: Staff,
    form: Form,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    wall(&at, &key)?;
    let (log, activity) = (at.log(), key.clone());
    let minutes = form.one("minutes").trim().parse::<i64>().unwrap_or(1).clamp(1, MINUTES_MAX);
    let ends = app.store.now_s() + minutes * 60;
    let by = at.staff.account.name.clone();
    let command = match form.one("do") {
        "show" => Command::Arrange { log, activity, how: Arrangement::Show { shown: true, by } },
        "hide" => Command::Arrange { log, activity, how: Arrangement::Show { shown: false, by } },
        "start" => Command::SetTimer { log, activity, ends: Some(ends) },
        "stop" => Command::SetTimer { log, activity, ends: None },
        _ => return Err(PageError::NotFound),
    };
    app.store.write(command).await?;
    app.changed(log, &key, Change::Words);
    Ok(see_other(&format!("{}/wall/{key}", at.path())))
}

fn wall<'a>(at: &'a At, key: &str) -> Result<(&'a Texts, &'a Wall), PageError> {
    let activity = at.held.definition.activity(key).ok_or(PageError::NotFound)?;
    match &activity.content {
        Content::Wall(wall) => Ok((&activity.title, wall)),
        _ => Err(PageError::NotFound),
    }
}
