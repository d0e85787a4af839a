//! From the flat themes of each language, or of those compared, to one tree with a readable top.

use super::cuts::Wider;
use super::{Node, Parameters};
use torg_core::Language;

/// The themes of units that were compared as the tree needs them.
pub(super) struct Branch {
    /// `None` where several are compared.
    pub(super) language: Option<Language>,
    /// Contributions in each theme.
    pub(super) weights: Vec<usize>,
    /// Themes beside the tree.
    pub(super) small: Vec<bool>,
    /// What joins the other themes (in order) into wider ones; `None` where the largest are the top.
    pub(super) wider: Option<Wider>,
    /// For each theme the one that it is part of; empty where none is.
    pub(super) within: Vec<Option<u32>>,
}

/// The nodes, and for each branch the node of each of its themes.
pub(super) struct Tree {
    pub(super) nodes: Vec<Node>,
    pub(super) small: Vec<bool>,
    pub(super) node_of: Vec<Vec<usize>>,
}

/// A node before it has a place.
struct Sketch {
    branch: usize,
    weight: usize,
    /// The theme, for a leaf.
    theme: Option<usize>,
    children: Vec<Sketch>,
}

/// Builds the tree: large tops first, small themes last, which stand without their parts.
pub(super) fn build(mut branches: Vec<Branch>, parameters: &Parameters) -> Tree {
    let shares = shares(&branches, parameters);
    let large =
        |branch: &Branch| (0..branch.weights.len()).any(|theme| branch.weight(theme) >= parameters.smallest);
    let smallest = if branches.iter().any(large) { parameters.smallest } else { 0 };
    branches.iter_mut().zip(&shares).for_each(|(branch, &share)| branch.set_aside(share, smallest));
    let branches = &branches[..];
    let mut tops: Vec<Sketch> =
        (0..branches.len()).flat_map(|at| tops(at, &branches[at], shares[at], parameters)).collect();
    sort(&mut tops);
    let mut tree = Tree {
        nodes: Vec::new(),
        small: Vec::new(),
        node_of: branches.iter().map(|branch| vec![usize::MAX; branch.weights.len()]).collect(),
    };
    tops.iter().for_each(|sketch| tree.place(branches, sketch, None, 1));
    let mut beside: Vec<Sketch> =
        branches.iter().enumerate().flat_map(|(at, branch)| beside(at, branch)).collect();
    sort(&mut beside);
    let main = tree.nodes.len();
    beside.iter().for_each(|sketch| tree.place(branches, sketch, None, 2));
    tree.small = (0..tree.nodes.len()).map(|node| node >= main).collect();
    tree
}

impl Branch {
    /// Where themes do not join, all are small but the largest `share` of those with `smallest` contributions.
    fn set_aside(&mut self, share: usize, smallest: usize) {
        if self.wider.is_some() {
            return;
        }
        let mut largest_first: Vec<usize> =
            (0..self.weights.len()).filter(|&theme| self.is_whole(theme)).collect();
        largest_first.sort_by_key(|&theme| std::cmp::Reverse(self.weight(theme)));
        for (rank, theme) in largest_first.into_iter().enumerate() {
            self.small[theme] = rank >= share || self.weight(theme) < smallest;
        }
    }

    /// Whether a theme is not part of another.
    fn is_whole(&self, theme: usize) -> bool {
        self.within.get(theme).is_none_or(Option::is_none)
    }

    fn parts(&self, whole: usize) -> impl Iterator<Item = usize> + '_ {
        let of =
            move |(theme, within): (usize, &Option<u32>)| (*within == Some(whole as u32)).then_some(theme);
        self.within.iter().enumerate().filter_map(of)
    }

    /// Contributions in a theme and its parts.
    fn weight(&self, theme: usize) -> usize {
        self.weights[theme] + self.parts(theme).map(|part| self.weights[part]).sum::<usize>()
    }
}

impl Tree {
    fn place(&mut self, branches: &[Branch], sketch: &Sketch, parent: Option<usize>, level: u8) {
        let node = self.nodes.len();
        self.nodes.push(Node { parent, level, language: branches[sketch.branch].language });
        if let Some(theme) = sketch.theme {
            self.node_of[sketch.branch][theme] = node;
            branches[sketch.branch].parts(theme).for_each(|part| self.node_of[sketch.branch][part] = node);
        }
        sketch.children.iter().for_each(|child| self.place(branches, child, Some(node), level + 1));
    }
}

