//! Where a report's files go. This module owns the hand-over of bytes and their hashes; it never opens a path:
//! whoever calls [`crate::write`] decides where a file lies.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Receives the files of a report one after the other, each as a stream.
pub trait Sink {
    /// Starts the file `path` (relative, with `/`, such as `contributions/1.html`). It is complete when the writer
    /// has been flushed and dropped; a path is started only once.
    ///
    /// # Errors
    /// When the file cannot be created.
    fn file(&mut self, path: &str) -> io::Result<Box<dyn Write + '_>>;
}

/// Keeps the files in memory.
#[derive(Debug, Default)]
pub struct MemorySink {
    /// Path to bytes.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Sink for MemorySink {
    fn file(&mut self, path: &str) -> io::Result<Box<dyn Write + '_>> {
        Ok(Box::new(self.files.entry(path.to_owned()).or_default()))
    }
}

/// Hands everything on to another sink and remembers the SHA-256 of each finished file.
pub(crate) struct HashingSink<'s> {
    inner: &'s mut dyn Sink,
    hashes: BTreeMap<String, String>,
}

impl<'s> HashingSink<'s> {
    pub(crate) fn new(inner: &'s mut dyn Sink) -> Self {
        Self { inner, hashes: BTreeMap::new() }
    }

    /// Path to SHA-256 in lower-case hexadecimal, of every file written so far.
    pub(crate) fn hashes(&self) -> &BTreeMap<String, String> {
        &self.hashes
    }
}

impl Sink for HashingSink<'_> {
    fn file(&mut self, path: &str) -> io::Result<Box<dyn Write + '_>> {
        let inner = self.inner.file(path)?;
        Ok(Box::new(Hashed { inner, hash: Sha256::new(), path: path.to_owned(), hashes: &mut self.hashes }))
    }
}

struct Hashed<'a> {
    inner: Box<dyn Write + 'a>,
    hash: Sha256,
    path: String,
    hashes: &'a mut BTreeMap<String, String>,
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or(bytes));
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl Drop for Hashed<'_> {
    fn drop(&mut self) {
        self.hashes.insert(std::mem::take(&mut self.path), hexadecimal(&self.hash.finalize_reset()));
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_what_went_through() {
        let mut memory = MemorySink::default();
        let mut sink = HashingSink::new(&mut memory);
        sink.file("a.txt").unwrap().write_all(b"torg").unwrap();
        assert_eq!(
            sink.hashes()["a.txt"],
            "e900143ac7e3d090462ddbf1150f3e0a815388de6be36cedd63cb522c13da1a6"
        );
        assert_eq!(memory.files["a.txt"], b"torg");
    }
}
