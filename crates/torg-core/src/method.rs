//! Everything needed to repeat a compilation.

use serde::Serialize;
use std::collections::BTreeMap;

/// Versions, parameters and seed. The report adds the hashes of inputs and outputs when it writes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MethodCard {
    /// Torg's version.
    pub version: String,
    /// The engine's name: `lexical`.
    pub engine: String,
    /// Names of models used; empty without any.
    pub models: Vec<String>,
    /// Seed of every random choice.
    pub seed: u64,
    /// Parameters as the engine used them, name to value.
    pub parameters: BTreeMap<String, String>,
    /// What people changed by hand, in order.
    pub edits: Vec<String>,
}
