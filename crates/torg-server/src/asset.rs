//! Stylesheets, scripts and the picture: part of the program, served under names that change with them.

use sha2::{Digest, Sha256};
use std::sync::OnceLock;

/// The stylesheet.
pub static STYLE: Asset = Asset::css(include_str!("../assets/torg.css"));
/// What statements and walls look like beyond that.
pub static BOARD_STYLE: Asset = Asset::css(include_str!("../assets/board.css"));
/// What the staff's pages look like beyond that.
pub static STAFF_STYLE: Asset = Asset::css(include_str!("../assets/staff.css"));
/// The stylesheet of what is printed.
pub static PRINT_STYLE: Asset = Asset::css(include_str!("../assets/print.css"));
/// The script; no page needs it.
pub static SCRIPT: Asset = Asset::js(include_str!("../assets/torg.js"));
/// What a wall does beyond that: it says when something is new, and lets notes be dragged.
pub static BOARD_SCRIPT: Asset = Asset::js(include_str!("../assets/board.js"));
/// The script that solves a puzzle while people read.
pub static GUARD: Asset = Asset::js(include_str!("../assets/guard.js"));
/// The script that asks the browser for a passkey; a password works without.
pub static PASSKEY_SCRIPT: Asset = Asset::js(include_str!("../assets/passkey.js"));
/// The picture that stands for Torg: the square, and the way in.
pub static ICON: Asset = Asset::new("svg", "image/svg+xml", include_str!("../assets/torg.svg"));

static ALL: [&Asset; 9] = [
    &STYLE,
    &BOARD_STYLE,
    &STAFF_STYLE,
    &PRINT_STYLE,
    &SCRIPT,
    &BOARD_SCRIPT,
    &GUARD,
    &PASSKEY_SCRIPT,
    &ICON,
];

const NAME_BYTES: usize = 6;

/// A file that is part of the program.
pub struct Asset {
    extension: &'static str,
    /// What it is, for the header `content-type`.
    pub kind: &'static str,
    /// What is in it.
    pub content: &'static str,
    path: OnceLock<String>,
}

impl Asset {
    const fn new(extension: &'static str, kind: &'static str, content: &'static str) -> Self {
        Self { extension, kind, content, path: OnceLock::new() }
    }

    const fn css(content: &'static str) -> Self {
        Self::new("css", "text/css; charset=utf-8", content)
    }

    const fn js(content: &'static str) -> Self {
        Self::new("js", "text/javascript; charset=utf-8", content)
    }

    /// The one with this address.
    pub fn at(path: &str) -> Option<&'static Self> {
        ALL.into_iter().find(|it| it.path() == path)
    }

    /// Its address.
    pub fn path(&self) -> &str {
        self.path.get_or_init(|| format!("/static/{}.{}", name(self.content), self.extension))
    }
}

fn name(content: &str) -> String {
    Sha256::digest(content).iter().take(NAME_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE_BYTES_MAX: usize = 12_000;
    const SCRIPT_BYTES_MAX: usize = 10_000;

    fn bytes(of: &[&Asset]) -> usize {
        of.iter().map(|it| it.content.len()).sum()
    }

    #[test]
    fn a_page_is_dressed_lightly() {
        for more in [&BOARD_STYLE, &STAFF_STYLE] {
            assert!(bytes(&[&STYLE, more]) <= STYLE_BYTES_MAX, "{}", bytes(&[&STYLE, more]));
        }
        assert!(bytes(&[&SCRIPT, &BOARD_SCRIPT, &GUARD]) <= SCRIPT_BYTES_MAX);
        assert!(bytes(&[&SCRIPT, &PASSKEY_SCRIPT]) <= SCRIPT_BYTES_MAX);
    }
}
