//! What is known of each passage that may be quoted. Owns its description; refuses to choose.

use super::form::Form;
use crate::{
    engine::Grouping,
    negation,
    units::{Units, text_of},
    words::{hash, lowered},
};
use torg_core::{Contribution, Language, Passage, Span};

/// A distinct passage as a possible quotation.
pub(crate) struct Candidate {
    pub(crate) contribution: usize,
    pub(crate) span: Span,
    /// Thousandths of the cosine to the centre of its finest theme.
    pub(crate) centrality: i64,
    /// Its finest theme, as the engine numbers them.
    pub(crate) leaf: Option<usize>,
    pub(crate) language: Language,
    /// Hashes of its words, ascending.
    pub(crate) words: Vec<u32>,
    pub(crate) form: Form,
    pub(crate) negated: bool,
    /// Hashes of the source and of the groups of who said it.
    pub(crate) source: u32,
    pub(crate) groups: Vec<u32>,
}

/// One candidate a unit.
pub(crate) struct Candidates {
    pub(crate) all: Vec<Candidate>,
}

impl Candidates {
    pub(crate) fn of(
        contributions: &[Contribution],
        passages: &[Passage],
        units: &Units,
        grouping: &Grouping,
    ) -> Self {
        let one = |unit: usize| {
            let passage = &passages[units.passage[unit]];
            let text = text_of(contributions, passage);
            let contribution = &contributions[passage.contribution];
            let (words, length, negated) = words_of(text);
            let span = without_mark(&contribution.text, passage.span);
            Candidate {
                contribution: passage.contribution,
                span,
                centrality: thousandths(grouping.centrality.get(unit).copied().unwrap_or(0.0)),
                leaf: grouping.leaf_of.get(unit).copied().flatten(),
                language: units.language[unit],
                words,
                form: Form::of(&contribution.text, span, length),
                negated,
                source: short(&contribution.source),
                groups: contribution
                    .attributes
                    .iter()
                    .map(|(name, value)| short(&format!("{name}\n{value}")))
                    .collect(),
            }
        };
        Self { all: (0..units.passage.len()).map(one).collect() }
    }
}

fn thousandths(cosine: f32) -> i64 {
    (cosine.clamp(-1.0, 1.0) * 1_000.0) as i64
}

fn short(text: &str) -> u32 {
    (hash(text.bytes()) >> 32) as u32
}

fn words_of(text: &str) -> (Vec<u32>, usize, bool) {
    let (mut words, mut negated) = (Vec::new(), false);
    for word in lowered(text) {
        negated |= negation::is_negation(&word);
        words.push(short(&word));
    }
    let length = words.len();
    words.sort_unstable();
    words.dedup();
    (words, length, negated)
}

/// A list mark at the beginning and a separator at the end are not part of what was said.
fn without_mark(text: &str, span: Span) -> Span {
    let words = span.of(text).unwrap_or_default();
    let rest =
        words.trim_start_matches(['-', '–', '—', '•', '*', '·', '▪', '◦', '‣', ';', ',', ':', '|', '/']);
    let rest = if rest.starts_with(char::is_whitespace) { rest.trim_start() } else { words };
    let tail = rest.trim_end_matches(['|', '/', ';', '؛']).trim_end();
    let (rest, cut) = if tail.is_empty() { (rest, 0) } else { (tail, rest.len() - tail.len()) };
    Span::new(text, span.end() - cut - rest.len(), span.end() - cut).unwrap_or(span)
}
