//! Dialogues with their definitions, remembered for a moment: every page begins with one.

use crate::error::PageError;
use std::{
    collections::BTreeMap,
    sync::{Arc, RwLock},
    time::{Duration, Instant},
};
use tokio::sync::Mutex;
use torg_core::Day;
use torg_dialogue::{Activity, Definition};
use torg_store::{Dialogue, Store};

/// How long a dialogue is remembered before the store is asked again. What may be written is decided there, not here.
const REMEMBERED_FOR: Duration = Duration::from_secs(1);

/// A dialogue and its definition, read.
pub struct Held {
    /// As stored.
    pub dialogue: Dialogue,
    /// As read.
    pub definition: Definition,
}

impl Held {
    /// Reads the definition, unless what is stored is none.
    fn new(dialogue: Dialogue) -> Result<Self, PageError> {
        let definition = Definition::read(&dialogue.definition)
            .map_err(|error| PageError::Damaged(format!("the definition of `{}`: {error}", dialogue.slug)))?;
        Ok(Self { dialogue, definition })
    }

    /// Its page.
    pub fn path(&self) -> String {
        format!("/{}/{}", self.dialogue.municipality, self.dialogue.slug)
    }

    /// Whether someone can take part in this activity on this day.
    pub fn takes_part_in(&self, activity: &Activity, today: Day) -> bool {
        let days = self.definition.days_of(activity);
        self.is_open() && days.is_none_or(|days| days.include(today))
    }

    /// Whether it can be taken part in.
    pub fn is_open(&self) -> bool {
        self.dialogue.state == "open"
    }
}

/// The slugs of municipality and dialogue.
type Key = (String, String);

struct Remembered {
    since: Instant,
    held: Arc<Held>,
}

/// Those that were asked for.
#[derive(Default)]
pub struct Dialogues {
    remembered: RwLock<BTreeMap<Key, Remembered>>,
    asking: Mutex<()>,
}

impl Dialogues {
    /// The dialogue with these slugs, unless it is a draft. When a second is over many come at once for whom it is too old: one of them
    /// asks the store, and the others wait for that. Whoever asks for what was never there waits for nobody, and nobody for them.
    ///
    /// # Errors
    /// When there is none, or the store cannot be read.
    pub async fn held(&self, store: &Store, municipality: &str, slug: &str) -> Result<Arc<Held>, PageError> {
        let key = (municipality.to_owned(), slug.to_owned());
        let _asking = match self.remembered(&key) {
            Some((held, true)) => return public(held),
            Some((_, false)) => Some(self.asking.lock().await),
            None => None,
        };
        if let Some((held, true)) = self.remembered(&key) {
            return public(held);
        }
        let dialogue = store.dialogue(municipality, slug).await?.ok_or(PageError::NotFound)?;
        public(self.read(dialogue)?)
    }

    /// This dialogue, which was stored so just now. A definition that has not changed is not read again.
    ///
    /// # Errors
    /// When what is stored is no definition.
    pub fn read(&self, dialogue: Dialogue) -> Result<Arc<Held>, PageError> {
        let key = (dialogue.municipality.clone(), dialogue.slug.clone());
        let held = match self.remembered(&key) {
            Some((held, _)) if held.dialogue == dialogue => held,
            _ => Arc::new(Held::new(dialogue)?),
        };
        if let Ok(mut remembered) = self.remembered.write() {
            remembered.insert(key, Remembered { since: Instant::now(), held: held.clone() });
        }
        Ok(held)
    }

    /// And whether that is new enough.
    fn remembered(&self, key: &Key) -> Option<(Arc<Held>, bool)> {
        let remembered = self.remembered.read().ok()?;
        let it = remembered.get(key)?;
        Some((it.held.clone(), it.since.elapsed() < REMEMBERED_FOR))
    }
}

fn public(held: Arc<Held>) -> Result<Arc<Held>, PageError> {
    if held.dialogue.state == "draft" { Err(PageError::NotFound) } else { Ok(held) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEFINITION: &str = include_str!("../../../examples/dialogue/torget.toml");

    fn dialogue(state: &str, definition: &str) -> Dialogue {
        let (municipality, slug, code) = ("sundsvall".into(), "torget".into(), "ABCDEF".into());
        let (state, definition) = (state.into(), definition.into());
        Dialogue { log: 2, municipality, municipality_log: 1, slug, code, state, definition }
    }

    #[test]
    fn a_definition_is_read_again_only_when_something_changed() {
        let (dialogues, longer) = (Dialogues::default(), format!("{DEFINITION}\n# more\n"));
        let read = |state, definition| dialogues.read(dialogue(state, definition)).ok().unwrap();
        let first = read("open", DEFINITION);
        assert!(Arc::ptr_eq(&first, &read("open", DEFINITION)));
        let closed = read("closed", DEFINITION);
        assert!(first.is_open() && !closed.is_open());
        assert!(!Arc::ptr_eq(&closed, &read("closed", &longer)));
        let damaged = dialogues.read(dialogue("closed", "slug = ["));
        assert!(damaged.is_err(), "what was right before is not shown for it");
    }
}
