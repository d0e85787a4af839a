//! The method card. It is read first: it holds the hash of every other file.

use crate::{VerifyError, folder::Folder};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Name of the file.
pub(crate) const FILE: &str = "method-card.json";
const BYTES_MAX: u64 = 64 << 20;

/// What the report says of its own making.
pub(crate) struct Card {
    pub content: Content,
    /// SHA-256 of the file.
    pub fingerprint: String,
    /// Every text and number in it, as text.
    pub values: Vec<String>,
}

/// The part that is checked. Further fields are allowed and are checked nowhere else than by the fingerprint.
#[derive(Deserialize)]
pub(crate) struct Content {
    pub format: String,
    pub language: String,
    pub title: Option<String>,
    pub status: String,
    pub version: String,
    pub engine: String,
    pub models: Vec<String>,
    pub seed: u64,
    pub parameters: BTreeMap<String, serde_json::Value>,
    pub edits: Vec<String>,
    pub constants: BTreeMap<String, serde_json::Number>,
    pub inputs: Vec<Input>,
    pub outputs: BTreeMap<String, String>,
    pub counts: BTreeMap<String, u64>,
}

/// A file that was read.
#[derive(Deserialize)]
pub(crate) struct Input {
    pub source: String,
    pub format: String,
    pub bytes: u64,
    pub sha256: String,
}

impl Card {
    pub fn read(folder: &Folder<'_>) -> Result<Self, VerifyError> {
        let not = |why: String| VerifyError::NotAReport { folder: folder.root().to_owned(), why };
        let bytes = folder.bytes(FILE, BYTES_MAX).map_err(|cause| not(format!("`{FILE}`: {cause}")))?;
        let content: Content = serde_json::from_slice(&bytes)
            .map_err(|cause| not(format!("`{FILE}` does not read: {cause}")))?;
        let tree: serde_json::Value = serde_json::from_slice(&bytes).unwrap_or_default();
        let mut values = Vec::new();
        leaves(&tree, &mut values);
        Ok(Self { content, fingerprint: hex(&Sha256::digest(&bytes)), values })
    }
}

fn leaves(value: &serde_json::Value, into: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => into.push(text.clone()),
        serde_json::Value::Number(number) => into.push(number.to_string()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| leaves(item, into)),
        serde_json::Value::Object(fields) => fields.iter().for_each(|(name, item)| {
            into.push(name.clone());
            leaves(item, into);
        }),
        serde_json::Value::Null | serde_json::Value::Bool(_) => {}
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
