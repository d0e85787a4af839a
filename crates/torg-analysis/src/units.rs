//! From passages to the distinct texts that are grouped. Owns the rule that identical text has identical fate;
//! refuses geometry.

use crate::{duplicates::Relation, words::normal};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use torg_core::{Contribution, Language, Passage};

/// The distinct passages of the material, ordered by language and text.
pub(crate) struct Units {
    /// The passage that stands for each unit: the first with its words.
    pub(crate) passage: Vec<usize>,
    /// Each unit's language: that of most contributions with it.
    pub(crate) language: Vec<Language>,
    /// How many contributions have it.
    pub(crate) weight: Vec<u32>,
    /// The unit of each passage. A duplicate's passages belong to units of the contribution it repeats.
    pub(crate) of_passage: Vec<usize>,
}

/// The range of each contribution's passages in `passages`, which are ordered by contribution.
pub(crate) fn ranges(passages: &[Passage], contributions: usize) -> Vec<Range<usize>> {
    let mut ranges = Vec::with_capacity(contributions);
    let mut start = 0;
    for at in 0..contributions {
        let length = passages[start..].iter().take_while(|passage| passage.contribution == at).count();
        ranges.push(start..start + length);
        start += length;
    }
    ranges
}

/// The words of a passage.
pub(crate) fn text_of<'c>(contributions: &'c [Contribution], passage: &Passage) -> &'c str {
    passage.span.of(&contributions[passage.contribution].text).unwrap_or_default()
}

/// Who says each unit.
pub(crate) struct Voices {
    /// Participants, those of one unit after those of another.
    all: Vec<u32>,
    ends: Vec<usize>,
}

impl Voices {
    pub(crate) fn of(contributions: &[Contribution], passages: &[Passage], units: &Units) -> Self {
        let said =
            |(&unit, passage): (&usize, &Passage)| (unit, contributions[passage.contribution].participant.0);
        let mut pairs: Vec<(usize, u32)> = units.of_passage.iter().zip(passages).map(said).collect();
        pairs.sort_unstable();
        pairs.dedup();
        let ends = (0..units.passage.len()).map(|unit| pairs.partition_point(|pair| pair.0 <= unit));
        Self { ends: ends.collect(), all: pairs.into_iter().map(|pair| pair.1).collect() }
    }

    /// The participants of `unit`, ascending.
    pub(crate) fn of_unit(&self, unit: usize) -> &[u32] {
        let start = if unit == 0 { 0 } else { self.ends[unit - 1] };
        &self.all[start..self.ends[unit]]
    }
}

impl Units {
    pub(crate) fn of(contributions: &[Contribution], passages: &[Passage], relations: &[Relation]) -> Self {
        let norms: Vec<String> =
            passages.iter().map(|passage| normal(text_of(contributions, passage))).collect();
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        let mut firsts: Vec<usize> = Vec::new();
        let mut of_passage = vec![usize::MAX; passages.len()];
        for (at, passage) in passages.iter().enumerate() {
            if relations[passage.contribution] == Relation::First {
                let next = firsts.len();
                let unit = *found.entry(&norms[at]).or_insert(next);
                if unit == next {
                    firsts.push(at);
                }
                of_passage[at] = unit;
            }
        }
        let ranges = ranges(passages, contributions.len());
        for at in 0..passages.len() {
            let own = passages[at].contribution;
            let repeated = ranges[relations[own].first(own)].clone();
            if of_passage[at] == usize::MAX {
                let unit = found.get(norms[at].as_str()).copied();
                of_passage[at] = unit.unwrap_or_else(|| closest(&norms, at, repeated, &of_passage));
            }
        }
        let units = Self { language: Vec::new(), weight: Vec::new(), passage: firsts, of_passage };
        units.counted(contributions, passages).sorted(contributions, passages)
    }

    /// Fills in language and weight.
    fn counted(mut self, contributions: &[Contribution], passages: &[Passage]) -> Self {
        let mut carriers: Vec<(usize, usize)> = self
            .of_passage
            .iter()
            .zip(passages)
            .map(|(&unit, passage)| (unit, passage.contribution))
            .collect();
        carriers.sort_unstable();
        carriers.dedup();
        for carriers in carriers.chunk_by(|a, b| a.0 == b.0) {
            let languages = carriers.iter().map(|&(_, at)| contributions[at].language);
            self.language.push(most_frequent(languages));
            self.weight.push(u32::try_from(carriers.len()).unwrap_or(u32::MAX));
        }
        self
    }

    fn sorted(self, contributions: &[Contribution], passages: &[Passage]) -> Self {
        let text = |unit: usize| text_of(contributions, &passages[self.passage[unit]]);
        let mut order: Vec<usize> = (0..self.passage.len()).collect();
        order.sort_by(|&a, &b| {
            self.language[a].cmp(&self.language[b]).then_with(|| text(a).cmp(text(b))).then(a.cmp(&b))
        });
        let mut place = vec![0; order.len()];
        for (new, &old) in order.iter().enumerate() {
            place[old] = new;
        }
        Self {
            passage: order.iter().map(|&old| self.passage[old]).collect(),
            language: order.iter().map(|&old| self.language[old]).collect(),
            weight: order.iter().map(|&old| self.weight[old]).collect(),
            of_passage: self.of_passage.iter().map(|&old| place[old]).collect(),
        }
    }
}

fn most_frequent(languages: impl Iterator<Item = Language>) -> Language {
    let mut counts: BTreeMap<Language, usize> = BTreeMap::new();
    for language in languages {
        *counts.entry(language).or_default() += 1;
    }
    let best = counts.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)));
    best.map_or(Language::UNDETERMINED, |(language, _)| language)
}

/// The unit of that passage among `repeated` which shares most words with the passage at `at`.
fn closest(norms: &[String], at: usize, repeated: Range<usize>, of_passage: &[usize]) -> usize {
    let words: BTreeSet<&str> = norms[at].split(' ').collect();
    let shared = |other: &usize| norms[*other].split(' ').filter(|word| words.contains(word)).count();
    let best = repeated.max_by(|a, b| shared(a).cmp(&shared(b)).then(b.cmp(a)));
    best.map_or(0, |best| of_passage[best])
}
