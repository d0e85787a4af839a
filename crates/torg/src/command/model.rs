//! `torg model`: the models that Torg may use beside its own engine.

use crate::{
    models::Access,
    outcome::Outcome,
    terminal::{self, Meter},
};
use anyhow::{Context, Result, bail};
use std::{collections::BTreeMap, path::PathBuf};
use torg_core::Language;
use torg_model::{
    Embedder, Identity, Stored,
    check::{self, Fit, Share},
};

/// Below so many percent, a model does not know a language.
const KNOWS: usize = 75;
/// Below so many percent, it does not see across languages.
const SEES_ACROSS: usize = 75;

/// Add, list and check the models that Torg may use beside its own engine
#[derive(clap::Subcommand)]
pub enum Model {
    /// Add a model: a folder is copied, a name is fetched from where it is published
    Add(Add),
    /// List the models that were added, and those that can be fetched by name
    List(List),
    /// Check whether a model fits the languages of the material
    Check(Check),
}

/// `torg model add`.
#[derive(clap::Args)]
pub struct Add {
    /// A folder with config.json, tokenizer.json and model.safetensors, or a name that `torg model list` shows
    model: PathBuf,
    #[command(flatten)]
    access: Access,
}

/// `torg model list`.
#[derive(clap::Args)]
pub struct List {
    #[command(flatten)]
    access: Access,
}

/// `torg model check`.
#[derive(clap::Args)]
pub struct Check {
    /// A model's name, its folder, or an endpoint as https://HOST/v1/embeddings#MODEL [default: every model that was added]
    model: Option<String>,
    /// Files and folders with what people said: only their languages are checked [default: every language Torg can check]
    files: Vec<PathBuf>,
    #[command(flatten)]
    access: Access,
}

impl Model {
    /// Does what it says.
    pub fn run(&self) -> Result<Outcome> {
        match self {
            Self::Add(add) => add.run(),
            Self::List(list) => list.run(),
            Self::Check(check) => check.run(),
        }
    }
}

impl Add {
    #[cfg(feature = "local-models")]
    fn run(&self) -> Result<Outcome> {
        let store = self.access.store()?;
        let stored = if self.model.is_dir() { store.add(&self.model)? } else { self.fetch(&store)? };
        terminal::print(&line(&stored));
        Ok(Outcome::Complete)
    }

    #[cfg(not(feature = "local-models"))]
    #[expect(clippy::unused_self, reason = "as with the feature")]
    fn run(&self) -> Result<Outcome> {
        bail!("models cannot be added: {}", crate::models::WITHOUT_LOCAL)
    }

    #[cfg(all(feature = "local-models", feature = "remote-models"))]
    fn fetch(&self, store: &torg_model::Store) -> Result<Stored> {
        let name = self.model.to_string_lossy();
        Ok(torg_model::Hub::default()
            .fetch(&name, store, |file| terminal::note(&format!("fetching {file}")))?)
    }

    #[cfg(all(feature = "local-models", not(feature = "remote-models")))]
    fn fetch(&self, _: &torg_model::Store) -> Result<Stored> {
        bail!(
            "`{}` is no folder, and this Torg was built without the feature `remote-models`, with which it could fetch a model by name",
            self.model.display()
        )
    }
}

impl List {
    fn run(&self) -> Result<Outcome> {
        let store = self.access.store()?;
        let added = store.list()?;
        added.iter().for_each(|stored| terminal::print(&line(stored)));
        if added.is_empty() {
            terminal::note(&format!("no model was added to `{}`", store.folder().display()));
        }
        for name in names().filter(|name| !store.has(name)) {
            terminal::note(&format!("can be fetched with `torg model add {name}`"));
        }
        Ok(Outcome::Complete)
    }
}

/// The models that can be fetched by name.
fn names() -> impl Iterator<Item = String> {
    #[cfg(all(feature = "local-models", feature = "remote-models"))]
    let names = torg_model::Hub::default().models().iter().map(|it| it.name.clone()).collect::<Vec<_>>();
    #[cfg(not(all(feature = "local-models", feature = "remote-models")))]
    let names = Vec::new();
    names.into_iter()
}

/// `NAME: 384 numbers a text, licence mit, for en sv, SHA-256 …`.
fn line(stored: &Stored) -> String {
    let Stored { name, sha256, dimensions, licence, languages } = stored;
    let licence = licence.as_deref().unwrap_or("unknown");
    let languages = if languages.is_empty() { String::new() } else { format!(", for {}", codes(languages)) };
    format!("{name}: {dimensions} numbers a text, licence {licence}{languages}, SHA-256 {sha256}")
}

