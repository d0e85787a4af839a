//! The label of each theme. Owns the choice of keyphrases: those that set a theme apart from its siblings and from
//! the whole, in the form and case in which people wrote them; refuses stems, function words at an end, and a
//! label that another theme of the same parent has.
//!
//! A phrase's weight is its share of the theme's passages, times the logarithm of how
//! much larger that share is than outside (the pointwise contribution to the Kullback-Leibler divergence, Tomokiyo and
//! Hurst 2003), times what its form is worth: a name more than an act, unless nearly all who speak of the act are in
//! one theme. What people repeat from their question counts as far as it sets the theme apart from the others that
//! answer it.

mod asked;
mod choice;
mod edges;
mod forms;
mod languages;
mod phrases;
mod scores;
#[cfg(test)]
mod tests;

use crate::{
    lexicon::{Gap, Lexicon, Token},
    nouns::Nouns,
    stop_words::StopWords,
    tree::Tree,
    units::{Units, Voices, text_of},
};
use asked::Asked;
use choice::Choice;
use languages::Languages;
use phrases::{Barred, Phrases};
use scores::{Scored, Scores};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::{Contribution, Language, Passage};

/// Words of a passage that stand in for a label where no phrase is found.
const WORDS_INSTEAD: usize = 5;

/// How a theme is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Label {
    /// Keyphrases joined by ` · `.
    pub(crate) text: String,
    /// Their language.
    pub(crate) language: Option<Language>,
    /// Those and further ones, best first.
    pub(crate) keyphrases: Vec<String>,
    /// The stems of the words in the text.
    stems: BTreeSet<u64>,
    /// The theme's units with a word of the label, or of what the label would be in their language, ascending.
    pub(crate) named: Vec<usize>,
    /// The theme's units with a word of any keyphrase, ascending.
    pub(crate) spoken: Vec<usize>,
}

/// The label of each branch of `tree`.
pub(crate) fn of(
    tree: &Tree,
    contributions: &[Contribution],
    passages: &[Passage],
    units: &Units,
    stop_words: &StopWords,
) -> Vec<Label> {
    let text = |unit: usize| text_of(contributions, &passages[units.passage[unit]]);
    let texts = (0..units.passage.len()).map(|unit| (text(unit), units.language[unit]));
    let lexicon = Lexicon::of(texts, stop_words);
    let nouns = Nouns::of(&lexicon, units.passage.len());
    let barred = Barred::of(&lexicon, &nouns, tree);
    let phrases = Phrases::of(&lexicon, &barred, tree);
    let prompt = |unit: usize| contributions[passages[units.passage[unit]].contribution].prompt.as_deref();
    let prompts = (0..units.passage.len()).map(|unit| (prompt(unit), units.language[unit]));
    let asked = Asked::of(prompts, &phrases, &lexicon);
    let voices = Voices::of(contributions, passages, units);
    let scores = Scores::of(tree, &phrases, &voices, &lexicon, &nouns, &asked);
    let languages = Languages::of_themes(tree, units);
    let choice = Choice { tree, lexicon: &lexicon, phrases: &phrases, barred: &barred };
    let naming = Naming { choice, nouns: &nouns };
    let mut labels = vec![Label::default(); tree.branches.len()];
    let mut taken: BTreeMap<Option<usize>, Taken> = BTreeMap::new();
    for at in large_first(tree) {
        let parent = tree.branches[at].parent;
        let taken = taken.entry(parent).or_default();
        taken.above = parent.map(|parent| (labels[parent].text.clone(), labels[parent].stems.clone()));
        let ranked = languages.parted(at, &scores.ranked(at, languages.most(at)), &phrases, &lexicon);
        let label = naming.label(at, &ranked, taken, text(tree.branches[at].units[0]));
        taken.beside.push((label.text.clone(), label.stems.clone()));
        labels[at] = Label { language: languages.of(at, &ranked, &phrases, &lexicon), ..label };
    }
    labels
}

/// Branches by level, the larger first, so that a theme is named before its smaller siblings and its sub-themes.
fn large_first(tree: &Tree) -> Vec<usize> {
    let mut order: Vec<usize> = (0..tree.branches.len()).collect();
    order.sort_by_key(|&at| {
        let branch = &tree.branches[at];
        (branch.small, branch.level, std::cmp::Reverse(branch.contributions.len()), at)
    });
    order
}

/// What the theme above and those beside are called, and the stems in it.
#[derive(Default)]
struct Taken {
    above: Option<(String, BTreeSet<u64>)>,
    beside: Vec<(String, BTreeSet<u64>)>,
}

impl Taken {
    /// Whether a theme beside or above is called so.
    fn has(&self, text: &str) -> bool {
        self.beside.iter().chain(&self.above).any(|it| it.0 == text)
    }

