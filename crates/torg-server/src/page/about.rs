//! What participants say about themselves, if they like: each question with why it is asked, on one page. A survey asks on its own pages.

use crate::{
    app::App,
    attending::Attending,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    page::{Page, see_other, statements},
    visitor::Visitor,
    wording,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use std::collections::BTreeMap;
use torg_dialogue::{Attribute, DECLINED, Labelled};
use torg_store::Command;

struct Row {
    key: String,
    prompt: Phrase,
    why: Phrase,
    options: Vec<(String, Phrase, bool)>,
    declined: bool,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "about.html")]
struct About {
    frame: Frame,
    path: String,
    rows: Vec<Row>,
    known: bool,
}

type ActivityPath = Path<(String, String, String)>;

/// The questions.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = asked(&app, &visitor, (&municipality, &slug, &key)).await?.with_ticket();
    let mut response = Page(page(&app, &visitor, &it, None).await?).into_response();
    it.remember(&app, &mut response);
    Ok(response)
}

/// The answers; what was left out is not stored.
pub async fn answer(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let it = asked(&app, &visitor, (&municipality, &slug, &key)).await?;
    let words = app.words(&visitor, Some(&it.held));
    let mut groups = BTreeMap::new();
    for attribute in &it.held.definition.groups.attributes {
        match attribute.accept(&form.all(&attribute.key)) {
            Ok(Some(value)) => drop(groups.insert(attribute.key.clone(), value.to_owned())),
            Ok(None) => {}
            Err(_) => {
                let page = page(&app, &visitor, &it, Some(&form)).await?;
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
            }
        }
    }
    if groups.is_empty() {
        return Ok(see_other(&it.path()));
    }
    let Some(mut given) = it.giving(&words) else { return Ok(statements::without_ticket(&it)) };
    given.groups = groups;
    app.store.write(Command::TakePart(given)).await?;
    Ok(see_other(&format!("{}?about=1", it.path())))
}

/// Statements or a wall that one can take part in.
async fn asked(app: &App, visitor: &Visitor, path: (&str, &str, &str)) -> Result<Attending, PageError> {
    let it = Attending::find(app, visitor, path).await?;
    if it.statements().is_err() && it.wall().is_err() || it.held.definition.groups.attributes.is_empty() {
        return Err(PageError::NotFound);
    }
    it.opened(app)?;
    Ok(it)
}

async fn page(
    app: &App,
    visitor: &Visitor,
    it: &Attending,
    typed: Option<&Form>,
) -> Result<About, PageError> {
    let words = app.words(visitor, Some(&it.held));
    let receipt = match it.code(app) {
        Some(code) => app.store.receipt(it.held.dialogue.log, &code).await?,
        None => None,
    };
    let known = receipt.is_some_and(|receipt| !receipt.groups.is_empty());
    let row = |attribute: &Attribute| {
        let chosen: Vec<&str> = typed.map(|form| form.all(&attribute.key)).unwrap_or_default();
        let error = attribute.accept(&chosen).err().filter(|_| typed.is_some());
        let option = |own: &Labelled| {
            (own.key.clone(), Phrase::of(&own.text, words.language), chosen.contains(&&*own.key))
        };
        Row {
            key: attribute.key.clone(),
            prompt: Phrase::of(&attribute.prompt, words.language),
            why: Phrase::of(&attribute.why, words.language),
            options: attribute.options.iter().map(option).collect(),
            declined: chosen.contains(&DECLINED),
            error: error.map(|error| wording::error(error, &words)),
        }
    };
    let mut frame = Frame::of(app, visitor, &it.held, words.say("about-you"));
    frame.wrong = typed.is_some();
    let rows = it.held.definition.groups.attributes.iter().map(row).collect();
    Ok(About { frame, path: it.path(), rows, known })
}
