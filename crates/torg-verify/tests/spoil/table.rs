//! Changes in the open data.

use super::{chance::Chance, folder::Files};

pub fn read_csv(bytes: &[u8]) -> Option<Vec<Vec<String>>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    reader.records().map(|record| Some(record.ok()?.iter().map(str::to_owned).collect())).collect()
}

pub fn write_csv(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

pub fn a_table(files: &Files, chance: &mut Chance) -> Option<String> {
    let tables: Vec<String> = files
        .iter()
        .filter(|(name, bytes)| {
            name.ends_with(".csv") && bytes.iter().filter(|byte| **byte == b'\n').count() > 1
        })
        .map(|(name, _)| name.clone())
        .collect();
    chance.of(&tables).cloned()
}

pub fn rows(
    files: &mut Files,
    chance: &mut Chance,
    file: Option<&str>,
    change: impl FnOnce(&mut Vec<Vec<String>>, usize, &mut Chance),
) -> Option<String> {
    let file = file.map(str::to_owned).or_else(|| a_table(files, chance))?;
    let mut rows = read_csv(files.get(&file)?)?;
    if rows.len() < 2 {
        return None;
    }
    let at = 1 + chance.below(rows.len() - 1);
    let before = rows.clone();
    let row = rows[at].join(", ");
    change(&mut rows, at, chance);
    if before == rows {
        return None;
    }
    files.insert(file.clone(), write_csv(&rows));
    Some(format!("{file}: {row}"))
}

pub fn cell(
    files: &mut Files,
    chance: &mut Chance,
    change: fn(&str, &mut Chance) -> Option<String>,
) -> Option<String> {
    let file = a_table(files, chance)?;
    let mut rows = read_csv(files.get(&file)?)?;
    let at = 1 + chance.below(rows.len() - 1);
    let column = chance.below(rows[at].len());
    let changed = change(&rows[at][column], chance)?;
    let what = format!("{file}, {}: `{}` to `{changed}`", rows[0][column], rows[at][column]);
    rows[at][column] = changed;
    files.insert(file, write_csv(&rows));
    Some(what)
}

pub fn exchange_cells(files: &mut Files, chance: &mut Chance) -> Option<String> {
    let file = a_table(files, chance)?;
    let mut rows = read_csv(files.get(&file)?)?;
    let (one, other) = (1 + chance.below(rows.len() - 1), 1 + chance.below(rows.len() - 1));
    let column = chance.below(rows[0].len());
    let (first, second) = (rows[one][column].clone(), rows[other][column].clone());
    if first == second {
        return None;
    }
    let what = format!("{file}, {}: `{first}` and `{second}`", rows[0][column]);
    (rows[one][column], rows[other][column]) = (second, first);
    files.insert(file, write_csv(&rows));
    Some(what)
}
