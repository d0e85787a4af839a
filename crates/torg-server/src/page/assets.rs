//! Stylesheets and the script.

use crate::{app::App, asset::Asset, compressed::no_secret, error::PageError};
use axum::{
    extract::{Path, State},
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use torg_dialogue::Colours;

const CSS: (HeaderName, &str) = (header::CONTENT_TYPE, "text/css; charset=utf-8");
const PNG: (HeaderName, &str) = (header::CONTENT_TYPE, "image/png");
/// The name changes with the content.
const FOR_EVER: (HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=31536000, immutable");
const A_MINUTE: (HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=60");

/// What is part of the program.
pub async fn fixed(Path(name): Path<String>) -> Result<Response, PageError> {
    let asset = Asset::at(&format!("/static/{name}")).ok_or(PageError::NotFound)?;
    Ok(no_secret(([(header::CONTENT_TYPE, asset.kind), FOR_EVER], asset.content)))
}

/// The municipality's colours, for light and dark screens. They were checked for contrast before the dialogue opened.
pub async fn look(
    State(app): State<App>,
    Path((municipality, dialogue)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &dialogue).await?;
    Ok(no_secret(([CSS, A_MINUTE], colours(&held.definition.colours))))
}

/// A municipality's logo. It is a PNG and is shown as nothing else.
pub async fn logo(State(app): State<App>, Path(municipality): Path<String>) -> Result<Response, PageError> {
    let logo = app.logos.get(&municipality).cloned().ok_or(PageError::NotFound)?;
    Ok(([PNG, A_MINUTE], logo).into_response())
}

fn colours(colours: &Colours) -> String {
    let (Some(primary), Some(on_primary)) = (colours.primary, colours.on_primary) else {
        return String::new();
    };
    let dark = primary.on_dark();
    format!(
        ":root {{ --accent: {primary}; --on-accent: {on_primary}; --municipal: {primary}; }}\n\
         @media (prefers-color-scheme: dark) {{ :root {{ --accent: {dark}; --on-accent: #15191a; }} }}\n"
    )
}
