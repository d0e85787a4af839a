//! The worker alone, as a program: what the crate's own tests start. Torg itself starts its own binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    torg_ingest::worker::run()
}
