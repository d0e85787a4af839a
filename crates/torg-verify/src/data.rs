//! The tables as contributions, passages, themes, quotations and duplicates that point at each other. It owns whether
//! ids are unique and references resolve; it counts nothing.

mod contributions;
mod themes;

pub(crate) use contributions::FIXED;

use crate::{
    table::{Table, Tables, row_name},
    verdict::Examination,
};
use std::collections::{BTreeMap, BTreeSet};

/// A row of `contributions.csv`.
pub(crate) struct Contribution<'t> {
    pub id: &'t str,
    pub source: &'t str,
    pub row: &'t str,
    pub participant: &'t str,
    pub language: &'t str,
    pub date: &'t str,
    pub text: &'t str,
    /// In the order of [`Data::attributes`]; empty where none was given.
    pub attributes: &'t [String],
    pub prompt: Option<&'t str>,
}

/// A row of `passages.csv` whose contribution exists.
pub(crate) struct Passage {
    pub contribution: usize,
    pub start: usize,
    pub end: usize,
    pub theme: Option<usize>,
}

/// A row of `themes.csv`.
pub(crate) struct Theme<'t> {
    pub id: &'t str,
    pub parent: Option<usize>,
    pub level: usize,
    pub label: &'t str,
    pub contributions: &'t str,
    pub participants: &'t str,
}

impl Theme<'_> {
    /// Whether it stands beside the tree.
    pub fn is_small(&self) -> bool {
        self.id.starts_with('s')
    }
}

/// A row of `quotations.csv` whose contribution exists.
pub(crate) struct Quotation<'t> {
    pub id: &'t str,
    pub theme: Option<usize>,
    pub contribution: usize,
    pub start: usize,
    pub end: usize,
    pub why: &'t str,
    /// The stored words; `None` when the span is none.
    pub words: Option<&'t str>,
}

/// Everything that is counted.
pub(crate) struct Data<'t> {
    pub tables: &'t Tables,
    pub contributions: Vec<Contribution<'t>>,
    pub attributes: Vec<&'t str>,
    /// In the table's order.
    pub passages: Vec<Passage>,
    pub themes: Vec<Theme<'t>>,
    pub quotations: Vec<Quotation<'t>>,
    /// Members of each group, by position.
    pub duplicates: Vec<Vec<usize>>,
    pub by_contribution: BTreeMap<&'t str, usize>,
    pub by_theme: BTreeMap<&'t str, usize>,
    pub by_quotation: BTreeMap<&'t str, usize>,
    /// Attribute, value and theme of the rows of `groups.csv` that are not suppressed.
    pub shown: BTreeSet<[&'t str; 3]>,
}

impl<'t> Data<'t> {
    pub fn of(tables: &'t Tables) -> (Self, Examination) {
        let mut exam =
            Examination::new("tables", "cells, ids and references of the open data are as the format says");
        let (contributions, by_contribution) = contributions::read(tables, &mut exam);
        let (themes, by_theme) = themes::read(tables.get("themes"), &mut exam);
        let mut data = Self {
            tables,
            contributions,
            attributes: tables
                .get("contributions")
                .columns
                .iter()
                .skip(FIXED)
                .map(|name| contributions::attribute(name))
                .collect(),
            passages: Vec::new(),
            themes,
            quotations: Vec::new(),
            duplicates: Vec::new(),
            by_contribution,
            by_theme,
            by_quotation: BTreeMap::new(),
            shown: shown(tables.get("groups")),
        };
        data.attributes_are_unique(&mut exam);
        data.read_passages(&mut exam);
        data.read_quotations(&mut exam);
        data.read_duplicates(&mut exam);
        data.sources_exist(&mut exam);
        data.cells_are_unique(&mut exam);
        (data, exam)
    }

