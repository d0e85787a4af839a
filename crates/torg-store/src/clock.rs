//! What day it is. Nothing that is kept of a participant knows the time of day; only the staff's sessions run out by the second.

use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use torg_core::Day;

/// Tells the day.
pub trait Clock: Send + Sync {
    /// Today.
    fn today(&self) -> Day;

    /// Seconds since 1970, for the staff's sessions and the time on a wall.
    fn now_s(&self) -> i64 {
        Timestamp::now().as_second()
    }
}

/// The system's clock, in UTC.
pub struct SystemClock;

impl Clock for SystemClock {
    /// A clock that shows no day of ours shows the first one.
    fn today(&self) -> Day {
        day(Timestamp::now().to_zoned(TimeZone::UTC).date())
    }
}

/// The day so many days before; the first there is, when there are not so many.
pub fn days_before(today: Day, days: u32) -> Day {
    let (year, month, number) = today.parts();
    let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(number));
    let (Ok(year), Ok(month), Ok(number)) = parts else { return Day::FIRST };
    let date = Date::new(year, month, number).and_then(|date| date.checked_sub(i64::from(days).days()));
    date.map_or(Day::FIRST, day)
}

fn day(date: Date) -> Day {
    let parts = (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day()));
    let (Ok(year), Ok(month), Ok(day)) = parts else { return Day::FIRST };
    Day::new(year, month, day).unwrap_or(Day::FIRST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_back_over_months_and_years() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        for (today, days, expected) in [
            ("2026-09-14", 0, "2026-09-14"),
            ("2026-03-01", 1, "2026-02-28"),
            ("2028-03-01", 1, "2028-02-29"),
            ("2026-09-14", 730, "2024-09-14"),
            ("2026-09-14", 36_500, "1926-10-09"),
            ("1000-01-02", 36_500, "1000-01-01"),
        ] {
            assert_eq!(days_before(day(today), days), day(expected), "{days} days before {today}");
        }
    }
}
