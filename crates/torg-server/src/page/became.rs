//! What became of a contribution, as its receipt says it: in which themes it stands, with how many others, and how often it is quoted.

use crate::language::Words;
use torg_store::{Became, Given, Stands, body::Body};

/// Of all that came with one code.
pub struct Whole {
    /// When it was compiled.
    pub compiled: Option<String>,
    /// When a report was published since then.
    pub published: Option<String>,
}

/// Of one contribution, unless it is not to be used.
pub enum Fate {
    /// There is no compilation yet.
    NotCompiled,
    /// The last compilation does not have it.
    Later,
    /// Where its parts stand.
    Stands(Vec<Part>),
}

/// Of a contribution, or of a part of it.
pub struct Part {
    /// The theme's, if it is in one and has one.
    pub title: Option<String>,
    /// In no theme.
    pub alone: bool,
    /// With how many others.
    pub others: Option<String>,
    /// In how many places it is quoted, if it is.
    pub quoted: Option<String>,
}

impl Whole {
    /// In words.
    pub fn new(became: &Became, words: &Words) -> Self {
        let said = |id: &str, day| words.with(id, &words.day(day));
        Self {
            compiled: became.compiled.map(|day| said("became-compiled", day)),
            published: became.published.map(|day| said("became-published", day)),
        }
    }
}

impl Fate {
    /// In words; none of what is no contribution, and of what is not to be used.
    pub fn new(became: &Became, given: &Given, words: &Words) -> Option<Self> {
        let used = matches!(given.body, Body::Contribution(_)) && !given.withheld && !given.withdrawn;
        let fate = match (became.stands.get(&given.id), became.compiled) {
            (Some(parts), _) => Self::Stands(parts.iter().map(|part| Part::new(part, words)).collect()),
            (None, Some(_)) => Self::Later,
            (None, None) => Self::NotCompiled,
        };
        used.then_some(fate)
    }
}

impl Part {
    fn new(stands: &Stands, words: &Words) -> Self {
        let others = |count: u64| words.count("became-others", count.saturating_sub(1));
        Self {
            title: stands.theme.as_ref().and_then(|theme| theme.title.clone()),
            alone: stands.theme.is_none(),
            others: stands.theme.as_ref().map(|theme| others(theme.contributions)),
            quoted: (stands.quoted > 0).then(|| words.count("became-quoted", stands.quoted)),
        }
    }
}
