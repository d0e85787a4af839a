//! The options of a closed question of which people chose several, found in the answers themselves: forms write them
//! into one cell, with `;` or `, ` between, and options hold commas of their own. What recurs in other rows is an
//! option; parts that never stand without each other are one.
//!
//! It refuses to cut what people wrote: lists in own words do not recur, or come in any order, where a form writes its
//! options in the order in which they stand.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

const END: &str = ";";
const SEPARATORS: [&str; 2] = [END, ", "];
/// Share of the answers, in percent, that end with `;`, as Microsoft Forms writes them.
const ENDED_PERCENT: u64 = 50;
/// Share of all parts, in percent, that stand in other answers too.
const RECURRING_PERCENT: u64 = 60;
/// Share of the answers, in percent, that hold several options.
const SEVERAL_PERCENT: u64 = 10;
const OPTIONS_MAX: usize = 40;
/// Share of the options, in percent, that stand first in one answer and last in one.
const FIRST_AND_LAST_PERCENT: u64 = 20;
/// So many answers in which two parts stand together, and none in which one stands alone, make them one option.
const TOGETHER_MIN: u64 = 4;
/// Share of the answers, in percent, that begin with a capital where small letters go on with what stands before.
const CAPITAL_PERCENT: u64 = 90;

/// How the cells of a column are cut into options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// What stands between them.
    pub separator: &'static str,
    /// Options that hold the separator themselves.
    whole: Vec<String>,
}

impl Options {
    /// What the answers of a column show; none when they are not lists of options.
    pub fn of<'c>(answers: &(impl Iterator<Item = &'c str> + Clone)) -> Option<Self> {
        let (mut all, mut ended) = (0u64, 0u64);
        for answer in answers.clone() {
            all = all.saturating_add(1);
            ended = ended.saturating_add(u64::from(answer.ends_with(END)));
        }
        if all > 0 && percent(ended, all) >= ENDED_PERCENT {
            return Some(Self { separator: END, whole: Vec::new() });
        }
        SEPARATORS.into_iter().find_map(|separator| Lists::of(answers.clone(), separator)?.options())
    }

    /// The options in a cell.
    pub fn split<'c>(&self, cell: &'c str) -> Vec<&'c str> {
        let parts = parts(cell, self.separator);
        let mut options = Vec::new();
        let mut rest = parts.as_slice();
        while let Some(first) = rest.first() {
            let ends =
                (1..=rest.len()).rev().filter_map(|taken| Some((taken, rest.get(taken.checked_sub(1)?)?)));
            let joined =
                ends.map(|(taken, last)| (taken, cell.get(first.start..last.end).unwrap_or_default()));
            let longest = joined.into_iter().find(|(taken, text)| *taken == 1 || self.is_whole(text));
            let (taken, option) = longest.unwrap_or((1, ""));
            options.push(option);
            rest = rest.get(taken..).unwrap_or_default();
        }
        options
    }

    fn is_whole(&self, text: &str) -> bool {
        self.whole.binary_search_by(|whole| whole.as_str().cmp(text)).is_ok()
    }
}

fn percent(part: u64, of: u64) -> u64 {
    part.saturating_mul(100).checked_div(of).unwrap_or(0)
}

/// Where the parts of a cell stand, without the spaces around them; empty ones are none.
fn parts(cell: &str, separator: &str) -> Vec<Range<usize>> {
    let mut start = 0usize;
    let mut found = Vec::new();
    for part in cell.split(separator) {
        let (lead, text) = (part.len().saturating_sub(part.trim_start().len()), part.trim());
        let from = start.saturating_add(lead);
        if !text.is_empty() {
            found.push(from..from.saturating_add(text.len()));
        }
        start = start.saturating_add(part.len()).saturating_add(separator.len());
    }
    found
}

/// One answer, and how many gave it.
struct List<'c> {
    cell: &'c str,
    times: u64,
    parts: Vec<Range<usize>>,
}

impl<'c> List<'c> {
    fn texts(&self) -> impl Iterator<Item = &'c str> {
        self.parts.iter().map(|part| self.cell.get(part.clone()).unwrap_or_default())
    }

    fn pairs(&self) -> impl Iterator<Item = Pair<'c>> {
        self.texts().zip(self.texts().skip(1))
    }
}

type Pair<'c> = (&'c str, &'c str);

struct Lists<'c> {
    separator: &'static str,
    lists: Vec<List<'c>>,
    /// Small letters go on with what stands before.
    capitals: bool,
}

