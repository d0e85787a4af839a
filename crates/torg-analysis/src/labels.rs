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
    units::{Units, text_of},
};
use asked::Asked;
use languages::Languages;
use phrases::{Barred, Phrases};
use scores::{Scored, Scores};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::{Contribution, Language, Passage};

/// Keyphrases in a label and in all, at most.
const IN_LABEL: usize = 3;
const KEYPHRASES: usize = 8;
/// A further keyphrase in the label weighs at least this share of the first.
const LEAST_SHARE: f64 = 0.15;
/// Share of a phrase's passages, in per cent, that must have a longer one around it for that to be named instead.
const PART_PERCENT: u32 = 33;
const LINKED_PART_PERCENT: u32 = 60;
/// Share of a phrase's places, in per cent, with the same word before it, from which it is a fragment.
const FRAGMENT_PERCENT: usize = 50;
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
    let scores = Scores::of(tree, &phrases, &lexicon, &nouns, &asked);
    let languages = Languages::of_themes(tree, units);
    let naming = Naming { tree, lexicon: &lexicon, phrases: &phrases, barred: &barred, nouns: &nouns };
    let mut labels = vec![Label::default(); tree.branches.len()];
    let mut taken: BTreeMap<Option<usize>, BTreeSet<String>> = BTreeMap::new();
    for at in large_first(tree) {
        let parent = tree.branches[at].parent;
        let above = parent.map(|parent| labels[parent].text.clone());
        let siblings = taken.entry(parent).or_default();
        let instead = || text(tree.branches[at].units[0]);
        let ranked = languages.parted(at, &scores.ranked(at, languages.most(at)), &phrases, &lexicon);
        let label = naming.label(at, &ranked, siblings, above.as_deref(), instead);
        siblings.insert(label.text.clone());
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

struct Naming<'a> {
    tree: &'a Tree,
    lexicon: &'a Lexicon,
    phrases: &'a Phrases,
    barred: &'a Barred,
    nouns: &'a Nouns,
}

