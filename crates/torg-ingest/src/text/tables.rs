//! Tables in running text: what a cell is about is said by its column and its row. Refuses to let a cell go on with
//! the paragraph before the table.

use super::{
    block::{Block, BlockKind},
    compose, labels, question,
};

/// Longest heading of a column.
const HEADING_CHARS_MAX: usize = 40;

type Row = Vec<Vec<Block>>;

/// The blocks of a table. Two columns of speakers and words are an interview; one column is a frame around text; rows of
/// figures are kept as such; everything else is cells.
pub(super) fn blocks(mut rows: Vec<Row>) -> Vec<Block> {
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let asks = rows.len() > 1 && heading(&rows).iter().any(|cell| question::is_question(cell));
    if !asks && rows.iter().all(|row| row.len() == 2) && spoken(&rows) {
        return rows.into_iter().filter_map(|row| turn(&row)).collect();
    }
    if rows.iter().all(|row| filled(row) < 2) {
        return rows.into_iter().flatten().flatten().collect();
    }
    let headed = asks || is_headed(&rows);
    let columns = if headed { heading(&rows) } else { Vec::new() };
    let mut blocks = Vec::new();
    for (number, row) in (0u32..).zip(rows) {
        if number == 0 && headed {
            blocks.extend(row.into_iter().filter_map(|cell| one(&cell, BlockKind::Column)));
        } else if asks || row.iter().flatten().all(|block| has_words(&block.text)) {
            cells(row, &columns, asks.then_some(number), &mut blocks);
        } else {
            blocks.extend(figures(&row, &columns));
        }
    }
    blocks
}

fn filled(row: &Row) -> usize {
    row.iter().filter(|cell| !cell.is_empty()).count()
}

fn joined(cell: &[Block]) -> String {
    cell.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
}

fn heading(rows: &[Row]) -> Vec<String> {
    rows.first().map_or(Vec::new(), |row| row.iter().map(|cell| joined(cell)).collect())
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Whether the first row names the columns: marked as such, or short words above something longer, or above figures.
fn is_headed(rows: &[Row]) -> bool {
    let Some((first, body)) = rows.split_first().filter(|(_, body)| !body.is_empty()) else { return false };
    let chars = |row: &Row| row.iter().map(|cell| joined(cell).chars().count()).max().unwrap_or(0);
    let names = |cell: &Vec<Block>| {
        let text = joined(cell);
        text.is_empty() || has_words(&text) && !text.ends_with(['.', '!']) && cell.len() == 1
    };
    let marked = first.iter().flatten().all(|block| block.kind == BlockKind::Heading);
    let longer = body.iter().any(|row| chars(row) > chars(first).saturating_mul(2));
    let counts = body.iter().flatten().flatten().any(|block| !has_words(&block.text));
    let short = chars(first) <= HEADING_CHARS_MAX && filled(first) > 1;
    first.iter().all(names) && short && (marked || longer || counts)
}

fn one(cell: &[Block], kind: BlockKind) -> Option<Block> {
    Some(Block::new(cell.first()?.place, kind, joined(cell)))
}

fn cells(row: Row, columns: &[String], number: Option<u32>, blocks: &mut Vec<Block>) {
    let line = row.first().map_or(String::new(), |cell| joined(cell));
    for (at, cell) in row.into_iter().enumerate() {
        let column = columns.get(at).cloned().unwrap_or_default();
        let line = if at == 0 { String::new() } else { line.clone() };
        blocks.extend(one(&cell, BlockKind::Cell { column, line, row: number }));
    }
}

/// A row with figures, in one piece: "Marknad under tak; För: 14; Emot: 0". With words in several cells it is a cell.
fn figures(row: &Row, columns: &[String]) -> Option<Block> {
    let place = row.iter().flatten().next()?.place;
    let worded = row.iter().filter(|cell| has_words(&joined(cell))).count();
    let part = |(at, cell): (usize, &Vec<Block>)| {
        let column = columns.get(at).filter(|column| at > 0 && !column.is_empty());
        let text = joined(cell);
        (!text.is_empty()).then(|| column.map_or(text.clone(), |column| format!("{column}: {text}")))
    };
    let text = row.iter().enumerate().filter_map(part).collect::<Vec<_>>().join("; ");
    let kind = match worded {
        0 | 1 => BlockKind::Figures,
        _ => BlockKind::Cell { column: String::new(), line: String::new(), row: None },
    };
    Some(Block::new(place, kind, text))
}

fn spoken(rows: &[Row]) -> bool {
    let firsts: Vec<String> = rows
        .iter()
        .filter_map(|row| row.first())
        .map(|cell| format!("{}:", joined(cell).trim_end_matches(':')))
        .collect();
    let names: Vec<String> = firsts
        .iter()
        .filter_map(|first| labels::label(first, 0))
        .map(|label| label.name.to_owned())
        .collect();
    names.len() == rows.len() && compose::is_talk(&names, rows.len(), 5)
}

fn turn(row: &Row) -> Option<Block> {
    let [name, said] = row.as_slice() else { return None };
    let place = name.first().or_else(|| said.first())?.place;
    Some(Block::paragraph(place, format!("{}: {}", joined(name).trim_end_matches(':'), joined(said))))
}
