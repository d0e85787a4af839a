//! Who asks: what their browser keeps of us, in which language they read, and whether a form comes from one of our own pages.
//! Nothing about the machine or the connection is read.

use crate::{app::App, language, staff::gate};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use std::convert::Infallible;
use torg_core::Language;
use torg_store::{Code, Secret};

/// Kept by the browser of a participant, and by nobody else: see [`torg_store::TakePart::ticket`].
pub const TICKET: &str = "torg-ticket";
/// The code of someone who came back with it.
pub const CODE: &str = "torg-code";
/// The language someone chose.
pub const LANGUAGE: &str = "torg-language";

/// A hundred and sixty bits.
pub const TICKET_LETTERS: usize = 32;
const TICKET_LETTERS_MAX: usize = 64;

/// Whoever asks for a page.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// Who they are when they take part.
    pub ticket: Option<String>,
    /// The code they came back with.
    pub code: Option<Code>,
    /// What their browser keeps when they work here; it is the store that says whether it still holds.
    pub session: Option<Secret>,
    /// Which they chose, or else their browser asks for.
    pub language: Option<Language>,
    /// Where they are, for the links to the same page in other languages.
    pub path: String,
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let headers = &parts.headers;
        let ticket = cookie(headers, &app.cookie_name(TICKET)).filter(|it| is_ticket(it)).map(str::to_owned);
        let code = cookie(headers, &app.cookie_name(CODE)).and_then(|it| it.parse().ok());
        let chosen = cookie(headers, &app.cookie_name(LANGUAGE)).and_then(language::negotiated);
        let asked =
            || headers.get(header::ACCEPT_LANGUAGE).and_then(|it| language::negotiated(it.to_str().ok()?));
        let path = parts.uri.path().to_owned();
        let session = gate::session(app, headers);
        Ok(Self { ticket, code, session, language: chosen.or_else(asked), path })
    }
}

/// Whether it can be a ticket, or another token of ours.
pub fn is_ticket(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= TICKET_LETTERS_MAX
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The cookie of this name.
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = all.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(own, _)| *own == name).map(|(_, value)| value).next()
}

/// A form on another site cannot be sent to us in someone's name: browsers say where it comes from (Fetch Metadata, or `Origin`).
/// A proxy may ask us under another name than people do: `public_host` is theirs. What says neither is no browser, or one that sends no cookie with it (`SameSite=Lax`).
pub fn comes_from_us(headers: &HeaderMap, public_host: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text("origin") else { return true };
    let Some((_, host)) = origin.split_once("://") else { return false };
    host == public_host || Some(host) == text("host")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn forms_of_other_sites_are_told() {
        let cases: [(&[(&str, &str)], bool); 8] = [
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "cross-site"), ("origin", "https://torg.example")], false),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("host", "torg.example"), ("origin", "https://torg.example")], true),
            (&[("host", "torg.example"), ("origin", "https://evil.example")], false),
            (&[("host", "torg.example"), ("origin", "null")], false),
            (&[("host", "127.0.0.1:8080"), ("origin", "https://people.example")], true),
            (&[("host", "torg.example")], true),
        ];
        for (sent, expected) in cases {
            let mut headers = HeaderMap::new();
            for (name, value) in sent {
                headers.insert(*name, HeaderValue::from_static(value));
            }
            assert_eq!(comes_from_us(&headers, "people.example"), expected, "{sent:?}");
        }
    }

    #[test]
    fn cookies_are_found_by_name() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=1; torg-ticket=abc;b=2"));
        headers.append(header::COOKIE, HeaderValue::from_static("c=3"));
        assert_eq!(cookie(&headers, "torg-ticket"), Some("abc"));
        assert_eq!(cookie(&headers, "c"), Some("3"));
        assert_eq!(cookie(&headers, "ticket"), None);
        assert!(is_ticket("abc123") && !is_ticket("") && !is_ticket("a b") && !is_ticket(&"a".repeat(65)));
    }
}
