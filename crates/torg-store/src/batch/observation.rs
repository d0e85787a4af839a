//! What someone of the staff saw or heard is written down, or removed.

use super::Batch;
use crate::{
    Refusal,
    body::{self, Body, Why},
    command::Written,
    ledger::Word,
    state::states,
};

impl Batch<'_> {
    /// Also when nobody can take part any more: one thinks of things on the way home.
    pub(super) fn observe(
        &mut self,
        log: i64,
        form: &str,
        said: body::Observation,
    ) -> Result<Written, Refusal> {
        if self.dialogue(log)?.state == states::DRAFT {
            return Err(Refusal::NotOpen);
        }
        let id = self.keys.observation(log, form);
        let mut written = Written { log, ids: vec![id.clone()], ..Written::default() };
        if self.state.observations.get(&id).is_none() {
            written.entries.push(self.append(log, Word::Noted, &id, &Body::Observation(said))?);
        }
        Ok(written)
    }

    pub(super) fn erase_observation(&mut self, log: i64, id: &str) -> Result<Written, Refusal> {
        let row = self.state.observations.get(&id.to_owned()).filter(|row| row.log == log);
        let number = row.and_then(|row| u64::try_from(row.number).ok()).ok_or(Refusal::NoContribution)?;
        let body = body::Erasure {
            participant: String::new(),
            of: vec![id.to_owned()],
            everything: false,
            why: Why::Staff,
            erases: vec![number],
        };
        let at = self.append(log, Word::Erased, id, &Body::Erasure(body))?;
        Ok(Written { log, entries: vec![at], ids: vec![id.to_owned()], code: None })
    }
}
