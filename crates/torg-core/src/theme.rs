//! What people talk about, as a tree, and the passages that say so.

use crate::{GroupCell, Language, Span, ThemeId};
use serde::Serialize;

/// A stretch of a contribution that carries one idea.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// Position of the contribution in [`crate::Material::contributions`].
    pub contribution: usize,
    /// Its number within the contribution, from 1. Its published id is `contribution-number`.
    pub number: u32,
    /// Where it stands.
    pub span: Span,
    /// Position in [`crate::Compilation::themes`] of the finest theme it belongs to.
    pub theme: Option<usize>,
}

/// Where a theme stands in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeKind {
    /// In the tree: level 1 is the top, 2 and deeper its sub-themes.
    Main,
    /// Coherent but too small for the tree: it has its own section, no parent, and level 2.
    Small,
}

/// A node of the tree of themes. A theme's passages are those of its own and of all below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Theme {
    /// `3.1`, or `s4` for a small theme.
    pub id: ThemeId,
    /// Position of the parent in [`crate::Compilation::themes`]; always before this theme.
    pub parent: Option<usize>,
    /// 1 at the top.
    pub level: u8,
    /// In the tree or beside it.
    pub kind: ThemeKind,
    /// Keyphrases in their surface form, joined by ` · `.
    pub label: String,
    /// The language of the label, where there is one.
    pub language: Option<Language>,
    /// The label's keyphrases, and further ones, best first.
    pub keyphrases: Vec<String>,
    /// Contributions with a passage here.
    pub contributions: usize,
    /// Participants with a passage here.
    pub participants: usize,
    /// Distinct texts among the contributions: the difference shows campaigns.
    pub distinct_texts: usize,
    /// Positions in [`crate::Compilation::quotations`]: three to seven, central and spread.
    pub quotations: Vec<usize>,
    /// Positions in [`crate::Compilation::quotations`]: the passages furthest from the centre.
    pub other_views: Vec<usize>,
    /// Who speaks here more or less than elsewhere.
    pub groups: Vec<GroupCell>,
}

/// Contributions that say the same, as positions in [`crate::Material::contributions`], ascending. The first
/// stands for the others, which all stay in the count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DuplicateGroup {
    /// At least two.
    pub contributions: Vec<usize>,
    /// How many people.
    pub participants: usize,
    /// How many different wordings.
    pub distinct_texts: usize,
}
