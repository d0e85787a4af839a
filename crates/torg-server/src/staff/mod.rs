//! Who works on the staff's pages: who they are, which routes are theirs (`gate.rs`), and with what they sign in (`passkey/`,
//! `password.rs`, `totp.rs`), how their files are read (`reading.rs`), and what becomes of a form when a session has ended (`unsent.rs`). What is kept of it is torg-store's.

pub mod gate;
pub mod passkey;
pub mod password;
pub mod reading;
pub mod totp;
pub mod unsent;

use crate::{app::App, error::PageError};
use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, header, request::Parts},
    response::Response,
};
use torg_store::{Account, Secret};

/// Kept by the browser of someone who is signed in.
pub const SESSION: &str = "torg-staff";
/// A hundred and sixty bits.
pub const TOKEN_LETTERS: usize = 32;

/// What someone may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Types for others, looks after what comes in, uploads, observes.
    Facilitator,
}

impl Role {
    /// As it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Facilitator => "facilitator",
        }
    }

    /// Reads what [`Role::as_str`] gives.
    pub fn from_text(text: &str) -> Option<Self> {
        [Self::Facilitator].into_iter().find(|role| role.as_str() == text)
    }
}

/// Someone who is signed in, on a page that is for them: only where the route's audience says so is there one.
#[derive(Clone, Debug)]
pub struct Staff {
    /// Theirs.
    pub account: Account,
    /// What their browser keeps.
    pub session: Secret,
    /// Whether they signed in just now, so that how they do can be changed.
    pub fresh: bool,
}

impl Staff {
    /// Their first page.
    pub fn home(&self) -> String {
        format!("/staff/{}", self.account.municipality)
    }

    /// The page with their ways to sign in.
    pub fn ways(&self) -> String {
        format!("{}/-/ways", self.home())
    }
}

impl FromRequestParts<App> for Staff {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, PageError> {
        parts.extensions.get::<Self>().cloned().ok_or(PageError::NotFound)
    }
}

/// Gives the browser a session, or takes it away. No other site, and no link on one, comes with it.
pub fn set_session(app: &App, response: &mut Response, session: Option<&Secret>) {
    let (value, end) = session.map_or(("", "; Max-Age=0"), |session| (session.0.as_str(), ""));
    let secure = if app.settings.is_secure() { "; Secure" } else { "" };
    let name = app.cookie_name(SESSION);
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{secure}{end}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// A new token, for a session or an invitation.
pub fn token() -> Secret {
    Secret(torg_store::ticket::<TOKEN_LETTERS>())
}
