//! Owns zip packages whose bytes depend on nothing but their entries: stored, never compressed (compressors change
//! their output between versions), with the format's earliest date.

use anyhow::Result;
use std::io::{Cursor, Read, Write};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// A zip package of `entries` (name, content), in their order.
pub fn stored<B: AsRef<[u8]>>(entries: &[(&str, B)]) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        writer.start_file(*name, options)?;
        writer.write_all(content.as_ref())?;
    }
    Ok(writer.finish()?.into_inner())
}

/// The package `bytes` with each entry stored instead of compressed.
pub fn restored(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut entries = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at)?;
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        entries.push((entry.name()?.into_owned(), content));
    }
    let named: Vec<(&str, &[u8])> = entries.iter().map(|(name, it)| (name.as_str(), it.as_slice())).collect();
    stored(&named)
}

/// `text` with what XML reserves escaped.
pub fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
