//! The numbers of a model, out of its safetensors file. Owns the check that each tensor is there and has the shape that the
//! architecture needs; keeps single precision, whatever precision the file has.

use super::{
    folder::{Folder, WEIGHTS},
    remedies,
};
use crate::ModelError;
use candle_core::{DType, Device, Tensor, safetensors::Load};
use safetensors::SafeTensors;
use std::path::PathBuf;

const WORDS: &str = "embeddings.word_embeddings.weight";

/// The tensors of a file, by name.
pub struct Weights<'b> {
    path: PathBuf,
    tensors: SafeTensors<'b>,
    prefix: String,
}

impl<'b> Weights<'b> {
    /// Reads the header of `bytes`, which are those of `folder`'s weights.
    pub fn read(folder: &Folder, bytes: &'b [u8]) -> Result<Self, ModelError> {
        let path = folder.path.join(WEIGHTS);
        let tensors = SafeTensors::deserialize(bytes).map_err(|error| ModelError::Unsuitable {
            path: path.clone(),
            reason: error.to_string(),
            remedy: remedies::DOWNLOAD,
        })?;
        let named = tensors.names().into_iter().find_map(|name| name.strip_suffix(WORDS));
        let prefix = named.unwrap_or_default().to_owned();
        Ok(Self { path, tensors, prefix })
    }

    /// The tensor `name`, which must have this shape.
    pub fn tensor(&self, name: &str, shape: &[usize]) -> Result<Tensor, ModelError> {
        let refuse = |reason: String| self.refuse(name, reason);
        let view = self
            .tensors
            .tensor(&format!("{}{name}", self.prefix))
            .map_err(|_| refuse("is not there".into()))?;
        if view.shape() != shape {
            return Err(refuse(format!("has the shape {:?}, not {shape:?}", view.shape())));
        }
        let tensor = view.load(&Device::Cpu).and_then(|it| it.to_dtype(DType::F32));
        tensor.map_err(|error| refuse(error.to_string()))
    }

    /// The numbers of the tensor `name`, row by row.
    pub fn numbers(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, ModelError> {
        let numbers = self.tensor(name, shape)?.flatten_all().and_then(|it| it.to_vec1());
        numbers.map_err(|error| self.refuse(name, error.to_string()))
    }

    /// The error that says what is wrong with the tensor `name`.
    pub fn refuse(&self, name: &str, reason: String) -> ModelError {
        ModelError::Weights { path: self.path.clone(), tensor: format!("{}{name}", self.prefix), reason }
    }
}
