//! Who speaks where: every cell of `groups.csv` counted anew, its Wilson interval computed, and what must be hidden hidden.

use crate::{
    data::Data,
    facts::{Facts, Value, common},
    table::{Table, row_name},
    verdict::{Check, Examination},
};
use std::collections::BTreeMap;

/// Cells that count fewer people, but some, are not shown.
const SMALLEST_CELL: usize = 5;
/// 97.5 % quantile of the normal distribution, as the format gives it.
const Z: f64 = 1.959_964;
/// Half a unit of the fourth decimal, and what two ways of computing the same may differ.
const ROUNDING: f64 = 0.000_050_001;
const SAME: f64 = 1e-9;

type Rows<'t> = BTreeMap<(&'t str, &'t str, &'t str), usize>;

pub(crate) fn check(data: &Data<'_>, facts: &Facts<'_>) -> Check {
    let mut exam = Examination::new(
        "groups",
        "rows on who speaks where were counted anew; no group under five is shown",
    );
    let table = data.tables.get("groups");
    let mut left: Rows<'_> = (0..table.rows.len())
        .map(|row| ((table.cell(row, 0), table.cell(row, 1), table.cell(row, 2)), row))
        .collect();
    in_order(data, table, &mut exam);
    for (attribute, name) in data.attributes.iter().enumerate() {
        let values: Vec<&Value<'_>> =
            facts.values.iter().filter(|value| value.attribute == attribute).collect();
        let table = Family { table, attribute: name, theme: None, givers: 0, speaking: 0 };
        let givers = facts.givers.get(attribute).map_or(&[][..], Vec::as_slice);
        let totals: Vec<Cell<'_>> = values
            .iter()
            .map(|value| Cell {
                value: value.name,
                count: value.participants.len(),
                of: givers.len(),
                barred: false,
            })
            .collect();
        let hidden = table.check(&totals, &mut left, &mut exam);
        for (at, theme) in data.themes.iter().enumerate() {
            let speaking = facts.speakers.get(at).map_or(0, |speakers| common(speakers, givers));
            let cells: Vec<Cell<'_>> = values
                .iter()
                .zip(&hidden)
                .map(|(value, &barred)| Cell {
                    value: value.name,
                    count: facts.cell(at, value),
                    of: value.participants.len(),
                    barred,
                })
                .collect();
            Family { theme: Some(theme.id), givers: givers.len(), speaking, ..table }
                .check(&cells, &mut left, &mut exam);
        }
    }
    for ((attribute, value, theme), row) in left {
        exam.problem(
            &table.file,
            row_name(row),
            format!("nobody gave `{value}` for `{attribute}`, or there is no theme `{theme}`"),
        );
    }
    exam.finish()
}

/// The totals stand first, then the themes in their order.
fn in_order(data: &Data<'_>, table: &Table, exam: &mut Examination) {
    let rank = |row: usize| match table.cell(row, 2) {
        "" => 0,
        theme => data.by_theme.get(theme).map_or(usize::MAX, |at| at.saturating_add(1)),
    };
    for row in 1..table.rows.len() {
        let follows = row.checked_sub(1).is_some_and(|before| rank(before) <= rank(row));
        exam.expect(follows, &table.file, || row_name(row), || "it is out of order".into());
    }
}

/// What a row must say.
struct Cell<'t> {
    value: &'t str,
    count: usize,
    of: usize,
    /// The group's total is hidden, so its cells are.
    barred: bool,
}

impl Cell<'_> {
    fn must_hide(&self) -> bool {
        self.barred || (1..SMALLEST_CELL).contains(&self.count)
    }
}

/// The totals of an attribute, or the cells of one theme for it.
#[derive(Clone, Copy)]
struct Family<'t> {
    table: &'t Table,
    attribute: &'t str,
    theme: Option<&'t str>,
    givers: usize,
    speaking: usize,
}

