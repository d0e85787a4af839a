//! The words and ids by which open data refers to things, from the types and positions that a compilation uses.

use serde::Serialize;
use torg_core::{Compilation, Statement};

/// The word of a value of an enumeration in open data (`page-furniture`), which is its serialised form.
pub fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The id of the theme at position `at`.
pub fn theme(compilation: &Compilation, at: usize) -> Option<&str> {
    compilation.themes.get(at).map(|theme| theme.id.0.as_str())
}

/// The id of the contribution at position `at`.
pub fn contribution(compilation: &Compilation, at: usize) -> Option<&str> {
    compilation.material.contributions.get(at).map(|it| it.id.as_str())
}

/// The id of the quotation at position `at`.
pub fn quotation(at: usize) -> String {
    format!("q{}", at + 1)
}

/// The ids of the quotations at these positions.
pub fn quotations(positions: &[usize]) -> Vec<String> {
    positions.iter().map(|&at| quotation(at)).collect()
}

/// The id of a passage.
pub fn passage(contribution: &str, number: u32) -> String {
    format!("{contribution}-{number}")
}

/// The words for the kinds of statement.
pub const STATEMENTS: [&str; 8] = [
    "largest-theme",
    "large-theme",
    "speaks-more",
    "speaks-less",
    "across-sources",
    "often-together",
    "campaign",
    "single-voices",
];

/// What a statement says and of what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Subject<'a> {
    /// One of [`STATEMENTS`].
    pub word: &'static str,
    /// Id of the theme it is about.
    pub theme: Option<&'a str>,
    /// Id of the other theme it is about.
    pub other: Option<&'a str>,
    /// Attribute and value of the group it is about.
    pub group: Option<(&'a str, &'a str)>,
    /// Number, from 1, of the group of duplicates it is about.
    pub duplicates: Option<usize>,
}

/// What `statement` says and of what.
pub fn subject<'a>(compilation: &'a Compilation, statement: &'a Statement) -> Subject<'a> {
    let id = |at: &usize| theme(compilation, *at);
    let of = |word, theme| Subject { word, theme, ..Subject::default() };
    match statement {
        Statement::LargestTheme { theme, .. } => of("largest-theme", id(theme)),
        Statement::LargeTheme { theme, .. } => of("large-theme", id(theme)),
        Statement::SpeaksMore { theme, attribute, value, .. } => {
            Subject { group: Some((attribute, value)), ..of("speaks-more", id(theme)) }
        }
        Statement::SpeaksLess { theme, attribute, value, .. } => {
            Subject { group: Some((attribute, value)), ..of("speaks-less", id(theme)) }
        }
        Statement::AcrossSources { theme, .. } => of("across-sources", id(theme)),
        Statement::OftenTogether { theme, other, .. } => {
            Subject { other: id(other), ..of("often-together", id(theme)) }
        }
        Statement::Campaign { duplicates, .. } => {
            Subject { duplicates: Some(duplicates + 1), ..of("campaign", None) }
        }
        Statement::SingleVoices { .. } => of("single-voices", None),
    }
}
