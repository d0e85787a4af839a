//! Someone leaves an address to hear what became of it, or takes it back. The log knows nothing of either.

use super::Batch;
use crate::{Code, Refusal, command::Written, contact, entity::contact as contacts};

impl Batch<'_> {
    pub(super) fn keep_contact(&mut self, log: i64, code: &Code, address: &str) -> Result<Written, Refusal> {
        self.participant(log, code)?;
        let id = self.keys.contact(log, code);
        let sealed = contact::seal(self.keys.contact_key(log), &id, address).ok_or(Refusal::Address)?;
        self.contacts.put(id.clone(), contacts::Model { id, log, sealed });
        Ok(Written { log, code: Some(code.clone()), ..Written::default() })
    }

    pub(super) fn forget_contact(&mut self, log: i64, code: &Code) -> Result<Written, Refusal> {
        self.state.by_code(&self.keys.code_hash(log, code)).ok_or(Refusal::UnknownCode)?;
        self.contacts.take_away(self.keys.contact(log, code));
        Ok(Written { log, code: Some(code.clone()), ..Written::default() })
    }
}
