//! Files: read, shown as they were understood, and only then taken in. What was received is what is taken in and what is left out, and
//! both are shown.

use super::{
    At, Desk,
    typing::{Prompt, Tongue, new_token, tongue, tongues},
};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    language::Words,
    page::{Page, see_other},
    staff::{
        Staff,
        reading::{FILES_MAX, LeftOut, Said, Understood, Upload, read},
    },
    visitor::{Visitor, is_ticket},
};
use askama::Template;
use axum::{
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use tokio::task::JoinSet;
use torg_core::Reason;
use torg_store::{Command, TakePart, Text};

/// Under which a reading is kept until it is taken in; no activity is called so.
const KEPT: &str = "~upload";
/// Of what is left out, so many are listed.
const LISTED: usize = 100;
/// Contributions that wait to be written at the same time.
const AT_ONCE: usize = 256;

/// A reading, and what became of it.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    understood: Understood,
    /// How many contributions were taken in.
    taken: Option<usize>,
}

struct Place {
    value: String,
    text: String,
    chosen: bool,
}

struct Asked {
    name: String,
    text: String,
    count: String,
    places: Vec<Place>,
}

#[derive(Template)]
#[template(path = "staff/upload.html")]
struct Choose {
    frame: Frame,
    desk: Desk,
    hint: String,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "staff/understood.html")]
struct Shown {
    frame: Frame,
    desk: Desk,
    received: usize,
    can: usize,
    taken: Option<usize>,
    left: usize,
    observations: usize,
    sources: Vec<(String, String)>,
    asked: Vec<Asked>,
    samples: Vec<String>,
    left_out: Vec<(String, String)>,
    more: bool,
    tongues: Vec<Tongue>,
    again: String,
}

type UploadPath = Path<(String, String)>;

/// The page on which files are chosen.
pub async fn show(
    State(app): State<App>,
    Path((_, slug)): UploadPath,
    staff: Staff,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    Ok(Page(choose(&app, &visitor, &at, None)).into_response())
}

/// Reads them.
pub async fn receive(
    State(app): State<App>,
    Path((_, slug)): UploadPath,
    staff: Staff,
    visitor: Visitor,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    if !at.held.is_open() {
        return Err(PageError::NotOpen);
    }
    let uploads = files(multipart.map_err(|_| PageError::NotFound)?).await?;
    if uploads.is_empty() || uploads.len() > FILES_MAX {
        let said = app.words(&visitor, Some(&at.held)).count("staff-upload-none", FILES_MAX as u64);
        let page = choose(&app, &visitor, &at, Some(said));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    }
    let exe = torg_ingest::own_program().map_err(|error| PageError::Damaged(error.to_string()))?;
    let read = tokio::task::spawn_blocking(move || read(&exe, &uploads)).await;
    let understood = read
        .map_err(|error| PageError::Damaged(error.to_string()))?
        .map_err(|error| PageError::Damaged(error.to_string()))?;
    let ticket = new_token();
    keep(&app, &at, &ticket, &Kept { understood, taken: None }).await?;
    Ok(see_other(&format!("{}/{ticket}", visitor.path)))
}

/// What was understood, and what became of it.
pub async fn understood(
    State(app): State<App>,
    Path((_, slug, ticket)): Path<(String, String, String)>,
    staff: Staff,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let kept = kept(&app, &at, &ticket).await?;
    Ok(Page(shown(&app, &visitor, &at, &kept)).into_response())
}

/// Takes it in; sent twice, it counts once.
pub async fn take_in(
    State(app): State<App>,
    Path((_, slug, ticket)): Path<(String, String, String)>,
    staff: Staff,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let mut kept = kept(&app, &at, &ticket).await?;
    if kept.taken.is_some() {
        return Ok(see_other(&visitor.path));
    }
    let given = given(&at, &ticket, &kept.understood, &form);
    let taken = given.iter().map(|it| it.texts.len()).sum();
    all_at_once(app.clone(), given).await?;
    for (number, text) in kept.understood.observations.drain(..).enumerate() {
        let (log, by) = (at.log(), at.staff.account.name.clone());
        let observe = Command::Observe { log, form: format!("{ticket}{number}"), activity: None, text, by };
        app.store.write(observe).await?;
    }
    kept.taken = Some(taken);
    // The words are in the log now, and nowhere else.
    kept.understood.said.iter_mut().for_each(|it| it.text.clear());
    keep(&app, &at, &ticket, &kept).await?;
    Ok(see_other(&visitor.path))
}

/// Many share one wait for the disk.
async fn all_at_once(app: App, given: Vec<TakePart>) -> Result<(), PageError> {
    let (mut writes, mut given) = (JoinSet::new(), given.into_iter());
    loop {
        for one in given.by_ref().take(AT_ONCE - writes.len()) {
            let store = app.store.clone();
            writes.spawn(async move { store.write(Command::TakePart(one)).await });
        }
        match writes.join_next().await {
            Some(Ok(written)) => drop(written?),
            Some(Err(error)) => return Err(PageError::Damaged(error.to_string())),
            None => return Ok(()),
        }
    }
}

async fn files(mut multipart: Multipart) -> Result<Vec<Upload>, PageError> {
    let mut uploads = Vec::new();
    while let Some(field) = multipart.next_field().await.map_err(|_| PageError::TooLarge)? {
        let name = field.file_name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(|_| PageError::TooLarge)?.to_vec();
        // A field in which no file was chosen comes too, without a name.
        if !name.is_empty() {
            uploads.push(Upload { name, bytes });
        }
    }
    Ok(uploads)
}

