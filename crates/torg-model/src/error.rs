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
