//! A folder of files on disk: written beside its place and moved there whole, so that a report or an export is never half there.

use anyhow::{Context, Result, bail};
use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};
use torg_report::Sink;

/// The file by which an earlier report is recognised.
const MARK: &str = "method-card.json";

/// A folder that is being written. Dropped before [`WholeFolder::publish`], it leaves nothing behind.
pub struct WholeFolder {
    place: PathBuf,
    part: PathBuf,
}

impl WholeFolder {
    /// Prepares to write a report to `place`, which must be absent, empty, or an earlier report.
    pub fn for_report(place: &Path) -> Result<Self> {
        if !is_free(place)? && !place.join(MARK).is_file() {
            bail!(
                "`{}` holds something that is not a Torg report: name another folder with --out",
                place.display()
            );
        }
        Self::beside(place)
    }

    /// Prepares to write `place`, which must be absent or empty.
    #[cfg(feature = "serve")]
    pub fn new(place: &Path) -> Result<Self> {
        if !is_free(place)? {
            bail!("`{}` holds something already: name another folder with --out", place.display());
        }
        Self::beside(place)
    }

    fn beside(place: &Path) -> Result<Self> {
        let name =
            place.file_name().with_context(|| format!("`{}` cannot be a folder's name", place.display()))?;
        let part = place.with_file_name(format!(".{}.part-{}", name.to_string_lossy(), std::process::id()));
        fs::create_dir_all(&part).with_context(|| format!("creating `{}`", part.display()))?;
        Ok(Self { place: place.to_owned(), part })
    }

    /// Moves the finished folder to its place.
    pub fn publish(self) -> Result<()> {
        let moving = || format!("moving what was written to `{}`", self.place.display());
        let old = self.part.with_extension("old");
        if self.place.exists() {
            fs::rename(&self.place, &old).with_context(moving)?;
        }
        fs::rename(&self.part, &self.place).with_context(moving)?;
        if old.exists() {
            fs::remove_dir_all(&old)
                .with_context(|| format!("removing the earlier report `{}`", old.display()))?;
        }
        Ok(())
    }
}

impl Drop for WholeFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.part);
    }
}

impl Sink for WholeFolder {
    fn file(&mut self, path: &str) -> io::Result<Box<dyn Write + '_>> {
        let path = self.part.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&self.part))?;
        Ok(Box::new(BufWriter::new(fs::File::create_new(path)?)))
    }
}

/// Whether the folder is absent or empty.
pub fn is_free(place: &Path) -> Result<bool> {
    match fs::read_dir(place) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error).with_context(|| format!("looking at `{}`", place.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(place: &Path, text: &str) -> Result<()> {
        let mut folder = WholeFolder::for_report(place)?;
        folder.file(MARK)?.write_all(text.as_bytes())?;
        folder.file("data/a.csv")?.write_all(b"a")?;
        folder.publish()
    }

    #[test]
    fn replaces_a_report_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        write(&place, "first").unwrap();
        write(&place, "second").unwrap();
        assert_eq!(fs::read_to_string(place.join(MARK)).unwrap(), "second");

        let other = folder.path().join("photos");
        fs::create_dir(&other).unwrap();
        fs::write(other.join("cat.jpg"), "x").unwrap();
        assert!(write(&other, "third").unwrap_err().to_string().contains("not a Torg report"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left behind");
    }
}
