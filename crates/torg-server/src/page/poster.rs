//! The poster: one page of A4 for a wall or a door, in one or two of the dialogue's languages. Nothing on it needs colour.

use crate::{
    app::App,
    compressed::no_secret,
    error::PageError,
    frame::Phrase,
    held::Held,
    language::Words,
    page::{
        Page,
        paper::{Paper, languages},
    },
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use std::sync::Arc;
use torg_dialogue::Texts;

/// Up to so many characters a question is set in the largest type, and in the next; longer ones in a smaller.
const LARGE_CHARACTERS_MAX: usize = 45;
const MIDDLE_CHARACTERS_MAX: usize = 100;

/// What stands on the poster in one language.
struct Side {
    words: Arc<Words>,
    title: Phrase,
    question: Phrase,
    size: &'static str,
    plain: Phrase,
    can: Vec<Phrase>,
    cannot: Vec<Phrase>,
    days: Option<String>,
    phone: Option<String>,
    contact: Vec<(String, Phrase)>,
}

impl Side {
    fn of(held: &Held, words: Arc<Words>) -> Self {
        let it = &held.definition;
        let phrase = |texts: &Texts| Phrase::of(texts, words.language);
        let question = phrase(&it.question);
        Self {
            title: phrase(&it.title),
            size: size(&question.text),
            question,
            plain: phrase(&it.plain_language),
            can: it.influence.can.iter().map(phrase).collect(),
            cannot: it.influence.cannot.iter().map(phrase).collect(),
            days: days(held, &words),
            phone: Some(&it.phone).filter(|own| !own.is_empty()).map(|_| words.say("poster-phone")),
            contact: it.responsible.iter().map(|own| (own.name.clone(), phrase(&own.role))).collect(),
            words,
        }
    }

    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }
}

fn size(question: &str) -> &'static str {
    match question.chars().count() {
        count if count <= LARGE_CHARACTERS_MAX => "large",
        count if count <= MIDDLE_CHARACTERS_MAX => "middle",
        _ => "small",
    }
}

/// From the first day on which something can be done to the last.
fn days(held: &Held, words: &Words) -> Option<String> {
    let all = || held.definition.activities.iter().filter_map(|it| held.definition.days_of(it));
    let (from, to) = (all().map(|days| days.from()).min()?, all().map(|days| days.to()).max()?);
    Some(format!("{} – {}", words.day(from), words.day(to)))
}

#[derive(Template)]
#[template(path = "poster.html")]
struct Poster {
    paper: Paper,
    sides: Vec<Side>,
}

/// The poster.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let languages = languages(&app, &held, &visitor, query);
    let words = languages.first().cloned().ok_or(PageError::NotFound)?;
    let title = words.say("print-poster");
    let paper = Paper::of(&app, &held, words, title).await?;
    let sides = languages.into_iter().map(|words| Side::of(&held, words)).collect();
    Ok(no_secret(Page(Poster { paper, sides })))
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn a_long_question_is_set_smaller() {
        let sizes = ["Vad?", &"å".repeat(46), &"å".repeat(101)].map(size);
        assert_eq!(sizes, ["large", "middle", "small"]);
    }
}