async fn keep(app: &App, at: &At, ticket: &str, kept: &Kept) -> Result<(), PageError> {
    let text = serde_json::to_string(kept).map_err(|error| PageError::Damaged(error.to_string()))?;
    let (log, ticket, activity) = (at.log(), ticket.to_owned(), KEPT.to_owned());
    app.store.write(Command::KeepDraft { log, ticket, activity, text }).await?;
    Ok(())
}

async fn kept(app: &App, at: &At, ticket: &str) -> Result<Kept, PageError> {
    if !is_ticket(ticket) {
        return Err(PageError::NotFound);
    }
    let text = app.store.draft(at.log(), ticket, KEPT).await?.ok_or(PageError::NotFound)?;
    serde_json::from_str(&text).map_err(|error| PageError::Damaged(error.to_string()))
}

/// Each person in the files takes part once, with a ticket that grows from the form's.
fn given(at: &At, ticket: &str, understood: &Understood, form: &Form) -> Vec<TakePart> {
    let prompts = Prompt::all(&at.held);
    let place = |index: usize| {
        let chosen = form.one(&format!("p-{index}"));
        prompts.iter().find(|it| value(it) == chosen)
    };
    let fallback = tongue(&at.held, form.one("language"));
    let mut people: BTreeMap<(u32, String), Vec<(usize, &Said)>> = BTreeMap::new();
    for (number, said) in understood.said.iter().enumerate() {
        let language = said.language.clone().unwrap_or_else(|| fallback.to_owned());
        people.entry((said.participant, language)).or_default().push((number, said));
    }
    let mut all = Vec::new();
    for ((participant, language), own) in people {
        for (number, said) in own {
            let Some(prompt) = place(said.prompt) else { continue };
            let text = Text {
                activity: prompt.activity.key.clone(),
                question: prompt.key.map(str::to_owned),
                text: said.text.clone(),
                held: false,
            };
            all.push(TakePart {
                log: at.log(),
                ticket: format!("{ticket}p{participant}"),
                form: format!("{ticket}n{number}"),
                language: language.clone(),
                texts: vec![text],
                typed_by: Some(format!("{}, {}", at.staff.account.name, said.source)),
                ..TakePart::default()
            });
        }
    }
    all
}

fn value(prompt: &Prompt<'_>) -> String {
    format!("{}/{}", prompt.activity.key, prompt.in_path())
}

fn choose(app: &App, visitor: &Visitor, at: &At, error: Option<String>) -> Choose {
    let words = app.words(visitor, Some(&at.held));
    let (mut frame, desk) = at.around(app, visitor, &words.say("staff-upload"));
    frame.wrong = error.is_some();
    Choose { frame, desk, hint: words.count("staff-upload-hint", FILES_MAX as u64), error }
}

fn shown(app: &App, visitor: &Visitor, at: &At, kept: &Kept) -> Shown {
    let (words, it) = (app.words(visitor, Some(&at.held)), &kept.understood);
    let (frame, desk) = at.around(app, visitor, &words.say("staff-understood"));
    let source = |(name, count): &(String, usize)| {
        (name.clone(), words.count("staff-contributions-count", *count as u64))
    };
    let prompts = Prompt::all(&at.held);
    let asked = it.prompts.iter().enumerate();
    let samples = it.said.iter().filter(|said| !said.text.is_empty());
    Shown {
        frame,
        desk,
        received: it.received(),
        can: it.said.len(),
        taken: kept.taken,
        left: it.received() - kept.taken.unwrap_or(it.said.len()),
        observations: it.observations.len(),
        sources: it.sources.iter().map(source).collect(),
        asked: asked.map(|(at, prompt)| ask(at, prompt, &prompts, &words)).collect(),
        samples: samples.take(5).map(|said| said.text.clone()).collect(),
        left_out: it.left_out.iter().take(LISTED).map(|it| left_out(it, &words)).collect(),
        more: it.left_out.len() > LISTED,
        tongues: tongues(&at.held, ""),
        again: format!("{}/upload", at.path()),
    }
}

/// Where the answers to this question belong: to the one that is put in the same words, unless someone says otherwise.
fn ask(index: usize, (text, count): &(String, usize), prompts: &[Prompt<'_>], words: &Words) -> Asked {
    let same = prompts.iter().position(|it| it.text.main().trim() == text.trim()).unwrap_or(0);
    let place = |(at, it): (usize, &Prompt<'_>)| Place {
        value: value(it),
        text: it.text.in_language(words.language).0.to_owned(),
        chosen: at == same,
    };
    Asked {
        name: format!("p-{index}"),
        text: text.clone(),
        count: words.count("staff-contributions-count", *count as u64),
        places: prompts.iter().enumerate().map(place).collect(),
    }
}

/// Where, and why.
fn left_out(it: &LeftOut, words: &Words) -> (String, String) {
    let place = it.place.as_ref().map(|place| format!(", {place}")).unwrap_or_default();
    let why = match &it.reason {
        Reason::EmptyFile => "staff-reason-empty",
        Reason::UnknownFormat(_) => "staff-reason-unknown",
        Reason::OverLimit(_) => "staff-reason-limit",
        Reason::NotOpened(_) => "staff-reason-not-opened",
        Reason::NoText | Reason::NoTextColumn => "staff-reason-no-text",
        Reason::ModeratedAtSource | Reason::TakenBack | Reason::ExcludedBySettings => "staff-reason-source",
        _ => "staff-reason-malformed",
    };
    (format!("{}{place}", it.source), words.say(why))
}
