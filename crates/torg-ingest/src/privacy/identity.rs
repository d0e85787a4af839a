//! Personal identity numbers that are digits alone, each with its country's check digits.

use super::{checks, checks::is_day, numbers::Number};

/// Whether the digits are a personal identity number. Countries whose digits give no proof in a common form
/// (a Danish number since 2007, when written with its hyphen) are told by a possible date.
pub(super) fn is_identity(number: &Number<'_>) -> bool {
    let digits = number.digits.as_slice();
    match (number.shape.as_slice(), digits.len()) {
        ([6, 4], _) => swedish(digits) || danish(digits, number.between(1) == "-") || icelandic(digits),
        ([10], _) => {
            starts_no_phone(digits) && (swedish(digits) || danish(digits, false) || icelandic(digits))
        }
        ([8, 4] | [12] | [2, 6, 4], _) => century(digits) && digits.get(2..).is_some_and(swedish),
        ([6, 5], _) => norwegian(digits),
        ([2, 3, 3, 3], _) => german(digits) && number.same_between(),
        ([11], _) => norwegian(digits) || german(digits) || polish(digits) || belgian(digits),
        ([2, 2, 2, 3, 2], _) => belgian(digits),
        ([9], _) => (portuguese(digits) || dutch(digits)) && !number.is_amount(),
        ([3, 3, 3], _) => portuguese(digits) && number.all_between(" ") && !number.is_amount(),
        ([4, 2, 3], _) => dutch(digits),
        ([15] | [13, 2] | [1, 2, 2, 2, 3, 3, 2] | [1, 2, 2, 5, 3, 2] | [1, 2, 2, 2, 6, 2], _) => {
            french(digits)
        }
        _ => false,
    }
}

fn pair(digits: &[u8], at: usize) -> u64 {
    digits.get(at..at.saturating_add(2)).map_or(99, checks::value)
}

/// Ten digits that begin with one zero are dialled; they are a telephone number whatever their sum.
fn starts_no_phone(digits: &[u8]) -> bool {
    !matches!(digits, [0, 1..=9, ..])
}

fn century(digits: &[u8]) -> bool {
    matches!(pair(digits, 0), 18..=20)
}

/// Personnummer YYMMDD-NNNC; in a samordningsnummer the day is 60 higher.
fn swedish(digits: &[u8]) -> bool {
    let day = pair(digits, 4);
    let day = if day > 60 { day.saturating_sub(60) } else { day };
    digits.len() == 10 && is_day(day, pair(digits, 2)) && checks::luhn(digits)
}

/// CPR DDMMYY-NNNN: the modulus, or, where it was written as such, a possible date.
fn danish(digits: &[u8], written_as_one: bool) -> bool {
    let modulus = checks::weighted_11(digits, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    is_day(pair(digits, 0), pair(digits, 2)) && (written_as_one || modulus)
}

/// Kennitala DDMMYY-NNCM.
fn icelandic(digits: &[u8]) -> bool {
    let century = matches!(digits.last(), Some(0 | 8 | 9));
    let body = digits.get(..9).unwrap_or_default();
    is_day(pair(digits, 0), pair(digits, 2))
        && century
        && checks::weighted_11(body, &[3, 2, 7, 6, 5, 4, 3, 2, 1])
}

/// Fødselsnummer DDMMYY NNNCC; D-numbers add 40 to the day, H-numbers and synthetic ones 40, 65 or 80 to the month.
fn norwegian(digits: &[u8]) -> bool {
    let day = pair(digits, 0);
    let day = if day > 40 { day.saturating_sub(40) } else { day };
    let month = match pair(digits, 2) {
        month @ 41..=52 => month.saturating_sub(40),
        month @ 66..=77 => month.saturating_sub(65),
        month @ 81..=92 => month.saturating_sub(80),
        month => month,
    };
    digits.len() == 11
        && is_day(day, month)
        && checks::weighted_11(digits, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1])
        && checks::weighted_11(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
}

/// Steuer-Identifikationsnummer: one digit twice or thrice among the first ten, ISO 7064 MOD 11,10.
fn german(digits: &[u8]) -> bool {
    let Some(body) = digits.get(..10) else { return false };
    let times = |digit: u8| body.iter().filter(|&&other| other == digit).count();
    let repeated = (0..=9).filter(|&digit| times(digit) > 1).count();
    let most = (0..=9).map(times).max().unwrap_or(0);
    let missing = (0..=9).filter(|&digit| times(digit) == 0).count();
    digits.first() != Some(&0) && repeated == 1 && most <= 3 && missing <= 2 && checks::mod_11_10(digits)
}

/// PESEL YYMMDDNNNNC; the century is added to the month.
fn polish(digits: &[u8]) -> bool {
    let weights = [1u64, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
    let sum: u64 =
        digits.iter().zip(weights).map(|(&digit, weight)| u64::from(digit).saturating_mul(weight)).sum();
    is_day(pair(digits, 4), pair(digits, 2) % 20) && sum.is_multiple_of(10)
}

/// Rijksregisternummer YY.MM.DD-NNN.CC: the first nine, with a 2 before them for those born since 2000, modulo 97.
fn belgian(digits: &[u8]) -> bool {
    let (body, check) = (checks::value(digits.get(..9).unwrap_or_default()), pair(digits, 9));
    let since_2000 = body.saturating_add(2_000_000_000);
    let checks = |body: u64| 97u64.saturating_sub(body % 97) == check;
    is_day(pair(digits, 4), pair(digits, 2)) && (checks(body) || checks(since_2000))
}

/// NIF of a natural person.
fn portuguese(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .zip((2..=9u32).rev())
        .map(|(&digit, weight)| u32::from(digit).saturating_mul(weight))
        .sum();
    let check = match 11u32.saturating_sub(sum % 11) {
        10.. => 0,
        check => check,
    };
    let person = matches!(digits, [1..=3, ..] | [4, 5, ..]);
    person && digits.get(8).is_some_and(|&last| u32::from(last) == check)
}

/// BSN: the eleven test with -1 for the last digit.
fn dutch(digits: &[u8]) -> bool {
    digits.iter().any(|&digit| digit != 0) && checks::weighted_11(digits, &[9, 8, 7, 6, 5, 4, 3, 2, -1])
}

/// NIR: thirteen digits and 97 minus their remainder by 97.
fn french(digits: &[u8]) -> bool {
    let body = checks::value(digits.get(..13).unwrap_or_default());
    let sex = matches!(digits.first(), Some(1..=4 | 7 | 8));
    sex && digits.len() == 15 && 97u64.saturating_sub(body % 97) == pair(digits, 13)
}