impl<'c> Lists<'c> {
    /// The answers as lists, when enough of their parts recur to look closer.
    fn of(answers: impl Iterator<Item = &'c str> + Clone, separator: &'static str) -> Option<Self> {
        if !mostly_recur(answers.clone(), separator) {
            return None;
        }
        let mut times: BTreeMap<&str, u64> = BTreeMap::new();
        answers.for_each(|answer| add(&mut times, answer, 1));
        let (mut all, mut capital) = (0u64, 0u64);
        for (cell, count) in &times {
            all = all.saturating_add(*count);
            capital = capital.saturating_add(if cell.starts_with(char::is_uppercase) { *count } else { 0 });
        }
        let list = |(cell, times): (&'c str, u64)| List { cell, times, parts: parts(cell, separator) };
        let capitals = percent(capital, all) >= CAPITAL_PERCENT;
        Some(Self { separator, lists: times.into_iter().map(list).collect(), capitals })
    }

    fn options(mut self) -> Option<Options> {
        while self.join() {}
        let counts = self.counts();
        let ordered = self.separator == END || self.is_ordered();
        if !self.recur(&counts) || !self.are_chosen(&counts) || !ordered {
            return None;
        }
        let whole = counts.into_keys().filter(|option| option.contains(self.separator));
        Some(Options { separator: self.separator, whole: whole.map(str::to_owned).collect() })
    }

    /// Whether a few options make up most of the answers, and some answers hold several.
    fn recur(&self, counts: &BTreeMap<&str, u64>) -> bool {
        let recurring = counts.values().filter(|count| **count > 1);
        let parts: u64 = counts.values().sum();
        let answers: u64 = self.lists.iter().map(|list| list.times).sum();
        let several: u64 = self.lists.iter().filter(|list| list.parts.len() > 1).map(|list| list.times).sum();
        (2..=OPTIONS_MAX).contains(&recurring.clone().count())
            && percent(recurring.sum(), parts) >= RECURRING_PERCENT
            && percent(several, answers) >= SEVERAL_PERCENT
            && several > 1
    }

    /// Whether options stand first in some answers and last in others: the parts of a sentence do not.
    fn are_chosen(&self, counts: &BTreeMap<&str, u64>) -> bool {
        let ends = |end: fn(&List<'c>) -> Option<&'c str>| self.lists.iter().filter_map(end).collect();
        let first: BTreeSet<&str> = ends(|list| list.texts().next());
        let last: BTreeSet<&str> = ends(|list| list.texts().last());
        let recurring = counts.iter().filter(|(_, count)| **count > 1).map(|(option, _)| option);
        let both = recurring.clone().filter(|option| first.contains(*option) && last.contains(*option));
        percent(both.count() as u64, recurring.count() as u64) >= FIRST_AND_LAST_PERCENT
    }

    fn counts(&self) -> BTreeMap<&'c str, u64> {
        let mut counts = BTreeMap::new();
        self.lists.iter().for_each(|list| list.texts().for_each(|part| add(&mut counts, part, list.times)));
        counts
    }

    /// Joins neighbours that are one option; false when there are none left.
    fn join(&mut self) -> bool {
        let counts = self.counts();
        let mut pairs: BTreeMap<Pair<'c>, u64> = BTreeMap::new();
        self.lists.iter().for_each(|list| list.pairs().for_each(|pair| add(&mut pairs, pair, list.times)));
        let count = |part: &str| counts.get(part).copied().unwrap_or(0);
        pairs.retain(|(left, right), together| {
            let (never_alone, never_first) = (count(left) == *together, count(right) == *together);
            let goes_on = self.capitals && !right.starts_with(char::is_uppercase);
            never_first
                && (goes_on && (*together > 1 || never_alone) || never_alone && *together >= TOGETHER_MIN)
        });
        self.lists.iter_mut().for_each(|list| list.join(&pairs));
        !pairs.is_empty()
    }

    /// Whether two options always come in the same order, as they stand in a form.
    fn is_ordered(&self) -> bool {
        let mut before: BTreeMap<Pair<'c>, u64> = BTreeMap::new();
        for list in &self.lists {
            for (at, left) in list.texts().enumerate() {
                let after = list.texts().skip(at.saturating_add(1));
                after.for_each(|right| add(&mut before, (left, right), list.times));
            }
        }
        before.keys().all(|(left, right)| !before.contains_key(&(right, left)))
    }
}

impl<'c> List<'c> {
    fn join(&mut self, pairs: &BTreeMap<Pair<'c>, u64>) {
        let cell = self.cell;
        let text = |part: &Range<usize>| cell.get(part.clone()).unwrap_or_default();
        let mut joined: Vec<Range<usize>> = Vec::new();
        let mut last = "";
        for part in std::mem::take(&mut self.parts) {
            let right = text(&part);
            match joined.last_mut().filter(|_| pairs.contains_key(&(last, right))) {
                Some(open) => open.end = part.end,
                None => joined.push(part),
            }
            last = right;
        }
        self.parts = joined;
    }
}

fn add<K: Ord>(counts: &mut BTreeMap<K, u64>, key: K, more: u64) {
    let count = counts.entry(key).or_default();
    *count = count.saturating_add(more);
}

/// A cheap look: whether any cell holds several parts, and most parts stand in other answers too.
fn mostly_recur<'c>(answers: impl Iterator<Item = &'c str>, separator: &str) -> bool {
    let (mut hashes, mut several) = (Vec::new(), false);
    for cell in answers {
        let parts = parts(cell, separator);
        several |= parts.len() > 1;
        hashes.extend(parts.into_iter().map(|part| super::values::hash(cell.get(part).unwrap_or_default())));
    }
    hashes.sort_unstable();
    let recurring: u64 =
        hashes.chunk_by(|a, b| a == b).map(|run| run.len() as u64).filter(|run| *run > 1).sum();
    several && percent(recurring, hashes.len() as u64) >= RECURRING_PERCENT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(answers: &[&str], expect: Option<(&str, &[(&str, u64)])>) {
        let found = Options::of(&answers.iter().copied()).map(|options| {
            let mut counts: BTreeMap<String, u64> = BTreeMap::new();
            for option in answers.iter().flat_map(|answer| options.split(answer)) {
                add(&mut counts, option.to_owned(), 1);
            }
            (options.separator, counts.into_iter().collect::<Vec<_>>())
        });
        let owned =
            |counts: &[(&str, u64)]| counts.iter().map(|(it, count)| ((*it).to_owned(), *count)).collect();
        assert_eq!(found, expect.map(|(separator, counts)| (separator, owned(counts))), "{answers:?}");
    }

    #[test]
    fn options_with_commas_survive() {
        check(
            &[
                "Skugga, Bänkar, bord och stolar, Vatten",
                "Skugga",
                "Bänkar, bord och stolar",
                "Skugga, Vatten",
            ],
            Some((", ", &[("Bänkar, bord och stolar", 2), ("Skugga", 3), ("Vatten", 2)])),
        );
        check(
            &[
                "Ja, ofta, Buss",
                "Ja, ibland, Buss, Cykel",
                "Ja, ofta, Cykel",
                "Nej, Buss",
                "Nej, Cykel",
                "Ja, ibland",
            ],
            Some((", ", &[("Buss", 3), ("Cykel", 3), ("Ja, ibland", 2), ("Ja, ofta", 2), ("Nej", 2)])),
        );
        check(
            &[
                "Café, Torget, Norr, Park",
                "Café, Park",
                "Torget, Norr",
                "Torget, Norr, Park",
                "Café, Torget, Norr",
            ],
            Some((", ", &[("Café", 3), ("Park", 3), ("Torget, Norr", 4)])),
        );
    }

    #[test]
    fn what_is_written_beside_options_stays_whole() {
        check(
            &["Skugga, Vatten", "Skugga", "Vatten", "Vatten, En kiosk, gärna med glass, som är öppen sent"],
            Some((
                ", ",
                &[("En kiosk, gärna med glass, som är öppen sent", 1), ("Skugga", 2), ("Vatten", 3)],
            )),
        );
    }

    #[test]
    fn semicolons_are_ends_or_stand_between() {
        check(&["Vatten;Skugga;", "Skugga;", "Vatten;"], Some((";", &[("Skugga", 2), ("Vatten", 2)])));
        check(
            &[
                "Skugga;Sittplatser med tak över och ryggstöd för äldre",
                "Skugga;Ljus",
                "Ljus",
                "Skugga",
                "Ljus;Sittplatser med tak över och ryggstöd för äldre",
            ],
            Some((
                ";",
                &[("Ljus", 3), ("Sittplatser med tak över och ryggstöd för äldre", 2), ("Skugga", 3)],
            )),
        );
    }

    #[test]
    fn peoples_own_lists_are_not_cut() {
        check(&["Träd, bänkar", "Bänkar, träd", "Vatten, träd", "Träd, vatten"], None);
        check(&["Mer ljus, tack", "Fler bänkar, gärna i skuggan", "Inget, det är bra"], None);
        check(&["Ja, absolut", "Nej", "Ja, absolut", "Nej", "Nej, inte alls", "Nej, inte alls"], None);
        let wishes = ["Fler träd på torget, tack", "Fler träd i parken, tack", "Fler träd på torget, snälla"];
        check(&[wishes, ["Fler träd i parken, snälla", "Mer ljus, tack", "Mer ljus, snälla"]].concat(), None);
        check(&["Ja", "Nej", "Ja"], None);
        check(&[], None);
    }
}
