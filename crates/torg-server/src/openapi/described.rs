//! What each route is, takes and answers, beside what its declaration says. Whoever adds a route adds it here.

use super::staff;
use crate::{
    guard::{PROOF, TRAP},
    routes::{Audience, Declared},
    statement::VALUES,
    wall::{DOT, NO_DOT},
};
use serde_json::{Value, json};

/// The longest answer to any question (`docs/dialogue.md`).
pub(super) const ANSWER_CHARACTERS_MAX: usize = 10_000;
/// Codes, keys, addresses on this server.
pub(super) const SHORT_CHARACTERS_MAX: usize = 200;

/// What a route answers with when all is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    Html,
    Text,
    Svg,
    Png,
    Json,
    Bytes,
    Events,
    Css,
    /// A stylesheet, a script or a picture.
    Asset,
}

impl Media {
    /// Each that it can be.
    pub fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::Html => &["text/html; charset=utf-8"],
            Self::Text => &["text/plain; charset=utf-8"],
            Self::Svg => &["image/svg+xml"],
            Self::Png => &["image/png"],
            Self::Json => &["application/json"],
            Self::Bytes => &["application/octet-stream"],
            Self::Events => &["text/event-stream"],
            Self::Css => &["text/css; charset=utf-8"],
            Self::Asset => &["text/css; charset=utf-8", "text/javascript; charset=utf-8", "image/svg+xml"],
        }
    }

    pub fn schema(self) -> Value {
        match self {
            Self::Json => json!({ "type": "object" }),
            Self::Bytes | Self::Png => json!({ "type": "string", "contentEncoding": "binary" }),
            _ => json!({ "type": "string" }),
        }
    }
}

/// A field of a form or a query.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    /// Of each value.
    pub characters_max: usize,
    /// Whether it may be there more than once.
    pub several: bool,
    /// What it can be, if not anything.
    pub values: &'static [&'static str],
}

pub(super) const fn field(name: &'static str, characters_max: usize) -> Field {
    Field { name, characters_max, several: false, values: &[] }
}

