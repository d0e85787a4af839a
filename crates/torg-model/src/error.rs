//! What can go wrong with a model, one variant for each thing that a caller or a person can do about it.

use std::{io, path::PathBuf};

/// Why there are no vectors. Every sentence says where, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// A file cannot be read or written.
    #[error("`{}` cannot be read: {source}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file that a model must have is not there.
    #[error("`{}` is not there: {remedy}", path.display())]
    Missing {
        /// Which file.
        path: PathBuf,
        /// What to do.
        remedy: &'static str,
    },
    /// A file of a model says something that Torg cannot use.
    #[error("`{}`: {reason}; {remedy}", path.display())]
    Unsuitable {
        /// Which file.
        path: PathBuf,
        /// What it says.
        reason: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The weights are not those of the architecture.
    #[error("`{}`: the tensor `{tensor}` {reason}; {}", path.display(), remedies::WEIGHTS)]
    Weights {
        /// Which file.
        path: PathBuf,
        /// Which tensor.
        tensor: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The model gave something that is no vector.
    #[error("the model `{model}` gave no vector for a text: {reason}")]
    NoVector {
        /// Which model.
        model: String,
        /// Why it is none.
        reason: String,
    },
}

/// What to do about a folder; the same words wherever it is said.
pub(crate) mod remedies {
    /// A folder that is not a model, or not whole.
    pub const DOWNLOAD: &str = "download the whole folder of the model again";
    /// Weights that can run code when they are opened.
    pub const CONVERT: &str = "Torg reads weights as safetensors only: look for that file where the model is published, or convert them";
    /// What Torg's encoder is not.
    pub const OTHER_MODEL: &str = "take another model: Torg runs encoders of the BERT, RoBERTa, XLM-R and DistilBERT kind, pooled by mean or first token";
    /// Weights of another model.
    pub const WEIGHTS: &str =
        "config.json and the weights are not of the same model: download the whole folder again";
}