fn codes(languages: &[Language]) -> String {
    languages.iter().map(Language::code).collect::<Vec<_>>().join(" ")
}

impl Check {
    fn run(&self) -> Result<Outcome> {
        let names = match &self.model {
            Some(name) => vec![name.clone()],
            None => self.access.store()?.list()?.into_iter().map(|it| it.name).collect(),
        };
        if names.is_empty() {
            bail!("no model was added: name one to check, or add one with `torg model add`");
        }
        let languages = self.languages()?;
        let mut outcome = Outcome::Complete;
        for name in names {
            let chosen = self.access.open(&name)?;
            let model = chosen.embedder().context("`lexical` is Torg's own engine and needs no model")?;
            if !self.one(model, &languages)? {
                outcome = Outcome::LeftOut;
            }
        }
        Ok(outcome)
    }

    /// The languages of the files, or all that can be checked.
    fn languages(&self) -> Result<Vec<Language>> {
        let known = check::languages();
        if self.files.is_empty() {
            return Ok(known);
        }
        let exe = torg_ingest::own_program().context("finding Torg's own program")?;
        let reading = torg_ingest::read_all(
            &self.files,
            &torg_ingest::Settings::beside(&self.files)?,
            &exe,
            &Meter::new(true),
        )?;
        let material = torg_analysis::tell_languages(reading.material);
        let mut counts: BTreeMap<Language, usize> = BTreeMap::new();
        material.contributions.iter().for_each(|it| *counts.entry(it.language).or_default() += 1);
        for (language, count) in counts.iter().filter(|(it, _)| it.is_known() && !known.contains(it)) {
            terminal::note(&format!(
                "{count} contributions are in {language}, which Torg has no sentences to check with"
            ));
        }
        let languages: Vec<Language> = counts.into_keys().filter(|it| known.contains(it)).collect();
        if languages.is_empty() {
            bail!("the files are in no language that Torg can check; those are: {}", codes(&known));
        }
        Ok(languages)
    }

    /// Prints how `model` does; false when it does not fit.
    fn one(&self, model: &dyn Embedder, languages: &[Language]) -> Result<bool> {
        let fits = check::check(model, languages, &Meter::new(false))?;
        terminal::print(&title(model.identity()));
        terminal::print("language | own paraphrase nearest | own translation nearest");
        fits.iter().for_each(|fit| terminal::print(&row(fit)));
        let warnings = warnings(model.identity(), &fits);
        warnings.iter().for_each(|sentence| terminal::note(&format!("warning: {sentence}")));
        Ok(warnings.is_empty())
    }
}

fn title(identity: &Identity) -> String {
    let Identity { name, kind, sha256, licence, .. } = identity;
    let licence = licence.as_deref().unwrap_or("unknown");
    format!("{name} ({kind}), licence {licence}, SHA-256 {sha256}")
}

fn row(fit: &Fit) -> String {
    let translations = if fit.translations.of == 0 { "-".to_owned() } else { share(fit.translations) };
    format!("{:<8} | {:>22} | {translations:>23}", fit.language.code(), share(fit.paraphrases))
}

fn share(share: Share) -> String {
    format!("{} of {}", share.hits, share.of)
}

/// Where model and languages do not fit, in plain words.
fn warnings(identity: &Identity, fits: &[Fit]) -> Vec<String> {
    let name = &identity.name;
    let mut warnings = Vec::new();
    for fit in fits.iter().filter(|fit| fit.paraphrases.is_below(KNOWS)) {
        let (language, counted) = (fit.language, share(fit.paraphrases));
        warnings.push(format!(
            "{name} hardly knows {language}: it found what says the same in other words for {counted}; take a model made for {language}, or none"
        ));
    }
    let across: Vec<Language> =
        fits.iter().filter(|fit| fit.translations.is_below(SEES_ACROSS)).map(|fit| fit.language).collect();
    if !across.is_empty() {
        warnings.push(format!(
            "{name} does not see that the same is said in another language ({}): themes would follow the language",
            codes(&across)
        ));
    }
    let made_for = &identity.languages;
    let others: Vec<Language> =
        fits.iter().map(|fit| fit.language).filter(|it| !made_for.contains(it)).collect();
    if !made_for.is_empty() && !others.is_empty() {
        warnings.push(format!("{name} does not say that it was made for {}", codes(&others)));
    }
    warnings
}
