//! Weighted undirected graphs with whole-number weights, so that every sum is exact in any order.

/// Neighbours of each node in compressed rows, ascending, both directions present.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    starts: Vec<usize>,
    edges: Vec<(u32, u64)>,
    /// For each node twice the weight inside it (after aggregation).
    pub(super) inside: Vec<u64>,
    /// For each node the weight of its edges, those inside counted twice.
    pub(super) strengths: Vec<u64>,
    /// For each node what chance goes by: its strength, unless set otherwise.
    pub(super) masses: Vec<u64>,
}

impl Graph {
    /// From directed edges (from, to, weight) in any order; those between the same two nodes add up, an edge
    /// from a node to itself is weight inside it.
    pub(super) fn new(nodes: usize, mut arcs: Vec<(u32, u32, u64)>, mut inside: Vec<u64>) -> Self {
        inside.resize(nodes, 0);
        arcs.sort_unstable_by_key(|&(from, to, _)| (from, to));
        let (mut starts, mut edges) = (vec![0; nodes + 1], Vec::with_capacity(arcs.len()));
        for same in arcs.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let (from, to, weight) = (same[0].0, same[0].1, same.iter().map(|arc| arc.2).sum());
            if from == to {
                inside[from as usize] += weight;
            } else {
                edges.push((to, weight));
                starts[from as usize + 1] += 1;
            }
        }
        (0..nodes).for_each(|node| starts[node + 1] += starts[node]);
        let mut graph = Self { starts, edges, strengths: inside.clone(), inside, masses: Vec::new() };
        for node in 0..nodes {
            graph.strengths[node] += graph.neighbours(node).iter().map(|edge| edge.1).sum::<u64>();
        }
        graph.masses.clone_from(&graph.strengths);
        graph
    }

    /// The same graph, where chance goes by `masses`.
    pub(super) fn with_masses(self, masses: Vec<u64>) -> Self {
        Self { masses, ..self }
    }

    /// The links between `nodes`, ascending, each numbered by its position; nothing is inside them.
    pub(super) fn between(&self, nodes: &[usize]) -> Self {
        let number = |node: u32| nodes.binary_search(&(node as usize)).ok();
        let mut arcs = Vec::new();
        for (from, &node) in (0..).zip(nodes) {
            let ends = self.neighbours(node).iter();
            arcs.extend(ends.filter_map(|&(to, weight)| Some((from, number(to)? as u32, weight))));
        }
        Self::new(nodes.len(), arcs, Vec::new())
    }

    /// The same with further directed edges.
    pub(super) fn with_more(&self, mut arcs: Vec<(u32, u32, u64)>) -> Self {
        for node in 0..self.nodes() {
            arcs.extend(self.neighbours(node).iter().map(|&(to, weight)| (node as u32, to, weight)));
        }
        Self::new(self.nodes(), arcs, self.inside.clone())
    }

    pub(super) fn nodes(&self) -> usize {
        self.strengths.len()
    }

    pub(super) fn neighbours(&self, node: usize) -> &[(u32, u64)] {
        &self.edges[self.starts[node]..self.starts[node + 1]]
    }

    /// Twice the weight of all edges.
    pub(super) fn total(&self) -> u64 {
        self.strengths.iter().sum()
    }

    /// The same links with the weights that `weigh(from, to, weight)` gives them; those of no weight are left out.
    pub(super) fn reweighted(&self, weigh: impl Fn(usize, u32, u64) -> u64) -> Self {
        let mut arcs = Vec::with_capacity(self.edges.len());
        for node in 0..self.nodes() {
            let ends = self.neighbours(node).iter().map(|&(to, weight)| (to, weigh(node, to, weight)));
            arcs.extend(ends.filter(|&(_, weight)| weight > 0).map(|(to, weight)| (node as u32, to, weight)));
        }
        Self::new(self.nodes(), arcs, self.inside.clone())
    }

    /// One node for each of the `groups` groups of `membership`.
    pub(super) fn aggregated(&self, membership: &[u32], groups: usize) -> Self {
        let (mut inside, mut masses) = (vec![0; groups], vec![0; groups]);
        let mut arcs = Vec::new();
        for node in 0..self.nodes() {
            inside[membership[node] as usize] += self.inside[node];
            masses[membership[node] as usize] += self.masses[node];
            let ends = self.neighbours(node).iter();
            arcs.extend(ends.map(|&(other, weight)| (membership[node], membership[other as usize], weight)));
        }
        Self::new(groups, arcs, inside).with_masses(masses)
    }
}
