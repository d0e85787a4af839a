//! The main lines, as statements with their numbers. Owns which statements are worth a reader's time; refuses
//! words: the report has those, in its own language. Each cites quotations that let a reader check it, new ones where
//! there are any, and the passages of its theme that are least like the others.

mod cited;
mod differences;
mod spoken;
#[cfg(test)]
mod tests;
mod together;

use crate::{engine::LanguageDiagnostics, quotations::Chosen, words::words};
use cited::Cited;
use std::collections::BTreeSet;
use torg_core::{
    Coverage, DuplicateGroup, Finding, Language, Material, Passage, Quotation, Reason, Statement, Theme,
    ThemeKind, Why,
};

/// Large themes named after the largest, and the least share of all contributions, in per cent, to be named.
const LARGE_THEMES: usize = 4;
const LARGE_PERCENT: usize = 2;
/// Contributions with one text from which it is called a campaign, and the words that text must have.
const CAMPAIGN_CONTRIBUTIONS: usize = 5;
const CAMPAIGN_WORDS: usize = 8;
const CAMPAIGNS: usize = 3;
/// Quotations that support one finding, and those least like them beside it, at most.
const SUPPORTING: usize = 2;
const CONTRARY: usize = 1;

/// What the findings are made from.
struct Ground<'a> {
    material: &'a Material,
    passages: &'a [Passage],
    themes: &'a [Theme],
    /// The theme at the top above each theme.
    tops: Vec<usize>,
    /// The languages that were compared, and so share their themes.
    compared: BTreeSet<Language>,
}

/// What was said, and how its languages were grouped.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) material: &'a Material,
    pub(crate) passages: &'a [Passage],
    pub(crate) languages: &'a [LanguageDiagnostics],
}

/// The findings of a compilation. A campaign's text is added to the quotations of `chosen`, and to those of its theme
/// or of what has none, if it is not there.
pub(crate) fn of(
    told: Told,
    themes: &mut [Theme],
    duplicates: &[DuplicateGroup],
    coverage: &[Coverage],
    chosen: &mut Chosen,
) -> Vec<Finding> {
    let Told { material, passages, languages } = told;
    let compared = languages.iter().filter(|one| one.compared).map(|one| one.language).collect();
    let ground = Ground { material, passages, themes, tops: tops(themes), compared };
    let mut cited = Cited::default();
    let mut findings = large(&ground, chosen, &mut cited);
    findings.extend(together::across_sources(&ground, chosen, &mut cited));
    findings.extend(together::often_together(&ground, chosen, &mut cited));
    findings.extend(differences::of(&ground, chosen, &mut cited));
    findings.extend(campaigns(material, passages, themes, duplicates, chosen));
    findings.extend(single_voices(coverage, chosen));
    findings
}

fn tops(themes: &[Theme]) -> Vec<usize> {
    let mut tops: Vec<usize> = (0..themes.len()).collect();
    for at in 0..themes.len() {
        if let Some(parent) = themes[at].parent {
            tops[at] = tops[parent];
        }
    }
    tops
}

impl Ground<'_> {
    /// The language itself, or the first of those that it was compared with.
    fn shared(&self, language: Language) -> Language {
        let first = self.compared.first().filter(|_| self.compared.contains(&language));
        first.copied().unwrap_or(language)
    }

    /// Positions of the themes at the top of the tree, large to small.
    fn top(&self) -> impl Iterator<Item = usize> {
        (0..self.themes.len())
            .filter(|&at| self.themes[at].parent.is_none() && self.themes[at].kind == ThemeKind::Main)
    }

    /// Quotations of the themes below one.
    fn below(&self, theme: usize) -> impl Iterator<Item = &usize> {
        self.themes.iter().filter(move |it| it.parent == Some(theme)).flat_map(|it| &it.quotations)
    }

    /// A finding on a theme: supported by its quotations, beside the passages least like them.
    fn on_theme(
        &self,
        statement: Statement,
        theme: usize,
        chosen: &Chosen,
        cited: &mut Cited,
    ) -> Option<Finding> {
        let supporting = cited.fresh_or_first(&self.themes[theme].quotations);
        let contrary = cited.fresh(&self.themes[theme].other_views, CONTRARY);
        Finding::new(statement, supporting, contrary, &chosen.quotations).ok()
    }
}

