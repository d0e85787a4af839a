//! A wall: notes are put up and get dots. It is a list first; what the script adds stands on top of it.

use crate::{
    app::App,
    attending::Attending,
    board::Change,
    compressed::no_secret,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    guard::Peer,
    language::Words,
    page::{Page, see_other, statements},
    visitor::Visitor,
    wall::{DOT, Extent, NO_DOT, Notes, View},
    wording,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use qrcode::{QrCode, render::svg};
use torg_dialogue::{AnswerError, Wall};
use torg_ingest::privacy::redact;
use torg_store::{Command, Refusal, Text, Vote, WriteError};

const TOKEN_LETTERS: usize = 16;
const QR_PIXELS_MIN: u32 = 260;

/// A note as it is put up.
struct Add {
    puzzle: String,
    token: String,
    note: String,
    typed: String,
    column: String,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "wall.html")]
struct Show {
    frame: Frame,
    home: String,
    path: String,
    title: Phrase,
    prompt: Phrase,
    notices: Vec<String>,
    error: Option<String>,
    add: Option<Add>,
    view: View,
    dots: bool,
    arranges: bool,
    open: bool,
    asks_about: bool,
    events: String,
}

#[derive(Template)]
#[template(path = "projector.html")]
struct Projector {
    frame: Frame,
    path: String,
    prompt: Phrase,
    view: View,
    address: String,
    code: String,
    open: bool,
    events: String,
}

type ActivityPath = Path<(String, String, String)>;

impl Notes {
    fn all_text(&self, words: &Words) -> String {
        words.count("wall-all", self.count as u64)
    }

    fn shown_text(&self, words: &Words) -> String {
        words.of("wall-shown", self.shown.len(), self.count)
    }
}

impl View {
    fn events(&self, path: &str) -> String {
        format!("{path}/events?seen={}&mark={}", self.board.newest(), self.board.mark)
    }
}

/// What went wrong with what was sent.
enum Wrong<'e> {
    NoDots,
    Added(&'e Form, AnswerError),
}

/// The wall.
pub async fn show(app: &App, visitor: &Visitor, it: &Attending, query: &Form) -> Result<Response, PageError> {
    let mut response = no_secret(Page(page(app, visitor, it, query, None).await?));
    it.remember(app, &mut response);
    Ok(response)
}

/// Puts up a note.
pub async fn add(
    app: &App,
    visitor: &Visitor,
    it: &Attending,
    (peer, form): (Peer, &Form),
) -> Result<Response, PageError> {
    let (wall, words) = (it.wall()?, app.words(visitor, Some(&it.held)));
    let accepted = match wall.accept(form.one("text")).and_then(|text| Ok((text, column(wall, form)?))) {
        Ok(accepted) => accepted,
        Err(error) => {
            let page = page(app, visitor, it, form, Some(Wrong::Added(form, error))).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
        }
    };
    let Some(mut given) = it.giving(&words) else { return Ok(statements::without_ticket(it)) };
    let (accepted, question) = accepted;
    let text = redact(&accepted, &[]).0;
    let redacted = if text == accepted { "" } else { "&redacted=1" };
    given.form = form.one("form").chars().take(TOKEN_LETTERS).collect();
    given.texts = vec![Text { activity: it.key.clone(), question, text, held: wall.read_first }];
    it.weigh(app, peer, form, &mut given)?;
    let written = app.store.write(Command::TakePart(given)).await?;
    app.changed(it.held.dialogue.log, &it.key, Change::Words);
    let what = if wall.read_first { "held" } else { "up" };
    let id = written.ids.first().map(String::as_str).unwrap_or_default();
    Ok(see_other(&format!("{}?added={what}{redacted}#note-{id}", it.path())))
}

