//! Everything that was read, before anything is made of it.

use crate::{Contribution, Observation, Place, Reason, State, Withheld};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// What `torg-ingest` hands on: contributions free of personal data, and an account of all that is not among them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Material {
    /// The dialogue's title, if someone gave one.
    pub title: Option<String>,
    /// Ordered by id.
    pub contributions: Vec<Contribution>,
    /// Ordered by source and place.
    pub observations: Vec<Observation>,
    /// Every file that was found, read or not, ordered by name.
    pub sources: Vec<Source>,
    /// What was received and is not among the contributions, ordered by source and place.
    pub exclusions: Vec<Exclusion>,
    /// Closed questions and their answers, ordered by source and prompt.
    pub choices: Vec<ChoiceQuestion>,
    /// Who lives here: attribute to value to number of people, from `torg.toml`.
    pub populations: BTreeMap<Arc<str>, BTreeMap<Arc<str>, u64>>,
    /// Attribute values that are in no contribution, since they would make someone stand out.
    pub withheld: Withheld,
}

/// One file or channel that contributions came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Path below the folder that was read, with `/`; with `#sheet` when a workbook has several.
    pub name: Arc<str>,
    /// What Torg took it for.
    pub format: Format,
    /// SHA-256 of the file's bytes, lower-case hexadecimal; empty when the file could not be read at all.
    pub sha256: String,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// What was recognised and is not a contribution by its nature.
    pub set_aside: BTreeMap<SetAside, u64>,
    /// Identifying details that were replaced by placeholders.
    pub redactions: BTreeMap<Redaction, u64>,
    /// Names of columns that were dropped as personal.
    pub dropped_columns: Vec<String>,
}

/// What a file was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Microsoft Forms export.
    MicrosoftForms,
    /// Google Forms export.
    GoogleForms,
    /// LimeSurvey export.
    LimeSurvey,
    /// Polis `comments.csv`.
    Polis,
    /// Decidim proposals, CSV or JSON.
    Decidim,
    /// Any other table.
    Table,
    /// WebVTT or SubRip transcript.
    Transcript,
    /// Interview or meeting notes, with speakers.
    Interview,
    /// One line, one note.
    Notes,
    /// Running text: studies, reports, letters.
    Document,
    /// Could not be told.
    Unknown,
}

/// Parts of a source that are not contributions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SetAside {
    /// Empty answers.
    Blank,
    /// Headings and titles; they become prompts.
    Heading,
    /// What the interviewer said; questions become prompts.
    Interviewer,
    /// Page headers, footers and page numbers.
    PageFurniture,
    /// Rows above a table's header.
    TitleRow,
    /// Rows of a file that accompanies contributions read elsewhere: votes, summaries.
    Companion,
}

/// Kinds of identifying detail that are replaced in texts by a placeholder such as `[phone]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Redaction {
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Personal identity number, check digit verified.
    IdentityNumber,
    /// IBAN, check digits verified.
    Iban,
    /// Payment card, Luhn verified.
    Card,
    /// Street and house number.
    Address,
    /// Link to a profile.
    Profile,
    /// Licence plate.
    Plate,
    /// A name that the same source lists as a speaker's or respondent's.
    Name,
}

/// Something received that did not become a contribution.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Exclusion {
    /// Name of the source.
    pub source: Arc<str>,
    /// Where in it; `None` when it is the whole source.
    pub place: Option<Place>,
    /// Withheld, withdrawn or unreadable.
    pub state: State,
    /// Why.
    pub reason: Reason,
}

/// A closed question with the number of participants who chose each option.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ChoiceQuestion {
    /// Name of the source.
    pub source: Arc<str>,
    /// The question.
    pub prompt: Arc<str>,
    /// Participants who answered it.
    pub answered: u64,
    /// Option to participants; several options may be chosen by one.
    pub options: BTreeMap<Arc<str>, u64>,
}
