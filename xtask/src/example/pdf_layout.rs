//! Owns the breaking of the study's text into lines, columns and pages: widths of Helvetica, hyphenation, flow.

/// Width of a column in points.
pub const COLUMN_WIDTH: u32 = 235;
/// Lines of a column.
pub const COLUMN_LINES: usize = 54;
/// Size of the running text in points.
pub const TEXT_SIZE: u32 = 10;

/// How a line is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Running text.
    Text,
    /// Bold.
    Heading,
}

/// A line of a column; empty lines separate paragraphs.
pub type Line = (Style, String);

/// The text as columns of at most [`COLUMN_LINES`] lines. A paragraph is a line of the source; `#` begins a heading.
pub fn columns(source: &str) -> Vec<Vec<Line>> {
    let lines: Vec<Line> = source.lines().filter(|line| !line.is_empty()).flat_map(paragraph).collect();
    lines.chunks(COLUMN_LINES).map(<[Line]>::to_vec).collect()
}

fn paragraph(source: &str) -> Vec<Line> {
    let (style, words) = match source.strip_prefix("# ") {
        Some(heading) => (Style::Heading, heading),
        None => (Style::Text, source),
    };
    let lines = wrap(words).into_iter().map(|line| (style, line));
    lines.chain([(Style::Text, String::new())]).collect()
}

fn wrap(words: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        place(&mut lines, word);
    }
    lines
}

fn place(lines: &mut Vec<String>, word: &str) {
    let Some(line) = lines.last_mut() else { return };
    let gap = if line.is_empty() { "" } else { " " };
    if fits(&format!("{line}{gap}{word}")) {
        line.push_str(gap);
        line.push_str(word);
        return;
    }
    match break_points(word).into_iter().rev().find(|&at| fits(&format!("{line}{gap}{}-", &word[..at]))) {
        Some(at) => {
            line.push_str(&format!("{gap}{}-", &word[..at]));
            lines.push(word[at..].to_owned());
        }
        None => lines.push(word.to_owned()),
    }
}

/// Where a word may be hyphenated: before a consonant that a vowel follows, three letters from either end.
fn break_points(word: &str) -> Vec<usize> {
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    if !letters.iter().all(|(_, letter)| letter.is_alphabetic() || *letter == ',' || *letter == '.') {
        return Vec::new();
    }
    let vowel = |letter: char| "aeiouyåäö".contains(letter);
    let pairs = letters.windows(2).enumerate().skip(3).take(letters.len().saturating_sub(5));
    pairs.filter(|(_, pair)| !vowel(pair[0].1) && vowel(pair[1].1)).map(|(_, pair)| pair[0].0).collect()
}

fn fits(line: &str) -> bool {
    line.chars().map(width).sum::<u32>() * TEXT_SIZE <= COLUMN_WIDTH * 1000
}

/// Advance width in thousandths of the size (Adobe's font metrics for Helvetica).
fn width(letter: char) -> u32 {
    match letter {
        ' '..='~' => u32::from(HELVETICA[letter as usize - 0x20]),
        'Å' | 'Ä' => 667,
        'Ö' => 778,
        '—' => 1000,
        _ => 556,
    }
}

#[rustfmt::skip]
const HELVETICA: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_lose_no_letter() {
        let text = "Besöksräkningen omfattade torsdagar och lördagar under vårmånaderna, huvudsakligen eftermiddagar.";
        let lines = wrap(text);
        assert!(lines.len() > 1 && lines.iter().all(|line| fits(line)), "{lines:?}");
        let rejoined = lines.join("\n").replace("-\n", "").replace('\n', " ");
        assert_eq!(rejoined, text);
    }

    #[test]
    fn words_break_inside() {
        assert_eq!(break_points("torsdagar"), [4, 6]);
        assert_eq!(break_points("2026-04-12"), [] as [usize; 0]);
    }
}
