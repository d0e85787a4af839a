//! One line, one note: whether a plain text is a list of notes.

/// Notes are short: half of them at most so long.
const NOTE_CHARS_MEDIAN_MAX: usize = 160;
/// From so many lines on, their form says something.
const LINES_MIN: usize = 3;

/// What plain lines look like, counted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    /// Lines that are not blank.
    pub(super) lines: usize,
    /// Lines marked as items of a list.
    pub(super) listed: usize,
    /// Lines that have no blank line on either side and do not end a sentence, while the next begins in lower case.
    pub(super) wrapped: usize,
    /// Half of the lines have at most so many characters.
    pub(super) median_chars: usize,
    /// Groups of lines between blank lines.
    pub(super) groups: usize,
}

/// Why each line is a note, or `None` when it is not.
pub(super) fn because(shape: &Shape) -> Option<&'static str> {
    let most = |count: usize| count.saturating_mul(10) >= shape.lines.saturating_mul(6);
    if shape.lines >= LINES_MIN && most(shape.listed) {
        return Some("most lines are items of a list: one line, one note");
    }
    let short = shape.median_chars <= NOTE_CHARS_MEDIAN_MAX;
    let whole = shape.wrapped.saturating_mul(5) <= shape.lines;
    let loose = shape.groups == 1
        || shape.groups.saturating_mul(10) >= shape.lines.saturating_mul(8)
        || shape.lines >= shape.groups.saturating_mul(3);
    let separate = shape.groups.saturating_mul(10) >= shape.lines.saturating_mul(8);
    let brief = shape.median_chars <= NOTE_CHARS_MEDIAN_MAX / 2;
    let notes = shape.lines >= LINES_MIN && short && whole && loose && (!separate || brief);
    notes.then_some("short lines that each stand alone: one line, one note")
}
