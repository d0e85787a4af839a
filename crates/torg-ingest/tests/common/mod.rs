//! A folder of files, read as Torg reads it.
#![allow(clippy::unwrap_used, dead_code, reason = "helpers of tests, of which each test file uses some")]

use std::path::{Path, PathBuf};
use torg_core::Silent;
use torg_ingest::{Reading, Settings, read_all};

pub struct Folder {
    dir: tempfile::TempDir,
}

impl Folder {
    pub fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    pub fn file(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn read(&self) -> Reading {
        let paths = [self.dir.path().to_owned()];
        let settings = Settings::beside(&paths).unwrap();
        read_all(&paths, &settings, worker(), &Silent).unwrap()
    }
}

pub fn worker() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_torg-read"))
}

/// The account of everything that is no contribution: `source, place: state, reason`.
pub fn account(reading: &Reading) -> Vec<String> {
    let place =
        |exclusion: &torg_core::Exclusion| exclusion.place.map_or("-".to_owned(), |place| place.to_string());
    let exclusions = reading.material.exclusions.iter();
    exclusions.map(|it| format!("{}, {}: {}, {}", it.source, place(it), it.state.code(), it.reason)).collect()
}
