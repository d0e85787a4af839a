//! One question a page, and one page for each group that is asked for. An answer that is not accepted comes back with what is wrong
//! and with everything that was typed.

use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    language::Words,
    page::{Page, see_other},
    survey::Taking,
    visitor::Visitor,
    wording,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use torg_dialogue::{Answer, Attribute, DECLINED, Labelled, Question, QuestionKind};

struct Choice {
    id: String,
    value: String,
    phrase: Phrase,
    chosen: bool,
}

/// A question as a form has it.
#[derive(Default)]
struct Ask {
    prompt: Phrase,
    hint: Phrase,
    note: String,
    choices: Vec<Choice>,
    input: &'static str,
    long: bool,
    numeric: bool,
    value: String,
    may_decline: bool,
    decline_input: &'static str,
    declined: bool,
    required: bool,
    target: &'static str,
}

#[derive(Template)]
#[template(path = "question.html")]
struct Asked {
    frame: Frame,
    back: String,
    progress: String,
    from_check: bool,
    described: String,
    error: Option<String>,
    ask: Ask,
}

type QuestionPath = Path<(String, String, String, String)>;

/// The question.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug, key, question)): QuestionPath,
    RawQuery(query): RawQuery,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let taking = Taking::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    let words = app.words(&visitor, Some(&taking.held));
    let asked = taking.survey()?.question(&question).ok_or(PageError::NotFound)?;
    let typed = taking.draft.answers.get(&question).map(typed).unwrap_or_default();
    let ask = ask(asked, &typed, &words);
    let page = page(&app, &visitor, &taking, &question, (ask, None, comes_from_check(query)))?;
    Ok(Page(page).into_response())
}

/// Takes the answer, and goes on.
pub async fn answer(
    State(app): State<App>,
    Path((municipality, slug, key, question)): QuestionPath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let mut taking = Taking::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    let words = app.words(&visitor, Some(&taking.held));
    let asked = taking.survey()?.question(&question).ok_or(PageError::NotFound)?;
    let raw = form.all("answer");
    let from_check = form.one("from") == "check";
    match asked.accept(&raw) {
        Ok(Some(answer)) => drop(taking.draft.answers.insert(question.clone(), answer)),
        Ok(None) => drop(taking.draft.answers.remove(&question)),
        Err(error) => {
            let typed: Vec<String> = raw.iter().map(|&value| value.to_owned()).collect();
            let (ask, error) = (ask(asked, &typed, &words), wording::error(error, &words));
            let page = page(&app, &visitor, &taking, &question, (ask, Some(error), from_check))?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
        }
    }
    let next = if from_check { taking.check() } else { taking.after(Some(&question))? };
    let mut response = see_other(&next);
    taking.keep(&app, &mut response).await?;
    Ok(response)
}

/// The page on which a group is asked for.
pub async fn show_group(
    State(app): State<App>,
    Path((municipality, slug, key, group)): QuestionPath,
    RawQuery(query): RawQuery,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let taking = Taking::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    let page = group_page(&app, &visitor, &taking, &group, comes_from_check(query))?;
    Ok(Page(page).into_response())
}

/// Takes what the participant says of themselves, and goes on.
pub async fn answer_group(
    State(app): State<App>,
    Path((municipality, slug, key, group)): QuestionPath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let mut taking = Taking::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    let attribute = attribute(&taking, &group)?;
    let given = attribute
        .accept(&form.all("answer"))
        .map_err(|_| PageError::NotFound)?
        .unwrap_or_default()
        .to_owned();
    taking.draft.groups.insert(group.clone(), given);
    let next = if form.one("from") == "check" { taking.check() } else { taking.after_group(Some(&group)) };
    let mut response = see_other(&next);
    taking.keep(&app, &mut response).await?;
    Ok(response)
}

fn comes_from_check(query: Option<String>) -> bool {
    Form::parse(query.unwrap_or_default().as_bytes()).one("from") == "check"
}

fn page(
    app: &App,
    visitor: &Visitor,
    taking: &Taking,
    question: &str,
    (ask, error, from_check): (Ask, Option<String>, bool),
) -> Result<Asked, PageError> {
    let words = app.words(visitor, Some(&taking.held));
    let survey = taking.survey()?;
    let shown = survey.shown(&taking.draft.answers);
    let at = shown.iter().position(|it| it.key == question).map_or(0, |at| at + 1);
    let before = survey.previous(question, &taking.draft.answers);
    let back = match before {
        _ if from_check => taking.check(),
        Some(before) => taking.question(&before.key),
        None => taking.path(),
    };
    let mut frame = Frame::of(app, visitor, &taking.held, ask.prompt.text.clone());
    frame.wrong = error.is_some();
    let described = described(&ask, error.is_some());
    Ok(Asked {
        progress: words.of("question-of", at, shown.len()),
        frame,
        back,
        from_check,
        described,
        error,
        ask,
    })
}

