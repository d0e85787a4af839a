//! How many people live here, by attribute and value. What is said of an attribute or a value that nobody has is told
//! with its line: a slip of the pen would make a group look as if it had stayed away.

use super::{
    file::line_of,
    unify::{Unified, nearest_in, no_attribute},
};
use std::{collections::BTreeMap, sync::Arc};
use toml::Spanned;

/// Attribute to value to people, as it is written.
pub(super) type People = BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, u64>>;

#[derive(Clone, Debug)]
struct Name {
    line: usize,
    name: String,
}

/// What the file says, with its lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Population(Vec<(Name, Vec<(Name, u64)>)>);

impl Population {
    pub(super) fn new(text: &str, people: People) -> Self {
        let name =
            |name: Spanned<String>| Name { line: line_of(text, name.span().start), name: name.into_inner() };
        let values = |values: BTreeMap<Spanned<String>, u64>| {
            values.into_iter().map(|(value, people)| (name(value), people)).collect()
        };
        Self(people.into_iter().map(|(attribute, own)| (name(attribute), values(own))).collect())
    }

    pub(super) fn people(&self) -> BTreeMap<Arc<str>, BTreeMap<Arc<str>, u64>> {
        let shared = |name: &Name| Arc::<str>::from(name.name.as_str());
        let values =
            |values: &[(Name, u64)]| values.iter().map(|(it, people)| (shared(it), *people)).collect();
        self.0.iter().map(|(attribute, own)| (shared(attribute), values(own))).collect()
    }

    /// Attributes and values that nobody has, as sentences, by line.
    pub(super) fn not_met(&self, unified: &Unified) -> Vec<String> {
        let mut found: Vec<(usize, String)> = Vec::new();
        for (attribute, values) in &self.0 {
            match unified.published(&attribute.name) {
                None => found.push((
                    attribute.line,
                    no_attribute(attribute.line, &attribute.name, unified.published_names()),
                )),
                Some(met) => {
                    let missing = values.iter().filter(|(value, _)| !met.contains(&value.name));
                    let sentence = |value: &Name| {
                        format!(
                            "torg.toml, line {}: nobody in the material has `{}` as `{}`{}",
                            value.line,
                            value.name,
                            attribute.name,
                            nearest_in(&value.name, met.iter().map(String::as_str))
                        )
                    };
                    found.extend(missing.map(|(value, _)| (value.line, sentence(value))));
                }
            }
        }
        found.sort();
        found.into_iter().map(|(_, sentence)| sentence).collect()
    }
}
