//! Ways to join the themes of one language into a few wide ones, by the links between their texts. Owns the
//! candidates; refuses the choice among them, which depends on the other languages.
//!
//! Each comes from communities of themes at one coarse resolution. Those grow to comparable sizes, where joining
//! nearest centres makes one lump of all themes that stand near the middle.

use super::graph::Graph;
use super::leiden::{self, Price};
use super::random::Random;

/// Resolutions tried: from the coarsest, this many for each doubling.
const COARSEST: f64 = 0.0625;
const STEPS: u32 = 32;
const STEPS_PER_DOUBLING: u32 = 4;
/// Rounds of Leiden at each; a graph of themes is small.
const ROUNDS: usize = 2;

/// A grouping of themes into wider ones.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cut {
    /// The group of each theme, from 0 without gaps.
    pub(super) group_of: Vec<u32>,
    /// How many groups.
    pub(super) groups: usize,
    /// The share of the weight of links that stays within groups.
    pub(super) kept: f64,
}

/// Cuts into at most `most` groups. `graph` has one node a theme; squared `distances` between themes (row by
/// row) tell where a group belongs that has no link to any other.
pub(super) fn candidates(graph: &Graph, distances: &[f64], most: usize, seed: u64) -> Vec<Cut> {
    let mut cuts: Vec<Cut> = Vec::new();
    for step in 0..=STEPS {
        let resolution = COARSEST * libm::pow(2.0, f64::from(step) / f64::from(STEPS_PER_DOUBLING));
        let group_of =
            leiden::communities(graph, Price::Chance(resolution), ROUNDS, &mut Random::new(seed, 7));
        let finer = Cut::new(graph, group_of);
        let enough = finer.groups > 2 * most;
        add_coarser(finer, graph, distances, most, &mut cuts);
        if enough {
            break;
        }
    }
    cuts
}

/// Adds `cut` and what comes of it by joining group after group, as far as it is new and not too fine.
fn add_coarser(mut cut: Cut, graph: &Graph, distances: &[f64], most: usize, cuts: &mut Vec<Cut>) {
    while cut.groups > 0 && !cuts.contains(&cut) {
        let coarser = cut.coarser(graph, distances);
        if cut.groups <= most {
            cuts.push(cut);
        }
        cut = coarser;
    }
}

impl Cut {
    fn new(graph: &Graph, mut group_of: Vec<u32>) -> Self {
        let groups = leiden::renumber(&mut group_of);
        let coarse = graph.aggregated(&group_of, groups);
        let kept = coarse.inside.iter().sum::<u64>() as f64 / coarse.total().max(1) as f64;
        Self { group_of, groups, kept }
    }

    /// Joins the group with the fewest links to the one it has most with, for that one's size.
    fn coarser(&self, graph: &Graph, distances: &[f64]) -> Self {
        let coarse = graph.aggregated(&self.group_of, self.groups);
        let smallest = (0..self.groups).min_by_key(|&group| coarse.strengths[group]).unwrap_or(0);
        let density = |&(to, weight): &(u32, u64)| weight as f64 / coarse.strengths[to as usize] as f64;
        let linked = coarse
            .neighbours(smallest)
            .iter()
            .max_by(|a, b| density(a).total_cmp(&density(b)).then(b.0.cmp(&a.0)));
        let target = linked.map_or_else(|| self.nearest(smallest, distances), |&(to, _)| to);
        let moved = |&group: &u32| if group == smallest as u32 { target } else { group };
        Self::new(graph, self.group_of.iter().map(moved).collect())
    }

    /// The other group with the theme nearest to one of `group`; itself where there is no other.
    fn nearest(&self, group: usize, distances: &[f64]) -> u32 {
        let count = self.group_of.len();
        let within = |theme: usize| self.group_of[theme] == group as u32;
        let pairs = (0..count)
            .filter(|&a| within(a))
            .flat_map(|a| (0..count).filter(|&b| !within(b)).map(move |b| (distances[a * count + b], b)));
        let best = pairs.min_by(|a, b| a.0.total_cmp(&b.0));
        best.map_or(group as u32, |(_, theme)| self.group_of[theme])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `links` between themes with 10 within each, cut into `groups`.
    fn check(themes: usize, links: &[(u32, u32, u64)], groups: usize, expect: &[u32]) {
        let arcs = links.iter().flat_map(|&(a, b, weight)| [(a, b, weight), (b, a, weight)]).collect();
        let graph = Graph::new(themes, arcs, vec![10; themes]);
        let apart = |at: usize| (at / themes).abs_diff(at % themes) as f64;
        let distances: Vec<f64> = (0..themes * themes).map(apart).collect();
        let cuts = candidates(&graph, &distances, themes, 1);
        assert!(cuts.iter().all(|cut| cut.groups <= themes && (0.0..=1.0).contains(&cut.kept)));
        let kept = |a: &&Cut, b: &&Cut| a.kept.total_cmp(&b.kept);
        let best = cuts.iter().filter(|cut| cut.groups == groups).max_by(kept);
        assert_eq!(best.map(|cut| cut.group_of.as_slice()), Some(expect), "{groups} of {themes}");
    }

    #[test]
    fn themes_join_by_links_and_else_by_nearness() {
        check(4, &[(0, 3, 8), (1, 2, 8), (2, 3, 1)], 2, &[0, 1, 1, 0]);
        check(5, &[(0, 3, 8), (1, 2, 8)], 2, &[0, 1, 1, 0, 0]);
        check(3, &[(0, 1, 5)], 1, &[0, 0, 0]);
        check(1, &[], 1, &[0]);
    }
}
