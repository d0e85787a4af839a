//! What must be loaded before commands can be run: the rows they speak of, and no others.

use crate::{
    Keys,
    command::{Command, TakePart},
    state::State,
};
use std::collections::BTreeSet;

/// Keys of rows.
#[derive(Debug, Default)]
pub struct Needs {
    /// Logs that get entries, if they exist.
    pub logs: BTreeSet<i64>,
    /// Slugs of municipalities.
    pub municipalities: BTreeSet<String>,
    /// Participants by id.
    pub participants: BTreeSet<String>,
    /// Participants by what is stored of their codes.
    pub code_hashes: BTreeSet<Vec<u8>>,
    /// Contributions.
    pub contributions: BTreeSet<String>,
    /// Answers.
    pub answers: BTreeSet<String>,
    /// Code hashes of participants of whom everything is needed.
    pub all_given_by: BTreeSet<Vec<u8>>,
}

impl Needs {
    /// Of these commands.
    pub fn of<'c>(keys: &Keys, commands: impl IntoIterator<Item = &'c Command>) -> Self {
        let mut needs = Self::default();
        commands.into_iter().for_each(|command| needs.add(keys, command));
        needs
    }

    fn add(&mut self, keys: &Keys, command: &Command) {
        match command {
            Command::NewMunicipality { slug, .. } => {
                self.municipalities.insert(slug.clone());
            }
            Command::NewDialogue { municipality, .. } => {
                self.municipalities.insert(municipality.clone());
            }
            Command::Describe { log, .. } | Command::Open { log, .. } | Command::Close { log, .. } => {
                self.logs.insert(*log);
            }
            Command::TakePart(it) => self.taking_part(keys, it),
            Command::Change { log, code, id, .. } => {
                self.logs.insert(*log);
                self.code_hashes.insert(keys.code_hash(*log, code));
                self.contributions.insert(id.clone());
            }
            Command::Withdraw { log, code, .. } | Command::Erase { log, code, .. } => {
                self.logs.insert(*log);
                self.code_hashes.insert(keys.code_hash(*log, code));
                self.all_given_by.insert(keys.code_hash(*log, code));
            }
            Command::KeepDraft { log, .. } => {
                self.logs.insert(*log);
            }
            Command::Moderate { log, id, .. } => {
                self.logs.insert(*log);
                self.contributions.insert(id.clone());
            }
        }
    }

    fn taking_part(&mut self, keys: &Keys, it: &TakePart) {
        self.logs.insert(it.log);
        match &it.code {
            Some(code) => self.code_hashes.insert(keys.code_hash(it.log, code)),
            None => self.participants.insert(keys.participant(it.log, &it.ticket)),
        };
        self.contributions.extend(it.texts.iter().map(|text| keys.contribution(it, text)));
        self.answers.extend(it.answers.keys().map(|activity| keys.answers(it.log, &it.ticket, activity)));
    }
}

/// Ids of the votes that `commands` speak of, once participants are loaded: who is not has none.
pub fn votes<'c>(
    keys: &Keys,
    state: &State,
    commands: impl IntoIterator<Item = &'c Command>,
) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for command in commands {
        let Command::TakePart(it) = command else { continue };
        let participant = match &it.code {
            Some(code) => state.by_code(&keys.code_hash(it.log, code)).map(|row| row.id.clone()),
            None => Some(keys.participant(it.log, &it.ticket)),
        };
        let known = participant.filter(|id| state.participants.get(id).is_some());
        let of = |id: &String| {
            it.votes.iter().map(|vote| keys.vote(id, &vote.activity, &vote.statement)).collect()
        };
        ids.append(&mut known.as_ref().map(of).unwrap_or_default());
    }
    ids
}
