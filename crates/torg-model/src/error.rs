//! What can go wrong with a model, one variant for each thing that a caller or a person can do about it.

use std::{io, path::PathBuf};

/// Why there are no vectors. Every sentence says where, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// A file cannot be read or written.
    #[error("`{}` cannot be read: {source}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file that a model must have is not there.
    #[error("`{}` is not there: {remedy}", path.display())]
    Missing {
        /// Which file.
        path: PathBuf,
        /// What to do.
        remedy: &'static str,
    },
    /// A file of a model says something that Torg cannot use.
    #[error("`{}`: {reason}; {remedy}", path.display())]
    Unsuitable {
        /// Which file.
        path: PathBuf,
        /// What it says.
        reason: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The weights are not those of the architecture.
    #[error("`{}`: the tensor `{tensor}` {reason}; config.json and the weights are not of the same model: download the whole folder again", path.display())]
    Weights {
        /// Which file.
        path: PathBuf,
        /// Which tensor.
        tensor: String,
        /// What is wrong with it.
        reason: String,
    },
    /// No model of this name is known.
    #[error("`{name}` is neither a folder nor a model that can be fetched; those are: {known}")]
    UnknownName {
        /// What was asked for.
        name: String,
        /// What there is.
        known: String,
    },
    /// A file of a model did not arrive.
    #[error(
        "`{name}` could not be fetched: {reason}; download the folder `{repository}`, revision {revision}, where you can, and run `torg model add FOLDER`"
    )]
    NotFetched {
        /// Which model.
        name: String,
        /// Where it is published.
        repository: String,
        /// Which edition of it.
        revision: String,
        /// What went wrong.
        reason: String,
    },
    /// A file of a model is another than it should be.
    #[error(
        "`{name}`: `{file}` came with the SHA-256 {found}, which is not the one Torg expects; nothing was kept"
    )]
    Checksum {
        /// Which model.
        name: String,
        /// Which file.
        file: String,
        /// Its hash.
        found: String,
    },
    /// Something of that name is there already.
    #[error("`{}` is there already: remove it first, or give the folder to be added another name", path.display())]
    Taken {
        /// The place.
        path: PathBuf,
    },
    /// A model is not the one that was added.
    #[error("the files in `{}` have changed since they were added: remove the folder and add the model again", path.display())]
    Changed {
        /// The model's folder.
        path: PathBuf,
    },
    /// An address that texts cannot be sent to.
    #[error("`{address}` is no address of a model: {reason}")]
    Address {
        /// The address, without what might be a key.
        address: String,
        /// What is wrong with it, and what to do.
        reason: &'static str,
    },
    /// There is no key where one was said to be.
    #[error(
        "the environment variable `{variable}` holds no key: set it to the endpoint's key, or leave out --model-key-env"
    )]
    NoKey {
        /// Which variable.
        variable: String,
    },
    /// The endpoint does not want to.
    #[error("`{address}` answered {status}; {remedy}")]
    Refused {
        /// Which endpoint and model.
        address: String,
        /// What it answered.
        status: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The endpoint could not be reached, or did not get better.
    #[error(
        "`{address}` was asked {attempts} times and gave no answer, the last time because: {reason}; what came before is kept, so try again later"
    )]
    Unreachable {
        /// Which endpoint and model.
        address: String,
        /// How often it was asked.
        attempts: u32,
        /// What went wrong the last time.
        reason: String,
    },
    /// The endpoint answered something that was not asked for.
    #[error("`{address}` answered, but {reason}; is it an endpoint for embeddings?")]
    Answer {
        /// Which endpoint and model.
        address: String,
        /// What is wrong.
        reason: String,
    },
    /// Going on would cost more than was allowed.
    #[error(
        "this would take some {needed} tokens more, {spent} are spent and {allowed} are allowed: raise --model-budget if you want to pay for them"
    )]
    Budget {
        /// Estimated cost of what comes next.
        needed: u64,
        /// What was spent.
        spent: u64,
        /// What may be spent.
        allowed: u64,
    },
    /// The model gave something that is no vector.
    #[error("the model `{model}` gave no vector for a text: {reason}")]
    NoVector {
        /// Which model.
        model: String,
        /// Why it is none.
        reason: String,
    },
}
