//! Archives (XLSX, ODS, DOCX) opened so that nothing in them can take more than the limits allow.
//!
//! Every entry is unpacked once and its real bytes are counted before any parser sees the archive: what the archive
//! says about itself is not believed. Names of entries are only ever compared, never used as paths.

use crate::{Limits, raw::ReadError};
use std::io::{Cursor, Read};
use zip::ZipArchive;

const CHUNK_BYTES: usize = 64 << 10;
const RATIO_COUNTS_FROM_BYTES: u64 = 1 << 20;

/// An archive whose unpacked size is known and bounded.
pub struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
}

impl<'b> Archive<'b> {
    /// Opens an archive and counts what it unpacks to.
    pub fn open(bytes: &'b [u8], limits: &Limits) -> Result<Self, ReadError> {
        let mut archive = Self::open_unchecked(bytes, limits)?;
        archive.survey(limits)?;
        Ok(archive)
    }

    fn open_unchecked(bytes: &'b [u8], limits: &Limits) -> Result<Self, ReadError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
        Limits::within(zip.len() as u64, limits.entries, "entries in one archive")?;
        Ok(Self { zip })
    }

    /// Names of all entries, without unpacking anything.
    pub fn names(bytes: &'b [u8], limits: &Limits) -> Result<Vec<String>, ReadError> {
        Ok(Self::open_unchecked(bytes, limits)?
            .zip
            .file_names()
            .filter_map(Result::ok)
            .map(std::borrow::Cow::into_owned)
            .collect())
    }

    fn survey(&mut self, limits: &Limits) -> Result<(), ReadError> {
        let mut left = limits.unpacked_bytes;
        for at in 0..self.zip.len() {
            let mut entry = self.zip.by_index(at).map_err(|error| broken(&error))?;
            let allowed =
                entry.compressed_size().saturating_mul(limits.unpack_ratio).max(RATIO_COUNTS_FROM_BYTES);
            let size = unpacked_size(&mut entry, allowed.min(left))?;
            Limits::within(size, left, &format!("bytes left of {} unpacked", limits.unpacked_bytes))?;
            Limits::within(
                size,
                allowed,
                &format!("bytes unpacked, {} times the packed", limits.unpack_ratio),
            )?;
            left = left.saturating_sub(size);
        }
        Ok(())
    }

    /// The bytes of an entry, if there is one of that name.
    pub fn entry(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let Some(at) = self.zip.index_for_name(name) else { return Ok(None) };
        let mut entry = self.zip.by_index(at).map_err(|error| broken(&error))?;
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(|error| ReadError::Malformed(format!("{name}: {error}")))?;
        Ok(Some(bytes))
    }
}

/// Bytes that an entry unpacks to, but at most one more than `most`.
fn unpacked_size(entry: &mut impl Read, most: u64) -> Result<u64, ReadError> {
    let mut chunk = vec![0; CHUNK_BYTES];
    let mut size = 0u64;
    while size <= most {
        match entry.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => size = size.saturating_add(read as u64),
            Err(error) => {
                return Err(ReadError::Malformed(format!("the archive cannot be unpacked: {error}")));
            }
        }
    }
    Ok(size)
}

fn broken(error: &zip::result::ZipError) -> ReadError {
    ReadError::Malformed(format!("it is damaged or not complete ({error}): copy or export it again"))
}
