//! Who could have spoken of a theme that is in one language. Owns the comparison of a group with all among those who
//! speak that language, for a group that writes in another is not silent on the matter.

use super::Ground;
use crate::groups::{direction, wilson};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::{Direction, GroupCell, Language};

/// Participants by language, and in each theme; empty where all write in one language. Languages that were compared
/// count as one.
pub(super) struct Speakers {
    by_language: BTreeMap<Language, BTreeSet<u32>>,
    in_theme: Vec<BTreeSet<u32>>,
    language: Vec<Option<Language>>,
}

impl Speakers {
    pub(super) fn of(ground: &Ground) -> Self {
        let mut by_language: BTreeMap<Language, BTreeSet<u32>> = BTreeMap::new();
        for it in ground.material.contributions.iter().filter(|it| it.language.is_known()) {
            by_language.entry(ground.shared(it.language)).or_default().insert(it.participant.0);
        }
        let (mut in_theme, mut language) = (Vec::new(), Vec::new());
        if by_language.len() > 1 {
            in_theme = vec![BTreeSet::new(); ground.themes.len()];
            let mut counts: Vec<BTreeMap<Language, usize>> = vec![BTreeMap::new(); ground.themes.len()];
            for passage in ground.passages {
                let it = &ground.material.contributions[passage.contribution];
                let up = |theme: &usize| ground.themes[*theme].parent;
                for theme in std::iter::successors(passage.theme, up) {
                    in_theme[theme].insert(it.participant.0);
                    *counts[theme].entry(ground.shared(it.language)).or_default() += 1;
                }
            }
            let most = |counts: &BTreeMap<Language, usize>| {
                counts.iter().max_by_key(|(_, count)| **count).map(|(language, _)| *language)
            };
            language = counts.iter().map(most).collect();
        }
        Self { by_language, in_theme, language }
    }

    /// Whether the direction of `cell` stands among those who write in the language of `theme`, who are most of the group.
    pub(super) fn confirm(&self, ground: &Ground, theme: usize, cell: &GroupCell) -> bool {
        let Some(language) = self.language.get(theme).copied().flatten() else { return true };
        let Some(writers) = self.by_language.get(&language) else { return true };
        let (mut group, mut all): (BTreeSet<u32>, BTreeSet<u32>) = Default::default();
        for it in ground.material.contributions.iter().filter(|it| writers.contains(&it.participant.0)) {
            if let Some(value) = it.attributes.get(&cell.attribute) {
                all.insert(it.participant.0);
                if *value == cell.value {
                    group.insert(it.participant.0);
                }
            }
        }
        if cell.of.is_some_and(|of| group.len() * 2 < of) {
            return false;
        }
        let here = |people: &BTreeSet<u32>| people.intersection(&self.in_theme[theme]).count();
        let share = here(&all) as f64 / (all.len() as f64).max(1.0);
        direction(share, wilson(here(&group), group.len())) == cell.direction
            && cell.direction != Direction::Same
    }
}
