//! How deep brackets stand inside each other, found before any parser that calls itself for each of them.

use crate::{Limits, raw::ReadError};

/// Brackets inside each other that are still read: documents have some ten.
const DEPTH_MAX: u64 = 100;

/// Refuses a file whose objects nest too deep. Compressed objects are not seen here.
pub(super) fn check(bytes: &[u8]) -> Result<(), ReadError> {
    let mut depth = 0u64;
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        let (change, after) = match (first, tail) {
            (b'\\', [_, after @ ..]) => (0i64, after),
            (b's', _) if rest.starts_with(b"stream") && !rest.starts_with(b"streams") => {
                (0, after_stream(tail))
            }
            (b'e', _) if rest.starts_with(b"endobj") => (i64::MIN, tail),
            (b'[' | b'(', _) | (b'<', [b'<', ..]) => (1, tail),
            (b']' | b')', _) | (b'>', [b'>', ..]) => (-1, tail),
            _ => (0, tail),
        };
        depth = depth.saturating_add_signed(change);
        rest = after;
        Limits::within(depth, DEPTH_MAX, "brackets inside each other")?;
    }
    Ok(())
}

fn after_stream(bytes: &[u8]) -> &[u8] {
    let end = bytes.windows(9).position(|window| window == b"endstream");
    end.and_then(|end| bytes.get(end.saturating_add(9)..)).unwrap_or_default()
}
