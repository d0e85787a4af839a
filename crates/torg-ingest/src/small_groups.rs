//! No attribute value that one to four participants hold leaves this crate: rare values become one, together with
//! the next rarest when they are still too few. An attribute of which nothing else is left is dropped.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use torg_core::{Contribution, ParticipantId, SMALLEST_CELL};

pub use torg_core::SMALL_GROUPS;

type Holders = BTreeMap<Arc<str>, BTreeSet<ParticipantId>>;

/// Makes rare attribute values coarser.
pub fn generalise(contributions: &mut [Contribution]) {
    let mut attributes: BTreeMap<Arc<str>, Holders> = BTreeMap::new();
    for contribution in contributions.iter() {
        for (name, value) in &contribution.attributes {
            let holders = attributes.entry(name.clone()).or_default().entry(value.clone()).or_default();
            holders.insert(contribution.participant);
        }
    }
    let everyone: BTreeSet<ParticipantId> =
        contributions.iter().map(|contribution| contribution.participant).collect();
    let fates = attributes.into_iter().map(|(name, holders)| (name, fate(&holders, everyone.len())));
    let merged: BTreeMap<Arc<str>, Fate> = fates.collect();
    let small: Arc<str> = SMALL_GROUPS.into();
    for contribution in contributions {
        contribution.attributes.retain(|name, _| merged.get(name) != Some(&Fate::Dropped));
        for (name, value) in &mut contribution.attributes {
            if matches!(merged.get(name), Some(Fate::Merged(values)) if values.contains(value)) {
                *value = small.clone();
            }
        }
    }
}

#[derive(PartialEq, Eq)]
enum Fate {
    Merged(BTreeSet<Arc<str>>),
    Dropped,
}

/// The values of an attribute that become one, rarest first, until together they are enough. A value that all
/// `everyone` participants share tells nobody apart.
fn fate(holders: &Holders, everyone: usize) -> Fate {
    if holders.len() == 1 && holders.values().all(|holders| holders.len() == everyone) {
        return Fate::Merged(BTreeSet::new());
    }
    let mut rarest: Vec<(&Arc<str>, &BTreeSet<ParticipantId>)> = holders.iter().collect();
    rarest.sort_by_key(|(value, holders)| (holders.len(), *value));
    let mut together: BTreeSet<ParticipantId> = BTreeSet::new();
    let mut merged = BTreeSet::new();
    for (value, holders) in &rarest {
        let enough = merged.is_empty() || together.len() >= SMALLEST_CELL;
        if holders.len() >= SMALLEST_CELL && enough {
            break;
        }
        together.extend(holders.iter());
        merged.insert((*value).clone());
    }
    if merged.len() == rarest.len() { Fate::Dropped } else { Fate::Merged(merged) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[(&str, usize)], everyone: usize, expect: &[(&str, usize)]) {
        let holders = values.iter().scan(0, |next, (value, count)| {
            let ids = (*next..*next + *count as u32).map(ParticipantId).collect();
            *next += *count as u32;
            Some((Arc::from(*value), ids))
        });
        let holders: Holders = holders.collect();
        let mut after: BTreeMap<&str, usize> = BTreeMap::new();
        if let Fate::Merged(merged) = fate(&holders, everyone) {
            for (value, count) in values {
                *after.entry(if merged.contains(*value) { SMALL_GROUPS } else { value }).or_default() +=
                    count;
            }
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
        check(&[("haga", 2)], 2, &[("haga", 2)]);
        check(&[("haga", 2)], 90, &[]);
    }
}
