//! The account: one line for everything received. Owns why a contribution is in no theme; refuses to lose one.

use crate::{duplicates::Relation, engine::LanguageDiagnostics, stop_words::StopWords, words::lowered};
use torg_core::{Contribution, Coverage, Language, Material, Passage, Reason, State};

/// A contribution outside all themes with fewer words of content has too few to compare.
const FEWEST_CONTENT_WORDS: usize = 2;

/// What became of each of the material's contributions, in order, and of each exclusion, in order.
pub(crate) fn account(
    material: &Material,
    passages: &[Passage],
    relations: &[Relation],
    languages: &[LanguageDiagnostics],
    stop_words: &StopWords,
) -> Vec<Coverage> {
    let contributions = &material.contributions;
    let mut themed = vec![false; contributions.len()];
    for passage in passages {
        themed[passage.contribution] |= passage.theme.is_some();
    }
    let lines = contributions.iter().enumerate().map(|(at, it)| {
        let (state, reason) = match relations[at] {
            Relation::IdenticalTo(first) => {
                (State::Duplicate, Some(Reason::IdenticalTo(contributions[first].id.clone())))
            }
            Relation::NearlyIdenticalTo(first) => {
                (State::Duplicate, Some(Reason::NearlyIdenticalTo(contributions[first].id.clone())))
            }
            Relation::First if themed[at] => (State::Theme, None),
            Relation::First => (State::Ungrouped, Some(why_ungrouped(it, languages, stop_words))),
        };
        let (source, place) = (it.source.clone(), Some(it.place));
        Coverage { contribution: Some(it.id.clone()), source, place, state, reason }
    });
    lines.chain(excluded(material)).collect()
}

fn excluded(material: &Material) -> impl Iterator<Item = Coverage> {
    material.exclusions.iter().map(|it| Coverage {
        contribution: None,
        source: it.source.clone(),
        place: it.place,
        state: it.state,
        reason: Some(it.reason.clone()),
    })
}

fn why_ungrouped(it: &Contribution, languages: &[LanguageDiagnostics], stop_words: &StopWords) -> Reason {
    let grouped =
        |language: Language| languages.iter().any(|found| found.language == language && found.grouped);
    if it.language.is_known() && !grouped(it.language) {
        return Reason::TooFewToGroup;
    }
    let content =
        lowered(&it.text).filter(|word| is_content(it.language, word, stop_words)).take(FEWEST_CONTENT_WORDS);
    if content.count() < FEWEST_CONTENT_WORDS { Reason::TooShort } else { Reason::SingleVoice }
}

fn is_content(language: Language, word: &str, stop_words: &StopWords) -> bool {
    word.chars().filter(|letter| letter.is_alphanumeric()).count() > 1 && !stop_words.has(language, word)
}
