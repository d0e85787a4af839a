//! Second thoughts about single texts: what a text says vouches for its theme beside where it lies and what it is
//! linked to. Owns the choice between the themes that a text has links to; refuses to make or to place anew.
//!
//! Vectors blur what sets near themes apart: `credit limit` and `credit score` share most of their company. Once there
//! are themes, each has words of its own, and how much likelier they make a text than the words of the whole
//! material do is what naive Bayes asks (McCallum and Nigam, 1998), smoothed by Dirichlet's prior (Zhai and Lafferty,
//! 2004). A text is judged by the *other* texts of its theme.

use super::centres::Centres;
use super::graph::Graph;
use super::knn::Rounded;
use super::matrix::Sparse;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Rounds, each with the themes of the one before.
const ROUNDS: usize = 3;
/// Words of the whole material that a theme is taken to have beside its own.
const PRIOR_WORDS: f64 = 200.0;
/// What one nat in the mean word, and in the size of a theme, is worth beside a cosine of 1 or all links.
const NAT_OF_WORDS: f64 = 0.6;
const NAT_OF_SIZE: f64 = 0.05;

/// Reconsiders every text of `found`; `counts` has one row a text, one column a word.
pub(super) fn reconsidered(
    rows: &Rounded,
    graph: &Graph,
    counts: &Sparse,
    mut found: Vec<Option<u32>>,
) -> Vec<Option<u32>> {
    let frequencies = counts.column_counts();
    for _ in 0..ROUNDS {
        let evidence = Evidence::of(rows, graph, counts, &frequencies, &found);
        let next = (0..found.len()).into_par_iter().map(|text| evidence.best(text)).collect();
        if next == found {
            break;
        }
        found = next;
    }
    found
}

/// What speaks for the themes of one grouping.
struct Evidence<'a> {
    rows: &'a Rounded,
    graph: &'a Graph,
    counts: &'a Sparse,
    found: &'a [Option<u32>],
    centres: Centres,
    /// How often each word is expected in the prior of a theme.
    prior: Vec<f64>,
    /// One row a word, one column a theme: how many texts of the theme have it.
    with_word: Sparse,
    /// How many words, each once a text, the texts of each theme have.
    lengths: Vec<f64>,
}

impl<'a> Evidence<'a> {
    fn of(
        rows: &'a Rounded,
        graph: &'a Graph,
        counts: &'a Sparse,
        frequencies: &[usize],
        found: &'a [Option<u32>],
    ) -> Self {
        let themes = found.iter().flatten().max().map_or(0, |&max| max as usize + 1);
        let mut lengths = vec![0.0; themes];
        for (text, theme) in found.iter().enumerate() {
            theme.iter().for_each(|&theme| lengths[theme as usize] += counts.row(text).len() as f64);
        }
        let all = frequencies.iter().sum::<usize>().max(1) as f64;
        Self {
            centres: Centres::of(rows, found, themes),
            prior: frequencies.iter().map(|&count| PRIOR_WORDS * count as f64 / all).collect(),
            with_word: with_word(counts, found, themes),
            rows,
            graph,
            counts,
            found,
            lengths,
        }
    }

    /// The theme of a text that most speaks for: of those it has links to, its own where others are no better.
    fn best(&self, text: usize) -> Option<u32> {
        let own = self.found[text]?;
        let mut links: BTreeMap<u32, u64> = BTreeMap::from([(own, 0)]);
        for &(other, weight) in self.graph.neighbours(text) {
            self.found[other as usize]
                .iter()
                .for_each(|&theme| *links.entry(theme).or_default() += u64::from(weight));
        }
        let all = self.graph.strengths[text].max(1) as f64;
        let score =
            |(&theme, &weight): (&u32, &u64)| (weight as f64 / all + self.fit(text, theme, own), theme);
        let better = |a: &(f64, u32), b: &(f64, u32)| a.0 > b.0 || (a.0 == b.0 && a.1 == own);
        links
            .iter()
            .map(score)
            .reduce(|best, next| if better(&next, &best) { next } else { best })
            .map(|it| it.1)
    }

