//! Identity numbers that hold letters, and IBANs: a form, then the check.

use super::{Hit, checks};
use regex::Regex;
use std::sync::LazyLock;
use torg_core::Redaction;

/// What must hold for a match beyond its form.
type Check = fn(&str) -> bool;

static RULES: LazyLock<Vec<(Regex, Redaction, Check)>> = LazyLock::new(|| {
    let rules = FORMS.iter().filter_map(|&(form, kind, check)| {
        let bounded = format!(r"(?-u:\b)(?:{form})(?-u:\b)");
        Some((Regex::new(&bounded).ok()?, kind, check))
    });
    rules.collect()
});

const FORMS: &[(&str, Redaction, Check)] = &[
    (r"[A-Za-z]{2}[0-9]{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?", Redaction::Iban, iban),
    (r"[0-9]{6}[-+A-FU-Ya-fu-y][0-9]{3}[0-9A-Ya-y]", Redaction::IdentityNumber, finnish),
    (r"[0-9]{2}\.?[0-9]{3}\.?[0-9]{3}-?[A-Za-z]|[0-9]{8} [A-Z]", Redaction::IdentityNumber, spanish),
    (r"[XYZxyz][- ]?[0-9]{7}[- ]?[A-Za-z]", Redaction::IdentityNumber, spanish),
    (
        r"[A-Za-z]{3} ?[A-Za-z]{3} ?[0-9LMNP-Vlmnp-v]{2}[A-EHLMPR-Ta-ehlmpr-t][0-9LMNP-Vlmnp-v]{2} ?[A-Za-z][0-9LMNP-Vlmnp-v]{3}[A-Za-z]",
        Redaction::IdentityNumber,
        italian,
    ),
    (r"[12] ?[0-9]{2} ?[0-9]{2} ?2[ABab] ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}", Redaction::IdentityNumber, corsican),
    (
        r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]",
        Redaction::IdentityNumber,
        british,
    ),
];

/// Length of an IBAN by country, for those that pay in the single area and their neighbours.
const IBAN_CHARS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("LB", 28),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("SA", 24),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("XK", 20),
];

/// Fewest digits of a number with letters.
const DIGITS_MIN: usize = 5;
/// An Italian code may spell its digits as letters, but is always so long.
const LONG_WORD_BYTES: usize = 15;
/// Longest part of a number that holds no digit ("ABNA" in an IBAN).
const LETTERS_MAX: usize = 4;

/// Finds IBANs and identity numbers with letters.
pub(super) fn find(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (start, end) in stretches(text.as_bytes()) {
        let Some(stretch) = text.get(start..end) else { continue };
        for (form, kind, check) in RULES.iter() {
            hits.extend(found(stretch, start, form, *kind, *check));
        }
    }
    hits
}

/// Stretches of short words and digits, one sign apart, that hold enough digits: nothing else needs a closer look.
fn stretches(bytes: &[u8]) -> Vec<(usize, usize)> {
    let mut stretches = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut digits = 0usize;
    let mut at = 0usize;
    while at < bytes.len() {
        let word = bytes.get(at..).unwrap_or_default();
        let len = word.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let end = at.saturating_add(len);
        let own = word.iter().take(len).filter(|byte| byte.is_ascii_digit()).count();
        let belongs = own > 0 || (1..=LETTERS_MAX).contains(&len);
        let near = open.is_some_and(|(_, last)| at <= last.saturating_add(1));
        if belongs && near {
            open = open.map(|(start, _)| (start, end));
            digits = digits.saturating_add(own);
        } else if len > 0 || !near {
            stretches.extend(open.filter(|_| digits >= DIGITS_MIN));
            open = belongs.then_some((at, end));
            digits = if belongs { own } else { 0 };
        }
        if len >= LONG_WORD_BYTES && own > 0 {
            digits = digits.max(DIGITS_MIN);
        }
        at = end.max(at.saturating_add(1));
    }
    stretches.extend(open.filter(|_| digits >= DIGITS_MIN));
    stretches
}

