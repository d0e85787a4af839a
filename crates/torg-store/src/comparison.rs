//! The tables against a log, some thousand entries at a time, from the last entry to the first. Walking that way, what happened to a row
//! later is known when the entry is met with which it began: the row is made of both, compared, and forgotten. So what is in memory
//! does not grow with the log, but with what was decided about things that were given long before.

use crate::{
    ReadError,
    audit::{Log, Stored, as_entry},
    body::Body,
    entity::{
        answers, cluster, contribution, dialogue, entry, moved, municipality, observation, participant,
        payload, vote, wall,
    },
    ledger::Word,
    load::some,
    read::{onward, parsed},
    rows::Rows,
    state::{Event, State},
    surplus::{strays, surplus},
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
    sync::Arc,
};

/// An entry with its payload.
struct Happening {
    log: i64,
    number: i64,
    word: Word,
    subject: String,
    body: Body,
}

impl Happening {
    fn event(&self) -> Event<'_> {
        let Self { log, number, word, subject, body } = self;
        Event { log: *log, number: *number, word: *word, subject, body: Some(body) }
    }
}

/// What the entries are to a table.
enum Part<'b> {
    /// A row with this id begins.
    Begins(&'b str),
    /// Something about rows with these ids is different from then on.
    Changes(Vec<&'b str>),
    /// It is about the municipality, the dialogue itself, or its walls.
    Life,
}

fn part<'h>(it: &'h Happening) -> Part<'h> {
    match &it.body {
        Body::Municipality(_) | Body::Dialogue(_) | Body::Step { .. } => Part::Life,
        Body::Placing(_) | Body::Cluster(_) | Body::Wall(_) => Part::Life,
        Body::Participant { participant, .. } => Part::Begins(participant),
        Body::Contribution(_) | Body::Answers(_) | Body::Vote(_) | Body::Observation(_) => {
            Part::Begins(&it.subject)
        }
        Body::Groups(said) => Part::Changes(vec![&said.participant]),
        Body::Withdrawal { of, .. } => Part::Changes(of.iter().map(String::as_str).collect()),
        Body::Erasure(said) => {
            let of = said.of.iter().chain([&said.participant]);
            Part::Changes(of.map(String::as_str).collect())
        }
        Body::Moderation(said) => Part::Changes(vec![&said.contribution]),
        Body::Change(_) | Body::Compilation(_) | Body::Publication(_) => Part::Changes(Vec::new()),
    }
}

/// The comparison, as far as it has come.
#[derive(Default)]
pub struct Comparison {
    /// What is different, as sentences.
    pub found: Vec<String>,
    /// Payloads that belong to an entry.
    pub payloads: u64,
    later: BTreeMap<String, Vec<Arc<Happening>>>,
    lives: Vec<Arc<Happening>>,
    participants: u64,
    contributions: u64,
    answers: u64,
    votes: u64,
    observations: u64,
}

