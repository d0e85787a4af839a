//! What the bytes of a file are, before anyone asks what they mean.

use crate::{
    Limits,
    archive::Archive,
    decode,
    raw::{LOCKED, ReadError},
    table,
};
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
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(compound(bytes));
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

/// A compound file is looked at this far for the names of its streams.
const COMPOUND_BYTES: usize = 16 << 20;

/// What people keep beside their data, by first bytes.
const FOREIGN: &[(&[u8], &str)] = &[
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

/// What compound files (MS-CFB) hold, by the name of a stream.
const COMPOUND: &[(&str, &str)] = &[
    ("WordDocument", "a Word document from before 2007: open it and save it as DOCX"),
    ("Workbook", "an Excel workbook from before 2007: open it and save it as XLSX"),
    ("PowerPoint Document", "a presentation from before 2007: save its text as DOCX or PDF"),
    ("__substg1.0_", "an e-mail saved from Outlook: save its text as TXT or DOCX"),
];

fn compound(bytes: &[u8]) -> ReadError {
    let head = bytes.get(..COMPOUND_BYTES.min(bytes.len())).unwrap_or_default();
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        head.windows(name.len()).any(|window| window == name)
    };
    if holds("EncryptedPackage") {
        return ReadError::Malformed(LOCKED.to_owned());
    }
    let known = COMPOUND.iter().find(|(stream, _)| holds(stream));
    let what = known.map_or("an Office file from before 2007: save it as DOCX or XLSX", |(_, what)| what);
    ReadError::Unknown(what.to_owned())
}

fn archive_kind(bytes: &[u8], limits: &Limits) -> Result<Kind, ReadError> {
    let names = Archive::names(bytes, limits)?;
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    match () {
        () if has("xl/workbook.bin") => {
            Err(ReadError::Unknown("a binary Excel workbook (XLSB): save it as XLSX".to_owned()))
        }
        () if has("xl/") => Ok(Kind::Xlsx),
        () if has("word/") => Ok(Kind::Docx),
        () if has("content.xml") => open_document(bytes, limits),
        () if has("ppt/") => {
            Err(ReadError::Unknown("a presentation: save its text as DOCX or PDF".to_owned()))
        }
        () if names.iter().any(|name| name.ends_with(".iwa")) => Err(ReadError::Unknown(
            "a Pages, Numbers or Keynote document: export it as DOCX, XLSX or PDF".to_owned(),
        )),
        () => Err(ReadError::Unknown("an archive: unpack it first".to_owned())),
    }
}

fn open_document(bytes: &[u8], limits: &Limits) -> Result<Kind, ReadError> {
    let declared = Archive::open(bytes, limits)?.entry("mimetype")?.unwrap_or_default();
    let declared = String::from_utf8_lossy(&declared);
    match () {
        () if declared.contains("spreadsheet") => Ok(Kind::Ods),
        () if declared.contains("presentation") => {
            Err(ReadError::Unknown("an OpenDocument presentation: save its text as DOCX or PDF".to_owned()))
        }
        () => Err(ReadError::Unknown("an OpenDocument text: save it as DOCX".to_owned())),
    }
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
        (None, None) => Err(ReadError::Unknown(unnamed(name).to_owned())),
    }
}

fn unnamed(name: &str) -> &'static str {
    let name = name.to_lowercase();
    if name.ends_with(".eml") || name.ends_with(".mbox") {
        return "an e-mail: save its text as TXT or DOCX";
    }
    "text whose name does not say what it is: let it end in .txt, .md or .csv"
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
            && text.lines().nth(1).is_some_and(|line| line.starts_with('{')) =>
        {
            Some(Kind::JsonLines)
        }
        () if is_json(text) => Some(Kind::Json),
        () if table::is_headed(text) => Some(Kind::Csv),
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
    use crate::text::zipped;

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
    fn files_of_other_programs_are_called_by_their_names() {
        let compound = |stream: &str| {
            let name = stream.encode_utf16().flat_map(u16::to_le_bytes);
            b"\xd0\xcf\x11\xe0".iter().copied().chain(name).collect::<Vec<u8>>()
        };
        let check = |bytes: &[u8], expect: &str| {
            let error = fingerprint(bytes, "x", &Limits::default())
                .map_or_else(|it| it.to_string(), |_| String::new());
            assert!(error.contains(expect), "{error:?} lacks {expect:?}");
        };
        check(&compound("WordDocument"), "a Word document from before 2007: open it and save it as DOCX");
        check(&compound("Workbook"), "save it as XLSX");
        check(&compound("EncryptedPackage"), "protected by a password: open it");
        check(&compound("__substg1.0_001A001F"), "an e-mail saved from Outlook");
        check(&compound("x"), "an Office file from before 2007");
        check(&zipped(&[("Index/Document.iwa", "x")]), "a Pages, Numbers or Keynote document");
        check(&zipped(&[("xl/workbook.bin", "x")]), "XLSB");
        let odt = zipped(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")]);
        check(&odt, "an OpenDocument text: save it as DOCX");
        check(&zipped(&[("svar.csv", "x")]), "an archive: unpack it first");
    }

    #[test]
    fn content_goes_before_name() {
        check(b"a,b\n1,2\n", "svar.csv", "Csv by name");
        check(b"%PDF-1.7\n", "rapport.txt", "Pdf by content");
        check(b"\xef\xbb\xbfWEBVTT\n", "möte.csv", "Vtt by content");
        check(b"1\n00:00:01,000 --> 00:00:02,000\nhej\n", "x.txt", "Srt by content");
        check(b"{\"text\":\"hej\"}\n{\"text\":\"x\"}\n", "x.txt", "JsonLines by content");
        check(b"[\n {\"text\":1}]", "x.txt", "Json by content");
        check(b"{\"answers\":[{\"text\":1}]}", "x.json", "Json by content");
        check(b"Nr\tKommentar\n1\tMer ljus\n2\tNej\n", "export.txt", "Csv by content");
        check(b"Nr;Kommentar\n1;Mer ljus\n2;Nej\n", "export.txt", "Csv by content");
        check(b"Datum:\ti g\xe5r\nAda:\tHej\nBo:\tHej\n", "prat.txt", "Text by name");
        check(b"Kommentar; svar\nMer ljus\nNej; tack\n", "prat.txt", "Text by name");
        check(b"<!DOCTYPE html><p>hej", "x.txt", "Html by content");
        check(b"", "x.csv", "the file is empty");
        check(b"\x89PNG\r\n", "x.csv", "no reader for a picture (PNG)");
        check(b"\0\0\0\x18ftypheic", "x.csv", "no reader for a picture (HEIC)");
        check(b"From: a\nSubject: b\n", "x.eml", "no reader for an e-mail: save its text as TXT or DOCX");
        check(
            b"hej",
            "x.xyz",
            "no reader for text whose name does not say what it is: let it end in .txt, .md or .csv",
        );
        check(&[1, 2, 3, 4, 5, 6, 7, 8], "x.csv", "no reader for neither text nor a known file");
        check(
            b"PK\x03\x04broken",
            "x.xlsx",
            "the file is broken: it is damaged or not complete (invalid Zip archive: Could not find EOCD): copy or export it again",
        );
    }
}
