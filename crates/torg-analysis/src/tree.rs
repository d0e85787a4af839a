//! The engine's nodes as branches with people in them. Owns membership and counts; refuses words and order.

use crate::{engine::Grouping, units::Units};
use std::collections::BTreeSet;
use torg_core::{Contribution, Passage};

/// A theme in the making.
pub(crate) struct Branch {
    /// Position of the parent among the branches, always before this one.
    pub(crate) parent: Option<usize>,
    pub(crate) level: u8,
    /// The engine's node.
    pub(crate) node: usize,
    pub(crate) small: bool,
    /// Units in it or below it, ascending.
    pub(crate) units: Vec<usize>,
    /// Contributions with a passage in it or below it, ascending.
    pub(crate) contributions: Vec<usize>,
    /// Participants of those, ascending.
    pub(crate) participants: Vec<u32>,
    pub(crate) distinct_texts: usize,
}

/// All branches, parents first, and the finest branch of each unit.
pub(crate) struct Tree {
    pub(crate) branches: Vec<Branch>,
    pub(crate) leaf_of_unit: Vec<Option<usize>>,
}

impl Tree {
    /// The tree of `grouping`; nodes that hold no passage are left out.
    pub(crate) fn of(
        grouping: &Grouping,
        units: &Units,
        passages: &[Passage],
        contributions: &[Contribution],
    ) -> Self {
        let mut unit_lists: Vec<Vec<usize>> = vec![Vec::new(); grouping.nodes.len()];
        for (unit, leaf) in grouping.leaf_of.iter().enumerate() {
            for node in ancestors(grouping, *leaf) {
                unit_lists[node].push(unit);
            }
        }
        let mut contribution_lists: Vec<Vec<usize>> = vec![Vec::new(); grouping.nodes.len()];
        for (passage, &unit) in passages.iter().zip(&units.of_passage) {
            for node in ancestors(grouping, grouping.leaf_of[unit]) {
                if contribution_lists[node].last() != Some(&passage.contribution) {
                    contribution_lists[node].push(passage.contribution);
                }
            }
        }
        let mut branches: Vec<Branch> = Vec::new();
        let mut place: Vec<Option<usize>> = vec![None; grouping.nodes.len()];
        for (node, (units, members)) in unit_lists.into_iter().zip(contribution_lists).enumerate() {
            if !units.is_empty() {
                place[node] = Some(branches.len());
                let parent = grouping.nodes[node].parent.and_then(|parent| place[parent]);
                branches.push(branch(grouping, node, parent, units, members, contributions));
            }
        }
        let leaf_of_unit = grouping.leaf_of.iter().map(|leaf| leaf.and_then(|leaf| place[leaf])).collect();
        Self { branches, leaf_of_unit }
    }

    /// Positions of the branches below `parent`, or of the top without one (small themes are not at the top).
    pub(crate) fn children(&self) -> Vec<Vec<usize>> {
        let mut children = vec![Vec::new(); self.branches.len()];
        for (at, branch) in self.branches.iter().enumerate() {
            if let Some(parent) = branch.parent {
                children[parent].push(at);
            }
        }
        children
    }
}

fn branch(
    grouping: &Grouping,
    node: usize,
    parent: Option<usize>,
    units: Vec<usize>,
    members: Vec<usize>,
    contributions: &[Contribution],
) -> Branch {
    let participants: BTreeSet<u32> = members.iter().map(|&at| contributions[at].participant.0).collect();
    let mut texts: Vec<&str> = members.iter().map(|&at| &*contributions[at].text).collect();
    texts.sort_unstable();
    texts.dedup();
    let small = grouping.small.get(node).copied().unwrap_or(false);
    Branch {
        parent,
        level: if small { 2 } else { grouping.nodes[node].level },
        small,
        node,
        distinct_texts: texts.len(),
        participants: participants.into_iter().collect(),
        contributions: members,
        units,
    }
}

/// `leaf` and the nodes above it.
fn ancestors(grouping: &Grouping, leaf: Option<usize>) -> impl Iterator<Item = usize> {
    std::iter::successors(leaf, |&node| grouping.nodes[node].parent)
}