impl Naming<'_> {
    fn label<'t>(
        &self,
        branch: usize,
        ranked: &[Vec<Scored>],
        siblings: &BTreeSet<String>,
        above: Option<&str>,
        instead: impl Fn() -> &'t str,
    ) -> Label {
        let of_each: Vec<Vec<Scored>> = ranked.iter().map(|ranked| self.distinct(branch, ranked)).collect();
        let chosen = of_each.first().map_or(&[][..], Vec::as_slice);
        let wanted = heavy(chosen).len();
        let keyphrases: Vec<String> = chosen.iter().map(|it| self.surface(branch, it.phrase)).collect();
        let free = |text: &String| !text.is_empty() && !siblings.contains(text) && above != Some(text);
        let variants = (wanted..=keyphrases.len()).map(|count| keyphrases[..count].join(" · "));
        let text = variants.clone().find(free).unwrap_or_else(|| fallback(&keyphrases, instead(), free));
        let named = self.speaking(branch, of_each.iter().flat_map(|chosen| heavy(chosen)));
        let spoken = self.speaking(branch, of_each.iter().flatten());
        Label { text, keyphrases, named, spoken, ..Label::default() }
    }

    /// Units of the branch with a word of content of these phrases, in any form.
    fn speaking<'s>(&self, branch: usize, phrases: impl Iterator<Item = &'s Scored>) -> Vec<usize> {
        let tokens = phrases.flat_map(|it| self.phrases.tokens(self.lexicon, it.phrase));
        let words = tokens.filter(|token| !self.barred.has(**token));
        let stems: BTreeSet<u64> = words.map(|token| self.lexicon.word(*token).stem).collect();
        let speaks = |unit: &usize| {
            self.lexicon.tokens(*unit).iter().any(|token| stems.contains(&self.lexicon.word(*token).stem))
        };
        self.tree.branches[branch].units.iter().copied().filter(speaks).collect()
    }

    fn has(&self, unit: usize, phrase: u32) -> bool {
        self.phrases.of_unit(unit).binary_search(&phrase).is_ok()
    }

    /// The best phrases of which no two share a word.
    fn distinct(&self, branch: usize, ranked: &[Scored]) -> Vec<Scored> {
        let mut chosen: Vec<Scored> = Vec::new();
        for scored in ranked {
            let whole = Scored { phrase: self.whole(*scored, ranked), ..*scored };
            let fresh = |other: &Scored| {
                !self.share_a_word(scored.phrase, other.phrase)
                    && !self.share_a_word(whole.phrase, other.phrase)
            };
            if chosen.iter().all(fresh) && !self.is_fragment(branch, whole.phrase) {
                chosen.push(whole);
            }
            if chosen.len() == KEYPHRASES {
                break;
            }
        }
        chosen
    }

    /// The longer phrase that a phrase is mostly a part of, or itself.
    fn whole(&self, part: Scored, ranked: &[Scored]) -> u32 {
        let stems = |phrase| {
            self.phrases
                .tokens(self.lexicon, phrase)
                .iter()
                .map(|token| self.lexicon.word(*token).stem)
                .collect::<Vec<_>>()
        };
        let own = stems(part.phrase);
        let least = |it: &Scored| match self.phrases.all[it.phrase as usize].linked {
            true => LINKED_PART_PERCENT,
            false => PART_PERCENT,
        };
        let longer = ranked.iter().filter(|it| it.units > 1 && it.units * 100 >= part.units * least(it));
        let mut holding = longer.filter(|it| {
            let other = stems(it.phrase);
            other.len() > own.len() && other.windows(own.len()).any(|window| window == own)
        });
        holding.next().map_or(part.phrase, |it| it.phrase)
    }

    /// Whether a phrase of the greatest length is mostly the rest of a longer one ("francisco city hall").
    fn is_fragment(&self, branch: usize, phrase: u32) -> bool {
        if usize::from(self.phrases.all[phrase as usize].length) < phrases::LONGEST {
            return false;
        }
        let (mut places, mut before): (usize, BTreeMap<u32, usize>) = (0, BTreeMap::new());
        for &unit in &self.tree.branches[branch].units {
            if self.has(unit, phrase) {
                let tokens = self.lexicon.tokens(unit);
                for start in self.phrases.starts(self.lexicon, phrase, unit) {
                    places += 1;
                    let joined = start > 0 && tokens[start].gap != Gap::Break;
                    let token = joined.then(|| tokens[start - 1]).filter(|token| !self.barred.has(*token));
                    token.into_iter().for_each(|token| *before.entry(token.word).or_default() += 1);
                }
            }
        }
        before.values().any(|&same| same * 100 >= places * FRAGMENT_PERCENT)
    }

    fn share_a_word(&self, a: u32, b: u32) -> bool {
        let words =
            |phrase| self.phrases.tokens(self.lexicon, phrase).iter().map(|token| self.lexicon.word(*token));
        words(a).any(|word| word.content && words(b).any(|other| other.content && word.resembles(other)))
    }

    /// The form in which the theme's passages have a phrase most often, a name rather than an act, in the case of
    /// running text.
    fn surface(&self, branch: usize, phrase: u32) -> String {
        let mut forms: BTreeMap<String, f64> = BTreeMap::new();
        for &unit in &self.tree.branches[branch].units {
            if self.has(unit, phrase) {
                let (tokens, length) =
                    (self.lexicon.tokens(unit), usize::from(self.phrases.all[phrase as usize].length));
                for start in self.phrases.starts(self.lexicon, phrase, unit) {
                    let tokens = &tokens[start..start + length];
                    *forms.entry(self.written(tokens)).or_default() += self.nouns.worth(tokens);
                }
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
            text.push_str(&self.lexicon.word(*token).surface);
        }
        text
    }
}

/// The phrases that a label has of these, best first.
fn heavy(chosen: &[Scored]) -> &[Scored] {
    let best = chosen.first().map_or(0.0, |first| first.score);
    let heavy = chosen.iter().take_while(|it| it.score >= best * LEAST_SHARE);
    &chosen[..heavy.count().min(IN_LABEL)]
}

/// A label where phrases do not suffice: the beginning of a passage, numbered if even that is taken.
fn fallback(keyphrases: &[String], passage: &str, free: impl Fn(&String) -> bool) -> String {
    let words: Vec<&str> = passage.split_whitespace().take(WORDS_INSTEAD).collect();
    let start: String = words.join(" ").chars().take(60).collect();
    let mut parts = keyphrases.to_vec();
    parts.push(start);
    let text = parts.join(" · ");
    let numbered = (2..).map(|number| format!("{text} ({number})"));
    std::iter::once(text.clone()).chain(numbered).find(free).unwrap_or(text)
}
