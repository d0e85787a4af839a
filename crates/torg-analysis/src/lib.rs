//! From contributions to a compilation: languages, passages, duplicates, themes, labels, quotations, groups,
//! findings and the account of every contribution.
//!
//! Pure: `(material, parameters, seed) -> compilation`. It reads no file, no clock and no network, cannot fail,
//! and gives the same bytes for any order of contributions and any number of threads.

mod checks;
mod compile;
mod coverage;
mod duplicates;
pub mod engine;
pub mod explain;
mod findings;
mod grounds;
mod groups;
mod labels;
mod language;
mod lexicon;
mod meanings;
mod negation;
mod notices;
mod nouns;
mod parameters;
mod passages;
mod quotations;
mod stop_words;
mod themes;
mod tree;
mod units;
mod words;

pub use checks::{Doubt, MOST_SHARED_PERCENT, TOO_ALIKE, check};
pub use compile::{compile, compile_with, tell_languages};
pub use grounds::Grounds;
pub use meanings::{Meanings, distinct_passages};
pub use parameters::Parameters;
