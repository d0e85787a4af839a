//! Themes of `report.json`: their rows, and what is listed with them.

use super::{Comparison, FILE, compare, labels::Said, number, quoted, some, sorted, text};
use crate::facts::wide;

impl Comparison<'_, '_, '_> {
    pub(super) fn themes(&mut self) {
        let Self { report, data, facts, exam } = self;
        let themes = report.themes.iter().map(|it| {
            vec![
                text(&it.theme),
                some(&it.parent),
                number(it.level),
                text(&it.label),
                number(it.contributions),
                number(it.participants),
            ]
        });
        compare(exam, "themes", data.tables.get("themes"), themes);
        let said = Said::of(data);
        for (at, it) in report.themes.iter().enumerate() {
            let texts = facts.members.get(at).map_or(0, |members| facts.texts(members));
            let kind = if it.theme.starts_with('s') { "small" } else { "main" };
            let other_views =
                quoted(data, |quotation| quotation.theme == Some(at) && quotation.why == "other-view");
            let quotations =
                quoted(data, |quotation| quotation.theme == Some(at) && quotation.why != "other-view");
            let phrased = it.keyphrases.iter().all(|phrase| said.has(at, phrase));
            let holds = [
                ("texts", it.texts == wide(texts)),
                ("kind", it.kind == kind),
                ("keyphrases", phrased),
                ("label", said.is_label(at, &it.label, &it.keyphrases)),
                ("quotations", sorted(&it.quotations) == quotations),
                ("other_views", sorted(&it.other_views) == other_views),
            ];
            for (name, holds) in holds {
                exam.expect(
                    holds,
                    FILE,
                    || format!("theme {}", it.theme),
                    || format!("`{name}` does not follow from the tables"),
                );
            }
        }
    }
}
