//! Folders made to hurt the checker: it answers, quickly, and follows nothing out of the folder.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and tells its figures")]

mod fixture;
mod spoil;

use fixture::Model;
use spoil::folder::{self, Files};
use std::{fs, path::Path};
use torg_verify::{VerifyError, verify};

fn check(name: &str, bytes: &[u8], expect: &str) {
    let mut files: Files = Model::new().files();
    files.insert(name.into(), bytes.to_vec());
    folder::mend(&mut files);
    let place = tempfile::tempdir().unwrap();
    folder::write(&files, place.path());
    let verdict = verify(place.path()).unwrap();
    let told = verdict.to_string();
    assert!(!verdict.is_sound() && told.contains(expect), "{name}: `{expect}` is not in\n{told}");
}

#[test]
fn broken_and_swollen_files_are_problems() {
    let page =
        |body: &str| format!("<!DOCTYPE html><html lang=\"en\"><body>{body}</body></html>").into_bytes();
    check("index.html", &page(&"<div>".repeat(100_000)), "more elements than any report");
    check("index.html", &page(&"<p></p>".repeat(200_000)), "it does not show `received`");
    check(
        "index.html",
        b"<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><html>&b;</html>",
        "index.html",
    );
    check("index.html", &[0xff, 0xfe, 0, 0], "it is not UTF-8");
    check("index.html", b"", "it does not begin with");
    check("index.html", &page("<p title=\"x\" title=\"y\">x</p>"), "does not read");
    check(
        "data/passages.csv",
        b"passage,contribution,start,end,theme\nx-1,x,18446744073709551615,0,1\n",
        "is not written as a number",
    );
    check("data/passages.csv", "a,\"".repeat(10_000).as_bytes(), "data/passages.csv");
    check(
        "data/themes.csv",
        b"theme,parent,level,label,contributions,participants\n1,1,1,x,1,1\n",
        "the parent of",
    );
    check("data/groups.csv", b"", "it has no header");
    check("report.json", "[".repeat(1_000_000).as_bytes(), "report.json");
    check("report.json", b"{\"format\":1e999999}", "report.json");
    check("report.xlsx", b"PK\x03\x04", "report.xlsx");
    check("data/datapackage.json", b"null", "data/datapackage.json");
}

#[test]
fn an_archive_that_swells_is_given_up() {
    use std::io::{Cursor, Write};
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, bytes: &[u8]| {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    };
    put(
        "xl/workbook.xml",
        b"<workbook xmlns:r=\"r\"><sheets><sheet name=\"themes\" r:id=\"a\"/></sheets></workbook>",
    );
    put("xl/_rels/workbook.xml.rels", b"<R><R Id=\"a\" Target=\"worksheets/sheet1.xml\"/></R>");
    let filler = "<c/>".repeat(12 << 20);
    put("xl/worksheets/sheet1.xml", format!("<worksheet>{filler}</worksheet>").as_bytes());
    check("report.xlsx", &zip.finish().unwrap().into_inner(), "unpacks to more than it should");
}

#[test]
fn what_is_cut_short_or_no_text_is_named() {
    let themes = Model::new().files()["data/themes.csv"].clone();
    check("data/themes.csv", &themes[..themes.len() - 20], "data/themes.csv, row");
    check("data/themes.csv", &themes[..30], "data/themes.csv, header: its columns are");
    check("data/contributions.csv", b"contribution,source\xff\n", "header: cell 2 is not UTF-8");
    check("data/contributions.csv", b"contribution,\"source\n", "data/contributions.csv, header");
    check("report.json", b"{\"format\":\"\xff\"}", "report.json: does not read");
    check("contributions/2.html", b"\xff", "it is not UTF-8");
    check("report.xlsx", b"", "report.xlsx");
}

#[test]
fn a_file_larger_than_any_report_has_is_not_read() {
    let place = tempfile::tempdir().unwrap();
    folder::write(&Model::new().files(), place.path());
    for name in ["data/contributions.csv", "report.json", "index.html", "data/huge.bin"] {
        let file = fs::OpenOptions::new().create(true).append(true).open(place.path().join(name)).unwrap();
        file.set_len((1 << 30) + 1).unwrap();
    }
    let told = verify(place.path()).unwrap().to_string();
    for expect in [
        "data/contributions.csv: cannot be read: it is larger than 1024 MB, and no file of a report is",
        "index.html: cannot be read: it is larger than",
        "data/huge.bin: the method card does not list this file",
    ] {
        assert!(told.contains(expect), "`{expect}` is not in\n{told}");
    }
    fs::File::create(place.path().join("method-card.json")).unwrap().set_len(1 << 30).unwrap();
    let refused = verify(place.path()).unwrap_err().to_string();
    assert!(refused.contains("larger than 64 MB"), "{refused}");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let place = tempfile::tempdir().unwrap();
    folder::write(&Model::new().files(), place.path());
    let page = place.path().join("contributions/1.html");
    let outside = tempfile::NamedTempFile::new().unwrap();
    fs::copy(&page, outside.path()).unwrap();
    fs::remove_file(&page).unwrap();
    std::os::unix::fs::symlink(outside.path(), &page).unwrap();
    std::os::unix::fs::symlink("/", place.path().join("data/all")).unwrap();
    let told = verify(place.path()).unwrap().to_string();
    assert!(told.contains("contributions/1.html: is neither a file nor a folder"), "{told}");
    assert!(told.contains("data/all: is neither a file nor a folder"), "{told}");
}

#[test]
fn what_is_no_report_is_refused_with_a_remedy() {
    let place = tempfile::tempdir().unwrap();
    let told = |folder: &Path| verify(folder).unwrap_err();
    assert!(matches!(told(&place.path().join("nothing")), VerifyError::Folder { .. }));
    let refused = |what: &str| {
        let words = told(place.path()).to_string();
        assert!(
            words.contains(what) && words.contains("a report folder holds `method-card.json`"),
            "{words}"
        );
    };
    refused("`method-card.json`: it is missing");
    let card = place.path().join("method-card.json");
    for (bytes, what) in [
        (&b"{}"[..], "missing field"),
        (b"\xff", "does not read"),
        (b"[1", "does not read"),
        (b"", "does not read"),
    ] {
        fs::write(&card, bytes).unwrap();
        refused(what);
    }
    fs::remove_file(&card).unwrap();
    fs::create_dir(&card).unwrap();
    refused("it is missing");
    fs::write(place.path().join("file"), "").unwrap();
    assert!(matches!(told(&place.path().join("file")), VerifyError::Folder { .. }));
}
