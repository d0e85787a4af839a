//! What must be loaded before commands can be run: the rows they speak of, and no others.

use crate::{
    Keys,
    command::{Arrangement, Command, TakePart, To},
    retention::Expire,
    state::{State, wall_key},
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
    /// Clusters of walls.
    pub clusters: BTreeSet<String>,
    /// Walls, by what they are stored under.
    pub walls: BTreeSet<String>,
    /// Observations.
    pub observations: BTreeSet<String>,
    /// Code hashes of participants of whom everything is needed.
    pub all_given_by: BTreeSet<Vec<u8>>,
    /// Drafts.
    pub drafts: BTreeSet<String>,
    /// Participants of whom everything is needed.
    pub all_of: BTreeSet<String>,
    /// Logs of which all clusters and observations are needed.
    pub beside: BTreeSet<i64>,
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
            Command::SetTimer { log, .. } | Command::Published { log, .. } => {
                self.logs.insert(*log);
            }
            Command::KeepDraft { log, ticket, activity, .. } => {
                self.logs.insert(*log);
                self.drafts.insert(keys.draft(*log, ticket, activity));
            }
            Command::Arrange { log, activity, how } => {
                self.logs.insert(*log);
                self.walls.insert(wall_key(*log, activity));
                self.arranging(how);
            }
            Command::KeepContact { log, code, .. } | Command::ForgetContact { log, code } => {
                self.logs.insert(*log);
                self.code_hashes.insert(keys.code_hash(*log, code));
            }
            Command::Expire(it) => {
                self.logs.insert(it.log());
                self.participants.extend(it.participants().iter().cloned());
                self.all_of.extend(it.participants().iter().cloned());
                self.beside.extend(matches!(it, Expire::Beside { .. }).then(|| it.log()));
            }
            Command::Moderate { log, id, .. } => {
                self.logs.insert(*log);
                self.contributions.insert(id.clone());
            }
            Command::Observe { log, form, .. } => {
                self.logs.insert(*log);
                self.observations.insert(keys.observation(*log, form));
            }
            Command::EraseObservation { log, id } => {
                self.logs.insert(*log);
                self.observations.insert(id.clone());
            }
            Command::Compiled(it) => {
                self.logs.insert(it.log);
            }
            Command::Staff(_) => {}
        }
    }

    fn arranging(&mut self, how: &Arrangement) {
        match how {
            Arrangement::Move { notes, to } => {
                self.contributions.extend(notes.iter().cloned());
                if let To::Cluster(id) = to {
                    self.clusters.insert(id.clone());
                }
            }
            Arrangement::Join { note, with } => {
                self.contributions.extend([note.clone(), with.clone()]);
            }
            Arrangement::Name { cluster, .. } => {
                self.clusters.insert(cluster.clone());
            }
            Arrangement::Show { .. } => {}
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

/// Of whom all votes are needed, once participants are loaded: those who can give a value only so many times.
pub fn voters<'c>(
    keys: &Keys,
    state: &State,
    commands: impl IntoIterator<Item = &'c Command>,
) -> BTreeSet<String> {
    let limited = commands.into_iter().filter_map(|command| match command {
        Command::TakePart(it) if it.votes.iter().any(|vote| vote.at_most.is_some()) => Some(it),
        _ => None,
    });
    limited.filter_map(|it| who(keys, state, it)).collect()
}

/// Who takes part, unless their code is nobody's.
fn who(keys: &Keys, state: &State, it: &TakePart) -> Option<String> {
    match &it.code {
        Some(code) => state.by_code(&keys.code_hash(it.log, code)).map(|row| row.id.clone()),
        None => Some(keys.participant(it.log, &it.ticket)),
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
        let known = who(keys, state, it).filter(|id| state.participants.get(id).is_some());
        let of = |id: &String| {
            it.votes.iter().map(|vote| keys.vote(id, &vote.activity, &vote.statement)).collect()
        };
        ids.append(&mut known.as_ref().map(of).unwrap_or_default());
    }
    ids
}
