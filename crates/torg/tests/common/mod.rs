//! One test context for the whole product: a folder of files, the real binary, and what it printed.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop")]

// A module for those tests that speak of dialogues.
#[cfg(feature = "serve")]
pub mod dialogue;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The definition in `docs/dialogue.md`, which lacks nothing.
pub fn definition() -> String {
    let document = fs::read_to_string(root().join("docs/dialogue.md")).unwrap();
    let begin = document.split("```toml\n").nth(1).unwrap();
    begin.split("```").next().unwrap().to_owned()
}

/// Six-letter codes, which are made by chance, as CODE…
pub fn without_codes(text: &str) -> String {
    let letter = |it: char| "23456789ABCDEFGHJKMNPQRSTUVWXYZ".contains(it);
    let shown = |word: &str| {
        if word.len() == 6 && word.chars().all(letter) { "CODE__".into() } else { word.to_owned() }
    };
    let words: Vec<String> = text
        .split_inclusive([' ', '\n'])
        .map(|part| {
            let word = part.trim_end_matches([' ', '\n']);
            format!("{}{}", shown(word), part.strip_prefix(word).unwrap_or_default())
        })
        .collect();
    words.concat()
}

/// A folder in which Torg is run.
pub struct Desk {
    folder: TempDir,
}

/// What one run of Torg gave.
pub struct Run {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Desk {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Puts a file there.
    pub fn file(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// Runs Torg in the folder.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, &[])
    }

    /// Runs Torg in the folder, with these environment variables; what it keeps for its user stays in the folder too.
    pub fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_torg"));
        command
            .env("XDG_DATA_HOME", self.path().join("data"))
            .env("XDG_CACHE_HOME", self.path().join("cache"));
        command.env_remove("TORG_MODELS").env_remove("TORG_DATA").env_remove("TORG_DATABASE");
        command.envs(variables.iter().copied());
        let output = command.current_dir(self.path()).args(arguments).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).expect("Torg prints UTF-8");
        Run {
            status: output.status.code().expect("Torg ends by itself"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// Compiles `in/` into `out/`.
    pub fn compile(&self, more: &[&str]) -> Run {
        self.run(&[&["compile", "in", "--out", "out"], more].concat())
    }

    /// All files below `folder`, by path.
    pub fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(&self.path().join(folder), "", &mut found);
        found
    }

    /// The rows of a table of open data, each by column name.
    pub fn table(&self, name: &str) -> Vec<BTreeMap<String, String>> {
        let mut reader = csv::Reader::from_path(self.path().join("out/data").join(name)).unwrap();
        reader.deserialize().map(Result::unwrap).collect()
    }
}

impl Run {
    /// Everything a person sees of a run, for a snapshot.
    pub fn shown(&self) -> String {
        format!("status {}\n--- stdout\n{}--- stderr\n{}", self.status, self.stdout, self.stderr)
    }
}

fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}
