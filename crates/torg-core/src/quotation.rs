//! Words shown in a report, equal to the stored words by construction.

use crate::{Contribution, Span};
use serde::Serialize;
use thiserror::Error;

/// A span of a contribution that a report shows. Its fields are private: it can only be made from the contribution
/// it quotes, and its words can only be read from that contribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quotation {
    contribution: usize,
    span: Span,
    theme: Option<usize>,
    why: Why,
}

/// Why this passage was chosen among all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Near the centre of its theme.
    Central,
    /// Adds a view, source, group or language that the others do not have.
    Spread,
    /// Far from the centre of its theme.
    OtherView,
    /// Nobody else said something like it.
    SingleVoice,
    /// A sample of what has no theme.
    Ungrouped,
}

impl Why {
    /// The word used in open data.
    pub fn code(self) -> &'static str {
        match self {
            Self::Central => "central",
            Self::Spread => "spread",
            Self::OtherView => "other-view",
            Self::SingleVoice => "single-voice",
            Self::Ungrouped => "ungrouped",
        }
    }
}

/// Why a quotation cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum QuotationError {
    /// There is no such contribution.
    #[error("there is no contribution {0}")]
    NoContribution(usize),
    /// The span was made from another text.
    #[error("the span does not lie in the text of contribution {0}")]
    NotInText(usize),
}

impl Quotation {
    /// Quotes `span` of `contributions[at]`, under the theme at position `theme`.
    pub fn new(
        contributions: &[Contribution],
        at: usize,
        span: Span,
        theme: Option<usize>,
        why: Why,
    ) -> Result<Self, QuotationError> {
        let contribution = contributions.get(at).ok_or(QuotationError::NoContribution(at))?;
        span.of(&contribution.text).ok_or(QuotationError::NotInText(at))?;
        Ok(Self { contribution: at, span, theme, why })
    }

    /// Position of the contribution.
    pub fn contribution(&self) -> usize {
        self.contribution
    }

    /// Where in the contribution.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Position of the theme it is shown under.
    pub fn theme(&self) -> Option<usize> {
        self.theme
    }

    /// Why it was chosen.
    pub fn why(&self) -> Why {
        self.why
    }

    /// The words, read from the contribution.
    pub fn words<'c>(&self, contributions: &'c [Contribution]) -> &'c str {
        contributions.get(self.contribution).and_then(|it| self.span.of(&it.text)).unwrap_or_default()
    }
}
