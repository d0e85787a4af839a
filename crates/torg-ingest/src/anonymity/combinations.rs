//! Local suppression: which values of whom are withheld so that what is published of each participant, all values and
//! gaps together, is published of four others too. Gaps count as values: who is known to have stated one cannot then be
//! found by it.
//!
//! Each keeps the largest set of attributes whose values at least five of those still waiting share with them, or with a
//! group that was formed before. Among sets of one size comes first that with the more important attributes where
//! somebody said which these are, else that whose missing attributes have lost the fewest values. Participants who stated
//! the same are treated alike, but for the few who fill up those of whom nothing can be published.

use std::{cmp::Reverse, collections::BTreeMap};
use torg_core::SMALLEST_CELL;

/// A value of each attribute, by number; 0 is a gap.
pub type Row = Vec<u32>;

/// Participants, by position, of whom the same is published.
type Groups = BTreeMap<Row, Vec<usize>>;

/// Which attributes lose values first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Later ones before earlier ones.
    Given,
    /// Those that have lost the fewest; later ones before earlier ones where these are equal.
    Even,
}

/// Takes values out of `rows`, one a participant, all of one length.
pub fn suppress(rows: &mut [Row], order: Order) {
    let width = rows.first().map_or(0, Vec::len);
    let mut grouping = Grouping::new(rows, width);
    for size in (1..=width).rev() {
        grouping.by_sets_of(size, order);
    }
    grouping.silence(vec![0; width]);
    for (row, people) in grouping.groups {
        for at in people {
            rows.get_mut(at).into_iter().for_each(|own| own.clone_from(&row));
        }
    }
}

/// Groups as they are formed.
struct Grouping {
    /// What each stated.
    rows: Vec<Row>,
    groups: Groups,
    waiting: Vec<usize>,
    /// Values lost so far, by attribute.
    lost: Vec<usize>,
}

impl Grouping {
    fn new(rows: &[Row], width: usize) -> Self {
        Self {
            rows: rows.to_vec(),
            groups: Groups::new(),
            waiting: (0..rows.len()).collect(),
            lost: vec![0; width],
        }
    }

    /// Tries all sets of so many attributes.
    fn by_sets_of(&mut self, size: usize, order: Order) {
        let mut sets: Vec<Set> = sets_of(size, self.lost.len());
        while !sets.is_empty() {
            let lost = |set: &Set| match order {
                Order::Given => 0,
                Order::Even => left_out(set, &self.lost).fold(0, |sum, lost| lost.saturating_add(sum)),
            };
            let next =
                sets.iter().enumerate().min_by_key(|(at, set)| (lost(set), *at)).map_or(0, |(at, _)| at);
            self.settle(&sets.remove(next));
        }
    }

    /// Groups those who have enough company with the attributes of `set`.
    fn settle(&mut self, set: &Set) {
        let mut alike = Groups::new();
        for at in std::mem::take(&mut self.waiting) {
            let row = self.rows.get(at).map(|row| within(row, set)).unwrap_or_default();
            alike.entry(row).or_default().push(at);
        }
        for (row, people) in alike {
            let there = self.groups.get(&row).map_or(0, Vec::len);
            if people.len().saturating_add(there) >= SMALLEST_CELL {
                people.iter().for_each(|at| self.lose(*at, set));
                self.groups.entry(row).or_default().extend(people);
            } else {
                self.waiting.extend(people);
            }
        }
    }

    fn lose(&mut self, at: usize, set: &Set) {
        let stated = self.rows.get(at).into_iter().flatten().map(|value| *value != 0);
        for ((lost, is_kept), stated) in self.lost.iter_mut().zip(set).zip(stated) {
            *lost = lost.saturating_add(usize::from(stated && !is_kept));
        }
    }

    /// Those of whom nothing can be published are a group as well: while it is too small, others join it.
    fn silence(&mut self, nothing: Row) {
        let mut silent = self.groups.remove(&nothing).unwrap_or_default();
        silent.append(&mut self.waiting);
        while (1..SMALLEST_CELL).contains(&silent.len()) {
            let need = SMALLEST_CELL.saturating_sub(silent.len());
            let joining = spared(&mut self.groups, need).or_else(|| smallest(&mut self.groups));
            let Some(joining) = joining else { break };
            silent.extend(joining);
        }
        self.groups.insert(nothing, silent);
    }
}

/// Which attributes are kept, the first first.
type Set = Vec<bool>;

/// All sets of `size` of `width` attributes, those with the first attributes first.
fn sets_of(size: usize, width: usize) -> Vec<Set> {
    match (size, width) {
        (0, _) => vec![vec![false; width]],
        (_, 0) => Vec::new(),
        _ => {
            let below = |is_kept: bool| {
                let rest = sets_of(size.saturating_sub(usize::from(is_kept)), width.saturating_sub(1));
                rest.into_iter().map(move |rest| [vec![is_kept], rest].concat())
            };
            below(true).chain(below(false)).collect()
        }
    }
}

fn left_out<'l>(set: &'l Set, lost: &'l [usize]) -> impl Iterator<Item = usize> + 'l {
    set.iter().zip(lost).filter(|(is_kept, _)| !**is_kept).map(|(_, lost)| *lost)
}

/// The row without the attributes outside `set`.
fn within(row: &Row, set: &Set) -> Row {
    row.iter().zip(set).map(|(value, is_kept)| if *is_kept { *value } else { 0 }).collect()
}

