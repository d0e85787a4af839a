//! Communities of a graph by the Leiden algorithm (Traag, Waltman and van Eck, 2019): the weight inside communities
//! minus the price of their being so large. It goes by the masses of nodes, which are their strengths unless set
//! otherwise.

use super::graph::Graph;
use super::random::Random;
use std::borrow::Cow;
use std::collections::VecDeque;

/// What being together costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Price {
    /// So many times what chance would put between two parts: the modularity of Reichardt and Bornholdt by strengths, the
    /// constant Potts model by masses of one each. Communities grow to comparable sizes.
    Chance(f64),
    /// So much, for all links together, for the distinction that is lost: the entropy of sizes of order 5/4 (Tsallis,
    /// 1988). That lies near Shannon's, by which a community may have any size, but leaves no crumbs beside large ones;
    /// modularity is the same at order 2.
    Distinction(f64),
}

impl Price {
    /// Of a part of this mass, of `total` in all: what joining costs is how much more the whole costs than its parts.
    #[inline(always)]
    pub(super) fn of(self, mass: u64, total: f64) -> f64 {
        let mass = mass as f64;
        match self {
            Self::Chance(resolution) => resolution * mass * mass / (2.0 * total),
            Self::Distinction(worth) => 2.0 * worth * mass * (mass / total).sqrt().sqrt(),
        }
    }
}

/// A community for each node, numbered from 0 without gaps.
pub(super) fn communities(graph: &Graph, price: Price, rounds: usize, random: &mut Random) -> Vec<u32> {
    let start = (0..graph.nodes() as u32).collect();
    improved(graph, start, price, rounds, random)
}

/// Starts from `membership` and improves it for at most `rounds` rounds.
pub(super) fn improved(
    graph: &Graph,
    mut membership: Vec<u32>,
    price: Price,
    rounds: usize,
    random: &mut Random,
) -> Vec<u32> {
    for _ in 0..rounds {
        let before = membership.clone();
        membership = round(graph, membership, price, random);
        if membership == before {
            break;
        }
    }
    membership
}

/// Moves nodes, refines, aggregates, and so on up to the top.
fn round(graph: &Graph, membership: Vec<u32>, price: Price, random: &mut Random) -> Vec<u32> {
    let joining = Joining { price, total: graph.masses.iter().sum::<u64>().max(1) as f64 };
    let mut node_of: Vec<u32> = (0..graph.nodes() as u32).collect();
    let mut level = Cow::Borrowed(graph);
    let mut membership = membership;
    loop {
        let mut communities = Communities::new(&level, membership, joining);
        communities.move_nodes(random);
        membership = communities.of;
        let groups = renumber(&mut membership);
        if groups == level.nodes() {
            break;
        }
        let mut refined = refine(&level, &membership, joining, random);
        let parts = renumber(&mut refined);
        let parts = if parts == level.nodes() {
            refined.clone_from(&membership);
            groups
        } else {
            parts
        };
        let mut coarse = vec![0; parts];
        refined.iter().zip(&membership).for_each(|(&part, &group)| coarse[part as usize] = group);
        node_of.iter_mut().for_each(|node| *node = refined[*node as usize]);
        level = Cow::Owned(level.aggregated(&refined, parts));
        membership = coarse;
    }
    let mut result: Vec<u32> = node_of.iter().map(|&node| membership[node as usize]).collect();
    renumber(&mut result);
    result
}

/// Numbers communities in the order of their first node; returns how many there are.
pub(super) fn renumber(membership: &mut [u32]) -> usize {
    let mut numbers = vec![u32::MAX; membership.iter().max().map_or(0, |&max| max as usize + 1)];
    let mut next = 0;
    for community in membership {
        let number = &mut numbers[*community as usize];
        if *number == u32::MAX {
            *number = next;
            next += 1;
        }
        *community = *number;
    }
    next as usize
}

/// The state of local moving.
struct Communities<'a> {
    graph: &'a Graph,
    of: Vec<u32>,
    masses: Vec<u64>,
    /// What each community costs.
    costs: Vec<f64>,
    empty: Vec<u32>,
    sizes: Vec<u32>,
    joining: Joining,
    links: Links,
}