impl Comparison {
    /// Everything that comes of one log, with so many entries in memory at a time.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn log(
        &mut self,
        view: &DatabaseTransaction,
        log: &Log,
        together: u64,
    ) -> Result<(), ReadError> {
        let mut before = i64::MAX;
        loop {
            let page = page_before(view, log.id, before, together).await?;
            let Some((first, _)) = page.last() else { break };
            before = first.number;
            let state = self.rows_begun(&log.origin, page);
            self.compare(view, &state).await?;
        }
        self.later.clear();
        Ok(())
    }

    /// The rows that begin with an entry of the page, as they are after everything else that is in the log.
    fn rows_begun(&mut self, origin: &str, page: Vec<Stored>) -> State {
        let mut together: BTreeMap<i64, Arc<Happening>> = BTreeMap::new();
        for (row, payload) in page {
            self.payloads += u64::from(payload.is_some());
            let Some(word) = as_entry(&row).map(|entry| entry.word) else { continue };
            match payload.as_ref().map(parsed).transpose() {
                Ok(Some(body)) => {
                    let entry::Model { log, number, subject, .. } = row;
                    self.meet(Arc::new(Happening { log, number, word, subject, body }), &mut together);
                }
                Ok(None) if matches!(word, Word::Received | Word::Joined | Word::Noted) => {
                    self.later.remove(&row.subject);
                }
                Ok(None) => {}
                Err(error) => self.found.push(format!("{origin}: {error}")),
            }
        }
        let mut state = State::default();
        together.values().for_each(|it| state.apply(&it.event()));
        state
    }

    fn meet(&mut self, it: Arc<Happening>, together: &mut BTreeMap<i64, Arc<Happening>>) {
        match part(&it) {
            Part::Life => self.lives.push(it),
            Part::Changes(ids) => {
                for id in ids {
                    self.later.entry(id.to_owned()).or_default().push(it.clone());
                }
            }
            Part::Begins(id) => {
                let later = self.later.remove(id).unwrap_or_default();
                together.extend(later.into_iter().chain([it.clone()]).map(|it| (it.number, it)));
            }
        }
    }

    async fn compare(&mut self, view: &DatabaseTransaction, state: &State) -> Result<(), ReadError> {
        self.participants += state.participants.len() as u64;
        self.contributions += state.contributions.len() as u64;
        self.answers += state.answers.len() as u64;
        self.votes += state.votes.len() as u64;
        self.observations += state.observations.len() as u64;
        let ids = |row: &participant::Model| row.id.clone();
        self.these::<participant::Entity>(view, &state.participants, participant::Column::Id, ids).await?;
        let ids = |row: &contribution::Model| row.id.clone();
        self.these::<contribution::Entity>(view, &state.contributions, contribution::Column::Id, ids).await?;
        let ids = |row: &answers::Model| row.id.clone();
        self.these::<answers::Entity>(view, &state.answers, answers::Column::Id, ids).await?;
        let ids = |row: &vote::Model| row.id.clone();
        self.these::<vote::Entity>(view, &state.votes, vote::Column::Id, ids).await?;
        let ids = |row: &observation::Model| row.id.clone();
        self.these::<observation::Entity>(view, &state.observations, observation::Column::Id, ids).await
    }

    /// Compares these rows with those that the table has under the same ids.
    async fn these<E: EntityTrait + Default>(
        &mut self,
        view: &DatabaseTransaction,
        rows: &Rows<String, E::Model>,
        column: E::Column,
        id: impl Fn(&E::Model) -> String,
    ) -> Result<(), ReadError>
    where
        E::Model: Clone + PartialEq,
    {
        let stored = some::<E>(view, column, rows.iter().map(|(id, _)| id.clone())).await?;
        let stored = stored.into_iter().map(|row| (id(&row), row)).collect();
        self.found.extend(different::<E, String>(rows, &stored));
        Ok(())
    }

    /// What concerns all logs together: whose dialogues they are, and that the tables have no row that comes of none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn finish(mut self, view: &DatabaseTransaction) -> Result<Vec<String>, ReadError> {
        let mut state = State::default();
        // Each log was walked through from its end.
        self.lives.iter().rev().for_each(|it| state.apply(&it.event()));
        let stored = municipality::Entity::find().all(view).await?;
        let stored = stored.into_iter().map(|row| (row.log, row)).collect();
        self.found.extend(different::<municipality::Entity, i64>(&state.municipalities, &stored));
        let stored = dialogue::Entity::find().all(view).await?;
        let stored = stored.into_iter().map(|row| (row.log, row)).collect();
        self.found.extend(different::<dialogue::Entity, i64>(&state.dialogues, &stored));
        let municipalities = state.municipalities.len() as u64;
        self.found.extend(surplus::<municipality::Entity>(view, "municipalities", municipalities).await?);
        let dialogues = state.dialogues.len() as u64;
        self.found.extend(surplus::<dialogue::Entity>(view, "dialogues", dialogues).await?);
        self.found.extend(surplus::<payload::Entity>(view, "payloads", self.payloads).await?);
        self.found.extend(surplus::<participant::Entity>(view, "participants", self.participants).await?);
        self.found.extend(strays::<contribution::Entity>(view, "contributions", self.contributions).await?);
        self.found.extend(strays::<answers::Entity>(view, "sheets of answers", self.answers).await?);
        self.found.extend(strays::<vote::Entity>(view, "votes", self.votes).await?);
        self.found.extend(strays::<observation::Entity>(view, "observations", self.observations).await?);
        self.walls(view, state).await?;
        Ok(self.found)
    }

    /// Walls are small: all their rows are compared at once. Where a note was is gone with the note, whose own table has been compared.
    async fn walls(&mut self, view: &DatabaseTransaction, mut state: State) -> Result<(), ReadError> {
        let notes: Vec<String> = state.moved.iter().map(|(note, _)| note.clone()).collect();
        let there = some::<contribution::Entity>(view, contribution::Column::Id, notes.clone()).await?;
        let there: BTreeSet<String> = there.into_iter().map(|row| row.id).collect();
        notes.iter().filter(|note| !there.contains(*note)).for_each(|note| state.moved.remove(note));
        let stored = wall::Entity::find().all(view).await?;
        let stored = stored.into_iter().map(|row| (row.id.clone(), row)).collect();
        self.found.extend(different::<wall::Entity, String>(&state.walls, &stored));
        let stored = cluster::Entity::find().all(view).await?;
        let stored = stored.into_iter().map(|row| (row.id.clone(), row)).collect();
        self.found.extend(different::<cluster::Entity, String>(&state.clusters, &stored));
        let stored = moved::Entity::find().all(view).await?;
        let stored = stored.into_iter().map(|row| (row.note.clone(), row)).collect();
        self.found.extend(different::<moved::Entity, String>(&state.moved, &stored));
        self.found.extend(surplus::<wall::Entity>(view, "walls", state.walls.len() as u64).await?);
        self.found.extend(surplus::<cluster::Entity>(view, "clusters", state.clusters.len() as u64).await?);
        self.found.extend(surplus::<moved::Entity>(view, "moved notes", state.moved.len() as u64).await?);
        Ok(())
    }
}

