//! Contributions that say the same. Owns the grouping; deletes nothing: the first of a group stands for the
//! others, which stay in every count.
//!
//! Identical means equal but for case, white space and punctuation. Nearly identical means a Jaccard similarity
//! of word 3-shingles (Broder 1997) of at least four fifths to the first of the group itself, so that chains never
//! glue different texts; and no difference in a number or a negation. Candidates share one of their rarest
//! shingles (prefix filtering, Bayardo et al. 2007), which loses no pair and keeps the work near linear.

mod near;

use crate::words::normal;
use std::collections::BTreeSet;
use torg_core::{Contribution, DuplicateGroup, Progress, Stage};

/// How a contribution relates to the first of its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    /// First of a group, or in none.
    First,
    /// Same words as the contribution at this position.
    IdenticalTo(usize),
    /// Nearly the same words as the contribution at this position.
    NearlyIdenticalTo(usize),
}

impl Relation {
    /// Position of the contribution whose fate the one at position `own` shares; `own` for a first.
    pub(crate) fn first(self, own: usize) -> usize {
        match self {
            Self::First => own,
            Self::IdenticalTo(first) | Self::NearlyIdenticalTo(first) => first,
        }
    }
}

/// The relation of each of `contributions`, which are ordered by id.
pub(crate) fn relate(contributions: &[Contribution], progress: &dyn Progress) -> Vec<Relation> {
    progress.report(Stage::Passages, 0, contributions.len());
    let norms: Vec<String> = contributions.iter().map(|it| normal(&it.text)).collect();
    let mut relations = vec![Relation::First; norms.len()];
    let mut order: Vec<usize> = (0..norms.len()).collect();
    order.sort_unstable_by(|&a, &b| norms[a].cmp(&norms[b]).then(a.cmp(&b)));
    for same in order.chunk_by(|&a, &b| norms[a] == norms[b]) {
        for &at in &same[1..] {
            relations[at] = Relation::IdenticalTo(same[0]);
        }
    }
    let firsts: Vec<usize> = (0..norms.len()).filter(|&at| relations[at] == Relation::First).collect();
    let texts: Vec<&str> = firsts.iter().map(|&at| norms[at].as_str()).collect();
    for (at, first) in near::leaders(&texts).into_iter().enumerate() {
        if let Some(first) = first {
            relations[firsts[at]] = Relation::NearlyIdenticalTo(firsts[first]);
        }
    }
    follow(&mut relations);
    relations
}

/// What is identical to a text that is nearly identical to a first is so too.
fn follow(relations: &mut [Relation]) {
    for at in 0..relations.len() {
        if let Relation::IdenticalTo(middle) = relations[at]
            && let Relation::NearlyIdenticalTo(first) = relations[middle]
        {
            relations[at] = Relation::NearlyIdenticalTo(first);
        }
    }
}

/// The groups that `relations` describe: large to small, then by first contribution.
pub(crate) fn groups(contributions: &[Contribution], relations: &[Relation]) -> Vec<DuplicateGroup> {
    let mut members: Vec<(usize, usize)> =
        relations.iter().enumerate().map(|(at, relation)| (relation.first(at), at)).collect();
    members.sort_unstable();
    let mut groups: Vec<DuplicateGroup> = members
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|group| group.len() > 1)
        .map(|group| describe(contributions, group.iter().map(|member| member.1).collect()))
        .collect();
    groups.sort_by(|a, b| {
        b.contributions.len().cmp(&a.contributions.len()).then_with(|| a.contributions.cmp(&b.contributions))
    });
    groups
}

fn describe(contributions: &[Contribution], members: Vec<usize>) -> DuplicateGroup {
    let participants: BTreeSet<u32> = members.iter().map(|&at| contributions[at].participant.0).collect();
    let texts: BTreeSet<&str> = members.iter().map(|&at| &*contributions[at].text).collect();
    DuplicateGroup { participants: participants.len(), distinct_texts: texts.len(), contributions: members }
}
