//! The receipt: what someone gave, what became of it, and what they can do about it. Whoever has the code gets in, from any machine.

use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    held::Held,
    language::Words,
    page::{
        Page,
        became::{Fate, Whole},
        see_other, set_cookie,
    },
    visitor::{CODE, TICKET, Visitor},
    wall::{DOT, NO_DOT},
    wording,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use qrcode::{QrCode, render::svg};
use std::{collections::BTreeMap, sync::Arc};
use torg_dialogue::{Activity, Answer, AnswerError, Content, Labelled, Question, QuestionKind};
use torg_ingest::privacy::redact;
use torg_store::{
    Code, Command, Given, Receipt, What,
    body::{self, Body, Why},
};

const NOW: u32 = 0;
const QR_PIXELS_MIN: u32 = 148;

struct GivenRow {
    id: String,
    prompt: Phrase,
    day: String,
    lines: Vec<String>,
    withheld: bool,
    withdrawn: bool,
    reason: Option<Phrase>,
    /// What it counts for, as a message, when nothing more is said of it.
    counted: Option<&'static str>,
    fate: Option<Fate>,
}

#[derive(Template)]
#[template(path = "receipt.html")]
struct Show {
    frame: Frame,
    home: String,
    code: String,
    erased: bool,
    expired: bool,
    given: Vec<GivenRow>,
    whole: Whole,
}

#[derive(Template)]
#[template(path = "come-back.html")]
struct ComeBack {
    frame: Frame,
    home: String,
    typed: String,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "one.html")]
struct One {
    frame: Frame,
    home: String,
    path: String,
    prompt: Phrase,
    value: Option<String>,
    lines: Vec<String>,
    withdrawn: bool,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "erase.html")]
struct EraseEverything {
    frame: Frame,
    home: String,
}

type DialoguePath = Path<(String, String)>;
type GivenPath = Path<(String, String, String)>;

/// Who has a code in a dialogue, and what came with it.
pub(super) struct Participant {
    pub(super) held: Arc<Held>,
    pub(super) code: Code,
    pub(super) receipt: Receipt,
    said: Quoted,
}

/// Words of others that a participant voted on, by id.
type Quoted = BTreeMap<String, String>;

async fn quoted(app: &App, held: &Held, receipt: &Receipt) -> Result<Quoted, PageError> {
    let voted_on = receipt.given.iter().filter_map(|given| match &given.body {
        Body::Vote(vote) if first(held.definition.activity(&vote.activity), &vote.statement).is_none() => {
            Some(vote.statement.clone())
        }
        _ => None,
    });
    let said = app.store.said_in(held.dialogue.log, &voted_on.collect::<Vec<_>>()).await?;
    Ok(said.into_iter().map(|said| (said.id, said.text)).collect())
}

/// The code someone came back with, or else the one of this browser's ticket.
fn code(app: &App, visitor: &Visitor) -> Option<Code> {
    let own = || visitor.ticket.as_ref().map(|ticket| app.store.code(ticket));
    visitor.code.clone().or_else(own)
}

impl Participant {
    async fn of(app: &App, held: Arc<Held>, code: Code, receipt: Receipt) -> Result<Self, PageError> {
        let said = quoted(app, &held, &receipt).await?;
        Ok(Self { held, code, receipt, said })
    }

    /// For pages that nobody else has.
    pub(super) async fn only(app: &App, visitor: &Visitor, path: (&str, &str)) -> Result<Self, PageError> {
        let held = app.held(path.0, path.1).await?;
        let code = code(app, visitor).ok_or(PageError::NotFound)?;
        let receipt = app.store.receipt(held.dialogue.log, &code).await?.ok_or(PageError::NotFound)?;
        Self::of(app, held, code, receipt).await
    }

    fn given(&self, id: &str) -> Result<&Given, PageError> {
        self.receipt.given.iter().find(|given| given.id == id).ok_or(PageError::NotFound)
    }

    async fn write(&self, app: &App, command: Command) -> Result<Response, PageError> {
        app.store.write(command).await?;
        app.taken_back(self.log());
        app.remove_preview(&self.held.dialogue).await;
        Ok(see_other(&format!("{}/receipt", self.held.path())))
    }

