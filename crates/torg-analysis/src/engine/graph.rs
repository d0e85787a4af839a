//! Weighted undirected graphs with whole-number weights, so that every sum is exact in any order. The weight of one edge
//! has room for a million links; more count as that many.

use super::random::Random;

/// Neighbours of each node in compressed rows, ascending, both directions present.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    starts: Vec<usize>,
    edges: Vec<(u32, u32)>,
    /// For each node twice the weight inside it (after aggregation).
    pub(super) inside: Vec<u64>,
    /// For each node the weight of its edges, those inside counted twice.
    pub(super) strengths: Vec<u64>,
    /// For each node what chance goes by: its strength, unless set otherwise.
    pub(super) masses: Vec<u64>,
    /// For each node the number its luck goes by: its position, unless set to what stays whichever others there are.
    pub(super) keys: Vec<u64>,
}

impl Graph {
    /// From directed edges (from, to, weight) in any order; those between the same two nodes add up, an edge
    /// from a node to itself is weight inside it.
    pub(super) fn new(nodes: usize, arcs: &[(u32, u32, u32)], inside: Vec<u64>) -> Self {
        Self::of(nodes, || arcs.iter().copied(), inside)
    }

    /// The same from edges that are told twice, so that they need not be kept.
    pub(super) fn of<I: Iterator<Item = (u32, u32, u32)>>(
        nodes: usize,
        arcs: impl Fn() -> I,
        mut inside: Vec<u64>,
    ) -> Self {
        inside.resize(nodes, 0);
        let mut starts = vec![0; nodes + 1];
        arcs().for_each(|(from, ..)| starts[from as usize + 1] += 1);
        (0..nodes).for_each(|node| starts[node + 1] += starts[node]);
        let (mut next, mut edges) = (starts.clone(), vec![(0, 0); starts[nodes]]);
        for (from, to, weight) in arcs() {
            edges[next[from as usize]] = (to, weight);
            next[from as usize] += 1;
        }
        let mut graph = Self { starts, edges, inside, ..Self::default() };
        graph.add_up();
        graph.weighed()
    }

    /// From a function that adds the edges of a node, ascending, and tells what is inside it beyond; `most` in all.
    fn by_node(
        mut inside: Vec<u64>,
        most: usize,
        mut edges_of: impl FnMut(usize, &mut Vec<(u32, u32)>) -> u64,
    ) -> Self {
        let (mut starts, mut edges) = (vec![0], Vec::with_capacity(most));
        for (node, inside) in inside.iter_mut().enumerate() {
            *inside += edges_of(node, &mut edges);
            starts.push(edges.len());
        }
        Self { starts, edges, inside, ..Self::default() }.weighed()
    }

    /// Fills in what follows from the edges.
    fn weighed(mut self) -> Self {
        self.edges.shrink_to_fit();
        let links = |node: usize| self.neighbours(node).iter().map(|edge| u64::from(edge.1)).sum::<u64>();
        self.strengths = (0..self.inside.len()).map(|node| self.inside[node] + links(node)).collect();
        self.masses.clone_from(&self.strengths);
        self.keys = (0..self.inside.len() as u64).collect();
        self
    }

    /// Sorts the edges of each node and adds up those that have both ends in common.
    fn add_up(&mut self) {
        let (mut kept, mut first) = (0, 0);
        for node in 0..self.starts.len() - 1 {
            let last = std::mem::replace(&mut self.starts[node + 1], 0);
            self.edges[first..last].sort_unstable();
            let begin = kept;
            for at in first..last {
                let (to, weight) = self.edges[at];
                if to as usize == node {
                    self.inside[node] += u64::from(weight);
                } else if kept > begin && self.edges[kept - 1].0 == to {
                    self.edges[kept - 1].1 = self.edges[kept - 1].1.saturating_add(weight);
                } else {
                    self.edges[kept] = (to, weight);
                    kept += 1;
                }
            }
            (self.starts[node + 1], first) = (kept, last);
        }
        self.edges.truncate(kept);
    }

    /// The same graph, where chance goes by `masses`.
    pub(super) fn with_masses(self, masses: Vec<u64>) -> Self {
        Self { masses, ..self }
    }

    /// The same graph, where luck goes by `keys`.
    pub(super) fn with_keys(self, keys: Vec<u64>) -> Self {
        Self { keys, ..self }
    }

    /// The links between `nodes`, ascending, each numbered by its position; nothing is inside them.
    pub(super) fn between(&self, nodes: &[usize]) -> Self {
        let number = |node: u32| nodes.binary_search(&(node as usize)).ok();
        let arcs = (0..).zip(nodes).flat_map(|(from, &node)| {
            let ends = self.neighbours(node).iter();
            ends.filter_map(move |&(to, weight)| Some((from, number(to)? as u32, weight)))
        });
        let links = Self::new(nodes.len(), &arcs.collect::<Vec<_>>(), Vec::new());
        links.with_keys(nodes.iter().map(|&node| self.keys[node]).collect())
    }

