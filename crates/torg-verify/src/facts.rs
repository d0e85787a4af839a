//! What can be counted in the open data, counted once. Sets of contributions and participants are sorted vectors of
//! positions. It compares nothing.

use crate::data::Data;
use std::collections::BTreeMap;

/// A group's members: the participants who share a value.
pub(crate) struct Value<'t> {
    pub attribute: usize,
    pub name: &'t str,
    pub participants: Vec<u32>,
    pub contributions: usize,
}

/// Counts.
pub(crate) struct Facts<'t> {
    /// Participant of each contribution, as a number from 0.
    pub participant: Vec<u32>,
    pub participants: usize,
    /// Distinct text of each contribution, as a number from 0.
    pub text: Vec<u32>,
    /// For each theme, the contributions with a passage in it or below it.
    pub members: Vec<Vec<u32>>,
    /// For each theme, who sent those.
    pub speakers: Vec<Vec<u32>>,
    /// Ordered by attribute and value.
    pub values: Vec<Value<'t>>,
    /// For each attribute, who gave any value.
    pub givers: Vec<Vec<u32>>,
    /// Lines of the coverage by state.
    pub states: BTreeMap<&'t str, usize>,
    /// Lines of the coverage by the reason's code.
    pub reasons: BTreeMap<&'t str, usize>,
    pub received: usize,
}

impl<'t> Facts<'t> {
    pub fn of(data: &Data<'t>) -> Self {
        let participant = intern(data.contributions.iter().map(|it| it.participant));
        let text = intern(data.contributions.iter().map(|it| it.text));
        let members = members(data);
        let speakers = members.iter().map(|members| distinct(members, &participant)).collect();
        let (values, givers) = groups(data, &participant);
        let coverage = data.tables.get("coverage");
        let mut facts = Self {
            participants: participant.iter().max().map_or(0, |&last| index(last).saturating_add(1)),
            participant,
            text,
            members,
            speakers,
            values,
            givers,
            states: BTreeMap::new(),
            reasons: BTreeMap::new(),
            received: coverage.rows.len(),
        };
        for row in 0..coverage.rows.len() {
            add(&mut facts.states, coverage.cell(row, 3));
            add(&mut facts.reasons, code(coverage.cell(row, 4)));
        }
        facts
    }

    /// Different texts among contributions.
    pub fn texts(&self, members: &[u32]) -> usize {
        distinct(members, &self.text).len()
    }

    /// Different participants among contributions.
    pub fn people(&self, members: &[u32]) -> usize {
        distinct(members, &self.participant).len()
    }

    pub fn value(&self, attribute: usize, name: &str) -> Option<&Value<'t>> {
        let at = self
            .values
            .binary_search_by(|value| (value.attribute, value.name).cmp(&(attribute, name)))
            .ok()?;
        self.values.get(at)
    }

    /// Participants of a group who speak in a theme.
    pub fn cell(&self, theme: usize, value: &Value<'_>) -> usize {
        self.speakers.get(theme).map_or(0, |speakers| common(speakers, &value.participants))
    }
}

/// The code of a reason, without its detail.
pub(crate) fn code(reason: &str) -> &str {
    reason.split_once(": ").map_or(reason, |(code, _)| code)
}

/// How many the two sorted lists share.
pub(crate) fn common(one: &[u32], other: &[u32]) -> usize {
    let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    few.iter().filter(|&it| many.binary_search(it).is_ok()).count()
}

/// Positions are at most the number of rows of a table.
pub(crate) fn index(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

pub(crate) fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn add<'t>(counts: &mut BTreeMap<&'t str, usize>, key: &'t str) {
    let count = counts.entry(key).or_default();
    *count = count.saturating_add(1);
}

/// Numbers each different text from 0 in the order of its first appearance.
fn intern<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<u32> {
    let mut numbers = BTreeMap::new();
    texts
        .map(|text| {
            let next = small(numbers.len());
            *numbers.entry(text).or_insert(next)
        })
        .collect()
}

fn distinct(members: &[u32], of: &[u32]) -> Vec<u32> {
    let mut found: Vec<u32> = members.iter().filter_map(|&at| of.get(index(at)).copied()).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn members(data: &Data<'_>) -> Vec<Vec<u32>> {
    let mut members: Vec<Vec<u32>> = data.themes.iter().map(|_| Vec::new()).collect();
    for passage in &data.passages {
        let Some(theme) = passage.theme else { continue };
        for above in data.ancestry(theme) {
            if let Some(members) = members.get_mut(above) {
                members.push(small(passage.contribution));
            }
        }
    }
    for members in &mut members {
        members.sort_unstable();
        members.dedup();
    }
    members
}

fn groups<'t>(data: &Data<'t>, participant: &[u32]) -> (Vec<Value<'t>>, Vec<Vec<u32>>) {
    let mut by_value: BTreeMap<(usize, &'t str), (Vec<u32>, usize)> = BTreeMap::new();
    for (contribution, &who) in data.contributions.iter().zip(participant) {
        for (attribute, value) in
            contribution.attributes.iter().enumerate().filter(|(_, value)| !value.is_empty())
        {
            let (people, count) = by_value.entry((attribute, value)).or_default();
            people.push(who);
            *count = count.saturating_add(1);
        }
    }
    let mut givers: Vec<Vec<u32>> = data.attributes.iter().map(|_| Vec::new()).collect();
    let values = by_value
        .into_iter()
        .map(|((attribute, name), (mut participants, contributions))| {
            sorted(&mut participants);
            if let Some(givers) = givers.get_mut(attribute) {
                givers.extend(&participants);
            }
            Value { attribute, name, participants, contributions }
        })
        .collect();
    givers.iter_mut().for_each(sorted);
    (values, givers)
}

fn sorted(list: &mut Vec<u32>) {
    list.sort_unstable();
    list.dedup();
}

/// A count as keys and files write it.
pub(crate) fn wide(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
