//! Everything once more before it is sent, as it will be stored: without what points at a person.

use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    guard::{Peer, puzzle},
    language::Words,
    page::{Page, activity::has_taken, see_other},
    survey::Taking,
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
use torg_dialogue::{Answer, AnswerError, Question, QuestionKind, Settled};
use torg_ingest::privacy::redact;
use torg_store::{Command, TakePart, Text};

struct Row {
    prompt: Phrase,
    answers: Vec<Phrase>,
    typed: bool,
    redacted: bool,
    error: Option<String>,
    change: String,
}

#[derive(Template)]
#[template(path = "check.html")]
struct Check {
    frame: Frame,
    back: String,
    rows: Vec<Row>,
    nothing: bool,
    puzzle: String,
}

type ActivityPath = Path<(String, String, String)>;

/// The page.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let taking = Taking::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    if has_taken(&app, &taking).await? {
        return Ok(see_other(&format!("{}/receipt", taking.held.path())));
    }
    Ok(Page(check(&app, &visitor, &taking, &[], false)?).into_response())
}

/// Sends it. What was sent already is not sent twice.
pub async fn send(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    visitor: Visitor,
    peer: Peer,
    form: Form,
) -> Result<Response, PageError> {
    let taking = Taking::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    let receipt = see_other(&format!("{}/receipt", taking.held.path()));
    // What was begun goes when it is sent. What is sent twice at once the store finds again.
    if taking.draft.answers.is_empty() && has_taken(&app, &taking).await? {
        return Ok(receipt);
    }
    let wrong = |wrong: &[(String, AnswerError)], nothing: bool| -> Result<Response, PageError> {
        let page = check(&app, &visitor, &taking, wrong, nothing)?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
    };
    let settled = match taking.survey()?.settle(&taking.draft.answers) {
        Ok(settled) => settled,
        Err(unsettled) => return wrong(&unsettled, false),
    };
    let Some(ticket) = taking.ticket.as_ref().filter(|_| !settled.is_empty()) else {
        return wrong(&[], true);
    };
    let words = app.words(&visitor, Some(&taking.held));
    let mut given = given(&taking, ticket, settled, &words)?;
    let texts: Vec<&str> = given.texts.iter().map(|text| text.text.as_str()).collect();
    let suspicion = app.guard.weigh(peer, app.store.today(), &form, ticket, &texts)?;
    given.suspect = suspicion.map(|suspicion| suspicion.word().to_owned());
    app.store.write(Command::TakePart(given)).await?;
    Ok(receipt)
}

/// Words become contributions, all else answers.
fn given(taking: &Taking, ticket: &str, settled: Settled, words: &Words) -> Result<TakePart, PageError> {
    let survey = taking.survey()?;
    let (mut texts, mut answers) = (Vec::new(), BTreeMap::new());
    for (key, answer) in settled {
        let kind = survey.question(&key).map(|question| &question.kind);
        match (kind, redacted(answer)) {
            (Some(QuestionKind::Text { .. }), Answer::Text(text)) => {
                texts.push(Text { activity: taking.key.clone(), question: Some(key), text, held: false });
            }
            (_, answer) => {
                let value =
                    serde_json::to_value(&answer).map_err(|error| PageError::Damaged(error.to_string()))?;
                answers.insert(key, value);
            }
        }
    }
    let answers =
        if answers.is_empty() { BTreeMap::new() } else { BTreeMap::from([(taking.key.clone(), answers)]) };
    let groups = taking.draft.groups.iter().filter(|(_, value)| !value.is_empty());
    Ok(TakePart {
        log: taking.held.dialogue.log,
        ticket: ticket.to_owned(),
        language: words.language.code().to_owned(),
        groups: groups.map(|(key, value)| (key.clone(), value.clone())).collect(),
        texts,
        answers,
        ..TakePart::default()
    })
}

/// The answer as it is stored.
fn redacted(answer: Answer) -> Answer {
    match answer {
        Answer::Text(text) => Answer::Text(redact(&text, &[]).0),
        other => other,
    }
}

fn check(
    app: &App,
    visitor: &Visitor,
    taking: &Taking,
    wrong: &[(String, AnswerError)],
    nothing: bool,
) -> Result<Check, PageError> {
    let words = app.words(visitor, Some(&taking.held));
    let shown = taking.survey()?.shown(&taking.draft.answers);
    let questions = shown.into_iter().map(|question| {
        let error = wrong.iter().find(|(key, _)| *key == question.key);
        row(taking, question, error.map(|(_, error)| wording::error(*error, &words)), &words)
    });
    let mut frame = Frame::of(app, visitor, &taking.held, words.say("check-title"));
    frame.wrong = nothing || !wrong.is_empty();
    let rows = questions.chain(group_rows(taking, &words)).collect();
    let puzzle = puzzle(taking.ticket.as_deref().unwrap_or_default());
    Ok(Check { frame, back: taking.before_check()?, rows, nothing, puzzle })
}

fn row(taking: &Taking, question: &Question, error: Option<String>, words: &Words) -> Row {
    let answer = taking.draft.answers.get(&question.key);
    let stored = answer.cloned().map(redacted);
    Row {
        prompt: Phrase::of(&question.prompt, words.language),
        typed: matches!(answer, Some(Answer::Text(_))),
        redacted: stored.as_ref() != answer,
        answers: stored.map(|answer| wording::shown(question, &answer, words)).unwrap_or_default(),
        error,
        change: format!("{}?from=check", taking.question(&question.key)),
    }
}

fn group_rows<'t>(taking: &'t Taking, words: &'t Words) -> impl Iterator<Item = Row> + 't {
    taking.held.definition.groups.attributes.iter().map(|attribute| {
        let given = taking.draft.groups.get(&attribute.key);
        let chosen = given.and_then(|key| wording::option(&attribute.options, key));
        Row {
            prompt: Phrase::of(&attribute.prompt, words.language),
            answers: chosen.map(|option| Phrase::of(&option.text, words.language)).into_iter().collect(),
            typed: false,
            redacted: false,
            error: None,
            change: format!("{}?from=check", taking.group(&attribute.key)),
        }
    })
}
