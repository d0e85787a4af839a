//! The models that were added, each in a folder of its own below one. Owns what stands beside a model's files, and that a model is
//! there whole or not at all.

use crate::ModelError;
use serde::{Deserialize, Serialize};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use torg_core::Language;

/// What Torg writes beside a model's files.
const NOTE: &str = "torg-model.json";

/// A folder of models.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// A model that was added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stored {
    /// The name to use it by.
    pub name: String,
    /// SHA-256 over its files.
    pub sha256: String,
    /// Length of a vector.
    pub dimensions: usize,
    /// The licence it says it has.
    pub licence: Option<String>,
    /// The languages it says it was made for.
    pub languages: Vec<Language>,
}

impl Store {
    /// The models in `folder`, which need not be there yet.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Where they are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// All models, by name.
    pub fn list(&self) -> Result<Vec<Stored>, ModelError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(ModelError::Unreadable { path: self.folder.clone(), source }),
        };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut names: Vec<String> = names.filter(|name| self.note(name).is_file()).collect();
        names.sort();
        names.iter().map(|name| self.read(name)).collect()
    }

    /// Whether there is a model of this name.
    pub fn has(&self, name: &str) -> bool {
        is_name(name) && self.note(name).is_file()
    }

    fn note(&self, name: &str) -> PathBuf {
        self.folder.join(name).join(NOTE)
    }

    fn read(&self, name: &str) -> Result<Stored, ModelError> {
        let path = self.note(name);
        let text = fs::read_to_string(&path)
            .map_err(|source| ModelError::Unreadable { path: path.clone(), source })?;
        serde_json::from_str(&text).map_err(|error| ModelError::Unsuitable {
            path,
            reason: error.to_string(),
            remedy: "remove the model's folder and add it again",
        })
    }
}

/// One part of a path, and not hidden.
fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\'])
}

#[cfg(feature = "local-models")]
mod adding {
    use super::{NOTE, Store, Stored, is_name};
    use crate::{Embedder, Local, ModelError};
    use std::{
        fs,
        path::{Path, PathBuf},
    };

    impl Stored {
        pub(crate) fn of(model: &Local) -> Self {
            let identity = model.identity().clone();
            Self {
                name: identity.name,
                sha256: identity.sha256,
                dimensions: identity.dimensions.unwrap_or_default(),
                licence: identity.licence,
                languages: identity.languages,
            }
        }
    }

    impl Store {
        /// Copies the model in the folder `from`, after it was read whole.
        pub fn add(&self, from: &Path) -> Result<Stored, ModelError> {
            let model = Local::open(from)?;
            let stored = Stored::of(&model);
            let part = Part::new(self, &stored.name)?;
            for name in model.files() {
                let to = part.path().join(name);
                let copied = fs::create_dir_all(to.parent().unwrap_or(&to))
                    .and_then(|()| fs::copy(from.join(name), &to));
                copied.map_err(|source| ModelError::Unreadable { path: to, source })?;
            }
            part.publish(&stored)
        }

        /// The model of this name, if its files are still those that were added.
        pub fn open(&self, name: &str) -> Result<Local, ModelError> {
            let stored = self.read(name)?;
            let path = self.folder.join(name);
            let mut model = Local::open(&path)?;
            if model.identity().sha256 != stored.sha256 {
                return Err(ModelError::Changed { path });
            }
            model.says(stored.licence, stored.languages);
            Ok(model)
        }
    }

    /// A model that is being written beside its place. Dropped before [`Part::publish`], it leaves nothing behind.
    pub(crate) struct Part {
        /// The folder has the model's name, which some models are told by.
        path: PathBuf,
        place: PathBuf,
    }

    impl Part {
        pub fn new(store: &Store, name: &str) -> Result<Self, ModelError> {
            let place = store.folder.join(name);
            if !is_name(name) || place.exists() {
                return Err(ModelError::Taken { path: place });
            }
            let path = store.folder.join(format!(".part-{}", std::process::id())).join(name);
            let part = Self { path, place };
            fs::create_dir_all(&part.path)
                .map_err(|source| ModelError::Unreadable { path: part.path.clone(), source })?;
            Ok(part)
        }

        pub fn path(&self) -> &Path {
            &self.path
        }

        /// Moves the model to its place.
        pub fn publish(self, stored: &Stored) -> Result<Stored, ModelError> {
            let unreadable = |source| ModelError::Unreadable { path: self.place.clone(), source };
            let note = serde_json::to_vec_pretty(stored).map_err(|error| unreadable(error.into()))?;
            fs::write(self.path.join(NOTE), note).map_err(unreadable)?;
            fs::rename(&self.path, &self.place).map_err(unreadable)?;
            Ok(stored.clone())
        }
    }

    impl Drop for Part {
        fn drop(&mut self) {
            let _ = self.path.parent().map(fs::remove_dir_all);
        }
    }
}

#[cfg(all(feature = "local-models", feature = "remote-models"))]
pub(crate) use adding::Part;
