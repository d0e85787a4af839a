//! Every finding has a quotation that bears it out, and says what the numbers say.

use crate::{
    data::Data,
    facts::{self, Facts, index},
    table::{Table, row_name},
    verdict::{Check, Examination},
};
use std::collections::BTreeSet;

/// Number columns and their names.
const NUMBERS: [(usize, &str); 5] =
    [(6, "participants"), (7, "contributions"), (8, "sources"), (9, "total"), (10, "texts")];

pub(crate) fn check(data: &Data<'_>, facts: &Facts<'_>) -> Check {
    let mut exam = Examination::new(
        "findings",
        "findings rest on quotations of their theme, and their numbers were counted anew",
    );
    let table = data.tables.get("findings");
    for row in 0..table.rows.len() {
        let finding = Finding { data, facts, table, row };
        exam.saw(1);
        for what in finding.contradictions() {
            exam.problem(&table.file, row_name(row), what);
        }
    }
    exam.finish()
}

struct Finding<'d, 't> {
    data: &'d Data<'t>,
    facts: &'d Facts<'t>,
    table: &'t Table,
    row: usize,
}

/// What a statement must say in each number column; `None` where the column stays empty.
#[derive(Default)]
struct Numbers {
    participants: Option<usize>,
    contributions: Option<usize>,
    sources: Option<usize>,
    total: Option<usize>,
    texts: Option<usize>,
}

impl Finding<'_, '_> {
    fn cell(&self, column: usize) -> &str {
        self.table.cell(self.row, column)
    }

    fn contradictions(&self) -> Vec<String> {
        let mut found = Vec::new();
        let number = self.row.saturating_add(1).to_string();
        if self.cell(0) != number {
            found.push(format!("its number is `{}`, not {number}", self.cell(0)));
        }
        match self.expected() {
            Ok(numbers) => self.compare(&numbers, &mut found),
            Err(what) => found.push(what),
        }
        self.quotations(&mut found);
        found
    }

    fn compare(&self, numbers: &Numbers, found: &mut Vec<String>) {
        let expected =
            [numbers.participants, numbers.contributions, numbers.sources, numbers.total, numbers.texts];
        for ((column, name), expected) in NUMBERS.into_iter().zip(expected) {
            let expected = expected.map(|number| number.to_string()).unwrap_or_default();
            if self.cell(column) != expected {
                found.push(format!("`{name}` is `{expected}` by the open data, not `{}`", self.cell(column)));
            }
        }
    }

    fn expected(&self) -> Result<Numbers, String> {
        let statement = self.cell(1);
        let filled = [2, 3, 4, 5].map(|column| !self.cell(column).is_empty());
        let must = match statement {
            "largest-theme" | "large-theme" | "across-sources" => [true, false, false, false],
            "speaks-more" | "speaks-less" => [true, false, true, true],
            "often-together" => [true, true, false, false],
            "campaign" | "single-voices" => [false; 4],
            _ => return Err(format!("`{statement}` is not a statement of this format")),
        };
        if filled != must {
            return Err(format!("`{statement}` does not fill the columns it should"));
        }
        match statement {
            "largest-theme" | "large-theme" => self.large(statement == "largest-theme"),
            "speaks-more" | "speaks-less" => self.group(statement == "speaks-more"),
            "across-sources" => self.across(),
            "often-together" => self.together(),
            "campaign" => self.campaign(),
            _ => Ok(Numbers {
                contributions: Some(self.facts.reasons.get("single-voice").copied().unwrap_or(0)),
                ..Numbers::default()
            }),
        }
    }

    fn theme(&self, column: usize) -> Result<usize, String> {
        let name = self.cell(column);
        self.data.by_theme.get(name).copied().ok_or_else(|| format!("there is no theme `{name}`"))
    }

    fn members(&self, theme: usize) -> &[u32] {
        self.facts.members.get(theme).map_or(&[], Vec::as_slice)
    }

    fn large(&self, largest: bool) -> Result<Numbers, String> {
        let theme = self.theme(2)?;
        let contributions = self.members(theme).len();
        let peers =
            self.data.themes.iter().enumerate().filter(|(_, peer)| peer.level == 1 && !peer.is_small());
        if largest && peers.map(|(at, _)| self.members(at).len()).any(|peer| peer > contributions) {
            return Err(format!("theme `{}` is not the largest", self.cell(2)));
        }
        Ok(Numbers {
            participants: self.facts.speakers.get(theme).map(Vec::len),
            contributions: Some(contributions),
            total: largest.then_some(self.data.contributions.len()),
            ..Numbers::default()
        })
    }

