//! The description of the routes, for programs.

use crate::compressed::no_secret;
use axum::{
    http::{HeaderName, header},
    response::Response,
};

const JSON: (HeaderName, &str) = (header::CONTENT_TYPE, "application/json");
const A_MINUTE: (HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=60");

/// The description.
pub async fn show() -> Response {
    no_secret(([JSON, A_MINUTE], crate::openapi::text()))
}
