//! Files that want to do harm, or are merely broken: each becomes an exclusion with a reason, nothing else suffers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, Run};
use std::io::Write;

const GOOD: &str =
    "What should the square be?\nMore benches in the shade, please\nA market every Saturday morning\n";

/// Compiles `name` beside a good file; both contributions of the good one must be there, and `name` must be listed with a reason that
/// contains `expect`.
fn check(name: &str, bytes: &[u8], expect: &str) -> Run {
    let desk = Desk::new().file("in/good.csv", GOOD).file(&format!("in/{name}"), bytes);
    let run = desk.compile(&["--quiet"]);
    assert_eq!(run.status, 2, "{}", run.shown());
    assert_eq!(desk.table("contributions.csv").iter().filter(|row| row["source"] == "good.csv").count(), 2);
    let reasons: Vec<String> = desk
        .table("coverage.csv")
        .iter()
        .filter(|row| row["source"] == name)
        .map(|row| row["reason"].clone())
        .collect();
    assert!(reasons.iter().any(|reason| reason.contains(expect)), "{name}: {reasons:?}\n{}", run.shown());
    assert!(run.stderr.contains(name), "{}", run.stderr);
    let verdict = desk.run(&["verify", "out"]);
    assert_eq!(verdict.status, 0, "{}", verdict.shown());
    run
}

fn workbook(rows: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                r#"<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#
            ),
        ),
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>"#),
        ),
    ];
    archive(parts.iter().map(|(name, text)| (*name, text.as_bytes())))
}

fn archive<'p>(parts: impl IntoIterator<Item = (&'p str, &'p [u8])>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn cell(at: &str, text: &str) -> String {
    format!(
        r#"<row r="{}"><c r="{at}" t="inlineStr"><is><t>{text}</t></is></c></row>"#,
        at.trim_start_matches(char::is_alphabetic)
    )
}

#[test]
fn an_empty_file() {
    check("empty.csv", b"", "empty-file");
}

#[test]
fn an_unknown_file() {
    check("photo.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1", "unknown-format");
}

#[test]
fn a_workbook_with_a_cell_in_the_far_corner() {
    check("corner.xlsx", &workbook(&(cell("A1", "x") + &cell("XFD1048576", "y"))), "no-text-column");
}

#[test]
fn a_workbook_with_a_cell_of_many_megabytes() {
    check("bomb.xlsx", &workbook(&cell("A1", &"a".repeat(48 << 20))), "over-limit");
}

#[test]
fn a_broken_workbook() {
    let mut bytes = workbook(&cell("A1", "x"));
    bytes.truncate(bytes.len() / 2);
    check("broken.xlsx", &bytes, "malformed");
}

#[test]
fn entities_that_multiply() {
    let mut dtd = String::from("<!DOCTYPE a [<!ENTITY e0 \"lol\">");
    for level in 1..20 {
        dtd += &format!("<!ENTITY e{level} \"{}\">", format!("&e{};", level - 1).repeat(10));
    }
    let document = format!(
        "<?xml version=\"1.0\"?>{dtd}]><w:document><w:body><w:p><w:r><w:t>&e19;</w:t></w:r></w:p></w:body></w:document>"
    );
    check(
        "entities.docx",
        &archive([("word/document.xml", document.as_bytes()), ("[Content_Types].xml", &b"<Types/>"[..])]),
        "",
    );
}

#[test]
fn names_that_climb_out_of_the_archive() {
    let bytes = archive([("../../evil.txt", &b"x"[..]), ("word/document.xml", b"<broken")]);
    check("slip.docx", &bytes, "");
}

#[test]
fn a_pdf_of_nested_brackets() {
    let mut bytes = b"%PDF-1.7\n1 0 obj\n".to_vec();
    bytes.extend(std::iter::repeat_n(b'[', 2_000_000));
    check("nested.pdf", &bytes, "");
}

#[test]
fn a_directory_with_the_name_of_a_table() {
    let desk = Desk::new().file("in/good.csv", GOOD).file("in/a.csv/b.csv", GOOD);
    let run = desk.compile(&["--quiet"]);
    assert_eq!(run.status, 0, "{}", run.shown());
    assert_eq!(desk.table("contributions.csv").len(), 4);
}

#[test]
fn utf_16_with_half_a_character() {
    let mut bytes = vec![0xFF, 0xFE];
    for unit in "What should the square be?\nMore benches "
        .encode_utf16()
        .chain([0xD83C])
        .chain(" in the shade\n".encode_utf16())
    {
        bytes.extend(unit.to_le_bytes());
    }
    let desk = Desk::new().file("in/half.csv", bytes);
    assert!(matches!(desk.compile(&["--quiet"]).status, 0 | 2));
    let rows = desk.table("contributions.csv");
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["text"], "More benches \u{FFFD} in the shade");
}

#[test]
fn what_would_run_in_a_browser_or_a_spreadsheet_is_inert() {
    let rows = [
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "@SUM(1+1)*cmd",
        "\u{202E}evil\u{202C} and more words",
    ];
    let desk = Desk::new().file("in/a.csv", format!("What do you say?\n\"{}\"\n", rows.join("\"\n\"")));
    assert_eq!(desk.compile(&["--quiet"]).status, 0);
    let files = desk.files("out");
    let raw = String::from_utf8(files["data/contributions.csv"].clone()).unwrap();
    assert!(raw.contains(",'=cmd|") && raw.contains(",'@SUM"), "{raw}");
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert!(!String::from_utf8_lossy(bytes).contains("<script"), "{name}");
    }
    assert_eq!(desk.run(&["verify", "out"]).status, 0);
}
