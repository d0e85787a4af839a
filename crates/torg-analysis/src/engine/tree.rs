//! From the flat themes of each language to one tree with a readable top.

use super::cuts::Cut;
use super::themes::Wider;
use super::ward;
use super::{Node, Parameters};
use torg_core::Language;

/// The themes of one language as the tree needs them.
pub(super) struct Branch {
    pub(super) language: Language,
    /// Contributions in each theme.
    pub(super) weights: Vec<usize>,
    /// Themes beside the tree.
    pub(super) small: Vec<bool>,
    /// How the other themes (in order) join into wider ones; `None` where the largest are the top.
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
        self.nodes.push(Node { parent, level, language: Some(branches[sketch.branch].language) });
        if let Some(theme) = sketch.theme {
            self.node_of[sketch.branch][theme] = node;
            branches[sketch.branch].parts(theme).for_each(|part| self.node_of[sketch.branch][part] = node);
        }
        sketch.children.iter().for_each(|child| self.place(branches, child, Some(node), level + 1));
    }
}

/// How many top themes each branch may have: in proportion to its contributions, at least one.
fn shares(branches: &[Branch], parameters: &Parameters) -> Vec<usize> {
    let weights: Vec<usize> = branches.iter().map(|branch| branch.weights.iter().sum()).collect();
    let mut shares = vec![1; branches.len()];
    for _ in branches.len()..parameters.top_themes.1 {
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
    let cuts = branch.wider.as_ref().map_or_else(Vec::new, |wider| {
        let fewest = (parameters.top_themes.0 * share).div_ceil(parameters.top_themes.1);
        levels(branch, wider, &themes, fewest, share, parameters)
    });
    let members: Vec<usize> = (0..themes.len()).collect();
    let grower = Grower { at, branch, themes: &themes };
    grower.split(&members, &cuts)
}

/// The cut at the top and, where a theme would have too many sub-themes, one between.
fn levels(
    branch: &Branch,
    wider: &Wider,
    themes: &[usize],
    fewest: usize,
    most: usize,
    parameters: &Parameters,
) -> Vec<Vec<u32>> {
    let top = top_cut(branch, wider, themes, fewest, most, parameters);
    let count = top.iter().max().map_or(0, |&group| group as usize + 1);
    let mut cuts = vec![top];
    if themes.len() > count * parameters.readable_children {
        let between = (count as f64 * themes.len() as f64).sqrt().round() as usize;
        cuts.push(ward::cut(&wider.joins, themes.len(), between));
    }
    cuts
}

/// The cut into `fewest` to `most` groups that keeps most links for how evenly it divides the contributions.
fn top_cut(
    branch: &Branch,
    wider: &Wider,
    themes: &[usize],
    fewest: usize,
    most: usize,
    parameters: &Parameters,
) -> Vec<u32> {
    if themes.len() <= most {
        return (0..themes.len() as u32).collect();
    }
    let worth = |cut: &&Cut| cut.kept + parameters.top_worth * entropy(&weights(branch, themes, cut));
    let readable = wider.cuts.iter().filter(|cut| (fewest.max(1)..=most).contains(&cut.groups));
    let best = readable.max_by(|a, b| worth(a).total_cmp(&worth(b)));
    best.map_or_else(|| ward::cut(&wider.joins, themes.len(), most), |cut| cut.group_of.clone())
}

/// Contributions in each group.
fn weights(branch: &Branch, themes: &[usize], cut: &Cut) -> Vec<usize> {
    let mut weights = vec![0; cut.groups];
    themes
        .iter()
        .zip(&cut.group_of)
        .for_each(|(&theme, &group)| weights[group as usize] += branch.weights[theme]);
    weights
}

/// The entropy of shares proportional to `weights`, in nats.
fn entropy(weights: &[usize]) -> f64 {
    let total = weights.iter().sum::<usize>().max(1) as f64;
    let shares = weights.iter().filter(|&&weight| weight > 0).map(|&weight| weight as f64 / total);
    shares.map(|share| -share * libm::log(share)).sum()
}

struct Grower<'a> {
    at: usize,
    branch: &'a Branch,
    themes: &'a [usize],
}

impl Grower<'_> {
    /// The groups of `members` by the first cut, each with what is below it; single themes once the cuts end.
    fn split(&self, members: &[usize], cuts: &[Vec<u32>]) -> Vec<Sketch> {
        let Some((cut, finer)) = cuts.split_first() else {
            return self.sorted(members.iter().map(|&member| self.leaf(member)).collect());
        };
        let mut ordered = members.to_vec();
        ordered.sort_by_key(|&member| (cut[member], member));
        let groups = ordered.chunk_by(|&a, &b| cut[a] == cut[b]);
        self.sorted(groups.map(|group| self.node(group, finer)).collect())
    }

    fn node(&self, members: &[usize], cuts: &[Vec<u32>]) -> Sketch {
        if let [only] = members {
            return self.leaf(*only);
        }
        let mut children = self.split(members, cuts);
        if children.len() == 1 {
            return children.remove(0);
        }
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
