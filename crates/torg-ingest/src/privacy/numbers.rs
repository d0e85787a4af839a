//! Cuts a text into numbers: groups of digits with what stands between them, and asks what each stretch of groups is.

use super::{Hit, amount, checks, identity, phone};
use torg_core::Redaction;

/// Groups that one number can have at most ("+33 (0)1 23 45 67 89" has seven).
const GROUPS_MAX: usize = 8;
const DIGITS_MAX: usize = 19;
/// Characters before a number in which a word such as "tel" speaks of it.
const CONTEXT_BYTES: usize = 32;

/// A run of digits; byte positions.
#[derive(Clone, Copy, Debug)]
struct Group {
    start: usize,
    end: usize,
}

/// A stretch of groups that may be one number.
pub(super) struct Number<'t> {
    text: &'t str,
    groups: &'t [Group],
    /// All digits, 0 to 9.
    pub(super) digits: Vec<u8>,
    /// Length of each group.
    pub(super) shape: Vec<usize>,
}

/// Finds telephone numbers, identity numbers made of digits alone, and payment cards.
pub(super) fn find(text: &str) -> Vec<Hit> {
    let groups = groups(text);
    let mut hits = Vec::new();
    let mut rest = groups.as_slice();
    while !rest.is_empty() {
        let chain = rest.get(..chain_len(text, rest)).unwrap_or(rest);
        let used = match longest(text, chain) {
            Some((hit, used)) => {
                hits.push(hit);
                used
            }
            None => 1,
        };
        rest = rest.get(used..).unwrap_or_default();
    }
    hits
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let digits = text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit());
    for at in digits.map(|(at, _)| at) {
        let end = at.saturating_add(1);
        match groups.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => groups.push(Group { start: at, end }),
        }
    }
    groups
}

/// How many groups from the first belong together by what stands between them.
fn chain_len(text: &str, groups: &[Group]) -> usize {
    let pairs = groups.iter().zip(groups.iter().skip(1));
    let joined = pairs.take_while(|(a, b)| joins(text.get(a.end..b.start).unwrap_or_default()));
    joined.take(GROUPS_MAX.saturating_sub(1)).count().saturating_add(1)
}

fn joins(between: &str) -> bool {
    between == "+" || ((1..=3).contains(&between.len()) && between.chars().all(|c| " -./()".contains(c)))
}

fn longest(text: &str, chain: &[Group]) -> Option<(Hit, usize)> {
    (1..=chain.len()).rev().find_map(|used| {
        let number = Number::new(text, chain.get(..used)?)?;
        Some((number.judge()?, used))
    })
}

impl<'t> Number<'t> {
    fn new(text: &'t str, groups: &'t [Group]) -> Option<Self> {
        let shape: Vec<usize> = groups.iter().map(|group| group.end.saturating_sub(group.start)).collect();
        let total: usize = shape.iter().fold(0, |sum, len| sum.saturating_add(*len));
        if !(5..=DIGITS_MAX).contains(&total) {
            return None;
        }
        let spelled = groups.iter().filter_map(|group| text.get(group.start..group.end)).flat_map(str::bytes);
        let digits = spelled.map(|byte| byte.saturating_sub(b'0')).collect();
        let number = Self { text, groups, digits, shape };
        number.stands_alone().then_some(number)
    }

    /// Whether it is part of a longer row of equally long groups, as in a number that failed its check.
    pub(super) fn is_part_of_row(&self) -> bool {
        let digits = |text: &mut dyn Iterator<Item = char>| text.take_while(char::is_ascii_digit).count();
        let before = self.text.get(..self.first_digit()).and_then(|text| text.strip_suffix([' ', '-']));
        let after = self.after().strip_prefix([' ', '-']);
        let left = before.map_or(0, |text| digits(&mut text.chars().rev()));
        let right = after.map_or(0, |text| digits(&mut text.chars()));
        let same = |len: Option<&usize>, near: usize| near > 2 && len == Some(&near);
        same(self.shape.first(), left) || same(self.shape.last(), right)
    }

    fn judge(&self) -> Option<Hit> {
        let kind = if identity::is_identity(self) {
            Redaction::IdentityNumber
        } else if self.is_card() {
            Redaction::Card
        } else if phone::is_phone(self) {
            Redaction::Phone
        } else {
            return None;
        };
        Some(Hit { start: self.start(), end: self.end(), kind })
    }

