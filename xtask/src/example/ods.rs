//! Owns the OpenDocument spreadsheet: right to left, with a merged title row above the header and the million empty
//! rows that office programs write below.

use super::{package, table};
use anyhow::Result;
use std::fmt::Write;

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// A spreadsheet of one sheet from a tabular source; a row with a single cell spans the width.
pub fn spreadsheet(source: &str) -> Result<Vec<u8>> {
    let content = content(&table::rows(&title_padded(source))?)?;
    package::stored(&[("mimetype", MIME), ("content.xml", &content), ("META-INF/manifest.xml", &manifest())])
}

fn title_padded(source: &str) -> String {
    let (title, rest) = source.split_once('\n').unwrap_or((source, ""));
    let columns = rest.lines().next().map_or(0, |header| header.matches(',').count());
    format!("{title}{}\n{rest}", ",".repeat(columns))
}

fn content(rows: &[Vec<String>]) -> Result<String> {
    let mut out = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8"?>"#,
        r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" "#,
        r#"xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" "#,
        r#"xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">"#,
        r#"<office:body><office:spreadsheet><table:table table:name="الردود">"#,
    ));
    let width = rows.get(1).map_or(1, Vec::len);
    for (at, row) in rows.iter().enumerate() {
        out.push_str("<table:table-row>");
        if at == 0 {
            title(&mut out, row, width)?;
        } else {
            row.iter().try_for_each(|it| cell(&mut out, it))?;
        }
        out.push_str("</table:table-row>");
    }
    write!(
        out,
        r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="{width}"/></table:table-row>"#
    )?;
    out.push_str("</table:table></office:spreadsheet></office:body></office:document-content>");
    Ok(out)
}

fn title(out: &mut String, row: &[String], width: usize) -> Result<()> {
    let words = package::xml(row.first().map_or("", String::as_str));
    write!(
        out,
        r#"<table:table-cell table:number-columns-spanned="{width}" office:value-type="string"><text:p>{words}</text:p></table:table-cell>"#
    )?;
    Ok(write!(
        out,
        r#"<table:covered-table-cell table:number-columns-repeated="{}"/>"#,
        width.saturating_sub(1)
    )?)
}

fn cell(out: &mut String, cell: &str) -> Result<()> {
    let words = package::xml(cell);
    if table::is_moment(cell) {
        write!(
            out,
            r#"<table:table-cell office:value-type="date" office:date-value="{cell}"><text:p>{}</text:p></table:table-cell>"#,
            cell.replace('T', " ")
        )?;
    } else if cell.is_empty() {
        out.push_str("<table:table-cell/>");
    } else {
        let paragraphs = words.replace('\n', "</text:p><text:p>");
        write!(
            out,
            r#"<table:table-cell office:value-type="string"><text:p>{paragraphs}</text:p></table:table-cell>"#
        )?;
    }
    Ok(())
}

fn manifest() -> String {
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8"?>"#,
            r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">"#,
            r#"<manifest:file-entry manifest:full-path="/" manifest:media-type="{}"/>"#,
            r#"<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"#
        ),
        MIME
    )
}
