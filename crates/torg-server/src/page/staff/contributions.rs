//! What came in, the newest first, and what is decided about it: withheld for one of the reasons that the dialogue gave beforehand, or let
//! through. Whoever gave it reads the reason on their receipt.

use super::{At, Desk, typing::Prompt};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    language::Words,
    page::{Page, see_other},
    staff::Staff,
    visitor::Visitor,
    wording,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Response},
};
use torg_store::{Command, Moderated};

const PAGE: usize = 25;

struct Row {
    id: String,
    prompt: Phrase,
    day: String,
    typed_by: Option<String>,
    flag: Option<String>,
    language: String,
    text: String,
    withheld: bool,
    withdrawn: bool,
    reason: Option<Phrase>,
}

struct Reason {
    key: String,
    phrase: Phrase,
}

#[derive(Template)]
#[template(path = "staff/contributions.html")]
struct Contributions {
    frame: Frame,
    desk: Desk,
    rows: Vec<Row>,
    reasons: Vec<Reason>,
    before: Option<i64>,
    next: Option<i64>,
    path: String,
}

/// A page of them.
pub async fn show(
    State(app): State<App>,
    Path((_, slug)): Path<(String, String)>,
    staff: Staff,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let words = app.words(&visitor, Some(&at.held));
    let before: Option<i64> = Form::parse(query.unwrap_or_default().as_bytes()).one("before").parse().ok();
    let limit = PAGE as u64 + 1;
    let mut found = app.store.newest(at.log(), before.unwrap_or(i64::MAX), None, limit).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().map(|it| it.contribution.number).filter(|_| more);
    let (frame, desk) = at.around(&app, &visitor, &words.say("staff-contributions"));
    let reason = |it: &torg_dialogue::Labelled| Reason {
        key: it.key.clone(),
        phrase: Phrase::of(&it.text, words.language),
    };
    let page = Contributions {
        frame,
        desk,
        rows: found.into_iter().map(|it| row(&at, it, &words)).collect(),
        reasons: at.held.definition.moderation.reasons.iter().map(reason).collect(),
        before,
        next,
        path: format!("{}/contributions", at.path()),
    };
    Ok(Page(page).into_response())
}

/// Withholds it for a reason, or lets it through.
pub async fn decide(
    State(app): State<App>,
    Path((_, slug, id)): Path<(String, String, String)>,
    staff: Staff,
    form: Form,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let withheld = form.one("decision") == "withhold";
    let given = wording::option(&at.held.definition.moderation.reasons, form.one("reason"));
    let reason = match (withheld, given) {
        (false, _) => None,
        (true, Some(reason)) => Some(reason.key.clone()),
        (true, None) => return Err(PageError::NotFound),
    };
    let (log, by) = (at.log(), at.staff.account.name.clone());
    app.store.write(Command::Moderate { log, id: id.clone(), withheld, reason, by }).await?;
    app.taken_back(log);
    let before = form.one("before").parse::<i64>().map(|it| format!("?before={it}")).unwrap_or_default();
    Ok(see_other(&format!("{}/contributions{before}#c-{id}", at.path())))
}

fn row(at: &At, it: Moderated, words: &Words) -> Row {
    let (said, reasons) = (it.contribution.said, &at.held.definition.moderation.reasons);
    let prompts = Prompt::all(&at.held);
    let own =
        |prompt: &&Prompt<'_>| prompt.activity.key == said.activity && prompt.key == said.question.as_deref();
    let prompt = prompts.iter().find(own).map(|prompt| Phrase::of(prompt.text, words.language));
    let reason = it.moderation.and_then(|it| wording::option(reasons, it.reason.as_deref()?));
    Row {
        id: it.contribution.id,
        prompt: prompt.unwrap_or_default(),
        day: words.day(it.contribution.day),
        typed_by: said.typed_by.map(|name| words.with("staff-typed-by", &name)),
        flag: said.flag.map(|flag| words.say(&format!("staff-flag-{flag}"))),
        language: said.language,
        text: said.text,
        withheld: it.contribution.withheld,
        withdrawn: it.contribution.withdrawn,
        reason: reason.map(|reason| Phrase::of(&reason.text, words.language)),
    }
}
