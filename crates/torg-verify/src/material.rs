//! Labels, names and other words of the sources on the pages: each is one that the open data holds, of the kind it is
//! said to be, and belongs to the theme or contribution it stands beside.

use crate::{
    card::Card,
    data::{Contribution, Data},
    document::{Cited, Page},
    shown::Shown,
    verdict::{Check, Examination},
};
use std::collections::{BTreeMap, BTreeSet};

/// Texts of the tables and the method card, by kind.
pub(crate) struct Known<'s>(BTreeMap<&'static str, BTreeSet<&'s str>>);

impl<'s> Known<'s> {
    pub fn of(shown: &Shown<'s, '_>) -> Self {
        let mut known = Self(BTreeMap::new());
        known.contributions(shown.data);
        known.tables(shown.data);
        known.card(shown.card);
        known.add("name", ["SHA-256", "UTF-8", "method-card.json", "report.json"]);
        known.add("name", shown.folder.names());
        known.add("name", shown.folder.names().filter_map(|name| name.rsplit('/').next()));
        known
    }

    pub fn is(&self, kind: &str, text: &str) -> bool {
        self.0.get(kind).is_some_and(|texts| texts.contains(text))
    }

    pub fn is_any(&self, text: &str) -> bool {
        self.0.values().any(|texts| texts.contains(text))
    }

    pub fn has_kind(&self, kind: &str) -> bool {
        self.0.contains_key(kind)
    }

    fn add(&mut self, kind: &'static str, texts: impl IntoIterator<Item = &'s str>) {
        self.0.entry(kind).or_default().extend(texts);
    }

    fn column(&mut self, kind: &'static str, data: &Data<'s>, table: &str, column: usize) {
        let table = data.tables.get(table);
        self.add(kind, table.rows.iter().filter_map(|row| row.get(column)).map(String::as_str));
    }

    fn contributions(&mut self, data: &Data<'s>) {
        let all = || data.contributions.iter();
        self.add("source", all().map(|it| it.source));
        self.add("place", all().flat_map(|it| places(it.row)));
        self.add("date", all().map(|it| it.date));
        self.add("month", all().filter_map(|it| it.date.get(..4)));
        self.add("month", all().filter_map(|it| it.date.get(5..7)));
        self.add("language", all().map(|it| it.language));
        self.add("participant", all().map(|it| it.participant));
        self.add("contribution", all().map(|it| it.id));
        self.add("prompt", all().filter_map(|it| it.prompt));
        self.add("value", all().flat_map(|it| it.attributes).map(String::as_str));
        self.add("attribute", data.attributes.iter().copied());
        self.add("theme", data.themes.iter().map(|it| it.id));
        self.add("label", data.themes.iter().map(|it| it.label));
    }

    fn tables(&mut self, data: &Data<'s>) {
        self.column("source", data, "sources", 0);
        self.column("question", data, "choices", 1);
        self.column("option", data, "choices", 2);
        self.column("attribute", data, "population", 0);
        self.column("attribute", data, "withheld", 0);
        self.column("value", data, "population", 1);
        self.column("observation", data, "observations", 2);
        for (table, column) in [("observations", 1), ("coverage", 2)] {
            let table = data.tables.get(table);
            let rows = table.rows.iter().filter_map(|row| row.get(column));
            self.add("place", rows.flat_map(|row| places(row)));
        }
        let reasons = data.tables.get("coverage").rows.iter().filter_map(|row| row.get(4));
        self.add("detail", reasons.filter_map(|reason| Some(reason.split_once(": ")?.1)));
        let columns = data.tables.get("sources").rows.iter().filter_map(|row| row.get(7));
        self.add("column", columns.flat_map(|cell| cell.split(" | ")));
    }

    fn card(&mut self, card: &'s Card) {
        let content = &card.content;
        self.add("title", content.title.as_deref());
        self.add("method", card.values.iter().map(String::as_str));
    }
}

/// The numbers in a text that the report's language wrote, such as a month's.
fn digits(text: &str) -> impl Iterator<Item = String> {
    let plain = crate::numbers::ascii(text);
    let numbers: Vec<String> = plain
        .split(|letter: char| !letter.is_numeric())
        .filter(|number| !number.is_empty())
        .map(str::to_owned)
        .collect();
    numbers.into_iter()
}

