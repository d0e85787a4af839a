//! The pages, a file each: what is asked becomes a question to the store, and its answer a template.

pub mod about;
pub mod activity;
pub mod arrange;
pub mod assets;
mod became;
pub mod check;
pub mod code;
pub mod contact;
pub mod dialogue;
pub mod events;
pub mod heads;
pub mod health;
pub mod home;
pub mod openapi;
pub mod paper;
pub mod place;
pub mod poster;
pub mod question;
pub mod receipt;
pub mod sheet;
pub mod staff;
pub mod statements;
pub mod wall;

use crate::{error::PageError, form::FORM_BYTES_MAX, form::Form};
use askama::Template;
use axum::{
    body::to_bytes,
    extract::{FromRequest, Request},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// A template as an answer.
pub struct Page<T>(pub T);

impl<T: Template> IntoResponse for Page<T> {
    fn into_response(self) -> Response {
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        match self.0.render() {
            Ok(text) => ([(header::CONTENT_TYPE, html)], text).into_response(),
            Err(error) => PageError::Damaged(error.to_string()).into_response(),
        }
    }
}

/// Elsewhere, with a page that is asked for anew: going back or reloading sends no form twice.
pub fn see_other(path: &str) -> Response {
    match HeaderValue::from_str(path) {
        Ok(path) => (StatusCode::SEE_OTHER, [(header::LOCATION, path)]).into_response(),
        Err(_) => PageError::NotFound.into_response(),
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = PageError;

    async fn from_request(request: Request, _: &S) -> Result<Self, PageError> {
        let bytes = to_bytes(request.into_body(), FORM_BYTES_MAX).await.map_err(|_| PageError::TooLarge)?;
        Ok(Self::parse(&bytes))
    }
}

/// Sets a cookie that scripts cannot read and other sites cannot send; until the browser closes, or for `seconds`.
pub fn set_cookie(
    app: &crate::app::App,
    response: &mut Response,
    name: &str,
    value: &str,
    seconds: Option<u32>,
) {
    let mut cookie = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax", app.cookie_name(name));
    if let Some(seconds) = seconds {
        cookie += &format!("; Max-Age={seconds}");
    }
    if app.settings.is_secure() {
        cookie += "; Secure";
    }
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}
