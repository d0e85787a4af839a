//! `method-card.json`: everything needed to repeat a compilation, and the hash of every file of the report.

use super::figures::Figures;
use super::names;
use crate::{Options, constants::CONSTANTS};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use torg_core::{Compilation, Source, State};

/// Names this version of `docs/report-format.md`.
pub const FORMAT: &str = "torg-report-1";

/// A compilation of the machine, before people have approved it.
pub const PROPOSAL: &str = "proposal";

/// The card of a report whose files have the SHA-256 in `outputs`.
pub fn of(
    compilation: &Compilation,
    options: &Options,
    figures: &Figures,
    outputs: &BTreeMap<String, String>,
) -> Value {
    let method = &compilation.method;
    let constants: Map<String, Value> =
        CONSTANTS.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let inputs: Vec<Value> = compilation.material.sources.iter().map(input).collect();
    json!({
        "format": FORMAT,
        "version": method.version,
        "engine": method.engine,
        "models": method.models,
        "seed": method.seed,
        "parameters": method.parameters,
        "constants": constants,
        "edits": method.edits,
        "status": PROPOSAL,
        "language": options.language.code(),
        "title": super::title(compilation, options),
        "inputs": inputs,
        "outputs": outputs,
        "counts": counts(figures),
    })
}

fn input(source: &Source) -> Value {
    json!({
        "source": source.name,
        "format": names::word(&source.format),
        "bytes": source.bytes,
        "sha256": source.sha256,
    })
}

/// `received`, `contributions`, `participants` and every state.
pub fn counts(figures: &Figures) -> Map<String, Value> {
    let states = State::ALL.iter().map(|state| (state.code(), format!("state/{}", state.code())));
    let totals = ["received", "contributions", "participants"].map(|name| (name, name.to_owned()));
    totals.into_iter().chain(states).map(|(name, key)| (name.into(), figures.get(&key).into())).collect()
}
