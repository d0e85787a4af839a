//! What someone with a code does with what they gave, and what a moderator decides about it.

use super::Batch;
use crate::{
    Code, Refusal,
    body::{self, Body, Why},
    command::{What, Written},
    entity::{contribution, participant},
    ledger::Word,
};

impl Batch<'_> {
    /// Who has this code; not someone who has erased everything.
    pub(super) fn participant(&self, log: i64, code: &Code) -> Result<&participant::Model, Refusal> {
        let row = self.state.by_code(&self.keys.code_hash(log, code)).ok_or(Refusal::UnknownCode)?;
        if row.erased { Err(Refusal::Erased) } else { Ok(row) }
    }

    pub(super) fn change(
        &mut self,
        log: i64,
        code: &Code,
        id: &str,
        language: &str,
        text: &str,
        held: bool,
    ) -> Result<Written, Refusal> {
        self.opened(log)?;
        let participant = self.participant(log, code)?.id.clone();
        let row = self.own(&participant, id)?.clone();
        let body = body::Contribution {
            participant: participant.clone(),
            activity: row.activity,
            question: row.question,
            language: language.to_owned(),
            text: text.to_owned(),
            held: held || row.withheld,
            typed_by: None,
            flag: None,
        };
        let before = [Some(row.number), row.moderated];
        let whose = Some(participant.as_str());
        let entries = self.replace(log, id, whose, before, (Word::Received, &Body::Contribution(body)))?;
        Ok(Written { log, entries: entries.to_vec(), ids: vec![id.to_owned()], code: Some(code.clone()) })
    }

    pub(super) fn withdraw(&mut self, log: i64, code: &Code, what: &What) -> Result<Written, Refusal> {
        let participant = self.participant(log, code)?.id.clone();
        let of: Vec<String> = self.given(&participant, what)?.into_iter().map(|given| given.id).collect();
        let body = Body::Withdrawal { participant: participant.clone(), of: of.clone() };
        let at = self.append(log, Word::Withdrawn, &participant, &body)?;
        Ok(Written { log, entries: vec![at], ids: of, code: Some(code.clone()) })
    }

    pub(super) fn erase(&mut self, log: i64, code: &Code, what: &What) -> Result<Written, Refusal> {
        let row = self.participant(log, code)?;
        let (participant, groups) = (row.id.clone(), row.groups);
        let everything = *what == What::Everything;
        let given = if everything { self.given_by(&participant) } else { self.given(&participant, what)? };
        let groups = groups.filter(|_| everything);
        let written = self.take_out(log, &participant, given, groups, everything, Why::Contributor)?;
        if everything {
            self.contacts.take_away(self.keys.contact(log, code));
        }
        Ok(Written { code: Some(code.clone()), ..written })
    }

    /// Erases this of what `participant` gave, and the groups they see themselves in, if they are meant.
    pub(super) fn take_out(
        &mut self,
        log: i64,
        participant: &str,
        given: Vec<Given>,
        groups: Option<i64>,
        everything: bool,
        why: Why,
    ) -> Result<Written, Refusal> {
        let mut erases: Vec<u64> = given.iter().flat_map(|given| given.entries.clone()).collect();
        erases.extend(number_of(groups));
        erases.sort_unstable();
        let of: Vec<String> = given.into_iter().map(|given| given.id).collect();
        let participant = participant.to_owned();
        let body =
            body::Erasure { participant: participant.clone(), of: of.clone(), everything, why, erases };
        let at = self.append(log, Word::Erased, &participant, &Body::Erasure(body))?;
        Ok(Written { log, entries: vec![at], ids: of, code: None })
    }

    pub(super) fn moderate(
        &mut self,
        log: i64,
        id: &str,
        withheld: bool,
        reason: Option<&str>,
        by: &str,
    ) -> Result<Written, Refusal> {
        let row = self.state.contributions.get(&id.to_owned()).filter(|row| row.log == log);
        row.ok_or(Refusal::NoContribution)?;
        let body = body::Moderation {
            contribution: id.to_owned(),
            withheld,
            reason: reason.map(str::to_owned),
            by: by.to_owned(),
        };
        let at = self.append(log, Word::Moderated, id, &Body::Moderation(body))?;
        Ok(Written { log, entries: vec![at], ids: vec![id.to_owned()], code: None })
    }

    /// Erases what the entries `before` say of `id`, and writes `body` in their place.
    pub(super) fn replace(
        &mut self,
        log: i64,
        id: &str,
        participant: Option<&str>,
        before: [Option<i64>; 2],
        (word, body): (Word, &Body),
    ) -> Result<[u64; 2], Refusal> {
        let erases = before.into_iter().flat_map(number_of).collect();
        let whose = participant.map(str::to_owned);
        let change = body::Change { participant: whose, of: id.to_owned(), erases };
        let changed = self.append(log, Word::Changed, id, &Body::Change(change))?;
        Ok([changed, self.append(log, word, id, body)?])
    }

    fn own(&self, participant: &str, id: &str) -> Result<&contribution::Model, Refusal> {
        let row = self.state.contributions.get(&id.to_owned());
        row.filter(|row| row.participant == participant).ok_or(Refusal::NoContribution)
    }

    /// What of what `participant` gave is meant.
    fn given(&self, participant: &str, what: &What) -> Result<Vec<Given>, Refusal> {
        let all = self.given_by(participant);
        let meant: Vec<Given> = match what {
            What::Everything => all,
            What::One(id) => all.into_iter().filter(|given| given.id == *id).collect(),
        };
        if meant.is_empty() { Err(Refusal::NoContribution) } else { Ok(meant) }
    }

    pub(super) fn given_by(&self, participant: &str) -> Vec<Given> {
        let texts = self.state.contributions.iter().filter(|(_, row)| row.participant == participant);
        let answers = self.state.answers.iter().filter(|(_, row)| row.participant == participant);
        let votes = self.state.votes.iter().filter(|(_, row)| row.participant == participant);
        texts
            .map(|(id, row)| Given::new(id, [Some(row.number), row.moderated]))
            .chain(answers.map(|(id, row)| Given::new(id, [Some(row.number), None])))
            .chain(votes.map(|(id, row)| Given::new(id, [Some(row.number), None])))
            .collect()
    }
}

/// Something that was given, and the entries whose payloads speak of it.
pub(super) struct Given {
    id: String,
    entries: Vec<u64>,
}

impl Given {
    fn new(id: &str, entries: [Option<i64>; 2]) -> Self {
        Self { id: id.to_owned(), entries: entries.into_iter().flat_map(number_of).collect() }
    }
}

/// As the log counts.
fn number_of(stored: Option<i64>) -> Option<u64> {
    stored.and_then(|stored| u64::try_from(stored).ok())
}
