//! The stylesheet and the script: part of the program, served under a name that changes with them.

use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// The stylesheet.
pub const STYLE: &str = include_str!("../assets/torg.css");
/// The stylesheet of what is printed.
pub const PRINT_STYLE: &str = include_str!("../assets/print.css");
/// The script; no page needs it.
pub const SCRIPT: &str = include_str!("../assets/torg.js");
/// The script that solves a puzzle while people read.
pub const GUARD: &str = include_str!("../assets/guard.js");

/// What statements and walls look like beyond that.
pub const BOARD_STYLE: &str = include_str!("../assets/board.css");
/// What a wall does beyond that: it says when something is new, and lets notes be dragged.
pub const BOARD_SCRIPT: &str = include_str!("../assets/board.js");

/// The script that asks the browser for a passkey; a password works without.
pub const PASSKEY_SCRIPT: &str = include_str!("../assets/passkey.js");

/// The stylesheet of the staff's pages, on top of the other.
pub const STAFF_STYLE: &str = include_str!("../assets/staff.css");

/// The picture that stands for Torg: the square, and the way in.
pub const ICON: &str = include_str!("../assets/torg.svg");

const NAME_BYTES: usize = 6;

static STYLE_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.css", name(STYLE)));
static PRINT_STYLE_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.css", name(PRINT_STYLE)));
static STAFF_STYLE_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.css", name(STAFF_STYLE)));
static ICON_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.svg", name(ICON)));
static GUARD_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.js", name(GUARD)));
static SCRIPT_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.js", name(SCRIPT)));

static BOARD_STYLE_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.css", name(BOARD_STYLE)));
static BOARD_SCRIPT_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.js", name(BOARD_SCRIPT)));

static PASSKEY_SCRIPT_NAME: LazyLock<String> =
    LazyLock::new(|| format!("/static/{}.js", name(PASSKEY_SCRIPT)));

/// The address of the script that asks for a passkey.
pub fn passkey_script() -> String {
    PASSKEY_SCRIPT_NAME.clone()
}

/// The address of the looks of statements and walls.
pub fn board_style() -> String {
    BOARD_STYLE_NAME.clone()
}

/// The address of the script of walls.
pub fn board_script() -> String {
    BOARD_SCRIPT_NAME.clone()
}

/// The stylesheet's address.
pub fn style() -> String {
    STYLE_NAME.clone()
}

/// The address of the stylesheet of what is printed.
pub fn print_style() -> String {
    PRINT_STYLE_NAME.clone()
}

/// The address of the looks of the staff's pages.
pub fn staff_style() -> String {
    STAFF_STYLE_NAME.clone()
}

/// The script's address.
pub fn script() -> String {
    SCRIPT_NAME.clone()
}

/// The address of the script that solves a puzzle.
pub fn guard() -> String {
    GUARD_NAME.clone()
}

/// The picture's address.
pub fn icon() -> String {
    ICON_NAME.clone()
}

fn name(content: &str) -> String {
    Sha256::digest(content).iter().take(NAME_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE_BYTES_MAX: usize = 12_000;
    const SCRIPT_BYTES_MAX: usize = 10_000;

    #[test]
    fn a_page_is_dressed_lightly() {
        for more in [BOARD_STYLE, STAFF_STYLE, ""] {
            assert!(STYLE.len() + more.len() <= STYLE_BYTES_MAX, "{}", STYLE.len() + more.len());
        }
        assert!(SCRIPT.len() + BOARD_SCRIPT.len() + GUARD.len() <= SCRIPT_BYTES_MAX);
        assert!(SCRIPT.len() + PASSKEY_SCRIPT.len() <= SCRIPT_BYTES_MAX);
    }
}
