//! `report.json`: the whole compilation for programs, with the ids of the tables in place of positions, written as it
//! is walked.

mod lines;
mod parts;

use super::figures::Figures;
use super::{card, names, withheld};
use crate::Options;
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::io::{self, Write};
use torg_core::Compilation;

/// The schema of `report.json`, JSON Schema 2020-12.
pub const SCHEMA: &str = include_str!("report.schema.json");

/// Writes `report.json`.
///
/// # Errors
/// When `out` refuses the bytes.
pub fn write(
    compilation: &Compilation,
    options: &Options,
    figures: &Figures,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut serializer = serde_json::Serializer::with_formatter(&mut *out, lines::Lines::default());
    Report { compilation, options, figures }.serialize(&mut serializer)?;
    out.write_all(b"\n")
}

struct Report<'a> {
    compilation: &'a Compilation,
    options: &'a Options,
    figures: &'a Figures,
}

/// A list whose items are made as they are written.
struct Each<F>(F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.head(&mut map)?;
        self.result(&mut map)?;
        self.material(&mut map)?;
        map.end()
    }
}

impl Report<'_> {
    fn head<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("format", card::FORMAT)?;
        map.serialize_entry("title", &super::title(self.compilation, self.options))?;
        map.serialize_entry("language", self.options.language.code())?;
        map.serialize_entry("status", card::PROPOSAL)?;
        map.serialize_entry("method", &self.compilation.method)?;
        map.serialize_entry("counts", &card::counts(self.figures))?;
        map.serialize_entry("notices", &self.compilation.notices)
    }

    fn result<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let it = self.compilation;
        let findings =
            || (1..).zip(&it.findings).map(|(number, finding)| parts::finding(it, number, finding));
        let quotations =
            || it.quotations.iter().enumerate().map(|(at, quotation)| parts::quotation(it, at, quotation));
        let duplicates =
            || (1..).zip(&it.duplicates).map(|(number, group)| parts::duplicates(it, number, group));
        map.serialize_entry("findings", &Each(findings))?;
        map.serialize_entry("themes", &Each(|| it.themes.iter().map(|theme| parts::theme(it, theme))))?;
        map.serialize_entry("quotations", &Each(quotations))?;
        map.serialize_entry("single_voices", &names::quotations(&it.single_voices))?;
        map.serialize_entry("ungrouped_samples", &names::quotations(&it.ungrouped_samples))?;
        map.serialize_entry("groups", &Each(|| it.groups.iter().map(parts::groups)))?;
        map.serialize_entry("duplicates", &Each(duplicates))
    }

    fn material<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let it = self.compilation;
        let material = &it.material;
        map.serialize_entry("population", &material.populations)?;
        map.serialize_entry(
            "withheld",
            &Each(|| withheld::published(&material.withheld).into_iter().map(parts::withheld)),
        )?;
        map.serialize_entry("choices", &Each(|| material.choices.iter().map(parts::choices)))?;
        map.serialize_entry("observations", &Each(|| material.observations.iter().map(parts::observation)))?;
        map.serialize_entry(
            "sources",
            &Each(|| material.sources.iter().map(|source| parts::source(self.figures, source))),
        )?;
        map.serialize_entry(
            "contributions",
            &Each(|| material.contributions.iter().map(parts::contribution)),
        )?;
        map.serialize_entry(
            "passages",
            &Each(|| it.passages.iter().map(|passage| parts::passage(it, passage))),
        )?;
        map.serialize_entry("coverage", &Each(|| it.coverage.iter().map(parts::coverage)))
    }
}
