//! The account of every contribution.

use crate::{ContributionId, Place};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, sync::Arc};

/// What became of something that was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// At least one of its passages is in a theme.
    Theme,
    /// Read, and in no theme; the reason says why.
    Ungrouped,
    /// Says the same as another contribution, shares its fate, and is counted beside it.
    Duplicate,
    /// Not published, by a decision.
    Withheld,
    /// Taken back by the contributor.
    Withdrawn,
    /// Could not be read.
    Unreadable,
}

impl State {
    /// All states in the order of the account.
    pub const ALL: [Self; 6] =
        [Self::Theme, Self::Ungrouped, Self::Duplicate, Self::Withheld, Self::Withdrawn, Self::Unreadable];

    /// The word used in open data.
    pub fn code(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Ungrouped => "ungrouped",
            Self::Duplicate => "duplicate",
            Self::Withheld => "withheld",
            Self::Withdrawn => "withdrawn",
            Self::Unreadable => "unreadable",
        }
    }
}

/// Why something is not in a theme. [`Reason::code`] is what open data and translations use; the detail, where
/// there is one, follows a colon.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "code", content = "detail")]
pub enum Reason {
    /// Same words as another contribution (its id).
    IdenticalTo(ContributionId),
    /// Nearly the same words as another contribution (its id).
    NearlyIdenticalTo(ContributionId),
    /// Too few words to compare ("yes", "don't know", "-").
    TooShort,
    /// Nobody else said something like it.
    SingleVoice,
    /// Too few contributions in the material, or in this language, to look for themes.
    TooFewToGroup,
    /// The source says it was moderated out.
    ModeratedAtSource,
    /// Who said it took it back.
    TakenBack,
    /// `torg.toml` says to leave it out.
    ExcludedBySettings,
    /// The file is empty.
    EmptyFile,
    /// No reader for this kind of file (what it looks like).
    UnknownFormat(String),
    /// The file is broken (what and where).
    Malformed(String),
    /// The file needed more than a limit allows (which limit).
    OverLimit(String),
    /// The file could not be opened (the system's words).
    NotOpened(String),
    /// The document has no text layer: pages are pictures.
    NoText,
    /// A table in which no column looks like free text.
    NoTextColumn,
}

impl Reason {
    /// The stable word for it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::IdenticalTo(_) => "identical-to",
            Self::NearlyIdenticalTo(_) => "nearly-identical-to",
            Self::TooShort => "too-short",
            Self::SingleVoice => "single-voice",
            Self::TooFewToGroup => "too-few-to-group",
            Self::ModeratedAtSource => "moderated-at-source",
            Self::TakenBack => "taken-back",
            Self::ExcludedBySettings => "excluded-by-settings",
            Self::EmptyFile => "empty-file",
            Self::UnknownFormat(_) => "unknown-format",
            Self::Malformed(_) => "malformed",
            Self::OverLimit(_) => "over-limit",
            Self::NotOpened(_) => "not-opened",
            Self::NoText => "no-text",
            Self::NoTextColumn => "no-text-column",
        }
    }

    /// What follows the code, if anything.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::IdenticalTo(id) | Self::NearlyIdenticalTo(id) => Some(id.as_str()),
            Self::UnknownFormat(text)
            | Self::Malformed(text)
            | Self::OverLimit(text)
            | Self::NotOpened(text) => Some(text),
            _ => None,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        self.detail().map_or(Ok(()), |detail| write!(f, ": {detail}"))
    }
}

/// One line of the account. Either a contribution, or a place in a source that gave none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Coverage {
    /// The contribution, unless it was excluded before it became one.
    pub contribution: Option<ContributionId>,
    /// Name of the source.
    pub source: Arc<str>,
    /// Where in it; `None` for the whole source.
    pub place: Option<Place>,
    /// What became of it.
    pub state: State,
    /// Why; `None` exactly when the state is [`State::Theme`].
    pub reason: Option<Reason>,
}

/// The sum of the coverage: `received` equals the sum over the states, because it is computed as that.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Account {
    by_state: BTreeMap<State, usize>,
}

impl Account {
    /// Counts the lines of a coverage.
    pub fn of(coverage: &[Coverage]) -> Self {
        let mut by_state: BTreeMap<State, usize> = State::ALL.into_iter().map(|state| (state, 0)).collect();
        for line in coverage {
            *by_state.entry(line.state).or_default() += 1;
        }
        Self { by_state }
    }

    /// Lines in this state.
    pub fn count(&self, state: State) -> usize {
        self.by_state.get(&state).copied().unwrap_or(0)
    }

    /// All lines.
    pub fn received(&self) -> usize {
        self.by_state.values().sum()
    }
}
