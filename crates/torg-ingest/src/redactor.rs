//! Redaction of a whole reading, in the child, before anything leaves it: texts, prompts, attribute values,
//! observations, options, samples.

use crate::{
    privacy,
    raw::{ColumnGuess, RawChoice, RawContribution, RawReading},
};
use std::collections::BTreeMap;
use torg_core::Redaction;

/// Values that stand many times (prompts, attributes) are remembered, so many.
const REMEMBERED_MAX: usize = 4096;

/// Redacts the texts of one source, and counts.
pub struct Redactor {
    prepared: privacy::Redactor,
    counts: BTreeMap<Redaction, u64>,
    remembered: BTreeMap<String, String>,
}

impl Redactor {
    /// One that also knows these names, of a source with these texts.
    pub fn new<'t>(names: &[String], texts: impl IntoIterator<Item = &'t str>) -> Self {
        let prepared = privacy::Redactor::for_source(names, texts);
        Self { prepared, counts: BTreeMap::new(), remembered: BTreeMap::new() }
    }

    /// A contribution without what identifies a person.
    pub fn contribution(&mut self, contribution: RawContribution) -> RawContribution {
        RawContribution {
            text: self.counted(&contribution.text),
            prompt: contribution.prompt.map(|prompt| self.repeated(&prompt)),
            attributes: self.attributes(contribution.attributes),
            ..contribution
        }
    }

    /// The account of a source without what identifies a person, with the counts of what was replaced.
    pub fn reading(mut self, reading: RawReading) -> RawReading {
        let observations =
            reading.observations.iter().map(|(place, text)| (*place, self.counted(text))).collect();
        RawReading {
            observations,
            choices: reading.choices.into_iter().map(|choice| self.choice(choice)).collect(),
            columns: reading.columns.into_iter().map(|column| self.column(column)).collect(),
            details: reading.details.into_iter().map(|(name, value)| (name, self.repeated(&value))).collect(),
            redactions: self.counts,
            ..reading
        }
    }

    fn choice(&mut self, choice: RawChoice) -> RawChoice {
        let mut options: BTreeMap<String, u64> = BTreeMap::new();
        for (option, count) in choice.options {
            let sum = options.entry(self.repeated(&option)).or_default();
            *sum = sum.saturating_add(count);
        }
        RawChoice { prompt: self.repeated(&choice.prompt), options, ..choice }
    }

    fn column(&mut self, column: ColumnGuess) -> ColumnGuess {
        let samples = column.samples.iter().map(|sample| self.repeated(sample)).collect();
        ColumnGuess { samples, ..column }
    }

    fn attributes(&mut self, attributes: BTreeMap<String, String>) -> BTreeMap<String, String> {
        attributes.into_iter().map(|(name, value)| (name, self.repeated(&value))).collect()
    }

    fn counted(&mut self, text: &str) -> String {
        let (text, counts) = self.prepared.redact(text);
        for (kind, count) in counts {
            let sum = self.counts.entry(kind).or_default();
            *sum = sum.saturating_add(count);
        }
        text
    }

    /// Redacts what stands many times; it is not counted, for it is not what a participant wrote.
    fn repeated(&mut self, text: &str) -> String {
        if let Some(known) = self.remembered.get(text) {
            return known.clone();
        }
        let (redacted, _) = self.prepared.redact(text);
        if self.remembered.len() < REMEMBERED_MAX {
            self.remembered.insert(text.to_owned(), redacted.clone());
        }
        redacted
    }
}
