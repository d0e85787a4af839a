//! Stylesheets and the script.

use crate::{
    app::App,
    asset::{
        self, BOARD_SCRIPT, BOARD_STYLE, GUARD, ICON, PRINT_STYLE, SCRIPT, STAFF_STYLE, STYLE, board_script,
        board_style, icon, print_style, script, staff_style, style,
    },
    error::PageError,
};
use axum::{
    extract::{Path, State},
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use torg_dialogue::Colours;

const CSS: (HeaderName, &str) = (header::CONTENT_TYPE, "text/css; charset=utf-8");
const SVG: (HeaderName, &str) = (header::CONTENT_TYPE, "image/svg+xml");
const PNG: (HeaderName, &str) = (header::CONTENT_TYPE, "image/png");
const JS: (HeaderName, &str) = (header::CONTENT_TYPE, "text/javascript; charset=utf-8");
/// The name changes with the content.
const FOR_EVER: (HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=31536000, immutable");
const A_MINUTE: (HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=60");

/// What is part of the program.
pub async fn fixed(Path(name): Path<String>) -> Result<Response, PageError> {
    let path = format!("/static/{name}");
    match path {
        _ if path == style() => Ok(([CSS, FOR_EVER], STYLE).into_response()),
        _ if path == print_style() => Ok(([CSS, FOR_EVER], PRINT_STYLE).into_response()),
        _ if path == staff_style() => Ok(([CSS, FOR_EVER], STAFF_STYLE).into_response()),
        _ if path == script() => Ok(([JS, FOR_EVER], SCRIPT).into_response()),
        _ if path == board_style() => Ok(([CSS, FOR_EVER], BOARD_STYLE).into_response()),
        _ if path == board_script() => Ok(([JS, FOR_EVER], BOARD_SCRIPT).into_response()),
        _ if path == asset::guard() => Ok(([JS, FOR_EVER], GUARD).into_response()),
        _ if path == asset::passkey_script() => Ok(([JS, FOR_EVER], asset::PASSKEY_SCRIPT).into_response()),
        _ if path == icon() => Ok(([SVG, FOR_EVER], ICON).into_response()),
        _ => Err(PageError::NotFound),
    }
}

/// The municipality's colours, for light and dark screens. They were checked for contrast before the dialogue opened.
pub async fn look(
    State(app): State<App>,
    Path((municipality, dialogue)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &dialogue).await?;
    Ok(([CSS, A_MINUTE], colours(&held.definition.colours)).into_response())
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
