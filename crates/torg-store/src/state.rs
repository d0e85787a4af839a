//! What the log comes to: the tables in which the server looks things up. One function builds them, [`State::apply`]: the writer
//! uses it for each new entry, the audit for all of them, from the first.

mod wall;

use crate::{
    body::{self, Body},
    entity::{
        self, answers, cluster, contribution, dialogue, moved, municipality, observation, participant, vote,
    },
    ledger::Word,
    rows::Rows,
};
use std::collections::BTreeMap;

pub use wall::key as wall_key;

/// An entry with its payload; the body is `None` when it has been erased.
pub struct Event<'e> {
    /// Of the log.
    pub log: i64,
    /// In the log.
    pub number: i64,
    /// What happened.
    pub word: Word,
    /// To what.
    pub subject: &'e str,
    /// How.
    pub body: Option<&'e Body>,
}

/// States of a dialogue, as stored.
pub mod states {
    /// Being prepared.
    pub const DRAFT: &str = "draft";
    /// Can be taken part in.
    pub const OPEN: &str = "open";
    /// Can not any more.
    pub const CLOSED: &str = "closed";
}

/// Rows, all of them or those that are needed.
#[derive(Clone, Debug, Default)]
pub struct State {
    pub(crate) municipalities: Rows<i64, municipality::Model>,
    pub(crate) dialogues: Rows<i64, dialogue::Model>,
    pub(crate) participants: Rows<String, participant::Model>,
    pub(crate) contributions: Rows<String, contribution::Model>,
    pub(crate) answers: Rows<String, answers::Model>,
    pub(crate) votes: Rows<String, vote::Model>,
    pub(crate) walls: Rows<String, entity::wall::Model>,
    pub(crate) clusters: Rows<String, cluster::Model>,
    pub(crate) moved: Rows<String, moved::Model>,
    pub(crate) observations: Rows<String, observation::Model>,
    codes: BTreeMap<Vec<u8>, String>,
}

impl State {
    /// Takes in a participant as the database has it.
    pub fn load_participant(&mut self, row: participant::Model) {
        self.codes.insert(row.code_hash.clone(), row.id.clone());
        self.participants.load(row.id.clone(), row);
    }

    /// Who has the code with this hash.
    pub fn by_code(&self, code_hash: &[u8]) -> Option<&participant::Model> {
        self.codes.get(code_hash).and_then(|id| self.participants.get(id))
    }

    /// The database has every row as it is here.
    pub fn settle(&mut self) {
        self.municipalities.settle();
        self.dialogues.settle();
        self.participants.settle();
        self.contributions.settle();
        self.answers.settle();
        self.votes.settle();
        self.walls.settle();
        self.clusters.settle();
        self.moved.settle();
        self.observations.settle();
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.municipalities.len()
            + self.dialogues.len()
            + self.participants.len()
            + self.contributions.len()
            + self.answers.len()
            + self.votes.len()
            + self.walls.len()
            + self.clusters.len()
            + self.moved.len()
            + self.observations.len()
    }

    /// What is different once `event` has happened. An entry whose payload is erased changes nothing: what it brought is gone.
    /// So does a change: the words that hold come with the entry after it. A compilation and a report are of no table built here.
    pub fn apply(&mut self, event: &Event<'_>) {
        match event.body {
            None | Some(Body::Change(_) | Body::Compilation(_) | Body::Publication(_)) => {}
            Some(Body::Municipality(it)) => self.municipality(event, it),
            Some(Body::Dialogue(it)) => self.dialogue(event, it),
            Some(Body::Step { .. }) => self.step(event),
            Some(Body::Participant { participant, code_hash }) => {
                self.participant(event, participant, code_hash);
            }
            Some(Body::Groups(it)) => {
                self.participants.change(&it.participant, |row| row.groups = Some(event.number));
            }
            Some(Body::Contribution(it)) => self.contribution(event, it),
            Some(Body::Answers(it)) => self.answers(event, it),
            Some(Body::Vote(it)) => self.vote(event, it),
            Some(Body::Withdrawal { of, .. }) => of.iter().for_each(|id| self.withdraw(id)),
            Some(Body::Erasure(it)) => self.erase(it),
            Some(Body::Placing(it)) => self.place(event, it),
            Some(Body::Cluster(it)) => self.cluster(event, it),
            Some(Body::Wall(it)) => self.wall(event, it),
            Some(Body::Moderation(it)) => self.contributions.change(&it.contribution, |row| {
                (row.moderated, row.withheld) = (Some(event.number), it.withheld);
            }),
            Some(Body::Observation(it)) => self.observation(event, it),
        }
    }

