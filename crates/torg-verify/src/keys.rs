//! What each `data-key` stands for, derived from the open data. A key it does not know has no number.

use crate::{
    counts::{plain, tally},
    data::Data,
    facts::{Facts, wide},
};
use std::collections::BTreeSet;

/// The number behind a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Number(u64),
    /// Whole percent, halves up.
    Percent(u64),
    /// It exists, and may not be shown.
    Hidden,
    Unknown,
}

/// Parts of a key, `%25` and `%2F` undone; `None` when something else stands behind a `%`.
fn parts(key: &str) -> Option<Vec<String>> {
    let undone = |part: &str| {
        let text = part.replace("%2F", "/").replace("%25", "%");
        (text.replace('%', "%25").replace('/', "%2F") == part).then_some(text)
    };
    key.split('/').map(undone).collect()
}

/// The number that belongs to `key`.
pub(crate) fn answer(key: &str, data: &Data<'_>, facts: &Facts<'_>) -> Answer {
    let Some(parts) = parts(key) else { return Answer::Unknown };
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let count = |count: usize| Answer::Number(wide(count));
    let known = |count: Option<&usize>| count.map_or(Answer::Unknown, |count| Answer::Number(wide(*count)));
    match parts.as_slice() {
        ["received"] => count(facts.received),
        ["contributions"] => count(data.contributions.len()),
        ["participants"] => count(facts.participants),
        ["observations"] => count(data.tables.get("observations").rows.len()),
        ["single-voices"] => count(facts.reasons.get("single-voice").copied().unwrap_or(0)),
        ["ungrouped"] => count(facts.states.get("ungrouped").copied().unwrap_or(0)),
        ["state", state] => state_count(state, facts),
        ["reason", code] if !code.is_empty() => known(facts.reasons.get(code)),
        ["sources"] => count(data.tables.get("sources").rows.len()),
        ["sources", "contributing"] => count(sources_contributing(data)),
        ["source", name, rest @ ..] => source(name, rest, data),
        ["redactions"] => Answer::Number(redactions(data, |_, _| true)),
        ["redaction", kind] => Answer::Number(redactions(data, |_, name| name == *kind)),
        ["set-aside", kind] => Answer::Number(tallied(data, 5, |_, name| name == *kind)),
        ["languages"] => count(languages(data)),
        ["language", code] => counted(data, |it| it.language == *code),
        ["month", month] if month.len() == 7 => counted(data, |it| it.date.starts_with(month)),
        ["themes", "main"] => count(data.themes.iter().filter(|it| it.level == 1 && !it.is_small()).count()),
        ["themes", "small"] => count(data.themes.iter().filter(|it| it.is_small()).count()),
        ["theme", id, field] => theme(id, field, data, facts),
        ["group", attribute, value, field] => group(attribute, value, field, data, facts),
        ["cell", id, attribute, value, field] => cell(id, attribute, value, field, data, facts),
        ["population", attribute, value, field] => population(attribute, value, field, data),
        ["withheld"] => withheld("", data),
        ["withheld", attribute] if !attribute.is_empty() => withheld(attribute, data),
        ["choice", source, question, option] => choice([source, question, option], data),
        ["duplicates", "groups"] => count(data.duplicates.len()),
        ["duplicates", number, field] => duplicates(number, field, data, facts),
        ["finding", number, field] => finding(number, field, data),
        _ => Answer::Unknown,
    }
}

/// `part` of `whole` in whole percent, halves up.
fn percent(part: u64, whole: u64) -> Answer {
    let twice = u128::from(part).saturating_mul(200).saturating_add(u128::from(whole));
    let share = twice.checked_div(u128::from(whole).saturating_mul(2));
    share.and_then(|share| u64::try_from(share).ok()).map_or(Answer::Unknown, Answer::Percent)
}

fn state_count(state: &str, facts: &Facts<'_>) -> Answer {
    match state {
        "theme" | "ungrouped" | "duplicate" | "withheld" | "withdrawn" | "unreadable" => {
            Answer::Number(wide(facts.states.get(state).copied().unwrap_or(0)))
        }
        _ => Answer::Unknown,
    }
}

fn counted(data: &Data<'_>, holds: impl Fn(&crate::data::Contribution<'_>) -> bool) -> Answer {
    Answer::Number(wide(data.contributions.iter().filter(|it| holds(it)).count()))
}

fn languages(data: &Data<'_>) -> usize {
    let mut codes: Vec<&str> =
        data.contributions.iter().map(|it| it.language).filter(|code| *code != "und").collect();
    codes.sort_unstable();
    codes.dedup();
    codes.len()
}

fn sources_contributing(data: &Data<'_>) -> usize {
    data.contributions.iter().map(|it| it.source).collect::<BTreeSet<_>>().len()
}

fn tallied(data: &Data<'_>, column: usize, holds: impl Fn(&str, &str) -> bool) -> u64 {
    let table = data.tables.get("sources");
    (0..table.rows.len())
        .flat_map(|row| {
            tally(table.cell(row, column)).unwrap_or_default().into_iter().map(move |entry| (row, entry))
        })
        .filter(|(row, (name, _))| holds(table.cell(*row, 0), name))
        .fold(0, |sum, (_, (_, count))| sum.saturating_add(count))
}

fn redactions(data: &Data<'_>, holds: impl Fn(&str, &str) -> bool) -> u64 {
    tallied(data, 6, holds)
}

