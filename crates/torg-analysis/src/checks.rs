//! Checks of a finished compilation that always run. Owns what makes a grouping doubtful; refuses to mend it.
//!
//! They look at pairs of themes and once at each passage, never at pairs of contributions.

#[cfg(test)]
mod tests;

use crate::{
    grounds::{Grounds, side_by_side, upwards},
    words::hash,
};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::{Compilation, Passage};

/// The cosine between the centres of two themes from which a reader may take them for one.
pub const TOO_ALIKE: f32 = 0.9;
/// The share, in per cent, of the contributions of the smaller of two themes that must be in both to tell of it.
pub const MOST_SHARED_PERCENT: usize = 70;

/// Something in a compilation that a person should look at. Themes and contributions are positions in the compilation.
#[derive(Clone, Debug, PartialEq)]
pub enum Doubt {
    /// Two themes, neither above the other, whose centres are nearly the same.
    Alike {
        /// The two.
        themes: [usize; 2],
        /// The cosine between their centres.
        cosine: f32,
    },
    /// Two themes, neither above the other, that much the same contributions speak of.
    Shared {
        /// The two.
        themes: [usize; 2],
        /// Contributions in both.
        both: usize,
        /// Contributions in the smaller.
        of: usize,
    },
    /// Two contributions with the same text whose passages are in different themes: a fault of Torg.
    Torn {
        /// The two.
        contributions: [usize; 2],
    },
}

/// What is doubtful in `compilation`, which rests on `grounds`: faults first, then pairs of themes in their order.
pub fn check(compilation: &Compilation, grounds: &Grounds) -> Vec<Doubt> {
    let mut doubts = torn(compilation);
    doubts.extend(alike(compilation, grounds));
    doubts.extend(shared(compilation));
    doubts
}

fn alike(compilation: &Compilation, grounds: &Grounds) -> Vec<Doubt> {
    let side_by_side = side_by_side(compilation);
    let count = compilation.themes.len();
    let pairs = (0..count).flat_map(|a| (a + 1..count).map(move |b| [a, b]));
    let doubt = |themes: [usize; 2]| {
        let cosine = grounds.cosine(themes[0], themes[1]).filter(|&cosine| cosine >= TOO_ALIKE)?;
        side_by_side(themes[0], themes[1]).then_some(Doubt::Alike { themes, cosine })
    };
    pairs.filter_map(doubt).collect()
}

fn shared(compilation: &Compilation) -> Vec<Doubt> {
    let side_by_side = side_by_side(compilation);
    let smaller =
        |[a, b]: [usize; 2]| compilation.themes[a].contributions.min(compilation.themes[b].contributions);
    let much = |(themes, both): ([usize; 2], usize)| {
        let of = smaller(themes);
        (both * 100 > of * MOST_SHARED_PERCENT).then_some(Doubt::Shared { themes, both, of })
    };
    let both = in_both(compilation).into_iter();
    both.filter(|(themes, _)| side_by_side(themes[0], themes[1])).filter_map(much).collect()
}

/// How many contributions are in both of two themes, for pairs that any is in.
fn in_both(compilation: &Compilation) -> BTreeMap<[usize; 2], usize> {
    let mut both = BTreeMap::new();
    for passages in contributions(compilation) {
        let leaves = passages.iter().filter_map(|passage| passage.theme);
        let themes: BTreeSet<usize> = leaves.flat_map(|leaf| upwards(compilation, leaf)).collect();
        for &theme in &themes {
            themes.range(theme + 1..).for_each(|&other| *both.entry([theme, other]).or_default() += 1);
        }
    }
    both
}

/// The passages of each contribution.
fn contributions(compilation: &Compilation) -> impl Iterator<Item = &[Passage]> {
    compilation.passages.chunk_by(|a, b| a.contribution == b.contribution)
}

fn torn(compilation: &Compilation) -> Vec<Doubt> {
    let text = |passages: &[Passage]| &*compilation.material.contributions[passages[0].contribution].text;
    let themes = |passages: &[Passage]| passages.iter().map(|passage| passage.theme).collect::<Vec<_>>();
    let mut by_text: Vec<(u64, &[Passage])> =
        contributions(compilation).map(|passages| (hash(text(passages).bytes()), passages)).collect();
    by_text.sort_by_key(|it| it.0);
    let torn = |pair: &[(u64, &[Passage])]| {
        let [a, b] = [pair[0].1, pair[1].1];
        let same = pair[0].0 == pair[1].0 && text(a) == text(b);
        (same && themes(a) != themes(b))
            .then_some(Doubt::Torn { contributions: [a[0].contribution, b[0].contribution] })
    };
    by_text.windows(2).filter_map(torn).collect()
}
