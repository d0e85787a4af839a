//! Owns the text files in encodings other than UTF-8, and the one file that no reader knows.

use anyhow::{Result, ensure};
use encoding_rs::WINDOWS_1252;

/// Little-endian UTF-16 with a byte order mark, separated by tabs, as spreadsheets save "Unicode text".
pub fn utf16(source: &str) -> Result<Vec<u8>> {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b'\t').terminator(csv::Terminator::CRLF).from_writer(vec![]);
    for row in super::table::rows(source)? {
        writer.write_record(row)?;
    }
    let text = String::from_utf8(writer.into_inner()?)?;
    Ok("\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect())
}

/// Windows-1252 with CRLF and semicolons.
pub fn windows_1252(source: &str) -> Result<Vec<u8>> {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(vec![]);
    for row in super::table::rows(source)? {
        writer.write_record(row)?;
    }
    let text = String::from_utf8(writer.into_inner()?)?;
    let (bytes, _, unmappable) = WINDOWS_1252.encode(&text);
    ensure!(!unmappable, "a character has no place in Windows-1252");
    Ok(bytes.into_owned())
}

/// The beginning of a HEIC photograph: its file-type box, then the source's words as bytes that mean nothing.
pub fn picture(source: &str) -> Result<Vec<u8>> {
    let mut bytes = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\x01\0mdat".to_vec();
    bytes.extend(
        source.bytes().zip((0u8..=255).cycle()).map(|(byte, key)| byte ^ key.wrapping_mul(167) | 0x80),
    );
    Ok(bytes)
}
