//! Goes through the pages once, one in memory at a time, and hands each to those who check pages.

use crate::{
    card::Card,
    cited,
    data::Data,
    document::{Cited, Page},
    facts::Facts,
    folder::Folder,
    inert, material, numbers, pages, quotations,
    verdict::Check,
};

/// No page is larger, in bytes.
const PAGE_BYTES_MAX: u64 = 256 << 20;

/// What the pages are checked against.
pub(crate) struct Shown<'s, 't> {
    pub folder: &'s Folder<'s>,
    pub card: &'s Card,
    pub data: &'s Data<'t>,
    pub facts: &'s Facts<'t>,
}

impl Shown<'_, '_> {
    /// The contributions that links inside an element lead to, if there are links.
    pub fn cites(&self, page: &Page, at: usize) -> Option<Vec<String>> {
        match page.cited(at) {
            Cited::None => None,
            Cited::One(id) => Some(vec![id.clone()]),
            Cited::Many => Some(vec![String::new()]),
        }
    }

    /// The theme that an element shows.
    pub fn theme_of(&self, page: &Page, at: usize) -> Option<usize> {
        let element = page.elements.get(at)?;
        let named =
            element.attribute("data-theme").or_else(|| element.attribute("id")?.strip_prefix("theme-"))?;
        self.data.by_theme.get(named).copied()
    }

    /// Reads every page.
    pub fn check(&self) -> Vec<Check> {
        let mut quotations = quotations::OnPages::new();
        let mut cited = cited::OnPages::new();
        let mut numbers = numbers::OnPages::new();
        let mut material = material::OnPages::new(self);
        let mut pages = pages::OnPages::new(self);
        let mut inert = inert::OnPages::new();
        for file in self.folder.names().filter(|name| is_page(name)) {
            let text = match self.folder.text(file, PAGE_BYTES_MAX) {
                Ok(text) => text,
                Err(cause) => {
                    inert.unreadable(file, &cause);
                    continue;
                }
            };
            let page = Page::parse(file, &text);
            drop(text);
            quotations.page(self, &page);
            cited.page(self, &page);
            numbers.page(self, &page);
            material.page(self, &page);
            pages.page(self, &page);
            inert.page(&page);
        }
        vec![
            quotations.finish(self.data),
            cited.finish(self),
            numbers.finish(self),
            material.finish(),
            pages.finish(self),
            inert.finish(self),
        ]
    }
}

/// Whatever a browser might take for a page.
fn is_page(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    ["html", "htm", "xhtml", "svg", "xml"].iter().any(|page| ending.eq_ignore_ascii_case(page))
}
