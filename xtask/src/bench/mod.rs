//! `cargo xtask bench`: what the program costs and how well it does. Owns the choice between them; speed and quality
//! are measured here and tested nowhere.

mod main_job;
mod measure;
mod model;
mod serve;
mod serve_http;
mod serve_load;
mod serve_process;
mod themes;

use anyhow::Result;
use std::path::Path;

/// Measures the main job, with `themes` first the engine beside its peers, with `model` an embedding model, with `serve`
/// the server under load.
///
/// # Errors
/// Whatever stops a measurement, with the command that did.
pub fn run(root: &Path, arguments: &[String]) -> Result<()> {
    match arguments.split_first() {
        Some((first, rest)) if first == "themes" => themes::run(root, rest),
        Some((first, rest)) if first == "model" => model::run(root, rest),
        Some((first, rest)) if first == "serve" => serve::run(root, rest),
        _ => main_job::run(root, arguments),
    }
}
