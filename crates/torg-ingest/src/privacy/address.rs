//! Postal addresses: a street with a house number. A street alone, or a bus line, is no address.

use super::{Hit, amount, streets};
use regex::Regex;
use std::{ops::RangeInclusive, sync::LazyLock};
use torg_core::Redaction;

/// House numbers that are read as years ("Storgatan 2025 …").
const YEARS: RangeInclusive<u32> = 1800..=2199;
const HOUSE_NUMBER_MAX: u32 = 9999;
/// Words of a street's name in Romance languages and Arabic.
const NAME_WORDS_MAX: usize = 7;
/// Names longer than this are sentences.
const NAME_BYTES_MAX: usize = 80;

/// Entrance, flat, floor, postcode after a house number, in the forms of many countries.
static REST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let rest = concat!(
        r"^(?: ?(?:bis|ter)(?-u:\b))?(?: ?[A-L](?-u:\b)| ?[a-h](?-u:\b))?(?:[-/](?:[0-9]{1,4}[A-Za-z]?|[A-Z])(?-u:\b))?(?: [0-9]{1,3}(?-u:\b))?",
        r"(?:,? (?:[0-9]{1,2} ?(?:\.?[ºª°]|\.) ?(?:(?i:esq|dto|dcha|izda|tv|th|mf|piso|sal)\.?|[A-D](?-u:\b))|[0-9]{1,2}[ºª]|(?i:lgh|lägenhet|apt|app|flat|as\.|bajo) ?[0-9A-Z]{1,5}(?-u:\b)|[0-9]{1,2} tr(?-u:\b)))?",
        r"(?:,? (?:S-|SE-|FI-|D-|F-)?(?:[0-9]{3} [0-9]{2}|[0-9]{5}|[0-9]{4} ?[A-Z]{2}|[0-9]{4}-[0-9]{3}|[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2})(?-u:\b))?",
    );
    Regex::new(rest).ok()
});

/// A word or a number; byte positions.
#[derive(Clone, Copy)]
struct Token<'t> {
    start: usize,
    end: usize,
    text: &'t str,
    number: Option<u32>,
}

/// Finds addresses.
pub(super) fn find(text: &str) -> Vec<Hit> {
    let tokens = tokens(text);
    let numbers = tokens.iter().enumerate().filter(|(_, token)| is_house_number(token));
    numbers.filter_map(|(at, _)| before(text, &tokens, at).or_else(|| after(text, &tokens, at))).collect()
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0usize;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let len = token_len(rest);
        let end = at.saturating_add(len.max(1));
        if let Some(word) = text.get(at..end).filter(|_| len > 0) {
            tokens.push(Token { start: at, end, text: word, number: house_number(word) });
        }
        at = if len > 0 { end } else { at.saturating_add(rest.chars().next().map_or(1, char::len_utf8)) };
    }
    tokens
}

/// Bytes of the word or number that the text begins with; "C/" is a word, and "d'" in "d'Italie".
fn token_len(text: &str) -> usize {
    if ["C/", "c/"].iter().any(|sign| text.starts_with(sign)) {
        return 2;
    }
    let numbered = text.starts_with(|c: char| c.is_ascii_digit());
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = c.is_alphanumeric() || matches!(c, 'º' | '°' | 'ª');
        let joins = || matches!(c, '-' | ':' | '.') && at > 0 && !numbered;
        let goes_on = inside || joins() && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if !goes_on {
            return at;
        }
    }
    text.len()
}

