//! The check of a whole log, entry by entry as they stream by. What is kept of each is two bits, not its words.

use super::{
    body::{Body, Payload},
    checkpoint::{Checkpoint, CheckpointError},
    entry::{self, Entry},
    fault::Fault,
    key::{Key, KeyError},
    tree::Tree,
};

/// Faults that are told one by one; the rest are counted.
const TOLD: usize = 1000;

/// What was found in a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogReport {
    /// How many entries it has.
    pub entries: u64,
    /// How many of them still have a payload.
    pub payloads: u64,
    /// What is wrong, at most a thousand.
    pub faults: Vec<Fault>,
    /// Faults beyond those.
    pub further: u64,
}

impl LogReport {
    /// Whether all is as it should be.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }
}

/// The check of one log, on its way.
pub struct LogCheck {
    origin: String,
    key: Key,
    tree: Tree,
    payloads: Vec<State>,
    report: LogReport,
}

/// What became of the payload of an entry.
#[derive(Clone, Copy)]
struct State {
    there: bool,
    erased: bool,
}

impl LogCheck {
    /// Begins with the log's name and its key.
    ///
    /// # Errors
    /// When the key is none, so that no signature can be checked.
    pub fn new(origin: &str, key: &str) -> Result<Self, KeyError> {
        let report = LogReport { entries: 0, payloads: 0, faults: Vec::new(), further: 0 };
        let (origin, key) = (origin.to_owned(), Key::parse(key)?);
        Ok(Self { origin, key, tree: Tree::default(), payloads: Vec::new(), report })
    }

    /// Takes the next entry in the order of the store, with its payload if that is there.
    pub fn entry(&mut self, entry: Entry<'_>, payload: Option<Payload<'_>>) {
        let place = self.tree.size();
        self.lines(place, entry);
        self.tree.push(entry.leaf().as_bytes());
        self.payloads.push(State { there: payload.is_some(), erased: false });
        self.report.entries = self.report.entries.saturating_add(1);
        if let Some(payload) = payload {
            self.report.payloads = self.report.payloads.saturating_add(1);
            self.payload(place, entry, payload);
        }
    }

    /// Compares all that was seen with the checkpoint.
    pub fn finish(mut self, checkpoint: &str) -> LogReport {
        let missing = self.payloads.iter().zip(0_u64..).filter(|(state, _)| !state.there && !state.erased);
        let missing: Vec<u64> = missing.map(|(_, place)| place).collect();
        missing.into_iter().for_each(|place| self.tell(Fault::PayloadMissing { place }));
        if self.key.name() != self.origin {
            self.tell(Fault::KeyOfOtherLog { name: self.key.name().to_owned() });
        }
        match Checkpoint::parse(checkpoint) {
            Ok(checkpoint) => self.compare(&checkpoint),
            Err(why) => self.tell(Fault::Checkpoint(why)),
        }
        self.report
    }

    fn tell(&mut self, fault: Fault) {
        if self.report.faults.len() < TOLD {
            self.report.faults.push(fault);
        } else {
            self.report.further = self.report.further.saturating_add(1);
        }
    }

    fn lines(&mut self, place: u64, entry: Entry<'_>) {
        let Entry { number, day, word, subject, commitment } = entry;
        let bytes = commitment.len();
        let found = [
            (number != place).then_some(Fault::Number { place, number }),
            (!entry::is_day(day)).then(|| Fault::Day { place, day: day.to_owned() }),
            entry::known(word).is_none().then(|| Fault::Word { place, word: word.to_owned() }),
            (!entry::is_subject(subject)).then(|| Fault::Subject { place, subject: subject.to_owned() }),
            (bytes != 32).then_some(Fault::CommitmentLength { place, bytes }),
        ];
        found.into_iter().flatten().for_each(|fault| self.tell(fault));
    }

    fn payload(&mut self, place: u64, entry: Entry<'_>, payload: Payload<'_>) {
        if payload.salt.len() != 32 {
            self.tell(Fault::Salt { place, bytes: payload.salt.len() });
        }
        if payload.commitment() != entry.commitment {
            self.tell(Fault::Commitment { place });
        }
        let body = std::str::from_utf8(payload.body).map_err(|_| "it is not text in UTF-8".to_owned());
        match body.and_then(Body::read) {
            Ok(body) => self.erasures(place, entry.word, &body.erases),
            Err(why) => self.tell(Fault::Body { place, why }),
        }
    }

    fn erasures(&mut self, by: u64, word: &str, erases: &[u64]) {
        if !erases.is_empty() && !entry::erases(word) {
            self.tell(Fault::ErasesByOther { place: by });
        }
        for &named in erases {
            let earlier = usize::try_from(named).ok().filter(|_| named < by);
            match earlier.and_then(|at| self.payloads.get_mut(at)) {
                Some(state) if state.there => self.tell(Fault::PayloadKept { place: named, by }),
                Some(state) => state.erased = true,
                None => self.tell(Fault::ErasesNoEarlier { place: by, named }),
            }
        }
    }

    fn compare(&mut self, checkpoint: &Checkpoint) {
        if let Err(why) = self.signed(checkpoint) {
            self.tell(Fault::Checkpoint(why));
        }
        let (entries, signed) = (self.tree.size(), checkpoint.size());
        if entries != signed {
            self.tell(Fault::Size { entries, signed });
        } else if self.tree.root() != checkpoint.root() {
            self.tell(Fault::Root);
        }
    }

    fn signed(&self, checkpoint: &Checkpoint) -> Result<(), CheckpointError> {
        if checkpoint.origin() != self.origin {
            return Err(CheckpointError::OtherLog { origin: checkpoint.origin().to_owned() });
        }
        checkpoint.verify(&self.key)
    }
}
