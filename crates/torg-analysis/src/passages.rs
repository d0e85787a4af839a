//! Cuts a contribution into passages that carry one idea each. Owns the cuts; refuses to drop a letter: the
//! passages of a text never overlap and together hold everything in it but white space.
//!
//! A short contribution is one passage, for its sentences explain each other. A longer one is cut at lines and
//! list items, then at sentences, and a sentence of many words at its semicolons. What is too short to stand
//! alone joins its neighbour.

mod sentences;

use crate::words::words;
use std::ops::Range;
use torg_core::Span;

/// A contribution of at most this many words and [`SHORT_SENTENCES`] sentences is one passage.
const SHORT_WORDS: usize = 30;
const SHORT_SENTENCES: usize = 2;
/// A piece of fewer words joins its neighbour.
const FEWEST_WORDS: usize = 6;
/// A sentence of more words is cut at its semicolons.
const LONG_SENTENCE_WORDS: usize = 30;

/// The passages of `text`, in order; none where there is nothing but white space.
pub(crate) fn cut(text: &str) -> Vec<Span> {
    let blocks: Vec<Range<usize>> =
        sentences::blocks(text).into_iter().filter_map(|it| trim(text, it)).collect();
    let pieces: Vec<Piece> = blocks.into_iter().flat_map(|block| pieces_of(text, block)).collect();
    let all: usize = pieces.iter().map(|piece| piece.words).sum();
    let joined =
        if all <= SHORT_WORDS && pieces.len() <= SHORT_SENTENCES { whole(&pieces) } else { join(pieces) };
    joined.into_iter().filter_map(|piece| Span::new(text, piece.at.start, piece.at.end).ok()).collect()
}

/// A stretch between two possible cuts.
#[derive(Clone, Debug)]
struct Piece {
    at: Range<usize>,
    words: usize,
    /// Ends with a colon, so that what follows belongs to it.
    leads: bool,
}

fn pieces_of(text: &str, block: Range<usize>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for sentence in sentences::sentences(text, block) {
        let piece = piece(text, sentence);
        if piece.words > LONG_SENTENCE_WORDS {
            pieces.extend(
                sentences::clauses(text, piece.at).into_iter().map(|clause| self::piece(text, clause)),
            );
        } else {
            pieces.push(piece);
        }
    }
    pieces.retain(|piece| !piece.at.is_empty());
    pieces
}

fn piece(text: &str, at: Range<usize>) -> Piece {
    let at = trim(text, at.clone()).unwrap_or(at.start..at.start);
    let slice = &text[at.clone()];
    Piece { words: words(slice).count(), leads: slice.ends_with(':'), at }
}

fn whole(pieces: &[Piece]) -> Vec<Piece> {
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return Vec::new() };
    vec![Piece {
        at: first.at.start..last.at.end,
        words: pieces.iter().map(|it| it.words).sum(),
        leads: false,
    }]
}

/// Joins what cannot stand alone: to what follows it where it leads or begins the text, else to what precedes it.
fn join(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match joined.last_mut() {
            Some(last)
                if last.leads
                    || last.words < FEWEST_WORDS
                    || (piece.words < FEWEST_WORDS && !piece.leads) =>
            {
                last.at.end = piece.at.end;
                last.words += piece.words;
                last.leads = piece.leads;
            }
            _ => joined.push(piece),
        }
    }
    joined
}

/// `at` without the white space at its ends; `None` when nothing remains.
fn trim(text: &str, at: Range<usize>) -> Option<Range<usize>> {
    let slice = &text[at.clone()];
    let start = at.start + (slice.len() - slice.trim_start().len());
    let end = start + slice.trim().len();
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expect: &[&str]) {
        let found: Vec<&str> = cut(text).into_iter().filter_map(|span| span.of(text)).collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn a_short_contribution_is_one_passage() {
        check("  Fler bänkar på torget!  ", &["Fler bänkar på torget!"]);
        check(
            "It is dark at night. I do not dare to walk home.",
            &["It is dark at night. I do not dare to walk home."],
        );
        check(" \n\t ", &[]);
        check("👍", &["👍"]);
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        check(
            "Vi träffas kl. 10.30 varje dag hos Dr. Öberg på t.ex. torget eller bl.a. biblioteket. \
             Bussen går för sällan på kvällarna tycker vi. Det borde finnas fler cykelställ vid stationen i stan.",
            &[
                "Vi träffas kl. 10.30 varje dag hos Dr. Öberg på t.ex. torget eller bl.a. biblioteket.",
                "Bussen går för sällan på kvällarna tycker vi.",
                "Det borde finnas fler cykelställ vid stationen i stan.",
            ],
        );
        check(
            "Es braucht mehr Bäume in der Stadt, z. B. Linden auf dem Marktplatz. Die Busse sollen am Abend öfter fahren. \
             Am 3. Mai wird das Bad leider wieder geschlossen.",
            &[
                "Es braucht mehr Bäume in der Stadt, z. B. Linden auf dem Marktplatz.",
                "Die Busse sollen am Abend öfter fahren.",
                "Am 3. Mai wird das Bad leider wieder geschlossen.",
            ],
        );
    }

    #[test]
    fn lists_lines_and_arabic_marks_are_cut() {
        check(
            "Jag önskar mig:\n- fler bänkar i skuggan vid fontänen\n- en toalett som är öppen hela dagen\n- bättre belysning på vägen till skolan",
            &[
                "Jag önskar mig:\n- fler bänkar i skuggan vid fontänen",
                "- en toalett som är öppen hela dagen",
                "- bättre belysning på vägen till skolan",
            ],
        );
        check(
            "هل يمكن أن نزرع أشجارا أكثر في الساحة؟ نريد مقاعد في الظل لكبار السن هنا. الحافلات لا تأتي في المساء أبدا يا جماعة.",
            &[
                "هل يمكن أن نزرع أشجارا أكثر في الساحة؟",
                "نريد مقاعد في الظل لكبار السن هنا.",
                "الحافلات لا تأتي في المساء أبدا يا جماعة.",
            ],
        );
    }

    #[test]
    fn a_soft_line_break_is_not_a_cut() {
        check(
            "The library should stay open in the\nevening so that people who work can use it too. The park needs more light along the\npath by the river in the dark winter months.",
            &[
                "The library should stay open in the\nevening so that people who work can use it too.",
                "The park needs more light along the\npath by the river in the dark winter months.",
            ],
        );
    }

    #[test]
    fn fragments_join_their_neighbours() {
        check(
            "No. Not again. The square belongs to everyone and should not be sold to a company for profit. Shame! \
             We want a market hall with local food in it.",
            &[
                "No. Not again. The square belongs to everyone and should not be sold to a company for profit. Shame!",
                "We want a market hall with local food in it.",
            ],
        );
    }

    proptest! {
        #[test]
        fn nothing_but_white_space_is_left_out(text in "(\\PC|[ \n.;:!?؟؛👍🏽-]|[a-zåäö]{1,9} |kl\\. |1\\. |مرحبا ){0,60}") {
            let spans = cut(&text);
            let mut end = 0;
            for span in &spans {
                prop_assert!(text[end..span.start()].trim().is_empty());
                let words = span.of(&text).unwrap_or_default();
                prop_assert_eq!(words.trim(), words);
                end = span.end();
            }
            prop_assert!(text[end..].trim().is_empty());
        }
    }
}
