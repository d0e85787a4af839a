//! What texts are about, word by word. A root stands for the forms of a word and for the compounds made of it:
//! `bänk`, `bänkarna` and `parkbänk` share one.
//!
//! Stems come from the stemmer of the language. Endings that it does not know, and what compounds are made of, are
//! learnt from the material: an ending is one when several words occur with and without it, a part is one when it
//! occurs by itself. Refuses function words and numbers.

use super::super::matrix::Sparse;
use crate::{
    lexicon::{self, Lexicon},
    nouns::Nouns,
};
use std::collections::{BTreeMap, BTreeSet};

/// Letters of an ending, the longer first, and words that must occur with and without it.
const ENDING_LETTERS: [usize; 2] = [3, 2];
const FEWEST_WITH_ENDING: usize = 3;
/// Letters of a root that may have an ending or stand in a compound, and of what stands beside it there.
const SHORTEST: usize = 4;
const SHORTEST_BESIDE: usize = 3;
/// Letters from which the beginning or the end of a word is a part though the rest does not occur by itself.
const SURE_BEGINNING: usize = 6;
const SURE_END: usize = 5;
/// Texts that a part must occur in by itself.
const FEWEST_WITH_PART: usize = 2;
/// Weight of a part of a compound beside that of a word.
const PART: f32 = 0.8;
/// The least a root is worth, when it looks like an act.
const LEAST_WORTH: f64 = 0.15;

/// The roots of some texts of one language.
pub(super) struct Roots {
    /// One row a text, one column a root; the value is 1, less for a part of a compound.
    pub(super) counts: Sparse,
    /// What each root is worth: names of things more than acts; at most 1.
    pub(super) worth: Vec<f32>,
    /// How many texts have each root.
    pub(super) texts: Vec<usize>,
    /// The roots of the texts that follow in the lexicon: the questions.
    pub(super) asked: Sparse,
}

impl Roots {
    /// The roots of the first `texts` texts of `lexicon`.
    pub(super) fn of(lexicon: &Lexicon, nouns: &Nouns, texts: usize) -> Self {
        let stems = Stems::of(lexicon, texts);
        let roots = stems.roots();
        let parts = stems.parts(lexicon, &roots);
        let row = |own: &BTreeSet<usize>| {
            let mut row: BTreeMap<u32, f32> = BTreeMap::new();
            for &stem in own {
                row.insert(roots[stem] as u32, 1.0);
                for &part in &parts[stem] {
                    row.entry(part as u32).or_insert(PART);
                }
            }
            row.into_iter().collect::<Vec<(u32, f32)>>()
        };
        let sparse = |of_text: &[BTreeSet<usize>]| {
            let rows: Vec<Vec<(u32, f32)>> = of_text.iter().map(row).collect();
            Sparse::from_rows(stems.all.len(), &rows)
        };
        let counts = sparse(&stems.of_text);
        let asked = sparse(&stems.of_rest(lexicon, texts));
        Self {
            texts: counts.column_counts(),
            counts,
            worth: stems.worth(lexicon, nouns, texts, &roots),
            asked,
        }
    }
}

/// The stems of words of content.
struct Stems {
    /// Each once, in order.
    all: Vec<String>,
    /// The stem of each word of the lexicon that has content.
    of_word: Vec<Option<usize>>,
    of_text: Vec<BTreeSet<usize>>,
}

impl Stems {
    fn of(lexicon: &Lexicon, texts: usize) -> Self {
        let stem = |word: &lexicon::Word| {
            (word.content && !word.function).then(|| lexicon::stem(&word.lower, word.language))
        };
        let stems: Vec<Option<String>> = lexicon.words.iter().map(stem).collect();
        let all: BTreeSet<&String> = stems.iter().flatten().collect();
        let all: Vec<String> = all.into_iter().cloned().collect();
        let of_word: Vec<Option<usize>> =
            stems.iter().map(|stem| all.binary_search(stem.as_ref()?).ok()).collect();
        let of_text = (0..texts).map(|text| in_text(lexicon, &of_word, text)).collect();
        Self { all, of_word, of_text }
    }

    /// The stems of each text of the lexicon that follows the first `texts`.
    fn of_rest(&self, lexicon: &Lexicon, texts: usize) -> Vec<BTreeSet<usize>> {
        (texts..lexicon.texts()).map(|text| in_text(lexicon, &self.of_word, text)).collect()
    }

    fn find(&self, stem: &str) -> Option<usize> {
        self.all.binary_search_by(|known| known.as_str().cmp(stem)).ok()
    }

    /// The stem that each is a form of: itself, or what is left without an ending of this material.
    fn roots(&self) -> Vec<usize> {
        let mut with_ending: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (base, ending) in self.all.iter().flat_map(|stem| self.bases(stem)) {
            with_ending.entry(ending).or_default().insert(base);
        }
        let productive =
            |ending: &str| with_ending.get(ending).is_some_and(|it| it.len() >= FEWEST_WITH_ENDING);
        let base =
            |stem: &String| self.bases(stem).find(|(_, ending)| productive(ending)).map(|(base, _)| base);
        let mut roots: Vec<usize> = (0..self.all.len()).collect();
        let mut shortest_first = roots.clone();
        shortest_first.sort_by_key(|&stem| (self.all[stem].len(), stem));
        for stem in shortest_first {
            roots[stem] = base(&self.all[stem]).map_or(stem, |base| roots[base]);
        }
        roots
    }