fn large(ground: &Ground, chosen: &Chosen, cited: &mut Cited) -> Vec<Finding> {
    let total = ground.material.contributions.len();
    let statement = |(rank, theme): (usize, usize)| {
        let Theme { contributions, participants, .. } = ground.themes[theme];
        let statement = match rank {
            0 => Statement::LargestTheme { theme, contributions, participants, total },
            _ => Statement::LargeTheme { theme, contributions, participants },
        };
        (rank == 0 || contributions * 100 >= total * LARGE_PERCENT)
            .then(|| ground.on_theme(statement, theme, chosen, cited))?
    };
    ground.top().take(1 + LARGE_THEMES).enumerate().filter_map(statement).collect()
}

fn campaigns(
    material: &Material,
    passages: &[Passage],
    themes: &mut [Theme],
    duplicates: &[DuplicateGroup],
    chosen: &mut Chosen,
) -> Vec<Finding> {
    let text = |group: &DuplicateGroup| &material.contributions[group.contributions[0]].text;
    let large = duplicates.iter().enumerate().filter(|(_, group)| {
        group.contributions.len() >= CAMPAIGN_CONTRIBUTIONS
            && words(text(group)).nth(CAMPAIGN_WORDS - 1).is_some()
    });
    let mut findings = Vec::new();
    for (at, group) in large.take(CAMPAIGNS) {
        let statement = Statement::Campaign {
            duplicates: at,
            contributions: group.contributions.len(),
            participants: group.participants,
            distinct_texts: group.distinct_texts,
        };
        let quoted = quoted(group, chosen).or_else(|| add(material, passages, themes, group, chosen));
        let supporting = quoted.into_iter().collect();
        findings.extend(Finding::new(statement, supporting, Vec::new(), &chosen.quotations).ok());
    }
    findings
}

/// A quotation that is there of the text that a group of duplicates shares.
fn quoted(group: &DuplicateGroup, chosen: &Chosen) -> Option<usize> {
    let members: BTreeSet<usize> = group.contributions.iter().copied().collect();
    chosen.quotations.iter().position(|quotation| members.contains(&quotation.contribution()))
}

/// Quotes the first passage of a group of duplicates, under its theme or among those without one.
fn add(
    material: &Material,
    passages: &[Passage],
    themes: &mut [Theme],
    group: &DuplicateGroup,
    chosen: &mut Chosen,
) -> Option<usize> {
    let first = group.contributions[0];
    let start = passages.partition_point(|passage| passage.contribution < first);
    let passage = passages.get(start).filter(|passage| passage.contribution == first)?;
    let why = if passage.theme.is_some() { Why::Spread } else { Why::Ungrouped };
    let added = Quotation::new(&material.contributions, first, passage.span, passage.theme, why).ok()?;
    let at = chosen.quotations.len();
    chosen.quotations.push(added);
    match passage.theme.and_then(|theme| themes.get_mut(theme)) {
        Some(theme) => theme.quotations.push(at),
        None => chosen.ungrouped.push(at),
    }
    Some(at)
}

fn single_voices(coverage: &[Coverage], chosen: &Chosen) -> Option<Finding> {
    let count = coverage.iter().filter(|line| line.reason == Some(Reason::SingleVoice)).count();
    let supporting = chosen.single_voices.iter().take(SUPPORTING).copied().collect();
    Finding::new(Statement::SingleVoices { count }, supporting, Vec::new(), &chosen.quotations).ok()
}
