//! Sentences that ask.

const MARKS: &[char] = &['?', '؟'];

/// Whether the text asks something.
pub(super) fn asks(text: &str) -> bool {
    text.contains(['?', '؟'])
}

/// Whether the whole text is one question.
pub(super) fn is_question(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '»', '*', '_', ' ']).ends_with(['?', '؟'])
}

/// The sentences that ask, joined; the whole text when none does.
pub(super) fn of(text: &str) -> String {
    let sentences = text.split_inclusive(|c: char| MARKS.contains(&c) || matches!(c, '.' | '!' | '\n'));
    let asking: Vec<&str> = sentences.filter(|sentence| asks(sentence)).map(str::trim).collect();
    if asking.is_empty() { text.trim().to_owned() } else { asking.join(" ") }
}
