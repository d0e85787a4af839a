//! The way in: municipalities, their dialogues, and the choice of a language.

use crate::{
    app::App,
    compressed::no_secret,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    language::offered,
    page::{Page, see_other, set_cookie},
    visitor::{LANGUAGE, Visitor},
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};

const YEAR_SECONDS: u32 = 365 * 24 * 60 * 60;
const SHORT_CODE_LETTERS: usize = 6;

struct Link {
    path: String,
    phrase: Phrase,
    note: String,
}

#[derive(Template)]
#[template(path = "list.html")]
struct List {
    frame: Frame,
    intro: String,
    links: Vec<Link>,
}

/// All municipalities; the one, when there is only one.
pub async fn all(State(app): State<App>, visitor: Visitor) -> Result<Response, PageError> {
    let municipalities = app.store.municipalities().await?;
    if let [only] = municipalities.as_slice() {
        return Ok(see_other(&format!("/{}", only.slug)));
    }
    let words = app.words(&visitor, None);
    let link = |it: torg_store::body::Municipality| Link {
        path: format!("/{}", it.slug),
        phrase: Phrase { text: it.name, ..Phrase::default() },
        note: String::new(),
    };
    let links = municipalities.into_iter().map(link).collect();
    let frame = Frame::plain(&app, &visitor, words.say("home-title"));
    Ok(no_secret(Page(List { intro: words.say("home-intro"), links, frame })))
}

/// A municipality's dialogues; or the dialogue, when what was typed is a short code.
pub async fn one(
    State(app): State<App>,
    Path(slug): Path<String>,
    visitor: Visitor,
) -> Result<Response, PageError> {
    if slug.len() == SHORT_CODE_LETTERS
        && slug.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    {
        let found = app.store.dialogue_by_code(&slug).await?.ok_or(PageError::NotFound)?;
        return Ok(see_other(&format!("/{}/{}", found.municipality, found.slug)));
    }
    let municipalities = app.store.municipalities().await?;
    let own = municipalities.into_iter().find(|it| it.slug == slug).ok_or(PageError::NotFound)?;
    let words = app.words(&visitor, None);
    let mut links = Vec::new();
    for dialogue in app.store.dialogues(Some(&slug)).await?.into_iter().filter(|it| it.state != "draft") {
        let held = app.read(dialogue)?;
        links.push(Link {
            path: held.path(),
            phrase: Phrase::of(&held.definition.title, words.language),
            note: words.say(if held.is_open() { "dialogue-is-open" } else { "dialogue-is-closed" }),
        });
    }
    let intro = if links.is_empty() { "municipality-none" } else { "municipality-intro" };
    let frame = Frame::plain(&app, &visitor, own.name);
    Ok(no_secret(Page(List { frame, intro: words.say(intro), links })))
}

/// Remembers the language, and goes back to where the visitor was.
pub async fn language(
    State(app): State<App>,
    Path(code): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let known = offered().find(|(own, _)| *own == code).ok_or(PageError::NotFound)?;
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    let to = query.one("to");
    let mut response = see_other(if is_own_path(to) { to } else { "/" });
    set_cookie(&app, &mut response, LANGUAGE, known.0, Some(YEAR_SECONDS));
    Ok(response)
}

/// A path of ours, and no address of another site that looks like one.
fn is_own_path(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::is_own_path;

    #[test]
    fn nobody_is_sent_to_another_site() {
        for (path, own) in [
            ("/a/b", true),
            ("//evil.example", false),
            ("/\\evil.example", false),
            ("https://evil.example", false),
            ("", false),
        ] {
            assert_eq!(is_own_path(path), own, "{path}");
        }
    }
}
