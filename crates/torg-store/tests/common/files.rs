//! What stands in the bytes of files.

use std::{fs, path::Path};

/// The files under `folder` that hold it.
pub fn files_with(folder: &Path, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for item in fs::read_dir(folder).unwrap().flatten() {
        let path = item.path();
        if path.is_dir() {
            found.append(&mut files_with(&path, words));
        } else if holds(&fs::read(&path).unwrap_or_default(), words.as_bytes()) {
            found.push(path.display().to_string());
        }
    }
    found
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    let starts = bytes.iter().enumerate().filter(|(_, byte)| **byte == words[0]);
    starts.map(|(at, _)| at).any(|at| bytes[at..].starts_with(words))
}
