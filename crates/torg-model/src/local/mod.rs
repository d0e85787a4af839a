//! An encoder in a folder of this machine. Owns the way from texts to rows; opens nothing but the files of the folder.

mod batch;
mod card;
mod encoder;
mod folder;
mod kernels;
mod names;
mod remedies;
mod tokens;
mod weights;

use crate::{Embedder, Identity, Kind, ModelError};
use batch::Batch;
use encoder::Encoder;
use folder::Folder;
use rayon::prelude::*;
use std::{
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};
use tokens::{Tokenized, Tokens};
use torg_core::{Progress, Stage, Vectors};

/// A BERT-family encoder.
///
/// The row of a text depends on this text alone: not on the texts beside it, their order or the number of threads, since all
/// matrices have the same number of rows whatever they hold. On machines of another kind, rows may differ in the last digits.
pub struct Local {
    identity: Identity,
    folder: Folder,
    tokens: Tokens,
    encoder: Encoder,
}

impl Local {
    /// Reads the model in `path`. Takes twice the memory of its weights while it reads.
    pub fn open(path: &Path) -> Result<Self, ModelError> {
        let folder = Folder::read(path)?;
        let tokens = Tokens::read(&folder)?;
        let encoder = Encoder::read(&folder)?;
        let identity = Identity {
            name: folder.name.clone(),
            kind: Kind::Local,
            dimensions: Some(folder.shape.hidden),
            sha256: folder.sha256()?,
            licence: folder.card.licence.clone(),
            languages: folder.card.languages.clone(),
        };
        Ok(Self { identity, folder, tokens, encoder })
    }

    /// What is known of it from elsewhere.
    pub(crate) fn says(&mut self, licence: Option<String>, languages: Vec<torg_core::Language>) {
        (self.identity.licence, self.identity.languages) = (licence, languages);
    }

    /// What is put before every text, and where that is said; none when texts go in as they are.
    pub fn prefix(&self) -> Option<(&str, &str)> {
        self.folder.prefix.as_ref().map(|it| (it.text.as_str(), it.because))
    }

    /// The longest text it sees, in tokens; the rest of a text is not looked at.
    pub fn tokens_max(&self) -> usize {
        self.folder.tokens_max
    }

    /// The files that the model is made of, below its folder.
    pub fn files(&self) -> &[String] {
        &self.folder.files
    }
}

impl Embedder for Local {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn embed(&self, texts: &[&str], progress: &dyn Progress) -> Result<Vectors, ModelError> {
        let tokenized: Vec<Tokenized> =
            texts.par_iter().map(|text| self.tokens.of(text)).collect::<Result<_, _>>()?;
        let done = AtomicUsize::new(0);
        let rows = batch::batches(&tokenized).into_par_iter().map(|batch: Batch<'_>| {
            let rows = self.encoder.encode(&batch).map_err(|error| self.no_vector(&error))?;
            let count = batch.places.len();
            progress.report(Stage::Embedding, done.fetch_add(count, Ordering::Relaxed) + count, texts.len());
            Ok((batch.places, rows))
        });
        let width = self.folder.shape.hidden;
        let mut values = vec![0.0; texts.len() * width];
        for (places, rows) in rows.collect::<Result<Vec<_>, ModelError>>()? {
            for (place, row) in places.into_iter().zip(rows.chunks_exact(width)) {
                values[place * width..][..width].copy_from_slice(row);
            }
        }
        Vectors::normalised(width, values).map_err(|error| self.no_vector(&error))
    }
}

impl Local {
    fn no_vector(&self, reason: &dyn std::fmt::Display) -> ModelError {
        ModelError::NoVector { model: self.identity.name.clone(), reason: reason.to_string() }
    }
}