/// Gives a dot, or takes it back.
pub async fn dot(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let it = Attending::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    let (wall, words) = (it.wall()?, app.words(&visitor, Some(&it.held)));
    it.opened(&app)?;
    let view = View::of(&app, &it, &words, Extent::Latest("")).await?;
    let note = view.seen(form.one("note")).ok_or(PageError::NotFound)?;
    let Some(mut given) = it.giving(&words) else { return Ok(statements::without_ticket(&it)) };
    let (value, at_most) = if form.one("value") == DOT { (DOT, Some(wall.dots)) } else { (NO_DOT, None) };
    let (activity, statement) = (key.clone(), note.id.clone());
    given.votes = vec![Vote { activity, statement, value: value.into(), at_most }];
    match app.store.write(Command::TakePart(given)).await {
        Err(WriteError::Refused(Refusal::NoMore)) => {
            let page = page(&app, &visitor, &it, &form, Some(Wrong::NoDots)).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
        }
        written => written?,
    };
    app.changed(it.held.dialogue.log, &key, Change::Votes);
    Ok(see_other(&format!("{}?note={id}#note-{id}", it.path(), id = note.id)))
}

/// The wall for all in a room: large, and nothing to press.
pub async fn projector(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Attending::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    let (wall, words) = (it.wall()?, app.words(&visitor, Some(&it.held)));
    let visitor = Visitor { ticket: None, code: None, ..visitor };
    let everyone = Attending::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    let view = View::of(&app, &everyone, &words, Extent::Latest("")).await?;
    let prompt = Phrase::of(&wall.prompt, words.language);
    let page = Projector {
        frame: Frame::of(&app, &visitor, &it.held, prompt.text.clone()).with_board(),
        path: it.path(),
        prompt,
        address: app.settings.public_host().to_owned(),
        code: it.held.dialogue.code.clone(),
        events: view.events(&it.path()),
        view,
        open: it.is_open(&app),
    };
    Ok(no_secret(Page(page)))
}

/// The way from the projector to the wall.
pub async fn qr(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Attending::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    it.wall()?;
    let address = format!("{}{}", app.settings.public_address, it.path());
    let code = QrCode::new(address).map_err(|error| PageError::Damaged(error.to_string()))?;
    let picture = code.render::<svg::Color<'_>>().min_dimensions(QR_PIXELS_MIN, QR_PIXELS_MIN).build();
    Ok(([(axum::http::header::CONTENT_TYPE, "image/svg+xml")], picture).into_response())
}

/// Where the note goes; a wall that is divided has no other place.
fn column(wall: &Wall, form: &Form) -> Result<Option<String>, AnswerError> {
    if wall.columns.is_empty() {
        return Ok(None);
    }
    let key = form.one("column");
    let known = wall.columns.iter().any(|column| column.key == key);
    if known { Ok(Some(key.to_owned())) } else { Err(AnswerError::NoSuchOption) }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    it: &Attending,
    asked: &Form,
    wrong: Option<Wrong<'_>>,
) -> Result<Show, PageError> {
    let (activity, wall) = (it.activity()?, it.wall()?);
    let words = app.words(visitor, Some(&it.held));
    let extent = if asked.one("all").is_empty() { Extent::Latest(asked.one("note")) } else { Extent::All };
    let (view, open) = (View::of(app, it, &words, extent).await?, it.is_open(app));
    let title = Phrase::of(&activity.title, words.language);
    let mut frame = Frame::of(app, visitor, &it.held, title.text.clone()).with_board();
    (frame.wrong, frame.path) = (wrong.is_some(), it.path());
    let mut add = Add {
        puzzle: it.puzzle(),
        token: torg_store::ticket::<TOKEN_LETTERS>(),
        note: words.count("text-note", wall.characters_max as u64),
        typed: String::new(),
        column: wall.columns.first().map(|column| column.key.clone()).unwrap_or_default(),
        error: None,
    };
    let mut error = None;
    match wrong {
        Some(Wrong::NoDots) => error = Some(words.say("wall-dots-none")),
        Some(Wrong::Added(form, why)) => {
            add.typed = form.one("text").to_owned();
            add.column = form.one("column").to_owned();
            add.error = Some(wording::added(why, &words));
        }
        None => {}
    }
    let mut notices = statements::notices(asked, &words);
    notices.extend((asked.one("added") == "up").then(|| words.say("wall-added")));
    Ok(Show {
        home: it.held.path(),
        path: it.path(),
        prompt: Phrase::of(&wall.prompt, words.language),
        notices,
        error,
        add: open.then_some(add),
        dots: wall.dots > 0 && open,
        arranges: it.arranges && open && !view.hidden,
        asks_about: open && !it.held.definition.groups.attributes.is_empty(),
        events: view.events(&it.path()),
        view,
        open,
        title,
        frame,
    })
}
