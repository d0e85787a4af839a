//! The log of a dialogue for everyone: its head, its tree and its entries, as C2SP `tlog-tiles` has them (`docs/ledger.md`). There are no
//! words in it, and only days that are over.

use crate::{app::App, error::PageError};
use axum::{
    extract::{Path, State},
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};

const WHOLE: u64 = 256;
/// A level stands for 2^8 times as many entries as the one below, and there are fewer than 2^63.
const LEVEL_MAX: u8 = 7;

const TEXT: (HeaderName, &str) = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
const BYTES: (HeaderName, &str) = (header::CONTENT_TYPE, "application/octet-stream");
const A_MINUTE: (HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=60");
/// What is in the log does not change.
const FOR_EVER: (HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=31536000, immutable");

/// The signed head of the log as it was when the last day ended.
pub async fn checkpoint(
    State(app): State<App>,
    Path((municipality, slug)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let head = app.store.published_head(held.dialogue.log).await?;
    Ok(([TEXT, A_MINUTE], head).into_response())
}

/// The key that signs it.
pub async fn key(
    State(app): State<App>,
    Path((municipality, slug)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let key = app.store.public_key(held.dialogue.log).await?;
    Ok(([TEXT, A_MINUTE], format!("{key}\n")).into_response())
}

/// A tile of the tree, or a bundle of entries.
pub async fn tile(
    State(app): State<App>,
    Path((municipality, slug, tile)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let log = held.dialogue.log;
    let Tile { level, index, width } = Tile::parse(&tile).ok_or(PageError::NotFound)?;
    let found = match level {
        Some(level) => app.store.published_tile(log, level, index, width).await?,
        None => app.store.published_entries(log, index, width).await?,
    };
    Ok(([BYTES, FOR_EVER], found.ok_or(PageError::NotFound)?).into_response())
}

/// Which tile is asked for.
#[derive(Debug, PartialEq, Eq)]
struct Tile {
    /// `None` for entries.
    level: Option<u8>,
    index: u64,
    width: u64,
}

impl Tile {
    /// Reads `0/x001/234`, `entries/000.p/5` and the like; each has one way to be written.
    fn parse(path: &str) -> Option<Self> {
        let (level, rest) = path.split_once('/')?;
        let (index, width) = match rest.split_once(".p/") {
            Some((index, width)) => (index, number(width).filter(|width| (1..WHOLE).contains(width))?),
            None => (rest, WHOLE),
        };
        let level = match level {
            "entries" => None,
            level => Some(u8::try_from(number(level)?).ok().filter(|level| *level <= LEVEL_MAX)?),
        };
        let (before, last) =
            index.rsplit_once('/').map_or((None, index), |(before, last)| (Some(before), last));
        let mut whole = group(last)?;
        let mut thousands = 1_u64;
        for part in before.into_iter().flat_map(|before| before.rsplit('/')) {
            thousands = thousands.checked_mul(1000)?;
            whole = group(part.strip_prefix('x')?)?.checked_mul(thousands)?.checked_add(whole)?;
        }
        let leading = before.is_none() || whole >= thousands;
        leading.then_some(Self { level, index: whole, width })
    }
}

/// Three digits.
fn group(text: &str) -> Option<u64> {
    let digits = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

/// Digits without zeros before them.
fn number(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::Tile;

    #[test]
    fn tiles_have_one_address_each() {
        let tile = |level, index, width| Some(Tile { level, index, width });
        for (path, expected) in [
            ("0/000", tile(Some(0), 0, 256)),
            ("1/x001/x234/067", tile(Some(1), 1_234_067, 256)),
            ("entries/017.p/5", tile(None, 17, 5)),
            ("0/x001/000.p/255", tile(Some(0), 1000, 255)),
            ("0/x000/000", None),
            ("0/0", None),
            ("00/000", None),
            ("8/000", None),
            ("0/000.p/0", None),
            ("0/000.p/256", None),
            ("0/000.p/05", None),
            ("0/001/000", None),
            ("entries", None),
            ("0/x999/x999/x999/x999/x999/x999/x999/999", None),
            ("0/+12", None),
        ] {
            assert_eq!(Tile::parse(path), expected, "{path}");
        }
    }
}
