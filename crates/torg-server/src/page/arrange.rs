//! A wall is put in order: a note is moved or put to another, notes that belong together get a name or go elsewhere together. Each move
//! is a form; dragging sends the same.

use crate::{
    app::App,
    attending::Attending,
    board::Change,
    error::PageError,
    form::Form,
    frame::Frame,
    page::{Page, see_other},
    visitor::Visitor,
    wall::{Extent, Note, View},
    wording,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use std::cmp::Reverse;
use torg_dialogue::{AnswerError, folded};
use torg_ingest::privacy::redact;
use torg_store::{Arrangement, Command, To};

const NAME_CHARACTERS_MAX: usize = 80;
/// So many notes can be gone through in a list; of more, the latest that have the words that are sought.
const LISTED_MAX: usize = 60;

#[derive(Template)]
#[template(path = "note.html")]
struct OneNote {
    frame: Frame,
    path: String,
    note: Note,
    others: Vec<Note>,
    find: String,
    view: View,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "cluster.html")]
struct OneCluster {
    frame: Frame,
    path: String,
    id: String,
    name: String,
    notes: Vec<Note>,
    view: View,
    error: Option<String>,
}

impl OneNote {
    fn is_long(&self) -> bool {
        self.view.count > LISTED_MAX + 1
    }

    fn listed_text(&self) -> String {
        self.frame.words.of("note-listed", self.others.len(), self.view.count - 1)
    }
}

type ItemPath = Path<(String, String, String, String)>;

/// A wall, for someone who may put it in order.
async fn arranging(app: &App, visitor: &Visitor, path: (&str, &str, &str)) -> Result<Attending, PageError> {
    let it = Attending::find(app, visitor, path).await?;
    it.wall()?;
    if !it.arranges {
        return Err(PageError::NotFound);
    }
    it.opened(app)?;
    Ok(it)
}

/// Where a note can go.
pub async fn note(
    State(app): State<App>,
    Path((municipality, slug, key, id)): ItemPath,
    RawQuery(query): RawQuery,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = arranging(&app, &visitor, (&municipality, &slug, &key)).await?;
    let asked = Form::parse(query.unwrap_or_default().as_bytes());
    Ok(Page(one_note(&app, &visitor, &it, &id, &asked).await?).into_response())
}

/// It goes there.
pub async fn move_note(
    State(app): State<App>,
    Path((municipality, slug, key, id)): ItemPath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let it = arranging(&app, &visitor, (&municipality, &slug, &key)).await?;
    let mut page = one_note(&app, &visitor, &it, &id, &form).await?;
    let how = match destination(&it, &page.view, form.one("to")) {
        Some(Destination::Note(with)) => Arrangement::Join { note: id.clone(), with },
        Some(Destination::To(to)) => Arrangement::Move { notes: vec![id.clone()], to },
        None => {
            page.error = Some(page.frame.say("note-nowhere"));
            page.frame.wrong = true;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
        }
    };
    arrange(&app, &it, how, &format!("?note={id}#note-{id}")).await
}

/// Notes that belong together.
pub async fn cluster(
    State(app): State<App>,
    Path((municipality, slug, key, id)): ItemPath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = arranging(&app, &visitor, (&municipality, &slug, &key)).await?;
    Ok(Page(one_cluster(&app, &visitor, &it, &id, None).await?).into_response())
}

/// They get a name, or go elsewhere together.
pub async fn change_cluster(
    State(app): State<App>,
    Path((municipality, slug, key, id)): ItemPath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let it = arranging(&app, &visitor, (&municipality, &slug, &key)).await?;
    let mut page = one_cluster(&app, &visitor, &it, &id, None).await?;
    let how = if form.all("to").is_empty() {
        let name = form.one("name").trim();
        let given = name.chars().count();
        if given > NAME_CHARACTERS_MAX {
            let error = AnswerError::TooLong { given, max: NAME_CHARACTERS_MAX };
            page = one_cluster(&app, &visitor, &it, &id, Some(error)).await?;
            name.clone_into(&mut page.name);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
        }
        Arrangement::Name { cluster: id.clone(), name: redact(name, &[]).0 }
    } else {
        let notes = page.notes.iter().map(|note| note.id.clone()).collect();
        match destination(&it, &page.view, form.one("to")) {
            Some(Destination::To(to)) => Arrangement::Move { notes, to },
            _ => return Err(PageError::NotFound),
        }
    };
    arrange(&app, &it, how, &format!("#cluster-{id}")).await
}

async fn arrange(app: &App, it: &Attending, how: Arrangement, target: &str) -> Result<Response, PageError> {
    let (log, activity) = (it.held.dialogue.log, it.key.clone());
    app.store.write(Command::Arrange { log, activity, how }).await?;
    app.changed(log, &it.key, Change::Words);
    Ok(see_other(&format!("{}{target}", it.path())))
}

/// What a choice of the list means.
enum Destination {
    To(To),
    Note(String),
}

fn destination(it: &Attending, view: &View, chosen: &str) -> Option<Destination> {
    let (kind, key) = chosen.split_once(':')?;
    match kind {
        "note" => view.seen(key).map(|note| Destination::Note(note.id)),
        "cluster" => view.cluster(key).map(|own| Destination::To(To::Cluster(own.id.clone()))),
        "column" => {
            let columns = &it.wall().ok()?.columns;
            let known = columns.iter().any(|column| column.key == key);
            let to = (known || columns.is_empty()).then(|| Some(key.to_owned()).filter(|_| known));
            to.map(|key| Destination::To(To::Column(key)))
        }
        _ => None,
    }
}

async fn one_note(
    app: &App,
    visitor: &Visitor,
    it: &Attending,
    id: &str,
    asked: &Form,
) -> Result<OneNote, PageError> {
    let words = app.words(visitor, Some(&it.held));
    let view = View::of(app, it, &words, Extent::All).await?;
    let note = view.seen(id).filter(|_| !view.hidden).ok_or(PageError::NotFound)?;
    let frame = Frame::of(app, visitor, &it.held, words.say("note-title")).with_board();
    let find = asked.one("find").trim().to_owned();
    Ok(OneNote { frame, path: it.path(), others: others(&view, id, &find), note, find, view, error: None })
}

/// Those to which it can be put, the latest first: of many, those that have every word that is sought.
fn others(view: &View, id: &str, find: &str) -> Vec<Note> {
    let find = folded(find);
    let has_all = |note: &&Note| {
        let said = folded(&note.words.text);
        find.split(' ').all(|word| said.contains(word))
    };
    let mut others: Vec<Note> = view.notes().filter(|note| note.id != id).filter(has_all).cloned().collect();
    others.sort_by_key(|note| Reverse(view.board.at(&note.id)));
    others.truncate(LISTED_MAX);
    others
}

async fn one_cluster(
    app: &App,
    visitor: &Visitor,
    it: &Attending,
    id: &str,
    wrong: Option<AnswerError>,
) -> Result<OneCluster, PageError> {
    let words = app.words(visitor, Some(&it.held));
    let view = View::of(app, it, &words, Extent::All).await?;
    let cluster = view.cluster(id).filter(|_| !view.hidden).ok_or(PageError::NotFound)?;
    let (name, notes) = (cluster.name.clone(), cluster.notes.shown.clone());
    let mut frame = Frame::of(app, visitor, &it.held, words.say("cluster-title")).with_board();
    frame.wrong = wrong.is_some();
    let error = wrong.map(|error| wording::error(error, &words));
    Ok(OneCluster { frame, path: it.path(), id: id.to_owned(), name, notes, view, error })
}
