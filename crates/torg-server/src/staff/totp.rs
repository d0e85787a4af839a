//! Codes of six digits that change every half minute (RFC 6238, with HMAC-SHA-1, which is what every program for codes knows).

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use torg_store::Secret;

const STEP_S: i64 = 30;
/// Clocks go wrong by half a minute: the code before and the one after count too.
const STEPS_APART_MAX: i64 = 1;
const DIGITS: u32 = 6;
/// A hundred and sixty bits, five a letter (RFC 4226, section 4).
const SECRET_LETTERS: usize = 32;
/// Base 32 of RFC 4648.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A new secret, as people type it into their program.
pub fn new_secret() -> Secret {
    let random = torg_store::ticket::<SECRET_LETTERS>();
    // The letters of a ticket are those that are not easily mistaken; each stands for five bits made by chance.
    let own: Vec<u8> = (b'0'..=b'9').chain(b'a'..=b'z').filter(|it| !b"ilou".contains(it)).collect();
    let letter =
        |it: u8| own.iter().position(|other| *other == it).map_or('A', |at| char::from(ALPHABET[at]));
    Secret(random.bytes().map(letter).collect())
}

/// The time step of which `typed` is the code, if it is one of those that count now and is later than `last`.
pub fn step_of(secret: &Secret, typed: &str, now_s: i64, last: i64) -> Option<i64> {
    let typed: String = typed.chars().filter(|it| !it.is_whitespace()).collect();
    let key = bytes(&secret.0);
    let now = now_s / STEP_S;
    let matching = |step: &i64| same(code(&key, *step, DIGITS).as_bytes(), typed.as_bytes());
    (now - STEPS_APART_MAX..=now + STEPS_APART_MAX).filter(matching).find(|step| *step > last)
}

/// The address from which a program for codes learns the secret.
pub fn address(secret: &Secret, name: &str, issuer: &str) -> String {
    let escaped = |text: &str| -> String {
        form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
    };
    let (name, issuer) = (escaped(name), escaped(issuer));
    format!("otpauth://totp/{issuer}:{name}?secret={}&issuer={issuer}", secret.0)
}

fn bytes(base32: &str) -> Vec<u8> {
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0u32, 0);
    for value in base32.bytes().filter_map(|it| ALPHABET.iter().position(|other| *other == it)) {
        held = held << 5 | value as u32;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    bytes
}

/// RFC 4226, section 5.3.
fn code(key: &[u8], step: i64, digits: u32) -> String {
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(key) else { return String::new() };
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let at = usize::from(digest[19] & 0xf);
    let number = u32::from_be_bytes([digest[at] & 0x7f, digest[at + 1], digest[at + 2], digest[at + 3]]);
    format!("{:0width$}", number % 10_u32.pow(digits), width = digits as usize)
}

/// In a time that does not tell where they differ.
fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B.
    #[test]
    fn codes_are_those_of_the_standard() {
        let key = b"12345678901234567890";
        let vectors = [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ];
        for (at_s, expected) in vectors {
            assert_eq!(code(key, at_s / STEP_S, 8), expected, "{at_s}");
        }
        assert_eq!(bytes("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), key);
    }

    #[test]
    fn a_code_counts_once_and_not_for_long() {
        let secret = Secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".into());
        let step = step_of(&secret, "287 082", 59, 0);
        assert_eq!(step, Some(1));
        assert_eq!(step_of(&secret, "287082", 59, 1), None, "used");
        assert_eq!(step_of(&secret, "287082", 89, 0), Some(1), "half a minute late");
        assert_eq!(step_of(&secret, "287082", 90, 0), None, "later");
        for typed in ["", "287083", "28708", "2870822"] {
            assert_eq!(step_of(&secret, typed, 59, 0), None, "{typed}");
        }
    }

    #[test]
    fn secrets_have_all_their_bits() {
        let secrets: Vec<Secret> = (0..50).map(|_| new_secret()).collect();
        assert!(secrets.iter().all(|it| bytes(&it.0).len() == 20));
        let used: std::collections::BTreeSet<char> = secrets.iter().flat_map(|it| it.0.chars()).collect();
        assert_eq!(used.len(), 32);
    }
}
