//! The fields of `report.json`. A field that is not here is refused: nothing checks it.

use serde::Deserialize;
use std::{borrow::Cow, collections::BTreeMap};

/// A text; it borrows from the file where JSON needed no escapes.
pub(super) type Text<'j> = Cow<'j, str>;
pub(super) type Maybe<'j> = Option<Cow<'j, str>>;

/// What a reader must know first.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, tag = "kind", rename_all = "kebab-case")]
pub(super) enum Notice {
    TooFewToGroup { contributions: u64, needed: u64 },
    GroupedWithinLanguages { languages: Vec<String>, compared: Vec<String> },
    TooFewInLanguage { language: String, contributions: u64 },
}

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Report<'j> {
    #[serde(borrow)]
    pub format: Text<'j>,
    #[serde(borrow)]
    pub title: Maybe<'j>,
    #[serde(borrow)]
    pub language: Text<'j>,
    #[serde(borrow)]
    pub status: Text<'j>,
    pub method: Method,
    pub counts: BTreeMap<String, u64>,
    pub notices: Vec<Notice>,
    #[serde(borrow)]
    pub findings: Vec<Finding<'j>>,
    #[serde(borrow)]
    pub themes: Vec<Theme<'j>>,
    #[serde(borrow)]
    pub quotations: Vec<Quotation<'j>>,
    pub single_voices: Vec<String>,
    pub ungrouped_samples: Vec<String>,
    #[serde(borrow)]
    pub groups: Vec<Groups<'j>>,
    #[serde(borrow)]
    pub duplicates: Vec<Duplicates<'j>>,
    pub population: BTreeMap<String, BTreeMap<String, u64>>,
    #[serde(borrow)]
    pub withheld: Vec<Withheld<'j>>,
    #[serde(borrow)]
    pub choices: Vec<Choices<'j>>,
    #[serde(borrow)]
    pub observations: Vec<Observation<'j>>,
    #[serde(borrow)]
    pub sources: Vec<Source<'j>>,
    #[serde(borrow)]
    pub contributions: Vec<Contribution<'j>>,
    #[serde(borrow)]
    pub passages: Vec<Passage<'j>>,
    #[serde(borrow)]
    pub coverage: Vec<Line<'j>>,
}

/// A finding.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Finding<'j> {
    pub finding: u64,
    #[serde(borrow)]
    pub statement: Text<'j>,
    #[serde(borrow)]
    pub theme: Maybe<'j>,
    #[serde(borrow)]
    pub other: Maybe<'j>,
    #[serde(borrow)]
    pub attribute: Maybe<'j>,
    #[serde(borrow)]
    pub value: Maybe<'j>,
    pub duplicates: Option<u64>,
    pub participants: Option<u64>,
    pub contributions: Option<u64>,
    pub sources: Option<u64>,
    pub total: Option<u64>,
    pub texts: Option<u64>,
    pub supporting: Vec<String>,
    pub contrary: Vec<String>,
}

/// A theme.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Theme<'j> {
    #[serde(borrow)]
    pub theme: Text<'j>,
    #[serde(borrow)]
    pub parent: Maybe<'j>,
    pub level: u64,
    #[serde(borrow)]
    pub kind: Text<'j>,
    #[serde(borrow)]
    pub label: Text<'j>,
    pub keyphrases: Vec<String>,
    pub contributions: u64,
    pub participants: u64,
    pub texts: u64,
    pub quotations: Vec<String>,
    pub other_views: Vec<String>,
    #[serde(borrow)]
    pub groups: Vec<Cell<'j>>,
}

/// A group within a theme.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cell<'j> {
    #[serde(borrow)]
    pub attribute: Text<'j>,
    #[serde(borrow)]
    pub value: Text<'j>,
    pub participants: Option<u64>,
    pub of: Option<u64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
    #[serde(borrow)]
    pub direction: Maybe<'j>,
}

