//! What the tests share: a sound report written by hand from the document, and ways to spoil one.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "each test uses a part, and may fail"
)]

pub mod fixture;
pub mod folder;
pub mod mutate;
