//! Days as people and programs write them. Whether `3/4/2026` is in March or April is decided for a column, not for
//! a cell.

use torg_core::Day;

/// Days from 1 January of the year 1 to 1 January 1970.
const UNIX_EPOCH_D: i64 = 719_162;
/// Days from 1 January of the year 1 to the day 0 of spreadsheets, 30 December 1899.
const SHEET_EPOCH_D: i64 = 693_593;
const SECONDS_PER_DAY: i64 = 86_400;
/// Spreadsheet serials that are taken for days: 1954 to 2064.
const SERIALS: std::ops::Range<f64> = 20_000.0..60_000.0;

/// The order of day and month in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// 17/5/2026.
    DayFirst,
    /// 5/17/2026.
    MonthFirst,
}

impl Order {
    /// What the values of a column show; day first where they leave it open, unless the clock has AM and PM.
    pub fn of<'v>(values: impl Iterator<Item = &'v str>) -> Self {
        let (mut day_first, mut month_first, mut meridiem) = (0u64, 0u64, false);
        for value in values {
            if let Some([first, second, _]) = slashed(value) {
                day_first = day_first.saturating_add(u64::from(first > 12));
                month_first = month_first.saturating_add(u64::from(second > 12));
            }
            meridiem |= value.ends_with("AM") || value.ends_with("PM");
        }
        if month_first > day_first || (month_first == day_first && meridiem) {
            Self::MonthFirst
        } else {
            Self::DayFirst
        }
    }
}

/// The day that `text` begins with: ISO 8601, `17/5/2026`, `17.5.2026`, `17 May 2026`, `Wed Jun 18 … 2014`.
pub fn day(text: &str, order: Order) -> Option<Day> {
    let text = text.trim();
    iso(text).or_else(|| numeric(text, order)).or_else(|| with_month_name(text))
}

/// The day of a spreadsheet serial, or of seconds or milliseconds since 1970: only for columns known to be dates.
pub fn day_of_number(text: &str) -> Option<Day> {
    let number: f64 = text.parse().ok()?;
    if SERIALS.contains(&number) {
        return civil(SHEET_EPOCH_D.saturating_add(number as i64));
    }
    let whole: i64 = text.parse().ok()?;
    let seconds = match whole {
        100_000_000..=9_999_999_999 => whole,
        100_000_000_000..=9_999_999_999_999 => whole.div_euclid(1000),
        _ => return None,
    };
    civil(UNIX_EPOCH_D.saturating_add(seconds.div_euclid(SECONDS_PER_DAY)))
}

fn iso(text: &str) -> Option<Day> {
    let head = text.get(..10)?;
    let separators = head.get(4..5)? == head.get(7..8)? && matches!(head.get(4..5)?, "-" | "/" | ".");
    let rest = text.get(10..)?;
    let ends = !rest.starts_with(|next: char| next.is_ascii_digit());
    let day =
        Day::new(head.get(..4)?.parse().ok()?, head.get(5..7)?.parse().ok()?, head.get(8..10)?.parse().ok()?);
    day.filter(|_| separators && ends)
}

fn slashed(text: &str) -> Option<[u16; 3]> {
    let head = text.split([' ', 'T', ',']).next()?;
    let mut parts = head.split(['/', '.', '-']);
    let mut part = || parts.next()?.parse::<u16>().ok();
    let found = [part()?, part()?, part()?];
    parts.next().is_none_or(str::is_empty).then_some(found)
}

fn numeric(text: &str, order: Order) -> Option<Day> {
    let [first, second, year] = slashed(text)?;
    let year = if year < 100 { year.checked_add(2000)? } else { year };
    let (day, month) = match order {
        _ if first > 12 => (first, second),
        _ if second > 12 => (second, first),
        Order::DayFirst => (first, second),
        Order::MonthFirst => (second, first),
    };
    Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Beginnings of the names of months in sv, en, fr, es, it, de, pt and fi, January first.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen", "tammi"],
    &["feb", "fév", "fev", "helmi"],
    &["mar", "mär", "maalis"],
    &["apr", "avr", "abr", "huhti"],
    &["may", "mai", "maj", "mag", "touko"],
    &["jun", "juin", "giu", "kesä"],
    &["jul", "juil", "lug", "heinä"],
    &["aug", "aoû", "ago", "elo"],
    &["sep", "set", "syys"],
    &["oct", "okt", "ott", "out", "loka"],
    &["nov", "marras"],
    &["dec", "déc", "dic", "dez", "joulu"],
];

