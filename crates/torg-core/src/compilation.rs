//! The whole result.

use crate::{
    Account, Coverage, DuplicateGroup, Finding, GroupTable, Language, Material, MethodCard, Passage,
    Quotation, Theme,
};
use serde::Serialize;

/// What `torg-analysis` makes of a [`Material`], and what `torg-report` writes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compilation {
    /// Everything that was read; each contribution's language is filled in.
    pub material: Material,
    /// Ordered by contribution and number.
    pub passages: Vec<Passage>,
    /// The tree, each parent before its children, siblings large to small; small themes after it.
    pub themes: Vec<Theme>,
    /// Contributions that say the same, large to small.
    pub duplicates: Vec<DuplicateGroup>,
    /// All quotations; other parts hold positions in it.
    pub quotations: Vec<Quotation>,
    /// Positions among the quotations of voices that stand alone.
    pub single_voices: Vec<usize>,
    /// Positions among the quotations of samples of what has no theme.
    pub ungrouped_samples: Vec<usize>,
    /// Who took part, one table an attribute, ordered by attribute.
    pub groups: Vec<GroupTable>,
    /// The main lines.
    pub findings: Vec<Finding>,
    /// One line for everything received: contributions in order, then exclusions in order.
    pub coverage: Vec<Coverage>,
    /// What a reader must know before trusting the rest.
    pub notices: Vec<Notice>,
    /// How it was made.
    pub method: MethodCard,
}

impl Compilation {
    /// The sum of the coverage.
    pub fn account(&self) -> Account {
        Account::of(&self.coverage)
    }
}

/// A warning for the reader.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Notice {
    /// Too little to look for themes: this many contributions, fewer than needed.
    TooFewToGroup {
        /// Contributions there are.
        contributions: usize,
        /// Contributions needed.
        needed: usize,
    },
    /// Several languages, and an engine that cannot compare across all of them.
    GroupedWithinLanguages {
        /// The languages within each of which themes were sought, most contributions first.
        languages: Vec<Language>,
        /// Those that were compared with each other, and so grouped together, most contributions first.
        compared: Vec<Language>,
    },
    /// Few contributions in this language, so no themes were sought in it.
    TooFewInLanguage {
        /// Which language.
        language: Language,
        /// Contributions in it.
        contributions: usize,
    },
}
