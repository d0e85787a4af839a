//! A whole sheet of a survey that someone filled in on paper, on one page.

use super::{
    At, Desk,
    typing::{Tongue, new_token, take, token, tongue, tongues},
};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    held::Held,
    language::Words,
    page::{Page, see_other},
    staff::Staff,
    visitor::Visitor,
    wording,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use std::collections::BTreeMap;
use torg_dialogue::{
    Activity, Answer, Answers, Attribute, Content, DECLINED, Labelled, Question, QuestionKind, Survey,
};
use torg_ingest::privacy::redact;
use torg_store::{TakePart, Text};

struct Choice {
    value: String,
    phrase: Phrase,
    chosen: bool,
}

/// A question as it stands on the sheet.
struct Field {
    name: String,
    prompt: Phrase,
    /// `long`, `line`, `radio` or `checkbox`.
    input: &'static str,
    choices: Vec<Choice>,
    value: String,
    /// What the line may be: names that the browser offers while it is typed.
    offers: Vec<String>,
    may_decline: bool,
    declined: bool,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "staff/sheet.html")]
struct Sheet {
    frame: Frame,
    desk: Desk,
    fields: Vec<Field>,
    groups: Vec<Field>,
    tongues: Vec<Tongue>,
    ticket: String,
    nothing: bool,
    removed: bool,
    /// Participant and code of the sheet that was typed before this one.
    before: Option<(String, String)>,
    undo: String,
    receipts: String,
}

type SheetPath = Path<(String, String, String)>;
/// What is wrong, by the name of the field.
type Wrong = BTreeMap<String, String>;

/// The empty sheet.
pub async fn show(
    State(app): State<App>,
    Path((_, slug, key)): SheetPath,
    staff: Staff,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    let mut page = page(&app, &visitor, &at, &key, (&query, &Wrong::new()))?;
    page.removed = query.one("removed") == "1";
    let waiting = app.store.waiting(at.log(), &at.staff.account.id).await?;
    let before = waiting.into_iter().find(|it| it.participant == query.one("before"));
    page.before = before.map(|it| (it.participant, it.code.to_string()));
    Ok(Page(page).into_response())
}

/// Takes the sheet in.
pub async fn add(
    State(app): State<App>,
    Path((_, slug, key)): SheetPath,
    staff: Staff,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let words = app.words(&visitor, Some(&at.held));
    let (activity, survey) = survey(&at.held, &key)?;
    let (given, wrong) = read(&at.held, activity, survey, &form, &words)?;
    let nothing = given.texts.is_empty() && given.answers.is_empty() && given.groups.is_empty();
    if nothing || !wrong.is_empty() {
        let mut page = page(&app, &visitor, &at, &key, (&form, &wrong))?;
        page.frame.wrong = true;
        page.nothing = wrong.is_empty();
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    }
    let removed = given.texts.iter().any(|it| !all_typed(&form).contains(&it.text));
    let (language, ticket) = (given.language.clone(), given.ticket.clone());
    take(&app, &at, given).await?;
    let waiting = app.store.waiting(at.log(), &at.staff.account.id).await?;
    let own = waiting.into_iter().find(|it| it.ticket == ticket).map(|it| it.participant).unwrap_or_default();
    let removed = if removed { "&removed=1" } else { "" };
    Ok(see_other(&format!("{}?language={language}&before={own}{removed}", visitor.path)))
}

fn all_typed(form: &Form) -> Vec<String> {
    form.every().map(|value| value.replace("\r\n", "\n")).collect()
}

fn survey<'h>(held: &'h Held, key: &str) -> Result<(&'h Activity, &'h Survey), PageError> {
    let activity = held.definition.activity(key).ok_or(PageError::NotFound)?;
    match &activity.content {
        Content::Survey(survey) => Ok((activity, survey)),
        Content::Statements(_) | Content::Wall(_) => Err(PageError::NotFound),
    }
}

/// What is on the sheet as it is stored, and what is wrong with it.
fn read(
    held: &Held,
    activity: &Activity,
    survey: &Survey,
    form: &Form,
    words: &Words,
) -> Result<(TakePart, Wrong), PageError> {
    let (mut answers, mut wrong) = (Answers::new(), Wrong::new());
    for question in &survey.questions {
        match question.accept(&form.all(&format!("q-{}", question.key))) {
            Ok(Some(answer)) => drop(answers.insert(question.key.clone(), answer)),
            // Whether it must be answered depends on the others.
            Ok(None) | Err(torg_dialogue::AnswerError::Required) => {}
            Err(error) => drop(wrong.insert(format!("q-{}", question.key), wording::error(error, words))),
        }
    }
    let settled = match survey.settle(&answers) {
        Ok(settled) => settled,
        Err(unsettled) => {
            let said = |(key, error)| (format!("q-{key}"), wording::error(error, words));
            wrong.extend(unsettled.into_iter().map(said));
            Vec::new()
        }
    };
    let (texts, closed) = parted(activity, survey, settled)?;
    let mut groups = BTreeMap::new();
    for attribute in &held.definition.groups.attributes {
        let name = format!("g-{}", attribute.key);
        match attribute.accept(&form.all(&name)) {
            Ok(given) => groups.extend(given.map(|given| (attribute.key.clone(), given.to_owned()))),
            Err(error) => drop(wrong.insert(name, wording::error(error, words))),
        }
    }
    let answers = if closed.is_empty() { BTreeMap::new() } else { [(activity.key.clone(), closed)].into() };
    let (ticket, language) = (token(form.one("ticket")), tongue(held, form.one("language")).to_owned());
    Ok((TakePart { ticket, language, groups, texts, answers, ..TakePart::default() }, wrong))
}

