//! The first sheet: what the others hold, and what did not fit.

use super::{Looks, ROWS_MAX, Sheet, TEXT_UNITS_MAX};
use rust_xlsxwriter::{Worksheet, XlsxError};

pub const SHEET: &str = "Read me";

/// Writes the sheet from its top to its bottom.
pub fn write(
    worksheet: &mut Worksheet,
    title: Option<&str>,
    sheets: &[Sheet],
    looks: &Looks,
) -> Result<(), XlsxError> {
    for (column, width) in [(0, 18.0), (1, 18.0), (2, 100.0)] {
        worksheet.set_column_width(column, width)?;
    }
    worksheet.set_freeze_panes(1, 0)?;
    for (at, name) in (0..).zip(["sheet", "column", "what it holds"]) {
        worksheet.write_string_with_format(0, at, name, &looks.header)?;
    }
    let mut lines = opening(title);
    lines.extend(sheets.iter().flat_map(described));
    for (row, cells) in (1..).zip(&lines) {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            worksheet.write_string_with_format(row, column, text, &looks.long)?;
        }
    }
    Ok(())
}

type Line = [String; 3];

fn about(sheet: &str, text: impl Into<String>) -> Line {
    [sheet.to_owned(), String::new(), text.into()]
}

fn opening(title: Option<&str>) -> Vec<Line> {
    let title = title.map(|title| about("", super::fitted(title, "report.json")));
    let what = "The open data of a report made with Torg. The same tables stand as CSV in the folder data, and \
        index.html shows what was made of them. All cells with text are text: none is a formula or a link, whatever \
        it begins with.";
    title.into_iter().chain([about("", what)]).collect()
}

fn described(sheet: &Sheet) -> Vec<Line> {
    let head = about(sheet.name, format!("{} Rows: {}.", sheet.about, sheet.rows));
    let columns = sheet.columns.iter().map(|column| {
        let name = super::fitted(&column.name, "data/contributions.csv").into_owned();
        [sheet.name.to_owned(), name, column.about.to_string()]
    });
    [head].into_iter().chain(missing(sheet)).chain(columns).collect()
}

fn missing(sheet: &Sheet) -> Vec<Line> {
    let Sheet { name, rows_left_out: rows, texts_cut: texts, .. } = sheet;
    let rows = (*rows > 0).then(|| {
        format!(
            "NOT WHOLE: a sheet holds {ROWS_MAX} rows; the last ones ({rows}) are only in data/{name}.csv."
        )
    });
    let texts = (*texts > 0).then(|| {
        format!(
            "NOT WHOLE: a cell holds {TEXT_UNITS_MAX} UTF-16 units; longer texts here ({texts}) end with a note and \
             are whole in data/{name}.csv."
        )
    });
    rows.into_iter().chain(texts).map(|text| about(name, text)).collect()
}
