//! Nobody stands out by the values that are published of them: participants are grouped by all their attributes together, and the
//! account of what was withheld for that is held against what is missing.

use crate::{
    counts::plain,
    data::{Contribution, Data},
    facts::{Facts, index, wide},
    table::row_name,
    verdict::{Check, Examination},
};
use std::collections::{BTreeMap, BTreeSet};

/// People of whom the same is published are at least as many.
const SMALLEST_GROUP: usize = 5;

pub(crate) fn check(data: &Data<'_>, facts: &Facts<'_>) -> Check {
    let mut exam = Examination::new(
        "persons",
        "people have no values by which they stand out: each has all of them in common with four others",
    );
    let people = people(data, facts, &mut exam);
    exam.examined_is(people.len());
    together(&people, &mut exam);
    withheld(data, &people, &mut exam);
    exam.finish()
}

/// The values of each participant, the same in all contributions.
fn people<'d>(data: &'d Data<'_>, facts: &Facts<'_>, exam: &mut Examination) -> Vec<&'d Contribution<'d>> {
    let mut first: Vec<Option<&Contribution<'_>>> = vec![None; facts.participants];
    for (row, (contribution, who)) in data.contributions.iter().zip(&facts.participant).enumerate() {
        let Some(known) = first.get_mut(index(*who)) else { continue };
        let alike = known.get_or_insert(contribution).attributes == contribution.attributes;
        exam.expect(
            alike,
            "data/contributions.csv",
            || row_name(row),
            || format!("the values of `{}` are not those of another row", contribution.participant),
        );
    }
    first.into_iter().flatten().collect()
}

fn together(people: &[&Contribution<'_>], exam: &mut Examination) {
    let mut groups: BTreeMap<&[String], Vec<&str>> = BTreeMap::new();
    for person in people {
        groups.entry(person.attributes).or_default().push(person.participant);
    }
    let is_silent = groups.len() == 1 && groups.keys().all(|values| values.iter().all(String::is_empty));
    let alone = groups.iter().filter(|(_, group)| !is_silent && group.len() < SMALLEST_GROUP);
    for (values, group) in alone {
        let values: Vec<&str> = values.iter().filter(|value| !value.is_empty()).map(String::as_str).collect();
        let what = format!("fewer than five people have all of `{}` and no more", values.join(", "));
        exam.problem("data/contributions.csv", group.join(", "), what);
    }
}

/// Rows are ordered, hide what is small, and name no more people than there are without a value.
fn withheld(data: &Data<'_>, people: &[&Contribution<'_>], exam: &mut Examination) {
    let table = data.tables.get("withheld");
    let mut problem = |row: usize, what: &str| exam.problem(&table.file, row_name(row), what);
    let mut attributes = BTreeSet::new();
    for row in 0..table.rows.len() {
        let (attribute, number) = (table.cell(row, 0), table.cell(row, 1));
        let before = row.checked_sub(1).map(|before| table.cell(before, 0));
        if before.map_or(!attribute.is_empty(), |before| attribute <= before) {
            problem(row, "it is out of order");
        }
        attributes.insert(attribute);
        let Some(count) = plain(number) else { continue };
        if count < wide(SMALLEST_GROUP) {
            problem(row, "it counts fewer than five people");
        }
        if count > wide(without(attribute, data, people)) {
            problem(row, "it counts more people than there are without that value");
        }
    }
    if attributes.len() == 1 {
        problem(0, "it names no attribute");
    }
    if total_fails(data) {
        problem(
            0,
            "all who lack something are no fewer than those who lack one value, and no more than these added",
        );
    }
}

/// People without a value of the attribute; of any, when it has no name.
fn without(attribute: &str, data: &Data<'_>, people: &[&Contribution<'_>]) -> usize {
    let column = data.attributes.iter().position(|name| *name == attribute);
    let named = data.tables.get("withheld").rows.iter().filter_map(|row| row.first());
    let has_column = |name: &String| name.is_empty() || data.attributes.contains(&name.as_str());
    let vanished = !named.clone().all(has_column);
    let lacks = |person: &&&Contribution<'_>| match column {
        Some(at) => person.attributes.get(at).is_none_or(String::is_empty),
        None => !attribute.is_empty() || vanished || person.attributes.iter().any(String::is_empty),
    };
    people.iter().filter(lacks).count()
}

fn total_fails(data: &Data<'_>) -> bool {
    let table = data.tables.get("withheld");
    let numbers: Vec<Option<u64>> = (0..table.rows.len()).map(|row| plain(table.cell(row, 1))).collect();
    let Some((total, rest)) = numbers.split_first() else { return false };
    let most = rest.iter().map(|count| count.unwrap_or(wide(SMALLEST_GROUP))).fold(0, u64::saturating_add);
    let least = rest.iter().flatten().max().copied().unwrap_or(0);
    match total {
        Some(total) => *total < least || *total > most,
        None => least > 0,
    }
}
