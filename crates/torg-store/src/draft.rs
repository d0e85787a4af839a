//! Drafts are sealed with the participant's ticket, which only their browser keeps: what was not sent can be read by nobody else.

use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use sha2::{Digest, Sha256};

use crate::keys::random;

const NONCE_BYTES: usize = 24;

/// A nonce, and the text in such a form that only `ticket` opens it; bound to the draft's `id`.
pub fn seal(ticket: &str, id: &str, text: &str) -> Vec<u8> {
    let nonce: [u8; NONCE_BYTES] = random();
    let message = Payload { msg: text.as_bytes(), aad: id.as_bytes() };
    let sealed = cipher(ticket).encrypt(&XNonce::from(nonce), message).unwrap_or_default();
    [&nonce[..], &sealed].concat()
}

/// The text; `None` when it was sealed with another ticket or for another draft, or is damaged.
pub fn open(ticket: &str, id: &str, sealed: &[u8]) -> Option<String> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    let message = Payload { msg: sealed, aad: id.as_bytes() };
    String::from_utf8(cipher(ticket).decrypt(&XNonce::from(*nonce), message).ok()?).ok()
}

fn cipher(ticket: &str) -> XChaCha20Poly1305 {
    let digest: [u8; 32] =
        Sha256::new().chain_update("torg-draft-1\n").chain_update(ticket).finalize().into();
    XChaCha20Poly1305::new(&Key::from(digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_ticket_opens_it() {
        let sealed = seal("ticket", "d1", "Fler bänkar");
        assert_eq!(open("ticket", "d1", &sealed).as_deref(), Some("Fler bänkar"));
        assert_eq!(open("other", "d1", &sealed), None);
        assert_eq!(open("ticket", "d2", &sealed), None);
        assert_eq!(open("ticket", "d1", &sealed[..30]), None);
        assert_eq!(open("ticket", "d1", &[]), None);
        assert!(!String::from_utf8_lossy(&sealed).contains("bänkar"));
        assert_ne!(seal("ticket", "d1", "Fler bänkar"), sealed);
    }
}
