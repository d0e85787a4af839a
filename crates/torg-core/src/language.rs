//! The language of a contribution.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An ISO 639-1 code (`sv`), or `und` where the words are too few to tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 3]);

impl Language {
    /// Not determined.
    pub const UNDETERMINED: Self = Self(*b"und");

    /// `code` of two or three ASCII letters, in any case; anything else is undetermined.
    pub fn new(code: &str) -> Self {
        let code = code.as_bytes();
        let letters = code.iter().all(u8::is_ascii_alphabetic);
        match (code.len(), letters) {
            (2, true) => Self([code[0].to_ascii_lowercase(), code[1].to_ascii_lowercase(), b' ']),
            (3, true) => Self([code[0], code[1], code[2]].map(|letter| letter.to_ascii_lowercase())),
            _ => Self::UNDETERMINED,
        }
    }

    /// The code, such as `sv`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).map_or("und", str::trim_end)
    }

    /// Whether the language is known.
    pub fn is_known(self) -> bool {
        self != Self::UNDETERMINED
    }

    /// Whether its script runs from right to left.
    pub fn is_right_to_left(self) -> bool {
        matches!(self.code(), "ar" | "fa" | "he" | "ur" | "ps" | "ckb" | "yi")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::new(&std::borrow::Cow::<str>::deserialize(deserializer)?))
    }
}
