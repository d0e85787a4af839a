//! What could be kept for a time goes when it is over: through the log, as what its owner erases; what the log does not know, without it.

use super::Batch;
use crate::{Refusal, body::Why, command::Written, retention::Expire, state::states};
use torg_core::Day;

/// Rows that go together and leave no entry.
#[derive(Debug)]
pub enum Sweep {
    /// The addresses of a dialogue.
    Contacts(i64),
    /// What was begun in a dialogue and not sent.
    Drafts {
        /// Which dialogue.
        log: i64,
        /// The last day on which it was begun.
        until: Day,
    },
}

impl Batch<'_> {
    pub(super) fn expire(&mut self, it: &Expire) -> Result<Written, Refusal> {
        let mut written = Written { log: it.log(), ..Written::default() };
        match it {
            Expire::Drafts { log, until } => self.swept.push(Sweep::Drafts { log: *log, until: *until }),
            Expire::Contacts { log } => {
                self.is_over(*log)?;
                self.swept.push(Sweep::Contacts(*log));
            }
            Expire::Participants { log, participants, given, groups } => {
                self.is_over(*log)?;
                for participant in participants {
                    self.expire_of(*log, participant, (*given, *groups), &mut written)?;
                }
            }
        }
        Ok(written)
    }

    /// It may have been opened again since someone looked.
    fn is_over(&self, log: i64) -> Result<(), Refusal> {
        match self.dialogue(log)?.state.as_str() {
            states::CLOSED => Ok(()),
            _ => Err(Refusal::Already(states::OPEN)),
        }
    }

    /// Nothing, when another process was faster.
    fn expire_of(
        &mut self,
        log: i64,
        participant: &str,
        (given, groups): (bool, bool),
        written: &mut Written,
    ) -> Result<(), Refusal> {
        let row = self.state.participants.get(&participant.to_owned());
        let Some(row) = row.filter(|row| row.log == log && !row.erased) else { return Ok(()) };
        let everything = given && (groups || row.groups.is_none());
        let stated = row.groups.filter(|_| groups);
        let said = if given { self.given_by(participant) } else { Vec::new() };
        if said.is_empty() && stated.is_none() && !everything {
            return Ok(());
        }
        let entries = self.take_out(log, participant, said, stated, everything, Why::Retention)?.entries;
        written.entries.extend(entries);
        written.ids.push(participant.to_owned());
        Ok(())
    }
}