/// The number of "12", "5B" or "221b".
fn house_number(word: &str) -> Option<u32> {
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
    let letters = word.get(digits.len()..).unwrap_or_default();
    let plain = letters.chars().count() <= 1 || matches!(letters, "bis" | "ter");
    (plain && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

fn is_house_number(token: &Token<'_>) -> bool {
    let lettered = token.text.ends_with(char::is_alphabetic);
    token.number.is_some_and(|number| {
        (1..=HOUSE_NUMBER_MAX).contains(&number) && (lettered || !YEARS.contains(&number))
    })
}

fn gap<'t>(text: &'t str, left: &Token<'_>, right: &Token<'_>) -> &'t str {
    text.get(left.end..right.start).unwrap_or("\n")
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

fn has_no_case(word: &str) -> bool {
    word.chars().all(|c| !c.is_uppercase() && !c.is_lowercase())
}

/// A street before the number: "Storgatan 5B", "Calle Mayor, 3", "شارع النصر 12".
fn before(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let number = tokens.get(at)?;
    let mut last = at.checked_sub(1)?;
    if is_number_sign(tokens.get(last)?.text) {
        last = last.checked_sub(1)?;
    }
    let word = tokens.get(last)?;
    let between = gap(text, word, tokens.get(last.saturating_add(1))?);
    if !matches!(between, " " | ", " | "." | ". " | ": ") {
        return None;
    }
    let first = compound(text, tokens, last, number).or_else(|| opened(text, tokens, last, number))?;
    let counted = amount::counts(text.get(number.end..)?) && !number.text.ends_with(char::is_alphabetic);
    let end = end_of(text, number);
    (!counted).then_some(Hit { start: tokens.get(first)?.start, end, kind: Redaction::Address })
}

fn is_number_sign(word: &str) -> bool {
    word.len() <= 8 && streets::NUMBER_SIGNS.contains(&word.to_lowercase().trim_end_matches('.'))
}

/// Position of the first word of a street that ends like one.
fn compound(text: &str, tokens: &[Token<'_>], last: usize, number: &Token<'_>) -> Option<usize> {
    let word = tokens.get(last)?;
    let near = matches!(gap(text, word, tokens.get(last.saturating_add(1))?), " " | ". " | "." | ", ");
    let previous =
        last.checked_sub(1).filter(|&at| tokens.get(at).is_some_and(|left| gap(text, left, word) == " "));
    let named = previous.and_then(|at| tokens.get(at)).is_some_and(|left| is_capital(left.text));
    if near && streets::is_bare(word.text) && named {
        let earlier = previous.and_then(|at| at.checked_sub(1)).filter(|&at| {
            let pair = tokens.get(at).zip(previous.and_then(|at| tokens.get(at)));
            pair.is_some_and(|(left, right)| {
                gap(text, left, right) == " "
                    && is_capital(left.text)
                    && left.number.is_none()
                    && !opens_sentence(text, left)
            })
        });
        return earlier.or(previous);
    }
    let sure = is_capital(word.text) || ends_here(text, number);
    let street = near && sure && streets::ends_as_street(word.text);
    let leading = previous.filter(|&at| tokens.get(at).is_some_and(|left| streets::leads(left.text)));
    street.then(|| leading.unwrap_or(last))
}

fn opens_sentence(text: &str, token: &Token<'_>) -> bool {
    let before = text.get(..token.start).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':'])
}

/// Whether nothing that could be counted follows: lower-case writers end or pause after a house number.
fn ends_here(text: &str, number: &Token<'_>) -> bool {
    let rest = text.get(number.end..).unwrap_or_default();
    let next = rest.trim_start_matches(' ').chars().next();
    number.text.ends_with(char::is_alphabetic)
        || next.is_none_or(|c| !c.is_alphanumeric())
        || rest.split_whitespace().next().is_some_and(|word| {
            ["i", "och", "bor", "in", "and", "ja", "og", "und", "har", "där"].contains(&word)
        })
}

