//! What a reader must know before trusting the rest. Owns the warnings; refuses to decide what they warn of.

use crate::{Parameters, engine::LanguageDiagnostics};
use std::collections::BTreeMap;
use torg_core::{Contribution, Language, Notice};

/// The notices of a compilation.
pub(crate) fn of(
    contributions: &[Contribution],
    diagnostics: &[LanguageDiagnostics],
    parameters: &Parameters,
) -> Vec<Notice> {
    let needed = parameters.engine.fewest_to_group;
    if contributions.len() < needed {
        return vec![Notice::TooFewToGroup { contributions: contributions.len(), needed }];
    }
    let counts = counts(contributions);
    let found = |language: Language| diagnostics.iter().find(|found| found.language == language);
    let grouped = |language: Language| found(language).is_some_and(|found| found.grouped);
    let (grouped, few): (Vec<_>, Vec<_>) = counts.into_iter().partition(|&(language, _)| grouped(language));
    let grouped = grouped.into_iter().map(|(language, _)| language);
    let (compared, languages): (Vec<Language>, Vec<Language>) =
        grouped.partition(|&language| found(language).is_some_and(|found| found.compared));
    let mut notices = Vec::new();
    if languages.len() + usize::from(!compared.is_empty()) > 1 {
        notices.push(Notice::GroupedWithinLanguages { languages, compared });
    }
    notices.extend(
        few.into_iter().map(|(language, contributions)| Notice::TooFewInLanguage { language, contributions }),
    );
    notices
}

/// Contributions in each known language, most first.
fn counts(contributions: &[Contribution]) -> Vec<(Language, usize)> {
    let mut counts: BTreeMap<Language, usize> = BTreeMap::new();
    for it in contributions.iter().filter(|it| it.language.is_known()) {
        *counts.entry(it.language).or_default() += 1;
    }
    let mut counts: Vec<(Language, usize)> = counts.into_iter().collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    counts
}
