//! What each source was taken for and what becomes of it, as a person reads it before anything is compiled.

use crate::{
    Choice,
    advice::{advice, whereabouts},
    raw::{ColumnGuess, RawContribution, RawReading, Role},
};
use serde::Serialize;
use std::{collections::BTreeMap, fmt::Write, sync::Arc};
use torg_core::{Format, Place, Reason, Redaction, SetAside, State};

const SAMPLES: usize = 3;
const WIDTH_CHARS: usize = 100;
const EXCLUSIONS_SHOWN: usize = 5;
/// Where a long line goes on.
const CONTINUED_INDENT: usize = 4;

/// One source, before compiling. Everything in it is redacted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// Name of the source.
    pub source: Arc<str>,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// What it was taken for.
    pub format: Format,
    /// Why.
    pub because: String,
    /// Encoding, separator, header row …
    pub details: BTreeMap<String, String>,
    /// The columns of a table.
    pub columns: Vec<ColumnGuess>,
    /// How many contributions it gives.
    pub contributions: usize,
    /// How many of them to each question; the empty question is none.
    pub prompts: BTreeMap<String, usize>,
    /// Language and number of contributions, most first; filled in by whoever can tell languages.
    pub languages: Vec<(String, usize)>,
    /// The first contributions.
    pub samples: Vec<(Place, String)>,
    /// How many observations it gives.
    pub observations: usize,
    /// Closed questions and how many answered.
    pub choices: Vec<(String, u64)>,
    /// What is not a contribution by its nature.
    pub set_aside: BTreeMap<SetAside, u64>,
    /// What was replaced.
    pub redactions: BTreeMap<Redaction, u64>,
    /// What was received and does not become a contribution.
    pub exclusions: Vec<(Option<Place>, State, Reason)>,
}

impl Inspection {
    /// The inspection of a reading.
    pub fn of(
        source: &Arc<str>,
        bytes: u64,
        reading: &RawReading,
        contributions: &[RawContribution],
    ) -> Self {
        let mut prompts: BTreeMap<String, usize> = BTreeMap::new();
        for contribution in contributions {
            let count = prompts.entry(contribution.prompt.clone().unwrap_or_default()).or_default();
            *count = count.saturating_add(1);
        }
        let sample = |contribution: &RawContribution| (contribution.place, contribution.text.clone());
        Self {
            source: source.clone(),
            bytes,
            format: reading.format,
            because: reading.because.clone(),
            details: reading.details.clone(),
            columns: reading.columns.clone(),
            contributions: contributions.len(),
            prompts,
            languages: Vec::new(),
            samples: contributions.iter().take(SAMPLES).map(sample).collect(),
            observations: reading.observations.len(),
            choices: reading.choices.iter().map(|choice| (choice.prompt.clone(), choice.answered)).collect(),
            set_aside: reading.set_aside.clone(),
            redactions: reading.redactions.clone(),
            exclusions: reading.exclusions.clone(),
        }
    }
}

/// Plain text in lines of at most 100 characters, without colour.
pub fn render(inspection: &Inspection) -> String {
    let mut page = Page::default();
    page.line(0, &inspection.source);
    page.entry("taken for", &format!("{}: {}", code(&inspection.format), inspection.because));
    for (name, value) in &inspection.details {
        page.entry(name, value);
    }
    page.entry("contributions", &inspection.contributions.to_string());
    page.list(
        "languages",
        inspection.languages.iter().map(|(language, count)| format!("{language} {count}")),
    );
    page.list(
        "set aside",
        inspection.set_aside.iter().map(|(kind, count)| format!("{} {count}", code(kind))),
    );
    page.list(
        "replaced",
        inspection.redactions.iter().map(|(kind, count)| format!("{} {count}", code(kind))),
    );
    if inspection.observations > 0 {
        page.entry("observations", &inspection.observations.to_string());
    }
    page.exclusions(&inspection.exclusions);
    inspection.columns.iter().for_each(|column| page.column(column));
    if inspection.columns.is_empty() {
        inspection
            .samples
            .iter()
            .for_each(|(place, text)| page.sample(2, &format!("sample, {place}: {text}")));
    }
    page.text
}

/// What is withheld when all attributes are published, and when fewer are.
pub fn render_choices(choices: &[Choice]) -> String {
    let mut page = Page::default();
    page.line(0, "attributes published together (torg.toml: [publish] attributes)");
    for Choice { attributes, participants, withheld } in choices {
        let names: Vec<&str> = attributes.iter().map(|(name, _)| &**name).collect();
        let people = withheld.participants;
        page.entry(&names.join(", "), &format!("something withheld of {people} of {participants} people"));
        for (name, stated) in attributes {
            let lost = withheld.attributes.get(name).copied().unwrap_or(0);
            page.line(6, &format!("· {name}: of {lost} of the {stated} who stated it"));
        }
    }
    page.text
}

/// The stable word of a value that is serialised as one.
fn code(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    /// What may be long and is only an example: one line, cut.
    fn sample(&mut self, indent: usize, text: &str) {
        let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let room = WIDTH_CHARS.saturating_sub(indent);
        let cut = line.chars().count() > room;
        let shown: String = line.chars().take(if cut { room.saturating_sub(1) } else { room }).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{:indent$}{shown}{}", "", if cut { "…" } else { "" });
    }

    /// As many lines as it takes: what is wrong and what to do stands at the end.
    fn line(&mut self, indent: usize, text: &str) {
        let (mut indent, mut line) = (indent, String::new());
        for word in text.split_whitespace() {
            let full = indent.saturating_add(line.chars().count()).saturating_add(word.chars().count());
            if full >= WIDTH_CHARS && !line.is_empty() {
                let _ = writeln!(self.text, "{:indent$}{line}", "");
                indent = indent.max(CONTINUED_INDENT);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        let _ = writeln!(self.text, "{:indent$}{line}", "");
    }

    fn entry(&mut self, name: &str, value: &str) {
        self.line(2, &format!("{name}: {value}"));
    }

    fn list(&mut self, name: &str, values: impl Iterator<Item = String>) {
        let values: Vec<String> = values.collect();
        if !values.is_empty() {
            self.entry(name, &values.join(", "));
        }
    }

    fn exclusions(&mut self, exclusions: &[(Option<Place>, State, Reason)]) {
        for (place, state, reason) in exclusions.iter().take(EXCLUSIONS_SHOWN) {
            let place = place.map_or_else(|| "the whole source".to_owned(), whereabouts);
            self.entry("left out", &format!("{place}: {}, {}", state.code(), advice(reason)));
        }
        let more = exclusions.len().saturating_sub(EXCLUSIONS_SHOWN);
        if more > 0 {
            self.entry("left out", &format!("and {more} more"));
        }
    }

    fn column(&mut self, column: &ColumnGuess) {
        self.line(2, &format!("column “{}”: {}, {}", column.name, code(&column.role), column.reason));
        if column.role == Role::Personal {
            self.line(6, "dropped before anything is stored");
        }
        column.samples.iter().for_each(|sample| self.sample(6, &format!("· {sample}")));
    }
}
