//! The files below the paths that a person gave: all of them, in sorted order, under names that do not depend on
//! where the folder lies.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};
use unicode_normalization::UnicodeNormalization;

/// The file whose presence makes a folder an earlier report.
const REPORT_MARK: &str = "method-card.json";
/// Settings are read, not counted among the sources.
pub const SETTINGS: &str = "torg.toml";
/// Files and folders that Windows and macOS make for themselves.
const LITTER: &[&str] = &["Thumbs.db", "desktop.ini", "__MACOSX"];
/// Folders inside folders are followed so far.
const DEPTH_MAX: usize = 32;

/// A file to read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Path below the folder that was given, with `/`; unique among all found.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// Why it cannot be opened, when that is already known.
    pub trouble: Option<String>,
}

/// Finds every file at or below `paths`, ordered by name.
pub fn discover(paths: &[PathBuf]) -> io::Result<Vec<Found>> {
    let mut found = Vec::new();
    for path in paths {
        let root = fs::canonicalize(path)?;
        if root.is_dir() {
            folder(&root, &root, "", 0, &mut found);
        } else {
            let name =
                path.file_name().map_or_else(String::new, |name| name.to_string_lossy().nfc().collect());
            found.push(Found { name, path: root, trouble: None });
        }
    }
    found.sort();
    found.dedup_by(|a, b| a.path == b.path);
    Ok(unique(found))
}

/// Two folders may each hold an `answers.csv`: the second becomes `answers.csv (2)`.
fn unique(mut found: Vec<Found>) -> Vec<Found> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for file in &mut found {
        let copies = seen.entry(file.name.clone()).or_default();
        *copies = copies.saturating_add(1);
        if *copies > 1 {
            file.name = format!("{} ({copies})", file.name);
        }
    }
    found.sort();
    found
}

fn folder(root: &Path, path: &Path, prefix: &str, depth: usize, found: &mut Vec<Found>) {
    let trouble = |name: String, path: &Path, words: String| Found {
        name,
        path: path.to_owned(),
        trouble: Some(words),
    };
    if depth > DEPTH_MAX {
        return found.push(trouble(
            prefix.to_owned(),
            path,
            format!("more than {DEPTH_MAX} folders inside each other"),
        ));
    }
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) => return found.push(trouble(prefix.to_owned(), path, error.to_string())),
    };
    let paths: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    if depth > 0 && paths.iter().any(|path| path.ends_with(REPORT_MARK)) {
        return;
    }
    for path in paths {
        entry(root, &path, prefix, depth, found);
    }
}

fn entry(root: &Path, path: &Path, prefix: &str, depth: usize, found: &mut Vec<Found>) {
    let Some(own) = path.file_name().map(|name| name.to_string_lossy().nfc().collect::<String>()) else {
        return;
    };
    if is_litter(&own) || own == SETTINGS {
        return;
    }
    let name = if prefix.is_empty() { own } else { format!("{prefix}/{own}") };
    let outside = path.is_symlink() && fs::canonicalize(path).is_ok_and(|target| !target.starts_with(root));
    if outside {
        let trouble = Some("a link that leads out of the folder is not followed".to_owned());
        found.push(Found { name, path: path.to_owned(), trouble });
    } else if path.is_dir() && !path.is_symlink() {
        folder(root, path, &name, depth.saturating_add(1), found);
    } else if !path.is_dir() {
        let special = path.metadata().is_ok_and(|metadata| !metadata.is_file());
        let trouble = special.then(|| "neither a file nor a folder".to_owned());
        found.push(Found { name, path: path.to_owned(), trouble });
    }
}

/// What programs leave beside people's files: hidden files, lock files, pictures of folders.
fn is_litter(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$") || LITTER.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(paths: &[PathBuf]) -> Vec<String> {
        discover(paths)
            .unwrap()
            .into_iter()
            .map(|file| format!("{}{}", file.name, file.trouble.map_or("", |_| " !")))
            .collect()
    }

    #[test]
    fn finds_files_in_order_and_only_those() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("data");
        for file in [
            "b.csv",
            "a.csv/svar.txt",
            "a.csv/.hidden",
            "torg.toml",
            "out/method-card.json",
            "out/index.html",
            "å/ö.md",
            "~$b.xlsx",
            "Thumbs.db",
            "__MACOSX/b.csv",
            "~mer.txt",
            "A\u{30a}sikt.txt",
        ] {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        fs::write(folder.path().join("secret.txt"), "x").unwrap();
        std::os::unix::fs::symlink("../secret.txt", root.join("link.txt")).unwrap();
        assert_eq!(
            names(std::slice::from_ref(&root)),
            ["a.csv/svar.txt", "b.csv", "link.txt !", "~mer.txt", "Åsikt.txt", "å/ö.md"]
        );
        assert_eq!(names(&[root.join("b.csv"), root.clone()]), names(&[root.clone(), root.join("b.csv")]));
        assert!(discover(&[root.join("nowhere")]).is_err());
    }
}
