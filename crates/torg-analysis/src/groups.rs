//! Who took part and who speaks where. Owns counting people by attribute so that nobody can be singled out;
//! refuses to publish a cell of one to four.

use crate::tree::Tree;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use torg_core::{Direction, GroupCell, GroupTable, GroupTotal, Material, SMALLEST_CELL};

/// Half-width of a 95 % interval in standard deviations.
const Z: f64 = 1.959_964;

/// The groups of the material, with who is in them.
pub(crate) struct Groups {
    pub(crate) tables: Vec<GroupTable>,
    /// For each table who is in which total, whether shown or not, ordered by participant.
    members: Vec<Vec<(u32, usize)>>,
}

type ByValue = BTreeMap<Arc<str>, (BTreeSet<u32>, usize)>;

impl Groups {
    /// One table for each attribute that at least five participants gave.
    pub(crate) fn of(material: &Material) -> Self {
        let mut attributes: BTreeMap<Arc<str>, ByValue> = BTreeMap::new();
        for it in &material.contributions {
            for (attribute, value) in &it.attributes {
                let values = attributes.entry(attribute.clone()).or_default();
                let (participants, contributions) = values.entry(value.clone()).or_default();
                participants.insert(it.participant.0);
                *contributions += 1;
            }
        }
        let mut groups = Self { tables: Vec::new(), members: Vec::new() };
        for (attribute, values) in attributes {
            groups.add(attribute, values, material);
        }
        groups
    }

    fn add(&mut self, attribute: Arc<str>, values: ByValue, material: &Material) {
        let everyone: BTreeSet<u32> =
            values.values().flat_map(|(people, _)| people.iter().copied()).collect();
        if everyone.len() < SMALLEST_CELL {
            return;
        }
        let population = material.populations.get(&attribute);
        let rows: Vec<(Arc<str>, BTreeSet<u32>, usize)> =
            values.into_iter().map(|(value, (people, count))| (value, people, count)).collect();
        let shown = shown(&rows.iter().map(|row| row.1.len()).collect::<Vec<_>>());
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(|&at| {
            (std::cmp::Reverse(if shown[at] { rows[at].1.len() } else { 0 }), rows[at].0.clone())
        });
        let total = |at: &usize| GroupTotal {
            value: rows[*at].0.clone(),
            participants: shown[*at].then_some(rows[*at].1.len()),
            contributions: shown[*at].then_some(rows[*at].2),
            population: population.and_then(|people| people.get(&rows[*at].0)).copied(),
        };
        let totals = order.iter().map(total).collect();
        let people =
            order.iter().enumerate().flat_map(|(total, &at)| rows[at].1.iter().map(move |&it| (it, total)));
        let mut members: Vec<(u32, usize)> = people.collect();
        members.sort_unstable();
        self.members.push(members);
        self.tables.push(GroupTable { attribute, participants: everyone.len(), totals });
    }

    /// The cells of each branch of `tree`, ordered as the tables.
    pub(crate) fn cells(&self, tree: &Tree) -> Vec<Vec<GroupCell>> {
        tree.branches.iter().map(|branch| self.cells_of(&branch.participants)).collect()
    }

    fn cells_of(&self, speakers: &[u32]) -> Vec<GroupCell> {
        let tables = self.tables.iter().zip(&self.members);
        tables.flat_map(|(table, members)| cells_of_table(table, members, speakers)).collect()
    }
}

fn cells_of_table(table: &GroupTable, members: &[(u32, usize)], speakers: &[u32]) -> Vec<GroupCell> {
    let mut counts = vec![0; table.totals.len()];
    let mut overall = 0;
    for speaker in speakers {
        let start = members.partition_point(|member| member.0 < *speaker);
        let own = members[start..].iter().take_while(|member| member.0 == *speaker);
        overall += usize::from(own.clone().next().is_some());
        own.for_each(|&(_, total)| counts[total] += 1);
    }
    let share = overall as f64 / table.participants as f64;
    let mut shown = shown(&counts);
    for (shown, total) in shown.iter_mut().zip(&table.totals) {
        *shown &= total.participants.is_some();
    }
    hide_a_second(&counts, &mut shown);
    let cell = |at: usize| {
        let total = &table.totals[at];
        let of = total.participants.filter(|_| shown[at]);
        let interval = of.map(|of| wilson(counts[at], of));
        GroupCell {
            attribute: table.attribute.clone(),
            value: total.value.clone(),
            participants: of.map(|_| counts[at]),
            of,
            interval,
            direction: interval.map_or(Direction::Same, |interval| direction(share, interval)),
        }
    };
    (0..counts.len()).map(cell).collect()
}

/// Which of some counts that add up to a known sum may be shown.
fn shown(counts: &[usize]) -> Vec<bool> {
    let mut shown: Vec<bool> = counts.iter().map(|count| !(1..SMALLEST_CELL).contains(count)).collect();
    hide_a_second(counts, &mut shown);
    shown
}

/// A single hidden count is the sum less the others: the smallest other, empty ones last, is hidden as well.
fn hide_a_second(counts: &[usize], shown: &mut [bool]) {
    if shown.iter().filter(|shown| !**shown).count() == 1 {
        let others = (0..counts.len()).filter(|&at| shown[at]);
        if let Some(second) = others.min_by_key(|&at| (counts[at] == 0, counts[at], at)) {
            shown[second] = false;
        }
    }
}

/// Wilson score interval of `count / of` (Wilson 1927), each end from 0 to 1.
pub(crate) fn wilson(count: usize, of: usize) -> (f64, f64) {
    if of == 0 {
        return (0.0, 1.0);
    }
    let (n, share) = (of as f64, count as f64 / of as f64);
    let spread = Z * libm::sqrt(share * (1.0 - share) / n + Z * Z / (4.0 * n * n));
    let scale = 1.0 + Z * Z / n;
    let centre = share + Z * Z / (2.0 * n);
    (((centre - spread) / scale).max(0.0), ((centre + spread) / scale).min(1.0))
}

/// Where the share of all lies, seen from a group's interval.
pub(crate) fn direction(share: f64, (low, high): (f64, f64)) -> Direction {
    match share {
        share if share < low => Direction::More,
        share if share > high => Direction::Less,
        _ => Direction::Same,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(counts: &[usize], expect: &[bool]) {
        assert_eq!(shown(counts), expect, "{counts:?}");
    }

    #[test]
    fn small_cells_are_hidden_and_cannot_be_computed() {
        check(&[20, 8, 3], &[true, false, false]);
        check(&[20, 8, 0], &[true, true, true]);
        check(&[20, 4, 2], &[true, false, false]);
        check(&[0, 0, 3], &[false, true, false]);
        check(&[3], &[false]);
        check(&[5, 6], &[true, true]);
    }

    #[test]
    fn intervals_are_wilsons() {
        let (low, high) = wilson(10, 50);
        assert!((low - 0.1124).abs() < 5e-4 && (high - 0.3304).abs() < 5e-4, "{low} {high}");
        assert_eq!(wilson(0, 5).0, 0.0);
        assert_eq!(direction(0.05, (0.1, 0.3)), Direction::More);
        assert_eq!(direction(0.35, (0.1, 0.3)), Direction::Less);
    }
}