    fn group(&self, more: bool) -> Result<Numbers, String> {
        let theme = self.theme(2)?;
        let [attribute, value] = [4, 5].map(|column| self.cell(column));
        let named = self.data.attributes.iter().position(|name| *name == attribute);
        let group = named.and_then(|at| self.facts.value(at, value));
        let group = group.ok_or_else(|| format!("nobody gave `{value}` for `{attribute}`"))?;
        let groups = self.data.tables.get("groups");
        let wanted = [attribute, value, self.cell(2)];
        let shown =
            (0..groups.rows.len()).find(|&row| [0, 1, 2].map(|column| groups.cell(row, column)) == wanted);
        let direction = shown.map_or("", |row| groups.cell(row, 7));
        if direction != if more { "more" } else { "less" } {
            return Err(format!("`groups.csv` does not say so: its direction is `{direction}`"));
        }
        Ok(Numbers {
            participants: Some(self.facts.cell(theme, group)),
            total: Some(group.participants.len()),
            ..Numbers::default()
        })
    }

    fn across(&self) -> Result<Numbers, String> {
        let theme = self.theme(2)?;
        let source =
            |at: &u32| self.data.contributions.get(index(*at)).map(|contribution| contribution.source);
        let here: BTreeSet<_> = self.members(theme).iter().filter_map(source).collect();
        let all: BTreeSet<_> =
            self.data.contributions.iter().map(|contribution| contribution.source).collect();
        Ok(Numbers { sources: Some(here.len()), total: Some(all.len()), ..Numbers::default() })
    }

    fn together(&self) -> Result<Numbers, String> {
        let (one, other) = (self.members(self.theme(2)?), self.members(self.theme(3)?));
        Ok(Numbers {
            contributions: Some(facts::common(one, other)),
            total: Some(one.len().min(other.len())),
            ..Numbers::default()
        })
    }

    fn campaign(&self) -> Result<Numbers, String> {
        let quoted: Vec<usize> = self.cited(11).filter_map(|id| self.quotation(id)).collect();
        let holds = |group: &&Vec<usize>| quoted.iter().all(|contribution| group.contains(contribution));
        let group = self.data.duplicates.iter().find(holds).filter(|_| !quoted.is_empty());
        let group = group.ok_or("its quotations come from no one group of duplicates")?;
        let members: Vec<u32> = group.iter().map(|&at| facts::small(at)).collect();
        Ok(Numbers {
            participants: Some(self.facts.people(&members)),
            contributions: Some(members.len()),
            texts: Some(self.facts.texts(&members)),
            ..Numbers::default()
        })
    }

    fn cited(&self, column: usize) -> impl Iterator<Item = &str> {
        self.cell(column).split(' ').filter(|id| !id.is_empty())
    }

    /// Position of the contribution that a quotation is from.
    fn quotation(&self, id: &str) -> Option<usize> {
        let at = self.data.by_quotation.get(id)?;
        self.data.quotations.get(*at).map(|quotation| quotation.contribution)
    }

    fn quotations(&self, found: &mut Vec<String>) {
        if self.cited(11).next().is_none() {
            found.push("no quotation bears it out".into());
        }
        for id in self.cited(11).chain(self.cited(12)).filter(|id| !self.data.by_quotation.contains_key(id)) {
            found.push(format!("there is no quotation `{id}`"));
        }
        let about: Vec<usize> = [2, 3].into_iter().filter_map(|column| self.theme(column).ok()).collect();
        for id in self.cited(11).filter(|_| !about.is_empty()) {
            if !self.is_about(id, &about) {
                found.push(format!("quotation `{id}` does not speak of its theme"));
            }
        }
    }

    /// Whether the quotation lies in a passage of one of the themes, or below them.
    fn is_about(&self, id: &str, about: &[usize]) -> bool {
        let quotation = self.data.by_quotation.get(id).and_then(|&at| self.data.quotations.get(at));
        let Some(quotation) = quotation else { return true };
        crate::quotations::themes_of(self.data, quotation)
            .iter()
            .any(|&theme| self.data.ancestry(theme).any(|above| about.contains(&above)))
    }
}
