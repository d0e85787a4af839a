//! The main lines, as statements with their numbers. Owns which statements are worth a reader's time; refuses
//! words: the report has those, in its own language. Each cites quotations that let a reader check it, and the
//! other views of its theme as contrary.

mod differences;
#[cfg(test)]
mod tests;
mod together;

use crate::{quotations::Chosen, words::words};
use std::collections::BTreeSet;
use torg_core::{
    Coverage, DuplicateGroup, Finding, Material, Passage, Quotation, Reason, Statement, Theme, ThemeKind, Why,
};

/// Large themes named after the largest, and the least share of all contributions, in per cent, to be named.
const LARGE_THEMES: usize = 4;
const LARGE_PERCENT: usize = 4;
/// Contributions with one text from which it is called a campaign, and the words that text must have.
const CAMPAIGN_CONTRIBUTIONS: usize = 5;
const CAMPAIGN_WORDS: usize = 8;
const CAMPAIGNS: usize = 3;
/// Quotations that support one finding, at most.
const SUPPORTING: usize = 3;

/// What the findings are made from.
struct Ground<'a> {
    material: &'a Material,
    passages: &'a [Passage],
    themes: &'a [Theme],
    /// The theme at the top above each theme.
    tops: Vec<usize>,
}

/// The findings of a compilation. A campaign's text is added to the quotations of `chosen` if it is not there.
pub(crate) fn of(
    material: &Material,
    passages: &[Passage],
    themes: &[Theme],
    duplicates: &[DuplicateGroup],
    coverage: &[Coverage],
    chosen: &mut Chosen,
) -> Vec<Finding> {
    let ground = Ground { material, passages, themes, tops: tops(themes) };
    let mut findings = large(&ground, chosen);
    findings.extend(together::across_sources(&ground, chosen));
    findings.extend(together::often_together(&ground, chosen));
    findings.extend(differences::of(&ground, chosen));
    findings.extend(campaigns(&ground, duplicates, chosen));
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
    /// Positions of the themes at the top of the tree, large to small.
    fn top(&self) -> impl Iterator<Item = usize> {
        (0..self.themes.len())
            .filter(|&at| self.themes[at].parent.is_none() && self.themes[at].kind == ThemeKind::Main)
    }

    /// A finding on a theme: supported by its quotations, against its other views.
    fn on_theme(&self, statement: Statement, theme: usize, chosen: &Chosen) -> Option<Finding> {
        let supporting = self.themes[theme].quotations.iter().take(SUPPORTING).copied().collect();
        Finding::new(statement, supporting, self.themes[theme].other_views.clone(), &chosen.quotations).ok()
    }
}

fn large(ground: &Ground, chosen: &Chosen) -> Vec<Finding> {
    let total = ground.material.contributions.len();
    let statement = |(rank, theme): (usize, usize)| {
        let Theme { contributions, participants, .. } = ground.themes[theme];
        let statement = match rank {
            0 => Statement::LargestTheme { theme, contributions, participants, total },
            _ => Statement::LargeTheme { theme, contributions, participants },
        };
        (rank == 0 || contributions * 100 >= total * LARGE_PERCENT)
            .then(|| ground.on_theme(statement, theme, chosen))?
    };
    ground.top().take(1 + LARGE_THEMES).enumerate().filter_map(statement).collect()
}

fn campaigns(ground: &Ground, duplicates: &[DuplicateGroup], chosen: &mut Chosen) -> Vec<Finding> {
    let long = |group: &DuplicateGroup| {
        words(&ground.material.contributions[group.contributions[0]].text).nth(CAMPAIGN_WORDS - 1).is_some()
    };
    let large = duplicates
        .iter()
        .enumerate()
        .filter(|(_, group)| group.contributions.len() >= CAMPAIGN_CONTRIBUTIONS);
    let mut findings = Vec::new();
    for (at, group) in large.filter(|(_, group)| long(group)).take(CAMPAIGNS) {
        let statement = Statement::Campaign {
            duplicates: at,
            contributions: group.contributions.len(),
            participants: group.participants,
            distinct_texts: group.distinct_texts,
        };
        let supporting = quoted_or_added(ground, group, chosen);
        findings.extend(Finding::new(statement, supporting, Vec::new(), &chosen.quotations).ok());
    }
    findings
}

/// A quotation of the text that a group of duplicates shares.
fn quoted_or_added(ground: &Ground, group: &DuplicateGroup, chosen: &mut Chosen) -> Vec<usize> {
    let members: BTreeSet<usize> = group.contributions.iter().copied().collect();
    let known = chosen.quotations.iter().position(|quotation| members.contains(&quotation.contribution()));
    if let Some(known) = known {
        return vec![known];
    }
    let first = group.contributions[0];
    let start = ground.passages.partition_point(|passage| passage.contribution < first);
    let Some(passage) = ground.passages.get(start).filter(|passage| passage.contribution == first) else {
        return Vec::new();
    };
    let why = if passage.theme.is_some() { Why::Spread } else { Why::Ungrouped };
    let added = Quotation::new(&ground.material.contributions, first, passage.span, passage.theme, why);
    chosen.quotations.extend(added);
    vec![chosen.quotations.len() - 1]
}

fn single_voices(coverage: &[Coverage], chosen: &Chosen) -> Option<Finding> {
    let count = coverage.iter().filter(|line| line.reason == Some(Reason::SingleVoice)).count();
    let supporting = chosen.single_voices.iter().take(SUPPORTING).copied().collect();
    Finding::new(Statement::SingleVoices { count }, supporting, Vec::new(), &chosen.quotations).ok()
}
