//! Which model a person chose, and how it may be used. Owns the words of the command line for it, and where models and paid vectors are
//! kept; without a model there are no vectors, and the lexical engine needs none.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use torg_core::{Progress, Vectors};
use torg_model::{Embedder, Identity, Store};

/// What is said of the engine that needs no model.
pub const LEXICAL: &str = "lexical";
const FOLDER_VARIABLE: &str = "TORG_MODELS";

/// How models may be used.
#[derive(clap::Args)]
pub struct Access {
    /// Where models are kept [default: $TORG_MODELS, else the user's data folder]
    #[arg(long, value_name = "FOLDER")]
    pub models: Option<PathBuf>,
    /// For an endpoint: the environment variable that holds its key
    #[arg(long, value_name = "VARIABLE")]
    pub model_key_env: Option<String>,
    /// For an endpoint: tokens that may be paid for in one run
    #[arg(long, value_name = "TOKENS", default_value_t = 10_000_000)]
    pub model_budget: u64,
    /// For an endpoint: requests in a minute, at most
    #[arg(long, value_name = "NUMBER", default_value_t = 600)]
    pub model_rate: u32,
}

/// A model, or none.
pub struct Chosen(Option<Box<dyn Embedder>>);

impl Chosen {
    /// Which model it is; none for the lexical engine.
    pub fn identity(&self) -> Option<&Identity> {
        self.0.as_ref().map(|model| model.identity())
    }

    /// One row for each text; nothing for the lexical engine.
    pub fn vectors(&self, texts: &[&str], progress: &dyn Progress) -> Result<Option<Vectors>> {
        let vectors = self.0.as_ref().map(|model| model.embed(texts, progress));
        Ok(vectors.transpose()?)
    }

    /// The model itself.
    pub fn embedder(&self) -> Option<&dyn Embedder> {
        self.0.as_deref()
    }
}

impl Access {
    /// The models that were added.
    pub fn store(&self) -> Result<Store> {
        let named = self.models.clone().or_else(|| std::env::var_os(FOLDER_VARIABLE).map(PathBuf::from));
        let folder = named.or_else(|| Some(user_folder("XDG_DATA_HOME", ".local/share")?.join("models")));
        let folder = folder.context("no place for models is known: name one with --models")?;
        Ok(Store::new(&folder))
    }

    /// The model that `name` stands for: `lexical` for none, a stored model's name, a folder, or an endpoint's address with the
    /// model's name behind a `#`.
    pub fn open(&self, name: &str) -> Result<Chosen> {
        if name == LEXICAL {
            return Ok(Chosen(None));
        }
        Ok(Chosen(Some(if name.contains("://") { self.remote(name)? } else { self.local(name)? })))
    }

    #[cfg(feature = "remote-models")]
    fn remote(&self, name: &str) -> Result<Box<dyn Embedder>> {
        let address: torg_model::Address = name.parse()?;
        let key = self.model_key_env.as_deref().map(torg_model::Secret::from_env).transpose()?;
        let unencrypted = if address.is_open_to_readers() { ", readable by others on the way" } else { "" };
        crate::terminal::note(&format!("texts are sent to {}{unencrypted}", address.host()));
        let patience =
            torg_model::Patience { requests_per_minute: self.model_rate.max(1), ..Default::default() };
        let cache = user_folder("XDG_CACHE_HOME", ".cache").map(|it| it.join("vectors"));
        let terms = torg_model::Terms { key, tokens_max: self.model_budget, cache, patience };
        Ok(Box::new(torg_model::Remote::new(address, terms)))
    }

    #[cfg(not(feature = "remote-models"))]
    #[expect(clippy::unused_self, reason = "as with the feature")]
    fn remote(&self, name: &str) -> Result<Box<dyn Embedder>> {
        bail!("`{name}` cannot be asked: this Torg was built without the feature `remote-models`")
    }

    #[cfg(feature = "local-models")]
    fn local(&self, name: &str) -> Result<Box<dyn Embedder>> {
        let store = self.store()?;
        if store.has(name) {
            return Ok(Box::new(store.open(name)?));
        }
        if !Path::new(name).is_dir() {
            bail!(
                "there is no model `{name}` in `{}`, and no such folder; `torg model list` shows what there is, `torg model add` adds one",
                store.folder().display()
            );
        }
        Ok(Box::new(torg_model::Local::open(Path::new(name))?))
    }

    #[cfg(not(feature = "local-models"))]
    #[expect(clippy::unused_self, reason = "as with the feature")]
    fn local(&self, name: &str) -> Result<Box<dyn Embedder>> {
        let exists = if Path::new(name).is_dir() { "the model in " } else { "" };
        bail!("{exists}`{name}` cannot be run: {WITHOUT_LOCAL}")
    }
}

/// What a Torg that cannot run models says.
#[cfg(not(feature = "local-models"))]
pub const WITHOUT_LOCAL: &str =
    "this Torg was built without them; build it with `cargo build --release --features local-models`";

/// Torg's folder below that which `variable` names, else below `fallback` in the user's home.
fn user_folder(variable: &str, fallback: &str) -> Option<PathBuf> {
    let named = std::env::var_os(variable).map(PathBuf::from).filter(|it| it.is_absolute());
    let folder = named.or_else(|| Some(std::env::home_dir()?.join(fallback)))?;
    Some(folder.join("torg"))
}
