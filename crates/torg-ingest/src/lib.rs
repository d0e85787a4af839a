//! Foreign bytes become contributions here.
//!
//! This crate owns every parser of foreign input, the guess of what a column means, what is removed because it
//! points at a person, and the account of what could not be read. Parsers run in a child process under [`Limits`].
//! It has no opinion on language, themes or reports, opens no connection, and stores nothing.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects, clippy::string_slice))]

mod advice;
mod anonymity;
mod archive;
mod assemble;
mod child;
pub mod decode;
pub mod discover;
pub mod entry;
pub mod inspect;
mod kind;
mod limits;
mod polis;
pub mod privacy;
pub mod raw;
mod reader;
mod redactor;
mod settings;
pub mod table;
pub mod text;
pub mod worker;

pub use advice::{advice, whereabouts};
pub use anonymity::{Choice, Profiles, SMALL_GROUPS};
pub use assemble::{FileReading, Reading, assemble};
pub use child::{SourceReading, own_program, read as read_one};
pub use kind::{Fingerprint, Kind, fingerprint};
pub use limits::Limits;
pub use reader::{IngestError, read_all};
pub use settings::{ReportSettings, Settings, SettingsError, SourceSettings, Speakers, template};