fn found(text: &str, offset: usize, form: &Regex, kind: Redaction, check: Check) -> Vec<Hit> {
    let hits = form.find_iter(text).filter_map(|found| {
        let end = match kind {
            Redaction::Iban => found.start().saturating_add(iban_len(found.as_str())?),
            _ => found.end(),
        };
        let in_text = |at: usize| at.saturating_add(offset);
        check(text.get(found.start()..end)?).then(|| Hit {
            start: in_text(found.start()),
            end: in_text(end),
            kind,
        })
    });
    hits.collect()
}

fn compact(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Bytes of the match that belong to the IBAN, whose country says how many characters it has.
fn iban_len(found: &str) -> Option<usize> {
    let country = found.get(..2)?.to_ascii_uppercase();
    let &(_, chars) = IBAN_CHARS.iter().find(|(code, _)| *code == country)?;
    let (last, _) =
        found.bytes().enumerate().filter(|(_, byte)| *byte != b' ').nth(chars.saturating_sub(1))?;
    Some(last.saturating_add(1))
}

fn iban(found: &str) -> bool {
    checks::iban_97(&compact(found))
}

/// Henkilötunnus DDMMYYCZZZQ: the nine digits modulo 31 choose the last character.
fn finnish(found: &str) -> bool {
    let digits: Vec<u8> =
        found.bytes().take(10).filter(u8::is_ascii_digit).map(|byte| byte.saturating_sub(b'0')).collect();
    let pair = |at: usize| digits.get(at..at.saturating_add(2)).map_or(99, checks::value);
    let expected =
        b"0123456789ABCDEFHJKLMNPRSTUVWXY".get(usize::try_from(checks::value(&digits) % 31).unwrap_or(99));
    let last = found.bytes().last().map(|byte| byte.to_ascii_uppercase());
    digits.len() == 9 && checks::is_day(pair(0), pair(2)) && last.as_ref() == expected
}

/// DNI and NIE: the number modulo 23 chooses the letter; X, Y, Z count as 0, 1, 2.
fn spanish(found: &str) -> bool {
    let compact = compact(found).replacen('X', "0", 1);
    let lead = match compact.bytes().next() {
        Some(b'Y') => "1",
        Some(b'Z') => "2",
        _ => "",
    };
    let body = if lead.is_empty() { compact.as_str() } else { compact.get(1..).unwrap_or_default() };
    let digits: String = lead.chars().chain(body.chars().filter(char::is_ascii_digit)).collect();
    let letter = digits.parse::<usize>().ok().and_then(|value| b"TRWAGMYFPDXBNJZSQVHLCKE".get(value % 23));
    letter.copied() == compact.bytes().last()
}

/// Codice fiscale: the sum of each character's value, by odd and even place, modulo 26 chooses the last letter.
fn italian(found: &str) -> bool {
    const ODD: &[u8; 26] =
        &[1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let code = compact(found);
    let value = |(at, byte): (usize, u8)| {
        let rank = if byte.is_ascii_digit() { byte.saturating_sub(b'0') } else { byte.saturating_sub(b'A') };
        let odd = at.is_multiple_of(2);
        u32::from(if odd { ODD.get(usize::from(rank)).copied().unwrap_or(0) } else { rank })
    };
    let sum: u32 = code.bytes().take(15).enumerate().map(value).sum();
    let last = code.as_bytes().get(15).map(|byte| u32::from(byte.saturating_sub(b'A')));
    code.len() == 16 && last == Some(sum % 26)
}

/// NIR of those born in Corsica: 2A counts as 19, 2B as 18.
fn corsican(found: &str) -> bool {
    let digits = compact(found).replacen("2A", "19", 1).replacen("2B", "18", 1);
    let (Some(body), Some(check)) = (digits.get(..13), digits.get(13..)) else { return false };
    let check = check.parse::<u64>().ok();
    body.parse::<u64>().ok().map(|body| 97u64.saturating_sub(body % 97)) == check
}

/// National Insurance number: no check digit, but a form of its own; some pairs of letters are never given.
fn british(found: &str) -> bool {
    let pair = found.get(..2).unwrap_or_default();
    !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(&pair)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_form_compiles() {
        assert_eq!(super::RULES.len(), super::FORMS.len());
    }
}