    fn log(&self) -> i64 {
        self.held.dialogue.log
    }
}

/// The receipt; or the page that asks for the code.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    RawQuery(query): RawQuery,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let log = held.dialogue.log;
    let found = match code(&app, &visitor) {
        Some(code) => app.store.receipt_and_fate(log, &code).await?.map(|found| (code, found)),
        None => None,
    };
    let Some((code, (receipt, became))) = found else {
        let query = Form::parse(query.unwrap_or_default().as_bytes());
        return Ok(Page(asking(&app, &visitor, &held, query.one("code"), None)).into_response());
    };
    let it = Participant::of(&app, held, code, receipt).await?;
    let words = app.words(&visitor, Some(&it.held));
    let row = |given| row(&it, given, Fate::new(&became, given, &words), &words);
    let title = if visitor.code.is_some() || it.receipt.erased { "come-back-title" } else { "receipt-title" };
    let page = Show {
        frame: Frame::of(&app, &visitor, &it.held, words.say(title)),
        home: it.held.path(),
        code: it.code.to_string(),
        erased: it.receipt.erased,
        given: it.receipt.given.iter().map(row).collect(),
        whole: Whole::new(&became, &words),
        expired: it.receipt.why == Some(Why::Retention),
    };
    Ok(Page(page).into_response())
}

/// Someone types the code.
pub async fn come_back(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let words = app.words(&visitor, Some(&held));
    let typed = form.one("code");
    let refused = |message: &str| {
        let page = asking(&app, &visitor, &held, typed, Some(words.say(message)));
        Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
    };
    let Ok(code) = typed.parse::<Code>() else { return refused("come-back-slip") };
    if app.store.receipt(held.dialogue.log, &code).await?.is_none() {
        return refused("come-back-unknown");
    }
    let mut response = see_other(&format!("{}/receipt", held.path()));
    set_cookie(&app, &mut response, CODE, &code.letters(), None);
    Ok(response)
}

/// Someone else uses this browser now.
pub async fn leave(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    form: Form,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let home = held.path();
    let to = Some(form.one("to")).filter(|to| to.starts_with(&home) && !to.contains("//"));
    let mut response = see_other(to.unwrap_or(&home));
    set_cookie(&app, &mut response, TICKET, "", Some(NOW));
    set_cookie(&app, &mut response, CODE, "", Some(NOW));
    Ok(response)
}

/// The file that proves it.
pub async fn file(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let code = code(&app, &visitor).ok_or(PageError::NotFound)?;
    let file = app.store.receipt_file(held.dialogue.log, &code).await?.ok_or(PageError::NotFound)?;
    let name = format!("attachment; filename=\"torg-receipt-{slug}.json\"");
    let name = HeaderValue::from_str(&name).map_err(|_| PageError::NotFound)?;
    let kind = HeaderValue::from_static("application/json");
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], file).into_response())
}

