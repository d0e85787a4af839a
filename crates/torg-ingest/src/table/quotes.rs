//! Quotation marks that programs and people forgot to double or to close. Each is read as the letter it is, so that it
//! neither vanishes from a person's words nor takes the rows below for one answer. Sound text (RFC 4180) is left alone.

use std::borrow::Cow;

const QUOTE: u8 = b'"';

/// Text that the CSV reader understands as it was meant, and the lines on which that took mending.
pub struct Mended<'t> {
    /// The text, with quotation marks doubled or added.
    pub text: Cow<'t, str>,
    /// Numbers of the lines, from 1, once for each cell.
    pub lines: Vec<u32>,
}

/// How a cell that begins with a quotation mark goes on.
enum Quoted {
    /// It is closed before `end`; the marks at `stray` are letters.
    Closed { end: usize, stray: Vec<usize> },
    /// It is never closed, or only by the mark at `until`, which opens another cell on a later line: so is none between.
    Open { until: usize },
}

/// Mends the quotation marks of separated text.
pub fn mended(text: &str, separator: u8) -> Mended<'_> {
    let scan = Scan { bytes: text.as_bytes(), separator };
    let (mut missing, mut cells) = (Vec::new(), Vec::new());
    let (mut at, mut open_until) = (0usize, 0usize);
    while at < text.len() {
        let end = match scan.quoted(at, open_until) {
            None => scan.plain_end(at),
            Some(Quoted::Closed { end, stray }) => {
                cells.extend((!stray.is_empty()).then_some(at));
                missing.extend(stray);
                end
            }
            Some(Quoted::Open { until }) => {
                open_until = until;
                let end = scan.plain_end(at);
                let marks = (at..end).filter(|&mark| scan.byte(mark) == Some(QUOTE));
                missing.extend(std::iter::once(at).chain(marks).chain([end]));
                cells.push(at);
                end
            }
        };
        at = end.saturating_add(1);
    }
    Mended { text: with_quotes(text, &missing), lines: lines(text, &cells) }
}

struct Scan<'t> {
    bytes: &'t [u8],
    separator: u8,
}

impl Scan<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn ends_cell(&self, byte: Option<u8>) -> bool {
        byte.is_none_or(|byte| byte == self.separator || byte == b'\n' || byte == b'\r')
    }

    /// Where a cell without quotation marks around it ends.
    fn plain_end(&self, from: usize) -> usize {
        let rest = self.bytes.get(from..).unwrap_or_default();
        let length = rest.iter().position(|&byte| self.ends_cell(Some(byte))).unwrap_or(rest.len());
        from.saturating_add(length)
    }

    fn quoted(&self, start: usize, open_until: usize) -> Option<Quoted> {
        if self.byte(start) != Some(QUOTE) {
            return None;
        }
        if start < open_until {
            return Some(Quoted::Open { until: open_until });
        }
        let (mut stray, mut lines) = (Vec::new(), false);
        let mut at = start.saturating_add(1);
        while let Some(byte) = self.byte(at) {
            let next = at.saturating_add(1);
            match byte {
                QUOTE if self.byte(next) == Some(QUOTE) => at = next,
                QUOTE if self.closes(next) => {
                    return Some(Quoted::Closed { end: self.plain_end(next), stray });
                }
                QUOTE if lines && self.ends_cell(self.byte(at.saturating_sub(1))) => {
                    return Some(Quoted::Open { until: at });
                }
                QUOTE => stray.push(at),
                _ => lines |= byte == b'\n',
            }
            at = at.saturating_add(1);
        }
        Some(Quoted::Open { until: self.bytes.len() })
    }

    /// Whether nothing but spaces stands between a mark and the end of the cell.
    fn closes(&self, after: usize) -> bool {
        let rest = self.bytes.get(after..).unwrap_or_default();
        let spaces = rest.iter().take_while(|&&byte| byte == b' ').count();
        self.ends_cell(rest.get(spaces).copied())
    }
}

fn with_quotes<'t>(text: &'t str, missing: &[usize]) -> Cow<'t, str> {
    if missing.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len().saturating_add(missing.len()));
    let mut from = 0usize;
    for &at in missing {
        whole.push_str(text.get(from..at).unwrap_or_default());
        whole.push('"');
        from = at;
    }
    whole.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(whole)
}

/// Lines on which cells begin.
fn lines(text: &str, cells: &[usize]) -> Vec<u32> {
    let (mut line, mut from) = (1u32, 0usize);
    let number = |&cell: &usize| {
        let ends = text.get(from..cell).unwrap_or_default().matches('\n').count();
        line = line.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
        from = cell;
        line
    };
    cells.iter().map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str, lines: &[u32]) {
        let mended = mended(text, b',');
        assert_eq!((&*mended.text, mended.lines.as_slice()), (expect, lines), "{text}");
    }

    #[test]
    fn sound_text_is_left_alone() {
        for text in [
            "1,\"Bra, men \"\"dyrt\"\"\"\r\n2,\"två\n\nrader\"\n",
            "1,\"\",\"a\" ,5\" tum\n\"sist\"",
            "\"\"\"hej\"\"\",x",
            "",
        ] {
            check(text, text, &[]);
        }
    }

    #[test]
    fn marks_inside_words_are_letters() {
        check("1,\"Hon sa \"nej\" till mig\"\n", "1,\"Hon sa \"\"nej\"\" till mig\"\n", &[1]);
        check("1,\"å\"ä\"\n2,\"x\"\n", "1,\"å\"\"ä\"\n2,\"x\"\n", &[1]);
    }

    #[test]
    fn a_mark_that_is_never_closed_takes_no_other_row() {
        check("1,\"Mer träd\n2,\"Sitta, vila\"\n", "1,\"\"\"Mer träd\"\n2,\"Sitta, vila\"\n", &[1]);
        check("\"a,\"b,\"c\n1,\"d\"\n", "\"\"\"a\",\"\"\"b\",\"\"\"c\"\n1,\"d\"\n", &[1, 1, 1]);
        check("1,a\n2,\"Mer träd\n3,b", "1,a\n2,\"\"\"Mer träd\"\n3,b", &[2]);
    }
}
