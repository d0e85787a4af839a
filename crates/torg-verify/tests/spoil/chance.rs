//! Choices that a seed makes.

/// SplitMix64.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap()
    }

    pub fn of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        if list.is_empty() { None } else { list.get(self.below(list.len())) }
    }
}

/// Another letter in place of one.
pub fn change_letter(text: &str, chance: &mut Chance) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let places: Vec<usize> = (0..letters.len()).filter(|at| letters[*at].is_alphabetic()).collect();
    let at = *chance.of(&places)?;
    let other = if letters[at] == 'e' { 'o' } else { 'e' };
    Some(
        letters.iter().enumerate().map(|(place, letter)| if place == at { other } else { *letter }).collect(),
    )
}

pub fn change_digit(text: &str, chance: &mut Chance) -> Option<String> {
    let places: Vec<usize> =
        text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).map(|(at, _)| at).collect();
    let at = *chance.of(&places)?;
    let digit = (text.as_bytes()[at] - b'0' + 1 + u8::try_from(chance.below(8)).unwrap()) % 10;
    Some(format!("{}{digit}{}", &text[..at], &text[at + 1..]))
}