    /// What its place and its words say for `theme`, less what the text itself, which is of `own`, brings to it.
    fn fit(&self, text: usize, theme: u32, own: u32) -> f64 {
        let itself = u32::from(theme == own);
        let row = self.rows.row(text);
        let cosine = if theme == own {
            self.centres.cosine_to_others(row, theme)
        } else {
            self.centres.cosine(row, theme)
        };
        let others = (self.centres.sizes[theme as usize] as f64 - f64::from(itself)).max(0.1);
        f64::from(cosine)
            + NAT_OF_WORDS * self.mean_information(text, theme, f64::from(itself))
            + NAT_OF_SIZE * libm::log(others)
    }

    /// How many nats likelier the mean word of a text is in `theme` than in the whole material; `itself` is how often
    /// the text is among those of the theme.
    fn mean_information(&self, text: usize, theme: u32, itself: f64) -> f64 {
        let words = self.counts.row(text);
        let known = |&(word, _): &(u32, f32)| {
            let themes = self.with_word.row(word as usize);
            let at = themes.binary_search_by_key(&theme, |&(theme, _)| theme);
            let others = at.map_or(0.0, |at| f64::from(themes[at].1) - itself);
            libm::log(1.0 + others / self.prior[word as usize])
        };
        let length = self.lengths[theme as usize] - itself * words.len() as f64;
        let known: f64 = words.iter().map(known).sum();
        known / words.len().max(1) as f64 - libm::log(1.0 + length / PRIOR_WORDS)
    }
}

fn with_word(counts: &Sparse, found: &[Option<u32>], themes: usize) -> Sparse {
    let places = counts.transposed();
    let row = |word: usize| {
        let mut of: Vec<u32> =
            places.row(word).iter().filter_map(|&(text, _)| found[text as usize]).collect();
        of.sort_unstable();
        of.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f32)).collect()
    };
    let rows: Vec<Vec<(u32, f32)>> = (0..counts.columns).into_par_iter().map(row).collect();
    Sparse::from_rows(themes, &rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::matrix::Dense;
    use crate::engine::vocabulary::Vocabulary;

    /// Texts that lie in one place, those that `linked` names pair by pair linked.
    fn check(texts: &[&str], linked: &[(u32, u32)], found: &[Option<u32>], expect: &[Option<u32>]) {
        let rows = Rounded::of(&Dense { columns: 1, values: vec![1.0; texts.len()] });
        let arcs = linked.iter().flat_map(|&(a, b)| [(a, b, 1), (b, a, 1)]).collect::<Vec<_>>();
        let graph = Graph::new(texts.len(), &arcs, Vec::new());
        let counts = Vocabulary::of(texts).counts;
        assert_eq!(reconsidered(&rows, &graph, &counts, found.to_vec()), expect, "{texts:?}");
    }

    #[test]
    fn words_move_a_text_between_the_themes_it_has_links_to() {
        let texts = ["a limit", "the limit", "my limit", "a score", "the score", "my score", "limit"];
        let found = [0, 0, 0, 1, 1, 1, 1].map(Some);
        let mut pairs = vec![(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (6, 3)];
        check(&texts, &pairs, &found, &found);
        pairs.push((6, 0));
        check(&texts, &pairs, &found, &[0, 0, 0, 1, 1, 1, 0].map(Some));
        pairs.push((6, 4));
        check(&texts, &pairs, &found, &found);
    }

    #[test]
    fn a_text_without_a_theme_stays_without_and_the_only_theme_keeps_all() {
        check(
            &["limit", "limit", "limit"],
            &[(0, 1), (0, 2)],
            &[Some(0), Some(0), None],
            &[Some(0), Some(0), None],
        );
        check(&["a", "b", "…"], &[(0, 1), (0, 2)], &[Some(0); 3], &[Some(0); 3]);
    }
}
