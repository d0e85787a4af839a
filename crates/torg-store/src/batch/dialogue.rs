//! Municipalities and dialogues: they come to be, are described, opened and closed.

use super::{Batch, OpenLog};
use crate::{
    Code, Refusal,
    body::{self, Body},
    command::Written,
    keys::random,
    ledger::{Edge, Word},
    state::states,
};

const SLUG_LETTERS_MAX: usize = 40;
const SHORT_CODE_LETTERS: usize = 6;

impl Batch<'_> {
    pub(super) fn new_municipality(&mut self, slug: &str, name: &str) -> Result<Written, Refusal> {
        named(slug)?;
        if self.state.municipalities.iter().any(|(_, row)| row.slug == slug) {
            return Err(Refusal::Taken(slug.to_owned()));
        }
        let log = self.new_log(slug);
        let body = body::Municipality { slug: slug.to_owned(), name: name.to_owned() };
        self.single(log, Word::Created, &Body::Municipality(body))
    }

    pub(super) fn new_dialogue(
        &mut self,
        municipality: &str,
        slug: &str,
        definition: &str,
    ) -> Result<Written, Refusal> {
        named(slug)?;
        let found = self.state.municipalities.iter().find(|(_, row)| row.slug == municipality);
        let (owner, _) = found.ok_or_else(|| Refusal::NoMunicipality(municipality.to_owned()))?;
        let owner = *owner;
        if self.state.dialogues.iter().any(|(_, row)| row.municipality == owner && row.slug == slug) {
            return Err(Refusal::Taken(slug.to_owned()));
        }
        let log = self.new_log(&format!("{municipality}/{slug}"));
        let body = body::Dialogue {
            municipality: owner,
            slug: slug.to_owned(),
            code: Code::from_bytes(&random()).letters()[..SHORT_CODE_LETTERS].to_owned(),
            definition: definition.to_owned(),
        };
        self.single(log, Word::Created, &Body::Dialogue(body))
    }

    pub(super) fn describe(&mut self, log: i64, definition: &str) -> Result<Written, Refusal> {
        let row = self.dialogue(log)?;
        if row.state != states::DRAFT {
            return Err(Refusal::WasOpen);
        }
        let body = body::Dialogue {
            municipality: row.municipality,
            slug: row.slug.clone(),
            code: row.code.clone(),
            definition: definition.to_owned(),
        };
        self.single(log, Word::Described, &Body::Dialogue(body))
    }

    /// A dialogue that was closed can be opened again.
    pub(super) fn open(&mut self, log: i64, by: &str) -> Result<Written, Refusal> {
        if self.dialogue(log)?.state == states::OPEN {
            return Err(Refusal::Already("open"));
        }
        self.single(log, Word::Opened, &Body::Step { by: by.to_owned() })
    }

    pub(super) fn close(&mut self, log: i64, by: &str) -> Result<Written, Refusal> {
        match self.dialogue(log)?.state.as_str() {
            states::OPEN => self.single(log, Word::Closed, &Body::Step { by: by.to_owned() }),
            states::CLOSED => Err(Refusal::Already("closed")),
            _ => Err(Refusal::NotOpen),
        }
    }

    pub(super) fn single(&mut self, log: i64, word: Word, body: &Body) -> Result<Written, Refusal> {
        let subject = self.keys.id(&["log", &log.to_string()]);
        let at = self.append(log, word, &subject, body)?;
        Ok(Written { log, entries: vec![at], ..Written::default() })
    }

    fn new_log(&mut self, name: &str) -> i64 {
        let log = i64::from(u32::from_be_bytes(random()) >> 1);
        let origin = format!("torg/{name}/{}", self.keys.id(&["origin", &log.to_string()]));
        self.logs.insert(log, OpenLog::new(origin, Edge::default()));
        log
    }
}

fn named(slug: &str) -> Result<(), Refusal> {
    let letters = slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let begins = slug.starts_with(|first: char| first.is_ascii_lowercase());
    let fits = letters && begins && slug.len() <= SLUG_LETTERS_MAX;
    fits.then_some(()).ok_or_else(|| Refusal::Name(slug.to_owned()))
}
