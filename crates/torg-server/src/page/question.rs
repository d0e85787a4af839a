//! One question a page, and one page for each group that is asked for. An answer that is not accepted comes back with what is wrong
//! and with everything that was typed.

use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    language::Words,
    page::{
        Page,
        place::{Group, Said, Sought, said},
        see_other,
    },
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
use torg_core::Language;
use torg_dialogue::{Answer, AnswerError, Attribute, DECLINED, Labelled, Question, QuestionKind};

pub(super) struct Choice {
    pub(super) id: String,
    pub(super) value: String,
    pub(super) phrase: Phrase,
    pub(super) chosen: bool,
}

/// A question as a form has it.
#[derive(Default)]
pub(super) struct Ask {
    prompt: Phrase,
    hint: Phrase,
    pub(super) note: String,
    choices: Vec<Choice>,
    /// What can be chosen in the browser's own list.
    pub(super) groups: Vec<Group>,
    /// What was written about a place that is not in the list; `None` where none can be.
    pub(super) in_words: Option<String>,
    /// By what part of a name the choices were found.
    pub(super) again: Option<String>,
    /// What the field is called.
    pub(super) name: &'static str,
    input: &'static str,
    long: bool,
    numeric: bool,
    pub(super) value: String,
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
    let ask = ask(asked, &typed, taking.held.definition.language, &words);
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
    let from_check = form.one("from") == "check";
    let raw = match said(asked, &form) {
        Said::Answer(raw) => raw,
        Said::Sought(sought) => {
            let (ask, wrong) = (which(asked, &sought, &taking, &words), sought.wrong.map(|id| words.say(id)));
            return again(&app, &visitor, &taking, &question, (ask, wrong, from_check));
        }
    };
    match asked.accept(&raw) {
        Ok(Some(answer)) => drop(taking.draft.answers.insert(question.clone(), answer)),
        Ok(None) => drop(taking.draft.answers.remove(&question)),
        Err(error) => {
            let refused = refused(asked, (&raw, error), &taking, &words);
            return again(&app, &visitor, &taking, &question, (refused.0, Some(refused.1), from_check));
        }
    }
    let next = if from_check { taking.check() } else { taking.after(Some(&question))? };
    let mut response = see_other(&next);
    taking.keep(&app, &mut response).await?;
    Ok(response)
}

/// The question once more, with what is wrong, or with what the answer may mean.
fn again(
    app: &App,
    visitor: &Visitor,
    taking: &Taking,
    question: &str,
    (ask, wrong, from_check): (Ask, Option<String>, bool),
) -> Result<Response, PageError> {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = page(app, visitor, taking, question, (ask, wrong, from_check))?;
    Ok((status, Page(page)).into_response())
}

/// What was typed, and why it is no answer.
fn refused(
    question: &Question,
    (raw, error): (&[&str], AnswerError),
    taking: &Taking,
    words: &Words,
) -> (Ask, String) {
    let typed: Vec<String> = raw.iter().map(|&value| value.to_owned()).collect();
    (ask(question, &typed, taking.held.definition.language, words), wording::error(error, words))
}

/// Which of the places that were found is meant.
fn which(question: &Question, sought: &Sought<'_>, taking: &Taking, words: &Words) -> Ask {
    let language = taking.held.definition.language;
    let mut ask = ask(question, &[], language, words);
    if let QuestionKind::Place(places) = &question.kind {
        ask.which(sought, places, language, words);
    }
    ask
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

fn ask(question: &Question, typed: &[String], own_language: Language, words: &Words) -> Ask {
    let own = |typed: &[String]| typed.iter().find(|value| *value != DECLINED).cloned().unwrap_or_default();
    let mut ask = Ask {
        prompt: Phrase::of(&question.prompt, words.language),
        hint: Phrase::of(&question.hint, words.language),
        may_decline: question.may_decline,
        decline_input: "checkbox",
        declined: is_declined(typed),
        required: question.required,
        value: own(typed),
        name: "answer",
        target: "answer",
        ..Ask::default()
    };
    match &question.kind {
        QuestionKind::Text { characters_max } => {
            ask.long = true;
            ask.note = words.count("text-note", *characters_max as u64);
        }
        QuestionKind::Place(places) => ask.place(places, typed, own_language, words),
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
    pub(super) fn choose(&mut self, input: &'static str, choices: Vec<Choice>) {
        (self.input, self.decline_input, self.choices, self.target) = (input, input, choices, "answer-0");
    }
}

fn choices(options: &[Labelled], typed: &[String], words: &Words) -> Vec<Choice> {
    let option = |(at, option): (usize, &Labelled)| {
        let phrase = Phrase::of(&option.text, words.language);
        choice(at, option.key.clone(), phrase, typed.contains(&option.key))
    };
    options.iter().enumerate().map(option).collect()
}

/// The one at this place of the page.
pub(super) fn choice(at: usize, value: String, phrase: Phrase, chosen: bool) -> Choice {
    Choice { id: format!("answer-{at}"), value, phrase, chosen }
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
        let chosen = typed.contains(&value);
        choice(at, value, Phrase { text, ..end }, chosen)
    };
    (low..=high).enumerate().map(step).collect()
}

pub(super) fn is_declined(typed: &[String]) -> bool {
    typed.iter().any(|value| value == DECLINED)
}

fn described(ask: &Ask, wrong: bool) -> String {
    let parts = [("hint", !ask.hint.is_empty()), ("note", !ask.note.is_empty()), ("error", wrong)];
    parts.iter().filter(|(_, there)| *there).map(|(id, _)| *id).collect::<Vec<_>>().join(" ")
}
