//! Rows of one table in memory, and which of them are not yet as they are in the database.

use std::collections::{BTreeMap, BTreeSet};

/// Rows by key.
#[derive(Clone, Debug)]
pub struct Rows<K, R> {
    rows: BTreeMap<K, R>,
    changed: BTreeSet<K>,
    removed: BTreeSet<K>,
}

impl<K, R> Default for Rows<K, R> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), changed: BTreeSet::new(), removed: BTreeSet::new() }
    }
}

impl<K: Clone + Ord, R: Clone> Rows<K, R> {
    /// Takes in a row as the database has it.
    pub fn load(&mut self, key: K, row: R) {
        self.rows.insert(key, row);
    }

    /// The row with this key.
    pub fn get(&self, key: &K) -> Option<&R> {
        self.rows.get(key)
    }

    /// All rows, by key.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &R)> {
        self.rows.iter()
    }

    /// A new row.
    pub fn put(&mut self, key: K, row: R) {
        self.changed.insert(key.clone());
        self.removed.remove(&key);
        self.rows.insert(key, row);
    }

    /// Changes the row, if it is there.
    pub fn change(&mut self, key: &K, change: impl FnOnce(&mut R)) {
        if let Some(row) = self.rows.get_mut(key) {
            change(row);
            self.changed.insert(key.clone());
        }
    }

    /// Takes the row away, if it is there.
    pub fn remove(&mut self, key: &K) {
        if self.rows.remove(key).is_some() {
            self.changed.remove(key);
            self.removed.insert(key.clone());
        }
    }

    /// Takes away a row that is in the database or not.
    pub fn take_away(&mut self, key: K) {
        self.rows.remove(&key);
        self.changed.remove(&key);
        self.removed.insert(key);
    }

    /// The database has every row so.
    pub fn settle(&mut self) {
        self.changed.clear();
        self.removed.clear();
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether the database has every row so.
    pub fn is_settled(&self) -> bool {
        self.changed.is_empty() && self.removed.is_empty()
    }

    /// Rows that the database does not have so.
    pub fn changed(&self) -> Vec<R> {
        self.changed.iter().filter_map(|key| self.rows.get(key)).cloned().collect()
    }

    /// Keys of rows that the database has and should not.
    pub fn removed(&self) -> Vec<K> {
        self.removed.iter().cloned().collect()
    }
}
