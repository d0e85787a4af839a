//! What the values of a column look like, whatever their order.

use super::{dates, grid::Grid, options::Options};
use std::{
    collections::{BTreeSet, hash_map::DefaultHasher},
    hash::{Hash, Hasher},
};

/// Counts over all filled cells of a column.
#[derive(Clone, Debug, Default)]
pub struct Values {
    /// Filled cells.
    pub filled: u64,
    /// Different values.
    pub distinct: u64,
    /// Words, summed.
    pub words: u64,
    /// Characters, summed.
    pub chars: u64,
    /// Most words in one cell.
    pub words_max: u64,
    /// Whole or decimal numbers.
    pub numbers: u64,
    /// Whole numbers from 0 to 100 without sign.
    pub small_numbers: u64,
    /// Days.
    pub days: u64,
    /// E-mail addresses.
    pub emails: u64,
    /// Telephone numbers, with a plus or a zero first.
    pub phones: u64,
    /// IP addresses.
    pub ips: u64,
    /// Long random tokens: GUIDs, hashes.
    pub tokens: u64,
    /// Web addresses.
    pub urls: u64,
    /// Language codes.
    pub languages: u64,
    /// How the cells are cut, when they hold several options each.
    pub options: Option<Options>,
}

impl Values {
    /// Looks at every filled cell of `column` from row `from` on.
    pub fn of(grid: &Grid, from: usize, column: u32) -> Self {
        let mut values = Self::default();
        let mut hashes = Vec::new();
        let cells = (from..grid.len()).map(|row| grid.get(row, column)).filter(|cell| !cell.is_empty());
        for cell in cells.clone() {
            values.look_at(cell);
            hashes.push(hash(cell));
        }
        hashes.sort_unstable();
        hashes.dedup();
        values.distinct = hashes.len() as u64;
        values.options = Options::of(&cells);
        values
    }

    fn look_at(&mut self, cell: &str) {
        let add = |count: &mut u64, more: u64| *count = count.saturating_add(more);
        let words = cell.split_whitespace().count() as u64;
        add(&mut self.filled, 1);
        add(&mut self.words, words);
        add(&mut self.chars, cell.chars().count() as u64);
        self.words_max = self.words_max.max(words);
        if words > 8 {
            return;
        }
        add(&mut self.numbers, u64::from(is_number(cell)));
        add(&mut self.small_numbers, u64::from(cell.parse::<u8>().is_ok_and(|number| number <= 100)));
        add(&mut self.days, u64::from(dates::day(cell, dates::Order::DayFirst).is_some()));
        add(&mut self.emails, u64::from(is_email(cell)));
        add(&mut self.phones, u64::from(is_phone(cell)));
        add(&mut self.ips, u64::from(cell.parse::<std::net::IpAddr>().is_ok()));
        add(&mut self.tokens, u64::from(is_token(cell)));
        add(&mut self.urls, u64::from(cell.starts_with("http://") || cell.starts_with("https://")));
        add(&mut self.languages, u64::from(is_language(cell)));
    }

    /// Whether at least `percent` of the filled cells are counted in `count`.
    pub fn mostly(&self, count: u64, percent: u64) -> bool {
        self.filled > 0 && count.saturating_mul(100) >= self.filled.saturating_mul(percent)
    }

    /// Words in a filled cell, on average.
    pub fn words_mean(&self) -> f64 {
        self.words as f64 / self.filled.max(1) as f64
    }

    /// Characters in a filled cell, on average.
    pub fn chars_mean(&self) -> f64 {
        self.chars as f64 / self.filled.max(1) as f64
    }

    /// Share of filled cells that differ from all others before them, in percent.
    pub fn distinct_percent(&self) -> u64 {
        self.distinct.saturating_mul(100).checked_div(self.filled).unwrap_or(0)
    }
}

/// The same number for the same text, within one run.
pub fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The different values of a column, unless there are more than `most`.
pub fn distinct(grid: &Grid, from: usize, column: u32, most: usize) -> Option<BTreeSet<&str>> {
    let mut values = BTreeSet::new();
    for cell in (from..grid.len()).map(|row| grid.get(row, column)).filter(|cell| !cell.is_empty()) {
        values.insert(cell);
        if values.len() > most {
            return None;
        }
    }
    Some(values)
}

/// Whether a cell is a number, with a decimal comma or point.
pub fn is_number(cell: &str) -> bool {
    let digits = cell.trim_start_matches(['-', '+']).trim_end_matches([' ', '%']);
    !digits.is_empty()
        && digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.chars().all(|char| char.is_ascii_digit() || matches!(char, '.' | ','))
        && digits.matches(['.', ',']).count() <= 1
}

fn is_email(cell: &str) -> bool {
    let Some((user, host)) = cell.split_once('@') else { return false };
    !user.is_empty() && host.contains('.') && !cell.contains(char::is_whitespace)
}

fn is_phone(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let signs = cell
        .chars()
        .all(|char| char.is_ascii_digit() || matches!(char, '+' | '-' | ' ' | '(' | ')' | '/' | '.'));
    (7..=15).contains(&digits) && signs && cell.starts_with(['+', '0', '('])
}

fn is_token(cell: &str) -> bool {
    let signs = cell.chars().all(|char| char.is_ascii_hexdigit() || char == '-');
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    cell.len() >= 16 && signs && digits > 2 && cell.chars().any(|char| char.is_ascii_alphabetic())
}

fn is_language(cell: &str) -> bool {
    let base = cell.split(['-', '_']).next().unwrap_or_default();
    matches!(base.len(), 2 | 3) && cell.len() <= 7 && base.chars().all(|char| char.is_ascii_lowercase())
}
