//! What each participant stated, attribute by attribute, and what of it is published.

use super::{
    combinations::{self, Order, Row},
    values,
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use torg_core::{Contribution, ParticipantId, SMALLEST_CELL, Withheld};

/// Attributes that are published together; the sets of more would be too many to try. Of the others nothing is published.
const ATTRIBUTES_MAX: usize = 8;

/// Different values of one attribute in the contributions of one participant are no value of theirs.
type Stated = BTreeSet<Arc<str>>;

/// Participants and what they stated.
#[derive(Clone, Debug)]
pub struct Profiles {
    /// The most important first.
    names: Vec<Arc<str>>,
    order: Order,
    people: BTreeMap<ParticipantId, BTreeMap<Arc<str>, Stated>>,
}

/// What is withheld when these attributes are published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Attributes, the most important first, and how many participants stated each.
    pub attributes: Vec<(Arc<str>, usize)>,
    /// All participants.
    pub participants: usize,
    /// What is withheld.
    pub withheld: Withheld,
}

/// What is published.
pub(super) struct Published {
    names: Vec<Arc<str>>,
    /// A value of each attribute of `names`.
    rows: BTreeMap<ParticipantId, Vec<Option<Arc<str>>>>,
}

impl Profiles {
    /// What the participants state in `contributions`; only of the attributes that `chosen` names, in its order, where
    /// somebody chose.
    pub fn of(contributions: &[Contribution], chosen: Option<&[&str]>) -> Self {
        let mut people: BTreeMap<ParticipantId, BTreeMap<Arc<str>, Stated>> = BTreeMap::new();
        for it in contributions {
            let own = people.entry(it.participant).or_default();
            for (name, value) in &it.attributes {
                own.entry(name.clone()).or_default().insert(value.clone());
            }
        }
        let order = if chosen.is_some() { Order::Given } else { Order::Even };
        let mut profiles = Self { names: Vec::new(), order, people };
        profiles.names = chosen.map_or_else(|| profiles.telling(), |chosen| profiles.named(chosen));
        profiles
    }

    fn named(&self, chosen: &[&str]) -> Vec<Arc<str>> {
        let known: BTreeSet<&Arc<str>> = self.people.values().flat_map(BTreeMap::keys).collect();
        let mut names: Vec<Arc<str>> = Vec::new();
        for name in chosen.iter().filter_map(|name| known.get(&Arc::from(*name))) {
            if !names.contains(name) {
                names.push((*name).clone());
            }
        }
        names
    }

    /// All attributes; those with more groups that are large enough to be published are more important, then those that
    /// more participants stated.
    fn telling(&self) -> Vec<Arc<str>> {
        let mut holders: BTreeMap<&Arc<str>, BTreeMap<&Stated, usize>> = BTreeMap::new();
        for (name, stated) in self.people.values().flatten() {
            let count = holders.entry(name).or_default().entry(stated).or_default();
            *count = count.saturating_add(1);
        }
        let mut names: Vec<(&Arc<str>, usize, usize)> = Vec::new();
        for (name, values) in holders {
            let large = values.values().filter(|count| **count >= SMALLEST_CELL).count();
            names.push((name, large, values.values().fold(0, |sum, count| sum.saturating_add(*count))));
        }
        names.sort_by_key(|(_, large, stated)| Reverse((*large, *stated)));
        names.into_iter().map(|(name, ..)| name.clone()).collect()
    }

    /// The names of all attributes, published or not.
    pub fn known(&self) -> BTreeSet<&str> {
        self.people.values().flat_map(|own| own.keys()).map(|name| &**name).collect()
    }

    /// What may be published, and an account of what may not.
    pub(super) fn published(&self) -> (Published, Withheld) {
        let row =
            |own: &BTreeMap<Arc<str>, Stated>| self.names.iter().map(|name| only(own.get(name)?)).collect();
        let mut rows: BTreeMap<ParticipantId, Vec<Option<Arc<str>>>> =
            self.people.iter().map(|(id, own)| (*id, row(own))).collect();
        for at in 0..self.names.len() {
            values::generalise(rows.values_mut().filter_map(|row| row.get_mut(at)));
            if at >= ATTRIBUTES_MAX {
                rows.values_mut().filter_map(|row| row.get_mut(at)).for_each(|value| *value = None);
            }
        }
        together(&mut rows, self.order);
        let published = Published { names: self.names.clone(), rows };
        let withheld = self.withheld(&published);
        (published, withheld)
    }

    /// All attributes together, then one fewer at a time, always without the one of which most is withheld.
    pub fn choices(&self) -> Vec<Choice> {
        let mut choices = Vec::new();
        let mut rest = self.clone();
        while !rest.names.is_empty() {
            let (_, withheld) = rest.published();
            let lost = |name: &Arc<str>| withheld.attributes.get(name).copied().unwrap_or(0);
            let worst =
                rest.names.iter().enumerate().max_by_key(|(at, name)| (lost(name), *at)).map(|(at, _)| at);
            let participants = rest.people.len();
            let attributes = rest.names.iter().map(|name| (name.clone(), rest.stated(name))).collect();
            choices.push(Choice { attributes, participants, withheld });
            worst.into_iter().for_each(|at| drop(rest.names.remove(at)));
        }
        choices
    }

    fn stated(&self, name: &str) -> usize {
        self.people.values().filter(|own| own.contains_key(name)).count()
    }

    fn withheld(&self, published: &Published) -> Withheld {
        let mut withheld = Withheld::default();
        for (id, own) in &self.people {
            let values = published.values_of(*id);
            let is_lost = |name: &&Arc<str>| own.contains_key(*name) && !values.contains_key(*name);
            let lost: Vec<&Arc<str>> = self.names.iter().filter(is_lost).collect();
            withheld.participants = withheld.participants.saturating_add(usize::from(!lost.is_empty()));
            for name in lost {
                let count = withheld.attributes.entry(name.clone()).or_default();
                *count = count.saturating_add(1);
            }
        }
        withheld
    }
}

impl Published {
    pub(super) fn values_of(&self, participant: ParticipantId) -> BTreeMap<Arc<str>, Arc<str>> {
        let row = self.rows.get(&participant).into_iter().flatten();
        self.names.iter().zip(row).filter_map(|(name, value)| Some((name.clone(), value.clone()?))).collect()
    }
}

fn only(stated: &Stated) -> Option<Arc<str>> {
    stated.first().filter(|_| stated.len() == 1).cloned()
}

/// Values become numbers, some of which are withheld.
fn together(rows: &mut BTreeMap<ParticipantId, Vec<Option<Arc<str>>>>, order: Order) {
    let mut numbers: BTreeMap<Arc<str>, u32> = BTreeMap::new();
    for value in rows.values().flatten().flatten() {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX).saturating_add(1);
        numbers.entry(value.clone()).or_insert(next);
    }
    let number =
        |value: &Option<Arc<str>>| value.as_ref().and_then(|it| numbers.get(it)).copied().unwrap_or(0);
    let width = rows.values().next().map_or(0, Vec::len).min(ATTRIBUTES_MAX);
    let mut numbered: Vec<Row> =
        rows.values().map(|row| row.iter().take(width).map(number).collect()).collect();
    combinations::suppress(&mut numbered, order);
    for (row, kept) in rows.values_mut().zip(numbered) {
        row.iter_mut().zip(kept).filter(|(_, kept)| *kept == 0).for_each(|(value, _)| *value = None);
    }
}
