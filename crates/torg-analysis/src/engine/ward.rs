//! Joining themes into wider ones, step by step, each time the two whose joining blurs least (Ward, 1963).

/// One joining: `absorbed` goes into `into`; `cost` is the sum of squares it adds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Join {
    pub(super) into: usize,
    pub(super) absorbed: usize,
    pub(super) cost: f64,
}

/// All joinings, cheapest first, until one is left. `sizes` are the numbers of texts, `distances` the squared
/// distances between centres (row by row).
pub(super) fn joins(sizes: &[f64], distances: Vec<f64>) -> Vec<Join> {
    let mut state = State::new(sizes, distances);
    (1..sizes.len()).filter_map(|_| state.join()).collect()
}

struct State {
    count: usize,
    sizes: Vec<f64>,
    costs: Vec<f64>,
    alive: Vec<bool>,
    nearest: Vec<usize>,
}

impl State {
    fn new(sizes: &[f64], mut costs: Vec<f64>) -> Self {
        let count = sizes.len();
        for (at, cost) in costs.iter_mut().enumerate() {
            let (a, b) = (sizes[at / count], sizes[at % count]);
            *cost *= a * b / (a + b);
        }
        let mut state =
            Self { count, sizes: sizes.to_vec(), costs, alive: vec![true; count], nearest: vec![0; count] };
        (0..count).for_each(|at| state.nearest[at] = state.find_nearest(at));
        state
    }

    fn cost(&self, a: usize, b: usize) -> f64 {
        self.costs[a * self.count + b]
    }

    /// The cheapest partner of `a`; `a` itself when it is the last.
    fn find_nearest(&self, a: usize) -> usize {
        let partners = (0..self.count).filter(|&b| b != a && self.alive[b]);
        partners.min_by(|&b, &c| self.cost(a, b).total_cmp(&self.cost(a, c))).unwrap_or(a)
    }

    fn join(&mut self) -> Option<Join> {
        let living = (0..self.count).filter(|&at| self.alive[at]);
        let a = living
            .min_by(|&a, &b| self.cost(a, self.nearest[a]).total_cmp(&self.cost(b, self.nearest[b])))?;
        let (into, absorbed) = (a.min(self.nearest[a]), a.max(self.nearest[a]));
        let cost = self.cost(into, absorbed);
        self.update(into, absorbed, cost);
        Some(Join { into, absorbed, cost })
    }

    /// The formula of Lance and Williams for Ward's costs.
    fn update(&mut self, into: usize, absorbed: usize, cost: f64) {
        self.alive[absorbed] = false;
        let (a, b) = (self.sizes[into], self.sizes[absorbed]);
        for other in (0..self.count).filter(|&other| other != into) {
            let c = self.sizes[other];
            let joined = ((a + c) * self.cost(into, other) + (b + c) * self.cost(absorbed, other) - c * cost)
                / (a + b + c);
            self.costs[into * self.count + other] = joined;
            self.costs[other * self.count + into] = joined;
        }
        self.sizes[into] += b;
        for at in 0..self.count {
            if self.alive[at] && (at == into || self.nearest[at] == into || self.nearest[at] == absorbed) {
                self.nearest[at] = self.find_nearest(at);
            }
        }
    }
}

/// The groups that remain when all but `groups - 1` joinings are made: one number an item, from 0 without gaps.
pub(super) fn cut(joins: &[Join], items: usize, groups: usize) -> Vec<u32> {
    let mut group: Vec<u32> = (0..items as u32).collect();
    let made = items.saturating_sub(groups.max(1));
    for join in joins[..made.min(joins.len())].iter().rev() {
        group[join.absorbed] = group[join.into];
    }
    super::leiden::renumber(&mut group);
    group
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(points: &[f64], groups: usize, expect: &[u32]) {
        let distances = points.iter().flat_map(|a| points.iter().map(move |b| (a - b) * (a - b))).collect();
        let joins = joins(&vec![1.0; points.len()], distances);
        assert!(joins.windows(2).all(|pair| pair[0].cost <= pair[1].cost));
        assert_eq!(cut(&joins, points.len(), groups), expect);
    }

    #[test]
    fn joins_what_is_near() {
        check(&[0.0, 10.0, 0.1, 10.2, 5.0], 3, &[0, 1, 0, 1, 2]);
        check(&[0.0, 10.0, 0.1, 10.2, 4.0], 2, &[0, 1, 0, 1, 0]);
        check(&[0.0, 1.0], 1, &[0, 0]);
        check(&[3.0], 1, &[0]);
        check(&[1.0, 2.0, 3.0], 9, &[0, 1, 2]);
    }
}
