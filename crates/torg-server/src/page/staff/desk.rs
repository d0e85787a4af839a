//! What a facilitator begins with: the dialogues of the municipality, and what can be done in one.

use super::{At, Desk, typing::Prompt};
use crate::{
    app::App,
    error::PageError,
    frame::{Frame, Phrase},
    page::Page,
    staff::Staff,
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use torg_dialogue::{Activity, Content};

struct Row {
    path: String,
    title: Phrase,
    open: bool,
    contributions: String,
}

#[derive(Template)]
#[template(path = "staff/all.html")]
struct All {
    frame: Frame,
    desk: Desk,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "staff/one.html")]
struct One {
    frame: Frame,
    desk: Desk,
    public: String,
    open: bool,
    contributions: String,
    path: String,
    sheets: Vec<(String, Phrase)>,
    walls: Vec<(String, Phrase)>,
    prompts: Vec<(String, Phrase, Phrase)>,
    waiting: String,
}

/// The dialogues.
pub async fn all(State(app): State<App>, staff: Staff, visitor: Visitor) -> Result<Response, PageError> {
    let words = app.words(&visitor, None);
    let counts = app.counts().await?;
    let mut rows = Vec::new();
    for dialogue in app.store.dialogues(Some(&staff.account.municipality)).await? {
        if dialogue.state == "draft" {
            continue;
        }
        let held = app.read(dialogue)?;
        let count = counts.get(&held.dialogue.log).copied().unwrap_or(0);
        rows.push(Row {
            path: format!("{}/{}", staff.home(), held.dialogue.slug),
            title: Phrase::of(&held.definition.title, words.language),
            open: held.is_open(),
            contributions: words.count("staff-contributions-count", count),
        });
    }
    let frame = Frame::plain(&app, &visitor, words.say("staff-dialogues"));
    Ok(Page(All { frame, desk: Desk::plain(&staff), rows }).into_response())
}

/// What can be done in one.
pub async fn one(
    State(app): State<App>,
    Path((_, slug)): Path<(String, String)>,
    staff: Staff,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let words = app.words(&visitor, Some(&at.held));
    let title = at.held.definition.title.in_language(words.language).0;
    let (frame, desk) = at.around(&app, &visitor, title);
    let count = app.counts().await?.get(&at.log()).copied().unwrap_or(0);
    let prompt = |it: Prompt<'_>| {
        let path = format!("{}/notes/{}/{}", at.path(), it.activity.key, it.in_path());
        (path, Phrase::of(it.text, words.language), Phrase::of(&it.activity.title, words.language))
    };
    let surveys = at.held.definition.activities.iter().filter(|it| matches!(it.content, Content::Survey(_)));
    let sheet =
        |it: &Activity| (format!("{}/sheet/{}", at.path(), it.key), Phrase::of(&it.title, words.language));
    let walls = at.held.definition.activities.iter().filter(|it| matches!(it.content, Content::Wall(_)));
    let wall =
        |it: &Activity| (format!("{}/wall/{}", at.path(), it.key), Phrase::of(&it.title, words.language));
    let waiting = app.store.waiting(at.log(), &at.staff.account.id).await?.len();
    let page = One {
        path: at.path(),
        sheets: surveys.map(sheet).collect(),
        walls: walls.map(wall).collect(),
        prompts: Prompt::all(&at.held).into_iter().map(prompt).collect(),
        waiting: words.count("staff-receipts-waiting", waiting as u64),
        public: at.held.path(),
        open: at.held.is_open(),
        contributions: words.count("staff-contributions-count", count),
        frame,
        desk,
    };
    Ok(Page(page).into_response())
}