fn source(name: &str, rest: &[&str], data: &Data<'_>) -> Answer {
    let table = data.tables.get("sources");
    if !(0..table.rows.len()).any(|row| table.cell(row, 0) == name) {
        return Answer::Unknown;
    }
    match rest {
        ["contributions"] => counted(data, |it| it.source == name),
        ["redactions"] => Answer::Number(redactions(data, |source, _| source == name)),
        ["month", month] if month.len() == 7 => {
            counted(data, |it| it.source == name && it.date.starts_with(month))
        }
        _ => Answer::Unknown,
    }
}

fn theme(id: &str, field: &str, data: &Data<'_>, facts: &Facts<'_>) -> Answer {
    let Some(&at) = data.by_theme.get(id) else { return Answer::Unknown };
    let members = facts.members.get(at).map_or(&[][..], Vec::as_slice);
    match field {
        "contributions" => Answer::Number(wide(members.len())),
        "participants" => Answer::Number(wide(facts.people(members))),
        "texts" => Answer::Number(wide(facts.texts(members))),
        "percent" => percent(wide(members.len()), wide(data.contributions.len())),
        _ => Answer::Unknown,
    }
}

/// Whether a row of `groups.csv` is shown.
fn is_shown(names: [&str; 3], data: &Data<'_>) -> bool {
    data.shown.contains(&names)
}

fn group(attribute: &str, value: &str, field: &str, data: &Data<'_>, facts: &Facts<'_>) -> Answer {
    let Some(at) = data.attributes.iter().position(|name| *name == attribute) else { return Answer::Unknown };
    let Some(group) = facts.value(at, value) else { return Answer::Unknown };
    if !is_shown([attribute, value, ""], data) {
        return Answer::Hidden;
    }
    let people = wide(group.participants.len());
    match field {
        "participants" => Answer::Number(people),
        "contributions" => Answer::Number(wide(group.contributions)),
        "percent" => percent(people, facts.givers.get(at).map_or(0, |givers| wide(givers.len()))),
        _ => Answer::Unknown,
    }
}

fn cell(id: &str, attribute: &str, value: &str, field: &str, data: &Data<'_>, facts: &Facts<'_>) -> Answer {
    let Some(&theme) = data.by_theme.get(id) else { return Answer::Unknown };
    let Some(at) = data.attributes.iter().position(|name| *name == attribute) else { return Answer::Unknown };
    let Some(group) = facts.value(at, value) else { return Answer::Unknown };
    if !is_shown([attribute, value, id], data) {
        return Answer::Hidden;
    }
    let people = wide(facts.cell(theme, group));
    match field {
        "participants" => Answer::Number(people),
        "percent" => percent(people, wide(group.participants.len())),
        _ => Answer::Unknown,
    }
}

fn population(attribute: &str, value: &str, field: &str, data: &Data<'_>) -> Answer {
    let table = data.tables.get("population");
    let of = |row: usize| plain(table.cell(row, 2)).unwrap_or(0);
    let rows: Vec<usize> = (0..table.rows.len()).filter(|&row| table.cell(row, 0) == attribute).collect();
    let all = rows.iter().fold(0_u64, |sum, &row| sum.saturating_add(of(row)));
    let Some(&row) = rows.iter().find(|&&row| table.cell(row, 1) == value) else { return Answer::Unknown };
    match field {
        "people" => Answer::Number(of(row)),
        "percent" => percent(of(row), all),
        _ => Answer::Unknown,
    }
}

fn withheld(attribute: &str, data: &Data<'_>) -> Answer {
    let table = data.tables.get("withheld");
    let Some(row) = (0..table.rows.len()).find(|&row| table.cell(row, 0) == attribute) else {
        return Answer::Unknown;
    };
    plain(table.cell(row, 1)).map_or(Answer::Hidden, Answer::Number)
}

fn choice(names: [&str; 3], data: &Data<'_>) -> Answer {
    let table = data.tables.get("choices");
    let found = (0..table.rows.len()).find(|&row| [0, 1, 2].map(|column| table.cell(row, column)) == names);
    let Some(row) = found else { return Answer::Unknown };
    plain(table.cell(row, 3)).map_or(Answer::Hidden, Answer::Number)
}

fn duplicates(number: &str, field: &str, data: &Data<'_>, facts: &Facts<'_>) -> Answer {
    let group = plain(number)
        .and_then(|number| usize::try_from(number).ok()?.checked_sub(1))
        .and_then(|at| data.duplicates.get(at));
    let Some(group) = group else { return Answer::Unknown };
    let members: Vec<u32> = group.iter().map(|&at| crate::facts::small(at)).collect();
    match field {
        "contributions" => Answer::Number(wide(members.len())),
        "participants" => Answer::Number(wide(facts.people(&members))),
        "texts" => Answer::Number(wide(facts.texts(&members))),
        _ => Answer::Unknown,
    }
}

/// A number column of `findings.csv`, which is checked on its own.
fn finding(number: &str, field: &str, data: &Data<'_>) -> Answer {
    let table = data.tables.get("findings");
    let column = match field {
        "participants" => 6,
        "contributions" => 7,
        "sources" => 8,
        "total" => 9,
        "texts" => 10,
        _ => return Answer::Unknown,
    };
    let row = (0..table.rows.len()).find(|&row| table.cell(row, 0) == number);
    row.and_then(|row| plain(table.cell(row, column))).map_or(Answer::Unknown, Answer::Number)
}