    fn municipality(&mut self, event: &Event<'_>, it: &body::Municipality) {
        let row = municipality::Model { log: event.log, slug: it.slug.clone(), described: event.number };
        self.municipalities.put(event.log, row);
    }

    fn dialogue(&mut self, event: &Event<'_>, it: &body::Dialogue) {
        let before = self.dialogues.get(&event.log);
        let state = before.map_or_else(|| states::DRAFT.to_owned(), |row| row.state.clone());
        let row = dialogue::Model {
            log: event.log,
            municipality: it.municipality,
            slug: it.slug.clone(),
            code: it.code.clone(),
            state,
            described: event.number,
        };
        self.dialogues.put(event.log, row);
    }

    fn step(&mut self, event: &Event<'_>) {
        let state = match event.word {
            Word::Opened => states::OPEN,
            Word::Closed => states::CLOSED,
            _ => return,
        };
        self.dialogues.change(&event.log, |row| state.clone_into(&mut row.state));
    }

    fn participant(&mut self, event: &Event<'_>, id: &str, code_hash: &str) {
        let row = participant::Model {
            id: id.to_owned(),
            log: event.log,
            code_hash: crate::keys::from_hex(code_hash).map(Vec::from).unwrap_or_default(),
            groups: None,
            erased: false,
        };
        self.codes.insert(row.code_hash.clone(), id.to_owned());
        self.participants.put(id.to_owned(), row);
    }

    fn contribution(&mut self, event: &Event<'_>, it: &body::Contribution) {
        let id = event.subject.to_owned();
        let row = contribution::Model {
            id: id.clone(),
            log: event.log,
            number: event.number,
            participant: it.participant.clone(),
            activity: it.activity.clone(),
            question: it.question.clone(),
            moderated: None,
            withheld: it.held,
            withdrawn: false,
        };
        self.contributions.put(id, row);
    }

    fn answers(&mut self, event: &Event<'_>, it: &body::Answers) {
        let id = event.subject.to_owned();
        let row = answers::Model {
            id: id.clone(),
            log: event.log,
            number: event.number,
            participant: it.participant.clone(),
            activity: it.activity.clone(),
            withdrawn: false,
        };
        self.answers.put(id, row);
    }

    fn vote(&mut self, event: &Event<'_>, it: &body::Vote) {
        let id = event.subject.to_owned();
        let row = vote::Model {
            id: id.clone(),
            log: event.log,
            number: event.number,
            participant: it.participant.clone(),
            activity: it.activity.clone(),
            statement: it.statement.clone(),
            value: it.value.clone(),
            withdrawn: false,
        };
        self.votes.put(id, row);
    }

    fn observation(&mut self, event: &Event<'_>, it: &body::Observation) {
        let (id, activity) = (event.subject.to_owned(), it.activity.clone());
        let row = observation::Model { id: id.clone(), log: event.log, number: event.number, activity };
        self.observations.put(id, row);
    }

    fn withdraw(&mut self, id: &String) {
        self.contributions.change(id, |row| row.withdrawn = true);
        self.answers.change(id, |row| row.withdrawn = true);
        self.votes.change(id, |row| row.withdrawn = true);
    }

    fn erase(&mut self, it: &body::Erasure) {
        for id in &it.of {
            self.contributions.remove(id);
            self.answers.remove(id);
            self.votes.remove(id);
            self.moved.take_away(id.clone());
            self.observations.remove(id);
            self.clusters.remove(id);
        }
        self.participants.change(&it.participant, |row| {
            let gone = |number: &i64| it.erases.iter().any(|erased| i64::try_from(*erased) == Ok(*number));
            row.groups = row.groups.filter(|number| !it.everything && !gone(number));
            row.erased |= it.everything;
        });
    }
}