fn different<E, K>(rows: &Rows<K, E::Model>, stored: &BTreeMap<K, E::Model>) -> Vec<String>
where
    E: EntityTrait + Default,
    E::Model: Clone + PartialEq,
    K: Clone + Ord + Debug,
{
    let name = E::default().table_name().to_owned();
    let said = |(key, row): (&K, &E::Model)| match stored.get(key) {
        None => Some(format!("{name} {key:?} is missing from its table")),
        Some(other) if other != row => {
            Some(format!("{name} {key:?} is in its table otherwise than in the log"))
        }
        Some(_) => None,
    };
    rows.iter().filter_map(said).collect()
}

/// The entries before number `before`, the last first; none when there are no more.
async fn page_before(
    view: &DatabaseTransaction,
    log: i64,
    before: i64,
    together: u64,
) -> Result<Vec<Stored>, ReadError> {
    let entries = entry::Entity::find()
        .filter(entry::Column::Log.eq(log))
        .filter(entry::Column::Number.lt(before))
        .order_by_desc(entry::Column::Number)
        .limit(together)
        .all(view)
        .await?;
    let numbers = entries.iter().rev().map(|entry| entry.number);
    onward(i64::MIN, numbers.chain((!entries.is_empty()).then_some(before)))?;
    let Some(first) = entries.last().map(|entry| entry.number) else { return Ok(Vec::new()) };
    let payloads = payload::Entity::find()
        .filter(payload::Column::Log.eq(log))
        .filter(payload::Column::Number.gte(first))
        .filter(payload::Column::Number.lt(before))
        .all(view)
        .await?;
    let mut payloads: BTreeMap<i64, payload::Model> =
        payloads.into_iter().map(|payload| (payload.number, payload)).collect();
    Ok(entries
        .into_iter()
        .map(|entry| (payloads.remove(&entry.number), entry))
        .map(|(p, e)| (e, p))
        .collect())
}
