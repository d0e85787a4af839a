//! Parts the themes of one language into a few wide groups, by the links between themes. Owns what makes one parting
//! better than another; refuses to know how many groups a reader wants.
//!
//! Links within themes say nothing of what joins them, and are so many that they would drown the others; they do not
//! count. What is left is parted where it has most links within groups beyond those that chance would put there, the
//! modularity of Newman and Girvan (2004), so that groups grow to comparable sizes.

use super::graph::Graph;
use super::leiden::{self, Price};
use super::random::Random;

/// Resolutions tried: from the coarsest, this many for each doubling.
const COARSEST: f64 = 0.0625;
const STEPS: u32 = 32;
const STEPS_PER_DOUBLING: u32 = 4;
/// Rounds of Leiden at each; a graph of themes is small.
const ROUNDS: usize = 2;

/// What joins the themes of one language.
pub(super) struct Wider {
    links: Graph,
    /// Squared, between the centres of themes, row by row.
    distances: Vec<f64>,
    seed: u64,
}

impl Wider {
    /// `links` has one node a theme; squared `distances` between themes (row by row) tell where one belongs that has
    /// no link to any other.
    pub(super) fn new(links: Graph, distances: Vec<f64>, seed: u64) -> Self {
        Self { links, distances, seed }
    }

    /// Parts `themes` into `fewest` to `most` groups, as far as they can be parted so: a number for each, from 0 without
    /// gaps.
    pub(super) fn parted(&self, themes: &[usize], fewest: usize, most: usize) -> Vec<u32> {
        if themes.len() <= most {
            return (0..themes.len() as u32).collect();
        }
        let between = Between { links: self.among(themes), themes, wider: self };
        let readable = |cut: &Cut| (cut.groups() <= most, cut.groups() >= fewest, cut.modularity());
        let better = |a: &Cut, b: &Cut| {
            let (a, b) = (readable(a), readable(b));
            (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2))
        };
        let best = between
            .candidates(most)
            .into_iter()
            .reduce(|best, next| if better(&next, &best).is_gt() { next } else { best });
        best.map_or_else(|| (0..themes.len() as u32).collect(), |cut| cut.group_of)
    }

    /// The links between `themes`; one that has none is tied to the nearest, as weakly as can be.
    fn among(&self, themes: &[usize]) -> Graph {
        let links = self.links.between(themes);
        let alone = (0..themes.len()).filter(|&at| links.neighbours(at).is_empty());
        let ties: Vec<(u32, u32, u32)> = alone
            .filter_map(|at| Some((at as u32, self.nearest(themes, |other| other == at)? as u32)))
            .flat_map(|(at, nearest)| [(at, nearest, 1), (nearest, at, 1)])
            .collect();
        if ties.is_empty() { links } else { links.with_more(&ties) }
    }

    /// The position in `themes` of the one outside a group that is nearest to one inside.
    fn nearest(&self, themes: &[usize], inside: impl Fn(usize) -> bool) -> Option<usize> {
        let all = self.links.nodes();
        let pairs = (0..themes.len()).filter(|&a| inside(a)).flat_map(|a| {
            let others = (0..themes.len()).filter(|&b| !inside(b));
            others.map(move |b| (a, b))
        });
        let distance = |&(a, b): &(usize, usize)| self.distances[themes[a] * all + themes[b]];
        pairs.min_by(|a, b| distance(a).total_cmp(&distance(b))).map(|(_, nearest)| nearest)
    }
}

/// Some themes and the links between them.
struct Between<'a> {
    links: Graph,
    themes: &'a [usize],
    wider: &'a Wider,
}

