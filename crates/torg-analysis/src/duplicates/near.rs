//! Which text is nearly another. Owns candidates and their exact check; refuses short texts, where one word is
//! the whole difference.

use crate::{negation, words::hash};
use std::collections::BTreeMap;

/// Words in a shingle.
const SHINGLE: usize = 3;
/// Texts of fewer words are never nearly identical.
const FEWEST_WORDS: usize = 12;
/// Least share of the shingles of both that both have. A word misspelt in a letter of twenty words costs three shingles
/// in seventeen on either side.
const SIMILARITY: (usize, usize) = (3, 5);
/// Most words that one of them may have and the other not, and in long texts one in so many: who writes a sentence of
/// their own says more than the letter.
const OWN_WORDS: usize = 5;
const ONE_OWN_IN: usize = 20;
/// Candidates compared for one text; more would make a popular opening phrase quadratic.
const MOST_CANDIDATES: usize = 64;

/// For each of `texts` (normalised, distinct) the earlier text it is nearly identical to, itself without one.
pub(super) fn leaders(texts: &[&str]) -> Vec<Option<usize>> {
    let shingles: Vec<Vec<u64>> = texts.iter().map(|text| shingles(text)).collect();
    let mut leaders = vec![None; texts.len()];
    let mut index: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    let prefixes = rarest_first(&shingles);
    for (at, prefix) in prefixes.iter().enumerate() {
        leaders[at] = candidates(prefix, &index).into_iter().find(|&first| {
            similar(&shingles[first], &shingles[at]) && says_the_same(texts[first], texts[at])
        });
        if leaders[at].is_none() {
            for &shingle in prefix {
                index.entry(shingle).or_default().push(at);
            }
        }
    }
    leaders
}

fn candidates(prefix: &[u64], index: &BTreeMap<u64, Vec<usize>>) -> Vec<usize> {
    let mut found: Vec<usize> = prefix
        .iter()
        .filter_map(|shingle| index.get(shingle))
        .flat_map(|firsts| firsts.iter().take(MOST_CANDIDATES).copied())
        .collect();
    found.sort_unstable();
    found.dedup();
    found.truncate(MOST_CANDIDATES);
    found
}

/// Hashes of the distinct 3-shingles of a text, ascending; none for a short text.
fn shingles(text: &str) -> Vec<u64> {
    let words: Vec<&str> = text.split(' ').collect();
    if words.len() < FEWEST_WORDS {
        return Vec::new();
    }
    let mut hashes: Vec<u64> = words
        .windows(SHINGLE)
        .map(|window| hash(window.iter().flat_map(|word| word.bytes().chain([0]))))
        .collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

/// The rarest shingles of each text, as many as two similar texts must share one of.
fn rarest_first(shingles: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let mut all: Vec<u64> = shingles.iter().flatten().copied().collect();
    all.sort_unstable();
    let count =
        |shingle: u64| all.partition_point(|&it| it <= shingle) - all.partition_point(|&it| it < shingle);
    let prefix = |own: &Vec<u64>| {
        let mut ranked: Vec<(usize, u64)> = own.iter().map(|&shingle| (count(shingle), shingle)).collect();
        ranked.sort_unstable();
        let least_shared = (own.len() * SIMILARITY.0).div_ceil(SIMILARITY.1);
        ranked.truncate(own.len() + usize::from(!own.is_empty()) - least_shared);
        ranked.into_iter().map(|(_, shingle)| shingle).collect()
    };
    shingles.iter().map(prefix).collect()
}

fn similar(a: &[u64], b: &[u64]) -> bool {
    let shared = shared(a, b);
    let union = a.len() + b.len() - shared;
    shared * SIMILARITY.1 >= union * SIMILARITY.0
}

/// How many values two ascending lists share.
fn shared(a: &[u64], b: &[u64]) -> usize {
    let (mut at, mut count) = (0, 0);
    for value in a {
        while at < b.len() && b[at] < *value {
            at += 1;
        }
        count += usize::from(b.get(at) == Some(value));
    }
    count
}

/// Whether the words that only one of them has are few and leave the sense alone: no number and no negation among them.
fn says_the_same(a: &str, b: &str) -> bool {
    let sorted = |text: &str| {
        let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    let (a, b) = (sorted(a), sorted(b));
    let most = OWN_WORDS.max(a.len().max(b.len()) / ONE_OWN_IN);
    let few = |own: &[String], other: &[String]| difference(own, other).count() <= most;
    few(&a, &b)
        && few(&b, &a)
        && difference(&a, &b).chain(difference(&b, &a)).all(|word| {
            !word.chars().any(char::is_numeric) && !negation::is_negation(word) && !negation::is_side(word)
        })
}

/// Words of `a`, ascending, more often than `b` has them.
fn difference<'w>(a: &'w [String], b: &'w [String]) -> impl Iterator<Item = &'w str> {
    let mut at = 0;
    a.iter().filter_map(move |word| {
        while at < b.len() && b[at] < *word {
            at += 1;
        }
        if b.get(at) == Some(word) {
            at += 1;
            None
        } else {
            Some(word.as_str())
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(a: &str, b: &str, expect: bool) {
        assert_eq!(leaders(&[a, b])[1].is_some(), expect, "{a} | {b}");
    }

    const LETTER: &str = "i urge the council to keep the old library at the square open because it is the only warm \
                          place where young and old can meet without having to buy anything";

    #[test]
    fn a_campaign_letter_with_a_greeting_is_nearly_identical() {
        check(LETTER, &format!("{LETTER} thank you anna"), true);
        check(LETTER, &format!("dear all {LETTER}"), true);
    }

    #[test]
    fn a_word_misspelt_makes_no_other_letter_and_a_sentence_of_ones_own_does() {
        check(LETTER, &LETTER.replace("library", "libary"), true);
        check(LETTER, &LETTER.replace("library", "libary").replace("urge", "urg"), true);
        check(LETTER, &format!("{LETTER} my father learnt to read there"), false);
        let (long, own) = (format!("{LETTER} {LETTER} {LETTER}"), "my father learnt to read there at");
        check(&long, &long.replacen("the old library at the square open because", own, 1), false);
    }

    #[test]
    fn numbers_negations_and_sides_keep_texts_apart() {
        check(LETTER, &LETTER.replace("i urge", "i do not urge"), false);
        check(&format!("{LETTER} for 2 years"), &format!("{LETTER} for 5 years"), false);
        check("we are for the new bus lane", "we are against the new bus lane", false);
    }

    #[test]
    fn chains_do_not_glue_what_differs_from_the_first() {
        let words: Vec<String> = (0..60)
            .map(|at| format!("word{}", char::from(b'a' + at % 26)).repeat(1 + usize::from(at) / 26))
            .collect();
        let texts: Vec<String> = (0..8).map(|cut| words[cut * 4..cut * 4 + 30].join(" ")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for (at, first) in leaders(&texts).into_iter().enumerate() {
            assert!(first.is_none_or(|first| similar(&shingles(texts[first]), &shingles(texts[at]))));
        }
        assert!(leaders(&texts)[7] != Some(0));
    }
}
