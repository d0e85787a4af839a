//! `cargo xtask api`: the server against its own description, with requests that schemathesis makes up. Installs schemathesis in a folder
//! of its own below `target` when it is missing; takes some two minutes.

use crate::{browser::Server, run};
use anyhow::{Context, Result, bail};
use std::{fs, path::Path};

const SCHEMATHESIS: &str = "schemathesis==4.32.5";
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
                      response_headers_conformance,response_schema_conformance,unsupported_method";
const SECONDS_MAX: &str = "50";

/// Addresses that are made up find nothing; these find the dialogue that is served.
const IN_THE_DIALOGUE: &str = r#"
[parameters]
"path.municipality" = "sundsvall"
"path.dialogue" = "torget"
"path.activity" = "enkat"
"path.question" = "saknas"
"path.group" = "alder"
"#;

/// Serves the dialogue of `examples/dialogue`, and asks for what is described: at addresses of the dialogue, then at any.
pub fn run(root: &Path) -> Result<()> {
    let program = installed(root)?;
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data").display().to_string();
    let mut server = Server::with_example(root, &data)?;
    let address = format!("{}/openapi.json", server.address()?);
    for (name, settings) in [("the dialogue", IN_THE_DIALOGUE), ("any address", "")] {
        run::say(&format!("\n== {name}"))?;
        fs::write(folder.path().join("schemathesis.toml"), settings)?;
        asked(folder.path(), &program, &address).with_context(|| format!("asking for {name}"))?;
    }
    Ok(())
}

fn asked(folder: &Path, program: &str, address: &str) -> Result<()> {
    let cookie = "Cookie: torg-ticket=schemathesis";
    let arguments = ["run", address, "--checks", CHECKS, "-H", cookie, "--max-time", SECONDS_MAX];
    let more = ["--continue-on-failure", "--no-color", "--warnings", "off", "--seed", "1"];
    run::check(folder, program, &[&arguments[..], &more].concat())
}

/// schemathesis, in an environment of its own.
fn installed(root: &Path) -> Result<String> {
    let place = run::target(root).join("schemathesis");
    let program = place.join("bin/schemathesis").display().to_string();
    if !run::exists(&program) {
        if !run::exists("python3") {
            bail!("python3 is missing; install it with this system's package manager and run this again");
        }
        run::check(root, "python3", &["-m", "venv", &place.display().to_string()])?;
        let pip = place.join("bin/pip").display().to_string();
        run::check(root, &pip, &["install", "--quiet", "--disable-pip-version-check", SCHEMATHESIS])?;
    }
    Ok(program)
}
