//! Bytes become text: byte-order marks, declared and guessed encodings, and an honest count of what was replaced.

use crate::raw::ReadError;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

const LOOKED_AT_BYTES: usize = 1 << 20;
/// At most one broken sequence for so many sound ones, and text is still taken for UTF-8.
const SOUND_PER_BROKEN: usize = 20;

/// Text and how it was understood.
pub struct Decoded<'b> {
    /// The text, without a byte-order mark.
    pub text: Cow<'b, str>,
    /// Name of the encoding.
    pub encoding: &'static str,
    /// Characters that could not be understood and stand as U+FFFD.
    pub replaced: u64,
}

/// Decodes `bytes`: as `label` when given, else by byte-order mark, else as UTF-8 when it is, else by a guess.
pub fn decode<'b>(bytes: &'b [u8], label: Option<&str>) -> Result<Decoded<'b>, ReadError> {
    let encoding = match label {
        Some(label) => Encoding::for_label(label.as_bytes())
            .ok_or_else(|| ReadError::Malformed(format!("`{label}` is not an encoding")))?,
        None => guess(bytes),
    };
    let (text, encoding, broken) = encoding.decode(bytes);
    let replaced = if broken { text.matches('\u{fffd}').count() as u64 } else { 0 };
    Ok(Decoded { text, encoding: encoding.name(), replaced })
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return encoding;
    }
    if is_nearly_utf_8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes.get(..LOOKED_AT_BYTES).unwrap_or(bytes), true);
    detector.guess(None, Utf8Detection::Deny)
}

/// UTF-16 shows as zero bytes in every other position: text in Latin script has them nearly everywhere.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..LOOKED_AT_BYTES.min(bytes.len()))?;
    let zeros = |offset| head.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = head.len() / 5;
    match (even, odd) {
        _ if head.len() < 4 => None,
        (even, odd) if odd > most && even < most / 8 => Some(UTF_16LE),
        (even, odd) if even > most && odd < most / 8 => Some(UTF_16BE),
        _ => None,
    }
}

fn is_nearly_utf_8(bytes: &[u8]) -> bool {
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut sound, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        sound = sound.saturating_add(chunk.valid().chars().filter(|char| !char.is_ascii()).count());
        broken = broken.saturating_add(usize::from(!chunk.invalid().is_empty()));
    }
    sound >= broken.saturating_mul(SOUND_PER_BROKEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], encoding: &str, text: &str, replaced: u64) {
        let decoded = decode(bytes, None).unwrap();
        assert_eq!((decoded.encoding, &*decoded.text, decoded.replaced), (encoding, text, replaced));
    }

    fn utf_16(text: &str, mark: bool) -> Vec<u8> {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        if mark { [0xff, 0xfe].into_iter().chain(units).collect() } else { units.collect() }
    }

    #[test]
    fn tells_encodings_apart() {
        check("Fler bänkar på torget".as_bytes(), "UTF-8", "Fler bänkar på torget", 0);
        check(b"\xef\xbb\xbfhej", "UTF-8", "hej", 0);
        check(
            b"Fler b\xe4nkar p\xe5 torget, s\xe4ger jag",
            "windows-1252",
            "Fler bänkar på torget, säger jag",
            0,
        );
        check(&utf_16("Fler bänkar", true), "UTF-16LE", "Fler bänkar", 0);
        check(&utf_16("Fler bänkar på torget", false), "UTF-16LE", "Fler bänkar på torget", 0);
        let polish = b"Wi\xeacej \xb3awek na placu, prosz\xea. \xafeby by\xb3o gdzie usi\x9c\xe6";
        check(polish, "windows-1250", "Więcej ławek na placu, proszę. Żeby było gdzie usiść", 0);
    }

    #[test]
    fn counts_a_lone_surrogate() {
        let mut bytes = utf_16("bra ", true);
        bytes.extend([0x00, 0xd8, b'!', 0]);
        check(&bytes, "UTF-16LE", "bra \u{fffd}!", 1);
    }

    #[test]
    fn one_broken_byte_leaves_the_rest_utf_8() {
        let mut bytes = "åäö".repeat(20).into_bytes();
        bytes.push(0xff);
        check(&bytes, "UTF-8", &format!("{}\u{fffd}", "åäö".repeat(20)), 1);
    }

    #[test]
    fn refuses_an_encoding_that_does_not_exist() {
        assert!(decode(b"x", Some("utf-9")).is_err());
    }
}
