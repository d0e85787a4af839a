//! Licence plates. Forms that look like nothing else are taken as they stand; forms that an abbreviation and a count
//! can also have ("SEK 200") only near a word about vehicles.

use super::Hit;
use regex::Regex;
use std::sync::LazyLock;
use torg_core::Redaction;

/// Bytes on either side in which a word about vehicles counts.
const CONTEXT_BYTES: usize = 60;

/// A form, and whether it needs a word about vehicles: FR and IT, NL and PT, GB; DE; SE and FI, ES, NO, DK.
const FORMS: &[(&str, bool)] = &[
    (r"[A-HJ-NP-TV-Z]{2}-[0-9]{3}-[A-HJ-NP-TV-Z]{2}", false),
    (r"[A-HJ-NP-TV-Z]{2}[0-9]{3}[A-HJ-NP-TV-Z]{2}|[A-HJ-NP-TV-Z]{2} [0-9]{3} ?[A-HJ-NP-TV-Z]{2}", true),
    (
        r"[0-9]{2}-[A-Z]{2}-[0-9]{2}|[A-Z]{2}-[0-9]{2}-[A-Z]{2}|[0-9]{2}-[BDF-HJ-NP-TV-Z]{3}-[0-9]|[BDF-HJ-NP-TV-Z]{1,2}-[0-9]{3}-[BDF-HJ-NP-TV-Z]{1,2}",
        false,
    ),
    (r"[A-Z]{2}[0-9]{2} ?[A-HJ-PR-Z]{3}", true),
    (r"[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?[0-9]{1,4}[EH]?", true),
    (r"[A-HJ-PR-UW-Z]{3}[ -]?[0-9]{2}[0-9A-HJ-PR-UW-Z]", true),
    (r"[0-9]{4}[ -]?[BCDFGHJ-NPR-TV-Z]{3}", true),
    (r"[A-Z]{2} ?[0-9]{2} ?[0-9]{3}", true),
];

/// Beginnings of words about vehicles.
const VEHICLE_WORDS: &[&str] = &[
    "bil",
    "reg",
    "skylt",
    "fordon",
    "parker",
    "plåt",
    "car",
    "plate",
    "vehicle",
    "number plate",
    "van",
    "voiture",
    "plaque",
    "immatricul",
    "véhicule",
    "coche",
    "matrícula",
    "matricula",
    "vehículo",
    "auto",
    "rekist",
    "kilpi",
    "ajoneuvo",
    "targa",
    "macchina",
    "kennzeichen",
    "fahrzeug",
    "pkw",
    "wagen",
    "carro",
    "viatura",
    "kenteken",
    "nummerplade",
    "kjøretøy",
    "køretøj",
    "moped",
    "mc",
    "lastbil",
    "volvo",
    "toyota",
    "taxi",
    "سيارة",
    "لوحة",
];

static RULES: LazyLock<Vec<(Regex, bool)>> = LazyLock::new(|| {
    let rules = FORMS.iter().filter_map(|&(form, context)| {
        Some((Regex::new(&format!(r"(?-u:\b)(?:{form})(?-u:\b)")).ok()?, context))
    });
    rules.collect()
});

/// Finds licence plates.
pub(super) fn find(text: &str) -> Vec<Hit> {
    if !has_capital_by_digit(text.as_bytes()) {
        return Vec::new();
    }
    RULES.iter().flat_map(|(form, context)| found(text, form, *context)).collect()
}

/// Whether a capital and a digit stand beside each other, at most one sign apart: every plate has that.
fn has_capital_by_digit(bytes: &[u8]) -> bool {
    let (mut second, mut last) = (0u8, 0u8);
    bytes.iter().any(|&byte| {
        let near = if matches!(last, b' ' | b'-') { second } else { last };
        (second, last) = (last, byte);
        byte.is_ascii_digit() && near.is_ascii_uppercase()
            || byte.is_ascii_uppercase() && near.is_ascii_digit()
    })
}

fn found(text: &str, form: &Regex, context: bool) -> Vec<Hit> {
    let matches = form.find_iter(text).map(|found| Hit {
        start: found.start(),
        end: found.end(),
        kind: Redaction::Plate,
    });
    matches.filter(|hit| stands_alone(text, hit) && (!context || near_vehicle(text, hit))).collect()
}

fn stands_alone(text: &str, hit: &Hit) -> bool {
    let before = text.get(..hit.start).and_then(|text| text.chars().next_back());
    let after = text.get(hit.end..).and_then(|text| text.chars().next());
    let joined = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '_'));
    let first =
        text.get(hit.start..hit.end).and_then(|found| found.split([' ', '-']).next()).unwrap_or_default();
    let currency =
        ["SEK", "EUR", "SKR", "NOK", "DKK", "USD", "GBP", "PLN", "KR", "COP", "ISO"].contains(&first);
    !joined(before) && !joined(after) && !currency
}

fn near_vehicle(text: &str, hit: &Hit) -> bool {
    let from = (hit.start.saturating_sub(CONTEXT_BYTES)..=hit.start).find(|&at| text.is_char_boundary(at));
    let last = hit.end.saturating_add(CONTEXT_BYTES).min(text.len());
    let to = (hit.end..=last).rev().find(|&at| text.is_char_boundary(at));
    let near = from.zip(to).and_then(|(from, to)| text.get(from..to)).unwrap_or_default().to_lowercase();
    near.split(|c: char| !c.is_alphabetic())
        .any(|word| VEHICLE_WORDS.iter().any(|start| is_about(word, start)))
}

/// Short beginnings must be the whole word or its definite form, so that "regeln" and "carpet" say nothing.
fn is_about(word: &str, start: &str) -> bool {
    match word.strip_prefix(start) {
        Some(rest) if start.len() <= 4 => {
            ["", "en", "ar", "arna", "s", "nr", "nummer", "istr", "istreringsnummer", "rar", "isterskylt"]
                .contains(&rest)
                || rest.starts_with("istrer")
        }
        Some(_) => true,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_form_compiles() {
        assert_eq!(super::RULES.len(), super::FORMS.len());
    }
}