/// The way back as a picture, for another phone.
pub async fn qr(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    let address = format!("{}{}/receipt?code={}", app.settings.public_address, it.held.path(), it.code);
    let code = QrCode::new(address).map_err(|error| PageError::Damaged(error.to_string()))?;
    let picture = code.render::<svg::Color<'_>>().min_dimensions(QR_PIXELS_MIN, QR_PIXELS_MIN).build();
    Ok(([(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"))], picture).into_response())
}

/// One thing that was given, and what can be done with it.
pub async fn one(
    State(app): State<App>,
    Path((municipality, slug, id)): GivenPath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    Ok(Page(handling(&app, &visitor, &it, it.given(&id)?, None, None)).into_response())
}

/// Puts it in other words.
pub async fn change(
    State(app): State<App>,
    Path((municipality, slug, id)): GivenPath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    let (given, words) = (it.given(&id)?, app.words(&visitor, Some(&it.held)));
    let accepted = accept(&it.held, given, form.one("text"));
    let text = match accepted {
        Ok(text) => redact(&text, &[]).0,
        Err(error) => {
            let said = wording::error(error, &words);
            let page = handling(&app, &visitor, &it, given, Some(form.one("text")), Some(said));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
        }
    };
    let language = words.language.code().to_owned();
    let held = is_read_first(&it.held, given);
    let command = Command::Change { log: it.log(), code: it.code.clone(), id, language, text, held };
    it.write(&app, command).await
}

/// It is not to be used.
pub async fn withdraw(
    State(app): State<App>,
    Path((municipality, slug, id)): GivenPath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    let command = Command::Withdraw { log: it.log(), code: it.code.clone(), what: What::One(id) };
    it.write(&app, command).await
}

/// It is not to be stored.
pub async fn erase(
    State(app): State<App>,
    Path((municipality, slug, id)): GivenPath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    let command = Command::Erase { log: it.log(), code: it.code.clone(), what: What::One(id) };
    it.write(&app, command).await
}

/// Asks whether everything is to be erased.
pub async fn ask_to_erase_everything(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    let words = app.words(&visitor, Some(&it.held));
    let frame = Frame::of(&app, &visitor, &it.held, words.say("erase-everything"));
    Ok(Page(EraseEverything { frame, home: it.held.path() }).into_response())
}

/// Erases everything.
pub async fn erase_everything(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    let command = Command::Erase { log: it.log(), code: it.code.clone(), what: What::Everything };
    it.write(&app, command).await
}

fn asking(app: &App, visitor: &Visitor, held: &Held, typed: &str, error: Option<String>) -> ComeBack {
    let words = app.words(visitor, Some(held));
    let mut frame = Frame::of(app, visitor, held, words.say("come-back-title"));
    frame.wrong = error.is_some();
    ComeBack { frame, home: held.path(), typed: typed.to_owned(), error }
}

fn handling(
    app: &App,
    visitor: &Visitor,
    it: &Participant,
    given: &Given,
    typed: Option<&str>,
    error: Option<String>,
) -> One {
    let words = app.words(visitor, Some(&it.held));
    let row = row(it, given, None, &words);
    let mut frame = Frame::of(app, visitor, &it.held, words.say("one-title"));
    frame.wrong = error.is_some();
    let text = match &given.body {
        Body::Contribution(said) if !given.withdrawn && it.held.is_open() => Some(said.text.clone()),
        _ => None,
    };
    One {
        home: it.held.path(),
        path: format!("{}/receipt/of/{}", it.held.path(), given.id),
        prompt: row.prompt,
        value: text.map(|text| typed.map_or(text, str::to_owned)),
        lines: row.lines,
        withdrawn: given.withdrawn,
        error,
        frame,
    }
}

fn row(it: &Participant, given: &Given, fate: Option<Fate>, words: &Words) -> GivenRow {
    let Participant { held, said, .. } = it;
    let activity = held.definition.activity(activity_of(&given.body));
    let reasons = &held.definition.moderation.reasons;
    let reason = given.moderation.as_ref().and_then(|it| wording::option(reasons, it.reason.as_deref()?));
    GivenRow {
        id: given.id.clone(),
        prompt: prompt(activity, &given.body, words),
        day: words.day(given.day),
        lines: lines(activity, &given.body, said, words),
        withheld: given.withheld,
        withdrawn: given.withdrawn,
        reason: reason.map(|reason| Phrase::of(&reason.text, words.language)),
        counted: counted(&given.body, fate.as_ref()),
        fate,
    }
}

fn counted(body: &Body, fate: Option<&Fate>) -> Option<&'static str> {
    match (body, fate) {
        (Body::Vote(it), _) => (it.value != NO_DOT).then_some("receipt-vote-counted"),
        (_, Some(Fate::Stands(_))) => None,
        _ => Some("receipt-counted"),
    }
}

fn activity_of(body: &Body) -> &str {
    match body {
        Body::Contribution(it) => &it.activity,
        Body::Answers(it) => &it.activity,
        Body::Vote(it) => &it.activity,
        _ => "",
    }
}

/// The question that was answered, or else the activity.
fn prompt(activity: Option<&Activity>, body: &Body, words: &Words) -> Phrase {
    let question = match body {
        Body::Contribution(it) => it.question.as_deref().and_then(|key| question(activity, key)),
        _ => None,
    };
    let texts = question.map(|question| &question.prompt).or(activity.map(|activity| &activity.title));
    texts.map(|texts| Phrase::of(texts, words.language)).unwrap_or_default()
}

fn question<'a>(activity: Option<&'a Activity>, key: &str) -> Option<&'a Question> {
    match &activity?.content {
        Content::Survey(survey) => survey.question(key),
        Content::Statements(_) | Content::Wall(_) => None,
    }
}

/// In which order the questions were asked.
fn place(activity: Option<&Activity>, key: &str) -> Option<usize> {
    match &activity?.content {
        Content::Survey(survey) => survey.questions.iter().position(|question| question.key == key),
        Content::Statements(_) | Content::Wall(_) => None,
    }
}

fn lines(activity: Option<&Activity>, body: &Body, said: &Quoted, words: &Words) -> Vec<String> {
    match body {
        Body::Contribution(it) => vec![it.text.clone()],
        Body::Vote(it) => vec![vote(activity, it, said, words)],
        Body::Answers(it) => {
            let mut answers: Vec<(&String, &serde_json::Value)> = it.answers.iter().collect();
            answers.sort_by_key(|(key, _)| place(activity, key));
            answers.into_iter().map(|(key, value)| line(activity, key, value, words)).collect()
        }
        _ => Vec::new(),
    }
}

/// The statement that the municipality began with.
fn first<'a>(activity: Option<&'a Activity>, statement: &str) -> Option<&'a Labelled> {
    match &activity?.content {
        Content::Statements(own) => wording::option(&own.first, statement),
        _ => None,
    }
}

