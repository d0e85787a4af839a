//! What is up in one activity, remembered for a moment: many look at the same wall at once. What is the same for all of them is made
//! when it is read, so that a page costs as much as what it shows.

use crate::{error::PageError, moment::one_works};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex as Lock, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use tokio::sync::Mutex;
use torg_store::{Order, Place, Said, Store, Tally};

/// What nobody in this process has changed is as it was so long ago.
const REMEMBERED_FOR: Duration = Duration::from_secs(1);
/// While it is read anew, what is so old is still good enough for those who come meanwhile: with half a million votes to count they
/// would all stand still.
const SHOWN_MEANWHILE: Duration = Duration::from_secs(5);
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
/// A board, and who reads it.
#[derive(Default)]
struct Slot {
    state: Lock<State>,
    reading: Mutex<()>,
}

#[derive(Default)]
struct State {
    last: Option<Remembered>,
    /// What was done since it was read, as far as it may be missing in it.
    changed: Option<Change>,
    /// What was done since someone began to read it anew.
    meanwhile: Option<Change>,
}

struct Remembered {
    since: Instant,
    cost: Duration,
    board: Arc<Board>,
}

/// What was done to a board from here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Something was counted.
    Votes,
    /// Something was put up or moved: whoever did so looks for it.
    Words,
}

impl State {
    /// What was read no longer ago than that, and after this moment.
    fn remembered(
        &self,
        age: impl Fn(&Remembered) -> Duration,
        after: Option<Instant>,
    ) -> Option<Arc<Board>> {
        let it = self.last.as_ref()?;
        let is_after = after.is_none_or(|after| it.since >= after);
        (is_after && it.since.elapsed() < age(it)).then(|| it.board.clone())
    }

    fn good(&self, after: Option<Instant>) -> Option<Arc<Board>> {
        let age = |it: &Remembered| match self.changed {
            None => REMEMBERED_FOR,
            Some(Change::Votes) => (it.cost * TIMES_ITS_COST).min(REMEMBERED_FOR),
            Some(Change::Words) => Duration::ZERO,
        };
        self.remembered(age, after)
    }

    fn good_enough(&self, after: Option<Instant>) -> Option<Arc<Board>> {
        let age = if self.changed == Some(Change::Words) { Duration::ZERO } else { SHOWN_MEANWHILE };
        self.remembered(|_| age, after)
    }
}

impl Slot {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: Change) {
        let mut state = self.state();
        state.changed = state.changed.max(Some(change));
        state.meanwhile = state.meanwhile.max(Some(change));
    }

    async fn read(&self, store: &Store, log: i64, activity: &str) -> Result<Arc<Board>, PageError> {
        let since = Instant::now();
        self.state().meanwhile = None;
        let board = Arc::new(Board::read(store, log, activity).await?);
        let mut state = self.state();
        state.last = Some(Remembered { since, cost: since.elapsed(), board: board.clone() });
        state.changed = state.meanwhile;
        Ok(board)
    }
}

/// The boards that were looked at.
#[derive(Default)]
pub struct Boards(Lock<BTreeMap<Key, Arc<Slot>>>);

impl Boards {
    /// What is up, read after that moment if one is named. One of those who ask reads it; the others have what it was before, or wait
    /// for the same.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn get(
        &self,
        store: &Store,
        (log, activity): (i64, &str),
        after: Option<Instant>,
    ) -> Result<Arc<Board>, PageError> {
        let slot = self.slot(log, activity);
        let good = || slot.state().good(after).map(Ok);
        let good_enough = || slot.state().good_enough(after).map(Ok);
        one_works(&slot.reading, good, good_enough, slot.read(store, log, activity)).await
    }

    /// It was changed from here.
    pub fn change(&self, log: i64, activity: &str, change: Change) {
        self.slot(log, activity).change(change);
    }

    /// Something in the dialogue was taken back or withheld: what is remembered of all its activities is read anew.
    pub fn change_all(&self, log: i64) {
        let Ok(slots) = self.0.lock() else { return };
        slots.iter().filter(|((of, _), _)| *of == log).for_each(|(_, slot)| slot.change(Change::Words));
    }

    fn slot(&self, log: i64, activity: &str) -> Arc<Slot> {
        let key = (log, activity.to_owned());
        self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default().clone()
    }
}
