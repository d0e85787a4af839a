//! Who was not heard: those who took part against those who live here, or an honest word that nobody knows.

use crate::data::key;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::writer::Html;
use std::collections::BTreeMap;
use std::sync::Arc;
use torg_core::{Compilation, GroupTable};

pub(super) fn write(html: &mut Html, report: &Report) {
    let populations = &report.compilation.material.populations;
    if populations.is_empty() {
        html.tag("p").class("lead").word("unheard-unknown");
        return;
    }
    let compared: Vec<Compared> = populations.iter().flat_map(|it| compare(report.compilation, it)).collect();
    sentences(html, &compared);
    if !compared.is_empty() {
        html.tag("p").class("note").with(|html| {
            html.say("unheard-note", &[("confidence", Slot::Constant("confidence-percent"))]);
        });
    }
    for attribute in populations.keys() {
        if !report.compilation.groups.iter().any(|group| group.attribute == *attribute) {
            let attribute = [("attribute", Slot::word("attribute", attribute))];
            html.tag("p").with(|html| html.say("unheard-not-asked", &attribute));
        }
    }
}

/// One group of the population.
struct Compared<'c> {
    attribute: &'c str,
    value: &'c str,
    standing: Standing,
}

/// How a group's share of those who took part stands to its share of those who live here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nobody took part, or too few to show.
    Absent,
    /// Clearly fewer than live here.
    Fewer,
    /// No clear difference.
    Same,
    /// Clearly more than live here.
    More,
}

/// How one group stands to those who live here, if it is known how many of them do.
pub(super) fn standing_of(
    group: &GroupTable,
    value: &str,
    people: &BTreeMap<Arc<str>, u64>,
) -> Option<Standing> {
    people.get(value).map(|live| standing(group, value, *live, people.values().sum()))
}

fn compare<'c>(
    compilation: &'c Compilation,
    (attribute, people): (&'c Arc<str>, &'c BTreeMap<Arc<str>, u64>),
) -> Vec<Compared<'c>> {
    let Some(group) = compilation.groups.iter().find(|group| group.attribute == *attribute) else {
        return Vec::new();
    };
    let all = people.values().sum();
    let row = |(value, live): (&'c Arc<str>, &u64)| Compared {
        attribute,
        value,
        standing: standing(group, value, *live, all),
    };
    people.iter().map(row).collect()
}

fn standing(group: &GroupTable, value: &str, live: u64, all: u64) -> Standing {
    let total = group.totals.iter().find(|total| &*total.value == value);
    match total.and_then(|total| total.participants) {
        Some(0) | None => Standing::Absent,
        Some(took_part) => against(count(took_part), count(group.participants), live, all),
    }
}

/// Whether `part` of `whole` differs from `live` of `all` by more than chance explains: the Wilson score interval
/// (Wilson 1927) holds every share whose z-score is at most 1.959964, so the two sides are compared squared.
fn against(part: u64, whole: u64, live: u64, all: u64) -> Standing {
    if whole == 0 || all == 0 {
        return Standing::Same;
    }
    let (observed, expected) = (real(part) / real(whole), real(live) / real(all));
    let difference = observed - expected;
    let beyond = difference * difference * real(whole) > Z * Z * expected * (1.0 - expected);
    match (beyond, difference < 0.0) {
        (false, _) => Standing::Same,
        (true, true) => Standing::Fewer,
        (true, false) => Standing::More,
    }
}

const Z: f64 = 1.959_964;

#[expect(clippy::cast_precision_loss, reason = "people are fewer than two to the power of 53")]
fn real(count: u64) -> f64 {
    count as f64
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn sentences(html: &mut Html, compared: &[Compared]) {
    let less: Vec<_> =
        compared.iter().filter(|row| matches!(row.standing, Standing::Absent | Standing::Fewer)).collect();
    match (less.is_empty(), compared.is_empty()) {
        (true, true) => return,
        (true, false) => return html.tag("p").class("lead").word("unheard-even"),
        (false, _) => html.tag("p").class("lead").word("unheard-lead"),
    }
    html.tag("ul").class("unheard").with(|html| {
        for row in less {
            let message = if row.standing == Standing::Absent { "unheard-absent" } else { "unheard-less" };
            let slots = [
                ("attribute", Slot::word("attribute", row.attribute)),
                ("value", Slot::Value(row.value)),
                ("share", Slot::Share(key(&["group", row.attribute, row.value, "percent"]))),
                ("population", Slot::Share(key(&["population", row.attribute, row.value, "percent"]))),
            ];
            html.tag("li").with(|html| html.say(message, &slots));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_clear_differences_are_named() {
        let check =
            |part, whole, expect| assert_eq!(against(part, whole, 30, 100), expect, "{part} of {whole}");
        check(5, 100, Standing::Fewer);
        check(60, 100, Standing::More);
        check(28, 100, Standing::Same);
        check(2, 8, Standing::Same);
        check(0, 0, Standing::Same);
    }
}