/// Position of a word such as "Calle" that opens the street whose last word is at `last`.
fn opened(text: &str, tokens: &[Token<'_>], last: usize, number: &Token<'_>) -> Option<usize> {
    let lowest = last.saturating_sub(NAME_WORDS_MAX);
    let mut names = 0usize;
    for at in (lowest..=last).rev() {
        let word = tokens.get(at)?;
        if names > 0 && streets::opens(word.text) {
            return opening_is_sure(text, word, number).then_some(at);
        }
        let named = is_capital(word.text) || has_no_case(word.text) || word.number.is_some();
        let lower = at == last
            && at
                .checked_sub(1)
                .and_then(|at| tokens.get(at))
                .is_some_and(|left| streets::connects(left.text) || streets::opens(left.text));
        if !named && !streets::connects(word.text) && !lower {
            return None;
        }
        names = names.saturating_add(usize::from(named || lower));
        let left = at.checked_sub(1).and_then(|at| tokens.get(at))?;
        if !matches!(gap(text, left, word), " " | "'" | "’" | ". " | "" | "-")
            || number.start.saturating_sub(left.start) > NAME_BYTES_MAX
        {
            return None;
        }
    }
    None
}

/// "via", "place" and "route" are ordinary words in other languages: then nothing may follow the number.
fn opening_is_sure(text: &str, word: &Token<'_>, number: &Token<'_>) -> bool {
    let common = [
        "via", "place", "route", "camino", "largo", "rue", "no", "ave", "av", "ul", "ronda", "corso",
        "strada", "طريق",
    ];
    !common.contains(&word.text.to_lowercase().as_str()) || ends_here(text, number)
}

/// A street after the number: "12 bis, rue de la Paix", "12 High Street".
fn after(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let number = tokens.get(at)?;
    let next = at.saturating_add(1);
    let repeated = tokens
        .get(next)
        .is_some_and(|word| matches!(word.text.to_lowercase().as_str(), "bis" | "ter" | "quater" | "b"));
    let first = if repeated { next.saturating_add(1) } else { next };
    let word = tokens.get(first)?;
    let near = matches!(gap(text, tokens.get(first.checked_sub(1)?)?, word), " " | ", ");
    let last = near
        .then(|| french(text, tokens, first).or_else(|| english(text, tokens, first, number)))
        .flatten()?;
    let end = tokens.get(last)?.end;
    Some(Hit { start: number.start, end: postcode(text, end), kind: Redaction::Address })
}

fn french(text: &str, tokens: &[Token<'_>], first: usize) -> Option<usize> {
    let street = tokens.get(first).filter(|word| streets::follows_number(word.text))?;
    let common = ["place", "square", "cours", "route", "passage", "quai", "chemin", "avenue"]
        .contains(&street.text.to_lowercase().as_str());
    let (mut last, mut names) = (first, 0usize);
    for at in first.saturating_add(1)..=first.saturating_add(NAME_WORDS_MAX) {
        let Some((left, word)) = tokens.get(last).zip(tokens.get(at)) else { break };
        let joined = matches!(gap(text, left, word), " " | "'" | "’" | "-" | ". ");
        let named =
            is_capital(word.text) || (names == 0 && !common && last > first && !streets::connects(word.text));
        if !joined || !(named || (streets::connects(word.text) && connects_on(text, tokens, at, names))) {
            break;
        }
        names = names.saturating_add(usize::from(named));
        last = at;
    }
    (names > 0).then_some(last)
}

/// A connective belongs to the name when nothing was named yet, or when a capitalised word follows.
fn connects_on(text: &str, tokens: &[Token<'_>], at: usize, names: usize) -> bool {
    let mut rest = tokens.iter().skip(at.saturating_add(1)).take(2);
    let capital = rest.find(|word| !streets::connects(word.text)).is_some_and(|word| is_capital(word.text));
    let word = tokens.get(at).map_or("", |word| word.text);
    names == 0 || (capital && !["en", "et", "e", "y", "au", "aux"].contains(&word) && !text.is_empty())
}

fn english(text: &str, tokens: &[Token<'_>], first: usize, number: &Token<'_>) -> Option<usize> {
    let at_home =
        [" at ", " At "].iter().any(|at| text.get(..number.start).is_some_and(|before| before.ends_with(at)));
    for at in first..=first.saturating_add(3) {
        let word = tokens.get(at)?;
        let near = at == first
            || tokens.get(at.checked_sub(1)?).is_some_and(|left| matches!(gap(text, left, word), " " | ". "));
        let cased = is_capital(word.text) || at_home;
        if !near || !cased || word.number.is_some() {
            return None;
        }
        if at > first && streets::is_english(word.text) {
            return Some(at);
        }
    }
    None
}

fn end_of(text: &str, number: &Token<'_>) -> usize {
    let rest = text.get(number.end..).unwrap_or_default();
    let found = REST.as_ref().and_then(|form| form.find(rest)).map_or(0, |found| found.end());
    number.end.saturating_add(found)
}

/// Where a French or British postcode after the street ends, or the street itself.
fn postcode(text: &str, end: usize) -> usize {
    static POSTCODE: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"^,? (?:[0-9]{5}|[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2})(?-u:\b)").ok());
    let rest = text.get(end..).unwrap_or_default();
    end.saturating_add(POSTCODE.as_ref().and_then(|form| form.find(rest)).map_or(0, |found| found.end()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_form_compiles() {
        assert!(super::REST.is_some());
        assert_ne!(super::postcode(", 75002 Paris", 0), 0);
    }
}
