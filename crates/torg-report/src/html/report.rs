//! What the pages look up while they are written: where a contribution stands, how a theme is addressed.

use crate::{Options, constants::CONTRIBUTIONS_A_PAGE};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use torg_core::{Compilation, Contribution, Language, Quotation, State, Theme, ThemeKind};

/// The language of the words of a theme's label, where known.
pub(crate) fn language_of(theme: &Theme) -> Option<&str> {
    theme.language.as_ref().filter(|language| language.is_known()).map(Language::code)
}

/// A compilation about to be written.
pub(crate) struct Report<'c> {
    pub(crate) compilation: &'c Compilation,
    title: Option<String>,
}

impl<'c> Report<'c> {
    pub(crate) fn new(compilation: &'c Compilation, options: &Options) -> Self {
        let given = options.title.clone().or_else(|| compilation.material.title.clone());
        let title = given.filter(|title| !title.trim().is_empty());
        Self { compilation, title }
    }

    /// The title somebody gave.
    pub(crate) fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    pub(crate) fn contributions(&self) -> &'c [Contribution] {
        &self.compilation.material.contributions
    }

    /// The address of a contribution, seen from `index.html`.
    pub(crate) fn address(&self, at: usize) -> String {
        let id = self.contributions().get(at).map_or("", |it| it.id.as_str());
        format!("contributions/{}.html#c-{id}", at / CONTRIBUTIONS_A_PAGE + 1)
    }

    /// Whether a contribution may be shown: nobody decided otherwise.
    pub(crate) fn is_shown(&self, at: usize) -> bool {
        let state = self.compilation.coverage.get(at).map(|line| line.state);
        !matches!(state, Some(State::Withheld | State::Withdrawn | State::Unreadable))
    }

    pub(crate) fn quotation(&self, at: usize) -> Option<(&'c Quotation, &'c Contribution)> {
        let quotation = self.compilation.quotations.get(at)?;
        Some((quotation, self.contributions().get(quotation.contribution())?))
    }

    pub(crate) fn theme(&self, at: usize) -> Option<&'c Theme> {
        self.compilation.themes.get(at)
    }

    /// The top of the tree, large to small.
    pub(crate) fn main_themes(&self) -> Vec<&'c Theme> {
        let themes = self.compilation.themes.iter();
        themes.filter(|theme| theme.kind == ThemeKind::Main && theme.parent.is_none()).collect()
    }

    pub(crate) fn small_themes(&self) -> Vec<&'c Theme> {
        self.compilation.themes.iter().filter(|theme| theme.kind == ThemeKind::Small).collect()
    }

    /// The themes directly below one.
    pub(crate) fn sub_themes(&self, theme: &Theme) -> Vec<&'c Theme> {
        let parent = self.compilation.themes.iter().position(|other| other.id == theme.id);
        let themes = self.compilation.themes.iter();
        themes.filter(|other| other.parent.is_some() && other.parent == parent).collect()
    }

    /// Codes of the languages that contributions are in, by code, with `und` for those not determined.
    pub(crate) fn languages(&self) -> Vec<&'c str> {
        let codes: BTreeSet<_> = self.contributions().iter().map(|it| it.language.code()).collect();
        codes.into_iter().collect()
    }

    /// The questions that were answered, most answers first.
    pub(crate) fn prompts(&self) -> Vec<&'c Arc<str>> {
        let mut counts: BTreeMap<&Arc<str>, usize> = BTreeMap::new();
        for prompt in self.contributions().iter().filter_map(|it| it.prompt.as_ref()) {
            *counts.entry(prompt).or_default() += 1;
        }
        let mut prompts: Vec<_> = counts.into_iter().collect();
        prompts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        prompts.into_iter().map(|(prompt, _)| prompt).collect()
    }

    /// The months between the first and the last dated contribution, as year and month; none when nothing is dated.
    pub(crate) fn months(&self) -> Vec<(u16, u8)> {
        let dated = self.contributions().iter().filter_map(|it| it.date.map(|day| day.parts()));
        let months: BTreeSet<_> = dated.map(|(year, month, _)| (year, month)).collect();
        match (months.first(), months.last()) {
            (Some(&first), Some(&last)) if span_in_months(first, last) <= MONTHS_WITHOUT_GAPS => {
                through(first, last)
            }
            _ => months.into_iter().collect(),
        }
    }
}

/// Above this many months between first and last, months without a contribution are left out of the chart.
const MONTHS_WITHOUT_GAPS: usize = 36;

fn span_in_months(first: (u16, u8), last: (u16, u8)) -> usize {
    let number = |(year, month): (u16, u8)| usize::from(year) * 12 + usize::from(month);
    number(last).saturating_sub(number(first))
}

fn through(first: (u16, u8), last: (u16, u8)) -> Vec<(u16, u8)> {
    let next = |&(year, month): &(u16, u8)| Some(if month < 12 { (year, month + 1) } else { (year + 1, 1) });
    std::iter::successors(Some(first), next).take_while(|month| *month <= last).collect()
}
