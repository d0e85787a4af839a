//! Changes in the spreadsheet.

use super::{
    chance::{Chance, change_digit, change_letter},
    folder::Files,
    html::all,
};
use std::io::{Cursor, Read, Write};

/// Changes one text between tags of one part of the archive.
pub fn workbook(files: &mut Files, chance: &mut Chance) -> Option<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(files.get("report.xlsx")?.clone())).ok()?;
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).ok()?;
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).ok()?;
        parts.push((entry.name().ok()?.into_owned(), bytes));
    }
    let sheets: Vec<usize> = (0..parts.len())
        .filter(|at| parts[*at].0.contains("worksheets/sheet") && !parts[*at].0.ends_with("sheet1.xml"))
        .collect();
    let part = &mut parts[*chance.of(&sheets)?];
    let xml = String::from_utf8(part.1.clone()).ok()?;
    let cells: Vec<usize> = all(&xml, "</t>").into_iter().chain(all(&xml, "</v>")).collect();
    let end = *chance.of(&cells)?;
    let start = xml[..end].rfind('>')? + 1;
    let words = &xml[start..end];
    if words.contains('&') {
        return None;
    }
    let changed = change_digit(words, chance).or_else(|| change_letter(words, chance))?;
    let what = format!("{}: `{words}` to `{changed}`", part.0);
    part.1 = format!("{}{changed}{}", &xml[..start], &xml[end..]).into_bytes();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).ok()?;
        writer.write_all(&bytes).ok()?;
    }
    files.insert("report.xlsx".into(), writer.finish().ok()?.into_inner());
    Some(what)
}
