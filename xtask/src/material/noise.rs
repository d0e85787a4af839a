//! How people type: in haste, without capitals, with slips of the finger.

use super::random::Random;

/// `text` as somebody would have typed it.
pub fn written(text: &str, random: &mut Random) -> String {
    let mut text = match random.below(100) {
        0..12 => text.to_lowercase(),
        12..14 => text.to_uppercase(),
        14..16 => bare(text),
        _ => text.to_owned(),
    };
    if random.percent(25) && text.ends_with('.') {
        text.pop();
    }
    let slips = if random.percent(14) { 1 + random.long_tailed(1, 75).min(3) } else { 0 };
    (0..slips).fold(text, |text, _| slipped(&text, random))
}

/// Without dots and rings, as on a foreign keyboard.
fn bare(text: &str) -> String {
    text.replace(['å', 'ä'], "a").replace('ö', "o").replace(['Å', 'Ä'], "A").replace('Ö', "O")
}

/// One letter lost, doubled, or changed with the next.
fn slipped(text: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 6 {
        return text.to_owned();
    }
    let at = 1 + random.below(letters.len() - 2);
    match random.below(3) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}
