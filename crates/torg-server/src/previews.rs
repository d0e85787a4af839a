//! Previews of reports on disk: below one folder, one for each municipality, in it one for each dialogue. A preview holds words as they
//! were given, so it goes when someone takes back theirs.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Where that of a dialogue is, if there is one.
pub fn place(previews: &Path, municipality: &str, slug: &str) -> PathBuf {
    previews.join(municipality).join(slug)
}

/// Removes that of a dialogue, and what is left of one that was never finished; nothing, when there is none.
///
/// # Errors
/// When something of it cannot be removed.
pub fn remove(previews: &Path, municipality: &str, slug: &str) -> io::Result<()> {
    let entries = match fs::read_dir(previews.join(municipality)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let unfinished = format!(".{slug}.");
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        if name == slug || name.to_string_lossy().starts_with(&unfinished) {
            gone(fs::remove_dir_all(entry.path()))?;
        }
    }
    Ok(())
}

/// Someone else may be faster.
fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
    use super::*;

    #[test]
    fn one_dialogue_s_goes_whole_and_no_other() {
        let previews = tempfile::tempdir().unwrap();
        let here = |name: &str| previews.path().join("sundsvall").join(name);
        for name in ["torget/data", ".torget.part-7/data", ".torget.old", "torget-2", ".torget-2.part-7"] {
            fs::create_dir_all(here(name)).unwrap();
        }
        fs::write(here("torget/data/a.csv"), "a").unwrap();
        remove(previews.path(), "sundsvall", "torget").unwrap();
        let mut left: Vec<String> = fs::read_dir(previews.path().join("sundsvall"))
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, [".torget-2.part-7", "torget-2"]);
        remove(previews.path(), "coimbra", "torget").unwrap();
    }
}
