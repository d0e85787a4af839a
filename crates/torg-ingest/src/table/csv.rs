//! Text with separators between cells becomes a grid. Separators are told apart by how evenly they cut the rows, so
//! that commas in people's sentences do not win over the real separator.

use super::{
    grid::{Grid, Refused},
    header, quotes,
};
use crate::{Limits, SourceSettings, decode, raw::ReadError};
use csv::{ByteRecord, ReaderBuilder};
use std::collections::BTreeMap;

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Stands for "nothing separates": a control character that no text holds.
const NONE: u8 = 0x1f;
const SNIFFED_BYTES: usize = 256 << 10;
const SNIFFED_ROWS: usize = 400;
/// Below this share of rows with the same number of cells, a separator is taken for punctuation, unless the header
/// has it too.
const EVEN_SHARE: f64 = 0.9;

/// A grid and how the bytes were understood.
pub struct CsvGrid {
    /// The cells.
    pub grid: Grid,
    /// Name of the encoding.
    pub encoding: &'static str,
    /// What stands between cells, in words.
    pub separator: String,
    /// Characters that could not be understood.
    pub replaced: u64,
    /// Lines with quotation marks that were not doubled or not closed.
    pub mended: Vec<u32>,
}

/// Reads all rows.
pub fn read(bytes: &[u8], settings: &SourceSettings, limits: &Limits) -> Result<CsvGrid, ReadError> {
    let decoded = decode::decode(bytes, settings.encoding.as_deref())?;
    let (text, declared) = without_separator_line(&decoded.text);
    let separator = match settings.delimiter.or(declared).map(u8::try_from) {
        Some(Ok(separator)) => separator,
        Some(Err(_)) => {
            return Err(ReadError::Malformed("the separator must be one ASCII character".to_owned()));
        }
        None => sniff(text),
    };
    let first_row = if declared.is_some() { 2 } else { 1 };
    let quotes::Mended { text, lines } = quotes::mended(text, separator);
    let mut grid = rows(&text, separator, first_row, limits)?;
    if let Some(at) = header::find(&grid, settings)?.row.and_then(|row| grid.position(row)) {
        grid.refuse_uneven(at);
    }
    Ok(CsvGrid {
        grid,
        encoding: decoded.encoding,
        separator: in_words(separator),
        replaced: decoded.replaced,
        mended: lines.into_iter().map(|line| line.saturating_add(first_row).saturating_sub(1)).collect(),
    })
}

/// Excel writes `sep=;` as the first line of some files.
fn without_separator_line(text: &str) -> (&str, Option<char>) {
    let declared = text.strip_prefix("sep=").and_then(|rest| {
        let mut chars = rest.chars();
        let separator = chars.next()?;
        let rest = chars.as_str().strip_prefix('\r').unwrap_or(chars.as_str());
        Some((rest.strip_prefix('\n')?, Some(separator)))
    });
    declared.unwrap_or((text, None))
}

fn rows(text: &str, separator: u8, first_row: u32, limits: &Limits) -> Result<Grid, ReadError> {
    let mut grid = Grid::default();
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    let mut number = first_row.saturating_sub(1);
    while reader.read_byte_record(&mut record).map_err(|error| ReadError::Malformed(error.to_string()))? {
        number = number.saturating_add(1).saturating_add(blank_lines(text, &record));
        grid.start_row(number, limits)?;
        push_record(&mut grid, &record, number, limits)?;
    }
    Ok(grid)
}

/// Blank lines before a record: a spreadsheet shows them as rows. The reader places a record between the CR and the LF
/// that end the one before it.
fn blank_lines(text: &str, record: &ByteRecord) -> u32 {
    let start = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
    let ended = text.get(..start).is_some_and(|before| before.ends_with('\r'));
    let bytes = text.as_bytes().get(start..).unwrap_or_default();
    let bytes = bytes.strip_prefix(b"\n").filter(|_| ended).unwrap_or(bytes);
    let blank = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|&&byte| byte == b'\n');
    u32::try_from(blank.count()).unwrap_or(u32::MAX)
}

fn push_record(grid: &mut Grid, record: &ByteRecord, number: u32, limits: &Limits) -> Result<(), ReadError> {
    for (column, cell) in (0u32..).zip(record) {
        match std::str::from_utf8(cell) {
            Ok(cell) => grid.push(column, cell, limits)?,
            Err(error) => {
                let error = ReadError::Malformed(error.to_string());
                grid.refused.push(Refused { row: number, column, error });
            }
        }
    }
    Ok(())
}

fn sniff(text: &str) -> u8 {
    let head = head_of(text);
    let best = SEPARATORS
        .iter()
        .map(|&separator| (evenness(head, separator), separator))
        .max_by(|(a, left), (b, right)| a.score.total_cmp(&b.score).then_with(|| right.cmp(left)));
    match best {
        Some((evenness, separator))
            if evenness.cells > 1 && (evenness.share >= EVEN_SHARE || evenness.header) =>
        {
            separator
        }
        _ => NONE,
    }
}

fn head_of(text: &str) -> &str {
    if text.len() <= SNIFFED_BYTES {
        return text;
    }
    let cut = (0..=SNIFFED_BYTES).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let head = text.get(..cut).unwrap_or_default();
    head.rfind('\n').and_then(|end| head.get(..end)).unwrap_or(head)
}

