//! Embedding models behind one trait, and the only outbound client of the workspace.
//!
//! This crate owns what turns texts into [`torg_core::Vectors`] with a model: an encoder in a folder of this machine
//! (feature `local-models`), or an endpoint that the user named (feature `remote-models`). It refuses to open a connection to
//! anything else, to show a key, and to stand in for a model that is not there: the lexical engine needs no vectors, and so no
//! embedder.

pub mod check;
mod embedder;
mod error;
#[cfg(all(feature = "local-models", feature = "remote-models"))]
mod hub;
#[cfg(feature = "local-models")]
mod local;
#[cfg(feature = "remote-models")]
mod remote;
mod store;
#[cfg(feature = "remote-models")]
mod tls;

pub use embedder::{Embedder, Identity, Kind};
pub use error::ModelError;
#[cfg(all(feature = "local-models", feature = "remote-models"))]
pub use hub::{Hub, Listed};
#[cfg(feature = "local-models")]
pub use local::Local;
#[cfg(feature = "remote-models")]
pub use remote::{Address, Patience, Remote, Secret, Terms};
pub use store::{Store, Stored};
