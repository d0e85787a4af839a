//! Embedding models behind one trait.
//!
//! This crate owns what turns texts into [`torg_core::Vectors`] with a model: an encoder in a folder of this machine
//! (feature `local-models`). It refuses to stand in for a model that is not there: the lexical engine needs no vectors, and so no
//! embedder.

mod embedder;
mod error;
#[cfg(feature = "local-models")]
mod local;

pub use embedder::{Embedder, Identity, Kind};
pub use error::ModelError;
#[cfg(feature = "local-models")]
pub use local::Local;
