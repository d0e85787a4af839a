//! Every quotation equals the stored words, stands under a theme it speaks of, and leads to its contribution.

use crate::{
    data::{Data, Passage, Quotation},
    document::{Page, carried},
    shown::Shown,
    table::row_name,
    verdict::{Check, Examination, unlike},
};
use std::collections::BTreeMap;

const FILE: &str = "data/quotations.csv";

/// The table's quotations.
pub(crate) fn check_table(data: &Data<'_>) -> Check {
    let mut exam = Examination::new(
        "quotations in the data",
        "quotations are stretches of stored contributions, under a theme they speak of",
    );
    for (row, quotation) in data.quotations.iter().enumerate() {
        exam.saw(1);
        for what in contradictions(data, quotation) {
            exam.problem(FILE, row_name(row), format!("{}: {what}", quotation.id));
        }
    }
    exam.finish()
}

fn contradictions(data: &Data<'_>, quotation: &Quotation<'_>) -> Vec<String> {
    let mut found = Vec::new();
    if quotation.words.is_none() {
        found.push("its place is no stretch of the text, on whole characters".into());
    }
    match (quotation.why, quotation.theme) {
        ("central" | "spread" | "other-view", Some(_)) | ("single-voice" | "ungrouped", None) => {}
        (why, _) => found.push(format!("`{why}` is no reason for it to stand where it does")),
    }
    if passages_of(data, quotation).next().is_none() {
        found.push("it lies in no passage".into());
    }
    let spoken_of = themes_of(data, quotation);
    match quotation.theme {
        Some(theme) if !spoken_of.iter().any(|&at| data.ancestry(at).any(|above| above == theme)) => {
            found.push(format!("it does not lie in a passage of theme `{}`", data.theme_id(Some(theme))));
        }
        None if !spoken_of.is_empty() => {
            found.push("it is said to have no theme, and its passage has one".into());
        }
        _ => {}
    }
    found
}

/// The passages that hold the whole quotation. Passages are sorted by contribution.
fn passages_of<'d>(data: &'d Data<'_>, quotation: &Quotation<'_>) -> impl Iterator<Item = &'d Passage> {
    let (at, start, end) = (quotation.contribution, quotation.start, quotation.end);
    let first = data.passages.partition_point(|passage| passage.contribution < at);
    let own = data.passages.iter().skip(first).take_while(move |passage| passage.contribution == at);
    own.filter(move |passage| passage.start <= start && end <= passage.end)
}

/// The finest themes of those passages.
pub(crate) fn themes_of(data: &Data<'_>, quotation: &Quotation<'_>) -> Vec<usize> {
    passages_of(data, quotation).filter_map(|passage| passage.theme).collect()
}

/// The quotations as the pages show them.
pub(crate) struct OnPages {
    exam: Examination,
    /// How often each stands under its theme or, when it has none, anywhere.
    seen: BTreeMap<usize, usize>,
}

impl OnPages {
    pub fn new() -> Self {
        let exam = Examination::new(
            "quotations",
            "quotations in the report equal the stored words, byte for byte, and lead to their contribution",
        );
        Self { exam, seen: BTreeMap::new() }
    }

    pub fn page(&mut self, shown: &Shown<'_, '_>, page: &Page) {
        for (at, element) in page.elements.iter().enumerate() {
            if let Some(id) = element.attribute("data-quote") {
                self.exam.saw(1);
                let found = shown.data.by_quotation.get(id).copied();
                let quotation = found.and_then(|position| shown.data.quotations.get(position));
                let wrong = match quotation {
                    Some(quotation) => on_page(shown, page, at, quotation),
                    None => vec!["there is no such quotation in the open data".to_owned()],
                };
                for what in wrong {
                    self.exam.problem(&page.file, format!("{id}, {}", page.place(at)), what);
                }
                let under = page.nearest(at, |above| shown.theme_of(page, above));
                let own = quotation.is_some_and(|it| it.theme.is_none() || it.theme == under);
                if let Some(position) = found.filter(|_| own) {
                    let seen = self.seen.entry(position).or_default();
                    *seen = seen.saturating_add(1);
                }
            } else if matches!(element.name.as_str(), "blockquote" | "q") && !page.holds(at, "data-quote") {
                self.exam.problem(
                    &page.file,
                    page.place(at),
                    "something is set as a quotation and names none",
                );
            }
        }
    }

    /// A quotation stands under its theme; one without a theme, once more than findings show it.
    pub fn finish(mut self, data: &Data<'_>) -> Check {
        let findings = data.tables.get("findings");
        let cited = |id: &str| {
            let cells = (0..findings.rows.len()).map(|row| [11, 12].map(|column| findings.cell(row, column)));
            cells.filter(|cells| cells.iter().any(|ids| ids.split(' ').any(|it| it == id))).count()
        };
        for (at, quotation) in data.quotations.iter().enumerate() {
            let seen = self.seen.get(&at).copied().unwrap_or(0);
            let place = match quotation.theme {
                Some(theme) if seen == 0 => format!("under theme `{}`", data.theme_id(Some(theme))),
                None if seen <= cited(quotation.id) => "outside the findings".to_owned(),
                _ => continue,
            };
            let what =
                format!("quotation `{}` (row {}) is not shown {place}", quotation.id, at.saturating_add(2));
            self.exam.problem("index.html", "", what);
        }
        self.exam.finish()
    }
}

fn on_page(shown: &Shown<'_, '_>, page: &Page, at: usize, quotation: &Quotation<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let (here, stored) = (page.only_text(at), quotation.words.map(carried));
    if here.as_deref() != stored.as_deref() {
        found.push(unlike(here.as_deref().unwrap_or_default(), stored.as_deref().unwrap_or_default()));
    }
    let id = shown.data.contribution_id(quotation.contribution);
    let cited = page.nearest(at, |above| shown.cites(page, above));
    match cited {
        Some(cited) if cited.iter().all(|cited| cited == id) => {}
        Some(_) => found.push(format!("it leads to another contribution than `{id}`")),
        None => found.push("nothing leads from it to its contribution".into()),
    }
    if let Some(under) = page.nearest(at, |above| shown.theme_of(page, above)) {
        let speaks = themes_of(shown.data, quotation);
        if !speaks.iter().any(|&of| shown.data.ancestry(of).any(|above| above == under)) {
            let under = shown.data.theme_id(Some(under));
            found.push(format!("it stands under theme `{under}`, of which it does not speak"));
        }
    }
    found
}
