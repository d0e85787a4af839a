//! How the ledger writes names, numbers and bytes, read so strictly that each has one way to be written.

use base64::{Engine, engine::general_purpose::STANDARD};

/// A SHA-256 hash.
pub(crate) type Hash = [u8; 32];

/// Entries of a log number fewer than this; a database's integers end here, and so does the tree's arithmetic.
pub(crate) const COUNT_MAX: u64 = i64::MAX as u64;

/// Decimal digits without zeros before them.
pub(crate) fn count(text: &str) -> Option<u64> {
    crate::counts::plain(text).filter(|&count| count <= COUNT_MAX)
}

/// Two lower-case hexadecimal digits a byte.
pub(crate) fn hexadecimal<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != N || !rest.is_empty() {
        return None;
    }
    for (byte, &[high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(high)? << 4 | digit(low)?;
    }
    Some(bytes)
}

fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter.wrapping_sub(b'0')),
        b'a'..=b'f' => Some(letter.wrapping_sub(b'a').wrapping_add(10)),
        _ => None,
    }
}

/// Base 64 of RFC 4648, section 4: padded, and with no bit set that belongs to no byte.
pub(crate) fn base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// A hash in base 64.
pub(crate) fn hash(text: &str) -> Option<Hash> {
    base64(text)?.try_into().ok()
}

/// Whether a log or a key can be called so (C2SP `signed-note`): no space, no plus, no control character.
pub(crate) fn is_name(text: &str) -> bool {
    let refused = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '+';
    !text.is_empty() && !text.contains(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_one_notation() {
        for (text, expect) in [("0", Some(0)), ("41", Some(41)), ("041", None), ("+1", None), ("", None)] {
            assert_eq!(count(text), expect, "{text}");
        }
        assert_eq!(count("9223372036854775807"), Some(COUNT_MAX));
        assert_eq!(count("9223372036854775808"), None);
        for (text, expect) in [("0af9", Some([10, 249])), ("0AF9", None), ("0af", None), ("0af90", None)] {
            assert_eq!(hexadecimal(text), expect, "{text}");
        }
        for (text, expect) in [("AQ==", Some(vec![1])), ("AR==", None), ("AQ", None), ("A-==", None)] {
            assert_eq!(base64(text), expect, "{text}");
        }
    }

    #[test]
    fn names() {
        for (text, expect) in
            [("torg/sundsvall/torget/k3v9q2mx", true), ("", false), ("a b", false), ("a+b", false)]
        {
            assert_eq!(is_name(text), expect, "{text}");
        }
        assert!(!is_name("a\u{2003}b") && !is_name("a\u{7}"));
    }
}
