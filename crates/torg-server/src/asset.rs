//! The stylesheet and the script: part of the program, served under a name that changes with them.

use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// The stylesheet.
pub const STYLE: &str = include_str!("../assets/torg.css");
/// The script; no page needs it.
pub const SCRIPT: &str = include_str!("../assets/torg.js");

const NAME_BYTES: usize = 6;

static STYLE_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.css", name(STYLE)));
static SCRIPT_NAME: LazyLock<String> = LazyLock::new(|| format!("/static/{}.js", name(SCRIPT)));

/// The stylesheet's address.
pub fn style() -> String {
    STYLE_NAME.clone()
}

/// The script's address.
pub fn script() -> String {
    SCRIPT_NAME.clone()
}

fn name(content: &str) -> String {
    Sha256::digest(content).iter().take(NAME_BYTES).map(|byte| format!("{byte:02x}")).collect()
}
