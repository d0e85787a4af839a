//! Someone takes part: a participant comes to be, and what they give is received. Every id grows from the form's ticket, so that
//! the same form sent twice finds what it brought the first time.

use super::Batch;
use crate::{
    Code, Refusal,
    body::{self, Body},
    command::{TakePart, Vote, Written},
    draft,
    entity::{draft as drafts, vote},
    keys::to_hex,
    ledger::Word,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Who takes part, once it is known who that is.
struct Taking<'t> {
    given: &'t TakePart,
    participant: String,
    written: Written,
}

impl Batch<'_> {
    pub(super) fn take_part(&mut self, given: &TakePart) -> Result<Written, Refusal> {
        self.opened(given.log)?;
        if given.texts.is_empty()
            && given.answers.is_empty()
            && given.votes.is_empty()
            && given.groups.is_empty()
        {
            return Err(Refusal::Nothing);
        }
        let (participant, code) = self.who(given)?;
        self.within_limits(given, &participant)?;
        let written = Written { log: given.log, code: Some(code), ..Written::default() };
        let mut taking = Taking { given, participant, written };
        self.join(&mut taking)?;
        self.receive_groups(&mut taking)?;
        self.receive_texts(&mut taking)?;
        for (activity, answers) in &given.answers {
            self.receive_answers(&mut taking, activity, answers)?;
        }
        for vote in &given.votes {
            self.receive_vote(&mut taking, vote)?;
        }
        self.forget_drafts(given);
        Ok(taking.written)
    }

    /// What someone has begun, sealed with their ticket: the store cannot read it.
    pub(super) fn keep_draft(
        &mut self,
        log: i64,
        ticket: &str,
        activity: &str,
        text: &str,
    ) -> Result<Written, Refusal> {
        self.opened(log)?;
        let id = self.keys.draft(log, ticket, activity);
        let sealed = draft::seal(ticket, &id, text);
        // It is kept for so many days after it was begun.
        let day = self.drafts.get(&id).map_or_else(|| self.today.to_string(), |begun| begun.day.clone());
        let row = drafts::Model { id: id.clone(), log, day, sealed };
        self.drafts.put(id, row);
        Ok(Written { log, ..Written::default() })
    }

    fn forget_drafts(&mut self, given: &TakePart) {
        let texts = given.texts.iter().map(|text| &text.activity);
        let activities: BTreeSet<&String> = texts.chain(given.answers.keys()).collect();
        for activity in activities {
            self.drafts.take_away(self.keys.draft(given.log, &given.ticket, activity));
        }
    }

    /// Whether what is given to some things of an activity, with what was given to others, is not more than can be given.
    fn within_limits(&self, given: &TakePart, participant: &str) -> Result<(), Refusal> {
        for vote in &given.votes {
            let Some(at_most) = vote.at_most else { continue };
            let id = self.keys.vote(participant, &vote.activity, &vote.statement);
            let alike = |row: &vote::Model| {
                row.participant == participant
                    && row.activity == vote.activity
                    && row.value == vote.value
                    && !row.withdrawn
            };
            let others = self.state.votes.iter().filter(|(other, row)| **other != id && alike(row)).count();
            if others >= at_most as usize {
                return Err(Refusal::NoMore);
            }
        }
        Ok(())
    }

    fn who(&self, given: &TakePart) -> Result<(String, Code), Refusal> {
        let Some(code) = &given.code else {
            let id = self.keys.participant(given.log, &given.ticket);
            return match self.state.participants.get(&id) {
                Some(row) if row.erased => Err(Refusal::Erased),
                _ => Ok((id, self.keys.code(&given.ticket))),
            };
        };
        Ok((self.participant(given.log, code)?.id.clone(), code.clone()))
    }

    fn join(&mut self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        if self.state.participants.get(&taking.participant).is_some() {
            return Ok(());
        }
        let (log, code) = (taking.given.log, self.keys.code(&taking.given.ticket));
        let body = Body::Participant {
            participant: taking.participant.clone(),
            code_hash: to_hex(&self.keys.code_hash(log, &code)),
        };
        let id = taking.participant.clone();
        self.add(taking, Word::Joined, &id, &body)
    }

    /// Groups are asked for once: what was said first stands.
    fn receive_groups(&mut self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        let (given, row) = (taking.given, self.state.participants.get(&taking.participant));
        if given.groups.is_empty() || row.is_some_and(|row| row.groups.is_some()) {
            return Ok(());
        }
        let body = body::Groups { participant: taking.participant.clone(), groups: given.groups.clone() };
        let id = self.keys.id(&["groups", &taking.participant]);
        self.add(taking, Word::Received, &id, &Body::Groups(body))
    }

    fn receive_texts(&mut self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        let given = taking.given;
        for text in &given.texts {
            let id = self.keys.contribution(given, text);
            if self.state.contributions.get(&id).is_none() {
                let body = body::Contribution {
                    participant: taking.participant.clone(),
                    activity: text.activity.clone(),
                    question: text.question.clone(),
                    language: given.language.clone(),
                    text: text.text.clone(),
                    held: text.held,
                    typed_by: given.typed_by.clone(),
                    flag: given.suspect.clone(),
                };
                self.add(taking, Word::Received, &id, &Body::Contribution(body))?;
            }
            taking.written.ids.push(id);
        }
        Ok(())
    }

    fn receive_answers(
        &mut self,
        taking: &mut Taking<'_>,
        activity: &str,
        answers: &BTreeMap<String, Value>,
    ) -> Result<(), Refusal> {
        let id = self.keys.answers(taking.given.log, &taking.given.ticket, activity);
        if self.state.answers.get(&id).is_none() {
            let body = body::Answers {
                participant: taking.participant.clone(),
                activity: activity.to_owned(),
                answers: answers.clone(),
                flag: taking.given.suspect.clone(),
            };
            self.add(taking, Word::Received, &id, &Body::Answers(body))?;
        }
        taking.written.ids.push(id);
        Ok(())
    }

    /// One vote for each participant and statement; the last holds.
    fn receive_vote(&mut self, taking: &mut Taking<'_>, vote: &Vote) -> Result<(), Refusal> {
        let id = self.keys.vote(&taking.participant, &vote.activity, &vote.statement);
        let before = self.state.votes.get(&id).cloned();
        taking.written.ids.push(id.clone());
        if before.as_ref().is_some_and(|row| row.value == vote.value && !row.withdrawn) {
            return Ok(());
        }
        let body = body::Vote {
            participant: taking.participant.clone(),
            activity: vote.activity.clone(),
            statement: vote.statement.clone(),
            value: vote.value.clone(),
        };
        let Some(before) = before else { return self.add(taking, Word::Received, &id, &Body::Vote(body)) };
        let participant = taking.participant.clone();
        let entries = self.replace(
            taking.given.log,
            &id,
            Some(&participant),
            [Some(before.number), None],
            (Word::Received, &Body::Vote(body)),
        )?;
        taking.written.entries.extend(entries);
        Ok(())
    }

    fn add(&mut self, taking: &mut Taking<'_>, word: Word, id: &str, body: &Body) -> Result<(), Refusal> {
        let at = self.append(taking.given.log, word, id, body)?;
        taking.written.entries.push(at);
        Ok(())
    }
}
