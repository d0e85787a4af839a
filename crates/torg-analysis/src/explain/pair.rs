//! Why two themes were kept apart, or might be one. Owns the comparison; refuses to join them.

use super::{Explainer, Word};
use crate::{
    checks::{MOST_SHARED_PERCENT, TOO_ALIKE},
    grounds::{at_or_below, upwards},
};
use std::collections::BTreeSet;

/// How much of each is shown.
const WORDS: usize = 6;
const BORDER: usize = 3;
/// A border is open when one in so many of the links that stay within a theme crosses it.
const OPEN: usize = 2;

/// What is known of two themes. Where one is part of the other, it is the first, and the second is the rest of the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Both.
    pub themes: [usize; 2],
    /// Whether the first is part of the second.
    pub part: bool,
    /// How similar their centres are; `None` where they were not compared, or one is part of the other.
    pub similarity: Option<f32>,
    /// Contributions with a passage in each.
    pub contributions: [usize; 2],
    /// Contributions with passages in both.
    pub both: usize,
    /// Words that tell both from all else.
    pub shared: Vec<Word>,
    /// For each the words that tell it from the other; counts of the first theme are `here`.
    pub own: [Vec<Word>; 2],
    /// From each the links to the other.
    pub across: [Across; 2],
    /// The passages nearest to each other across the border, nearest first.
    pub border: Vec<Border>,
}

/// The links from the passages of one theme to another theme.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Across {
    /// All links of the one theme, as far as they are known.
    pub all: usize,
    /// Those that stay in it.
    pub inside: usize,
    /// Those to the other.
    pub across: usize,
    /// The share of links that would lead to the other if they led anywhere by chance.
    pub chance: f64,
}

/// Two neighbours in different themes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Border {
    /// A passage of the first theme and one of the second.
    pub passages: [usize; 2],
    /// How similar they are.
    pub similarity: f32,
}

/// How two themes stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The first is part of the second.
    Part,
    /// Their centres are nearly the same.
    Alike,
    /// Much the same contributions speak of both.
    Shared,
    /// They were not compared, being in different languages.
    NotCompared,
    /// Many links lead from one to the other, beside those that stay within.
    Open,
    /// Nothing says that they are one.
    Apart,
}

impl Pair {
    /// The first that holds.
    pub fn relation(&self) -> Relation {
        let of = self.contributions[0].min(self.contributions[1]);
        let open = |it: &Across| it.across > 0 && it.across * OPEN >= it.inside;
        match self.similarity {
            _ if self.part => Relation::Part,
            Some(similarity) if similarity >= TOO_ALIKE => Relation::Alike,
            _ if self.both * 100 > of * MOST_SHARED_PERCENT => Relation::Shared,
            None => Relation::NotCompared,
            _ if self.across.iter().any(open) => Relation::Open,
            _ => Relation::Apart,
        }
    }
}

/// The passages of one of two themes.
struct Side {
    /// For each theme whether it belongs to it.
    inside: Vec<bool>,
    units: Vec<usize>,
    contributions: BTreeSet<usize>,
}

