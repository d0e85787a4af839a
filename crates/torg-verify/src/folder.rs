//! The files of a report: regular files inside a folder, or held in memory, read up to a limit. It follows no link and
//! no path that a file names.

use crate::VerifyError;
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

/// No file of a report is larger, in bytes.
pub(crate) const FILE_BYTES_MAX: u64 = 1 << 30;
/// No report has more files: half a million contributions a thousand pages.
const FILES_MAX: usize = 100_000;
/// `data/x.csv` has depth two.
const DEPTH_MAX: usize = 4;

/// Where a file's bytes are.
enum Content<'f> {
    OnDisk(PathBuf),
    Held(&'f [u8]),
}

/// What lies in the folder.
pub(crate) struct Folder<'f> {
    root: PathBuf,
    files: BTreeMap<String, Content<'f>>,
    /// Links, devices, names that are not text: paths and what they are.
    pub oddities: Vec<(String, &'static str)>,
}

impl<'f> Folder<'f> {
    pub fn open(root: &Path) -> Result<Self, VerifyError> {
        let mut folder = Self { root: root.to_owned(), files: BTreeMap::new(), oddities: Vec::new() };
        folder.walk(root, "", 0).map_err(|cause| VerifyError::Folder { folder: root.to_owned(), cause })?;
        Ok(folder)
    }

    /// Files in memory, by their paths below a folder that need not exist.
    pub fn held(files: &'f BTreeMap<String, Vec<u8>>) -> Self {
        let files = files.iter().map(|(name, bytes)| (name.clone(), Content::Held(bytes))).collect();
        Self { root: PathBuf::from("the report"), files, oddities: Vec::new() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Paths below the folder, with `/`, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub fn has(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// A reader of at most `bytes_max`; one byte more is an error.
    pub fn reader(&self, name: &str, bytes_max: u64) -> io::Result<Box<dyn Read + '_>> {
        let content =
            self.files.get(name).ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "it is missing"))?;
        let (reader, length): (Box<dyn Read>, _) = match content {
            Content::OnDisk(path) => {
                let file = File::open(path)?;
                let length = file.metadata()?.len();
                (Box::new(file.take(bytes_max)), length)
            }
            Content::Held(bytes) => (Box::new(*bytes), u64::try_from(bytes.len()).unwrap_or(u64::MAX)),
        };
        if length > bytes_max {
            return Err(io::Error::other(format!(
                "it is larger than {} MB, and no file of a report is",
                bytes_max >> 20
            )));
        }
        Ok(reader)
    }

    pub fn bytes(&self, name: &str, bytes_max: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader(name, bytes_max)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    pub fn text(&self, name: &str, bytes_max: u64) -> io::Result<String> {
        String::from_utf8(self.bytes(name, bytes_max)?).map_err(|_| io::Error::other("it is not UTF-8"))
    }

    fn walk(&mut self, at: &Path, prefix: &str, depth: usize) -> io::Result<()> {
        for entry in fs::read_dir(at)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let Ok(name) = entry.file_name().into_string() else {
                self.oddities.push((prefix.to_owned(), "holds a name that is not text"));
                continue;
            };
            let name = format!("{prefix}{name}");
            if self.files.len() >= FILES_MAX {
                return Err(io::Error::other(format!("it holds more than {FILES_MAX} files")));
            }
            if kind.is_file() {
                self.files.insert(name, Content::OnDisk(entry.path()));
            } else if kind.is_dir() && depth < DEPTH_MAX {
                self.walk(&entry.path(), &format!("{name}/"), depth.saturating_add(1))?;
            } else {
                self.oddities.push((name, "is neither a file nor a folder of a report"));
            }
        }
        Ok(())
    }
}