impl Between<'_> {
    /// Ways to part the themes, coarse to fine, each with what comes of it by joining group after group.
    fn candidates(&self, most: usize) -> Vec<Cut> {
        let mut cuts: Vec<Cut> = Vec::new();
        let mut coarsest = None;
        for step in 0..=STEPS {
            let resolution = COARSEST * libm::pow(2.0, f64::from(step) / f64::from(STEPS_PER_DOUBLING));
            let random = &mut Random::new(self.wider.seed, 7);
            let communities = leiden::communities(&self.links, Price::Chance(resolution), ROUNDS, random);
            let cut = Cut::new(communities, &self.links);
            let finest = *coarsest.get_or_insert(cut.groups()) + 2 * most;
            let enough = cut.groups() > finest;
            self.add(cut, &mut cuts);
            if enough {
                break;
            }
        }
        cuts
    }

    /// Adds `cut` and what is coarser, as far as it is new.
    fn add(&self, mut cut: Cut, cuts: &mut Vec<Cut>) {
        while cut.groups() > 1 && cuts.iter().all(|known| known.group_of != cut.group_of) {
            let coarser = self.coarser(&cut);
            cuts.push(cut);
            cut = coarser;
        }
    }

    /// Joins the group with the fewest links to the one it has most with, for that one's size.
    fn coarser(&self, cut: &Cut) -> Cut {
        let links = &cut.links;
        let smallest = (0..cut.groups()).min_by_key(|&group| links.strengths[group]).unwrap_or(0);
        let density = |&(to, weight): &(u32, u32)| f64::from(weight) / links.strengths[to as usize] as f64;
        let ends = links.neighbours(smallest).iter();
        let linked = ends.max_by(|a, b| density(a).total_cmp(&density(b)).then(b.0.cmp(&a.0)));
        let target = linked.map_or_else(|| self.nearest(cut, smallest as u32), |&(to, _)| to);
        let moved = |group: u32| if group == smallest as u32 { target } else { group };
        cut.joined(moved)
    }

    /// The other group with the theme nearest to one of `group`; itself where there is no other.
    fn nearest(&self, cut: &Cut, group: u32) -> u32 {
        let nearest = self.wider.nearest(self.themes, |theme| cut.group_of[theme] == group);
        nearest.map_or(group, |theme| cut.group_of[theme])
    }
}

/// A parting of themes.
struct Cut {
    /// The group of each theme, from 0 without gaps.
    group_of: Vec<u32>,
    /// One node a group.
    links: Graph,
}

impl Cut {
    fn new(mut group_of: Vec<u32>, links: &Graph) -> Self {
        let groups = leiden::renumber(&mut group_of);
        Self { links: links.aggregated(&group_of, groups), group_of }
    }

    fn groups(&self) -> usize {
        self.links.nodes()
    }

    /// The share of links within groups, less what chance would put there.
    fn modularity(&self) -> f64 {
        let total = self.links.total().max(1) as f64;
        let share = |weight: u64| weight as f64 / total;
        let of_group = |(&inside, &all): (&u64, &u64)| share(inside) - share(all) * share(all);
        self.links.inside.iter().zip(&self.links.strengths).map(of_group).sum()
    }

    fn joined(&self, moved: impl Fn(u32) -> u32) -> Self {
        let mut new: Vec<u32> = (0..self.groups() as u32).map(moved).collect();
        let groups = leiden::renumber(&mut new);
        let group_of = self.group_of.iter().map(|&group| new[group as usize]).collect();
        Self { group_of, links: self.links.aggregated(&new, groups) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Parts themes with these `links` between them, and many within, into `groups`.
    fn check(themes: usize, links: &[(u32, u32, u32)], groups: [usize; 2], expect: &[u32]) {
        let arcs =
            links.iter().flat_map(|&(a, b, weight)| [(a, b, weight), (b, a, weight)]).collect::<Vec<_>>();
        let graph = Graph::new(themes, &arcs, vec![1000; themes]);
        let apart = |at: usize| (at / themes).abs_diff(at % themes) as f64;
        let distances: Vec<f64> = (0..themes * themes).map(apart).collect();
        let all: Vec<usize> = (0..themes).collect();
        let parted = Wider::new(graph, distances, 1).parted(&all, groups[0], groups[1]);
        assert_eq!(parted, expect, "{groups:?} of {themes}");
    }

    #[test]
    fn themes_join_by_links_and_else_by_nearness() {
        check(4, &[(0, 3, 8), (1, 2, 8), (2, 3, 1)], [2, 3], &[0, 1, 1, 0]);
        check(5, &[(0, 3, 8), (1, 2, 8)], [2, 2], &[0, 1, 1, 0, 0]);
        check(6, &[], [2, 3], &[0, 0, 1, 1, 2, 2]);
        check(3, &[(0, 1, 5)], [1, 3], &[0, 1, 2]);
        check(1, &[], [1, 1], &[0]);
    }

    /// Forty themes in four rings of unlike sizes, few links between them: each ring is a group, none a lump of what is left.
    #[test]
    fn wide_groups_are_told_apart_by_the_links_between_themes() {
        let ring = |theme: u32| match theme {
            0..6 => 0,
            6..14 => 1,
            14..25 => 2,
            _ => 3,
        };
        let mut links = Vec::new();
        for a in 0..40 {
            links.extend((0..a).filter(|&b| ring(a) == ring(b)).map(|b| (a, b, 5)));
            links.push((a, (a + 17) % 40, 1));
        }
        links.retain(|link| link.0 != link.1);
        let expect: Vec<u32> = (0..40).map(ring).collect();
        check(40, &links, [3, 12], &expect);
    }
}
