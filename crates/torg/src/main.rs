//! The binary: takes the words of the command line apart and calls one file of `command/`.

mod command;
#[cfg(feature = "serve")]
mod definition;
mod doubts;
mod explain;
mod folder;
#[cfg(feature = "serve")]
mod log_files;
#[cfg(feature = "serve")]
mod logo;
#[cfg(feature = "serve")]
mod logs;
mod models;
mod outcome;
#[cfg(feature = "serve")]
mod places;
#[cfg(feature = "serve")]
mod tables;
mod terminal;

use clap::Parser;
use command::Command;
use outcome::Outcome;
use std::process::ExitCode;

/// Compiles what residents said into a report in which every sentence leads to someone's exact words.
#[derive(Parser)]
#[command(version, max_term_width = 100, after_help = EXIT_STATUS)]
struct Torg {
    #[command(subcommand)]
    command: Command,
}

const EXIT_STATUS: &str =
    "Exit status: 0 all is well; 2 finished, but something was left out or found (listed); 1 nothing done.";

fn main() -> ExitCode {
    let outcome = Torg::parse().command.run();
    outcome.unwrap_or_else(|error| Outcome::nothing_done(&error)).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Torg::command().debug_assert();
    }
}
