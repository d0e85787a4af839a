//! What every embedding model is asked, wherever it runs.

use crate::ModelError;
use std::fmt;
use torg_core::{Language, Progress, Vectors};

/// A model that tells how near two texts are in meaning.
pub trait Embedder {
    /// Which model this is, for the method card.
    fn identity(&self) -> &Identity;

    /// One row for each of `texts`, in their order. `progress` hears of texts done, at [`torg_core::Stage::Embedding`].
    fn embed(&self, texts: &[&str], progress: &dyn Progress) -> Result<Vectors, ModelError>;
}

/// Everything needed to say which model made some vectors.
#[derive(Clone, Debug, PartialEq)]
pub struct Identity {
    /// The model's name: of the folder, or as the endpoint calls it.
    pub name: String,
    /// Where it runs.
    pub kind: Kind,
    /// Length of a vector, where it is known before anything was embedded.
    pub dimensions: Option<usize>,
    /// SHA-256, in hexadecimal, over the files that the model is made of, or over an endpoint's address and the model's name there.
    pub sha256: String,
    /// The licence it says it has.
    pub licence: Option<String>,
    /// The languages it says it was made for; empty when it says nothing.
    pub languages: Vec<Language>,
}

/// Where a model runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// On this machine: no text leaves it.
    Local,
    /// At an endpoint: every text is sent there.
    Remote,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Local => "local",
            Self::Remote => "remote",
        })
    }
}
