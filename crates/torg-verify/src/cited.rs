//! Every finding stands in the report beside the quotations it names, all of them and no others.

use crate::{
    document::Page,
    shown::Shown,
    verdict::{Check, Examination},
};
use std::collections::BTreeSet;

const FILE: &str = "index.html";

/// Findings as the pages show them.
pub(crate) struct OnPages {
    exam: Examination,
    seen: BTreeSet<usize>,
}

impl OnPages {
    pub fn new() -> Self {
        let exam = Examination::new(
            "findings in the report",
            "findings stand in the report beside the quotations they name, all of those and no others",
        );
        Self { exam, seen: BTreeSet::new() }
    }

    pub fn page(&mut self, shown: &Shown<'_, '_>, page: &Page) {
        let quoted = Quoted::of(page);
        for (at, element) in page.elements.iter().enumerate() {
            let finding = element.attribute("data-key").and_then(finding);
            let Some(finding) = finding.filter(|finding| !self.seen.contains(finding)) else { continue };
            let around = page.around(at).find(|&around| quoted.within(around).next().is_some());
            if around.is_some_and(|around| is_whole(shown, page, &quoted, around, finding)) {
                self.seen.insert(finding);
            }
        }
    }

    pub fn finish(mut self, shown: &Shown<'_, '_>) -> Check {
        for row in 0..shown.data.tables.get("findings").rows.len() {
            self.exam.expect(
                self.seen.contains(&row),
                FILE,
                || format!("finding {}", row.saturating_add(1)),
                || "it is not shown beside its own quotations, all of them and no others".into(),
            );
        }
        self.exam.finish()
    }
}

/// `finding/3/total` as 2.
fn finding(key: &str) -> Option<usize> {
    let (number, _) = key.strip_prefix("finding/")?.split_once('/')?;
    number.parse::<usize>().ok()?.checked_sub(1)
}

/// Whether an element holds what the finding cites, and names no theme that it does not speak of.
fn is_whole(shown: &Shown<'_, '_>, page: &Page, quoted: &Quoted, around: usize, finding: usize) -> bool {
    let table = shown.data.tables.get("findings");
    let cited = [11, 12].map(|column| table.cell(finding, column).split(' ').filter(|id| !id.is_empty()));
    let here = quoted.within(around).filter_map(|at| page.elements.get(at)?.attribute("data-quote"));
    let themes = [2, 3].map(|column| table.cell(finding, column));
    let mut labels = quoted.below(around).filter_map(|at| page.elements.get(at)?.attribute("data-label"));
    here.eq(cited.into_iter().flatten()) && labels.all(|theme| themes.contains(&theme))
}

/// Where quotations stand. Elements are numbered by their start tags, so that what lies in one follows it at once.
struct Quoted {
    quotations: Vec<usize>,
    /// The last element inside each.
    last: Vec<usize>,
}

impl Quoted {
    fn of(page: &Page) -> Self {
        let is_quoted = |at: &usize| {
            page.elements.get(*at).is_some_and(|element| element.attribute("data-quote").is_some())
        };
        let mut last: Vec<usize> = (0..page.elements.len()).collect();
        for (at, element) in page.elements.iter().enumerate().rev() {
            let own = last.get(at).copied().unwrap_or(at);
            if let Some(above) = element.parent.and_then(|parent| last.get_mut(parent)) {
                *above = own.max(*above);
            }
        }
        Self { quotations: (0..page.elements.len()).filter(is_quoted).collect(), last }
    }

    fn below(&self, at: usize) -> impl Iterator<Item = usize> + use<> {
        at..=self.last.get(at).copied().unwrap_or(at)
    }

    fn within(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let last = self.last.get(at).copied().unwrap_or(at);
        let first = self.quotations.partition_point(|&quotation| quotation < at);
        self.quotations.iter().copied().skip(first).take_while(move |&quotation| quotation <= last)
    }
}
