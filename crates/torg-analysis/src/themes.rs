//! Branches as published themes. Owns their order, ids and positions; refuses to count or to choose.

use crate::{labels::Label, quotations::Chosen, tree::Tree};
use std::cmp::Ordering;
use torg_core::{GroupCell, Theme, ThemeId, ThemeKind};

/// The branches as they are published: each parent before its children, siblings large to small, then by label;
/// small themes last.
pub(crate) fn order(tree: &Tree, labels: &[Label]) -> Vec<usize> {
    let children = tree.children();
    let compare = |a: &usize, b: &usize| compare(tree, labels, *a, *b);
    let roots = |small: bool| {
        let all = 0..tree.branches.len();
        let mut roots: Vec<usize> = all
            .filter(|&at| tree.branches[at].parent.is_none() && tree.branches[at].small == small)
            .collect();
        roots.sort_by(compare);
        roots
    };
    let mut order = Vec::with_capacity(tree.branches.len());
    let mut open: Vec<usize> = roots(false).into_iter().chain(roots(true)).rev().collect();
    while let Some(at) = open.pop() {
        order.push(at);
        let mut below = children[at].clone();
        below.sort_by(compare);
        open.extend(below.into_iter().rev());
    }
    order
}

fn compare(tree: &Tree, labels: &[Label], a: usize, b: usize) -> Ordering {
    let (left, right) = (&tree.branches[a], &tree.branches[b]);
    let sizes = |it: &crate::tree::Branch| (it.contributions.len(), it.participants.len());
    sizes(right)
        .cmp(&sizes(left))
        .then_with(|| labels[a].text.cmp(&labels[b].text))
        .then_with(|| left.units.cmp(&right.units))
}

/// The published position of each branch.
pub(crate) fn positions(order: &[usize]) -> Vec<usize> {
    let mut positions = vec![0; order.len()];
    for (position, &at) in order.iter().enumerate() {
        positions[at] = position;
    }
    positions
}

/// The themes, in `order`.
pub(crate) fn describe(
    tree: &Tree,
    order: &[usize],
    labels: Vec<Label>,
    chosen: &Chosen,
    mut cells: Vec<Vec<GroupCell>>,
) -> Vec<Theme> {
    let theme_of = positions(order);
    let ids = ids(tree, order);
    let mut labels: Vec<Option<Label>> = labels.into_iter().map(Some).collect();
    let mut themes = Vec::with_capacity(order.len());
    for (&at, id) in order.iter().zip(ids) {
        let branch = &tree.branches[at];
        let label = labels[at].take().unwrap_or_default();
        themes.push(Theme {
            id: ThemeId(id),
            parent: branch.parent.map(|parent| theme_of[parent]),
            level: branch.level,
            kind: if branch.small { ThemeKind::Small } else { ThemeKind::Main },
            label: label.text,
            language: label.language,
            keyphrases: label.keyphrases,
            contributions: branch.contributions.len(),
            participants: branch.participants.len(),
            distinct_texts: branch.distinct_texts,
            quotations: chosen.central[at].clone(),
            other_views: chosen.other_views[at].clone(),
            groups: std::mem::take(&mut cells[at]),
        });
    }
    themes
}

/// `3.1` in the tree, `s4` beside it.
fn ids(tree: &Tree, order: &[usize]) -> Vec<String> {
    let mut of_branch = vec![String::new(); order.len()];
    let mut children_named = vec![0usize; order.len()];
    let (mut top, mut small) = (0, 0);
    for &at in order {
        of_branch[at] = match (tree.branches[at].parent, tree.branches[at].small) {
            (Some(parent), _) => {
                children_named[parent] += 1;
                format!("{}.{}", of_branch[parent], children_named[parent])
            }
            (None, true) => numbered("s", &mut small),
            (None, false) => numbered("", &mut top),
        };
    }
    order.iter().map(|&at| of_branch[at].clone()).collect()
}

fn numbered(prefix: &str, count: &mut usize) -> String {
    *count += 1;
    format!("{prefix}{count}")
}