    /// The words at `start..end` of a contribution, if that is a span.
    pub fn words(&self, contribution: usize, start: usize, end: usize) -> Option<&'t str> {
        self.contributions.get(contribution)?.text.get(start..end).filter(|words| !words.is_empty())
    }

    /// The theme and all above it.
    pub fn ancestry(&self, theme: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(theme), |&at| self.themes.get(at).and_then(|theme| theme.parent))
    }

    pub fn contribution_id(&self, at: usize) -> &'t str {
        self.contributions.get(at).map_or("", |contribution| contribution.id)
    }

    pub fn theme_id(&self, at: Option<usize>) -> &'t str {
        at.and_then(|at| self.themes.get(at)).map_or("", |theme| theme.id)
    }

    fn attributes_are_unique(&self, exam: &mut Examination) {
        let mut names = self.attributes.clone();
        names.sort_unstable();
        let before = names.len();
        names.dedup();
        exam.expect(
            before == names.len(),
            "data/contributions.csv",
            || "header".into(),
            || "two columns share a name".into(),
        );
    }

    fn theme(&self, name: &str, table: &Table, row: usize, exam: &mut Examination) -> Option<usize> {
        if name.is_empty() {
            return None;
        }
        let found = self.by_theme.get(name).copied();
        exam.expect(found.is_some(), &table.file, || row_name(row), || format!("there is no theme `{name}`"));
        found
    }

    fn contribution(&self, name: &str, table: &Table, row: usize, exam: &mut Examination) -> Option<usize> {
        let found = self.by_contribution.get(name).copied();
        exam.expect(
            found.is_some(),
            &table.file,
            || row_name(row),
            || format!("there is no contribution `{name}`"),
        );
        found
    }

    fn read_passages(&mut self, exam: &mut Examination) {
        let table = self.tables.get("passages");
        let mut before: Option<(&str, usize, usize)> = None;
        for row in 0..table.rows.len() {
            let cell = |column| table.cell(row, column);
            let place = || row_name(row);
            let theme = self.theme(cell(4), table, row, exam);
            let Some(contribution) = self.contribution(cell(1), table, row, exam) else { continue };
            let (start, end) = (position(cell(2)), position(cell(3)));
            exam.expect(self.words(contribution, start, end).is_some(), &table.file, place, || {
                format!("{start} to {end} is no stretch of the text of `{}`, on whole characters", cell(1))
            });
            let follows = before.filter(|(id, ..)| *id == cell(1));
            let number = follows.map_or(1, |(_, number, _)| number.saturating_add(1));
            exam.expect(cell(0) == format!("{}-{number}", cell(1)), &table.file, place, || {
                format!("`{}` is not passage {number} of `{}`", cell(0), cell(1))
            });
            exam.expect(follows.is_none_or(|(_, _, end)| end <= start), &table.file, place, || {
                format!("passage `{}` overlaps the one before it", cell(0))
            });
            exam.expect(before.is_none_or(|(id, ..)| id <= cell(1)), &table.file, place, || {
                "it is not in the order of contributions".into()
            });
            before = Some((cell(1), number, end));
            self.passages.push(Passage { contribution, start, end, theme });
        }
    }

    fn read_quotations(&mut self, exam: &mut Examination) {
        let table = self.tables.get("quotations");
        for row in 0..table.rows.len() {
            let cell = |column| table.cell(row, column);
            let numbered = format!("q{}", row.saturating_add(1));
            exam.expect(
                cell(0) == numbered,
                &table.file,
                || row_name(row),
                || format!("its id is `{}`, not `{numbered}`", cell(0)),
            );
            let theme = self.theme(cell(1), table, row, exam);
            let Some(contribution) = self.contribution(cell(2), table, row, exam) else { continue };
            let (start, end) = (position(cell(3)), position(cell(4)));
            let words = self.words(contribution, start, end);
            self.by_quotation.insert(cell(0), self.quotations.len());
            self.quotations.push(Quotation {
                id: cell(0),
                theme,
                contribution,
                start,
                end,
                why: cell(5),
                words,
            });
        }
    }

    fn read_duplicates(&mut self, exam: &mut Examination) {
        let table = self.tables.get("duplicates");
        let mut seen = BTreeMap::new();
        for row in 0..table.rows.len() {
            let number = position(table.cell(row, 0));
            let last = self.duplicates.len();
            exam.expect(
                number > 0 && (number == last || number == last.saturating_add(1)),
                &table.file,
                || row_name(row),
                || format!("group {number} does not follow group {last}"),
            );
            if number != last || last == 0 {
                self.duplicates.push(Vec::new());
            }
            let Some(member) = self.contribution(table.cell(row, 1), table, row, exam) else { continue };
            exam.expect(
                seen.insert(member, row).is_none(),
                &table.file,
                || row_name(row),
                || format!("`{}` is in two groups", table.cell(row, 1)),
            );
            if let Some(group) = self.duplicates.last_mut() {
                group.push(member);
            }
        }
        for (at, group) in self.duplicates.iter().enumerate() {
            exam.expect(
                group.len() > 1,
                &table.file,
                || format!("group {}", at.saturating_add(1)),
                || "a group of duplicates has at least two members".into(),
            );
        }
    }

    fn sources_exist(&self, exam: &mut Examination) {
        let sources = self.tables.get("sources");
        let mut names: Vec<&str> = (0..sources.rows.len()).map(|row| sources.cell(row, 0)).collect();
        names.sort_unstable();
        for (name, column) in [("contributions", 1), ("coverage", 1), ("choices", 0), ("observations", 0)] {
            let table = self.tables.get(name);
            for row in 0..table.rows.len() {
                let source = table.cell(row, column);
                exam.expect(
                    names.binary_search(&source).is_ok(),
                    &table.file,
                    || row_name(row),
                    || format!("there is no source `{source}` in `sources.csv`"),
                );
            }
        }
    }

    /// Tables whose rows are named by their first columns.
    fn cells_are_unique(&self, exam: &mut Examination) {
        for (name, columns) in [
            ("sources", 1),
            ("choices", 3),
            ("population", 2),
            ("withheld", 1),
            ("prompts", 1),
            ("groups", 3),
        ] {
            let table = self.tables.get(name);
            let mut names: Vec<(&[String], usize)> = table
                .rows
                .iter()
                .enumerate()
                .map(|(at, row)| (row.get(..columns).unwrap_or_default(), at))
                .collect();
            names.sort();
            exam.saw(names.len());
            for ((first, _), (second, at)) in names.iter().zip(names.iter().skip(1)) {
                if first == second {
                    exam.problem(
                        &table.file,
                        row_name(*at),
                        format!("`{}` stands there twice", second.join(", ")),
                    );
                }
            }
        }
    }
}

/// A number column's value; what is no number was reported with the tables.
pub(crate) fn position(cell: &str) -> usize {
    cell.parse().unwrap_or(0)
}

fn shown(groups: &Table) -> BTreeSet<[&str; 3]> {
    let rows = (0..groups.rows.len()).filter(|&row| !groups.cell(row, 3).is_empty());
    rows.map(|row| [0, 1, 2].map(|column| groups.cell(row, column))).collect()
}
