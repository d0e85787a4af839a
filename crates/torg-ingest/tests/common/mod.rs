//! A folder of files, read as Torg reads it.
#![allow(clippy::unwrap_used, dead_code, reason = "helpers of tests, of which each test file uses some")]

use std::{
    io::Write,
    path::{Path, PathBuf},
};
use torg_core::Silent;
use torg_ingest::{Reading, Settings, read_all};
use zip::{ZipWriter, write::SimpleFileOptions};

pub struct Folder {
    dir: tempfile::TempDir,
}

impl Folder {
    pub fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    pub fn file(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn read(&self) -> Reading {
        let paths = [self.dir.path().to_owned()];
        let settings = Settings::beside(&paths).unwrap();
        read_all(&paths, &settings, worker(), &Silent).unwrap()
    }
}

pub fn worker() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_torg-read"))
}

/// The account of everything that is no contribution: `source, place: state, reason`.
pub fn account(reading: &Reading) -> Vec<String> {
    let place =
        |exclusion: &torg_core::Exclusion| exclusion.place.map_or("-".to_owned(), |place| place.to_string());
    let exclusions = reading.material.exclusions.iter();
    exclusions.map(|it| format!("{}, {}: {}, {}", it.source, place(it), it.state.code(), it.reason)).collect()
}

pub fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const NAMESPACES: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// A workbook of one sheet.
pub fn workbook(rows: &str) -> Vec<u8> {
    workbook_of("", rows)
}

/// A workbook of one sheet with these attributes.
pub fn workbook_of(attributes: &str, rows: &str) -> Vec<u8> {
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let book = format!(
        "<workbook {NAMESPACES}><sheets><sheet name=\"S\" sheetId=\"1\" {attributes} r:id=\"rId1\"/></sheets></workbook>"
    );
    archive(&[
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml").as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml").as_bytes()),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet {NAMESPACES}><sheetData>{rows}</sheetData></worksheet>").as_bytes(),
        ),
    ])
}
