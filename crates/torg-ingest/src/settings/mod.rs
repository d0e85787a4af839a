//! What people decide about their data: `torg.toml`, read in two stages. The file is parsed into what it says, with
//! every mistake named by line, key and nearest valid key; then what it says is looked up for each source.

mod file;
mod population;
mod source;
mod template;
mod unify;

pub use file::{ReportSettings, SettingsError};
pub use source::{SourceSettings, Speakers};
pub use template::template;
pub(crate) use unify::Unified;

use crate::raw::RawContribution;
use file::{SettingsFile, SourceEntry};
use globset::{Glob, GlobMatcher};
use population::Population;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};
use toml::Spanned;
use unify::Renaming;

/// Everything `torg.toml` says; the default says nothing.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Title of the dialogue.
    pub title: Option<String>,
    /// How the report is made.
    pub report: ReportSettings,
    /// Attributes that are published, the most important first, each with its line; `None` when nobody chose.
    publish: Option<Vec<(usize, String)>>,
    sources: Vec<(GlobMatcher, SourceEntry)>,
    renaming: Renaming,
    population: Population,
}

impl Settings {
    /// Reads the file at `path`.
    pub fn load(path: &Path) -> Result<Self, SettingsError> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| SettingsError::Open { file: path.to_owned(), error })?;
        Self::parse(&text, path)
    }

    /// Reads the `torg.toml` in the first of `paths` that has one, or beside the first that is a file; says nothing
    /// when there is none.
    pub fn beside(paths: &[PathBuf]) -> Result<Self, SettingsError> {
        let folder = |path: &PathBuf| {
            if path.is_dir() { path.clone() } else { path.parent().unwrap_or(Path::new("")).to_owned() }
        };
        let files = paths.iter().map(folder).map(|folder| folder.join(crate::discover::SETTINGS));
        files
            .into_iter()
            .find(|file| file.is_file())
            .map_or_else(|| Ok(Self::default()), |file| Self::load(&file))
    }

    /// Reads `text`; `file` is only for messages.
    pub fn parse(text: &str, file: &Path) -> Result<Self, SettingsError> {
        let mut parsed = SettingsFile::parse(text, file)?;
        let mut sources = Vec::with_capacity(parsed.source.len());
        for entry in std::mem::take(&mut parsed.source) {
            let glob = Glob::new(entry.pattern.get_ref()).map_err(|error| {
                file::error_at(text, file, entry.pattern.span(), format!("`match`: {error}"))
            })?;
            sources.push((glob.compile_matcher(), entry));
        }
        let renaming = Renaming::new(text, &parsed.attributes, &parsed.values, &sources);
        let SettingsFile { title, report, publish, population, .. } = parsed;
        let population = Population::new(text, population);
        let named = |name: Spanned<String>| (file::line_of(text, name.span().start), name.into_inner());
        let publish = publish.attributes.map(|names| names.into_iter().map(named).collect());
        Ok(Self { title, report, publish, sources, renaming, population })
    }

    /// What is said about the source of this name: later entries overrule earlier ones, setting by setting.
    pub fn of(&self, source: &str) -> SourceSettings {
        let matching = self.sources.iter().filter(|(glob, _)| glob.is_match(source));
        matching.fold(SourceSettings::default(), |settings, (_, entry)| entry.over(settings))
    }

    /// Who lives here, by attribute and value.
    pub fn populations(&self) -> BTreeMap<Arc<str>, BTreeMap<Arc<str>, u64>> {
        self.population.people()
    }

    /// The attributes that are published, the most important first; `None` when nobody chose.
    pub fn published(&self) -> Option<Vec<&str>> {
        let names = self.publish.as_ref()?;
        Some(names.iter().map(|(_, name)| name.as_str()).collect())
    }

    /// Attributes that are to be published and that nobody stated, as sentences.
    pub(crate) fn not_stated(&self, known: &BTreeSet<&str>) -> Vec<String> {
        let unknown = self.publish.iter().flatten().filter(|(_, name)| !known.contains(name.as_str()));
        unknown.map(|(line, name)| unify::no_attribute(*line, name, known.iter().copied())).collect()
    }

    /// Gives the attributes of what `file` gave the names and values under which they are published.
    pub(crate) fn unify<'c>(
        &self,
        file: &str,
        contributions: impl Iterator<Item = &'c mut RawContribution>,
        unified: &mut Unified,
    ) {
        self.renaming.apply(file, contributions, unified);
    }

    /// Names and values that are settled and were not met, as sentences.
    pub(crate) fn not_met(&self, unified: &Unified) -> Vec<String> {
        let mut sentences = self.renaming.unused(unified);
        sentences.extend(self.population.not_met(unified));
        sentences
    }

    /// Entries that match none of `names`, as sentences.
    pub fn unused(&self, names: &[&str]) -> Vec<String> {
        let unmatched = self.sources.iter().filter(|(glob, _)| !names.iter().any(|name| glob.is_match(name)));
        let sentence = |(_, entry): &(GlobMatcher, SourceEntry)| {
            let pattern = entry.pattern.get_ref();
            let nearest = file::nearest(pattern, names.iter().copied())
                .map_or(String::new(), |name| format!("; the nearest is `{name}`"));
            format!("torg.toml: `match = \"{pattern}\"` matches no file{nearest}")
        };
        unmatched.map(sentence).collect()
    }
}
