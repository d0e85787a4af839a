//! What could be kept for a time goes when it is over: through the log, as what its owner erases; what the log does not know, without it.

use super::Batch;
use crate::{
    Refusal,
    body::{self, Body, Why},
    command::Written,
    ledger::Word,
    retention::Expire,
    state::states,
};
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
            Expire::Beside { log } => {
                self.is_over(*log)?;
                self.expire_beside(*log, &mut written)?;
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

    /// Names on walls go with the notes, and what the staff wrote down goes with what they heard.
    fn expire_beside(&mut self, log: i64, written: &mut Written) -> Result<(), Refusal> {
        let names = self.state.clusters.iter().filter(|(_, row)| row.log == log);
        let noted = self.state.observations.iter().filter(|(_, row)| row.log == log);
        let names = names.map(|(id, row)| (id.clone(), row.number));
        let all: Vec<(String, i64)> = names.chain(noted.map(|(id, row)| (id.clone(), row.number))).collect();
        let mut erases: Vec<u64> = all.iter().filter_map(|(_, number)| u64::try_from(*number).ok()).collect();
        erases.sort_unstable();
        if erases.is_empty() {
            return Ok(());
        }
        let body = body::Erasure {
            participant: String::new(),
            of: all.into_iter().map(|(id, _)| id).collect(),
            everything: false,
            why: Why::Retention,
            erases,
        };
        let subject = self.keys.id(&["log", &log.to_string()]);
        written.entries.push(self.append(log, Word::Erased, &subject, &Body::Erasure(body))?);
        Ok(())
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
