//! The only HTTP: pages that work without a script, for residents on old phones.
//!
//! This crate owns the routes and for whom they are, the pages and their words, and what a browser keeps. It asks torg-dialogue what
//! is right, torg-store to keep it, and torg-ingest what must not be kept. It writes no SQL, reads no foreign file, and
//! keeps nothing about a visitor's machine or connection; of the connection only `guard` reads anything, and gives it to nobody.

mod app;
mod asset;
mod attending;
mod board;
mod compressed;
mod error;
mod exposition;
mod form;
mod frame;
mod guard;
mod held;
mod kept;
mod language;
mod limits;
mod listen;
mod live;
mod metrics;
mod moment;
pub mod openapi;
mod page;
mod panics;
pub mod previews;
mod routes;
pub mod staff;
mod statement;
mod survey;
mod visitor;
mod wall;
mod wording;

pub use app::{App, Settings, Surroundings};
pub use exposition::serve_metrics;
pub use limits::Limits;
pub use listen::serve;
pub use panics::tell_panics;
pub use routes::{Audience, Declared, Routes, all};