    /// Stems that `stem` is made of with a short ending, and the ending.
    fn bases<'s>(&'s self, stem: &'s str) -> impl Iterator<Item = (usize, &'s str)> {
        let cuts = ENDING_LETTERS.iter().filter_map(|&letters| {
            let before = stem.chars().count().checked_sub(letters).filter(|&before| before >= SHORTEST)?;
            stem.char_indices().nth(before).map(|(at, _)| at)
        });
        cuts.filter_map(|at| Some((self.find(&stem[..at])?, &stem[at..])))
    }

    /// The roots that words with each stem are compounds of.
    fn parts(&self, lexicon: &Lexicon, roots: &[usize]) -> Vec<BTreeSet<usize>> {
        let mut frequencies = vec![0; self.all.len()];
        for own in &self.of_text {
            let own: BTreeSet<usize> = own.iter().map(|&stem| roots[stem]).collect();
            own.into_iter().for_each(|root| frequencies[root] += 1);
        }
        let mut parts = vec![BTreeSet::new(); self.all.len()];
        for (word, stem) in lexicon.words.iter().zip(&self.of_word) {
            let Some(stem) = *stem else { continue };
            let known = |part: &str| self.find(&lexicon::stem(part, word.language)).map(|stem| roots[stem]);
            let is_part = |root: &usize| frequencies[*root] >= FEWEST_WITH_PART && *root != roots[stem];
            for (at, _) in word.lower.char_indices() {
                let (head, tail) = word.lower.split_at(at);
                parts[stem].extend(in_compound(head, tail, &known).into_iter().flatten().filter(is_part));
            }
        }
        parts
    }

    fn worth(&self, lexicon: &Lexicon, nouns: &Nouns, texts: usize, roots: &[usize]) -> Vec<f32> {
        let mut sums = vec![(0.0, 0_u32); self.all.len()];
        for token in (0..texts).flat_map(|text| lexicon.tokens(text)) {
            if let Some(stem) = self.of_word[token.word as usize] {
                let (sum, count) = &mut sums[roots[stem]];
                *sum += nouns.worth(std::slice::from_ref(token));
                *count += 1;
            }
        }
        sums.into_iter().map(|(sum, count)| (sum / f64::from(count.max(1))).max(LEAST_WORTH) as f32).collect()
    }
}

fn in_text(lexicon: &Lexicon, of_word: &[Option<usize>], text: usize) -> BTreeSet<usize> {
    lexicon.tokens(text).iter().filter_map(|token| of_word[token.word as usize]).collect()
}

/// The roots of a compound's two ends, as far as they are parts: each beside another known word, or long enough to be
/// sure of. An `s` may join them.
fn in_compound(head: &str, tail: &str, known: &dyn Fn(&str) -> Option<usize>) -> [Option<usize>; 2] {
    let letters = |part: &str| part.chars().count();
    let (before, after) = (letters(head), letters(tail));
    if before < SHORTEST_BESIDE || after < SHORTEST_BESIDE {
        return [None, None];
    }
    let beginning = known(head).filter(|_| before >= SHORTEST);
    let end = [Some(tail), tail.strip_prefix('s')].into_iter().flatten();
    let end = end.into_iter().find_map(|end| Some((known(end)?, letters(end))));
    let sure_end =
        |&(_, length): &(usize, usize)| length >= SHORTEST && (beginning.is_some() || length >= SURE_END);
    let sure_beginning = beginning.filter(|_| end.is_some() || before >= SURE_BEGINNING);
    [sure_beginning, end.filter(sure_end).map(|(root, _)| root)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stop_words::StopWords;
    use torg_core::Language;

    /// Whether two of `texts` share a root, by their positions.
    fn check(code: &str, texts: &[&str], pairs: &[(usize, usize, bool)]) {
        let language = Language::new(code);
        let lexicon = Lexicon::of(texts.iter().map(|text| (*text, language)), &StopWords::new());
        let roots = Roots::of(&lexicon, &Nouns::of(&lexicon, texts.len()), texts.len());
        let of = |text: usize| roots.counts.row(text).iter().map(|it| it.0).collect::<BTreeSet<u32>>();
        for &(a, b, expect) in pairs {
            assert_eq!(!of(a).is_disjoint(&of(b)), expect, "{:?} and {:?}", texts[a], texts[b]);
        }
    }

    #[test]
    fn forms_and_compounds_share_a_root() {
        let bench = ["fler bänkar", "en bänk", "parkbänkarna", "bankomaten", "bänk i parken"];
        check("sv", &bench, &[(0, 1, true), (0, 2, true), (2, 4, true), (0, 3, false)]);
        let square =
            ["ett torg", "torget", "en hörna", "hörnet", "ett hörn", "folk", "folket", "torgvakt", "en vakt"];
        check("sv", &square, &[(0, 1, true), (3, 4, true), (5, 6, true), (1, 5, false), (1, 7, true)]);
        let parking = ["Parkplatz", "Parkplätze am Markt", "der Marktplatz", "ein Platz", "Plätze", "Markt"];
        check("de", &parking, &[(1, 5, true), (2, 5, true), (2, 3, true), (0, 5, false)]);
    }

    #[test]
    fn what_only_looks_alike_does_not() {
        check("sv", &["vi vill ha rest", "en restaurang", "rest"], &[(0, 2, true), (0, 1, false)]);
        check("sv", &["en ring", "parkering", "ring"], &[(0, 2, true), (0, 1, false)]);
        check("sv", &["och som inte", "och som inte"], &[(0, 1, false)]);
        check("und", &["17 50", "17 50"], &[(0, 1, false)]);
    }
}
