//! The public key of a log, as `name+hash+key`.

use super::notation;
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};
use std::fmt;
use thiserror::Error;

/// The byte that says Ed25519 (C2SP `signed-note`).
const ED25519: u8 = 1;

/// The public key of a log under the log's name.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    name: String,
    id: [u8; 4],
    key: VerifyingKey,
    written: String,
}

/// Why a text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeyError {
    /// There are not three parts, or one is in another notation.
    #[error("it is not written as `name+hash+key`: a part of it is missing or mistyped")]
    Form,
    /// The hash is another's.
    #[error("its hash is not that of its name and its key: one of the three was changed or mistyped")]
    Hash,
    /// The key is for another kind of signature.
    #[error("it is not an Ed25519 key, which all logs of Torg have")]
    Kind,
    /// No signature could be checked with these bytes.
    #[error("its 32 bytes are no Ed25519 key")]
    Bytes,
}

impl Key {
    /// Reads `name+hash+key`.
    ///
    /// # Errors
    /// When it is written in another way, or its hash is not its own.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(KeyError::Form);
        };
        let id: [u8; 4] = notation::hexadecimal(id).ok_or(KeyError::Form)?;
        let typed = notation::base64(key).filter(|_| notation::is_name(name)).ok_or(KeyError::Form)?;
        let key = match typed.split_first() {
            Some((&ED25519, key)) => key.try_into().map_err(|_| KeyError::Bytes)?,
            _ => return Err(KeyError::Kind),
        };
        if id_of(name, &typed) != id {
            return Err(KeyError::Hash);
        }
        let key = VerifyingKey::from_bytes(key).map_err(|_| KeyError::Bytes)?;
        Ok(Self { name: name.to_owned(), id, key, written: text.to_owned() })
    }

    /// The log it is for.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether the 32 public bytes are the same: one key signs all logs of a server.
    pub fn is_of_the_same_server(&self, other: &Self) -> bool {
        self.key == other.key
    }

    pub(crate) fn signs_as(&self, name: &str, id: [u8; 4]) -> bool {
        self.name == name && self.id == id
    }

    pub(crate) fn has_signed(&self, text: &str, signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.key.verify_strict(text.as_bytes(), &signature).is_ok())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({self})")
    }
}

/// The first four bytes of SHA-256 over name, line end, kind and key.
fn id_of(name: &str, typed: &[u8]) -> [u8; 4] {
    let [a, b, c, d, ..] =
        <[u8; 32]>::from(Sha256::new().chain_update(name).chain_update("\n").chain_update(typed).finalize());
    [a, b, c, d]
}
