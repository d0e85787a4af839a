//! The numbers of the tables, and of the method card, against those counted in the contributions, passages and coverage.

use crate::{
    card::{self, Card},
    data::Data,
    facts::{self, Facts},
    table::row_name,
    verdict::{Check, Examination},
};
use std::collections::BTreeMap;

pub(crate) fn check(data: &Data<'_>, facts: &Facts<'_>, card: &Card) -> Check {
    let mut exam = Examination::new(
        "counts",
        "numbers of the tables and the method card equal those counted in the open data",
    );
    themes(data, facts, &mut exam);
    sources(data, &mut exam);
    choices(data, &mut exam);
    method_card(data, facts, card, &mut exam);
    inputs(data, card, &mut exam);
    exam.finish()
}

fn themes(data: &Data<'_>, facts: &Facts<'_>, exam: &mut Examination) {
    for (at, theme) in data.themes.iter().enumerate() {
        let members = facts.members.get(at).map_or(0, Vec::len);
        let speakers = facts.speakers.get(at).map_or(0, Vec::len);
        let numbers =
            [("contributions", theme.contributions, members), ("participants", theme.participants, speakers)];
        for (name, written, counted) in numbers {
            exam.expect(
                written == counted.to_string(),
                "data/themes.csv",
                || row_name(at),
                || format!("theme `{}` has {counted} {name}, not {written}", theme.id),
            );
        }
        exam.expect(
            members > 0,
            "data/themes.csv",
            || row_name(at),
            || format!("theme `{}` is empty", theme.id),
        );
    }
}

fn sources(data: &Data<'_>, exam: &mut Examination) {
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    for contribution in &data.contributions {
        let count = counted.entry(contribution.source).or_default();
        *count = count.saturating_add(1);
    }
    let table = data.tables.get("sources");
    for row in 0..table.rows.len() {
        let [name, format, sha256, _, contributions, aside, redactions, _] =
            [0, 1, 2, 3, 4, 5, 6, 7].map(|column| table.cell(row, column));
        let count = counted.get(name).copied().unwrap_or(0);
        exam.expect(
            contributions == count.to_string(),
            &table.file,
            || row_name(row),
            || format!("`{name}` gave {count} contributions, not {contributions}"),
        );
        let hexadecimal = sha256.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        exam.expect(
            matches!(sha256.len(), 0 | 64) && hexadecimal,
            &table.file,
            || row_name(row),
            || format!("`{sha256}` is not a SHA-256"),
        );
        exam.expect(!format.is_empty(), &table.file, || row_name(row), || "it has no format".into());
        for cell in [aside, redactions] {
            exam.expect(
                tally(cell).is_some(),
                &table.file,
                || row_name(row),
                || format!("`{cell}` is not a list of names and counts"),
            );
        }
    }
}

/// `blank=3 heading=2` as names and counts, in order of names.
pub(crate) fn tally(cell: &str) -> Option<Vec<(&str, u64)>> {
    let parts: Option<Vec<(&str, u64)>> = cell
        .split(' ')
        .filter(|_| !cell.is_empty())
        .map(|part| part.split_once('=').and_then(|(name, count)| Some((name, plain(count)?))))
        .collect();
    parts.filter(|parts| parts.iter().zip(parts.iter().skip(1)).all(|(one, next)| one.0 < next.0))
}

/// A number in plain digits, without zeros before it.
pub(crate) fn plain(text: &str) -> Option<u64> {
    text.parse::<u64>().ok().filter(|number| number.to_string() == text)
}

/// Options by question: nothing from 1 to 4, and no single hidden one.
fn choices(data: &Data<'_>, exam: &mut Examination) {
    let table = data.tables.get("choices");
    let mut questions: BTreeMap<(&str, &str), Vec<Option<u64>>> = BTreeMap::new();
    for row in 0..table.rows.len() {
        let count = plain(table.cell(row, 3));
        exam.expect(
            !count.is_some_and(|count| (1..5).contains(&count)),
            &table.file,
            || row_name(row),
            || format!("{} people are few enough to be recognised", table.cell(row, 3)),
        );
        let options = questions.entry((table.cell(row, 0), table.cell(row, 1))).or_default();
        if !table.cell(row, 2).is_empty() {
            options.push(count);
        }
    }
    for ((source, question), options) in questions {
        let hidden = options.iter().filter(|count| count.is_none()).count();
        let others = options.iter().flatten().any(|count| *count > 0);
        exam.expect(
            hidden != 1 || !others,
            &table.file,
            || format!("{source}: {question}"),
            || "one number alone is hidden, and the others give it away".into(),
        );
    }
}

fn method_card(data: &Data<'_>, facts: &Facts<'_>, card: &Card, exam: &mut Examination) {
    let mut expected: BTreeMap<&str, usize> = BTreeMap::from([
        ("received", facts.received),
        ("contributions", data.contributions.len()),
        ("participants", facts.participants),
    ]);
    for state in ["theme", "ungrouped", "duplicate", "withheld", "withdrawn", "unreadable"] {
        expected.insert(state, facts.states.get(state).copied().unwrap_or(0));
    }
    for (name, counted) in &expected {
        let written = card.content.counts.get(*name).copied();
        exam.expect(
            written == Some(facts::wide(*counted)),
            card::FILE,
            || format!("counts, {name}"),
            || {
                format!(
                    "{counted} were counted, and it says {}",
                    written.map_or("nothing".into(), |it| it.to_string())
                )
            },
        );
    }
    for name in card.content.counts.keys().filter(|name| !expected.contains_key(name.as_str())) {
        exam.problem(card::FILE, "counts", format!("`{name}` is not a count of this format"));
    }
}

fn inputs(data: &Data<'_>, card: &Card, exam: &mut Examination) {
    let table = data.tables.get("sources");
    exam.expect(
        card.content.inputs.len() == table.rows.len(),
        card::FILE,
        || "inputs".into(),
        || format!("it names {} inputs, `sources.csv` {}", card.content.inputs.len(), table.rows.len()),
    );
    for (row, input) in card.content.inputs.iter().enumerate() {
        let bytes = input.bytes.to_string();
        let written = [&input.source, &input.format, &input.sha256, &bytes].map(String::as_str);
        let listed = [0, 1, 2, 3].map(|column| table.cell(row, column));
        exam.expect(
            written == listed,
            card::FILE,
            || format!("inputs, {}", input.source),
            || "it is not as in `sources.csv`".into(),
        );
    }
}
