//! What one person said at one time, and where it was read.

use crate::{ContributionId, Language, ParticipantId};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr, sync::Arc};

/// What one person (or body) said at one time, in answer to one prompt: verbatim but for typed placeholders where
/// an identifying number or address stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contribution {
    /// Commits to source and text.
    pub id: ContributionId,
    /// Name of the [`crate::Source`].
    pub source: Arc<str>,
    /// Where in the source.
    pub place: Place,
    /// Who said it.
    pub participant: ParticipantId,
    /// The question that was answered, if one was asked.
    pub prompt: Option<Arc<str>>,
    /// The day it was said.
    pub date: Option<Day>,
    /// Found by the analysis, or declared by the source.
    pub language: Language,
    /// The words.
    pub text: Arc<str>,
    /// Attribute name to value: age band, district, role …
    pub attributes: BTreeMap<Arc<str>, Arc<str>>,
}

/// What a facilitator saw. Evidence of another kind: never counted as a contribution.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Observation {
    /// Name of the source.
    pub source: Arc<str>,
    /// Where in the source.
    pub place: Place,
    /// The facilitator's words.
    pub text: Arc<str>,
}

/// Where in a source something stands: a spreadsheet's row, a text's line or paragraph, a transcript's turn, each
/// counted from 1 as a person would count in the file; with the page for paginated documents. Shown as `12`, or
/// `page 4, 2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// Page, from 1, in documents that have pages.
    pub page: Option<u32>,
    /// Row, line, paragraph or turn, from 1.
    pub row: u32,
}

impl Place {
    /// A place in a source without pages.
    pub fn row(row: u32) -> Self {
        Self { page: None, row }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.page {
            Some(page) => write!(f, "page {page}, {}", self.row),
            None => write!(f, "{}", self.row),
        }
    }
}

/// A calendar day of the Gregorian calendar, written `2026-05-17`. Times of day are never kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// The first day that can be named.
    pub const FIRST: Self = Self { year: 1000, month: 1, day: 1 };

    /// The day, if there is such a one between the years 1000 and 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        ((1000..=9999).contains(&year) && (1..=days).contains(&day)).then_some(Self { year, month, day })
    }

    /// Year, month and day.
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl FromStr for Day {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next().and_then(|part| part.parse::<u16>().ok());
        let (Some(year), Some(month), Some(day)) = (part(), part(), part()) else { return Err(()) };
        let narrow = |n: u16| u8::try_from(n).map_err(drop);
        Self::new(year, narrow(month)?, narrow(day)?).ok_or(())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Day({self})")
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom(format!("`{text}` is not a day (2026-05-17)")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_exist_or_not() {
        assert_eq!("2024-02-29".parse::<Day>().unwrap().to_string(), "2024-02-29");
        for text in ["2023-02-29", "2024-13-01", "2024-04-31", "24-01-01", "2024-01", "x"] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }
}