impl<'a> Communities<'a> {
    fn new(graph: &'a Graph, of: Vec<u32>, joining: Joining) -> Self {
        let nodes = graph.nodes();
        let (mut masses, mut sizes) = (vec![0; nodes], vec![0; nodes]);
        for (node, &community) in of.iter().enumerate() {
            masses[community as usize] += graph.masses[node];
            sizes[community as usize] += 1;
        }
        let empty = (0..nodes as u32).rev().filter(|&community| sizes[community as usize] == 0).collect();
        let costs = masses.iter().map(|&mass| joining.cost(mass)).collect();
        Self { graph, of, masses, costs, empty, sizes, joining, links: Links::new(nodes) }
    }

    fn move_nodes(&mut self, random: &mut Random) {
        let order = self.graph.order(random);
        let mut waiting = vec![true; order.len()];
        let mut queue = VecDeque::from(order);
        while let Some(node) = queue.pop_front() {
            waiting[node as usize] = false;
            let Some(community) = self.move_node(node as usize) else { continue };
            for &(other, _) in self.graph.neighbours(node as usize) {
                if self.of[other as usize] != community
                    && !std::mem::replace(&mut waiting[other as usize], true)
                {
                    queue.push_back(other);
                }
            }
        }
    }

    /// Moves `node` to where it gains most; the new community if it moved.
    fn move_node(&mut self, node: usize) -> Option<u32> {
        let (home, mass) = (self.of[node], self.graph.masses[node]);
        self.links.gather(self.graph.neighbours(node), &self.of);
        self.resize(home, self.masses[home as usize] - mass);
        let alone = self.joining.cost(mass);
        let gain = |links: u64, community: u32| {
            let joined = self.joining.cost(self.masses[community as usize] + mass);
            links as f64 - (joined - self.costs[community as usize] - alone)
        };
        let stay = gain(self.links.to(home), home);
        let mut best = (stay, home);
        for &community in &self.links.touched {
            let here = gain(self.links.to(community), community);
            if here > best.0 || (here == best.0 && best.1 != home && community < best.1) {
                best = (here, community);
            }
        }
        if best.0 < 0.0 && self.sizes[home as usize] > 1 {
            best.1 = self.empty.last().copied().unwrap_or(home);
        }
        self.settle(node, home, best.1)
    }

    fn resize(&mut self, community: u32, mass: u64) {
        self.masses[community as usize] = mass;
        self.costs[community as usize] = self.joining.cost(mass);
    }

    fn settle(&mut self, node: usize, home: u32, community: u32) -> Option<u32> {
        self.resize(community, self.masses[community as usize] + self.graph.masses[node]);
        if community == home {
            return None;
        }
        self.of[node] = community;
        self.sizes[home as usize] -= 1;
        if self.sizes[home as usize] == 0 {
            self.empty.push(home);
        }
        if self.sizes[community as usize] == 0 {
            self.empty.pop();
        }
        self.sizes[community as usize] += 1;
        Some(community)
    }
}

/// The weight from one node to each community beside it.
struct Links {
    weights: Vec<u64>,
    touched: Vec<u32>,
}

impl Links {
    fn new(communities: usize) -> Self {
        Self { weights: vec![0; communities], touched: Vec::new() }
    }

    fn gather(&mut self, edges: &[(u32, u32)], of: &[u32]) {
        self.touched.drain(..).for_each(|community| self.weights[community as usize] = 0);
        for &(other, weight) in edges {
            let community = of[other as usize];
            if self.weights[community as usize] == 0 {
                self.touched.push(community);
            }
            self.weights[community as usize] += u64::from(weight);
        }
    }

    fn to(&self, community: u32) -> u64 {
        self.weights[community as usize]
    }
}

/// Builds each community anew from single nodes, joining only what is well connected within it.
fn refine(graph: &Graph, membership: &[u32], joining: Joining, random: &mut Random) -> Vec<u32> {
    let mut whole = vec![0; graph.nodes()];
    membership.iter().enumerate().for_each(|(node, &group)| whole[group as usize] += graph.masses[node]);
    let mut state = Refinement {
        graph,
        membership,
        joining,
        costs: graph.masses.iter().map(|&mass| joining.cost(mass)).collect(),
        whole,
        of: (0..graph.nodes() as u32).collect(),
        masses: graph.masses.clone(),
        outside: (0..graph.nodes()).map(|node| weight_into_group(graph, membership, node)).collect(),
        alone: vec![true; graph.nodes()],
        links: Links::new(graph.nodes()),
    };
    graph.order(random).into_iter().for_each(|node| state.join(node as usize));
    state.of
}

