//! Statements: one at a time to agree or disagree with or to pass, in an order of each participant's own; then how others voted.

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
    page::{Page, see_other},
    statement::{Deck, Outcome, VALUES},
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
use torg_dialogue::AnswerError;
use torg_ingest::privacy::redact;
use torg_store::{Command, Text, Vote};

/// Statements on one page of the list.
const LISTED: usize = 50;
const TOKEN_LETTERS: usize = 16;

struct Ask {
    id: String,
    words: Phrase,
    values: Vec<(&'static str, String, bool)>,
}

/// Something a participant may add, as a form asks for it.
#[derive(Default)]
struct Add {
    puzzle: String,
    token: String,
    note: String,
    typed: String,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "vote.html")]
struct Show {
    frame: Frame,
    home: String,
    path: String,
    title: Phrase,
    intro: Phrase,
    progress: String,
    notices: Vec<String>,
    result: Option<Outcome>,
    ask: Option<Ask>,
    error: Option<String>,
    add: Option<Add>,
    open: bool,
    asks_about: bool,
}

#[derive(Template)]
#[template(path = "statements.html")]
struct List {
    frame: Frame,
    path: String,
    open: bool,
    rows: Vec<Outcome>,
    before: Option<usize>,
    after: Option<usize>,
}

type ActivityPath = Path<(String, String, String)>;

/// What went wrong with what was sent.
enum Wrong<'e> {
    Vote,
    Added(&'e str, AnswerError),
}

/// The next statement.
pub async fn show(app: &App, visitor: &Visitor, it: &Attending, query: &Form) -> Result<Response, PageError> {
    let page = page(app, visitor, it, query, None).await?;
    let mut response = no_secret(Page(page));
    it.remember(app, &mut response);
    Ok(response)
}

/// Takes a vote.
pub async fn vote(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let it = Attending::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    it.opened(&app)?;
    let words = app.words(&visitor, Some(&it.held));
    let deck = Deck::of(&app, &it, &words).await?;
    let statement = form.one("statement");
    let is_there = deck.statements.iter().any(|own| own.id == statement);
    if !is_there || !VALUES.contains(&form.one("value")) {
        let page = page(&app, &visitor, &it, &form, Some(Wrong::Vote)).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    }
    let Some(mut given) = it.giving(&words) else { return Ok(without_ticket(&it)) };
    given.votes = vec![voted(&key, statement, form.one("value"))];
    app.store.write(Command::TakePart(given)).await?;
    app.changed(it.held.dialogue.log, &key, Change::Votes);
    Ok(see_other(&format!("{}?voted={statement}", it.path())))
}

/// Takes a statement of a participant's own. They agree with it; if someone has said the same already, with that.
pub async fn add(
    app: &App,
    visitor: &Visitor,
    it: &Attending,
    (peer, form): (Peer, &Form),
) -> Result<Response, PageError> {
    let (statements, words) = (it.statements()?, app.words(visitor, Some(&it.held)));
    if !statements.participants_add {
        return Err(PageError::NotFound);
    }
    let accepted = match statements.accept(form.one("text")) {
        Ok(accepted) => accepted,
        Err(error) => {
            let wrong = Some(Wrong::Added(form.one("text"), error));
            let page = page(app, visitor, it, form, wrong).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
        }
    };
    let Some(mut given) = it.giving(&words) else { return Ok(without_ticket(it)) };
    let text = redact(&accepted, &[]).0;
    let redacted = text != accepted;
    let same = Deck::of(app, it, &words).await?.same_as(&text);
    given.form = form.one("form").chars().take(TOKEN_LETTERS).collect();
    given.votes = same.iter().map(|id| voted(&it.key, id, VALUES[0])).collect();
    let held = statements.read_first && same.is_none();
    given.texts = vec![Text { activity: it.key.clone(), question: None, text, held }];
    it.weigh(app, peer, form, &mut given)?;
    let written = app.store.write(Command::TakePart(given.clone())).await?;
    if same.is_none() {
        (given.texts, given.votes) =
            (Vec::new(), written.ids.iter().map(|id| voted(&it.key, id, VALUES[0])).collect());
        app.store.write(Command::TakePart(given)).await?;
    }
    app.changed(it.held.dialogue.log, &it.key, Change::Words);
    let what = if held { "held" } else { "shown" };
    let redacted = if redacted { "&redacted=1" } else { "" };
    Ok(see_other(&format!("{}?added={what}{redacted}", it.path())))
}

