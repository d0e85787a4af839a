//! Telephone numbers by form: international with `+` or `00`, national with a leading zero, and the groupings of
//! countries that dial without one.

use super::{checks::is_day, numbers::Number};

/// Calling code, then the fewest and most digits with it. Other codes are taken from 9 to 15 (ITU-T E.164).
const CALLING_CODES: &[(&[u8], usize, usize)] = &[
    (&[1], 11, 11),
    (&[3, 0], 12, 12),
    (&[3, 1], 11, 11),
    (&[3, 2], 10, 11),
    (&[3, 3], 11, 11),
    (&[3, 4], 11, 11),
    (&[3, 5, 1], 12, 12),
    (&[3, 5, 3], 10, 12),
    (&[3, 5, 4], 10, 10),
    (&[3, 5, 8], 9, 13),
    (&[3, 9], 9, 13),
    (&[4, 0], 11, 11),
    (&[4, 1], 11, 11),
    (&[4, 4], 11, 12),
    (&[4, 5], 10, 10),
    (&[4, 6], 9, 11),
    (&[4, 7], 10, 10),
    (&[4, 8], 11, 11),
    (&[4, 9], 9, 14),
];

/// Words before a number that say it is one to call; matched within words ("telefonnummer").
const CALL_WORDS: &[&str] = &[
    "tel",
    "tlf",
    "tfn",
    "ring",
    "call",
    "phone",
    "mobil",
    "mobiel",
    "nummer",
    "number",
    "numero",
    "número",
    "numéro",
    "puh",
    "soita",
    "sms",
    "text me",
    "whatsapp",
    "signal",
    "llam",
    "appel",
    "anruf",
    "handy",
    "chiam",
    "cell",
    "ligue",
    "bel ",
    "móvil",
    "portable",
    "nås på",
    "reach me",
    "joindre",
    "kontakt",
    "contact",
    "swish",
    "هاتف",
    "جوال",
    "رقم",
    "اتصل",
    "تلفون",
    "واتس",
];

/// Whether the digits are a telephone number.
pub(super) fn is_phone(number: &Number<'_>) -> bool {
    if number.all_between("+") && number.shape.len() > 1 {
        return false;
    }
    if number.has_plus() {
        return !number.is_amount() && international(&without_trunk_zero(number));
    }
    let called = is_called(number.before());
    match number.digits.as_slice() {
        [0, 0, rest @ ..] => number.shape.first() != Some(&1) && !number.is_amount() && international(rest),
        _ if number.is_part_of_row() => false,
        [0, ..] => with_zero(number, called),
        [2..=9, ..] => without_zero(number, called),
        _ => false,
    }
}

fn is_called(before: &str) -> bool {
    let before = before.to_lowercase();
    CALL_WORDS.iter().any(|word| before.contains(word))
}

/// The digits without the `(0)` of "+46 (0)70".
fn without_trunk_zero(number: &Number<'_>) -> Vec<u8> {
    let zero = (1..number.shape.len()).find(|&at| {
        number.shape.get(at) == Some(&1) && number.group(at) == 0 && number.between(at).ends_with('(')
    });
    let before: usize =
        number.shape.iter().take(zero.unwrap_or(0)).fold(0, |sum, len| sum.saturating_add(*len));
    let mut digits = number.digits.clone();
    if zero.is_some() && before < digits.len() {
        digits.remove(before);
    }
    digits
}

fn international(digits: &[u8]) -> bool {
    let code = CALLING_CODES.iter().find(|(code, ..)| digits.starts_with(code));
    let (fewest, most) = code.map_or((9, 15), |&(_, fewest, most)| (fewest, most));
    (fewest..=most).contains(&digits.len()) && !digits.starts_with(&[0])
}

fn with_zero(number: &Number<'_>, called: bool) -> bool {
    let total = number.digits.len();
    let most = match number.shape.len() {
        1 | 2 => 12,
        3 => 11,
        _ => 10,
    };
    let fewest = if called || is_area_and_local(number) { 7 } else { 8 };
    let first = number.shape.first().copied().unwrap_or(0);
    let grouped = number.shape.len() == 1 || ((2..=6).contains(&first) && no_single_digit(number));
    let slashed = (2..number.shape.len()).any(|at| number.between(at).contains('/'));
    (fewest..=most).contains(&total) && grouped && !slashed && (called || !is_time_or_date(number))
}