/// A quotation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Quotation<'j> {
    #[serde(borrow)]
    pub quotation: Text<'j>,
    #[serde(borrow)]
    pub theme: Maybe<'j>,
    #[serde(borrow)]
    pub contribution: Text<'j>,
    pub start: u64,
    pub end: u64,
    #[serde(borrow)]
    pub why: Text<'j>,
    #[serde(borrow)]
    pub text: Text<'j>,
}

/// An attribute.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Groups<'j> {
    #[serde(borrow)]
    pub attribute: Text<'j>,
    pub of: Option<u64>,
    #[serde(borrow)]
    pub values: Vec<Total<'j>>,
}

/// A group as a whole.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Total<'j> {
    #[serde(borrow)]
    pub value: Text<'j>,
    pub participants: Option<u64>,
    pub contributions: Option<u64>,
    pub population: Option<u64>,
}

/// Contributions that say the same.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Duplicates<'j> {
    pub duplicates: u64,
    pub participants: u64,
    pub texts: u64,
    #[serde(borrow)]
    pub contributions: Vec<Text<'j>>,
}

/// People of whom a value is withheld.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Withheld<'j> {
    #[serde(borrow)]
    pub attribute: Maybe<'j>,
    pub participants: Option<u64>,
}

/// A closed question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Choices<'j> {
    #[serde(borrow)]
    pub source: Text<'j>,
    #[serde(borrow)]
    pub question: Text<'j>,
    pub answered: Option<u64>,
    #[serde(borrow)]
    pub options: Vec<Chosen<'j>>,
}

/// An option of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Chosen<'j> {
    #[serde(borrow)]
    pub option: Text<'j>,
    pub participants: Option<u64>,
}

/// An observation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Observation<'j> {
    #[serde(borrow)]
    pub source: Text<'j>,
    #[serde(borrow)]
    pub row: Text<'j>,
    #[serde(borrow)]
    pub text: Text<'j>,
}

/// A source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source<'j> {
    #[serde(borrow)]
    pub source: Text<'j>,
    #[serde(borrow)]
    pub format: Text<'j>,
    #[serde(borrow)]
    pub sha256: Maybe<'j>,
    pub bytes: u64,
    pub contributions: u64,
    pub set_aside: BTreeMap<String, u64>,
    pub redactions: BTreeMap<String, u64>,
    pub dropped_columns: Vec<String>,
}

/// A contribution.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contribution<'j> {
    #[serde(borrow)]
    pub contribution: Text<'j>,
    #[serde(borrow)]
    pub source: Text<'j>,
    #[serde(borrow)]
    pub row: Text<'j>,
    #[serde(borrow)]
    pub participant: Text<'j>,
    #[serde(borrow)]
    pub language: Text<'j>,
    #[serde(borrow)]
    pub date: Maybe<'j>,
    #[serde(borrow)]
    pub prompt: Maybe<'j>,
    #[serde(borrow)]
    pub text: Text<'j>,
    pub attributes: BTreeMap<String, String>,
}

/// A passage.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Passage<'j> {
    #[serde(borrow)]
    pub passage: Text<'j>,
    #[serde(borrow)]
    pub contribution: Text<'j>,
    pub start: u64,
    pub end: u64,
    #[serde(borrow)]
    pub theme: Maybe<'j>,
}

/// A line of the account.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line<'j> {
    #[serde(borrow)]
    pub contribution: Maybe<'j>,
    #[serde(borrow)]
    pub source: Text<'j>,
    #[serde(borrow)]
    pub row: Maybe<'j>,
    #[serde(borrow)]
    pub state: Text<'j>,
    #[serde(borrow)]
    pub reason: Maybe<'j>,
    #[serde(borrow)]
    pub detail: Maybe<'j>,
}

/// How it was made.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Method {
    pub version: String,
    pub engine: String,
    pub models: Vec<String>,
    pub seed: u64,
    pub parameters: BTreeMap<String, serde_json::Value>,
    pub edits: Vec<String>,
}
