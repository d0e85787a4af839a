//! Breaking a label into lines, since SVG does not. The lines together are the label, letter for letter.

/// Lines of at most `width` characters, broken after spaces, or anywhere in a word that is longer than a line.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(char::is_whitespace).flat_map(|word| pieces(word, width)) {
        let current = lines.last().map_or(0, |line| line.chars().count());
        match lines.last_mut() {
            Some(line) if current == 0 || current + word.trim_end().chars().count() <= width => {
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}

fn pieces(word: &str, width: usize) -> Vec<String> {
    if word.trim_end().chars().count() <= width {
        return vec![word.to_owned()];
    }
    let letters: Vec<char> = word.chars().collect();
    letters.chunks(width.max(1)).map(|chunk| chunk.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_hold_the_whole_label() {
        let check = |text: &str, expect: &[&str]| {
            let lines = wrap(text, 8);
            assert_eq!(lines, expect);
            assert_eq!(lines.concat(), text);
        };
        check("", &[""]);
        check("bänkar", &["bänkar"]);
        check("fler bänkar nu", &["fler ", "bänkar ", "nu"]);
        check("meetingplaces", &["meetingp", "laces"]);
    }
}
