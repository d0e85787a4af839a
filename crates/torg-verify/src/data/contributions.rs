//! `contributions.csv` and `prompts.csv`: ids, places, dates and the names of attributes.

use super::Contribution;
use crate::{
    table::{Table, Tables, row_name},
    verdict::Examination,
};
use std::collections::BTreeMap;

/// Columns before the attributes.
pub(crate) const FIXED: usize = 7;

/// An attribute's name from its column's: what was added to tell it from one of the first columns is taken away.
pub(super) fn attribute(column: &str) -> &str {
    const ADDED: &str = " (attribute)";
    let mut bare = column;
    while let Some(shorter) = bare.strip_suffix(ADDED) {
        bare = shorter;
    }
    let fixed = ["contribution", "source", "row", "participant", "language", "date", "text"].contains(&bare);
    column.strip_suffix(ADDED).filter(|_| fixed).unwrap_or(column)
}

pub(super) fn read<'t>(
    tables: &'t Tables,
    exam: &mut Examination,
) -> (Vec<Contribution<'t>>, BTreeMap<&'t str, usize>) {
    let table = tables.get("contributions");
    let mut list: Vec<Contribution<'t>> = Vec::with_capacity(table.rows.len());
    for row in 0..table.rows.len() {
        let cell = |column| table.cell(row, column);
        let before = list.last().map_or("", |last| last.id);
        exam.expect(
            before < cell(0),
            &table.file,
            || row_name(row),
            || format!("`{}` stands twice or out of order", cell(0)),
        );
        well_named(&[cell(2), cell(3), cell(4), cell(5)], table, row, exam);
        list.push(Contribution {
            id: cell(0),
            source: cell(1),
            row: cell(2),
            participant: cell(3),
            language: cell(4),
            date: cell(5),
            text: cell(6),
            attributes: table.rows.get(row).and_then(|cells| cells.get(FIXED..)).unwrap_or_default(),
            prompt: None,
        });
    }
    let by_id = list.iter().enumerate().map(|(at, contribution)| (contribution.id, at)).collect();
    prompts(tables.get("prompts"), &mut list, &by_id, exam);
    (list, by_id)
}

fn prompts<'t>(
    table: &'t Table,
    list: &mut [Contribution<'t>],
    by_id: &BTreeMap<&str, usize>,
    exam: &mut Examination,
) {
    for row in 0..table.rows.len() {
        let before = row.checked_sub(1).map_or("", |before| table.cell(before, 0));
        exam.expect(
            before < table.cell(row, 0),
            &table.file,
            || row_name(row),
            || "it is out of order".into(),
        );
        let found = by_id.get(table.cell(row, 0)).and_then(|&at| list.get_mut(at));
        exam.expect(
            found.is_some(),
            &table.file,
            || row_name(row),
            || format!("there is no contribution `{}`", table.cell(row, 0)),
        );
        if let Some(contribution) = found {
            contribution.prompt = Some(table.cell(row, 1));
        }
    }
}

fn well_named(cells: &[&str; 4], table: &Table, row: usize, exam: &mut Examination) {
    let [place, participant, language, date] = *cells;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let paged = place.strip_prefix("page ").and_then(|rest| rest.split_once(", "));
    let holds = [
        ("row", place, digits(place) || paged.is_some_and(|(page, row)| digits(page) && digits(row))),
        ("participant", participant, participant.strip_prefix('p').is_some_and(digits)),
        (
            "language",
            language,
            matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_lowercase()),
        ),
        ("date", date, date.is_empty() || is_date(date)),
    ];
    for (column, cell, holds) in holds {
        exam.expect(holds, &table.file, || row_name(row), || format!("`{cell}` is not a {column}"));
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str| {
        if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse().unwrap_or(0) } else { 0_u16 }
    };
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
            number(year) >= 1000 && (1..=12).contains(&number(month)) && (1..=31).contains(&number(day))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_attributes_are_undone_once() {
        let check = |column: &str, expect: &str| assert_eq!(attribute(column), expect, "{column}");
        check("age", "age");
        check("language (attribute)", "language");
        check("language (attribute) (attribute)", "language (attribute)");
        check("age (attribute)", "age (attribute)");
        check(" (attribute)", " (attribute)");
    }

    #[test]
    fn dates_are_those_of_the_calendar_in_form() {
        let check = |text: &str, expect: bool| assert_eq!(is_date(text), expect, "{text}");
        check("2026-05-17", true);
        check("2026-5-17", false);
        check("2026-13-01", false);
        check("+026-05-17", false);
        check("2026-05-17-1", false);
    }
}
