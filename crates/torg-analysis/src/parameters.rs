//! What a compilation can be told. Owns the seed and the list of all parameters for the method card.

use crate::engine;
use std::collections::BTreeMap;

/// Parameters of a compilation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameters {
    /// Of the engine that groups passages into themes.
    pub engine: engine::Parameters,
    /// Seed of every random choice.
    pub seed: u64,
}

impl Parameters {
    /// Name and value of each, for the method card.
    pub(crate) fn listed(&self) -> BTreeMap<String, String> {
        self.engine.listed().into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}
