//! Everything below the given paths, read: one child a file, as many at once as there are processors, and a result
//! that does not depend on which of them is first.

use crate::{
    Limits, Settings,
    assemble::{self, FileReading, Reading},
    child,
    discover::{self, Found},
    raw::ReadError,
};
use sha2::{Digest, Sha256};
use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};
use thiserror::Error;
use torg_core::{Progress, Reason, Stage, State};

const CHUNK_BYTES: usize = 64 << 10;

/// Why nothing could be read at all. What is wrong with one file is an exclusion in the reading instead.
#[derive(Debug, Error)]
pub enum IngestError {
    /// A path that was given does not exist or cannot be opened.
    #[error("`{}` cannot be read: {error}; give files or folders that are there", paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join("`, `"))]
    Path {
        /// The paths that were given.
        paths: Vec<PathBuf>,
        /// The system's words.
        error: io::Error,
    },
    /// There is no file at or below the paths.
    #[error("there is no file to read at or below {}", .0.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", "))]
    NothingFound(Vec<PathBuf>),
}

/// Reads everything at or below `paths` through children of `exe`, which must hand [`crate::worker::ARGUMENT`] to
/// [`crate::worker::run`].
pub fn read_all(
    paths: &[PathBuf],
    settings: &Settings,
    exe: &Path,
    progress: &dyn Progress,
) -> Result<Reading, IngestError> {
    let found =
        discover::discover(paths).map_err(|error| IngestError::Path { paths: paths.to_vec(), error })?;
    if found.is_empty() {
        return Err(IngestError::NothingFound(paths.to_vec()));
    }
    let files = read_files(&found, settings, exe, progress);
    Ok(assemble::assemble(files, settings))
}

fn read_files(found: &[Found], settings: &Settings, exe: &Path, progress: &dyn Progress) -> Vec<FileReading> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(found.len()));
    let work = || {
        while let Some(file) = found.get(next.fetch_add(1, Ordering::Relaxed)) {
            let reading = read_file(file, settings, exe);
            let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
            done.push(reading);
            progress.report(Stage::Reading, done.len(), found.len());
        }
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from).min(found.len());
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let mut files = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    files.sort_by(|a: &FileReading, b| a.name.cmp(&b.name));
    files
}

fn read_file(file: &Found, settings: &Settings, exe: &Path) -> FileReading {
    let own = settings.of(&file.name);
    let mut reading = FileReading::new(&file.name, own.publish_as.as_deref());
    if let Some(trouble) = &file.trouble {
        return reading.left_out(State::Unreadable, Reason::NotOpened(trouble.clone()));
    }
    match std::fs::metadata(&file.path).map(|metadata| metadata.len()) {
        Ok(bytes) if bytes > Limits::FILE_BYTES_MAX => {
            reading.bytes = bytes;
            let reason = Reason::OverLimit(format!("{} bytes in one file", Limits::FILE_BYTES_MAX));
            return reading.left_out(State::Unreadable, reason);
        }
        _ => {}
    }
    match hash(&file.path) {
        Ok((sha256, bytes)) => (reading.sha256, reading.bytes) = (sha256, bytes),
        Err(error) => return reading.left_out(State::Unreadable, Reason::NotOpened(error.to_string())),
    }
    if own.exclude {
        return reading.left_out(State::Withheld, Reason::ExcludedBySettings);
    }
    let limits = Limits::for_file(reading.bytes);
    match child::read(exe, &file.path, &file.name, &own, &limits) {
        Ok(sheets) if sheets.is_empty() => reading.left_out(State::Unreadable, ReadError::NoText.into()),
        Ok(sheets) => reading.with(sheets),
        Err(error) => reading.left_out(State::Unreadable, error.into()),
    }
}

/// SHA-256 in lower-case hexadecimal, and the size in bytes.
fn hash(path: &Path) -> io::Result<(String, u64)> {
    let mut file = File::open(path)?;
    let mut chunk = vec![0; CHUNK_BYTES];
    let (mut hash, mut bytes) = (Sha256::new(), 0u64);
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            return Ok((hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect(), bytes));
        }
        hash.update(chunk.get(..read).unwrap_or_default());
        bytes = bytes.saturating_add(read as u64);
    }
}