impl<'t> Family<'t> {
    /// Which cells are hidden.
    fn check(&self, cells: &[Cell<'t>], left: &mut Rows<'t>, exam: &mut Examination) -> Vec<bool> {
        let hidden: Vec<bool> = cells.iter().map(|cell| self.row(cell, left, exam)).collect();
        let must = cells.iter().filter(|cell| cell.must_hide()).count();
        let are = hidden.iter().filter(|hidden| **hidden).count();
        let may = if must == 1 && cells.len() > 1 { 2 } else { must };
        let place = || {
            format!(
                "{}, {}",
                self.attribute,
                self.theme.map_or("totals".into(), |theme| format!("theme {theme}"))
            )
        };
        exam.expect(are <= may, &self.table.file, place, || "more is hidden than must be".into());
        exam.expect(are >= may, &self.table.file, place, || {
            "one number alone is hidden, and the others give it away".into()
        });
        hidden
    }

    fn row(&self, cell: &Cell<'t>, left: &mut Rows<'t>, exam: &mut Examination) -> bool {
        let theme = self.theme.unwrap_or("");
        exam.saw(1);
        let Some(row) = left.remove(&(self.attribute, cell.value, theme)) else {
            let what =
                format!("there is no row for `{}`, `{}` and theme `{theme}`", self.attribute, cell.value);
            exam.problem(&self.table.file, "", what);
            return cell.must_hide();
        };
        let written = [3, 4, 5, 6, 7].map(|column| self.table.cell(row, column));
        if written == [""; 5] {
            return true;
        }
        if let Some(what) = self.contradiction(cell, written) {
            exam.problem(&self.table.file, row_name(row), what);
        }
        false
    }

    fn contradiction(
        &self,
        cell: &Cell<'_>,
        [participants, of, low, high, direction]: [&str; 5],
    ) -> Option<String> {
        if cell.must_hide() {
            return Some("a group of fewer than five people is shown, or could be found".into());
        }
        if participants != cell.count.to_string() || of != cell.of.to_string() {
            return Some(format!("{} of {} were counted, not {participants} of {of}", cell.count, cell.of));
        }
        if self.theme.is_none() {
            return ([low, high, direction] != [""; 3]).then(|| "totals have no interval".into());
        }
        let (least, most) = wilson(cell.count, cell.of);
        let near =
            |written: &str, value: f64| written.parse::<f64>().is_ok_and(|it| (it - value).abs() <= ROUNDING);
        if !near(low, least) || !near(high, most) {
            return Some(format!("the interval is {least:.4} to {most:.4}, not {low} to {high}"));
        }
        let share = ratio(self.speaking, self.givers);
        let right = match direction {
            "more" => share < least + SAME,
            "less" => share > most - SAME,
            "same" => share > least - SAME && share < most + SAME,
            _ => false,
        };
        (!right).then(|| format!("`{direction}` does not follow from the numbers"))
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^53")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// Wilson's score interval (J. Am. Stat. Assoc. 22, 1927), from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^53")]
pub(crate) fn wilson(part: usize, whole: usize) -> (f64, f64) {
    let (share, number) = (ratio(part, whole), whole as f64);
    let scale = 1.0 + Z * Z / number;
    let middle = (share + Z * Z / (2.0 * number)) / scale;
    let half = Z / scale * (share * (1.0 - share) / number + Z * Z / (4.0 * number * number)).sqrt();
    ((middle - half).clamp(0.0, 1.0), (middle + half).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilson_intervals_are_those_of_the_books() {
        let check = |part, whole, expect: (&str, &str)| {
            let (low, high) = wilson(part, whole);
            assert_eq!((format!("{low:.4}").as_str(), format!("{high:.4}").as_str()), expect);
        };
        check(0, 10, ("0.0000", "0.2775"));
        check(5, 10, ("0.2366", "0.7634"));
        check(10, 10, ("0.7225", "1.0000"));
    }
}
