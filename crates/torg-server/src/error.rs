//! What a page can answer instead of itself. [`PageError`] belongs to handlers; what the visitor reads is made in one place, from a
//! status and a message in their language, and never tells the cause.

use crate::{app::App, frame::Frame, guard::TooMuch, page::Page, visitor::Visitor};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use thiserror::Error;
use torg_store::{ReadError, Refusal, WriteError};

const RETRY_AFTER_SECONDS: u64 = 5;

/// Why a page cannot be shown.
#[derive(Clone, Debug, Error)]
pub enum PageError {
    /// There is nothing at this address, or nobody may know.
    #[error("not found")]
    NotFound,
    /// The dialogue is over, or has not begun.
    #[error("not open")]
    NotOpen,
    /// The form comes from another site.
    #[error("a form of another site")]
    Foreign,
    /// The form is larger than any of ours can be.
    #[error("too large")]
    TooLarge,
    /// Everything that came with the code has been erased.
    #[error("erased")]
    Erased,
    /// Too much is waiting.
    #[error("busy")]
    Busy,
    /// Too much came from one place; it can be sent again after so many seconds.
    #[error("too many")]
    TooMany(u64),
    /// No room on the disk.
    #[error("full")]
    Full,
    /// The store failed; what is damaged is for the operator.
    #[error("{0}")]
    Damaged(String),
}

impl From<TooMuch> for PageError {
    fn from(TooMuch(wait): TooMuch) -> Self {
        Self::TooMany(wait.as_secs() + 1)
    }
}

impl From<ReadError> for PageError {
    fn from(error: ReadError) -> Self {
        Self::Damaged(error.to_string())
    }
}

impl From<WriteError> for PageError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Busy | WriteError::Overtaken => Self::Busy,
            WriteError::Full => Self::Full,
            WriteError::Refused(Refusal::NotOpen) => Self::NotOpen,
            WriteError::Refused(Refusal::Erased) => Self::Erased,
            WriteError::Refused(_) => Self::NotFound,
            WriteError::Tampered(_) | WriteError::Failed(_) | WriteError::Closed => {
                Self::Damaged(error.to_string())
            }
        }
    }
}

impl PageError {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotOpen => StatusCode::CONFLICT,
            Self::Foreign => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Erased => StatusCode::GONE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::Damaged(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
        }
    }

    /// The first part of the names of its messages.
    fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "error-not-found",
            Self::NotOpen => "error-not-open",
            Self::Foreign => "error-foreign",
            Self::TooLarge => "error-too-large",
            Self::Erased => "error-erased",
            Self::Busy => "error-busy",
            Self::TooMany(_) => "error-too-many",
            Self::Full => "error-full",
            Self::Damaged(_) => "error-damaged",
        }
    }

    /// In how many seconds it is worth trying again.
    fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooMany(seconds) => Some(*seconds),
            Self::Busy | Self::Damaged(_) => Some(RETRY_AFTER_SECONDS),
            _ => None,
        }
    }

    /// The page that says so.
    pub fn page(&self, app: &App, visitor: &Visitor) -> Response {
        if let Self::Damaged(cause) = self {
            (app.settings.tell)(cause);
        }
        let words = app.words(visitor, None);
        let frame = Frame::plain(app, visitor, words.say(self.word()));
        let page = Message { text: words.say(&format!("{}-text", self.word())), frame };
        let mut response = (self.status(), Page(page)).into_response();
        if let Some(seconds) = self.retry_after() {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

#[derive(Template)]
#[template(path = "message.html")]
struct Message {
    frame: Frame,
    text: String,
}

/// Without its page: the status is there, and the layer around all pages (`routes.rs`) makes the page.
impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