impl Explainer<'_> {
    /// Explains two different themes.
    pub fn pair(&self, first: usize, second: usize) -> Pair {
        let above = |theme: usize, other: usize| upwards(self.compilation, other).any(|it| it == theme);
        let themes = if above(first, second) { [second, first] } else { [first, second] };
        let part = above(themes[1], themes[0]);
        let one = at_or_below(self.compilation, themes[0]);
        let mut other = at_or_below(self.compilation, themes[1]);
        other.iter_mut().zip(&one).for_each(|(other, one)| *other &= !one);
        let sides = [self.side(one), self.side(other)];
        let (shared, own) = self.told_apart(&sides);
        Pair {
            themes,
            part,
            similarity: self.grounds.cosine(themes[0], themes[1]).filter(|_| !part),
            contributions: [0, 1].map(|at| sides[at].contributions.len()),
            both: sides[0].contributions.intersection(&sides[1].contributions).count(),
            shared,
            own,
            across: [self.across(&sides[0], &sides[1]), self.across(&sides[1], &sides[0])],
            border: self.border(&sides),
        }
    }

    fn side(&self, inside: Vec<bool>) -> Side {
        let passages = self.compilation.passages.iter();
        let within = passages.filter(|it| it.theme.is_some_and(|theme| inside[theme]));
        let contributions = within.map(|passage| passage.contribution).collect();
        Side { units: self.units(&inside), contributions, inside }
    }

    /// Words that tell both sides from all else in their languages, and for each those that tell it from the other.
    fn told_apart(&self, sides: &[Side; 2]) -> (Vec<Word>, [Vec<Word>; 2]) {
        let languages: BTreeSet<_> = sides.iter().flat_map(|side| self.languages(&side.units)).collect();
        let side_of = |unit: usize| {
            let theme = self.grounds.theme_of(unit);
            let side = (0..2).find(|&side: &usize| theme.is_some_and(|theme| sides[side].inside[theme]));
            side.or(languages.contains(&self.grounds.units.language[unit]).then_some(2))
        };
        let counts = self.words.count(self.compilation, self.grounds, side_of);
        let [first, second] = [0, 1].map(|side| counts.telling(side, 2));
        let shared: Vec<u32> = first.into_iter().filter(|root| second.contains(root)).take(WORDS).collect();
        let words = |roots: &[u32]| roots.iter().map(|&root| counts.word(root, 0, 1)).collect();
        let own = [(0, 1), (1, 0)].map(|(here, there)| {
            let telling = counts.telling(here, there).into_iter().filter(|root| !shared.contains(root));
            words(&telling.take(WORDS).collect::<Vec<u32>>())
        });
        (words(&shared), own)
    }

    fn across(&self, from: &Side, to: &Side) -> Across {
        let mut across = Across { chance: self.chance(from, to), ..Across::default() };
        for (other, _) in from.units.iter().flat_map(|&unit| self.grounds.neighbours(unit)) {
            let theme = self.grounds.theme_of(other);
            across.all += 1;
            across.inside += usize::from(theme.is_some_and(|theme| from.inside[theme]));
            across.across += usize::from(theme.is_some_and(|theme| to.inside[theme]));
        }
        across
    }

    /// The share of one side's possible neighbours that is on the other.
    fn chance(&self, from: &Side, to: &Side) -> f64 {
        let languages = self.languages(&from.units);
        let possible = |unit: &usize| {
            languages.contains(&self.grounds.units.language[*unit]) && self.has_neighbours(*unit)
        };
        let all = (0..self.grounds.units.passage.len()).filter(possible).count();
        let there = to.units.iter().copied().filter(possible).count();
        there as f64 / all.saturating_sub(1).max(1) as f64
    }

    fn border(&self, sides: &[Side; 2]) -> Vec<Border> {
        let mut border: Vec<(f32, [usize; 2])> = Vec::new();
        for (side, from) in sides.iter().enumerate() {
            for &unit in &from.units {
                let near = self.grounds.neighbours(unit);
                let to = near.filter(|it| {
                    self.grounds.theme_of(it.0).is_some_and(|theme| sides[1 - side].inside[theme])
                });
                border.extend(
                    to.map(|(other, cosine)| (cosine, if side == 0 { [unit, other] } else { [other, unit] })),
                );
            }
        }
        border.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        border.dedup_by_key(|it| it.1);
        let shown = border.into_iter().take(BORDER);
        shown
            .map(|(similarity, units)| Border { passages: units.map(|it| self.passage(it)), similarity })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two themes of ten contributions; so many are in both, and of twenty links from each so many stay and cross.
    fn check(
        part: bool,
        similarity: Option<f32>,
        both: usize,
        [inside, across]: [usize; 2],
        expect: Relation,
    ) {
        let links = Across { all: 20, inside, across, chance: 0.1 };
        let pair = Pair {
            themes: [0, 1],
            part,
            similarity,
            contributions: [10, 12],
            both,
            shared: Vec::new(),
            own: [Vec::new(), Vec::new()],
            across: [Across::default(), links],
            border: Vec::new(),
        };
        assert_eq!(pair.relation(), expect, "{pair:?}");
    }

    #[test]
    fn two_themes_are_one_by_their_centres_and_open_by_their_links() {
        check(true, None, 0, [10, 0], Relation::Part);
        check(false, Some(0.9), 9, [10, 6], Relation::Alike);
        check(false, Some(0.89), 8, [10, 6], Relation::Shared);
        check(false, None, 8, [10, 0], Relation::Shared);
        check(false, None, 7, [10, 0], Relation::NotCompared);
        check(false, Some(0.5), 7, [10, 5], Relation::Open);
        check(false, Some(0.5), 7, [10, 4], Relation::Apart);
        check(false, Some(0.5), 0, [0, 0], Relation::Apart);
    }
}
