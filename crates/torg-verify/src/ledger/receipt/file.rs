//! The JSON of a receipt file. A member that is missing, unknown or there twice is refused.

use super::{RECEIPT_BYTES_MAX, ReceiptError};
use crate::ledger::object::{self, Object};
use serde::{Deserialize, Deserializer};

const FORMAT: &str = "torg-receipt-1";

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    #[serde(rename = "format")]
    _format: String,
    pub key: String,
    pub checkpoint: String,
    #[serde(deserialize_with = "objects")]
    pub items: Vec<Item>,
}

/// One item in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Item {
    pub entry: String,
    #[serde(default, deserialize_with = "object::given")]
    pub salt: Option<String>,
    #[serde(default, deserialize_with = "object::given")]
    pub body: Option<String>,
    pub proof: Vec<String>,
}

/// What every version of the file says first.
#[derive(Deserialize)]
struct AnyVersion {
    format: String,
}

impl File {
    pub fn read(bytes: &[u8]) -> Result<Self, ReceiptError> {
        if bytes.len() > RECEIPT_BYTES_MAX {
            return Err(ReceiptError::TooLarge);
        }
        let text = std::str::from_utf8(bytes)
            .map_err(|_| ReceiptError::NotAReceipt("it is not text in UTF-8".into()))?;
        let version: AnyVersion = object::read(text).map_err(ReceiptError::NotAReceipt)?;
        if version.format != FORMAT {
            return Err(ReceiptError::Format(version.format));
        }
        object::read(text).map_err(ReceiptError::NotAReceipt)
    }
}

fn objects<'j, D: Deserializer<'j>>(deserializer: D) -> Result<Vec<Item>, D::Error> {
    let items: Vec<Object<Item>> = Vec::deserialize(deserializer)?;
    Ok(items.into_iter().map(|item| item.0).collect())
}
