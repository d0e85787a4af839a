//! `docs/asvs.csv`: what of OWASP ASVS 5.0, levels 1 and 2, is shown by which test or code, and what is not. Each requirement has one row,
//! and each test and file that a row names is there.

use anyhow::{Context, Result};
use std::{collections::BTreeMap, fs, path::Path};

const TABLE: &str = "docs/asvs.csv";
const HEAD: [&str; 6] = ["id", "level", "what", "status", "where", "note"];

/// Chapter, and how many requirements it has of level 1 and of level 2.
const CHAPTERS: [(u32, usize, usize); 17] = [
    (1, 8, 19),
    (2, 4, 7),
    (3, 8, 11),
    (4, 2, 8),
    (5, 4, 5),
    (6, 13, 22),
    (7, 6, 12),
    (8, 4, 3),
    (9, 4, 3),
    (10, 5, 24),
    (11, 3, 11),
    (12, 3, 6),
    (13, 1, 12),
    (14, 2, 7),
    (15, 3, 10),
    (16, 0, 16),
    (17, 0, 7),
];

/// Status, and which of the last two columns it needs.
const STATUSES: [(&str, bool, bool); 6] = [
    ("test", true, false),
    ("code", true, false),
    ("document", true, false),
    ("operator", true, true),
    ("not-applicable", false, true),
    ("open", false, true),
];

/// Chapter, section, number.
type Id = (u32, u32, u32);

struct Row {
    id: Id,
    level: usize,
    status: String,
    place: String,
    note: String,
}

/// What is wrong with the table.
pub fn check(root: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(root.join(TABLE)).with_context(|| format!("reading {TABLE}"))?;
    let (rows, mut found) = read(&text)?;
    found.extend(counts(&rows));
    for row in &rows {
        found.extend(of_status(row).into_iter().chain(missing(root, row)).map(|it| {
            let (chapter, section, number) = row.id;
            format!("{TABLE}: V{chapter}.{section}.{number}: {it}")
        }));
    }
    Ok(found)
}

fn read(text: &str) -> Result<(Vec<Row>, Vec<String>)> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let mut found = Vec::new();
    if reader.headers()?.iter().ne(HEAD) {
        found.push(format!("{TABLE}: its columns must be {}", HEAD.join(",")));
    }
    let mut rows: Vec<Row> = Vec::new();
    for (record, line) in reader.records().zip(2..) {
        let record = record?;
        let cell = |at: usize| record.get(at).unwrap_or_default().trim().to_owned();
        let (Some(id), Ok(level @ 1..=2), false) = (id(&cell(0)), cell(1).parse(), cell(2).is_empty()) else {
            found.push(format!("{TABLE}:{line}: an id, a level and what is asked are needed"));
            continue;
        };
        if rows.last().is_some_and(|last| last.id >= id) {
            found.push(format!("{TABLE}:{line}: `{}` is there twice, or out of order", cell(0)));
        }
        rows.push(Row { id, level, status: cell(3), place: cell(4), note: cell(5) });
    }
    Ok((rows, found))
}

fn id(text: &str) -> Option<Id> {
    let parts: Option<Vec<u32>> = text.strip_prefix('V')?.split('.').map(|part| part.parse().ok()).collect();
    match parts?.as_slice() {
        [chapter, section, number] => Some((*chapter, *section, *number)),
        _ => None,
    }
}

fn counts(rows: &[Row]) -> Vec<String> {
    let mut counted: BTreeMap<(u32, usize), usize> = BTreeMap::new();
    for row in rows {
        *counted.entry((row.id.0, row.level)).or_default() += 1;
    }
    let expected = CHAPTERS.iter().flat_map(|(chapter, one, two)| [(*chapter, 1, *one), (*chapter, 2, *two)]);
    let wrong = expected.filter_map(|(chapter, level, count)| {
        let own = counted.remove(&(chapter, level)).unwrap_or(0);
        (own != count).then(|| {
            format!("{TABLE}: chapter {chapter} has {count} requirements of level {level}, and {own} rows")
        })
    });
    let mut found: Vec<String> = wrong.collect();
    found.extend(counted.keys().map(|(chapter, _)| format!("{TABLE}: there is no chapter {chapter}")));
    found
}

fn of_status(row: &Row) -> Vec<String> {
    let Some((name, place, note)) = STATUSES.iter().find(|(name, ..)| *name == row.status) else {
        return vec![format!("there is no status `{}`", row.status)];
    };
    let lacking = [(*place && row.place.is_empty(), "where"), (*note && row.note.is_empty(), "note")];
    let lacking = lacking.iter().filter(|(lacks, _)| *lacks);
    lacking.map(|(_, column)| format!("`{name}` needs something in `{column}`")).collect()
}

/// What the row names and is not there.
fn missing(root: &Path, row: &Row) -> Vec<String> {
    let places = row.place.split("; ").filter(|place| !place.is_empty());
    let one = |place: &str| {
        let (file, test) = place.split_once("::").map_or((place, None), |(file, test)| (file, Some(test)));
        if test.is_none() && row.status == "test" {
            return Some(format!("`{place}` names no test"));
        }
        let path = root.join(file);
        match test {
            None => (!path.exists()).then(|| format!("`{file}` is not there")),
            Some(test) => {
                let source = fs::read_to_string(path).unwrap_or_default();
                let named = [format!("fn {test}("), format!("test(\"{test}\""), format!("(\"{test}\",")];
                let is_there = named.iter().any(|named| source.contains(named.as_str()));
                (!is_there).then(|| format!("there is no test `{test}` in `{file}`"))
            }
        }
    };
    places.filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(table: &str) -> Vec<String> {
        let (rows, mut found) = read(table).unwrap();
        found.extend(
            rows.iter().flat_map(|row| [of_status(row), missing(Path::new("/nowhere"), row)].concat()),
        );
        found
    }

    #[test]
    fn a_row_is_known_in_order_and_names_what_is_there() {
        let head = HEAD.join(",");
        let wrong = |row: &str| found(&format!("{head}\n{row}\n"));
        assert_eq!(wrong("V1.1.1,2,what,not-applicable,,there is none"), Vec::<String>::new());
        for (row, part) in [
            ("V1.1,2,what,open,,why", "an id"),
            ("V1.1.1,3,what,open,,why", "a level"),
            ("V1.1.1,2,what,done,,", "no status `done`"),
            ("V1.1.1,2,what,open,,", "something in `note`"),
            ("V1.1.1,2,what,code,gone.rs,", "`gone.rs` is not there"),
            ("V1.1.1,2,what,test,gone.rs::it_is_so,", "no test `it_is_so`"),
            ("V1.1.1,2,what,test,gone.rs,", "names no test"),
            ("V1.1.2,2,what,open,,why\nV1.1.1,2,what,open,,why", "out of order"),
        ] {
            assert!(wrong(row).iter().any(|it| it.contains(part)), "{row}: {:?}", wrong(row));
        }
    }

    #[test]
    fn no_requirement_may_be_left_out() {
        let all: usize = CHAPTERS.iter().map(|(_, one, two)| one + two).sum();
        assert_eq!(all, 253);
        assert_eq!(counts(&[]).len(), 2 * CHAPTERS.len() - 2, "two chapters have nothing of level 1");
    }
}
