//! A key that nobody sees by accident.

use crate::ModelError;
use std::fmt;

/// The key to an endpoint. Shown in any way, it is `[key]`.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// The value of the environment variable `name`.
    pub fn from_env(name: &str) -> Result<Self, ModelError> {
        let value = std::env::var(name).unwrap_or_default();
        Self::new(value.trim()).ok_or_else(|| ModelError::NoKey { variable: name.to_owned() })
    }

    fn new(value: &str) -> Option<Self> {
        let visible = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_graphic());
        visible.then(|| Self(value.to_owned()))
    }

    /// What goes into the header, and nowhere else.
    pub(super) fn bearer(&self) -> String {
        format!("Bearer {}", self.0)
    }

    /// `text` without the key, should it be in there.
    pub(super) fn hidden_in(&self, text: &str) -> String {
        text.replace(&self.0, "[key]")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[key]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_shows_itself_nowhere() {
        let key = Secret::new("sk-123").unwrap();
        assert_eq!(format!("{key:?}"), "[key]");
        assert_eq!(key.hidden_in("wrong key: sk-123"), "wrong key: [key]");
        assert!(Secret::new("").is_none() && Secret::new("two\nlines").is_none());
    }
}