/// All statements, and how people voted on those that this participant has voted on.
pub async fn list(
    State(app): State<App>,
    Path((municipality, slug, key)): ActivityPath,
    RawQuery(query): RawQuery,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Attending::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    let words = app.words(&visitor, Some(&it.held));
    let deck = Deck::of(&app, &it, &words).await?;
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    let number = query.one("page").parse::<usize>().unwrap_or(1).max(1);
    let open = it.is_open(&app);
    let rows = deck.statements.iter().skip((number - 1).saturating_mul(LISTED)).take(LISTED);
    let page = List {
        frame: Frame::of(&app, &visitor, &it.held, words.say("vote-list-title")).with_board(),
        path: it.path(),
        rows: rows.map(|own| deck.outcome(own, !open, &words)).collect(),
        before: (number > 1).then(|| number - 1),
        after: (number.saturating_mul(LISTED) < deck.statements.len()).then(|| number + 1),
        open,
    };
    Ok(no_secret(Page(page)))
}

/// What was sent without a ticket is sent again with one, or the browser keeps none.
pub fn without_ticket(it: &Attending) -> Response {
    see_other(&format!("{}?cookie=1", it.path()))
}

fn voted(activity: &str, statement: &str, value: &str) -> Vote {
    Vote { activity: activity.into(), statement: statement.into(), value: value.into(), at_most: None }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    it: &Attending,
    asked: &Form,
    wrong: Option<Wrong<'_>>,
) -> Result<Show, PageError> {
    let (activity, statements) = (it.activity()?, it.statements()?);
    let words = app.words(visitor, Some(&it.held));
    let (deck, open) = (Deck::of(app, it, &words).await?, it.is_open(app));
    let title = Phrase::of(&activity.title, words.language);
    let mut frame = Frame::of(app, visitor, &it.held, title.text.clone()).with_board();
    frame.wrong = wrong.is_some();
    frame.path = it.path();
    let note = words.count("text-note", statements.characters_max as u64);
    let mut add =
        Add { puzzle: it.puzzle(), token: torg_store::ticket::<TOKEN_LETTERS>(), note, ..Add::default() };
    if let Some(Wrong::Added(typed, error)) = &wrong {
        (*typed).clone_into(&mut add.typed);
        add.error = Some(wording::added(*error, &words));
    }
    let result = deck.statements.iter().find(|own| own.id == asked.one("voted"));
    Ok(Show {
        home: it.held.path(),
        path: it.path(),
        intro: Phrase::of(&activity.intro, words.language),
        progress: words.of("vote-progress", deck.voted_on(), deck.statements.len()),
        notices: notices(asked, &words),
        result: result.map(|own| deck.outcome(own, false, &words)),
        ask: deck.next(asked.one("statement")).filter(|_| open).map(|own| Ask {
            id: own.id.clone(),
            words: own.words.clone(),
            values: values(deck.votes.get(&own.id), &words),
        }),
        error: matches!(wrong, Some(Wrong::Vote)).then(|| words.say("vote-missing")),
        add: (statements.participants_add && open).then_some(add),
        asks_about: open && !it.held.definition.groups.attributes.is_empty(),
        open,
        title,
        frame,
    })
}

fn values(given: Option<&String>, words: &Words) -> Vec<(&'static str, String, bool)> {
    let value = |value: &'static str| {
        (value, words.say(&format!("vote-{value}")), given.is_some_and(|given| given == value))
    };
    VALUES.into_iter().map(value).collect()
}

/// What is said about what was just sent.
pub fn notices(asked: &Form, words: &Words) -> Vec<String> {
    let known = BTreeMap::from([
        (("added", "held"), "added-held"),
        (("added", "shown"), "added-shown"),
        (("redacted", "1"), "redacted"),
        (("cookie", "1"), "cookie-needed"),
        (("about", "1"), "about-saved"),
    ]);
    let said = known.into_iter().filter(|((name, value), _)| asked.one(name) == *value);
    said.map(|(_, message)| words.say(message)).collect()
}