/// The first `need` of a group that stays large enough without them: that with the fewest values, then the largest.
fn spared(groups: &mut Groups, need: usize) -> Option<Vec<usize>> {
    let stated = |row: &Row| row.iter().filter(|value| **value != 0).count();
    let can = |people: &[usize]| people.len() >= SMALLEST_CELL.saturating_add(need);
    let (_, people) = groups
        .iter_mut()
        .filter(|(_, people)| can(people))
        .min_by_key(|(row, people)| (stated(row), Reverse(people.len())))?;
    people.sort_unstable();
    Some(people.drain(..need).collect())
}

fn smallest(groups: &mut Groups) -> Option<Vec<usize>> {
    let row = groups.iter().min_by_key(|(_, people)| people.len()).map(|(row, _)| row.clone())?;
    groups.remove(&row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn counted(rows: &[Row]) -> BTreeMap<Row, usize> {
        let mut counts = BTreeMap::new();
        rows.iter().for_each(|row| *counts.entry(row.clone()).or_default() += 1);
        counts
    }

    /// Rows are given and expected as how many there are of each, a digit a value.
    fn check(rows: &[(&str, usize)], expect: &[(&str, usize)]) {
        let row = |text: &str| text.chars().map(|digit| digit.to_digit(10).unwrap()).collect::<Row>();
        let expect: BTreeMap<Row, usize> = expect.iter().map(|(text, count)| (row(text), *count)).collect();
        for order in [Order::Given, Order::Even] {
            let mut all: Vec<Row> = rows.iter().flat_map(|(text, count)| vec![row(text); *count]).collect();
            suppress(&mut all, order);
            assert_eq!(counted(&all), expect, "{rows:?} {order:?}");
        }
    }

    #[test]
    fn each_keeps_what_enough_others_share() {
        check(&[("11", 5), ("12", 6)], &[("11", 5), ("12", 6)]);
        check(&[("11", 9), ("12", 3), ("13", 2)], &[("11", 9), ("10", 5)]);
        check(&[("11", 5), ("21", 3), ("31", 2)], &[("11", 5), ("01", 5)]);
        check(&[("110", 7), ("112", 1)], &[("110", 8)]);
        check(&[("00", 20), ("12", 1)], &[("00", 21)]);
    }

    #[test]
    fn the_more_important_attribute_stays() {
        check(&[("11", 5), ("12", 3), ("21", 3), ("13", 2), ("31", 2)], &[("11", 5), ("10", 5), ("01", 5)]);
        check(&[("12", 4), ("13", 1), ("32", 1), ("00", 5)], &[("10", 5), ("00", 6)]);
    }

    #[test]
    fn a_few_are_silent_so_that_one_is_not_alone() {
        check(&[("11", 40), ("22", 1)], &[("11", 36), ("00", 5)]);
        check(&[("11", 6), ("12", 7), ("23", 2)], &[("12", 7), ("00", 8)]);
        check(&[("11", 2), ("22", 2)], &[("00", 4)]);
    }

    #[test]
    fn of_fewer_than_five_nothing_is_published() {
        check(&[("12", 4)], &[("00", 4)]);
        check(&[("12", 5)], &[("12", 5)]);
        check(&[], &[("", 0)][..0]);
    }

    #[test]
    fn losses_are_shared() {
        let alike = ["111", "112", "113", "114", "115"];
        let torn = ["245", "256", "267", "278", "293", "443", "553", "663", "773"];
        let digits = |text: &str| text.chars().map(|digit| digit.to_digit(10).unwrap()).collect::<Row>();
        let mut rows: Vec<Row> = alike.into_iter().chain(torn).map(digits).collect();
        rows.extend(vec![digits("000"); 9]);
        let lost = |order| {
            let mut after = rows.clone();
            suppress(&mut after, order);
            let gaps = |rows: &[Row], at: usize| rows.iter().filter(|row| row[at] == 0).count();
            [0, 1, 2].map(|at| gaps(&after, at) - gaps(&rows, at))
        };
        assert_eq!((lost(Order::Given), lost(Order::Even)), ([4, 9, 14], [9, 9, 9]));
    }

    fn tables() -> impl Strategy<Value = Vec<Row>> {
        (1usize..6, 1u32..7).prop_flat_map(|(width, values)| {
            prop::collection::vec(prop::collection::vec(0..=values, width), 1..120)
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        /// What is published of a participant is published of four others, or it is nothing, as of everyone; nothing is
        /// made up.
        #[test]
        fn nobody_stands_out(rows in tables(), is_even: bool) {
            let mut after = rows.clone();
            suppress(&mut after, if is_even { Order::Even } else { Order::Given });
            let counts = counted(&after);
            let is_silent = counts.len() == 1 && after[0].iter().all(|value| *value == 0);
            prop_assert!(is_silent || counts.values().all(|count| *count >= SMALLEST_CELL), "{counts:?}");
            for (before, after) in rows.iter().zip(&after) {
                prop_assert!(before.iter().zip(after).all(|(before, after)| *after == 0 || after == before));
            }
        }

        /// The order of participants decides at most who of those who stated the same is silent.
        #[test]
        fn order_leaves_no_trace(rows in tables(), by in 0usize..120) {
            let mut turned = rows.clone();
            turned.rotate_left(by % rows.len());
            turned.reverse();
            let mut after = rows;
            suppress(&mut after, Order::Even);
            suppress(&mut turned, Order::Even);
            prop_assert_eq!(counted(&after), counted(&turned));
        }
    }
}