fn group_page(
    app: &App,
    visitor: &Visitor,
    taking: &Taking,
    group: &str,
    from_check: bool,
) -> Result<Asked, PageError> {
    let words = app.words(visitor, Some(&taking.held));
    let attribute = attribute(taking, group)?;
    let given = taking.draft.groups.get(group);
    let typed: Vec<String> =
        given.map(|key| if key.is_empty() { DECLINED.into() } else { key.clone() }).into_iter().collect();
    let ask = Ask {
        prompt: Phrase::of(&attribute.prompt, words.language),
        hint: Phrase::of(&attribute.why, words.language),
        choices: choices(&attribute.options, &typed, &words),
        input: "radio",
        may_decline: true,
        decline_input: "radio",
        declined: is_declined(&typed),
        target: "answer-0",
        ..Ask::default()
    };
    let back = if from_check { taking.check() } else { taking.before_group(group)? };
    let frame = Frame::of(app, visitor, &taking.held, ask.prompt.text.clone());
    let described = described(&ask, false);
    Ok(Asked { progress: words.say("about-you"), frame, back, from_check, described, error: None, ask })
}

fn attribute<'t>(taking: &'t Taking, group: &str) -> Result<&'t Attribute, PageError> {
    let found = taking.held.definition.groups.attributes.iter().find(|attribute| attribute.key == group);
    found.ok_or(PageError::NotFound)
}

/// The values with which a form would have sent this answer.
fn typed(answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Text(text) => vec![text.clone()],
        Answer::Options(chosen) => chosen.clone(),
        Answer::Number(number) => vec![number.to_string()],
        Answer::Declined => vec![DECLINED.to_owned()],
    }
}

fn ask(question: &Question, typed: &[String], words: &Words) -> Ask {
    let own = |typed: &[String]| typed.iter().find(|value| *value != DECLINED).cloned().unwrap_or_default();
    let mut ask = Ask {
        prompt: Phrase::of(&question.prompt, words.language),
        hint: Phrase::of(&question.hint, words.language),
        may_decline: question.may_decline,
        decline_input: "checkbox",
        declined: is_declined(typed),
        required: question.required,
        value: own(typed),
        target: "answer",
        ..Ask::default()
    };
    match &question.kind {
        QuestionKind::Text { characters_max } => {
            ask.long = true;
            ask.note = words.count("text-note", *characters_max as u64);
        }
        QuestionKind::Place => ask.note = words.say("place-note"),
        QuestionKind::Number { min, max } => {
            ask.numeric = true;
            ask.note = words.between("number-note", *min, *max);
        }
        QuestionKind::Single { options } => ask.choose("radio", choices(options, typed, words)),
        QuestionKind::Several { options, chosen_max } => {
            ask.choose("checkbox", choices(options, typed, words));
            ask.note = words.count("several-note", *chosen_max as u64);
        }
        QuestionKind::Scale { low, high, low_text, high_text } => {
            let ends = (Phrase::of(low_text, words.language), Phrase::of(high_text, words.language));
            ask.choose("radio", steps(*low, *high, ends, typed));
        }
    }
    ask
}

impl Ask {
    fn choose(&mut self, input: &'static str, choices: Vec<Choice>) {
        (self.input, self.decline_input, self.choices, self.target) = (input, input, choices, "answer-0");
    }
}

fn choices(options: &[Labelled], typed: &[String], words: &Words) -> Vec<Choice> {
    let choice = |(at, option): (usize, &Labelled)| Choice {
        id: format!("answer-{at}"),
        value: option.key.clone(),
        phrase: Phrase::of(&option.text, words.language),
        chosen: typed.contains(&option.key),
    };
    options.iter().enumerate().map(choice).collect()
}

/// The steps of a scale; its ends say what they mean.
fn steps(low: i64, high: i64, (low_text, high_text): (Phrase, Phrase), typed: &[String]) -> Vec<Choice> {
    let step = |(at, number): (usize, i64)| {
        let end = match number {
            _ if number == low => low_text.clone(),
            _ if number == high => high_text.clone(),
            _ => Phrase::default(),
        };
        let text = if end.is_empty() { number.to_string() } else { format!("{number}: {}", end.text) };
        let value = number.to_string();
        Choice {
            id: format!("answer-{at}"),
            chosen: typed.contains(&value),
            value,
            phrase: Phrase { text, ..end },
        }
    };
    (low..=high).enumerate().map(step).collect()
}

fn is_declined(typed: &[String]) -> bool {
    typed.iter().any(|value| value == DECLINED)
}

fn described(ask: &Ask, wrong: bool) -> String {
    let parts = [("hint", !ask.hint.is_empty()), ("note", !ask.note.is_empty()), ("error", wrong)];
    parts.iter().filter(|(_, there)| *there).map(|(id, _)| *id).collect::<Vec<_>>().join(" ")
}
