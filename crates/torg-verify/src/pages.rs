//! Every contribution stands on exactly one page, word for word, and the pages show no others.

use crate::{
    document::{Page, carried},
    shown::Shown,
    verdict::{Check, Examination, unlike},
};

/// Contributions as the pages show them.
pub(crate) struct OnPages {
    exam: Examination,
    seen: Vec<usize>,
}

impl OnPages {
    pub fn new(shown: &Shown<'_, '_>) -> Self {
        let exam = Examination::new(
            "pages",
            "contributions stand on exactly one page each, byte for byte as in the open data",
        );
        Self { exam, seen: vec![0; shown.data.contributions.len()] }
    }

    pub fn page(&mut self, shown: &Shown<'_, '_>, page: &Page) {
        let paged = page.file.starts_with("contributions/");
        if paged
            && page.elements.iter().all(|element| element.attribute("data-text").is_none())
            && !self.seen.is_empty()
        {
            self.exam.problem(&page.file, "", "it shows no contribution");
        }
        for (at, element) in page.elements.iter().enumerate() {
            let own = element.attribute("id").and_then(|id| id.strip_prefix("c-"));
            if own.is_some_and(|id| !shown.data.by_contribution.contains_key(id)) {
                self.exam.problem(
                    &page.file,
                    page.place(at),
                    "it shows a contribution that is not in the open data",
                );
            }
            let Some(id) = element.attribute("data-text") else { continue };
            let Some(&position) = shown.data.by_contribution.get(id) else {
                self.exam.problem(
                    &page.file,
                    page.place(at),
                    format!("there is no contribution `{id}` in the open data"),
                );
                continue;
            };
            if let Some(seen) = self.seen.get_mut(position) {
                *seen = seen.saturating_add(1);
            }
            let stored =
                shown.data.contributions.get(position).map(|contribution| carried(contribution.text));
            let here = page.only_text(at);
            self.exam.expect(
                here.as_deref() == stored.as_deref(),
                &page.file,
                || format!("contribution `{id}`, {}", page.place(at)),
                || unlike(here.as_deref().unwrap_or_default(), stored.as_deref().unwrap_or_default()),
            );
            let addressed = page.nearest(at, |at| page.elements.get(at)?.attribute("id")?.strip_prefix("c-"));
            self.exam.expect(
                addressed == Some(id) && paged,
                &page.file,
                || page.place(at),
                || format!("`{id}` cannot be reached at its address, #c-{id} on a page of contributions"),
            );
        }
    }

    pub fn finish(mut self, shown: &Shown<'_, '_>) -> Check {
        for (at, seen) in self.seen.iter().enumerate().filter(|(_, seen)| **seen != 1) {
            let id = shown.data.contribution_id(at);
            self.exam.problem(
                "contributions/",
                "",
                format!("contribution `{id}` stands there {seen} times, not once"),
            );
        }
        self.exam.examined_is(self.seen.len());
        self.exam.finish()
    }
}