    /// Whether these words say no more than the name above, or the same as one beside.
    fn says(&self, stems: &BTreeSet<u64>) -> bool {
        self.above.as_ref().is_some_and(|it| stems.is_subset(&it.1))
            || self.beside.iter().any(|it| it.1 == *stems)
    }
}

struct Naming<'a> {
    choice: Choice<'a>,
    nouns: &'a Nouns,
}

impl Naming<'_> {
    fn label(&self, branch: usize, ranked: &[Vec<Scored>], taken: &Taken, instead: &str) -> Label {
        let of_each: Vec<(Vec<Scored>, usize)> =
            ranked.iter().map(|ranked| self.choice.of(branch, ranked)).collect();
        let (chosen, inside) =
            of_each.first().map_or((&[][..], 0), |(chosen, inside)| (&chosen[..], *inside));
        let keyphrases: Vec<String> = chosen.iter().map(|it| self.surface(branch, it.phrase)).collect();
        let free = |text: &str| !text.is_empty() && !taken.has(text);
        let text = |count: usize| keyphrases[..count].join(" · ");
        let more = |count: &usize| !taken.says(&self.stems(&chosen[..*count]));
        let counts = inside..=keyphrases.len();
        let distinct = counts.clone().filter(more).find(|count| free(&text(*count)));
        let count = distinct.or_else(|| counts.clone().find(|count| free(&text(*count))));
        let named = count.map_or_else(|| fallback(&keyphrases, instead, free), text);
        Label {
            text: named,
            stems: self.stems(&chosen[..count.unwrap_or(inside)]),
            keyphrases,
            named: self.speaking(branch, of_each.iter().flat_map(|(chosen, inside)| &chosen[..*inside])),
            spoken: self.speaking(branch, of_each.iter().flat_map(|(chosen, _)| chosen)),
            ..Label::default()
        }
    }

    /// The stems of all words of these phrases that may stand at an end of one.
    fn stems<'s>(&self, phrases: impl IntoIterator<Item = &'s Scored>) -> BTreeSet<u64> {
        let Choice { lexicon, phrases: all, barred, .. } = self.choice;
        let tokens = phrases.into_iter().flat_map(|it| all.tokens(lexicon, it.phrase));
        tokens.filter(|token| !barred.has(**token)).map(|token| lexicon.word(*token).stem).collect()
    }

    /// Units of the branch with a word of content of these phrases, in any form.
    fn speaking<'s>(&self, branch: usize, phrases: impl Iterator<Item = &'s Scored>) -> Vec<usize> {
        let Choice { tree, lexicon, .. } = self.choice;
        let stems = self.stems(phrases);
        let speaks = |unit: &usize| {
            lexicon.tokens(*unit).iter().any(|token| stems.contains(&lexicon.word(*token).stem))
        };
        tree.branches[branch].units.iter().copied().filter(speaks).collect()
    }

    /// The form in which the theme's passages have a phrase most often, a name rather than an act and without a function
    /// word at an end, in the case of running text.
    fn surface(&self, branch: usize, phrase: u32) -> String {
        let Choice { lexicon, phrases, barred, .. } = self.choice;
        let length = usize::from(phrases.all[phrase as usize].length);
        let mut forms: BTreeMap<String, f64> = BTreeMap::new();
        for unit in self.choice.units_with(branch, phrase) {
            for start in phrases.starts(lexicon, phrase, unit) {
                let tokens = &lexicon.tokens(unit)[start..start + length];
                let ends = tokens.first().zip(tokens.last());
                let whole = ends.is_some_and(|(first, last)| !barred.has(*first) && !barred.has(*last));
                *forms.entry(self.written(tokens)).or_default() +=
                    if whole { self.nouns.worth(tokens) } else { 0.0 };
            }
        }
        let most = forms.into_iter().max_by(|a, b| a.1.total_cmp(&b.1).then_with(|| b.0.cmp(&a.0)));
        most.map_or_else(String::new, |(form, _)| form)
    }

    fn written(&self, tokens: &[Token]) -> String {
        let mut text = String::new();
        for token in tokens {
            match token.gap {
                _ if text.is_empty() => {}
                Gap::Space | Gap::Break => text.push(' '),
                Gap::Hyphen => text.push('-'),
                Gap::None => {}
            }
            text.push_str(&self.choice.lexicon.word(*token).surface);
        }
        text
    }
}

/// A label where phrases do not suffice: the beginning of a passage, numbered if even that is taken.
fn fallback(keyphrases: &[String], passage: &str, free: impl Fn(&str) -> bool) -> String {
    let words: Vec<&str> = passage.split_whitespace().take(WORDS_INSTEAD).collect();
    let start: String = words.join(" ").chars().take(60).collect();
    let mut parts = keyphrases.to_vec();
    parts.push(start);
    let text = parts.join(" · ");
    let numbered = (2..).map(|number| format!("{text} ({number})"));
    std::iter::once(text.clone()).chain(numbered).find(|text| free(text)).unwrap_or(text)
}
