//! When something was said, as transcripts and chats write it before the words: `[00:12]`, `18:02:11`,
//! `2026-05-12 18:02 -`. Times that people speak of stand inside sentences, and are left there.

use crate::table::dates;

const MARKS: [char; 7] = ['[', ']', '(', ')', ',', ';', '.'];

/// What follows the stamp at the beginning of a text, if there is one with a time of day or of the recording.
pub(super) fn after(text: &str) -> Option<&str> {
    let mut rest = text.trim_start();
    let mut clock = false;
    loop {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        let bare = word.trim_matches(MARKS);
        let goes_on = is_clock(bare) || is_date(bare) || clock && matches!(bare, "-" | "–" | "AM" | "PM");
        if !goes_on {
            return clock.then_some(rest);
        }
        clock |= is_clock(bare);
        rest = after.trim_start_matches([' ', '\t', '\u{a0}', '\u{202f}']);
    }
}

/// Whether the text is nothing but a day or a length of time: "12 maj 2026, 06:00PM", "1h 2m 3s".
pub(super) fn is_moment(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', ',', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let of_day = |word: &&str| {
        let bare = word.trim_end_matches(['A', 'P', 'M']).trim_matches(MARKS);
        let number =
            bare.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'-' | b'/'));
        number || dates::is_month(bare)
    };
    let of_length = |word: &&str| {
        let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
        unit.len() < word.len() && matches!(unit, "h" | "t" | "m" | "min" | "s" | "sek")
    };
    let all = |of: &dyn Fn(&&str) -> bool| !words.is_empty() && words.iter().all(of);
    is_day(text) && all(&of_day) || all(&of_length)
}

fn is_day(text: &str) -> bool {
    dates::day(text, dates::Order::DayFirst).is_some()
}

/// 0:15, 18:02, 1:05:12.345.
fn is_clock(word: &str) -> bool {
    let parts: Vec<&str> = word.split([':', '.']).collect();
    let digits = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    word.contains(':') && digits && parts.len() <= 4
}

/// 2026-05-12, 12/05/2026.
fn is_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '/', '.']).collect();
    let digits = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    digits && parts.len() == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_told_from_words() {
        let check = |text: &str, expect: Option<&str>| assert_eq!(after(text), expect, "{text}");
        check("[00:12] Ada: hej", Some("Ada: hej"));
        check("18:02:11\t From  Ada : hej", Some("From  Ada : hej"));
        check("2026-05-12 18:02 - Ada: hej", Some("Ada: hej"));
        check("[2026-05-12, 18:02:11] Ada: hej", Some("Ada: hej"));
        check("5/12/2026, 6:02 PM - Ada: hej", Some("Ada: hej"));
        check("0:15", Some(""));
        check("2026-05-12 var jag där", None);
        check("Bussen 16:30 är full", None);
        check("10.30 är det kaos", None);
        assert!(is_moment("12 maj 2026, 06:00PM") && is_moment("1h 2m 3s") && is_moment("2026-05-12"));
        assert!(!is_moment("2026-05-12 18:02 - Ada: Fult") && !is_moment("12 maj 2026 Fult"));
        assert!(!is_moment("2026-05-12 var jag där med barn") && !is_moment("30") && !is_moment("Mer ljus"));
    }
}
