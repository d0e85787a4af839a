//! What the log says of walls: where notes are, which belong together, and whether everyone sees them.

use super::{Event, State};
use crate::{
    body,
    entity::{cluster, moved, wall},
};

impl State {
    pub(super) fn place(&mut self, event: &Event<'_>, it: &body::Placing) {
        for note in &it.notes {
            let row = moved::Model {
                note: note.clone(),
                log: event.log,
                activity: it.activity.clone(),
                place: it.place.clone(),
                cluster: it.cluster.clone(),
            };
            self.moved.put(note.clone(), row);
        }
    }

    pub(super) fn cluster(&mut self, event: &Event<'_>, it: &body::Cluster) {
        let id = event.subject.to_owned();
        let row = cluster::Model {
            id: id.clone(),
            log: event.log,
            number: event.number,
            activity: it.activity.clone(),
            place: it.place.clone(),
        };
        self.clusters.put(id, row);
    }

    pub(super) fn wall(&mut self, event: &Event<'_>, it: &body::Wall) {
        let id = key(event.log, &it.activity);
        let row =
            wall::Model { id: id.clone(), log: event.log, activity: it.activity.clone(), shown: it.shown };
        self.walls.put(id, row);
    }
}

/// Under which a wall and its timer are stored.
pub fn key(log: i64, activity: &str) -> String {
    format!("{log}/{activity}")
}
