//! Themes that meet: in most sources, or in the same contributions. Owns those counts; refuses causes.

use super::{Cited, Ground};
use crate::quotations::Chosen;
use std::collections::{BTreeMap, BTreeSet};
use torg_core::{Finding, Statement};

/// Sources from which "in most of them" says anything, and the least share of them in per cent.
const FEWEST_SOURCES: usize = 3;
const MOST_PERCENT: usize = 80;
/// Contributions in both themes, and how many times more than by chance, to be called often together.
const FEWEST_TOGETHER: usize = 5;
const TIMES_CHANCE: usize = 2;
/// Findings of each kind.
const FINDINGS: usize = 2;

/// The largest themes that most sources speak of.
pub(super) fn across_sources(ground: &Ground, chosen: &Chosen, cited: &mut Cited) -> Vec<Finding> {
    let contributions = &ground.material.contributions;
    let all: BTreeSet<&str> = contributions.iter().map(|it| &*it.source).collect();
    let mut sources: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for passage in ground.passages {
        if let Some(theme) = passage.theme {
            let source = &*contributions[passage.contribution].source;
            sources.entry(ground.tops[theme]).or_default().insert(source);
        }
    }
    let of = all.len();
    let finding = |theme: usize| {
        let sources = sources.get(&theme).map_or(0, BTreeSet::len);
        let most = of >= FEWEST_SOURCES && sources * 100 >= of * MOST_PERCENT;
        most.then(|| ground.on_theme(Statement::AcrossSources { theme, sources, of }, theme, chosen, cited))?
    };
    ground.top().filter_map(finding).take(FINDINGS).collect()
}

/// Pairs of themes at the top that the same contributions speak of, more often than chance.
pub(super) fn often_together(ground: &Ground, chosen: &Chosen, cited: &mut Cited) -> Vec<Finding> {
    let mut pairs: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for passages in ground.passages.chunk_by(|a, b| a.contribution == b.contribution) {
        let themes: BTreeSet<usize> =
            passages.iter().filter_map(|it| it.theme).map(|it| ground.tops[it]).collect();
        let main: Vec<usize> = themes.into_iter().filter(|&theme| is_main(ground, theme)).collect();
        for (rank, &theme) in main.iter().enumerate() {
            for &other in &main[rank + 1..] {
                pairs.entry((theme, other)).or_default().push(passages[0].contribution);
            }
        }
    }
    let total = ground.material.contributions.len();
    let size = |theme: usize| ground.themes[theme].contributions;
    let mut often: Vec<((usize, usize), Vec<usize>)> = pairs
        .into_iter()
        .filter(|((theme, other), both)| {
            both.len() >= FEWEST_TOGETHER && both.len() * total >= TIMES_CHANCE * size(*theme) * size(*other)
        })
        .collect();
    often.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then(a.0.cmp(&b.0)));
    often
        .iter()
        .filter_map(|(pair, both)| together(ground, *pair, both, chosen, cited))
        .take(FINDINGS)
        .collect()
}

fn is_main(ground: &Ground, theme: usize) -> bool {
    ground.themes[theme].kind == torg_core::ThemeKind::Main
}

fn together(
    ground: &Ground,
    (theme, other): (usize, usize),
    both: &[usize],
    chosen: &Chosen,
    cited: &mut Cited,
) -> Option<Finding> {
    let of = ground.themes[theme].contributions.min(ground.themes[other].contributions);
    let in_both =
        chosen.quotations.iter().enumerate().filter(|(_, it)| both.binary_search(&it.contribution()).is_ok());
    let on_either = |at: &usize| [Some(theme), Some(other)].contains(&chosen.quotations[*at].theme());
    let in_both: Vec<usize> = in_both.map(|(at, _)| at).filter(on_either).collect();
    let of_each =
        || [theme, other].into_iter().filter_map(|it| ground.themes[it].quotations.first().copied());
    let supporting = if in_both.is_empty() { of_each().collect() } else { cited.fresh_or_first(&in_both) };
    let statement = Statement::OftenTogether { theme, other, contributions: both.len(), of };
    Finding::new(statement, supporting, Vec::new(), &chosen.quotations).ok()
}
