//! What the bytes of a file are, before anyone asks what they mean.

use crate::{Limits, archive::Archive, decode, raw::ReadError};
use serde::{Deserialize, Serialize};

/// A file's technical format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Comma, semicolon, tab or bar between cells.
    Csv,
    /// Office Open XML workbook.
    Xlsx,
    /// OpenDocument spreadsheet.
    Ods,
    /// One JSON value.
    Json,
    /// One JSON object a line.
    JsonLines,
    /// Office Open XML text.
    Docx,
    /// Portable Document Format.
    Pdf,
    /// HTML page.
    Html,
    /// WebVTT.
    Vtt,
    /// SubRip.
    Srt,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
}

/// Why a file is taken for what it is.
pub struct Fingerprint {
    /// What it is.
    pub kind: Kind,
    /// Whether the content itself says so, or only the name's ending.
    pub by_content: bool,
}

/// Tells by content first, by the ending of the name where content leaves it open.
pub fn fingerprint(bytes: &[u8], name: &str, limits: &Limits) -> Result<Fingerprint, ReadError> {
    let by_content = |kind| Ok(Fingerprint { kind, by_content: true });
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return by_content(archive_kind(bytes, limits)?);
    }
    if bytes
        .get(..HEAD_BYTES.min(bytes.len()))
        .unwrap_or_default()
        .windows(5)
        .any(|window| window == b"%PDF-")
    {
        return by_content(Kind::Pdf);
    }
    if let Some((_, what)) = FOREIGN.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(ReadError::Unknown((*what).to_owned()));
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Err(ReadError::Unknown(media(bytes.get(8..12).unwrap_or_default()).to_owned()));
    }
    text_kind(bytes, name)
}

/// Pictures and recordings share a container (ISO 14496-12); its brand tells which it is.
fn media(brand: &[u8]) -> &'static str {
    match brand {
        b"heic" | b"heix" | b"hevc" | b"heim" | b"mif1" | b"msf1" | b"avif" => "a picture (HEIC)",
        b"M4A " | b"M4B " => "a sound recording",
        _ => "a video recording",
    }
}

const HEAD_BYTES: usize = 1024;
/// Text is looked at this far to tell its kind.
const TEXT_BYTES: usize = 64 << 10;
/// Share of control characters, in percent, from which bytes are not text.
const CONTROL_PERCENT: usize = 5;