    /// ISO/IEC 7812: 13 to 19 digits with an issuer's prefix and Luhn's check digit, in one piece or in card groups.
    fn is_card(&self) -> bool {
        let piece = match self.shape.as_slice() {
            [13..=19] | [4, 6, 4 | 5] | [4, 4, 4, 1..=4] | [4, 4, 4, 4, 2 | 3] => true,
            _ => return false,
        };
        let two = checks::value(self.digits.get(..2).unwrap_or_default());
        let four = checks::value(self.digits.get(..4).unwrap_or_default());
        let issuer = matches!(two, 34..=69) || (2221..=2720).contains(&four) || (2200..=2204).contains(&four);
        piece && issuer && self.same_between() && checks::luhn(&self.digits)
    }

    /// What stands before the `at`-th group (from 1) and after the one before.
    pub(super) fn between(&self, at: usize) -> &'t str {
        let before = at.checked_sub(1).and_then(|before| self.groups.get(before));
        let range = before.zip(self.groups.get(at)).map(|(a, b)| a.end..b.start);
        range.and_then(|range| self.text.get(range)).unwrap_or_default()
    }

    /// Whether the same stands between all groups.
    pub(super) fn same_between(&self) -> bool {
        (2..self.groups.len()).all(|at| self.between(at) == self.between(1))
    }

    /// Whether `between` stands between all groups.
    pub(super) fn all_between(&self, between: &str) -> bool {
        (1..self.groups.len()).all(|at| self.between(at) == between)
    }

    /// The value of the `at`-th group, from 0.
    pub(super) fn group(&self, at: usize) -> u64 {
        let group = self.groups.get(at).and_then(|group| self.text.get(group.start..group.end));
        group.and_then(|digits| digits.parse().ok()).unwrap_or(u64::MAX)
    }

    fn first_digit(&self) -> usize {
        self.groups.first().map_or(0, |group| group.start)
    }

    /// Whether a `+` stands right before the digits.
    pub(super) fn has_plus(&self) -> bool {
        let before = self.text.get(..self.first_digit()).unwrap_or_default();
        before.ends_with('+') || before.ends_with("+(") || before.ends_with("(+") || before.ends_with("+ ")
    }

    fn start(&self) -> usize {
        let first = self.first_digit();
        let before = self.text.get(..first).unwrap_or_default();
        let lead =
            ["(+", "+(", "+ "].iter().find(|lead| before.ends_with(**lead)).map_or(0, |lead| lead.len());
        let closed = self.text.get(first..self.end()).unwrap_or_default().contains(')');
        let open = before.ends_with('(') && closed;
        let one = usize::from(before.ends_with('+') || open);
        first.saturating_sub(if lead > 0 && (closed || self.has_plus()) { lead } else { one })
    }

    fn end(&self) -> usize {
        self.groups.last().map_or(0, |group| group.end)
    }

    /// The text before the number.
    pub(super) fn before(&self) -> &'t str {
        let start = self.start();
        let from = (start.saturating_sub(CONTEXT_BYTES)..=start).find(|&at| self.text.is_char_boundary(at));
        from.and_then(|from| self.text.get(from..start)).unwrap_or_default()
    }

    /// The text after the number.
    pub(super) fn after(&self) -> &'t str {
        self.text.get(self.end()..).unwrap_or_default()
    }

    /// Whether what follows or precedes says that this counts something.
    pub(super) fn is_amount(&self) -> bool {
        let zeros = self.digits.len() > 5 && self.digits.iter().rev().take(3).all(|&digit| digit == 0);
        zeros || amount::counts(self.after()) || amount::priced(self.before())
    }

    /// Not the middle of a word, of a decimal number, or of a longer code.
    fn stands_alone(&self) -> bool {
        let before = self.text.get(..self.first_digit()).unwrap_or_default();
        let mut left = before.chars().rev();
        let left_free = match left.next() {
            Some(c) if c.is_alphanumeric() || matches!(c, '_' | '#' | '§') => false,
            Some('-' | '/' | '.' | ',' | ':') => {
                !left.next().is_some_and(char::is_alphanumeric) || before.ends_with("tel:")
            }
            _ => true,
        };
        let mut right = self.after().chars();
        let right_free = match right.next() {
            Some(c) if c.is_alphanumeric() || matches!(c, '_' | '%') => false,
            Some(',' | ':' | '-' | '/' | '.') => !right.next().is_some_and(|c| c.is_ascii_digit()),
            _ => true,
        };
        left_free && right_free
    }
}
