//! A compilation is recorded, or a report.

use super::Batch;
use crate::{
    Refusal,
    body::{self, Body},
    command::{Compiled, Written},
    ledger::Word,
    state::states,
};

impl Batch<'_> {
    pub(super) fn compiled(&mut self, it: &Compiled) -> Result<Written, Refusal> {
        self.was_opened(it.log)?;
        let body = body::Compilation {
            manifest: it.manifest.clone(),
            received: it.received,
            in_themes: it.in_themes(),
        };
        let written = self.single(it.log, Word::Compiled, &Body::Compilation(body))?;
        self.standings.compiled(it);
        Ok(written)
    }

    pub(super) fn published(&mut self, log: i64, manifest: &str, by: &str) -> Result<Written, Refusal> {
        self.was_opened(log)?;
        let body = body::Publication { manifest: manifest.to_owned(), by: by.to_owned() };
        self.single(log, Word::Published, &Body::Publication(body))
    }

    /// Nobody can have said anything before.
    fn was_opened(&self, log: i64) -> Result<(), Refusal> {
        match self.dialogue(log)?.state.as_str() {
            states::DRAFT => Err(Refusal::NotOpen),
            _ => Ok(()),
        }
    }
}