/// What people keep beside their data, by first bytes.
const FOREIGN: &[(&[u8], &str)] = &[
    (b"\xd0\xcf\x11\xe0", "an Office file from before 2007: save it as DOCX or XLSX"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"{\\rtf", "a rich-text file: save it as DOCX"),
    (b"\x1f\x8b", "a compressed file (gzip): unpack it first"),
    (b"7z\xbc\xaf", "a compressed file (7z): unpack it first"),
    (b"Rar!", "a compressed file (RAR): unpack it first"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound recording"),
    (b"RIFF", "a sound or video recording"),
    (b"OggS", "a sound recording"),
    (b"\x1aE\xdf\xa3", "a video recording"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
];

fn archive_kind(bytes: &[u8], limits: &Limits) -> Result<Kind, ReadError> {
    let names = Archive::names(bytes, limits)?;
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    match () {
        () if has("xl/") => Ok(Kind::Xlsx),
        () if has("word/") => Ok(Kind::Docx),
        () if has("content.xml") => open_document(bytes, limits),
        () if has("ppt/") => {
            Err(ReadError::Unknown("a presentation: save its text as DOCX or PDF".to_owned()))
        }
        () => Err(ReadError::Unknown("an archive: unpack it first".to_owned())),
    }
}

fn open_document(bytes: &[u8], limits: &Limits) -> Result<Kind, ReadError> {
    let declared = Archive::open(bytes, limits)?.entry("mimetype")?.unwrap_or_default();
    if declared.windows(11).any(|window| window == b"spreadsheet") {
        return Ok(Kind::Ods);
    }
    Err(ReadError::Unknown("an OpenDocument file that is no spreadsheet: save it as DOCX".to_owned()))
}

fn text_kind(bytes: &[u8], name: &str) -> Result<Fingerprint, ReadError> {
    let decoded = decode::decode(bytes.get(..TEXT_BYTES.min(bytes.len())).unwrap_or_default(), None)?;
    let text = decoded.text.trim_start_matches('\u{feff}').trim_start();
    let strange = text.chars().filter(|char| char.is_control() && !char.is_whitespace()).count();
    if strange.saturating_mul(100) > text.chars().count().saturating_mul(CONTROL_PERCENT) {
        return Err(ReadError::Unknown("neither text nor a known file".to_owned()));
    }
    match (by_text(text), by_ending(name)) {
        (Some(kind), _) => Ok(Fingerprint { kind, by_content: true }),
        (None, Some(kind)) => Ok(Fingerprint { kind, by_content: false }),
        (None, None) => Err(ReadError::Unknown("text whose name has no known ending".to_owned())),
    }
}

fn by_text(text: &str) -> Option<Kind> {
    let lower: String = text.chars().take(HEAD_BYTES).collect::<String>().to_lowercase();
    match () {
        () if text.starts_with("WEBVTT") => Some(Kind::Vtt),
        () if is_subrip(text) => Some(Kind::Srt),
        () if lower.starts_with("<!doctype html")
            || lower.starts_with("<html")
            || lower.contains("<body") =>
        {
            Some(Kind::Html)
        }
        () if is_object(text.lines().next()?)
            && text.lines().nth(1).is_none_or(|line| line.starts_with('{')) =>
        {
            Some(Kind::JsonLines)
        }
        () if is_json(text) => Some(Kind::Json),
        () => None,
    }
}

fn is_subrip(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let number = lines.next().is_some_and(|line| line.trim().parse::<u32>().is_ok());
    number && lines.next().is_some_and(|line| line.contains("-->"))
}

fn is_object(line: &str) -> bool {
    line.starts_with('{') && serde_json::from_str::<serde::de::IgnoredAny>(line).is_ok()
}

fn is_json(text: &str) -> bool {
    let compact: String = text.chars().filter(|char| !char.is_whitespace()).take(2).collect();
    matches!(compact.as_str(), "[{" | "[\"" | "{\"" | "[]" | "{}")
}

fn by_ending(name: &str) -> Option<Kind> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase())?;
    Some(match ending.as_str() {
        "csv" | "tsv" | "tab" | "psv" => Kind::Csv,
        "json" => Kind::Json,
        "jsonl" | "ndjson" => Kind::JsonLines,
        "html" | "htm" | "xhtml" => Kind::Html,
        "vtt" => Kind::Vtt,
        "srt" => Kind::Srt,
        "md" | "markdown" => Kind::Markdown,
        "txt" | "text" => Kind::Text,
        _ => return None,
    })
}

impl Kind {
    /// Whether [`crate::table`] reads it; else [`crate::text`] does.
    pub fn is_table(self) -> bool {
        matches!(self, Self::Csv | Self::Xlsx | Self::Ods | Self::Json | Self::JsonLines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], name: &str, expect: &str) {
        let found = match fingerprint(bytes, name, &Limits::default()) {
            Ok(Fingerprint { kind, by_content }) => {
                format!("{kind:?} by {}", if by_content { "content" } else { "name" })
            }
            Err(error) => error.to_string(),
        };
        assert_eq!(found, expect, "{name}");
    }

    #[test]
    fn content_goes_before_name() {
        check(b"a,b\n1,2\n", "svar.csv", "Csv by name");
        check(b"%PDF-1.7\n", "rapport.txt", "Pdf by content");
        check(b"\xef\xbb\xbfWEBVTT\n", "möte.csv", "Vtt by content");
        check(b"1\n00:00:01,000 --> 00:00:02,000\nhej\n", "x.txt", "Srt by content");
        check(b"{\"text\":\"hej\"}\n{\"text\":\"x\"}\n", "x.txt", "JsonLines by content");
        check(b"[\n {\"text\":1}]", "x.txt", "Json by content");
        check(b"<!DOCTYPE html><p>hej", "x.txt", "Html by content");
        check(b"", "x.csv", "the file is empty");
        check(b"\x89PNG\r\n", "x.csv", "no reader for a picture (PNG)");
        check(b"\0\0\0\x18ftypheic", "x.csv", "no reader for a picture (HEIC)");
        check(b"hej", "x.xyz", "no reader for text whose name has no known ending");
        check(&[1, 2, 3, 4, 5, 6, 7, 8], "x.csv", "no reader for neither text nor a known file");
        check(
            b"PK\x03\x04broken",
            "x.xlsx",
            "the file is broken: the archive cannot be opened: invalid Zip archive: Could not find EOCD",
        );
    }
}
