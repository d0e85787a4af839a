//! No value that one to four participants hold is published: rare values of an attribute become one, together with the
//! next rarest when they are still too few. An attribute of which nothing else is left is dropped.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use torg_core::{SMALL_GROUPS, SMALLEST_CELL};

type Holders = BTreeMap<Arc<str>, usize>;

/// Makes rare values of one attribute coarser; one value a participant.
pub fn generalise<'v>(values: impl Iterator<Item = &'v mut Option<Arc<str>>>) {
    let values: Vec<&mut Option<Arc<str>>> = values.collect();
    let mut holders = Holders::new();
    for value in values.iter().filter_map(|value| value.as_ref()) {
        let count = holders.entry(value.clone()).or_default();
        *count = count.saturating_add(1);
    }
    let fate = fate(&holders);
    let small: Arc<str> = SMALL_GROUPS.into();
    for value in values {
        match &fate {
            Fate::Dropped => *value = None,
            Fate::Merged(merged) if value.as_ref().is_some_and(|it| merged.contains(it)) => {
                *value = Some(small.clone());
            }
            Fate::Merged(_) => {}
        }
    }
}

#[derive(PartialEq, Eq)]
enum Fate {
    Merged(BTreeSet<Arc<str>>),
    Dropped,
}

/// The values of an attribute that become one, rarest first, until together they are enough.
fn fate(holders: &Holders) -> Fate {
    let mut rarest: Vec<(&Arc<str>, usize)> = holders.iter().map(|(value, count)| (value, *count)).collect();
    rarest.sort_by_key(|(value, count)| (*count, *value));
    let mut together = 0usize;
    let mut merged = BTreeSet::new();
    for (value, count) in &rarest {
        let enough = merged.is_empty() || together >= SMALLEST_CELL;
        if *count >= SMALLEST_CELL && enough {
            break;
        }
        together = together.saturating_add(*count);
        merged.insert((*value).clone());
    }
    if merged.len() == rarest.len() { Fate::Dropped } else { Fate::Merged(merged) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[(&str, usize)], everyone: usize, expect: &[(&str, usize)]) {
        let mut all: Vec<Option<Arc<str>>> =
            values.iter().flat_map(|(value, count)| vec![Some(Arc::from(*value)); *count]).collect();
        all.resize(everyone, None);
        generalise(all.iter_mut());
        let mut after: BTreeMap<&str, usize> = BTreeMap::new();
        for value in all.iter().flatten() {
            *after.entry(value).or_default() += 1;
        }
        assert_eq!(after.into_iter().collect::<Vec<_>>(), expect);
    }

    #[test]
    fn no_value_is_held_by_one_to_four() {
        check(&[("haga", 9), ("norr", 5)], 14, &[("haga", 9), ("norr", 5)]);
        check(&[("haga", 9), ("norr", 3), ("syd", 2)], 14, &[(SMALL_GROUPS, 5), ("haga", 9)]);
        check(&[("haga", 9), ("norr", 6), ("syd", 1)], 16, &[(SMALL_GROUPS, 7), ("haga", 9)]);
        check(&[("haga", 3), ("norr", 1)], 4, &[]);
        check(&[("haga", 30), ("norr", 1)], 31, &[]);
        check(&[("haga", 30)], 90, &[("haga", 30)]);
        check(&[("haga", 4)], 4, &[]);
        check(&[("haga", 2)], 90, &[]);
    }
}
