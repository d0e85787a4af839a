//! Every file of the folder is listed in the method card with its SHA-256, and nothing else lies there.

use crate::{
    card::{self, Card},
    folder::{FILE_BYTES_MAX, Folder},
    table::SHAPES,
    verdict::{Check, Examination},
};
use sha2::{Digest, Sha256};
use std::io::{self, Read};

pub(crate) fn check(folder: &Folder<'_>, card: &Card) -> Check {
    let mut exam = Examination::new(
        "files",
        "files are exactly those the method card lists, unchanged since it was written",
    );
    for (name, listed) in &card.content.outputs {
        exam.saw(1);
        match hash(folder, name) {
            Ok(found) if &found == listed => {}
            Ok(_) => exam.problem(name, "", "it was changed after the method card was written"),
            Err(cause) => exam.problem(name, "", format!("cannot be read: {cause}")),
        }
    }
    for name in folder.names().filter(|&name| name != card::FILE && !card.content.outputs.contains_key(name))
    {
        exam.remedied(
            name,
            "the method card does not list this file",
            "it is no part of the report; leave it aside",
        );
    }
    for name in card.content.outputs.keys().filter(|name| !belongs(name)) {
        exam.problem(name, "", "a report has no such file");
    }
    for name in
        FIXED.iter().copied().chain(tables().iter().map(String::as_str)).filter(|name| !folder.has(name))
    {
        exam.problem(name, "", "it is missing");
    }
    for (name, what) in &folder.oddities {
        exam.problem(name, "", *what);
    }
    if card.content.format != "torg-report-1" {
        exam.problem(
            card::FILE,
            "format",
            format!("`{}` is not a format this program knows", card.content.format),
        );
    }
    exam.finish()
}

/// Files that every report has, beside the method card, the tables and the pages of contributions.
const FIXED: [&str; 5] =
    ["index.html", "report.json", "report.schema.json", "report.xlsx", "data/datapackage.json"];

fn tables() -> Vec<String> {
    SHAPES.iter().map(|shape| format!("data/{}.csv", shape.name)).collect()
}

fn belongs(name: &str) -> bool {
    let number = name.strip_prefix("contributions/").and_then(|name| name.strip_suffix(".html"));
    let page = number.is_some_and(|number| crate::counts::plain(number).is_some_and(|number| number > 0));
    page || FIXED.contains(&name) || tables().iter().any(|table| table == name)
}

fn hash(folder: &Folder<'_>, name: &str) -> io::Result<String> {
    let mut reader = folder.reader(name, FILE_BYTES_MAX)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match reader.read(&mut buffer)? {
            0 => return Ok(card::hex(&hash.finalize())),
            read => hash.update(buffer.get(..read).unwrap_or_default()),
        }
    }
}
