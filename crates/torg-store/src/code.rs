//! The code on a receipt: what a participant needs to come back, and nothing else does. It can be read aloud and copied by hand.

use std::{fmt, str::FromStr};
use thiserror::Error;

/// No 0 and O, no 1, I and L: what looks or sounds alike. A prime number of letters, for the check letter.
const LETTERS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const SECRET_LETTERS: usize = 15;
const GROUP: usize = 4;

/// Sixteen letters: fifteen made by chance or from a secret (74 bits), and one that tells a slip of the pen.
///
/// Its `Debug` shows nothing of it, so that no log can.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; SECRET_LETTERS + 1]);

impl Code {
    /// The code that grows from random bytes.
    pub fn from_bytes(bytes: &[u8; 16]) -> Self {
        let mut rest = u128::from_be_bytes(*bytes);
        let mut values = [0; SECRET_LETTERS + 1];
        for value in values.iter_mut().take(SECRET_LETTERS) {
            *value = (rest % 31) as u8;
            rest /= 31;
        }
        values[SECRET_LETTERS] = check(&values[..SECRET_LETTERS]);
        Self(values)
    }

    /// Without hyphens, as it is hashed.
    pub fn letters(&self) -> String {
        self.0.iter().map(|value| LETTERS[usize::from(*value)] as char).collect()
    }
}

/// `sum of (n + 1) · value`, modulo 31: every letter misread and every two letters swapped give another.
fn check(values: &[u8]) -> u8 {
    let sum: u32 = (1..).zip(values).map(|(weight, value)| weight * u32::from(*value)).sum();
    (sum % 31) as u8
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = self.letters();
        let groups: Vec<&str> =
            (0..letters.len()).step_by(GROUP).map(|at| &letters[at..at + GROUP]).collect();
        f.write_str(&groups.join("-"))
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// Why something is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CodeError {
    /// Too short or too long.
    #[error("a code has sixteen letters and digits; this has {0}")]
    Length(usize),
    /// A letter that no code has.
    #[error("no code has the letter `{0}` (there is no 0, 1, I, L or O in any)")]
    Letter(char),
    /// The check letter is another.
    #[error("there is a slip in this code: one of its letters is another, or two have changed places")]
    Slip,
}

impl FromStr for Code {
    type Err = CodeError;

    /// Capitals or not, with any spaces and hyphens.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let typed =
            text.chars().filter(|c| !c.is_whitespace() && !c.is_ascii_punctuation() && *c != '\u{2013}');
        let mut values = [0; SECRET_LETTERS + 1];
        let mut count = 0;
        for letter in typed {
            let upper = letter.to_ascii_uppercase();
            let value =
                LETTERS.iter().position(|it| *it as char == upper).ok_or(CodeError::Letter(letter))?;
            if let Some(place) = values.get_mut(count) {
                *place = value as u8;
            }
            count += 1;
        }
        match count {
            _ if count != values.len() => Err(CodeError::Length(count)),
            _ if check(&values[..SECRET_LETTERS]) != values[SECRET_LETTERS] => Err(CodeError::Slip),
            _ => Ok(Self(values)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_type() {
        let code = Code::from_bytes(&[0xA7; 16]);
        let shown = code.to_string();
        assert_eq!(shown.len(), 19);
        assert!(!shown.contains(['0', '1', 'O', 'I', 'L']), "{shown}");
        for typed in
            [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), format!("  {}\n", code.letters())]
        {
            assert_eq!(typed.parse(), Ok(code.clone()), "{typed}");
        }
        assert_eq!("".parse::<Code>(), Err(CodeError::Length(0)));
        assert_eq!(shown[1..].parse::<Code>(), Err(CodeError::Length(15)));
        assert_eq!(format!("{shown}2").parse::<Code>(), Err(CodeError::Length(17)));
        assert_eq!("K7M0".parse::<Code>(), Err(CodeError::Letter('0')));
        assert_eq!(format!("{code:?}"), "Code(…)");
    }

    proptest! {
        #[test]
        fn a_slip_is_seen(bytes: [u8; 16], at in 0usize..16, by in 1u8..31, swap in 0usize..15) {
            let code = Code::from_bytes(&bytes);
            let mut slipped = code.clone();
            slipped.0[at] = (slipped.0[at] + by) % 31;
            prop_assert_eq!(slipped.to_string().parse::<Code>(), Err(CodeError::Slip));
            let mut swapped = code.clone();
            swapped.0.swap(swap, swap + 1);
            let read = swapped.to_string().parse::<Code>();
            prop_assert!(read == Err(CodeError::Slip) || swapped == code);
        }

        #[test]
        fn anything_can_be_typed(text in ".*") {
            let _ = text.parse::<Code>();
        }
    }
}
