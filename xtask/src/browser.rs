//! The report of `examples/torget`, and the pages on which residents take part, in a real browser: nothing to complain of for accessibility, no sideways scrolling at 320 pixels, no request to
//! anywhere. Installs Chromium and the Node packages of `e2e/` when they are missing.

use crate::run;
use anyhow::{Context, Result, bail};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Stdio},
};

/// Tests of a server that holds `examples/dialogue`.
const TESTS: [&str; 7] = [
    "server.test.js",
    "place.test.js",
    "boards.test.js",
    "staff.test.js",
    "passkeys.test.js",
    "print.test.js",
    "guard.test.js",
];
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Compiles the example and runs `e2e/report.test.js` on it, then serves a dialogue for `e2e/server.test.js` and `e2e/staff.test.js`.
pub fn run(root: &Path) -> Result<()> {
    let chromium = chromium(root)?;
    if !run::exists("node") || !run::exists("npm") {
        run::install(root, &["nodejs", "npm"]).context("Node.js and npm are needed to drive the browser")?;
    }
    let e2e = root.join("e2e");
    if !e2e.join("node_modules").is_dir() {
        run::check(&e2e, "npm", &["ci", "--no-audit", "--no-fund"])?;
    }
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("report").display().to_string();
    compile_example(root, &out)?;
    let status = run::command(&e2e, "node", &["--test", "report.test.js"])
        .env("TORG_REPORT", &out)
        .env("CHROMIUM", chromium)
        .status()
        .context("starting node")?;
    if !status.success() {
        bail!("the report does not pass in the browser");
    }
    serve(root, &e2e, chromium)
}

/// Serves the dialogue of `examples/dialogue` and runs the tests of residents' pages on it.
fn serve(root: &Path, e2e: &Path, chromium: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().display().to_string();
    let mut server = Server::with_example(root, &data)?;
    let address = server.address()?;
    let invitation = invitation(root, &data, &address)?;
    for test in TESTS {
        let status = run::command(e2e, "node", &["--test", test])
            .env("TORG_SERVER", &address)
            .env("TORG_INVITATION", &invitation)
            .env("TORG", run::target(root).join("debug/torg"))
            .env("TORG_DATA", &data)
            .env("CHROMIUM", chromium)
            .status()
            .context("starting node")?;
        if !status.success() {
            bail!("{test} does not pass in the browser");
        }
    }
    drop(server);
    torg(root, &["verify", "--data", &data]).context("what the browser left is not sound")
}

/// The example, with stages that no day of this century is outside.
fn always_open(definition: &str) -> String {
    let stage = |line: &str| match line.split_once(" = { from = ") {
        Some((stage, _)) => format!("{stage} = {{ from = 2000-01-01, to = 2099-12-31 }}"),
        None => line.to_owned(),
    };
    definition.lines().map(stage).collect::<Vec<_>>().join("\n")
}

/// The link that `torg staff invite` prints.
fn invitation(root: &Path, data: &str, address: &str) -> Result<String> {
    let program = run::target(root).join("debug/torg").display().to_string();
    let who = ["--municipality", "sundsvall", "--name", "Karin Ek"];
    let arguments = [&["staff", "invite", "--data", data, "--public-address", address], &who[..]].concat();
    Ok(run::output(root, &program, &arguments)?.trim().to_owned())
}

fn torg(root: &Path, arguments: &[&str]) -> Result<()> {
    run::check(root, "cargo", &[&["run", "--quiet", "--locked", "--"], arguments].concat())
}

/// `torg serve`, which is stopped when this is dropped.
pub struct Server(Child);

impl Server {
    /// Of the folder `data`, which holds the dialogue of `examples/dialogue` from now on.
    pub fn with_example(root: &Path, data: &str) -> Result<Self> {
        torg(root, &["municipality", "add", "sundsvall", "Sundsvalls kommun", "--data", data])?;
        let definition = Path::new(data).join("torget.toml");
        fs::write(
            &definition,
            always_open(&fs::read_to_string(root.join("examples/dialogue/torget.toml"))?),
        )?;
        torg(root, &["dialogue", "add", &definition.display().to_string(), "--data", data])?;
        torg(root, &["dialogue", "open", "torget", "--by", "Karin Ek", "--data", data])?;
        Self::start(root, data)
    }

    fn start(root: &Path, data: &str) -> Result<Self> {
        let program = run::target(root).join("debug/torg").display().to_string();
        let arguments = ["serve", "--data", data, "--listen", "127.0.0.1:0"];
        let child = run::command(root, &program, &arguments).stdout(Stdio::piped()).spawn();
        Ok(Self(child.context("starting `torg serve`")?))
    }

    /// What it says first.
    pub fn address(&mut self) -> Result<String> {
        let mut line = String::new();
        let output = self.0.stdout.take().context("the output of `torg serve`")?;
        BufReader::new(output).read_line(&mut line)?;
        let address = line.split(' ').next().filter(|it| it.starts_with("http://"));
        address.map(str::to_owned).with_context(|| format!("`torg serve` says `{line}`"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The example leaves things out on purpose, so that status 2 is what is expected.
fn compile_example(root: &Path, out: &str) -> Result<()> {
    let arguments =
        ["run", "--quiet", "--locked", "--", "compile", "examples/torget", "--quiet", "--out", out];
    let status = run::command(root, "cargo", &arguments).status().context("starting cargo")?;
    match status.code() {
        Some(0 | 2) => Ok(()),
        _ => bail!("`torg compile examples/torget` failed ({status})"),
    }
}

fn chromium(root: &Path) -> Result<&'static str> {
    let found = || CHROMIUM.into_iter().find(|program| run::exists(program));
    if let Some(program) = found() {
        return Ok(program);
    }
    run::install(root, &["chromium"])?;
    found().context("Chromium was installed and cannot be started")
}
