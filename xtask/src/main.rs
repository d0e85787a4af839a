//! `cargo xtask TASK`: everything that is done to the repository by program.
//!
//! It owns the order of checks and the rules about the repository itself; what the product does is not its business.

mod api;
mod bench;
mod browser;
mod example;
mod fuzz;
mod material;
mod run;
mod test;
mod tidy;

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

const HELP: &str = "\
cargo xtask TASK

  test              all that must pass: formatting, lints, tests, tidy, and report and dialogue in a real browser
  tidy              rules about the repository: crate boundaries, licences, lengths, documents
  example [--check] write the generated files of examples/torget (or compare them with what is there)
  api               the server against its own description, with requests that are made up (needs python3)
  bench [FILE ..]   measure the main job, or the themes: `cargo xtask bench --help`
  material N        write made-up contributions with planted themes: `cargo xtask material --help`
  fuzz [SECONDS ..] run each fuzz target for a while: `cargo xtask fuzz --help`
";

fn main() -> Result<()> {
    let root = repository_root();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (task, rest) = arguments.split_first().map_or(("", &[][..]), |(task, rest)| (task.as_str(), rest));
    match task {
        "test" => test::run(&root),
        "tidy" => tidy::run(&root),
        "example" => example::run(&root, rest.iter().any(|it| it == "--check")),
        "api" => api::run(&root),
        "bench" => bench::run(&root, rest),
        "material" => material::run(rest),
        "fuzz" => fuzz::run(&root, rest),
        "" | "help" | "--help" => run::say(HELP),
        unknown => bail!("there is no task `{unknown}`\n\n{HELP}"),
    }
}

fn repository_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(1).unwrap_or(Path::new(".")).to_path_buf()
}
