//! Drafts are sealed with the participant's ticket, which only their browser keeps: what was not sent can be read by nobody else.

use crate::seal;
use sha2::{Digest, Sha256};

/// The text in such a form that only `ticket` opens it; bound to the draft's `id`.
pub fn seal(ticket: &str, id: &str, text: &str) -> Vec<u8> {
    seal::seal(key(ticket), id, text.as_bytes())
}

/// The text; `None` when it was sealed with another ticket or for another draft, or is damaged.
pub fn open(ticket: &str, id: &str, sealed: &[u8]) -> Option<String> {
    String::from_utf8(seal::open(key(ticket), id, sealed)?).ok()
}

fn key(ticket: &str) -> [u8; 32] {
    Sha256::new().chain_update("torg-draft-1\n").chain_update(ticket).finalize().into()
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