type Parted = (Vec<Text>, BTreeMap<String, serde_json::Value>);

/// Words become contributions, all else answers; both without what points at a person.
fn parted(activity: &Activity, survey: &Survey, settled: Vec<(String, Answer)>) -> Result<Parted, PageError> {
    let (mut texts, mut closed) = (Vec::new(), BTreeMap::new());
    for (key, answer) in settled {
        let open = survey.question(&key).is_some_and(|it| matches!(it.kind, QuestionKind::Text { .. }));
        let answer = match answer {
            Answer::Text(text) => Answer::Text(redact(&text, &[]).0),
            other => other,
        };
        match answer {
            Answer::Text(text) if open => {
                texts.push(Text { activity: activity.key.clone(), question: Some(key), text, held: false });
            }
            answer => {
                let value = serde_json::to_value(&answer);
                closed.insert(key, value.map_err(|error| PageError::Damaged(error.to_string()))?);
            }
        }
    }
    Ok((texts, closed))
}

fn page(
    app: &App,
    visitor: &Visitor,
    at: &At,
    key: &str,
    (form, wrong): (&Form, &Wrong),
) -> Result<Sheet, PageError> {
    let words = app.words(visitor, Some(&at.held));
    let (activity, survey) = survey(&at.held, key)?;
    let title = activity.title.in_language(words.language).0;
    let (frame, desk) = at.around(app, visitor, &words.with("staff-sheet", title));
    let ticket = if is_typed(form) { token(form.one("ticket")) } else { new_token() };
    Ok(Sheet {
        frame,
        desk,
        fields: survey.questions.iter().map(|it| field(it, form, wrong, &words)).collect(),
        groups: at
            .held
            .definition
            .groups
            .attributes
            .iter()
            .map(|it| group(it, form, wrong, &words))
            .collect(),
        tongues: tongues(&at.held, form.one("language")),
        ticket,
        nothing: false,
        removed: false,
        before: None,
        undo: format!("{}/undo", at.path()),
        receipts: format!("{}/receipts", at.path()),
    })
}

fn is_typed(form: &Form) -> bool {
    !form.one("ticket").is_empty()
}

fn field(question: &Question, form: &Form, wrong: &Wrong, words: &Words) -> Field {
    let name = format!("q-{}", question.key);
    let typed = form.all(&name);
    let (input, choices) = match &question.kind {
        QuestionKind::Text { .. } => ("long", Vec::new()),
        QuestionKind::Place(_) | QuestionKind::Number { .. } => ("line", Vec::new()),
        QuestionKind::Single { options } => ("radio", chosen(options, &typed, words)),
        QuestionKind::Several { options, .. } => ("checkbox", chosen(options, &typed, words)),
        QuestionKind::Scale { low, high, .. } => {
            ("radio", (*low..=*high).map(|it| step(it, &typed)).collect())
        }
    };
    Field {
        prompt: Phrase::of(&question.prompt, words.language),
        input,
        choices,
        value: typed.iter().find(|it| **it != DECLINED).map(|it| (*it).to_owned()).unwrap_or_default(),
        offers: offers(&question.kind),
        may_decline: question.may_decline,
        declined: typed.contains(&DECLINED),
        error: wrong.get(&name).cloned(),
        name,
    }
}

fn offers(kind: &QuestionKind) -> Vec<String> {
    match kind {
        QuestionKind::Place(places) => places.all().iter().map(|place| place.name.clone()).collect(),
        _ => Vec::new(),
    }
}

fn group(attribute: &Attribute, form: &Form, wrong: &Wrong, words: &Words) -> Field {
    let name = format!("g-{}", attribute.key);
    let typed = form.all(&name);
    Field {
        prompt: Phrase::of(&attribute.prompt, words.language),
        input: "radio",
        choices: chosen(&attribute.options, &typed, words),
        value: String::new(),
        offers: Vec::new(),
        may_decline: false,
        declined: false,
        error: wrong.get(&name).cloned(),
        name,
    }
}

fn chosen(options: &[Labelled], typed: &[&str], words: &Words) -> Vec<Choice> {
    let choice = |it: &Labelled| Choice {
        value: it.key.clone(),
        phrase: Phrase::of(&it.text, words.language),
        chosen: typed.contains(&it.key.as_str()),
    };
    options.iter().map(choice).collect()
}

fn step(number: i64, typed: &[&str]) -> Choice {
    let value = number.to_string();
    let phrase = Phrase { text: value.clone(), ..Phrase::default() };
    Choice { chosen: typed.contains(&value.as_str()), value, phrase }
}
