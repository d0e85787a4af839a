//! Which units are grouped together: those of each language, but of all languages that a model compares at once. Owns
//! the parting; refuses to group.

use super::{LanguageDiagnostics, Parameters, Unit, crossing};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::Language;

/// Units that are grouped together.
#[derive(Default)]
pub(super) struct Part {
    /// Their positions, in the order of their texts.
    pub(super) members: Vec<usize>,
    /// What is known of their languages.
    pub(super) languages: Vec<LanguageDiagnostics>,
}

/// First all that can be compared, if any can, then each other language.
pub(super) fn of(units: &[Unit], parameters: &Parameters, seed: u64) -> Vec<Part> {
    let mut told = diagnosed(units, parameters);
    let compared = compared(units, &told, parameters, seed);
    let own = |language: Language| (!compared.contains(&language)).then_some(language);
    let mut parts: BTreeMap<Option<Language>, Part> = BTreeMap::new();
    for (at, unit) in units.iter().enumerate() {
        parts.entry(own(unit.language)).or_default().members.push(at);
    }
    for (language, one) in &mut told {
        one.compared = own(*language).is_none();
        parts.entry(own(*language)).or_default().languages.push(one.clone());
    }
    let sorted = |mut part: Part| {
        part.members.sort_by_key(|&unit| (units[unit].text, units[unit].language));
        part
    };
    parts.into_values().map(sorted).collect()
}

/// The languages with enough contributions that a model can compare.
fn compared(
    units: &[Unit],
    told: &BTreeMap<Language, LanguageDiagnostics>,
    parameters: &Parameters,
    seed: u64,
) -> BTreeSet<Language> {
    let enough = units.iter().filter(|unit| told[&unit.language].grouped);
    let mut judged: Vec<Unit> = enough.copied().collect();
    judged.sort_by_key(|unit| (unit.language, unit.text));
    crossing::comparable(&judged, parameters, seed)
}

fn diagnosed(units: &[Unit], parameters: &Parameters) -> BTreeMap<Language, LanguageDiagnostics> {
    let mut told: BTreeMap<Language, LanguageDiagnostics> = BTreeMap::new();
    for unit in units {
        let one = told.entry(unit.language).or_insert_with(|| LanguageDiagnostics::of(unit.language));
        one.units += 1;
        one.contributions += unit.weight as usize;
        one.grouped = one.contributions >= parameters.fewest_to_group;
    }
    told
}