    /// The same with further directed edges.
    pub(super) fn with_more(&self, arcs: &[(u32, u32, u32)]) -> Self {
        let more = Self::of(self.nodes(), || self.arcs().chain(arcs.iter().copied()), self.inside.clone());
        more.with_keys(self.keys.clone())
    }

    /// A random order of the nodes, by their keys alone.
    pub(super) fn order(&self, random: &mut Random) -> Vec<u32> {
        let salt = random.bits();
        let luck = |node: u32| (Random::new(salt ^ self.keys[node as usize], 0).bits(), node);
        let mut order: Vec<(u64, u32)> = (0..self.nodes() as u32).map(luck).collect();
        order.sort_unstable();
        order.into_iter().map(|(_, node)| node).collect()
    }

    fn arcs(&self) -> impl Iterator<Item = (u32, u32, u32)> {
        let of =
            |node: usize| self.neighbours(node).iter().map(move |&(to, weight)| (node as u32, to, weight));
        (0..self.nodes()).flat_map(of)
    }

    pub(super) fn nodes(&self) -> usize {
        self.strengths.len()
    }

    pub(super) fn neighbours(&self, node: usize) -> &[(u32, u32)] {
        &self.edges[self.starts[node]..self.starts[node + 1]]
    }

    /// Twice the weight of all edges.
    pub(super) fn total(&self) -> u64 {
        self.strengths.iter().sum()
    }

    /// The same links with the weights that `weigh(from, to, weight)` gives them; those of no weight are left out.
    pub(super) fn reweighted(&self, weigh: impl Fn(usize, u32, u32) -> u32) -> Self {
        Self::by_node(self.inside.clone(), self.edges.len(), |node, edges| {
            let weighed = self.neighbours(node).iter().map(|&(to, weight)| (to, weigh(node, to, weight)));
            edges.extend(weighed.filter(|edge| edge.1 > 0));
            0
        })
        .with_keys(self.keys.clone())
    }

    /// One node for each of the `groups` groups of `membership`.
    pub(super) fn aggregated(&self, membership: &[u32], groups: usize) -> Self {
        let (mut inside, mut masses, mut keys) = (vec![0; groups], vec![0; groups], vec![u64::MAX; groups]);
        let mut nodes = vec![Vec::new(); groups];
        for (node, &group) in membership.iter().enumerate() {
            inside[group as usize] += self.inside[node];
            masses[group as usize] += self.masses[node];
            keys[group as usize] = keys[group as usize].min(self.keys[node]);
            nodes[group as usize].push(node);
        }
        let (mut sums, mut ends) = (vec![0_u64; groups], Vec::new());
        let graph = Self::by_node(inside, self.edges.len(), |group, edges| {
            for &(other, weight) in nodes[group].iter().flat_map(|&node| self.neighbours(node)) {
                let to = membership[other as usize];
                if sums[to as usize] == 0 {
                    ends.push(to);
                }
                sums[to as usize] += u64::from(weight);
            }
            ends.sort_unstable();
            let own = std::mem::take(&mut sums[group]);
            let others = ends.drain(..).filter(|&to| to as usize != group);
            let room = |sum: u64| u32::try_from(sum).unwrap_or(u32::MAX);
            edges.extend(others.map(|to| (to, room(std::mem::take(&mut sums[to as usize])))));
            own
        });
        graph.with_masses(masses).with_keys(keys)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_nodes_stand_in_the_same_order_whichever_others_there_are() {
        let order = |keys: &[u64]| -> Vec<u64> {
            let graph = Graph::new(keys.len(), &[], Vec::new()).with_keys(keys.to_vec());
            graph.order(&mut Random::new(3, 4)).iter().map(|&node| keys[node as usize]).collect()
        };
        let (few, many): (Vec<u64>, Vec<u64>) = ((0..99).step_by(2).collect(), (0..99).collect());
        let of_many: Vec<u64> = order(&many).into_iter().filter(|key| few.contains(key)).collect();
        assert_eq!(order(&few), of_many);
        assert!(!of_many.is_sorted());
    }

    #[test]
    fn what_has_no_room_counts_as_the_most_between_groups_and_in_full_within() {
        let heavy = u32::MAX / 2;
        let pairs = [(0, 1), (0, 2), (1, 3), (0, 3), (1, 2)];
        let arcs: Vec<_> = pairs.iter().flat_map(|&(a, b)| [(a, b, heavy), (b, a, heavy)]).collect();
        let coarse = Graph::new(4, &arcs, Vec::new()).aggregated(&[0, 0, 1, 1], 2);
        assert_eq!(coarse.neighbours(0), [(1, u32::MAX)]);
        assert_eq!(coarse.neighbours(1), [(0, u32::MAX)]);
        assert_eq!(coarse.inside, [2 * u64::from(heavy), 0]);
        assert_eq!(coarse.masses, [6 * u64::from(heavy), 4 * u64::from(heavy)]);
    }
}
