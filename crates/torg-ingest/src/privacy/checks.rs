//! Check digits. Every function takes digits as numbers from 0 to 9 and says whether they hold together.

/// ISO/IEC 7812-1 annex B (Luhn): the last digit checks the others.
pub(super) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits.iter().rev().enumerate().map(|(at, &digit)| luhn_term(at, u32::from(digit))).sum();
    sum.is_multiple_of(10)
}

fn luhn_term(from_end: usize, digit: u32) -> u32 {
    match (from_end % 2, digit.saturating_mul(2)) {
        (0, _) => digit,
        (_, doubled) if doubled > 9 => doubled.saturating_sub(9),
        (_, doubled) => doubled,
    }
}

/// Whether the weighted sum is a multiple of 11; weights and digits pairwise from the left.
pub(super) fn weighted_11(digits: &[u8], weights: &[i32]) -> bool {
    let sum: i32 =
        digits.iter().zip(weights).map(|(&digit, weight)| i32::from(digit).saturating_mul(*weight)).sum();
    digits.len() >= weights.len() && sum.rem_euclid(11) == 0
}

/// ISO 7064 MOD 11,10: the German tax number.
pub(super) fn mod_11_10(digits: &[u8]) -> bool {
    let Some((&check, body)) = digits.split_last() else { return false };
    let product = body.iter().fold(10u32, |product, &digit| {
        let sum = match u32::from(digit).saturating_add(product) % 10 {
            0 => 10,
            sum => sum,
        };
        sum.saturating_mul(2) % 11
    });
    11u32.saturating_sub(product) % 10 == u32::from(check)
}

/// ISO 7064 MOD 97-10 over letters and digits (A = 10 … Z = 35), as the IBAN uses it: the first four characters
/// moved to the end.
pub(super) fn iban_97(iban: &str) -> bool {
    let (Some(head), Some(tail)) = (iban.get(..4), iban.get(4..)) else { return false };
    let rest = tail.chars().chain(head.chars()).try_fold(0u32, |rest, c| {
        let value = c.to_digit(36)?;
        let shift = if value > 9 { 100 } else { 10 };
        Some(rest.saturating_mul(shift).saturating_add(value) % 97)
    });
    rest == Some(1)
}

/// The number that digits spell.
pub(super) fn value(digits: &[u8]) -> u64 {
    digits.iter().fold(0u64, |value, &digit| value.saturating_mul(10).saturating_add(u64::from(digit)))
}

/// Whether there is such a day and month in some year.
pub(super) fn is_day(day: u64, month: u64) -> bool {
    (1..=31).contains(&day)
        && (1..=12).contains(&month)
        && !(month == 2 && day > 29)
        && !(day == 31 && matches!(month, 4 | 6 | 9 | 11))
}
