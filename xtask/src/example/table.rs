//! Owns the reading of tabular sources (UTF-8, comma) into rows of cells.

use anyhow::Result;

/// The rows of a source, the header first.
pub fn rows(source: &str) -> Result<Vec<Vec<String>>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(source.as_bytes());
    reader.records().map(|row| Ok(row?.iter().map(str::to_owned).collect())).collect()
}

/// Whether a cell is a moment as the sources write it: `2026-04-12T18:03:11`.
pub fn is_moment(cell: &str) -> bool {
    cell.len() == 19
        && cell.bytes().zip(b"0000-00-00T00:00:00".iter()).all(|(byte, &shape)| match shape {
            b'0' => byte.is_ascii_digit(),
            _ => byte == shape,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_told_from_words() {
        for (cell, expected) in [
            ("2026-04-12T18:03:11", true),
            ("2026-04-12 18:03:11", false),
            ("2026-04-12", false),
            ("nitton tecken, just", false),
        ] {
            assert_eq!(is_moment(cell), expected, "{cell}");
        }
    }
}
