//! Sentences that Torg asserts about the material.

use serde::Serialize;
use thiserror::Error;

/// A sentence about the material with the quotations that let a reader check it. It cannot exist without one: the
/// fields are private and the constructor refuses an empty list. A finding of the machine is a proposal until a named
/// person has approved it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    statement: Statement,
    supporting: Vec<usize>,
    contrary: Vec<usize>,
}

/// What is asserted, with its numbers; the words come from the report's language. Themes are positions in
/// [`crate::Compilation::themes`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Statement {
    /// `theme` has the most contributions: `contributions` of `total`, from `participants` people.
    LargestTheme {
        /// Which theme.
        theme: usize,
        /// Contributions in it.
        contributions: usize,
        /// Participants in it.
        participants: usize,
        /// All contributions.
        total: usize,
    },
    /// A further large theme.
    LargeTheme {
        /// Which theme.
        theme: usize,
        /// Contributions in it.
        contributions: usize,
        /// Participants in it.
        participants: usize,
    },
    /// Those with `value` for `attribute` speak of `theme` more than all do.
    SpeaksMore {
        /// Which theme.
        theme: usize,
        /// Attribute name.
        attribute: String,
        /// Attribute value.
        value: String,
        /// Participants of the group in the theme.
        participants: usize,
        /// Participants of the group.
        of: usize,
    },
    /// Those with `value` for `attribute` speak of `theme` less than all do.
    SpeaksLess {
        /// Which theme.
        theme: usize,
        /// Attribute name.
        attribute: String,
        /// Attribute value.
        value: String,
        /// Participants of the group in the theme.
        participants: usize,
        /// Participants of the group.
        of: usize,
    },
    /// `theme` is spoken of in `sources` of `of` sources with contributions: it is not the matter of one channel.
    AcrossSources {
        /// Which theme.
        theme: usize,
        /// Sources with a contribution in it.
        sources: usize,
        /// Sources with a contribution.
        of: usize,
    },
    /// `contributions` speak of both `theme` and `other`, more than chance would give.
    OftenTogether {
        /// Which theme.
        theme: usize,
        /// The other theme.
        other: usize,
        /// Contributions in both.
        contributions: usize,
        /// Contributions in the smaller of the two.
        of: usize,
    },
    /// Many contributions share one text.
    Campaign {
        /// Position in [`crate::Compilation::duplicates`].
        duplicates: usize,
        /// Contributions that say the same.
        contributions: usize,
        /// People who sent them.
        participants: usize,
        /// Wordings among them.
        distinct_texts: usize,
    },
    /// `count` contributions stand alone: nobody else said something like them.
    SingleVoices {
        /// How many.
        count: usize,
    },
}

/// Why a finding cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FindingError {
    /// No quotation supports it.
    #[error("a finding needs a quotation that supports it")]
    NoQuotation,
    /// It cites a quotation that does not exist.
    #[error("there is no quotation {0}")]
    UnknownQuotation(usize),
}

impl Finding {
    /// Asserts `statement`; `supporting` and `contrary` are positions among the compilation's `quotations`.
    pub fn new(
        statement: Statement,
        supporting: Vec<usize>,
        contrary: Vec<usize>,
        quotations: &[crate::Quotation],
    ) -> Result<Self, FindingError> {
        if supporting.is_empty() {
            return Err(FindingError::NoQuotation);
        }
        match supporting.iter().chain(&contrary).find(|&&at| at >= quotations.len()) {
            Some(&at) => Err(FindingError::UnknownQuotation(at)),
            None => Ok(Self { statement, supporting, contrary }),
        }
    }

    /// What is asserted.
    pub fn statement(&self) -> &Statement {
        &self.statement
    }

    /// Quotations that support it; never empty.
    pub fn supporting(&self) -> &[usize] {
        &self.supporting
    }

    /// Quotations that were chosen as least like the supporting ones.
    pub fn contrary(&self) -> &[usize] {
        &self.contrary
    }
}
