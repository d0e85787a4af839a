//! Files that want to do harm, or are broken, become reasons; the parent and the other files go on.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

mod common;

use common::{Folder, account, archive, workbook};
use std::fs::File;
use torg_core::Silent;
use torg_ingest::{IngestError, Settings, read_all};

/// Reads `bytes` beside a good file and checks what the account says of it.
fn check(name: &str, bytes: impl AsRef<[u8]>, expect: &[&str]) {
    let folder =
        Folder::new().file(name, bytes).file("zz-good.csv", "Vad saknar du?\nFler bänkar\nMer skugga\n");
    let reading = folder.read();
    let lines = account(&reading);
    assert!(
        lines.len() == expect.len()
            && lines.iter().zip(expect).all(|(line, expect)| line.starts_with(expect)),
        "{lines:#?}"
    );
    let good = reading.material.contributions.iter().filter(|it| &*it.source == "zz-good.csv").count();
    assert_eq!(good, 2);
}

fn text_cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn spreadsheet(content: &str) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ])
}

#[test]
fn nothing_in_it() {
    check("a.csv", "", &["a.csv, -: unreadable, empty-file"]);
    check("a.xlsx", workbook(""), &["a.xlsx, -: unreadable, empty-file"]);
    check("a.csv", "\n\n \n", &["a.csv, -: unreadable, empty-file"]);
}

#[test]
fn a_row_of_too_many_cells_is_one_loss() {
    let rows = "1,Mer ljus\n2,Fler träd\n".repeat(9);
    let row = format!("3,{}\n", "a,".repeat(300_000));
    check(
        "a.csv",
        format!("id,svar\n{rows}{row}"),
        &["a.csv, 20: unreadable, malformed: 4096 instead of 2 cells"],
    );
}

#[test]
fn a_cell_in_the_far_corner() {
    let far = format!(
        "<row r=\"1\">{}</row><row r=\"1048576\">{}</row>",
        text_cell("A1", "Vad saknar du?"),
        text_cell("XFD1048576", "bänkar")
    );
    check(
        "a.xlsx",
        workbook(&far),
        &[
            "a.xlsx, -: unreadable, no-text-column",
            "a.xlsx, 1048576: unreadable, over-limit: 4096 columns in one table",
        ],
    );
}

#[test]
fn a_cell_that_unpacks_to_a_thousand_times_its_size() {
    let huge = format!("<row r=\"1\">{}</row>", text_cell("A1", &"a".repeat(20 << 20)));
    check("a.xlsx", workbook(&huge), &["a.xlsx, -: unreadable, over-limit: "]);
}

#[test]
fn a_long_cell_costs_itself_only() {
    let text = format!("svar\nbra\n\"{}\"\nmer skugga\n", "a".repeat(3 << 20));
    let reading = Folder::new().file("a.csv", text).read();
    assert_eq!(account(&reading), ["a.csv, 3: unreadable, over-limit: 1048576 bytes in one cell"]);
    assert_eq!(reading.material.contributions.len(), 2);
}

#[test]
fn repeated_cells_stay_one() {
    let repeated = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell table:number-columns-repeated=\"2000000000\"><text:p>hej</text:p></table:table-cell></table:table-row></table:table></office:document-content>";
    check("a.ods", spreadsheet(repeated), &["a.ods, -: unreadable, over-limit: "]);
}

#[test]
fn xml_that_declares_entities() {
    let bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><office:document-content xmlns:office=\"o\">&b;</office:document-content>";
    check(
        "a.ods",
        spreadsheet(bomb),
        &["a.ods, -: unreadable, malformed: the document declares its own entities"],
    );
}

#[test]
fn xml_nested_without_end() {
    check(
        "a.ods",
        spreadsheet(&"<a>".repeat(100_000)),
        &["a.ods, -: unreadable, over-limit: 256 elements inside each other"],
    );
    check("a.json", "[".repeat(1_000_000), &["a.json, -: unreadable, malformed: not JSON"]);
}

#[test]
fn names_that_climb_out_of_the_archive() {
    check(
        "a.zip",
        archive(&[("../../etc/passwd", b"x")]),
        &["a.zip, -: unreadable, unknown-format: an archive: unpack it first"],
    );
    check("a.xlsx", archive(&[("xl/../../x", b"x")]), &["a.xlsx, -: unreadable, malformed: "]);
}

#[test]
fn utf_16_with_a_lone_surrogate() {
    let units: Vec<u16> = "svar\nbra x\nmer skugga\n"
        .encode_utf16()
        .map(|unit| if unit == u16::from(b'x') { 0xd800 } else { unit })
        .collect();
    let bytes: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(units.into_iter().flat_map(u16::to_le_bytes)).collect();
    let reading = Folder::new().file("a.csv", bytes).read();
    let texts: Vec<&str> = reading.material.contributions.iter().map(|it| &*it.text).collect();
    assert!(texts.contains(&"bra \u{fffd}"), "{texts:?}");
    assert_eq!(reading.inspections[0].details["replaced characters"], "1");
}

#[test]
fn a_line_of_two_gigabytes() {
    let folder = Folder::new().file("zz.csv", "svar\nbra\n");
    File::create(folder.path("a.csv")).unwrap().set_len(2 << 30).unwrap();
    let reading = folder.read();
    assert_eq!(account(&reading), ["a.csv, -: unreadable, over-limit: 536870912 bytes in one file"]);
    assert_eq!(reading.material.contributions.len(), 1);
}

#[test]
fn bytes_that_are_nothing() {
    check("a.csv", [7u8; 5000], &["a.csv, -: unreadable, unknown-format: neither text nor a known file"]);
    check("bild.png", b"\x89PNG\r\n\x1a\n", &["bild.png, -: unreadable, unknown-format: a picture (PNG)"]);
    check(
        "a.xlsx",
        b"PK\x03\x04nonsense",
        &["a.xlsx, -: unreadable, malformed: it is damaged or not complete"],
    );
}

#[test]
fn a_folder_named_like_a_file_is_a_folder() {
    let reading = Folder::new().file("a.csv/svar.csv", "svar\nbra\n").read();
    assert_eq!(reading.material.contributions.len(), 1);
    assert_eq!(&*reading.material.sources[0].name, "a.csv/svar.csv");
}

#[test]
fn a_reader_that_does_not_start_or_dies_is_a_reason() {
    let folder = Folder::new().file("a.csv", "svar\nbra\n");
    for (exe, reason) in [
        ("/nowhere/torg", "not-opened: the reader did not start"),
        ("/bin/false", "malformed: the reader gave up on it"),
        ("/bin/true", "malformed: the reader gave up"),
    ] {
        let reading = read_all(&[folder.path("a.csv")], &Settings::default(), exe.as_ref(), &Silent).unwrap();
        let lines = account(&reading);
        assert!(lines.len() == 1 && lines[0].contains(reason), "{lines:?}");
    }
}

#[test]
fn nothing_to_read_is_an_error() {
    let folder = Folder::new().file(".hidden", "x");
    let read = |path| read_all(&[path], &Settings::default(), common::worker(), &Silent);
    assert!(matches!(read(folder.path("")), Err(IngestError::NothingFound(_))));
    assert!(matches!(read(folder.path("nowhere")), Err(IngestError::Path { .. })));
}
