//! The words of Torg as types (`GLOSSARY.md` says what each means).
//!
//! This crate owns what must be true everywhere: a [`Span`] lies on character boundaries, a [`Quotation`]
//! equals the stored text, a [`Finding`] has a quotation, an [`Account`] adds up. It reads no file, no clock
//! and no network, and it has no opinion on themes, formats or pages.

mod compilation;
mod contribution;
mod coverage;
mod finding;
mod group;
mod id;
mod language;
mod material;
mod method;
mod progress;
mod quotation;
mod span;
mod theme;
mod vectors;

pub use compilation::{Compilation, Notice};
pub use contribution::{Contribution, Day, Observation, Place};
pub use coverage::{Account, Coverage, Reason, State};
pub use finding::{Finding, FindingError, Statement};
pub use group::{Direction, GroupCell, GroupTable, GroupTotal, SMALL_GROUPS, SMALLEST_CELL, Withheld};
pub use id::{ContributionId, ParticipantId, ThemeId};
pub use language::Language;
pub use material::{ChoiceQuestion, Exclusion, Format, Material, Redaction, SetAside, Source};
pub use method::MethodCard;
pub use progress::{Progress, Silent, Stage};
pub use quotation::{Quotation, QuotationError, Why};
pub use span::{Span, SpanError};
pub use theme::{DuplicateGroup, Passage, Theme, ThemeKind};
pub use vectors::{Vectors, VectorsError};