/// Attributes that are read aloud or shown.
fn is_aloud(name: &str) -> bool {
    matches!(
        name,
        "alt"
            | "aria-label"
            | "title"
            | "aria-description"
            | "aria-valuetext"
            | "placeholder"
            | "label"
            | "summary"
    )
}

fn has_digit(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

/// A place whole, and its page and row alone.
fn places(place: &str) -> impl Iterator<Item = &str> {
    let parts = place.strip_prefix("page ").and_then(|rest| rest.split_once(", "));
    std::iter::once(place).chain(parts.map(|(page, _)| page)).chain(parts.map(|(_, row)| row))
}

/// Material as the pages show it.
pub(crate) struct OnPages<'s> {
    exam: Examination,
    known: Known<'s>,
}

impl<'s> OnPages<'s> {
    pub fn new(shown: &Shown<'s, '_>) -> Self {
        let exam = Examination::new(
            "labels and names",
            "labels, names and dates in the report stand so in the open data",
        );
        Self { exam, known: Known::of(shown) }
    }

    pub fn page(&mut self, shown: &Shown<'_, '_>, page: &Page) {
        for (at, element) in page.elements.iter().enumerate() {
            let wrong = if let Some(theme) = element.attribute("data-label") {
                self.exam.saw(1);
                label_fault(shown, page, at, theme)
            } else if let Some(kind) = element.attribute("data-word") {
                self.exam.saw(1);
                self.word_fault(shown, page, at, kind)
            } else {
                None
            };
            if let Some(what) = wrong {
                self.exam.problem(&page.file, page.place(at), what);
            }
            for (_, value) in
                element.attributes.iter().filter(|(name, value)| is_aloud(name) && has_digit(value))
            {
                self.exam.expect(
                    self.known.is_any(value),
                    &page.file,
                    || page.place(at),
                    || format!("a number is read aloud that nothing accounts for: `{value}`"),
                );
            }
        }
    }

    fn word_fault(&self, shown: &Shown<'_, '_>, page: &Page, at: usize, kind: &str) -> Option<String> {
        if !self.known.has_kind(kind) {
            return Some(format!("`{kind}` is not a kind of material"));
        }
        let text = page.text(at);
        if kind == "month" {
            let holds = digits(&text).all(|number| self.known.is(kind, &number));
            return (!holds).then(|| format!("`{text}` is no month of the open data"));
        }
        if !self.known.is(kind, &text) {
            return Some(format!("`{text}` is no {kind} of the open data"));
        }
        let contribution = beside(shown, page, at)?;
        let holds = match kind {
            "source" => contribution.source == text,
            "date" => contribution.date == text,
            "place" => places(contribution.row).any(|place| place == text),
            "value" => contribution.attributes.contains(&text),
            "prompt" => contribution.prompt == Some(&text),
            "participant" => contribution.participant == text,
            "contribution" => contribution.id == text,
            "language" => contribution.language == text,
            _ => true,
        };
        (!holds).then(|| format!("`{text}` is not the {kind} of contribution `{}`", contribution.id))
    }

    pub fn finish(self) -> Check {
        self.exam.finish()
    }
}

fn label_fault(shown: &Shown<'_, '_>, page: &Page, at: usize, theme: &str) -> Option<String> {
    let Some(theme) = shown.data.by_theme.get(theme).and_then(|&at| shown.data.themes.get(at)) else {
        return Some(format!("there is no theme `{theme}`"));
    };
    let text = page.text(at);
    let holds = text == theme.label;
    (!holds).then(|| format!("theme `{}` is called `{}`, not `{text}`", theme.id, theme.label))
}

/// The contribution that an element stands beside: on its page, or at a quotation that leads to one.
fn beside<'d, 't>(shown: &Shown<'d, 't>, page: &Page, at: usize) -> Option<&'d Contribution<'t>> {
    let id = page.nearest(at, |above| {
        let element = page.elements.get(above)?;
        let own = element.attribute("id").and_then(|id| id.strip_prefix("c-"));
        let quoting = element.name == "figure" && page.holds(above, "data-quote");
        own.or(match page.cited(above) {
            Cited::One(id) if quoting => Some(id),
            _ => None,
        })
    })?;
    shown.data.by_contribution.get(id).and_then(|&at| shown.data.contributions.get(at))
}
