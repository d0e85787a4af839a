//! The files that a definition names for the places of its questions: a name a line, or a table of a register. Their names are put
//! into the text, so that what is stored is whole by itself.

use anyhow::{Context, Result, bail};
use csv::{ReaderBuilder, StringRecord};
use std::path::Path;
use torg_dialogue::{Place, PlaceFile, Places};

/// What stands between the cells of a table, as spreadsheets and registers write it.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];

/// The text of a definition that lies in `folder`, with the names of each file in the place of the file.
///
/// # Errors
/// When a file cannot be read, or has no names.
pub fn within(text: String, folder: &Path) -> Result<String> {
    let files = PlaceFile::of(&text);
    // From the last to the first: what stands before a file does not move.
    files.iter().rev().try_fold(text, |text, file| {
        let path = folder.join(&file.file);
        let places = read(&path, file).with_context(|| {
            format!("reading the places in `{}`, named on line {}", path.display(), file.line)
        })?;
        Ok(file.replaced(&text, &places))
    })
}

fn read(path: &Path, file: &PlaceFile) -> Result<Places> {
    let Ok(text) = String::from_utf8(std::fs::read(path)?) else {
        bail!("it is not text in UTF-8; save it once more as UTF-8 (in a spreadsheet: CSV UTF-8)");
    };
    let text = text.trim_start_matches('\u{feff}');
    let places = match &file.name {
        Some(name) => Places::new(table(text, name, file.group.as_deref())?),
        None => Places::new(text.lines().map(|line| Place::new(line, ""))),
    };
    match places.all().len() {
        0 | 1 => bail!("a list needs two places or more, and this has {}", places.all().len()),
        _ => Ok(places),
    }
}

/// The places of a table, in its order.
fn table(text: &str, name: &str, group: Option<&str>) -> Result<Vec<Place>> {
    let mut table =
        ReaderBuilder::new().delimiter(separator(text)).flexible(true).from_reader(text.as_bytes());
    let header = table.headers()?.clone();
    let name = column(&header, name)?;
    let group = group.map(|group| column(&header, group)).transpose()?;
    let cell = |row: &StringRecord, at: usize| row.get(at).unwrap_or_default().to_owned();
    let place = |row: StringRecord| {
        Place::new(&cell(&row, name), &group.map(|group| cell(&row, group)).unwrap_or_default())
    };
    table.records().map(|row| Ok(place(row?))).collect()
}

fn column(header: &StringRecord, wanted: &str) -> Result<usize> {
    let found = header.iter().position(|own| own.trim() == wanted.trim());
    found.with_context(|| {
        format!(
            "it has no column `{wanted}`; its columns are {}",
            header.iter().collect::<Vec<_>>().join(", ")
        )
    })
}

/// The one that stands most often in the header.
fn separator(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let often = |separator: &u8| header.bytes().filter(|byte| byte == separator).count();
    SEPARATORS.into_iter().rev().max_by_key(often).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEFINITION: &str = "[[activity]]\nkind = \"survey\"\nkey = \"a\"\n[[activity.question]]\nkey = \"b\"\nkind = \"place\"\n";

    /// The definition with `places`, beside a file of this content.
    fn check(places: &str, content: &[u8]) -> Result<String> {
        let folder = tempfile::tempdir()?;
        std::fs::write(folder.path().join("places.csv"), content)?;
        let whole = within(format!("{DEFINITION}places = {places}"), folder.path())?;
        Ok(whole.lines().last().unwrap().to_owned())
    }

    #[test]
    fn a_file_has_a_name_a_line() {
        let text = "\u{feff}Alnö\r\n\r\n  Skön  \r\nAlnö\r\n";
        assert_eq!(check("\"places.csv\"", text.as_bytes()).unwrap(), r#"places = ["Alnö", "Skön"]"#);
    }

    #[test]
    fn a_register_is_read_by_its_columns() {
        let (named, grouped) = (
            r#"{ file = "places.csv", name = "Namn" }"#,
            r#"{ file = "places.csv", name = "Namn", group = "Del" }"#,
        );
        let register = "Nr;Namn;Del\n1;Skolgatan;Matfors\n2;\"Ring; 4\";Njurunda\n3;Skolgatan;Njurunda\n";
        assert_eq!(check(named, register.as_bytes()).unwrap(), r#"places = ["Skolgatan", "Ring; 4"]"#);
        let groups = r#"places = [{ group = "Matfors", places = ["Skolgatan (Matfors)"] }, { group = "Njurunda", places = ["Ring; 4", "Skolgatan (Njurunda)"] }]"#;
        assert_eq!(check(grouped, register.as_bytes()).unwrap(), groups);
        assert_eq!(check(named, b"Nr,Namn\n1,Alno\n2,Skon\n").unwrap(), r#"places = ["Alno", "Skon"]"#);
    }

    #[test]
    fn what_is_no_list_is_told_with_the_remedy() {
        let told = |places: &str, content: &[u8]| format!("{:#}", check(places, content).unwrap_err());
        assert!(told("\"places.csv\"", b"Aln\xf6\nSk\xf6n\n").contains("CSV UTF-8"));
        assert!(told("\"places.csv\"", b"Alno\n").contains("needs two places or more, and this has 1"));
        assert!(told("\"none.csv\"", b"").contains("none.csv`, named on line 7"));
        let column = told(r#"{ file = "places.csv", name = "Namn" }"#, b"Nr,Name\n1,Alno\n");
        assert!(column.contains("no column `Namn`; its columns are Nr, Name"), "{column}");
    }
}
