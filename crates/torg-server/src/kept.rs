//! The store, with every write counted: there is no way past it, since whoever asks it to write asks this.

use crate::metrics::{Outcome, Writes};
use std::ops::Deref;
use torg_store::{Command, Store, WriteError, Written};

/// See [`Store`].
pub struct Kept {
    store: Store,
    /// What became of what was to be written.
    pub writes: Writes,
}

impl Kept {
    /// With nothing written.
    pub fn new(store: Store) -> Self {
        Self { store, writes: Writes::default() }
    }

    /// See [`Store::write`].
    ///
    /// # Errors
    /// Those of the store.
    pub async fn write(&self, command: Command) -> Result<Written, WriteError> {
        let _waiting = self.writes.waiting();
        let answer = self.store.write(command).await;
        self.writes.count(match &answer {
            Ok(_) => Outcome::Acknowledged,
            Err(WriteError::Refused(_)) => Outcome::Refused,
            Err(WriteError::Busy | WriteError::Overtaken) => Outcome::Busy,
            Err(WriteError::Full) => Outcome::Full,
            Err(WriteError::Tampered(_) | WriteError::Failed(_) | WriteError::Closed) => Outcome::Failed,
        });
        answer
    }
}

impl Deref for Kept {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}
