//! The notes of a wall: they are moved, put together and named, and the wall is shown.

use super::Batch;
use crate::{
    Refusal,
    body::{self, Body},
    command::{Arrangement, To, Written},
    entity::{contribution, timer},
    keys::{random, to_hex},
    ledger::Word,
    state::{states, wall_key},
};

const ID_BYTES: usize = 8;

impl Batch<'_> {
    pub(super) fn arrange(
        &mut self,
        log: i64,
        activity: &str,
        how: &Arrangement,
    ) -> Result<Written, Refusal> {
        if self.dialogue(log)?.state == states::DRAFT {
            return Err(Refusal::NotOpen);
        }
        let entries = match how {
            Arrangement::Move { notes, to } => self.move_notes(log, activity, notes, to)?,
            Arrangement::Join { note, with } => self.join_notes(log, activity, note, with)?,
            Arrangement::Name { cluster, name } => self.name_cluster(log, activity, cluster, name)?,
            Arrangement::Show { shown, by } => self.show_wall(log, activity, *shown, by)?,
        };
        Ok(Written { log, entries, ..Written::default() })
    }

    /// The time that runs on a wall is in no log.
    pub(super) fn set_timer(
        &mut self,
        log: i64,
        activity: &str,
        ends: Option<i64>,
    ) -> Result<Written, Refusal> {
        self.dialogue(log)?;
        let id = wall_key(log, activity);
        match ends {
            Some(ends) => {
                self.timers.put(id.clone(), timer::Model { id, log, activity: activity.to_owned(), ends });
            }
            None => self.timers.take_away(id),
        }
        Ok(Written { log, ..Written::default() })
    }

    /// What is there already stays there, and is no entry.
    fn move_notes(
        &mut self,
        log: i64,
        activity: &str,
        notes: &[String],
        to: &To,
    ) -> Result<Vec<u64>, Refusal> {
        let (place, cluster) = match to {
            To::Column(column) => (column.clone(), None),
            To::Cluster(id) => {
                let row =
                    self.state.clusters.get(id).filter(|row| row.log == log && row.activity == activity);
                (None, Some(row.ok_or(Refusal::NoContribution)?.id.clone()))
            }
        };
        let mut moved = Vec::new();
        for id in notes {
            let note = self.note(log, activity, id)?;
            if self.where_is(note) != (place.clone(), cluster.clone()) {
                moved.push(id.clone());
            }
        }
        let Some(first) = moved.first().cloned() else { return Ok(Vec::new()) };
        let body = body::Placing { activity: activity.to_owned(), notes: moved, place, cluster };
        Ok(vec![self.append(log, Word::Arranged, &first, &Body::Placing(body))?])
    }

    fn join_notes(&mut self, log: i64, activity: &str, note: &str, with: &str) -> Result<Vec<u64>, Refusal> {
        self.note(log, activity, note)?;
        let (place, cluster) = self.where_is(self.note(log, activity, with)?);
        let notes = [note.to_owned(), with.to_owned()];
        if let Some(cluster) = cluster {
            return self.move_notes(log, activity, &notes[..1], &To::Cluster(cluster));
        }
        if note == with {
            return Ok(Vec::new());
        }
        let id = to_hex(&random::<ID_BYTES>());
        let body = body::Cluster { activity: activity.to_owned(), place, name: String::new() };
        let mut entries = vec![self.append(log, Word::Arranged, &id, &Body::Cluster(body))?];
        entries.extend(self.move_notes(log, activity, &notes, &To::Cluster(id))?);
        Ok(entries)
    }

    fn name_cluster(&mut self, log: i64, activity: &str, id: &str, name: &str) -> Result<Vec<u64>, Refusal> {
        let row = self.state.clusters.get(&id.to_owned());
        let row = row.filter(|row| row.log == log && row.activity == activity);
        let row = row.ok_or(Refusal::NoContribution)?.clone();
        let body = body::Cluster { activity: row.activity, place: row.place, name: name.to_owned() };
        let named = (Word::Arranged, &Body::Cluster(body));
        Ok(self.replace(log, id, None, [Some(row.number), None], named)?.to_vec())
    }

    fn show_wall(&mut self, log: i64, activity: &str, shown: bool, by: &str) -> Result<Vec<u64>, Refusal> {
        let before = self.state.walls.get(&wall_key(log, activity));
        if before.map(|row| row.shown) == Some(shown) {
            return Ok(Vec::new());
        }
        let body = body::Wall { activity: activity.to_owned(), shown, by: by.to_owned() };
        let subject = self.keys.id(&["wall", &log.to_string(), activity]);
        Ok(vec![self.append(log, Word::Arranged, &subject, &Body::Wall(body))?])
    }

    fn note(&self, log: i64, activity: &str, id: &str) -> Result<&contribution::Model, Refusal> {
        let row = self.state.contributions.get(&id.to_owned());
        row.filter(|row| row.log == log && row.activity == activity).ok_or(Refusal::NoContribution)
    }

    /// In which column, or in which cluster: where it was put first, until it is moved.
    fn where_is(&self, note: &contribution::Model) -> (Option<String>, Option<String>) {
        match self.state.moved.get(&note.id) {
            Some(row) => (row.place.clone(), row.cluster.clone()),
            None => (note.question.clone(), None),
        }
    }
}