/// "08-123 45", "060-123 45": an area code, a hyphen, then at least two groups.
fn is_area_and_local(number: &Number<'_>) -> bool {
    number.between(1) == "-" && matches!(number.shape.as_slice(), [2..=4, 2 | 3, 2] | [2..=4, 2 | 3, 2, 2])
}

fn no_single_digit(number: &Number<'_>) -> bool {
    let last = number.shape.len().saturating_sub(1);
    number.shape.iter().enumerate().all(|(at, &len)| len > 1 || (at == last && number.between(at) == "-"))
}

fn is_time_or_date(number: &Number<'_>) -> bool {
    let [a, b, c, d] = [0, 1, 2, 3].map(|at| number.group(at));
    match number.shape.as_slice() {
        [1 | 2, 1 | 2, 4] => (1800..2200).contains(&c) && a <= 31 && b <= 31,
        [4, 1 | 2, 1 | 2] => (1800..2200).contains(&a) && is_day(c, b),
        [2, 2, 2, 2] => {
            let outer = number.between(1) == number.between(3) && number.between(1) != number.between(2);
            let dashed = number.between(2).contains('-');
            outer && dashed && [a, c].iter().all(|&it| it <= 31) && [b, d].iter().all(|&it| it < 60)
        }
        [4, 4] => is_year(a) && is_year(b) || number.between(1).contains('-') && is_clock(a) && is_clock(b),
        [8] => {
            let (year_first, year_last) = (a / 10_000, a % 10_000);
            is_year(year_first) && is_day(a % 100, a / 100 % 100)
                || is_year(year_last) && is_day(a / 1_000_000, a / 10_000 % 100)
        }
        _ => false,
    }
}

fn is_year(year: u64) -> bool {
    (1800..2200).contains(&year)
}

fn is_clock(time: u64) -> bool {
    time / 100 < 25 && time % 100 < 60
}

fn without_zero(number: &Number<'_>, called: bool) -> bool {
    if number.is_amount() || is_time_or_date(number) {
        return false;
    }
    let first = number.digits.first().copied().unwrap_or(0);
    let spaced = number.all_between(" ");
    match number.shape.as_slice() {
        [8] => true,
        [4, 4] => spaced,
        [2, 2, 2, 2] => spaced && (called || !is_series(number)),
        [3, 2, 3] => spaced,
        [9] => (first != 8 && first != 4 && first != 5) || called,
        [3, 3, 3] => matches!(first, 2 | 3 | 6 | 7 | 9) && spaced || called,
        [3, 2, 2, 2] => matches!(first, 6..=9) && number.same_between() || called,
        [2, 3, 2, 2] => first == 2 && spaced || called,
        [3, 6] => matches!(first, 6 | 9) && spaced || called,
        [10] => first == 3 || called,
        [3, 7] | [3, 4, 3] | [3, 3, 2, 2] => first == 3 || called,
        [3, 3, 4] => nanp(number) || first == 3 && number.same_between(),
        [3, 2, 2] | [7] | [3, 4] | [6] | [2, 2, 2] | [5, 3] => {
            called && !number.is_amount() && number.digits.len() > 6
        }
        _ => false,
    }
}

/// North American: "555-123-4567", "(555) 123-4567".
fn nanp(number: &Number<'_>) -> bool {
    number.between(2) == "-" && (number.between(1) == "-" || number.between(1).starts_with(')'))
}

/// Numbers that count in even steps ("20 30 40 50") or repeat.
fn is_series(number: &Number<'_>) -> bool {
    let step = |at: usize| number.group(at.saturating_add(1)).wrapping_sub(number.group(at));
    let even = (1..3).all(|at| step(at) == step(0));
    even || (0..4).all(|at| number.group(at).is_multiple_of(5))
}
