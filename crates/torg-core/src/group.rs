//! Participants who share an attribute's value, counted so that nobody can be singled out.

use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};

/// No published cell counts fewer people than this.
pub const SMALLEST_CELL: usize = 5;

/// The value that stands for those that too few participants hold to be published.
pub const SMALL_GROUPS: &str = "(small groups)";

/// How many participants stated values that are not published, so that nobody stands out by what is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Withheld {
    /// Participants of whom at least one value is withheld.
    pub participants: usize,
    /// Participants whose value is withheld, by attribute; only attributes of which one is.
    pub attributes: BTreeMap<Arc<str>, usize>,
}

/// How many participants each value of an attribute has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupTable {
    /// Attribute name.
    pub attribute: Arc<str>,
    /// Participants who gave any value.
    pub participants: usize,
    /// One entry a value, most participants first.
    pub totals: Vec<GroupTotal>,
}

/// One group as a whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupTotal {
    /// Attribute value.
    pub value: Arc<str>,
    /// Participants; `None` when suppressed.
    pub participants: Option<usize>,
    /// Contributions; `None` when suppressed.
    pub contributions: Option<usize>,
    /// People of this group who live here, when known.
    pub population: Option<u64>,
}

/// One group within one theme.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupCell {
    /// Attribute name.
    pub attribute: Arc<str>,
    /// Attribute value.
    pub value: Arc<str>,
    /// Participants of the group who speak in the theme; `None` when suppressed, and so is all that follows.
    pub participants: Option<usize>,
    /// Participants of the group.
    pub of: Option<usize>,
    /// Wilson 95 % interval of `participants / of`, each from 0 to 1.
    pub interval: Option<(f64, f64)>,
    /// Whether the share of all participants lies outside the interval.
    pub direction: Direction,
}

/// Whether a group speaks in a theme more or less than all participants do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More.
    More,
    /// Less.
    Less,
    /// No difference that the numbers carry, or suppressed.
    Same,
}
