//! Whether a passage can be read alone. Owns what that takes: a whole sentence of some length, on one line, in one
//! script, with nothing removed from it; refuses to judge what it says.

use torg_core::Span;

/// How well a passage stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// Hard to follow: two words, a page, two scripts, or something removed.
    Poor,
    /// A fragment, a few words, or several lines.
    Fair,
    /// A whole sentence or two.
    Sound,
}

/// Words of a passage that stands alone well, and of one too long to read.
const GOOD_LENGTH: std::ops::RangeInclusive<usize> = 6..=40;
const TOO_LONG: usize = 90;
/// Words after a full stop, and without one of their own, that are the rest of a page.
const LEFT_OVER: usize = 2;
/// Share of letters of another script, in per cent, from which a passage is in two.
const OTHER_SCRIPT_PERCENT: usize = 10;

impl Form {
    /// The form of `span` of `text`, which holds `length` words.
    pub(super) fn of(text: &str, span: Span, length: usize) -> Self {
        let words = span.of(text).unwrap_or_default();
        if length <= 2 || length >= TOO_LONG || is_redacted(words) || is_in_two_scripts(words) {
            return Self::Poor;
        }
        let (before, after) = (&text[..span.start()], &text[span.end()..]);
        let whole = begins(words, before) && ends(words, after) && !words.contains('\n');
        if whole && GOOD_LENGTH.contains(&length) { Self::Sound } else { Self::Fair }
    }
}

/// A placeholder such as `[phone]` stands where something was removed.
fn is_redacted(words: &str) -> bool {
    words.split('[').skip(1).any(|rest| rest.split_once(']').is_some_and(|(inside, _)| inside.len() < 24))
}

/// Whether it begins as a sentence does: with the contribution, or with anything but a small letter, and not by
/// going on from what stands before it.
fn begins(words: &str, before: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default().to_lowercase();
    let goes_on = GOING_ON.contains(&first.trim_end_matches([',', ':']));
    before.trim().is_empty() || !(goes_on || words.starts_with(char::is_lowercase))
}

/// Whether it ends as a sentence does: with a mark, or with its line.
fn ends(words: &str, after: &str) -> bool {
    let marked = words.ends_with(['.', '!', '?', '…', '؟', '。', '"', '”', '»', ')']);
    let last = words.rsplit(". ").next().unwrap_or(words);
    let cut_off = last.len() < words.len() && last.split_whitespace().count() <= LEFT_OVER;
    let line_ends = after.trim_start_matches(' ').starts_with('\n') || after.trim().is_empty();
    marked || (line_ends && !cut_off)
}

/// Words that begin a sentence by pointing back to the one before it.
#[rustfmt::skip]
const GOING_ON: [&str; 56] = [
    "men", "och", "då", "därför", "eller", "alltså", "og", "derfor",
    "but", "and", "so", "then", "or", "because", "therefore", "also",
    "mais", "et", "donc", "alors", "puis", "car",
    "pero", "y", "entonces", "porque", "o",
    "ma", "e", "quindi", "allora", "perché",
    "mas", "então", "ou",
    "aber", "und", "dann", "also", "denn", "oder",
    "mutta", "ja", "siis",
    "detta", "dessa", "this", "these", "they", "cela", "ceci", "ça", "esto", "eso", "questo", "isso",
];

fn is_in_two_scripts(words: &str) -> bool {
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    let latin = words.chars().filter(|letter| letter.is_alphabetic() && is_latin(*letter)).count();
    latin.min(letters - latin) * 100 > letters * OTHER_SCRIPT_PERCENT
}

fn is_latin(letter: char) -> bool {
    matches!(letter, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, part: &str, expect: Form) {
        let start = text.find(part).unwrap();
        let span = Span::new(text, start, start + part.len()).unwrap();
        let length = crate::words::words(part).count();
        assert_eq!(Form::of(text, span, length), expect, "{part}");
    }

    #[test]
    fn whole_sentences_stand_alone() {
        let text =
            "We need more trees on the square. but not by the road, where they die. Bench [name] asked for";
        check(text, "We need more trees on the square.", Form::Sound);
        check(text, "but not by the road, where they die.", Form::Fair);
        check(text, "Bench [name] asked for", Form::Poor);
        let lower = "more trees on the square please";
        check(lower, lower, Form::Sound);
    }

    #[test]
    fn what_is_short_or_in_two_scripts_does_not() {
        check("More trees", "More trees", Form::Poor);
        check("More trees here", "More trees here", Form::Fair);
        let two = "more benches and ضوء أكثر على الساحة";
        check(two, two, Form::Poor);
        check(
            "The lamps are dark in all streets. Women",
            "The lamps are dark in all streets. Women",
            Form::Fair,
        );
        check("One line of six words here\nand another", "One line of six words here", Form::Sound);
        check("A title here\nand a line below it", "A title here\nand a line below it", Form::Fair);
    }
}
