//! Groups counted and suppressed as `docs/report-format.md` says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use torg_core::*;

/// Value to its participants and the number of their contributions.
type Values<'m> = BTreeMap<&'m Arc<str>, (BTreeSet<ParticipantId>, usize)>;

pub fn groups(material: &Material) -> Vec<GroupTable> {
    let mut people: BTreeMap<&Arc<str>, Values<'_>> = BTreeMap::new();
    for contribution in &material.contributions {
        for (attribute, value) in &contribution.attributes {
            let entry = people.entry(attribute).or_default().entry(value).or_default();
            entry.0.insert(contribution.participant);
            entry.1 += 1;
        }
    }
    let table = |(attribute, values): (&Arc<str>, Values<'_>)| {
        let counts: Vec<usize> = values.values().map(|(people, _)| people.len()).collect();
        let hidden = suppressed(&counts, &vec![false; counts.len()]);
        let all: BTreeSet<_> = values.values().flat_map(|(people, _)| people).collect();
        let live = |value| material.populations.get(attribute).and_then(|it| it.get(value)).copied();
        let mut totals: Vec<_> = values
            .iter()
            .zip(&hidden)
            .map(|((value, (people, contributions)), hidden)| GroupTotal {
                value: (*value).clone(),
                participants: (!hidden).then_some(people.len()),
                contributions: (!hidden).then_some(*contributions),
                population: live(*value),
            })
            .collect();
        totals.sort_by_key(|total| std::cmp::Reverse(total.participants));
        GroupTable { attribute: attribute.clone(), participants: all.len(), totals }
    };
    people.into_iter().map(table).collect()
}

/// Cells from 1 to 4, those of values that are hidden as a whole, and the smallest other where only one would be empty.
fn suppressed(counts: &[usize], unknown: &[bool]) -> Vec<bool> {
    let small = |(count, unknown): (&usize, &bool)| *unknown || (1..5).contains(count);
    let mut hidden: Vec<bool> = counts.iter().zip(unknown).map(small).collect();
    if hidden.iter().filter(|hidden| **hidden).count() == 1 {
        let open = (0..counts.len()).filter(|&at| !hidden[at]);
        if let Some(at) = open.min_by_key(|&at| counts[at]) {
            hidden[at] = true;
        }
    }
    hidden
}

pub fn cells(
    contributions: &[Contribution],
    group: &GroupTable,
    people: &BTreeSet<ParticipantId>,
) -> Vec<GroupCell> {
    let members = |value: &Arc<str>| -> BTreeSet<ParticipantId> {
        let has = |it: &&Contribution| it.attributes.get(&group.attribute) == Some(value);
        contributions.iter().filter(has).map(|it| it.participant).collect()
    };
    let sets: Vec<_> = group.totals.iter().map(|total| members(&total.value)).collect();
    let counts: Vec<usize> = sets.iter().map(|set| set.intersection(people).count()).collect();
    let overall = counts.iter().sum::<usize>() as f64 / group.participants.max(1) as f64;
    let unknown: Vec<bool> = group.totals.iter().map(|total| total.participants.is_none()).collect();
    let hidden = suppressed(&counts, &unknown);
    let cell = |at: usize| {
        let total = &group.totals[at];
        let shown = total.participants.filter(|_| !hidden[at]);
        let interval = shown.map(|of| wilson(counts[at] as f64, of as f64));
        let direction = match interval {
            Some((low, _)) if overall < low => Direction::More,
            Some((_, high)) if overall > high => Direction::Less,
            _ => Direction::Same,
        };
        let participants = shown.map(|_| counts[at]);
        GroupCell {
            attribute: group.attribute.clone(),
            value: total.value.clone(),
            participants,
            of: shown,
            interval,
            direction,
        }
    };
    (0..group.totals.len()).map(cell).collect()
}

fn wilson(part: f64, of: f64) -> (f64, f64) {
    let z = 1.959_964;
    let (share, square) = (part / of, z * z);
    let middle = share + square / (2.0 * of);
    let margin = z * (share * (1.0 - share) / of + square / (4.0 * of * of)).sqrt();
    ((middle - margin) / (1.0 + square / of), (middle + margin) / (1.0 + square / of))
}
