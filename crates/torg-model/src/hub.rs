//! Models that are fetched by name. Owns the list, in which every file has its checksum, and the check; a file that is another than the
//! list says is thrown away. Redirections are followed here, since what arrives is known beforehand and nothing of the user's is sent.

use crate::{Local, ModelError, Store, Stored, store::Part, tls};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read, Write},
    path::Path,
    time::Duration,
};
use torg_core::Language;
use ureq::Agent;

const ADDRESS: &str = "https://huggingface.co";
const LIST: &str = include_str!("hub.json");
const CHUNK_BYTES: usize = 1 << 16;

/// Where models are fetched from, and which.
pub struct Hub {
    address: String,
    models: Vec<Listed>,
}

/// A model that can be fetched.
#[derive(Deserialize)]
pub struct Listed {
    /// The name to ask for it by.
    pub name: String,
    repository: String,
    revision: String,
    licence: String,
    languages: Vec<String>,
    files: BTreeMap<String, String>,
}

impl Default for Hub {
    fn default() -> Self {
        Self::new(ADDRESS, LIST)
    }
}

impl Hub {
    /// A hub at another address, with a list of its own: names, repositories, revisions, and the SHA-256 of each file.
    pub fn new(address: &str, list: &str) -> Self {
        Self { address: address.to_owned(), models: serde_json::from_str(list).unwrap_or_default() }
    }

    /// The models that can be fetched.
    pub fn models(&self) -> &[Listed] {
        &self.models
    }

    /// Fetches the model `name` into `store`. `said` hears the name of each file before it comes.
    pub fn fetch(&self, name: &str, store: &Store, mut said: impl FnMut(&str)) -> Result<Stored, ModelError> {
        let model = self.models.iter().find(|it| it.name == name).ok_or_else(|| ModelError::UnknownName {
            name: name.to_owned(),
            known: self.models.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", "),
        })?;
        let part = Part::new(store, &model.name)?;
        let agent = agent();
        for (path, sha256) in &model.files {
            said(path);
            let found = self.file(&agent, model, path, &part.path().join(path))?;
            if found != *sha256 {
                return Err(ModelError::Checksum { name: model.name.clone(), file: path.clone(), found });
            }
        }
        let local = Local::open(part.path())?;
        part.publish(&Stored {
            licence: Some(model.licence.clone()),
            languages: model.languages.iter().map(|code| Language::new(code)).collect(),
            ..Stored::of(&local)
        })
    }

    /// Writes a file and returns its hash.
    fn file(&self, agent: &Agent, model: &Listed, path: &str, to: &Path) -> Result<String, ModelError> {
        let Listed { name, repository, revision, .. } = model;
        let offline = |reason: String| ModelError::NotFetched {
            name: name.clone(),
            repository: repository.clone(),
            revision: revision.clone(),
            reason,
        };
        let address = format!("{}/{repository}/resolve/{revision}/{path}", self.address);
        let response = agent.get(&address).call().map_err(|error| offline(error.to_string()))?;
        let unreadable = |source: io::Error| ModelError::Unreadable { path: to.to_owned(), source };
        fs::create_dir_all(to.parent().unwrap_or(to)).map_err(unreadable)?;
        let mut file = File::create_new(to).map_err(unreadable)?;
        let mut reader = response.into_body().into_reader();
        let (mut hash, mut chunk) = (Sha256::new(), vec![0; CHUNK_BYTES]);
        loop {
            let count = reader.read(&mut chunk).map_err(|error| offline(error.to_string()))?;
            if count == 0 {
                break;
            }
            hash.update(&chunk[..count]);
            file.write_all(&chunk[..count]).map_err(unreadable)?;
        }
        Ok(format!("{:x}", hash.finalize()))
    }
}

fn agent() -> Agent {
    let config = Agent::config_builder()
        .max_redirects(5)
        .timeout_connect(Some(Duration::from_secs(20)))
        .timeout_recv_response(Some(Duration::from_mins(1)))
        .tls_config(tls::config())
        .user_agent(concat!("torg/", env!("CARGO_PKG_VERSION")));
    config.build().into()
}