/// What was voted on, and how.
fn vote(activity: Option<&Activity>, it: &body::Vote, said: &Quoted, words: &Words) -> String {
    let own = first(activity, &it.statement).map(|first| first.text.in_language(words.language).0.to_owned());
    let text = own.or_else(|| said.get(&it.statement).cloned());
    let value = match &*it.value {
        DOT => words.count("wall-dots", 1),
        NO_DOT => words.count("wall-dots", 0),
        value => words.say(&format!("vote-{value}")),
    };
    format!("{} – {value}", text.unwrap_or_else(|| words.say("vote-gone")))
}

fn line(activity: Option<&Activity>, key: &str, value: &serde_json::Value, words: &Words) -> String {
    let answer: Option<Answer> = serde_json::from_value(value.clone()).ok();
    let (Some(question), Some(answer)) = (question(activity, key), answer) else {
        return format!("{key}: {value}");
    };
    let shown: Vec<String> = wording::shown(question, &answer, words).into_iter().map(|it| it.text).collect();
    let prompt = question.prompt.in_language(words.language).0;
    format!("{prompt} {}", shown.join(", "))
}

/// Whether someone must have read it before others see it.
fn is_read_first(held: &Held, given: &Given) -> bool {
    match held.definition.activity(activity_of(&given.body)).map(|activity| &activity.content) {
        Some(Content::Statements(statements)) => statements.read_first,
        Some(Content::Wall(wall)) => wall.read_first,
        _ => false,
    }
}

/// What the question, the statements or the wall take.
fn accept(held: &Held, given: &Given, text: &str) -> Result<String, AnswerError> {
    let Body::Contribution(said) = &given.body else { return Err(AnswerError::OtherKind) };
    let activity = held.definition.activity(&said.activity);
    match activity.map(|activity| &activity.content) {
        Some(Content::Statements(statements)) => return statements.accept(text),
        Some(Content::Wall(wall)) => return wall.accept(text),
        _ => {}
    }
    let question = said.question.as_deref().and_then(|key| question(activity, key));
    let Some(question) = question.filter(|it| matches!(it.kind, QuestionKind::Text { .. })) else {
        return Err(AnswerError::NoSuchQuestion);
    };
    match question.accept(&[text])? {
        Some(Answer::Text(text)) => Ok(text),
        _ => Err(AnswerError::Required),
    }
}
