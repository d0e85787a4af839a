//! Words of a text and where they stand. Owns what counts as a word; refuses meaning: no stop words, no stems.

use unicode_segmentation::UnicodeSegmentation;

/// A word and its byte range in the text it was found in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: usize,
}

impl Word<'_> {
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The words of `text` by UAX 29, with elided articles and pronouns (`l'école`, `d’un`, `qu'il`) apart.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    text.unicode_word_indices().flat_map(|(start, word)| {
        let cut = elision(word);
        let (head, tail) = word.split_at(cut);
        [Word { text: head, start }, Word { text: tail, start: start + cut }]
            .into_iter()
            .filter(|part| !part.text.is_empty())
    })
}

/// Byte length of an elided prefix with its apostrophe, or 0.
fn elision(word: &str) -> usize {
    let Some((at, mark)) = word.char_indices().take(8).find(|(_, letter)| matches!(letter, '\'' | '’'))
    else {
        return 0;
    };
    let rest = word[at + mark.len_utf8()..].chars().take(2).count();
    let prefix = word[..at].to_lowercase();
    let elided = (prefix == "all" && rest == 2)
        || matches!(
            prefix.as_str(),
            "l" | "d"
                | "j"
                | "n"
                | "s"
                | "c"
                | "m"
                | "t"
                | "qu"
                | "un"
                | "dell"
                | "nell"
                | "sull"
                | "dall"
                | "jusqu"
                | "lorsqu"
        );
    if elided && rest > 0 { at + mark.len_utf8() } else { 0 }
}

/// The words of `text` in lower case.
pub(crate) fn lowered(text: &str) -> impl Iterator<Item = String> {
    words(text).map(|word| word.text.to_lowercase())
}

/// The words in lower case, one space between them: what two texts share when they differ in nothing but case,
/// white space and punctuation. A text without words is its own norm.
pub(crate) fn normal(text: &str) -> String {
    let mut norm = String::with_capacity(text.len());
    for (_, word) in text.unicode_word_indices() {
        if !norm.is_empty() {
            norm.push(' ');
        }
        norm.extend(word.chars().flat_map(char::to_lowercase));
    }
    if norm.is_empty() { text.trim().to_owned() } else { norm }
}

/// FNV-1a over `bytes`: the same on every machine and in every version.
pub(crate) fn hash(bytes: impl IntoIterator<Item = u8>) -> u64 {
    bytes
        .into_iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&str]) {
        assert_eq!(lowered(text).collect::<Vec<_>>(), expect, "{text}");
    }

    #[test]
    fn elided_words_stand_apart_and_contractions_stay() {
        check("L'école d’à côté, qu'il", &["l'", "école", "d’", "à", "côté", "qu'", "il"]);
        check("I'm sure it's fine, don't", &["i'm", "sure", "it's", "fine", "don't"]);
        check("👍 3,5 km", &["3,5", "km"]);
    }

    #[test]
    fn a_norm_forgets_case_space_and_marks() {
        assert_eq!(normal("  Fler  BÄNKAR!! "), normal("fler bänkar"));
        assert_eq!(normal(" 👍 "), "👍");
        assert_ne!(normal("för torget"), normal("mot torget"));
    }
}
