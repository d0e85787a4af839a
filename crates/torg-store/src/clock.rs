//! What day it is. Nothing in the store knows the time of day.

use jiff::{Timestamp, tz::TimeZone};
use torg_core::Day;

/// Tells the day.
pub trait Clock: Send + Sync {
    /// Today.
    fn today(&self) -> Day;
}

/// The system's clock, in UTC.
pub struct SystemClock;

impl Clock for SystemClock {
    /// A clock that shows no day of ours shows the first one.
    fn today(&self) -> Day {
        let date = Timestamp::now().to_zoned(TimeZone::UTC).date();
        let parts = (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day()));
        let (Ok(year), Ok(month), Ok(day)) = parts else { return Day::FIRST };
        Day::new(year, month, day).unwrap_or(Day::FIRST)
    }
}