fn weight_into_group(graph: &Graph, membership: &[u32], node: usize) -> u64 {
    let edges = graph.neighbours(node).iter();
    edges.filter(|edge| membership[edge.0 as usize] == membership[node]).map(|edge| u64::from(edge.1)).sum()
}

struct Refinement<'a> {
    graph: &'a Graph,
    membership: &'a [u32],
    joining: Joining,
    whole: Vec<u64>,
    of: Vec<u32>,
    masses: Vec<u64>,
    /// What each part costs.
    costs: Vec<f64>,
    /// Weight from each part to the rest of its community.
    outside: Vec<u64>,
    alone: Vec<bool>,
    links: Links,
}

impl Refinement<'_> {
    /// Whether a part is tied to the rest of its community at least as well as chance would have it.
    fn well_connected(&self, part: usize, group: u32) -> bool {
        let whole = self.whole[group as usize];
        let rest = self.joining.cost(whole - self.masses[part]);
        self.outside[part] as f64 >= self.joining.cost(whole) - rest - self.costs[part]
    }

    fn join(&mut self, node: usize) {
        let group = self.membership[node];
        if !self.alone[node] || !self.well_connected(node, group) {
            return;
        }
        self.links.gather(self.graph.neighbours(node), &self.of);
        let mass = self.graph.masses[node];
        let mut best = (0.0, node as u32);
        for &part in &self.links.touched {
            if self.membership[part as usize] == group && self.well_connected(part as usize, group) {
                let joined = self.joining.cost(self.masses[part as usize] + mass);
                let gain =
                    self.links.to(part) as f64 - (joined - self.costs[part as usize] - self.costs[node]);
                if gain > best.0 || (gain == best.0 && gain > 0.0 && part < best.1) {
                    best = (gain, part);
                }
            }
        }
        if best.1 != node as u32 {
            self.merge(node, best.1 as usize);
        }
    }

    fn merge(&mut self, node: usize, part: usize) {
        let between = self.links.to(part as u32);
        self.of[node] = part as u32;
        self.alone[part] = false;
        self.alone[node] = false;
        self.masses[part] += self.graph.masses[node];
        self.costs[part] = self.joining.cost(self.masses[part]);
        self.outside[part] = self.outside[part] + self.outside[node] - 2 * between;
        self.masses[node] = 0;
        self.costs[node] = 0.0;
    }
}

/// The price in one graph.
#[derive(Clone, Copy)]
struct Joining {
    price: Price,
    total: f64,
}

impl Joining {
    #[inline(always)]
    fn cost(self, mass: u64) -> f64 {
        self.price.of(mass, self.total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Groups of ten nodes, tied within much more than between.
    fn planted(groups: u32, random: &mut Random) -> Graph {
        let nodes = groups * 10;
        let mut arcs = Vec::new();
        for a in 0..nodes {
            for b in 0..a {
                let chance = if a / 10 == b / 10 { 80 } else { 4 };
                if random.below(100) < chance {
                    arcs.extend([(a, b, 7), (b, a, 7)]);
                }
            }
        }
        Graph::new(nodes as usize, &arcs, Vec::new())
    }

    #[test]
    fn finds_planted_groups() {
        for seed in 0..10 {
            let graph = planted(6, &mut Random::new(seed, 1));
            let found = communities(&graph, Price::Chance(1.0), 3, &mut Random::new(seed, 2));
            let planted: Vec<u32> = (0..60).map(|node| node / 10).collect();
            assert_eq!(found, planted, "seed {seed}");
        }
    }

    #[test]
    fn graphs_without_edges_stay_apart() {
        assert_eq!(
            communities(&Graph::new(4, &[], Vec::new()), Price::Chance(1.0), 3, &mut Random::new(0, 0)),
            [0, 1, 2, 3]
        );
        assert_eq!(
            communities(&Graph::default(), Price::Chance(1.0), 3, &mut Random::new(0, 0)),
            [] as [u32; 0]
        );
    }

    #[test]
    fn resolution_decides_how_fine() {
        let graph = planted(12, &mut Random::new(1, 1));
        let count = |resolution| {
            communities(&graph, Price::Chance(resolution), 3, &mut Random::new(0, 2)).into_iter().max()
        };
        assert!(count(0.05) < count(1.0) && count(1.0) < count(40.0));
    }
}
