//! The boundary between the child process that parses foreign bytes and everything else.
//!
//! It owns the shape of what one source gave before ids are handed out. It crosses the process border as JSON lines
//! and refuses to carry names: participants are keys without meaning, and `known_names` is never serialised.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;
use torg_core::{Day, Format, Language, Place, Reason, Redaction, SetAside, State};

/// What one source (a file, or one sheet of a workbook) gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawReading {
    /// What the source was taken for.
    pub format: Format,
    /// Why, as a sentence a person understands.
    pub because: String,
    /// The sheet, when the file is a workbook with several.
    pub sheet: Option<String>,
    /// In the order of the source.
    #[serde(skip)]
    pub contributions: Vec<RawContribution>,
    /// What facilitators saw, where.
    pub observations: Vec<(Place, String)>,
    /// What was recognised and is not a contribution by its nature.
    pub set_aside: BTreeMap<SetAside, u64>,
    /// What was received and did not become a contribution; no place when it is the whole source.
    pub exclusions: Vec<(Option<Place>, State, Reason)>,
    /// Closed questions with their answers.
    pub choices: Vec<RawChoice>,
    /// Names of columns dropped as personal.
    pub dropped_columns: Vec<String>,
    /// Each column with its role; empty for texts.
    pub columns: Vec<ColumnGuess>,
    /// How the bytes were understood: encoding, delimiter, header row …; name to value, for the inspection.
    pub details: BTreeMap<String, String>,
    /// Values of dropped name columns and names of speakers: used for redaction inside the child, never sent.
    #[serde(skip)]
    pub known_names: Vec<String>,
    /// Identifying details replaced by placeholders; filled in by the worker.
    pub redactions: BTreeMap<Redaction, u64>,
}

impl RawReading {
    /// A reading of nothing yet.
    pub fn new(format: Format, because: impl Into<String>) -> Self {
        Self {
            format,
            because: because.into(),
            sheet: None,
            contributions: Vec::new(),
            observations: Vec::new(),
            set_aside: BTreeMap::new(),
            exclusions: Vec::new(),
            choices: Vec::new(),
            dropped_columns: Vec::new(),
            columns: Vec::new(),
            details: BTreeMap::new(),
            known_names: Vec::new(),
            redactions: BTreeMap::new(),
        }
    }

    /// Everything that was said or seen in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let said = self.contributions.iter().map(|contribution| contribution.text.as_str());
        said.chain(self.observations.iter().map(|(_, text)| text.as_str()))
    }

    /// Counts one more thing that is not a contribution by its nature.
    pub fn set_aside(&mut self, kind: SetAside) {
        let count = self.set_aside.entry(kind).or_default();
        *count = count.saturating_add(1);
    }
}

/// What one person said at one time, before it has an id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RawContribution {
    /// Where in the source.
    pub place: Place,
    /// A key that is the same for all contributions of one participant of this source and means nothing else: never
    /// a name. `None` when each contribution counts as its own participant.
    pub participant: Option<String>,
    /// The question that was answered.
    pub prompt: Option<String>,
    /// The day it was said.
    pub date: Option<Day>,
    /// The language the source declares.
    pub language: Option<Language>,
    /// The words.
    pub text: String,
    /// Attribute name to value.
    pub attributes: BTreeMap<String, String>,
}

impl RawContribution {
    /// `text` at `place`, and nothing more is known.
    pub fn new(place: Place, text: impl Into<String>) -> Self {
        Self {
            place,
            participant: None,
            prompt: None,
            date: None,
            language: None,
            text: text.into(),
            attributes: BTreeMap::new(),
        }
    }
}

/// A closed question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawChoice {
    /// The question.
    pub prompt: String,
    /// How many answered.
    pub answered: u64,
    /// Option to number of answers.
    pub options: BTreeMap<String, u64>,
}

/// What a column of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Free text: each answer is a contribution, the header its prompt.
    Question,
    /// Closed question: its options are counted.
    Choice,
    /// Age band, district, role …
    Attribute,
    /// When it was said; kept to the day.
    Date,
    /// Tells one participant from another; only used to group rows.
    Id,
    /// The language of the row.
    Language,
    /// What a facilitator saw.
    Observation,
    /// Name, e-mail, phone, address, IP, token: dropped.
    Personal,
    /// Not used.
    Ignore,
}

impl Role {
    /// All roles, in the order of the documentation.
    pub const ALL: [Self; 9] = [
        Self::Question,
        Self::Choice,
        Self::Attribute,
        Self::Date,
        Self::Id,
        Self::Language,
        Self::Observation,
        Self::Personal,
        Self::Ignore,
    ];

    /// The word in `torg.toml`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Choice => "choice",
            Self::Attribute => "attribute",
            Self::Date => "date",
            Self::Id => "id",
            Self::Language => "language",
            Self::Observation => "observation",
            Self::Personal => "personal",
            Self::Ignore => "ignore",
        }
    }
}

/// What a column was taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnGuess {
    /// The header, or `column 3`.
    pub name: String,
    /// The role it plays.
    pub role: Role,
    /// Why, as a sentence a person understands.
    pub reason: String,
    /// Up to three values, empty for personal columns.
    pub samples: Vec<String>,
}

/// What is wrong with a file that only its password opens.
pub const LOCKED: &str =
    "it is protected by a password: open it, save it without protection, and read that file";

/// Why a source could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ReadError {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// No reader for it; what it looks like.
    #[error("no reader for {0}")]
    Unknown(String),
    /// Broken: what and where.
    #[error("the file is broken: {0}")]
    Malformed(String),
    /// A limit was passed: which.
    #[error("over the limit of {0}")]
    OverLimit(String),
    /// Could not be opened: the system's words.
    #[error("could not be opened: {0}")]
    NotOpened(String),
    /// Pages are pictures.
    #[error("there is no text in it")]
    NoText,
    /// No column looks like free text.
    #[error("no column looks like free text")]
    NoTextColumn,
}

impl From<ReadError> for Reason {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Empty => Self::EmptyFile,
            ReadError::Unknown(what) => Self::UnknownFormat(what),
            ReadError::Malformed(what) => Self::Malformed(what),
            ReadError::OverLimit(which) => Self::OverLimit(which),
            ReadError::NotOpened(words) => Self::NotOpened(words),
            ReadError::NoText => Self::NoText,
            ReadError::NoTextColumn => Self::NoTextColumn,
        }
    }
}
