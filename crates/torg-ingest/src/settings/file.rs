//! The keys of `torg.toml`, and what is said when one is wrong. `docs/settings.md` describes each.

use super::{
    SourceSettings, Speakers,
    population::People,
    unify::{Names, Values},
};
use crate::raw::Role;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    io,
    ops::Range,
    path::{Path, PathBuf},
};
use thiserror::Error;
use toml::Spanned;
use torg_core::Language;

/// Words further apart than this are not suggested for each other (Jaro-Winkler).
const NEAR: f64 = 0.7;

/// Why `torg.toml` could not be used.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// It could not be opened, or is not UTF-8.
    #[error("{}: {error}", file.display())]
    Open {
        /// Which file.
        file: PathBuf,
        /// The system's words.
        error: io::Error,
    },
    /// Something in it is wrong.
    #[error("{}, line {line}: {message}\n  {shown}", file.display())]
    Wrong {
        /// Which file.
        file: PathBuf,
        /// Which line, from 1.
        line: usize,
        /// That line.
        shown: String,
        /// What is wrong, and the nearest that would be right.
        message: String,
    },
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct SettingsFile {
    pub title: Option<String>,
    #[serde(default)]
    pub report: ReportSettings,
    #[serde(default)]
    pub publish: PublishEntry,
    #[serde(default)]
    pub source: Vec<SourceEntry>,
    #[serde(default)]
    pub attributes: Names,
    #[serde(default)]
    pub values: Values,
    #[serde(default)]
    pub population: People,
}

/// How the report is made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReportSettings {
    /// Language of the report: `sv`, `en` …
    pub language: Option<String>,
}

/// What of the participants is published.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct PublishEntry {
    /// Names of attributes, the most important first.
    pub attributes: Option<Vec<Spanned<String>>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct SourceEntry {
    #[serde(rename = "match")]
    pub pattern: Spanned<String>,
    sheet: Option<String>,
    header_row: Option<u32>,
    encoding: Option<String>,
    delimiter: Option<char>,
    language: Option<Language>,
    question: Option<String>,
    #[serde(default)]
    columns: BTreeMap<String, Role>,
    #[serde(default)]
    questions: BTreeMap<String, String>,
    #[serde(default)]
    attributes: BTreeMap<String, String>,
    #[serde(default)]
    pub values: Values,
    #[serde(default)]
    everyone: BTreeMap<String, String>,
    speakers: Option<Speakers>,
    publish_as: Option<String>,
    exclude: Option<bool>,
    #[serde(default)]
    exclude_rows: Vec<u32>,
}

impl SettingsFile {
    pub fn parse(text: &str, file: &Path) -> Result<Self, SettingsError> {
        toml::from_str(text).map_err(|error| {
            error_at(text, file, error.span().unwrap_or(0..0), with_suggestion(error.message()))
        })
    }
}

impl SourceEntry {
    /// This entry's settings over those of entries before it.
    pub fn over(&self, before: SourceSettings) -> SourceSettings {
        let own = self.clone();
        let mut settings = before;
        settings.sheet = own.sheet.or(settings.sheet);
        settings.header_row = own.header_row.or(settings.header_row);
        settings.encoding = own.encoding.or(settings.encoding);
        settings.delimiter = own.delimiter.or(settings.delimiter);
        settings.language = own.language.or(settings.language);
        settings.question = own.question.or(settings.question);
        settings.columns.extend(own.columns);
        settings.questions.extend(own.questions);
        settings.attributes.extend(own.attributes);
        settings.everyone.extend(own.everyone);
        settings.speakers = own.speakers.unwrap_or(settings.speakers);
        settings.publish_as = own.publish_as.or(settings.publish_as);
        settings.exclude = own.exclude.unwrap_or(settings.exclude);
        settings.exclude_rows.extend(own.exclude_rows);
        settings
    }
}

/// The error `message` about the bytes `span` of `text`.
pub(super) fn error_at(text: &str, file: &Path, span: Range<usize>, message: String) -> SettingsError {
    let line = line_of(text, span.start);
    let shown = text.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim().to_owned();
    SettingsError::Wrong { file: file.to_owned(), line, shown, message }
}

/// The line of a byte, from 1.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count().saturating_add(1)
}

/// Serde lists what it would have taken: "unknown field `a`, expected one of `b`, `c`". The nearest is named.
fn with_suggestion(message: &str) -> String {
    let (Some(wrong), true) = (quoted(message).next(), message.starts_with("unknown")) else {
        return message.to_owned();
    };
    let kind = if message.starts_with("unknown field") { "key" } else { "value" };
    match nearest(wrong, quoted(message).skip(1)) {
        Some(near) => format!("unknown {kind} `{wrong}`; did you mean `{near}`?"),
        None => message.replacen("field", "key", 1).replacen("variant", "value", 1),
    }
}

fn quoted(message: &str) -> impl Iterator<Item = &str> {
    message.split('`').skip(1).step_by(2)
}

/// The candidate most like `wrong`, if any is like it.
pub(crate) fn nearest<'c>(wrong: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let folded = wrong.to_lowercase();
    let scored =
        candidates.map(|candidate| (strsim::jaro_winkler(&folded, &candidate.to_lowercase()), candidate));
    scored
        .filter(|(score, _)| *score >= NEAR)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}
