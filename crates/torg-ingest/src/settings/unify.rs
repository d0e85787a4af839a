//! Attributes that `torg.toml` makes one: "Role: Resident" of one form and "Roll: Invånare" of another. Applied when
//! everything is read, so that what applies to nothing can be said, with its line.

use super::file::{SourceEntry, line_of, nearest};
use crate::raw::RawContribution;
use globset::GlobMatcher;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// Name to name.
pub(super) type Names = BTreeMap<Spanned<String>, String>;
/// Attribute to value to value.
pub(super) type Values = BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, String>>;

/// `from` is published as `to`.
#[derive(Clone, Debug)]
struct Renamed {
    line: usize,
    /// Which files; all of them when nothing is said.
    files: Option<GlobMatcher>,
    /// The attribute whose value it is; `None` when it is an attribute's name.
    attribute: Option<String>,
    from: String,
    to: String,
}

/// Everything that is published under another name, later entries over earlier ones, those of sources last.
#[derive(Clone, Debug, Default)]
pub(super) struct Renaming(Vec<Renamed>);

/// What was met while attributes were made one.
#[derive(Default)]
pub(crate) struct Unified {
    used: BTreeSet<usize>,
    /// Attribute, by its published name, to the values it had before.
    seen: BTreeMap<String, BTreeSet<String>>,
    /// Attribute to the values it is published with.
    published: BTreeMap<String, BTreeSet<String>>,
    names: BTreeSet<String>,
}

impl Renaming {
    pub(super) fn new(
        text: &str,
        names: &Names,
        values: &Values,
        sources: &[(GlobMatcher, SourceEntry)],
    ) -> Self {
        let mut renaming = Self::default();
        for (from, to) in names {
            renaming.push(text, None, None, from, to);
        }
        renaming.values(text, None, values);
        for (files, entry) in sources {
            renaming.values(text, Some(files), &entry.values);
        }
        renaming
    }

    fn values(&mut self, text: &str, files: Option<&GlobMatcher>, values: &Values) {
        for (attribute, values) in values {
            for (from, to) in values {
                self.push(text, files, Some(attribute.get_ref()), from, to);
            }
        }
    }

    fn push(
        &mut self,
        text: &str,
        files: Option<&GlobMatcher>,
        attribute: Option<&String>,
        from: &Spanned<String>,
        to: &str,
    ) {
        self.0.push(Renamed {
            line: line_of(text, from.span().start),
            files: files.cloned(),
            attribute: attribute.cloned(),
            from: from.get_ref().clone(),
            to: to.to_owned(),
        });
    }

    /// Renames the attributes of what `file` gave.
    pub(super) fn apply<'c>(
        &self,
        file: &str,
        contributions: impl Iterator<Item = &'c mut RawContribution>,
        unified: &mut Unified,
    ) {
        let applies = |renamed: &Renamed| renamed.files.as_ref().is_none_or(|files| files.is_match(file));
        let own = self.0.iter().enumerate().filter(|(_, renamed)| applies(renamed));
        let rules: BTreeMap<(Option<&str>, &str), (usize, &str)> =
            own.map(|(at, it)| ((it.attribute.as_deref(), it.from.as_str()), (at, it.to.as_str()))).collect();
        for contribution in contributions {
            let before = std::mem::take(&mut contribution.attributes);
            for (name, value) in before {
                let name = unified.rename(&rules, None, name);
                let renamed = unified.rename(&rules, Some(&name), value.clone());
                see(&mut unified.published, &name, &renamed);
                see(&mut unified.seen, &name, &value);
                contribution.attributes.entry(name).or_insert(renamed);
            }
        }
    }

    /// Entries that applied to nothing, as sentences.
    pub(super) fn unused(&self, unified: &Unified) -> Vec<String> {
        let mut unused: Vec<&Renamed> = self
            .0
            .iter()
            .enumerate()
            .filter(|(at, _)| !unified.used.contains(at))
            .map(|(_, it)| it)
            .collect();
        unused.sort_by_key(|renamed| renamed.line);
        unused.into_iter().map(|renamed| renamed.nothing(unified)).collect()
    }
}

impl Unified {
    fn rename(
        &mut self,
        rules: &BTreeMap<(Option<&str>, &str), (usize, &str)>,
        attribute: Option<&str>,
        from: String,
    ) -> String {
        if attribute.is_none() && !self.names.contains(&from) {
            self.names.insert(from.clone());
        }
        let Some((at, to)) = rules.get(&(attribute, from.as_str())) else { return from };
        self.used.insert(*at);
        (*to).to_owned()
    }

    /// The values with which an attribute is published.
    pub(super) fn published(&self, attribute: &str) -> Option<&BTreeSet<String>> {
        self.published.get(attribute)
    }

    /// The attributes that are published.
    pub(super) fn published_names(&self) -> impl Iterator<Item = &str> {
        self.published.keys().map(String::as_str)
    }
}

fn see(values: &mut BTreeMap<String, BTreeSet<String>>, name: &str, value: &str) {
    match values.get_mut(name) {
        Some(known) if known.contains(value) => {}
        Some(known) => drop(known.insert(value.to_owned())),
        None => drop(values.insert(name.to_owned(), BTreeSet::from([value.to_owned()]))),
    }
}

/// `; the nearest is …`, when there is one.
pub(super) fn nearest_in<'n>(wrong: &str, of: impl Iterator<Item = &'n str>) -> String {
    nearest(wrong, of).map_or(String::new(), |near| format!("; the nearest is `{near}`"))
}

/// The sentence about an attribute that is not there.
pub(super) fn no_attribute<'n>(line: usize, wrong: &str, of: impl Iterator<Item = &'n str>) -> String {
    format!("torg.toml, line {line}: no attribute is called `{wrong}`{}", nearest_in(wrong, of))
}

impl Renamed {
    fn nothing(&self, unified: &Unified) -> String {
        let (line, from) = (self.line, &self.from);
        match &self.attribute {
            None => no_attribute(line, from, unified.names.iter().map(String::as_str)),
            Some(name) => match unified.seen.get(name) {
                None => no_attribute(line, name, unified.seen.keys().map(String::as_str)),
                Some(values) => {
                    let near = nearest_in(from, values.iter().map(String::as_str));
                    format!("torg.toml, line {line}: the attribute `{name}` has no value `{from}`{near}")
                }
            },
        }
    }
}
