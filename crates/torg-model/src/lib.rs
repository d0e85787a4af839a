//! Embedding models behind one trait, and the only outbound client of the workspace.
//!
//! This crate owns what turns texts into [`torg_core::Vectors`] with a model: an encoder in a folder of this machine
//! (feature `local-models`), or an endpoint that the user named (feature `remote-models`). It refuses to open a connection to
//! anything else, to show a key, and to stand in for a model that is not there: the lexical engine needs no vectors, and so no
//! embedder.

mod embedder;
mod error;
#[cfg(feature = "local-models")]
mod local;
#[cfg(feature = "remote-models")]
mod remote;
#[cfg(feature = "remote-models")]
mod tls;

pub use embedder::{Embedder, Identity, Kind};
pub use error::ModelError;
#[cfg(feature = "local-models")]
pub use local::Local;
#[cfg(feature = "remote-models")]
pub use remote::{Address, Patience, Remote, Secret, Terms};