fn month(word: &str) -> Option<u8> {
    let word = word.to_lowercase();
    let at = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u8::try_from(at.saturating_add(1)).ok()
}

fn with_month_name(text: &str) -> Option<Day> {
    if text.len() > 60 {
        return None;
    }
    let words: Vec<&str> =
        text.split([' ', ',', '.', '-']).filter(|word| !word.is_empty() && *word != "de").take(8).collect();
    let at = words.iter().position(|word| word.chars().count() >= 3 && month(word).is_some())?;
    let number = |word: &&str| word.parse::<u16>().ok();
    let year = words.iter().filter_map(number).find(|number| (1900..2200).contains(number))?;
    let day = words.iter().filter_map(number).find(|day| (1..=31).contains(day))?;
    Day::new(year, month(words.get(at)?)?, u8::try_from(day).ok()?)
}

/// Whether a word is the name of a month, or its beginning.
pub fn is_month(word: &str) -> bool {
    word.chars().count() >= 3 && month(word).is_some()
}

/// The day `days` after 1 January of the year 1. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
/// `civil_from_days`.
#[expect(clippy::arithmetic_side_effects, reason = "each step is bounded by the remainder before it")]
fn civil(days: i64) -> Option<Day> {
    let shifted = days.checked_add(306)?;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era.checked_mul(400)? + year_of_era + i64::from(month <= 2);
    Day::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, order: Order, expect: &str) {
        assert_eq!(
            day(text, order).map_or_else(|| "none".to_owned(), |day| day.to_string()),
            expect,
            "{text}"
        );
    }

    #[test]
    fn reads_days_as_people_write_them() {
        for text in [
            "2026-05-17",
            "2026-05-17T09:12:00Z",
            "2026/05/17 09:12",
            "17.5.2026",
            "17/05/2026 10:00",
            "17/5/26",
        ] {
            check(text, Order::DayFirst, "2026-05-17");
        }
        for text in [
            "17 maj 2026",
            "Sun May 17 09:34:52 WIB 2026",
            "17. toukokuuta 2026",
            "17 de mayo de 2026",
            "May 17, 2026",
        ] {
            check(text, Order::DayFirst, "2026-05-17");
        }
        check("4/3/2026 2:10 PM", Order::MonthFirst, "2026-04-03");
        check("4/3/2026", Order::DayFirst, "2026-03-04");
        for text in ["x", "12", "2026", "31/2/2026", "i maj", "2026-05-170", "marknaden 2026"] {
            check(text, Order::DayFirst, "none");
        }
    }

    #[test]
    fn the_column_decides_the_order() {
        assert_eq!(Order::of(["3/4/2026", "5/17/2026"].into_iter()), Order::MonthFirst);
        assert_eq!(Order::of(["3/4/2026", "17/5/2026"].into_iter()), Order::DayFirst);
        assert_eq!(Order::of(["3/4/2026 1:00 PM"].into_iter()), Order::MonthFirst);
        assert_eq!(Order::of(["3/4/2026"].into_iter()), Order::DayFirst);
    }

    #[test]
    fn numbers_become_days_only_in_range() {
        for (text, expect) in [
            ("46159.4", Some("2026-05-17")),
            ("1403067224363", Some("2014-06-18")),
            ("1403067224", Some("2014-06-18")),
            ("7", None),
        ] {
            assert_eq!(day_of_number(text).map(|day| day.to_string()).as_deref(), expect, "{text}");
        }
    }
}
