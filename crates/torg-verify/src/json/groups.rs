//! Groups of `report.json`, and its notices.

use super::{Comparison, FILE, compare, number, shape::Notice, share, some, text};
use crate::facts::wide;
use std::borrow::Cow;
use std::collections::BTreeSet;

impl Comparison<'_, '_, '_> {
    pub(super) fn groups(&mut self) {
        let Self { report, data, facts, exam } = self;
        let totals = report.groups.iter().flat_map(|it| {
            it.values.iter().map(move |value| {
                let of = value.participants.and(it.of);
                let mut row = vec![
                    text(&it.attribute),
                    text(&value.value),
                    Cow::Borrowed(""),
                    number(value.participants),
                    number(of),
                ];
                row.extend([const { Cow::Borrowed("") }; 3]);
                row
            })
        });
        let cells = report.themes.iter().flat_map(|theme| {
            theme.groups.iter().map(move |it| {
                vec![
                    text(&it.attribute),
                    text(&it.value),
                    text(&theme.theme),
                    number(it.participants),
                    number(it.of),
                    share(it.low),
                    share(it.high),
                    some(&it.direction),
                ]
            })
        });
        compare(exam, "groups", data.tables.get("groups"), totals.chain(cells));
        let population = data.tables.get("population");
        for it in &report.groups {
            let attribute = data.attributes.iter().position(|name| *name == it.attribute);
            let givers = attribute.and_then(|at| facts.givers.get(at)).map_or(0, Vec::len);
            let of = it.of.is_none_or(|of| of == wide(givers) && !(1..5).contains(&of));
            exam.expect(
                of,
                FILE,
                || format!("groups, {}", it.attribute),
                || "`of` is not the number who gave the attribute, or too small to show".into(),
            );
            for value in &it.values {
                let group = attribute.and_then(|at| facts.value(at, &value.value));
                let counted = value.participants.and(group.map(|group| wide(group.contributions)));
                let row =
                    population.rows.iter().find(|row| row.iter().take(2).eq([&*it.attribute, &*value.value]));
                let people = row.and_then(|row| crate::counts::plain(row.get(2)?));
                exam.expect(
                    value.contributions == counted && value.population == people,
                    FILE,
                    || format!("groups, {}", value.value),
                    || "`contributions` or `population` is not what the tables give".into(),
                );
            }
        }
    }

    pub(super) fn notices(&mut self) {
        let Self { report, data, exam, .. } = self;
        let spoken = |code: &str| data.contributions.iter().filter(|it| it.language == code).count();
        for notice in &report.notices {
            let holds = match notice {
                Notice::TooFewToGroup { contributions, needed } => {
                    *contributions == wide(data.contributions.len()) && contributions < needed
                }
                Notice::TooFewInLanguage { language, contributions } => {
                    *contributions == wide(spoken(language))
                }
                Notice::GroupedWithinLanguages { languages, compared } => {
                    let mut codes = languages.iter().chain(compared);
                    codes.clone().collect::<BTreeSet<_>>().len() == languages.len() + compared.len()
                        && !languages.is_empty()
                        && codes.all(|code| spoken(code) > 0)
                }
            };
            exam.expect(
                holds,
                FILE,
                || "notices".into(),
                || "a notice does not follow from the tables".into(),
            );
        }
    }
}
