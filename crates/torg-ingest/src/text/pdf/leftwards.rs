//! Arabic, Hebrew and their kin in a PDF: some programs write a line's letters in the order in which they are read, some
//! in the order in which they stand from left to right. Letters that only end words tell which it is.

use pdf_oxide::text::bidi;

/// Letters that stand at the end of a word and nowhere else.
const LAST: [char; 7] = ['ة', 'ى', 'ך', 'ם', 'ן', 'ף', 'ץ'];
/// The Arabic article: words begin with it.
const ARTICLE: &str = "ال";
const ARTICLE_REVERSED: &str = "لا";

/// Whether most letters are read from right to left.
pub(super) fn is_leftwards<'t>(texts: impl Iterator<Item = &'t str>) -> bool {
    let letters = texts.flat_map(str::chars).filter(|c| c.is_alphabetic());
    let (all, leftwards) = letters.fold((0usize, 0usize), |(all, leftwards), c| {
        (all.saturating_add(1), leftwards.saturating_add(usize::from(runs_leftwards(c))))
    });
    leftwards.saturating_mul(2) > all
}

fn runs_leftwards(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// Whether the letters of these texts stand from left to right.
pub(super) fn is_visual<'t>(texts: impl Iterator<Item = &'t str>) -> bool {
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    let (mut read, mut seen) = (0usize, 0usize);
    for word in words.filter(|word| word.chars().count() > 2) {
        read = read.saturating_add(usize::from(word.ends_with(LAST) || word.starts_with(ARTICLE)));
        seen = seen.saturating_add(usize::from(word.starts_with(LAST) || word.ends_with(ARTICLE_REVERSED)));
    }
    seen > read
}

/// The letters in the order in which they are read; numbers and words of other scripts stay.
pub(super) fn as_read(text: &str) -> String {
    bidi::reverse_rtl_keep_numbers(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_letters_tell_the_order() {
        let check = |text: &str, visual: bool| {
            assert_eq!(
                (is_leftwards([text].into_iter()), is_visual([text].into_iter())),
                (true, visual),
                "{text}"
            );
        };
        let read = "الساحة حارة جدا في الصيف";
        let seen: String = read.chars().rev().collect();
        check(read, false);
        check(&seen, true);
        assert_eq!(as_read(&seen), read);
        assert_eq!(as_read("16:30 ةعاسلا"), "الساعة 16:30");
        assert!(!is_leftwards(["Torget är varmt"].into_iter()));
    }
}
