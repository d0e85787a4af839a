//! What all that is printed shares: the languages it is in, who asks, and the way there. And the page that offers it.

use crate::{
    app::App,
    compressed::no_secret,
    error::PageError,
    form::Form,
    frame::{Frame, Phrase},
    held::Held,
    language::{Words, offered},
    page::Page,
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use qrcode::{EcLevel, QrCode, render::svg};
use std::sync::Arc;
use torg_core::Language;

const QR_PIXELS_MIN: u32 = 320;
/// Side by side there is room for two.
const LANGUAGES_MAX: usize = 2;

/// Around what is printed: no header and no footer, but a line on the screen that says how to print it.
pub struct Paper {
    /// Of the first language.
    pub words: Arc<Words>,
    /// What it is.
    pub title: String,
    /// The page that offers it.
    pub back: String,
    /// The dialogue's page.
    pub home: String,
    /// The municipality.
    pub sender: String,
    /// Its logo's address, if it has one.
    pub logo: Option<String>,
    /// The address to type in, without what everyone leaves out.
    pub address: String,
    /// The dialogue's six letters.
    pub code: String,
    /// The number to call; may be empty.
    pub phone: String,
}

impl Paper {
    /// Of a dialogue.
    pub async fn of(app: &App, held: &Held, words: Arc<Words>, title: String) -> Result<Self, PageError> {
        let own = |it: &torg_store::body::Municipality| it.slug == held.dialogue.municipality;
        let sender = app.store.municipalities().await?.into_iter().find(own).map(|it| it.name);
        Ok(Self {
            words,
            title,
            back: format!("{}/print", held.path()),
            home: held.path(),
            sender: sender.unwrap_or_default(),
            logo: app
                .logos
                .contains_key(&held.dialogue.municipality)
                .then(|| format!("/{}/logo.png", held.dialogue.municipality)),
            address: format!("{}/{}", app.settings.public_host(), held.dialogue.code),
            code: held.dialogue.code.clone(),
            phone: held.definition.phone.clone(),
        })
    }

    /// The stylesheets' addresses.
    pub fn styles(&self) -> [String; 2] {
        [crate::asset::PRINT_STYLE.path().to_owned(), format!("{}/look.css", self.home)]
    }

    /// The picture's address.
    pub fn icon(&self) -> &'static str {
        crate::asset::ICON.path()
    }

    /// The message `id`.
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }
}

/// The words of the languages that were asked for with `in=`, as far as the dialogue is held in them; or else of the visitor's own,
/// or of the dialogue's.
pub fn languages(app: &App, held: &Held, visitor: &Visitor, query: Option<String>) -> Vec<Arc<Words>> {
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    let known = |code: &str| held.definition.languages().find(|own| own.code() == code);
    let mut wanted: Vec<Language> = query.all("in").into_iter().filter_map(known).collect();
    wanted.dedup();
    wanted.truncate(LANGUAGES_MAX);
    if wanted.is_empty() {
        let own = visitor.language.and_then(|own| known(own.code()));
        wanted.push(own.unwrap_or(held.definition.language));
    }
    let words = |language| app.words(&Visitor { language: Some(language), ..visitor.clone() }, Some(held));
    wanted.into_iter().map(words).collect()
}

struct Link {
    path: String,
    name: String,
}

struct Sheet {
    title: Phrase,
    normal: Vec<Link>,
    large: Vec<Link>,
}

#[derive(Template)]
#[template(path = "print.html")]
struct Offer {
    frame: Frame,
    home: String,
    posters: Vec<Link>,
    sheets: Vec<Sheet>,
}

/// The page that offers what can be printed.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug)): Path<(String, String)>,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let words = app.words(&visitor, Some(&held));
    let sheet = |activity: &torg_dialogue::Activity| {
        let path = format!("{}/print/sheet/{}", held.path(), activity.key);
        let links = |more: &str| {
            held.definition
                .languages()
                .map(|own| Link { path: format!("{path}?in={own}{more}"), name: name(own) })
                .collect()
        };
        Sheet {
            title: Phrase::of(&activity.title, words.language),
            normal: links(""),
            large: links("&type=large"),
        }
    };
    let page = Offer {
        home: held.path(),
        posters: posters(&held),
        sheets: held.definition.activities.iter().map(sheet).collect(),
        frame: Frame::of(&app, &visitor, &held, words.say("print-title")),
    };
    Ok(no_secret(Page(page)))
}

/// One in each language, and one in the main language beside each other.
fn posters(held: &Held) -> Vec<Link> {
    let (main, path) = (held.definition.language, format!("{}/print/poster", held.path()));
    let one = |own: Language| Link { path: format!("{path}?in={own}"), name: name(own) };
    let two = |own: &Language| Link {
        path: format!("{path}?in={main}&in={own}"),
        name: format!("{} + {}", name(main), name(*own)),
    };
    held.definition.languages().map(one).chain(held.definition.also_in.iter().map(two)).collect()
}

fn name(language: Language) -> String {
    offered().find(|(code, _)| *code == language.code()).map_or_else(String::new, |(_, name)| name.to_owned())
}

/// The short address as a picture that a camera follows, also when a quarter of it is dirty or torn.
pub async fn qr(
    State(app): State<App>,
    Path((municipality, slug)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let address = format!("{}/{}", app.settings.public_address, held.dialogue.code);
    let code = QrCode::with_error_correction_level(address, EcLevel::Q)
        .map_err(|error| PageError::Damaged(error.to_string()))?;
    let picture = code
        .render::<svg::Color<'_>>()
        .min_dimensions(QR_PIXELS_MIN, QR_PIXELS_MIN)
        .quiet_zone(false)
        .build();
    Ok(([(header::CONTENT_TYPE, "image/svg+xml")], picture).into_response())
}
