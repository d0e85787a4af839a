//! Whether a model sees across languages, judged by where its vectors of this very material lie.
//!
//! With each language's own mean taken off, a text's nearest neighbours come from another language as often as chance
//! has it, if the model tells what texts mean; they stay within its own, if it tells how they are written. And what
//! lies near each other has neighbours in common, unless the model tells nothing. Owns the judgement; refuses any list
//! of models or languages, and to group.

use super::knn;
use super::means::Means;
use super::{Parameters, Unit, sample};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::Language;

/// The languages among `units`, which are in the order of languages and texts, that can be compared with each other: two
/// or more, or none. None where a unit has no vector.
pub(super) fn comparable(units: &[Unit], parameters: &Parameters, seed: u64) -> BTreeSet<Language> {
    let Some(means) = Means::of(units) else { return BTreeSet::new() };
    let mut judged = sample::fair(units, parameters.most_judged, seed);
    let mut left: BTreeSet<Language> = judged.iter().map(|unit| unit.language).collect();
    while left.len() > 1 {
        let (worst, sees) = worst(&judged, &means, parameters);
        if sees >= 1.0 {
            return left;
        }
        left.remove(&worst);
        judged.retain(|unit| unit.language != worst);
    }
    BTreeSet::new()
}

/// The language that is seen least, the first of equals, and how well: below 1 it cannot be compared with the others.
fn worst(units: &[Unit], means: &Means, parameters: &Parameters) -> (Language, f64) {
    let neighbours = knn::nearest(&means.rows(units), parameters.neighbours_of(units.len()), &|_, _| ());
    let mut tallies: BTreeMap<Language, Tally> = BTreeMap::new();
    for (unit, list) in units.iter().zip(&neighbours) {
        let foreign = list.iter().filter(|(other, _)| units[*other as usize].language != unit.language);
        for (other, _) in foreign.clone() {
            tallies.entry(units[*other as usize].language).or_default().sought += 1;
        }
        let own = tallies.entry(unit.language).or_default();
        own.texts += 1;
        own.links += list.len();
        own.foreign += foreign.count();
        own.common += list.iter().map(|(other, _)| common(list, &neighbours[*other as usize])).sum::<usize>();
        own.steps += list.iter().map(|(other, _)| neighbours[*other as usize].len()).sum::<usize>();
    }
    let links = tallies.values().map(|it| it.links).sum();
    let seen = |(&language, it): (&Language, &Tally)| {
        let crossing = it.crossing(units.len(), links) / parameters.least_crossing;
        (language, crossing.min(it.clustering(units.len()) / parameters.least_clustering))
    };
    let all = tallies.iter().map(seen);
    all.reduce(|least, next| if next.1 < least.1 { next } else { least })
        .unwrap_or((Language::UNDETERMINED, 0.0))
}

/// How many neighbours two texts share.
fn common(one: &[(u32, i32)], other: &[(u32, i32)]) -> usize {
    one.iter().filter(|(it, _)| other.iter().any(|(also, _)| also == it)).count()
}

/// What is counted of a language.
#[derive(Default)]
struct Tally {
    texts: usize,
    /// Links to the nearest neighbours of its texts, and those that leave it.
    links: usize,
    foreign: usize,
    /// Links to it from elsewhere.
    sought: usize,
    /// The neighbours of its texts' neighbours, and those that are the texts' own as well.
    steps: usize,
    common: usize,
}

impl Tally {
    /// How often links leave the language or reach it, whichever is less, as a share of how often they would if
    /// neighbours were of any language: `texts` and `links` are all there are.
    fn crossing(&self, texts: usize, links: usize) -> f64 {
        let elsewhere = (texts - self.texts) as f64 / (texts.max(2) - 1) as f64;
        let here = self.texts as f64 / (texts.max(2) - 1) as f64;
        let leaving = share(self.foreign, self.links) / elsewhere;
        leaving.min(share(self.sought, links - self.links) / here)
    }

    /// The share of the neighbours of neighbours that are neighbours, beyond chance: the clustering coefficient of the
    /// neighbour graph (Watts and Strogatz, 1998).
    fn clustering(&self, texts: usize) -> f64 {
        let chance = share(self.links, self.texts) / texts as f64;
        (share(self.common, self.steps) - chance) / (1.0 - chance).max(f64::EPSILON)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

#[cfg(test)]
mod tests;
