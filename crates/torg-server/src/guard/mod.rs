//! Keeps machines from drowning what people say, without a puzzle for people and without keeping an address.
//!
//! This module owns everything that is known of where a request comes from: a number that stands for the address for a day, in memory, made
//! with a key that is made by chance at the start and again every day. Neither the address, the key nor the number is stored, logged or
//! given to any other module. What is suspicious is flagged for a person to look at, and never dropped; `docs/abuse.md` has the limits.

mod allowance;
mod peer;
mod puzzle;

pub use peer::Peer;
pub use puzzle::{BITS, puzzle};

use crate::form::Form;
use allowance::{Allowance, Limit};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};
use torg_core::Day;

/// The field that people do not see, and machines fill in.
pub const TRAP: &str = "topic";
/// The field in which a script puts its answer to the puzzle.
pub const PROOF: &str = "proof";

/// Forms of any kind, from one address.
const FORMS: Limit = Limit { burst: 3_000, per_minute: 600 };
/// What is given, from one address: a school has one for a thousand pupils.
const PROVEN: Limit = Limit { burst: 1_500, per_minute: 300 };
const UNPROVEN: Limit = Limit { burst: 300, per_minute: 60 };
/// Beyond these it is taken, and flagged.
const USUAL_PROVEN: Limit = Limit { burst: 120, per_minute: 12 };
const USUAL_UNPROVEN: Limit = Limit { burst: 40, per_minute: 4 };

/// Shorter texts are often the same by chance.
const REPEATED_CHARACTERS_MIN: usize = 40;
const REPEATED_MAX: u32 = 5;
/// More addresses or texts than these are not kept apart.
const KEPT_MAX: usize = 100_000;
const KEY_LETTERS: usize = 64;

/// A number that stands for an address or a text, for a day.
type Mark = [u8; 8];

/// Why a person should look at something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suspicion {
    /// A field was filled in that people do not see.
    Trap,
    /// The same long text came many times.
    Repeated,
    /// Very much came from one place in a short time.
    Burst,
}

impl Suspicion {
    /// As it is stored with the contribution.
    pub fn word(self) -> &'static str {
        match self {
            Self::Trap => "trap",
            Self::Repeated => "repeated",
            Self::Burst => "burst",
        }
    }
}

/// Too much at once: when to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMuch(pub Duration);

/// What is known of a day's addresses and texts.
pub struct Guard {
    proxy: Option<IpAddr>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    day: Option<Day>,
    key: String,
    allowances: BTreeMap<(Mark, &'static str), Allowance>,
    texts: BTreeMap<Mark, u32>,
}

impl Guard {
    /// With the one proxy that may say for whom it asks, if there is one.
    pub fn new(proxy: Option<IpAddr>) -> Self {
        Self { proxy, state: Mutex::default() }
    }

    /// The proxy.
    pub fn proxy(&self) -> Option<IpAddr> {
        self.proxy
    }

    /// Counts a form that is sent.
    ///
    /// # Errors
    /// When too many came from there.
    pub fn admit(&self, peer: Peer, today: Day) -> Result<(), TooMuch> {
        self.with(today, |state| state.take(peer, "forms", FORMS, Instant::now()))
    }

    /// Counts what someone gives, and says whether a person should look at it.
    ///
    /// # Errors
    /// When too much came from there.
    pub fn weigh(
        &self,
        peer: Peer,
        today: Day,
        form: &Form,
        ticket: &str,
        texts: &[&str],
    ) -> Result<Option<Suspicion>, TooMuch> {
        let proven = puzzle::is_solved(ticket, form.one(PROOF));
        let trapped = !form.one(TRAP).is_empty();
        self.with(today, |state| state.weigh(peer, (proven, trapped), texts, Instant::now()))
    }

    /// With the state of today: what was known yesterday is forgotten, and the key too.
    fn with<T>(&self, today: Day, act: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.day != Some(today) {
            *state = State { day: Some(today), key: torg_store::ticket::<KEY_LETTERS>(), ..State::default() };
        }
        act(&mut state)
    }
}

impl State {
    fn weigh(
        &mut self,
        peer: Peer,
        (proven, trapped): (bool, bool),
        texts: &[&str],
        now: Instant,
    ) -> Result<Option<Suspicion>, TooMuch> {
        let (most, usual) = if proven { (PROVEN, USUAL_PROVEN) } else { (UNPROVEN, USUAL_UNPROVEN) };
        let kinds = if proven { ["given", "usual"] } else { ["given unproven", "usual unproven"] };
        self.take(peer, kinds[0], most, now)?;
        let burst = self.take(peer, kinds[1], usual, now).is_err();
        let repeated = texts.iter().filter(|text| self.is_repeated(text)).count() > 0;
        let found = [(trapped, Suspicion::Trap), (repeated, Suspicion::Repeated), (burst, Suspicion::Burst)];
        Ok(found.into_iter().find(|(is, _)| *is).map(|(_, suspicion)| suspicion))
    }

    /// One from what the address has left.
    fn take(&mut self, peer: Peer, kind: &'static str, limit: Limit, now: Instant) -> Result<(), TooMuch> {
        let Some(address) = peer.bytes() else { return Ok(()) };
        let key = (self.mark(&address), kind);
        if self.allowances.len() >= KEPT_MAX && !self.allowances.contains_key(&key) {
            self.allowances.retain(|_, allowance| !allowance.is_whole(now));
            if self.allowances.len() >= KEPT_MAX {
                return Ok(());
            }
        }
        let allowance = self.allowances.entry(key).or_insert_with(|| Allowance::whole(limit, now));
        allowance.take(now).map_err(TooMuch)
    }

    fn is_repeated(&mut self, text: &str) -> bool {
        let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if text.chars().count() < REPEATED_CHARACTERS_MIN {
            return false;
        }
        let mark = self.mark(text.as_bytes());
        if self.texts.len() >= KEPT_MAX {
            self.texts.clear();
        }
        let seen = self.texts.entry(mark).or_default();
        *seen = seen.saturating_add(1);
        *seen > REPEATED_MAX
    }

    fn mark(&self, of: &[u8]) -> Mark {
        let digest: [u8; 32] = Sha256::new().chain_update(&self.key).chain_update(of).finalize().into();
        let (mark, _) = digest.split_first_chunk().unwrap_or((&[0; 8], &[]));
        *mark
    }
}

#[cfg(test)]
mod tests;
