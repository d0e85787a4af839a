//! The account of every contribution: one line each, in the state that its passages and its group of duplicates give.

use crate::{
    data::Data,
    facts::{self, Facts},
    table::row_name,
    verdict::{Check, Examination},
};

const FILE: &str = "data/coverage.csv";

/// States with the codes of their reasons.
const REASONS: [(&str, &[&str]); 6] = [
    ("theme", &[""]),
    ("ungrouped", &["too-short", "single-voice", "too-few-to-group"]),
    ("duplicate", &["identical-to", "nearly-identical-to"]),
    ("withheld", OUTSIDE),
    ("withdrawn", OUTSIDE),
    ("unreadable", OUTSIDE),
];
const OUTSIDE: &[&str] = &[
    "moderated-at-source",
    "taken-back",
    "excluded-by-settings",
    "empty-file",
    "unknown-format",
    "malformed",
    "over-limit",
    "not-opened",
    "no-text",
    "no-text-column",
];
/// Codes that are followed by a detail.
const DETAILED: [&str; 6] =
    ["identical-to", "nearly-identical-to", "unknown-format", "malformed", "over-limit", "not-opened"];

pub(crate) fn check(data: &Data<'_>, facts: &Facts<'_>) -> Check {
    let mut exam = Examination::new("coverage", "things were received and each has its line in the account");
    let table = data.tables.get("coverage");
    let fates = Fates::of(data);
    let mut lines = vec![0_usize; data.contributions.len()];
    for row in 0..table.rows.len() {
        let [id, source, place, state, reason] = [0, 1, 2, 3, 4].map(|column| table.cell(row, column));
        exam.saw(1);
        let mut wrong = |what: String| exam.problem(FILE, row_name(row), what);
        if let Some(what) = mismatch(state, reason) {
            wrong(what);
        }
        if id.is_empty() {
            if matches!(state, "theme" | "ungrouped" | "duplicate") {
                wrong(format!("what is {state} must be a contribution"));
            }
            continue;
        }
        let Some(&at) = data.by_contribution.get(id) else {
            wrong(format!("there is no contribution `{id}`"));
            continue;
        };
        if let Some(lines) = lines.get_mut(at) {
            *lines = lines.saturating_add(1);
        }
        if data.contributions.get(at).is_some_and(|it| it.source != source || it.row != place) {
            wrong(format!("`{id}` does not come from `{source}`, {place}"));
        }
        if let Some(what) = fates.contradiction(data, at, state, reason) {
            wrong(what);
        }
    }
    for (at, count) in lines.iter().enumerate().filter(|(_, count)| **count != 1) {
        exam.problem(
            FILE,
            "",
            format!("contribution `{}` has {count} lines, not one", data.contribution_id(at)),
        );
    }
    let sum = facts.states.values().fold(0_usize, |sum, &count| sum.saturating_add(count));
    exam.expect(sum == facts.received, FILE, String::new, || {
        "the states do not add up to what was received".into()
    });
    exam.finish()
}

fn mismatch(state: &str, reason: &str) -> Option<String> {
    let code = facts::code(reason);
    let Some((_, codes)) = REASONS.iter().find(|(name, _)| *name == state) else {
        return Some(format!("`{state}` is not a state"));
    };
    if !codes.contains(&code) {
        return Some(format!("`{code}` is not a reason for the state `{state}`"));
    }
    let detailed = code != reason;
    (DETAILED.contains(&code) != detailed)
        .then(|| format!("the reason `{reason}` lacks its detail, or has one too many"))
}

/// What passages and groups of duplicates say about each contribution.
struct Fates {
    grouped: Vec<bool>,
    /// First of its group, for members of one.
    first: Vec<Option<usize>>,
}

impl Fates {
    fn of(data: &Data<'_>) -> Self {
        let mut fates = Self {
            grouped: vec![false; data.contributions.len()],
            first: vec![None; data.contributions.len()],
        };
        for passage in data.passages.iter().filter(|passage| passage.theme.is_some()) {
            if let Some(grouped) = fates.grouped.get_mut(passage.contribution) {
                *grouped = true;
            }
        }
        for group in &data.duplicates {
            for &member in group {
                if let Some(first) = fates.first.get_mut(member) {
                    *first = group.first().copied();
                }
            }
        }
        fates
    }

    fn grouped(&self, at: usize) -> bool {
        self.grouped.get(at).copied().unwrap_or(false)
    }

    fn contradiction(&self, data: &Data<'_>, at: usize, state: &str, reason: &str) -> Option<String> {
        let id = data.contribution_id(at);
        let first = self.first.get(at).copied().flatten();
        let repeats = first.filter(|&first| first != at);
        match state {
            "withheld" | "withdrawn" | "unreadable" => Some(format!("`{id}` is {state} and yet published")),
            "duplicate" => self.as_duplicate(data, at, repeats, reason),
            _ if repeats.is_some() => {
                Some(format!("`{id}` repeats another and is not said to be a duplicate"))
            }
            "theme" if !self.grouped(at) => Some(format!("`{id}` has no passage in a theme")),
            "ungrouped" if self.grouped(at) => Some(format!("`{id}` has a passage in a theme")),
            _ => None,
        }
    }

    fn as_duplicate(
        &self,
        data: &Data<'_>,
        at: usize,
        repeats: Option<usize>,
        reason: &str,
    ) -> Option<String> {
        let id = data.contribution_id(at);
        let Some(first) = repeats else {
            return Some(format!(
                "`{id}` is called a duplicate and `duplicates.csv` names none that it repeats"
            ));
        };
        let first_id = data.contribution_id(first);
        if reason.split_once(": ").is_none_or(|(_, named)| named != first_id) {
            return Some(format!("`{id}` repeats `{first_id}`, and the reason names another"));
        }
        if self.grouped(at) != self.grouped(first) {
            return Some(format!("`{id}` does not share the fate of `{first_id}`, which it repeats"));
        }
        let same = |at: usize| data.contributions.get(at).map_or("", |contribution| contribution.text);
        let claims_same = facts::code(reason) == "identical-to";
        (claims_same && letters(same(at)) != letters(same(first)))
            .then(|| format!("`{id}` is not identical to `{first_id}`"))
    }
}

/// The letters and digits alone, lower case: identical contributions may differ in space, case and punctuation.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
