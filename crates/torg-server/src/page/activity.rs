//! The first page of an activity: what it is about, and how one takes part.

use crate::{
    app::App,
    attending::Attending,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    guard::Peer,
    page::{Page, statements, wall},
    survey::Taking,
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Response},
};
use torg_dialogue::Content;
use torg_store::body::Body;

#[derive(Template)]
#[template(path = "activity.html")]
struct Begin {
    frame: Frame,
    home: String,
    title: Phrase,
    intro: Phrase,
    questions: String,
    begin: String,
    begin_word: &'static str,
    taken: bool,
}

type ActivityPath = Path<(String, String, String)>;

/// The page; that of a survey goes on where the participant stopped.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    RawQuery(query): RawQuery,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Attending::find(&app, &visitor, (&municipality, &slug, &key)).await?.with_ticket();
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    match it.activity()?.content {
        Content::Survey(_) => survey(&app, &visitor, (&municipality, &slug, &key)).await,
        Content::Statements(_) => statements::show(&app, &visitor, &it, &query).await,
        Content::Wall(_) => wall::show(&app, &visitor, &it, &query).await,
    }
}

/// A statement or a note is added.
pub async fn add(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    visitor: Visitor,
    peer: Peer,
    form: Form,
) -> Result<Response, PageError> {
    let it = Attending::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    it.opened(&app)?;
    match it.activity()?.content {
        Content::Survey(_) => Err(PageError::NotFound),
        Content::Statements(_) => statements::add(&app, &visitor, &it, (peer, &form)).await,
        Content::Wall(_) => wall::add(&app, &visitor, &it, (peer, &form)).await,
    }
}

async fn survey(app: &App, visitor: &Visitor, path: (&str, &str, &str)) -> Result<Response, PageError> {
    let taking = Taking::find(app, visitor, path).await?;
    let key = path.2;
    let activity = taking.held.definition.activity(key).ok_or(PageError::NotFound)?;
    let words = app.words(visitor, Some(&taking.held));
    let survey = taking.survey()?;
    let answered = &taking.draft.answers;
    let open = survey.shown(answered).into_iter().find(|question| !answered.contains_key(&question.key));
    let resumes = !answered.is_empty();
    let begin = match open {
        Some(question) => taking.question(&question.key),
        None if resumes => taking.check(),
        None => taking.after(None)?,
    };
    let title = Phrase::of(&activity.title, words.language);
    let page = Begin {
        home: taking.held.path(),
        intro: Phrase::of(&activity.intro, words.language),
        questions: words.count("survey-questions", survey.questions.len() as u64),
        begin,
        begin_word: if resumes { "survey-resume" } else { "survey-begin" },
        taken: has_taken(app, &taking).await?,
        frame: Frame::of(app, visitor, &taking.held, title.text.clone()),
        title,
    };
    Ok(Page(page).into_response())
}

/// Whether this browser has sent this survey already.
pub async fn has_taken(app: &App, taking: &Taking) -> Result<bool, PageError> {
    let Some(ticket) = &taking.ticket else { return Ok(false) };
    let receipt = app.store.receipt(taking.held.dialogue.log, &app.store.code(ticket)).await?;
    let of_this = |body: &Body| match body {
        Body::Contribution(it) => it.activity == taking.key,
        Body::Answers(it) => it.activity == taking.key,
        _ => false,
    };
    Ok(receipt.is_some_and(|receipt| receipt.given.iter().any(|given| of_this(&given.body))))
}
