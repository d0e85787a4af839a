//! `themes.csv`: the tree, without gaps.

use super::Theme;
use crate::{
    table::{Table, row_name},
    verdict::Examination,
};
use std::collections::BTreeMap;

pub(super) fn read<'t>(
    table: &'t Table,
    exam: &mut Examination,
) -> (Vec<Theme<'t>>, BTreeMap<&'t str, usize>) {
    let mut list: Vec<Theme<'t>> = Vec::new();
    let mut by_id = BTreeMap::new();
    for row in 0..table.rows.len() {
        let cell = |column| table.cell(row, column);
        let place = || row_name(row);
        let parent = by_id.get(cell(1)).copied();
        exam.expect(
            cell(1) == parent_name(cell(0)) && (cell(1).is_empty() || parent.is_some()),
            &table.file,
            place,
            || format!("the parent of `{}` is `{}`, not one that stands before it", cell(0), cell(1)),
        );
        let level = if cell(0).starts_with('s') { 2 } else { cell(0).split('.').count() };
        exam.expect(cell(2) == level.to_string(), &table.file, place, || {
            format!("the level of `{}` is {level}, not {}", cell(0), cell(2))
        });
        exam.expect(by_id.insert(cell(0), list.len()).is_none(), &table.file, place, || {
            format!("`{}` stands there twice", cell(0))
        });
        list.push(Theme {
            id: cell(0),
            parent,
            level,
            label: cell(3),
            contributions: cell(4),
            participants: cell(5),
        });
    }
    numbered(table, &list, exam);
    (list, by_id)
}

/// Each level counts its themes from 1, and so do the small ones after the tree: a theme that is left out leaves a gap.
fn numbered(table: &Table, list: &[Theme<'_>], exam: &mut Examination) {
    let mut last: BTreeMap<&str, usize> = BTreeMap::new();
    let mut small = false;
    for (row, theme) in list.iter().enumerate() {
        let (above, number) = match theme.id.strip_prefix('s') {
            Some(number) => ("s", number),
            None => (parent_name(theme.id), theme.id.rsplit('.').next().unwrap_or_default()),
        };
        let next = last.entry(above).or_default();
        *next = next.saturating_add(1);
        exam.expect(
            number == next.to_string() && (theme.is_small() || !small),
            &table.file,
            || row_name(row),
            || format!("theme `{}` does not follow the one before it; a theme may be missing", theme.id),
        );
        let before = row.checked_sub(1).and_then(|before| list.get(before)).map_or("", |theme| theme.id);
        let above = parent_name(theme.id);
        let nested = above.is_empty()
            || before == above
            || before.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'));
        exam.expect(
            nested,
            &table.file,
            || row_name(row),
            || format!("theme `{}` does not stand below its parent", theme.id),
        );
        small = theme.is_small();
    }
}

fn parent_name(theme: &str) -> &str {
    theme.rsplit_once('.').map_or("", |(above, _)| above)
}
