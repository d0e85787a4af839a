//! What is up in one activity, remembered for a moment: many look at the same wall at once. What is the same for all of them is made
//! when it is read, so that a page costs as much as what it shows.

use crate::error::PageError;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex as Lock},
    time::{Duration, Instant},
};
use tokio::sync::Mutex;
use torg_store::{Order, Place, Said, Store, Tally};

/// What nobody in this process has changed is as it was so long ago.
const REMEMBERED_FOR: Duration = Duration::from_secs(1);
/// What takes long to read is not read for every vote, but only when so many times as long have gone by.
const TIMES_ITS_COST: u32 = 20;
const MARK_BYTES: usize = 8;

/// What is up.
#[derive(Debug)]
pub struct Board {
    /// Statements that were added, or notes; in the order in which they came.
    pub said: Vec<Said>,
    /// How often each value was given to each of them.
    pub tally: Tally,
    /// How a wall is put in order.
    pub order: Order,
    /// Changes with what can be seen: words, places, names, and whether they are shown. Dots change often, and do not change it.
    pub mark: String,
    at: BTreeMap<String, usize>,
    places: BTreeMap<Place, Vec<usize>>,
}

impl Board {
    async fn read(store: &Store, log: i64, activity: &str) -> Result<Self, PageError> {
        let said = store.said(log, activity).await?;
        let (tally, order) = (store.tally(log, activity).await?, store.order(log, activity).await?);
        let at = said.iter().enumerate().map(|(at, said)| (said.id.clone(), at)).collect();
        let mut places: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
        for (at, said) in said.iter().enumerate() {
            places.entry(place(&order, said)).or_default().push(at);
        }
        Ok(Self { mark: mark(&said, &order), said, tally, order, at, places })
    }

    /// How often `value` was given to `id`.
    pub fn count(&self, id: &str, value: &str) -> u64 {
        self.tally.get(id).and_then(|values| values.get(value)).copied().unwrap_or(0)
    }

    /// The number of the newest of what is up.
    pub fn newest(&self) -> i64 {
        self.said.last().map_or(-1, |said| said.number)
    }

    /// Which of what is up has this id.
    pub fn at(&self, id: &str) -> Option<usize> {
        self.at.get(id).copied()
    }

    /// What is in each place of a wall, from the first to the last that came.
    pub fn places(&self) -> impl Iterator<Item = (&Place, &[usize])> {
        self.places.iter().map(|(place, own)| (place, own.as_slice()))
    }
}

/// Where it was put last.
fn place(order: &Order, said: &Said) -> Place {
    let moved = order.places.get(&said.id).cloned();
    moved.unwrap_or_else(|| Place::Column(said.question.clone()))
}

/// See [`Board::mark`].
fn mark(said: &[Said], order: &Order) -> String {
    let mut digest = Sha256::new();
    for said in said {
        digest.update(format!("{} {}\n", said.id, said.number));
    }
    digest.update(format!("{order:?}"));
    digest.finalize().iter().take(MARK_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

/// Log and activity.
type Key = (i64, String);
type Slot = Arc<Mutex<Option<Remembered>>>;

struct Remembered {
    since: Instant,
    cost: Duration,
    board: Arc<Board>,
    changed: Option<Change>,
}

/// What was done to a board from here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Something was counted.
    Votes,
    /// Something was put up or moved: whoever did so looks for it.
    Words,
}

impl Remembered {
    fn holds(&self) -> bool {
        let until = match self.changed {
            None => REMEMBERED_FOR,
            Some(Change::Votes) => (self.cost * TIMES_ITS_COST).min(REMEMBERED_FOR),
            Some(Change::Words) => Duration::ZERO,
        };
        self.since.elapsed() < until
    }
}

/// The boards that were looked at.
#[derive(Default)]
pub struct Boards(Lock<BTreeMap<Key, Slot>>);

impl Boards {
    /// What is up; whoever asks while it is being read waits for the same.
    pub async fn get(&self, store: &Store, log: i64, activity: &str) -> Result<Arc<Board>, PageError> {
        let slot = self.slot(log, activity);
        let mut remembered = slot.lock().await;
        if let Some(it) = remembered.as_ref().filter(|it| it.holds()) {
            return Ok(it.board.clone());
        }
        let since = Instant::now();
        let board = Arc::new(Board::read(store, log, activity).await?);
        let cost = since.elapsed();
        *remembered = Some(Remembered { since, cost, board: board.clone(), changed: None });
        Ok(board)
    }

    /// It was changed from here.
    pub async fn change(&self, log: i64, activity: &str, change: Change) {
        if let Some(it) = self.slot(log, activity).lock().await.as_mut() {
            it.changed = it.changed.max(Some(change));
        }
    }

    /// Something in the dialogue was taken back or withheld: what is remembered of all its activities is read anew.
    pub async fn change_all(&self, log: i64) {
        let own = |slots: &BTreeMap<Key, Slot>| -> Vec<Slot> {
            slots.iter().filter(|((of, _), _)| *of == log).map(|(_, slot)| slot.clone()).collect()
        };
        let slots = self.0.lock().map(|slots| own(&slots)).unwrap_or_default();
        for slot in slots {
            *slot.lock().await = None;
        }
    }

    fn slot(&self, log: i64, activity: &str) -> Slot {
        let key = (log, activity.to_owned());
        match self.0.lock() {
            Ok(mut slots) => slots.entry(key).or_default().clone(),
            Err(_) => Slot::default(),
        }
    }
}
