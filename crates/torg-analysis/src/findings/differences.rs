//! Groups that speak of a theme more or less than all do. Owns which differences are named; refuses hidden cells, and
//! differences that are only of language.

use super::{Cited, Ground, spoken::Speakers};
use crate::quotations::Chosen;
use std::collections::BTreeSet;
use torg_core::{Direction, Finding, GroupCell, SMALL_GROUPS, Statement, Theme};

/// Differences named of each kind.
const MORE: usize = 4;
const LESS: usize = 2;
/// Themes deeper than this are left to the tables.
const DEEPEST: u8 = 2;

/// The clearest differences: at most one for each theme and attribute.
pub(super) fn of(ground: &Ground, chosen: &Chosen, cited: &mut Cited) -> Vec<Finding> {
    let speakers = Speakers::of(ground);
    let mut findings = Vec::new();
    for (direction, most) in [(Direction::More, MORE), (Direction::Less, LESS)] {
        for (theme, cell) in clearest(ground, direction, most, &speakers) {
            findings.extend(finding(ground, theme, cell, chosen, cited));
        }
    }
    findings
}

fn clearest<'g>(
    ground: &'g Ground,
    direction: Direction,
    most: usize,
    speakers: &Speakers,
) -> Vec<(usize, &'g GroupCell)> {
    let themes = ground.themes.iter().enumerate().filter(|(_, theme)| theme.level <= DEEPEST);
    let mut ranked: Vec<(i64, usize, &GroupCell)> = themes
        .flat_map(|(at, theme)| theme.groups.iter().map(move |cell| (gap(theme, cell), at, cell)))
        .filter(|(_, _, cell)| cell.direction == direction && *cell.value != *SMALL_GROUPS)
        .collect();
    ranked.sort_by(|a, b| {
        b.0.cmp(&a.0)
            .then(a.1.cmp(&b.1))
            .then_with(|| (&a.2.attribute, &a.2.value).cmp(&(&b.2.attribute, &b.2.value)))
    });
    let mut named: BTreeSet<(usize, &str)> = BTreeSet::new();
    let confirmed = ranked.into_iter().filter(|(_, theme, cell)| speakers.confirm(ground, *theme, cell));
    let fresh = confirmed.filter(|(_, theme, cell)| named.insert((ground.tops[*theme], &*cell.attribute)));
    fresh.map(|(_, theme, cell)| (theme, cell)).take(most).collect()
}

/// How far, in ten-thousandths, the interval's nearer end lies from the other groups' share.
fn gap(theme: &Theme, cell: &GroupCell) -> i64 {
    let same = theme.groups.iter().filter(|other| other.attribute == cell.attribute);
    let (speak, all) = same.fold((0, 0), |(speak, all), other| {
        (speak + other.participants.unwrap_or(0), all + other.of.unwrap_or(0))
    });
    let share = speak as f64 / (all as f64).max(1.0);
    let (low, high) = cell.interval.unwrap_or((share, share));
    ((low - share).max(share - high) * 10_000.0) as i64
}

fn finding(
    ground: &Ground,
    theme: usize,
    cell: &GroupCell,
    chosen: &Chosen,
    cited: &mut Cited,
) -> Option<Finding> {
    let (participants, of) = (cell.participants?, cell.of?);
    let (attribute, value) = (cell.attribute.to_string(), cell.value.to_string());
    if cell.direction == Direction::Less {
        let statement = Statement::SpeaksLess { theme, attribute, value, participants, of };
        return ground.on_theme(statement, theme, chosen, cited);
    }
    let by_group = |at: &&usize| {
        let speaker = &ground.material.contributions[chosen.quotations[**at].contribution()];
        speaker.attributes.get(&cell.attribute) == Some(&cell.value)
    };
    let statement = Statement::SpeaksMore { theme, attribute, value, participants, of };
    let own = &ground.themes[theme].quotations;
    let below = own.iter().chain(ground.below(theme));
    let theirs: Vec<usize> = below.filter(by_group).copied().collect();
    let supporting = cited.fresh_or_first(if theirs.is_empty() { own } else { &theirs });
    Finding::new(statement, supporting, Vec::new(), &chosen.quotations).ok()
}
