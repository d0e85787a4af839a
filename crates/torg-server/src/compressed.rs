//! What goes out compressed: answers whose handler says so, and no other.
//!
//! The length of a compressed page tells something of what is in it. Whoever can make a browser ask for a page again and again, each
//! time with words that the page repeats, finds out a secret beside them from the lengths alone (BREACH, Gluck, Harris and Prado 2013).
//! So a page that shows a code, or words that are not up for all, goes out as it is; and what is compressed repeats no words that it was
//! asked with.

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use flate2::{Compression, write::GzEncoder};
use std::io::Write;

/// What fits into one packet anyway.
const BYTES_MIN: usize = 1_000;

/// Said of an answer that may be compressed.
#[derive(Clone, Copy)]
struct NoSecret;

/// An answer with no code in it and no words that only one person may read, which repeats nothing that it was asked with.
pub fn no_secret(answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    response.extensions_mut().insert(NoSecret);
    response
}

/// Whether the browser that sent these headers takes gzip.
pub fn is_understood(headers: &HeaderMap) -> bool {
    let offers = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|it| it.to_str().ok());
    offers.flat_map(|it| it.split(',')).any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        let refused = |it: &str| it.strip_prefix("q=").and_then(|it| it.parse().ok()) == Some(0.0);
        parts.next().is_some_and(|it| it.eq_ignore_ascii_case("gzip")) && !parts.any(refused)
    })
}

/// The answer as it goes out: compressed if it may be, and if that is `understood`.
pub async fn compressed(response: Response, understood: bool) -> Response {
    if response.extensions().get::<NoSecret>().is_none() {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if !understood {
        return Response::from_parts(parts, body);
    }
    let Ok(plain) = to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    match gzip(&plain) {
        Some(short) => {
            parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            parts.headers.remove(header::CONTENT_LENGTH);
            Response::from_parts(parts, Body::from(short))
        }
        None => Response::from_parts(parts, Body::from(plain)),
    }
}

fn gzip(plain: &[u8]) -> Option<Vec<u8>> {
    if plain.len() < BYTES_MIN {
        return None;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(plain).ok()?;
    encoder.finish().ok()
}

#[cfg(test)]
mod tests {
    use super::is_understood;
    use axum::http::{HeaderMap, HeaderValue, header};

    #[test]
    fn only_who_takes_it_gets_it() {
        for (offer, understood) in [
            ("gzip", true),
            ("deflate, GZIP;q=0.5, br", true),
            ("gzip;q=1.0", true),
            ("gzip; q=0", false),
            ("gzip;q=0.000", false),
            ("br, deflate", false),
            ("identity", false),
            ("", false),
        ] {
            let offered = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(offer))]);
            assert_eq!(is_understood(&offered), understood, "{offer}");
        }
        assert!(!is_understood(&HeaderMap::new()));
    }
}