pub(super) const fn one_of(name: &'static str, values: &'static [&'static str]) -> Field {
    Field { name, characters_max: 0, several: false, values }
}

const ANSWER: Field = Field { several: true, ..field("answer", ANSWER_CHARACTERS_MAX) };
const LANGUAGES: Field = Field { several: true, ..field("in", 2) };
/// What is sought: a part of the name of a place, or words of a note. And that by which places were found before.
const FIND: Field = field("find", SHORT_CHARACTERS_MAX);
const FOUND: Field = field("found", SHORT_CHARACTERS_MAX);
const FROM: Field = one_of("from", &["check"]);
pub(super) const TO: Field = field("to", SHORT_CHARACTERS_MAX);
const CODE: Field = field("code", SHORT_CHARACTERS_MAX);

/// See the module.
#[derive(Clone, Debug)]
pub struct Described {
    pub summary: &'static str,
    pub media: Media,
    pub query: Vec<Field>,
    pub form: Vec<Field>,
    more: Vec<u16>,
    /// Whether it answers 200.
    shown: bool,
}

impl Described {
    /// All statuses, each once.
    pub fn statuses(&self, route: &Declared) -> Vec<u16> {
        let posted: &[u16] = if route.method == "POST" { &[303, 403, 413, 429, 507] } else { &[] };
        let shown: &[u16] = if self.shown { &[200] } else { &[] };
        // Whatever the address, it can be written so that it is none: with a character that no database takes.
        let mut all = [shown, posted, &self.more, &[404, 503]].concat();
        all.sort_unstable();
        all.dedup();
        all
    }

    pub(super) fn of(media: Media, summary: &'static str) -> Self {
        Self { summary, media, query: Vec::new(), form: Vec::new(), more: Vec::new(), shown: true }
    }

    pub(super) fn asks(mut self, query: &[Field]) -> Self {
        self.query.extend(query);
        self
    }

    pub(super) fn takes(mut self, form: &[Field]) -> Self {
        self.form.extend(form);
        self
    }

    pub(super) fn or(mut self, statuses: &[u16]) -> Self {
        self.more.extend(statuses);
        self
    }
}

pub(super) fn page(summary: &'static str) -> Described {
    Described::of(Media::Html, summary)
}

/// It is done and leads elsewhere, and shows nothing itself.
pub(super) fn act(summary: &'static str) -> Described {
    Described { shown: false, ..page(summary) }
}

/// What is said of a route; nothing when nobody has said anything.
pub fn of(route: &Declared) -> Option<Described> {
    let path = route.path.strip_prefix("/{municipality}/{dialogue}").filter(|rest| !rest.is_empty());
    if route.audience == Audience::Facilitator
        || route.path.starts_with("/sign-")
        || route.path.starts_with("/welcome")
    {
        return staff::of(route.method.as_str(), route.path);
    }
    match path {
        Some(path) => {
            of_board(route.method.as_str(), path).or_else(|| of_dialogue(route.method.as_str(), path))
        }
        None => of_all(route.method.as_str(), route.path),
    }
}

fn of_all(method: &str, path: &str) -> Option<Described> {
    Some(match (method, path) {
        ("GET", "/") => page("The municipalities; or the one, when there is only one.").or(&[303]),
        ("GET", "/health") => Described::of(Media::Text, "Whether the store can be read."),
        ("GET", "/openapi.json") => Described::of(Media::Json, "This description."),
        ("GET", "/language/{language}") => {
            act("Remembers the language, and goes back.").asks(&[TO]).or(&[303])
        }
        ("GET", "/code") => page("Asks for the six letters of a poster.").asks(&[CODE]).or(&[303, 422]),
        ("GET", "/static/{name}") => Described::of(Media::Asset, "What the pages are dressed in."),
        ("GET", "/{municipality}") => page("A municipality's dialogues, or the one of a code.").or(&[303]),
        ("GET", "/{municipality}/logo.png") => Described::of(Media::Png, "The municipality's logo."),
        ("GET", "/{municipality}/{dialogue}") => page("The dialogue: what is asked and what comes of it."),
        _ => return None,
    })
}

pub(super) const NOT_OPEN: u16 = 409;
pub(super) const WRONG: u16 = 422;
const ERASED: u16 = 410;

/// Statements and walls.
fn of_board(method: &str, path: &str) -> Option<Described> {
    let path = path.strip_prefix("/activity/{activity}")?;
    Some(match (method, path) {
        ("POST", "/add") => act("Adds a statement, or puts up a note.")
            .takes(&[field("text", ANSWER_CHARACTERS_MAX), field("column", SHORT_CHARACTERS_MAX)])
            .takes(&[field("form", SHORT_CHARACTERS_MAX), field(TRAP, SHORT_CHARACTERS_MAX)])
            .takes(&[field(PROOF, SHORT_CHARACTERS_MAX)])
            .or(&[NOT_OPEN, ERASED, WRONG]),
        ("GET", "/about") => page("What participants are asked about themselves.").or(&[NOT_OPEN]),
        ("POST", "/about") => act("Keeps what they say of themselves.").or(&[NOT_OPEN, ERASED, WRONG]),
        ("POST", "/vote") => act("Takes what someone thinks of a statement.")
            .takes(&[field("statement", SHORT_CHARACTERS_MAX), one_of("value", &VALUES)])
            .or(&[NOT_OPEN, ERASED, WRONG]),
        ("GET", "/statements") => page("All statements, and how it went.").asks(&[field("page", 6)]),
        ("POST", "/dot") => act("Gives a note a dot, or takes it back.")
            .takes(&[field("note", SHORT_CHARACTERS_MAX), one_of("value", &[DOT, NO_DOT])])
            .or(&[NOT_OPEN, ERASED, WRONG]),
        ("GET", "/projector") => page("The wall for all in a room."),
        ("GET", "/qr.svg") => Described::of(Media::Svg, "The way to the wall as a QR code."),
        ("GET", "/events") => {
            Described::of(Media::Events, "What is new on the wall, as server-sent events, until it is left.")
                .asks(&[field("seen", 20), field("mark", SHORT_CHARACTERS_MAX)])
        }
        ("GET", "/note/{id}") => page("Where a note can go.").asks(&[FIND]).or(&[NOT_OPEN]),
        ("POST", "/note/{id}") => act("It goes there.").takes(&[TO, FIND]).or(&[NOT_OPEN, WRONG]),
        ("GET", "/cluster/{id}") => page("Notes that belong together.").or(&[NOT_OPEN]),
        ("POST", "/cluster/{id}") => act("They get a name, or go elsewhere together.")
            .takes(&[TO, field("name", SHORT_CHARACTERS_MAX)])
            .or(&[NOT_OPEN, WRONG]),
        _ => return None,
    })
}

fn of_dialogue(method: &str, path: &str) -> Option<Described> {
    Some(match (method, path) {
        ("GET", "/look.css") => Described::of(Media::Css, "The municipality's colours."),
        ("GET", "/log/checkpoint") => {
            Described::of(Media::Text, "The signed head of the log of all days before today.")
        }
        ("GET", "/log/key") => Described::of(Media::Text, "The key that signs it."),
        ("GET", "/log/tile/{*tile}") => {
            Described::of(Media::Bytes, "A tile of its tree, or a bundle of its entries.")
        }
        ("GET", "/print") => page("What can be printed."),
        ("GET", "/print/qr.svg") => Described::of(Media::Svg, "The short address as a QR code."),
        ("GET", "/print/poster") => page("The poster, in one or two languages.").asks(&[LANGUAGES]),
        ("GET", "/print/sheet/{activity}") => {
            page("An answer sheet.").asks(&[LANGUAGES, one_of("type", &["large"])])
        }
        ("GET", "/activity/{activity}") => page("How one takes part in it.").or(&[NOT_OPEN]),
        ("GET", "/activity/{activity}/question/{question}") => {
            page("A question.").asks(&[FROM]).or(&[NOT_OPEN])
        }
        ("POST", "/activity/{activity}/question/{question}") => {
            page("Keeps an answer until it is sent, or shows which places a part of a name may mean.")
                .takes(&[ANSWER, FROM, FIND, FOUND])
                .or(&[NOT_OPEN, WRONG])
        }
        ("GET", "/activity/{activity}/group/{group}") => {
            page("What participants are asked about themselves.").asks(&[FROM]).or(&[NOT_OPEN])
        }
        ("POST", "/activity/{activity}/group/{group}") => {
            act("Keeps what they say of themselves until it is sent.").takes(&[ANSWER, FROM]).or(&[NOT_OPEN])
        }
        ("GET", "/activity/{activity}/check") => {
            page("Everything once more before it is sent.").or(&[303, NOT_OPEN])
        }
        ("POST", "/activity/{activity}/check") => act("Sends it.")
            .takes(&[field(TRAP, SHORT_CHARACTERS_MAX), field(PROOF, SHORT_CHARACTERS_MAX)])
            .or(&[NOT_OPEN, ERASED, WRONG]),
        ("GET", "/receipt") => page("The receipt, or the page that asks for its code.").asks(&[CODE]),
        ("POST", "/receipt") => act("Opens the receipt of a code.").takes(&[CODE]).or(&[WRONG]),
        ("GET", "/receipt/file") => Described::of(Media::Json, "The file that proves it."),
        ("GET", "/receipt/qr.svg") => Described::of(Media::Svg, "The way back as a QR code."),
        ("POST", "/receipt/leave") => act("This browser forgets who used it.").takes(&[TO]),
        ("GET", "/receipt/erase") => page("Asks whether everything is to be erased."),
        ("POST", "/receipt/erase") => act("Erases everything.").or(&[NOT_OPEN, ERASED]),
        ("GET", "/receipt/contact") => page("Where someone wants to hear what became of it.").or(&[ERASED]),
        ("POST", "/receipt/contact") => act("Keeps an address, sealed.")
            .takes(&[field("address", SHORT_CHARACTERS_MAX), one_of("consent", &["yes"])])
            .or(&[NOT_OPEN, ERASED, WRONG]),
        ("POST", "/receipt/contact/forget") => act("Forgets the address.").or(&[NOT_OPEN, ERASED]),
        ("GET", "/receipt/of/{id}") => page("One thing that was given."),
        ("POST", "/receipt/of/{id}/change") => act("Puts it in other words.")
            .takes(&[field("text", ANSWER_CHARACTERS_MAX)])
            .or(&[NOT_OPEN, ERASED, WRONG]),
        ("POST", "/receipt/of/{id}/withdraw") => act("It is not to be used.").or(&[NOT_OPEN, ERASED]),
        ("POST", "/receipt/of/{id}/erase") => act("It is not to be stored.").or(&[NOT_OPEN, ERASED]),
        _ => return None,
    })
}
