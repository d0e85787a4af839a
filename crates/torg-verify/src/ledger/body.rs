//! A payload: what commits to it, and what its body says.

use super::{entry, notation::Hash, object, tree};
use serde::Deserialize;

/// A payload as a store holds it.
#[derive(Clone, Copy)]
pub struct Payload<'p> {
    /// 32 bytes made by chance.
    pub salt: &'p [u8],
    /// One JSON object.
    pub body: &'p [u8],
}

impl Payload<'_> {
    /// What an entry about this payload says.
    pub(crate) fn commitment(self) -> Hash {
        tree::hash(&[b"torg-payload-1\n", self.salt, self.body])
    }
}

/// The members of a body that mean the same in every body, and its words. What else is in it is passed over.
#[derive(Deserialize)]
pub(crate) struct Body {
    pub what: String,
    #[serde(default, deserialize_with = "object::given")]
    pub text: Option<String>,
    #[serde(default, deserialize_with = "object::given")]
    participant: Option<String>,
    #[serde(default)]
    pub erases: Vec<u64>,
}

impl Body {
    /// Reads a body; if it is none, says where that shows, and no word of what is in it.
    pub fn read(body: &str) -> Result<Self, String> {
        let read: Self = object::read(body)?;
        match read.participant.as_deref().is_none_or(entry::is_subject) {
            true => Ok(read),
            false => Err("its participant is not an id".into()),
        }
    }
}
