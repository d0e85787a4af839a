//! Bytes that only a key opens (XChaCha20-Poly1305), bound to the row they belong to.

use crate::keys::random;
use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};

const NONCE_BYTES: usize = 24;

/// A nonce, and the bytes in such a form that only `key` opens them, for the row `id`.
pub fn seal(key: [u8; 32], id: &str, bytes: &[u8]) -> Vec<u8> {
    let nonce: [u8; NONCE_BYTES] = random();
    let message = Payload { msg: bytes, aad: id.as_bytes() };
    let sealed = cipher(key).encrypt(&XNonce::from(nonce), message).unwrap_or_default();
    [&nonce[..], &sealed].concat()
}

/// The bytes; `None` when they were sealed with another key or for another row, or are damaged.
pub fn open(key: [u8; 32], id: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    let message = Payload { msg: sealed, aad: id.as_bytes() };
    cipher(key).decrypt(&XNonce::from(*nonce), message).ok()
}

fn cipher(key: [u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(key))
}