/// How many top themes each branch may have: in proportion to its contributions, at least one. Branches that come to less
/// than half a theme take a third of the places at most and have the rest beside them, so that many small ones leave room
/// for what most people say.
fn shares(branches: &[Branch], parameters: &Parameters) -> Vec<usize> {
    let weights: Vec<usize> = branches.iter().map(|branch| branch.weights.iter().sum()).collect();
    let (total, most) = (weights.iter().sum::<usize>(), parameters.top_themes.1);
    let large = weights.iter().filter(|&&weight| 2 * most * weight >= total).count();
    let mut shares = vec![1; branches.len()];
    let taken = large + (branches.len() - large).min(most / 3);
    for _ in taken..most {
        let neediest = (0..branches.len()).max_by(|&a, &b| {
            (weights[a] * (2 * shares[b] + 1)).cmp(&(weights[b] * (2 * shares[a] + 1))).then(b.cmp(&a))
        });
        neediest.into_iter().for_each(|at| shares[at] += 1);
    }
    shares
}

/// The top themes of a branch, with all below them.
fn tops(at: usize, branch: &Branch, share: usize, parameters: &Parameters) -> Vec<Sketch> {
    let wanted = |theme: &usize| !branch.small[*theme] && branch.is_whole(*theme);
    let themes: Vec<usize> = (0..branch.small.len()).filter(wanted).collect();
    if themes.is_empty() {
        return Vec::new();
    }
    let members: Vec<usize> = (0..themes.len()).collect();
    let fewest = (parameters.top_themes.0 * share).div_ceil(parameters.top_themes.1);
    let grower = Grower { at, branch, themes: &themes, most: parameters.readable_children };
    grower.grown(&members, fewest, share)
}

struct Grower<'a> {
    at: usize,
    branch: &'a Branch,
    themes: &'a [usize],
    /// Sub-themes of one theme.
    most: usize,
}

impl Grower<'_> {
    /// `members` in `fewest` to `most` groups, each with what is below it; one by one where nothing joins them.
    fn grown(&self, members: &[usize], fewest: usize, most: usize) -> Vec<Sketch> {
        let Some(wider) = &self.branch.wider else {
            return self.sorted(members.iter().map(|&member| self.leaf(member)).collect());
        };
        let mut placed: Vec<(u32, usize)> =
            wider.parted(members, fewest, most).into_iter().zip(members.iter().copied()).collect();
        placed.sort_unstable();
        let groups = placed.chunk_by(|a, b| a.0 == b.0);
        self.sorted(
            groups.map(|group| self.node(&group.iter().map(|it| it.1).collect::<Vec<usize>>())).collect(),
        )
    }

    fn node(&self, members: &[usize]) -> Sketch {
        if let [only] = *members {
            return self.leaf(only);
        }
        let children = self.grown(members, 2, self.most);
        let weight = children.iter().map(|child| child.weight).sum();
        Sketch { branch: self.at, weight, theme: None, children }
    }

    /// A theme, with its parts.
    fn leaf(&self, member: usize) -> Sketch {
        let theme = self.themes[member];
        let parts = self.branch.parts(theme).map(|part| leaf(self.at, self.branch, part)).collect();
        Sketch { children: self.sorted(parts), ..leaf(self.at, self.branch, theme) }
    }

    fn sorted(&self, mut sketches: Vec<Sketch>) -> Vec<Sketch> {
        sort(&mut sketches);
        sketches
    }
}

fn leaf(at: usize, branch: &Branch, theme: usize) -> Sketch {
    Sketch { branch: at, weight: branch.weight(theme), theme: Some(theme), children: Vec::new() }
}

fn beside(at: usize, branch: &Branch) -> impl Iterator<Item = Sketch> + '_ {
    (0..branch.small.len()).filter(|&theme| branch.small[theme]).map(move |theme| leaf(at, branch, theme))
}

/// Large to small; equals keep their order, which is that of their first texts.
fn sort(sketches: &mut [Sketch]) {
    sketches.sort_by_key(|sketch| std::cmp::Reverse(sketch.weight));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(weights: &[usize], expect: &[usize]) {
        let branch = |&weight: &usize| Branch {
            language: None,
            weights: vec![weight],
            small: vec![false],
            wider: None,
            within: Vec::new(),
        };
        let branches: Vec<Branch> = weights.iter().map(branch).collect();
        assert_eq!(shares(&branches, &Parameters::default()), expect, "{weights:?}");
    }

    #[test]
    fn top_themes_are_shared_out_by_size() {
        check(&[500], &[12]);
        check(&[500, 500], &[6, 6]);
        check(&[900, 100], &[11, 1]);
        check(&[9000, 30, 20, 10], &[9, 1, 1, 1]);
        check(&[9000, 7, 7, 7, 7, 7, 7, 7], &[8, 1, 1, 1, 1, 1, 1, 1]);
        check(&[1; 20], &[1; 20]);
        check(&[], &[]);
    }
}