struct Evenness {
    /// The most usual number of cells.
    cells: usize,
    /// Share of the rows that have it.
    share: f64,
    /// Whether the first such row has them all filled: then it may be a header.
    header: bool,
    score: f64,
}

fn evenness(head: &str, separator: u8) -> Evenness {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(head.as_bytes());
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    let mut first = None;
    for record in reader.byte_records().take(SNIFFED_ROWS).map_while(Result::ok) {
        first =
            first.or_else(|| (record.len() > 1).then(|| (record.len(), record.iter().all(is_header_like))));
        let count = lengths.entry(record.len()).or_default();
        *count = count.saturating_add(1);
    }
    let rows: usize = lengths.values().sum();
    let (cells, count) = lengths
        .into_iter()
        .filter(|&(cells, _)| cells > 1)
        .max_by_key(|&(cells, count)| (count, cells))
        .unwrap_or((1, 0));
    let share = count as f64 / rows.max(1) as f64;
    let header = first.is_some_and(|(length, filled)| length == cells && filled) && share > 0.5;
    Evenness {
        cells,
        share,
        header,
        score: share + if header { 0.5 } else { 0.0 } + cells.min(50) as f64 / 1000.0,
    }
}

fn is_header_like(cell: &[u8]) -> bool {
    !cell.is_empty() && cell.len() < 300 && !cell.starts_with(b" ")
}

fn in_words(separator: u8) -> String {
    match separator {
        NONE => "none: one column".to_owned(),
        b'\t' => "tab".to_owned(),
        other => char::from(other).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, separator: &str, rows: &[&[&str]]) {
        let read = read(text.as_bytes(), &SourceSettings::default(), &Limits::default()).unwrap();
        let found: Vec<Vec<&str>> =
            (0..read.grid.len()).map(|row| read.grid.row(row).map(|(_, cell)| cell).collect()).collect();
        assert_eq!(
            (read.separator.as_str(), found),
            (separator, rows.iter().map(|row| row.to_vec()).collect())
        );
    }

    #[test]
    fn tells_separators_from_punctuation() {
        check(
            "id;svar\n1;Bra, men dyrt\n2;Ja, ja, ja\n",
            ";",
            &[&["id", "svar"], &["1", "Bra, men dyrt"], &["2", "Ja, ja, ja"]],
        );
        check("id,svar\n1,\"Bra; eller; hur\"\n", ",", &[&["id", "svar"], &["1", "Bra; eller; hur"]]);
        check("id\tsvar\n1\tBra, va\n", "tab", &[&["id", "svar"], &["1", "Bra, va"]]);
        check("id|svar\n1|två\nrader|x\n", "|", &[&["id", "svar"], &["1", "två"], &["rader", "x"]]);
        check(
            "Bra, men dyrt\nMer träd\nSkugga, bänkar, vatten\n",
            "none: one column",
            &[&["Bra, men dyrt"], &["Mer träd"], &["Skugga, bänkar, vatten"]],
        );
        check("sep=;\na;b\n1;2\n", ";", &[&["a", "b"], &["1", "2"]]);
    }

    #[test]
    fn rows_that_do_not_fit_the_header_are_refused() {
        let check = |text: &str, numbers: &[u32], refused: &[&str]| {
            let grid = read(text.as_bytes(), &SourceSettings::default(), &Limits::default()).unwrap().grid;
            let words = grid.refused.iter().map(|it| format!("{}: {}", it.row, it.error)).collect::<Vec<_>>();
            assert_eq!((0..grid.len()).map(|row| grid.number(row)).collect::<Vec<_>>(), numbers, "{text}");
            assert_eq!(words, refused, "{text}");
        };
        let head = "id;svar\n1;Mer ljus\n2;Fler träd\n";
        let told = "put quotation marks around the answer with a separator or a line break in it";
        let wide = format!("4: the file is broken: 3 instead of 2 cells: {told}");
        check(&format!("{head}3;Bra; men dyrt\n4;;;\n"), &[1, 2, 3, 5], &[&wide]);
        let narrow = format!("5: the file is broken: 1 instead of 2 cells: {told}");
        check(&format!("{head}3;Bra\nmen dyrt\n4;Nej\n"), &[1, 2, 3, 4, 6], &[&narrow]);
        check(&format!("{head}3\n4;Nej\n"), &[1, 2, 3, 4, 5], &[]);
        check("id;svar\n1;a;b\n2;a;b\n3;a\n", &[1, 2, 3, 4], &[]);
    }

    #[test]
    fn keeps_line_breaks_inside_cells_and_counts_rows() {
        let text = "id;svar\n1;\"två\nrader\"\n\r\n2;tre\n";
        let grid = read(text.as_bytes(), &SourceSettings::default(), &Limits::default()).unwrap().grid;
        assert_eq!(grid.get(1, 1), "två\nrader");
        assert_eq!((0..grid.len()).map(|row| grid.number(row)).collect::<Vec<_>>(), [1, 2, 4]);
        let text = "id;svar\r\n1;ett\r\n\r\n2;två\r\n";
        let grid = read(text.as_bytes(), &SourceSettings::default(), &Limits::default()).unwrap().grid;
        assert_eq!((0..grid.len()).map(|row| grid.number(row)).collect::<Vec<_>>(), [1, 2, 4]);
    }
}
