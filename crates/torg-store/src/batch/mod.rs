//! Commands become entries. Nothing here touches a database: what is needed has been loaded into a [`Batch`], and what is different
//! afterwards is written from it. A command that is refused leaves no trace in it.

mod compilation;
mod contact;
mod dialogue;
mod expiry;
mod observation;
mod participant;
mod taking_part;
mod wall;

pub use expiry::Sweep;

use crate::{
    Keys, Refusal, WriteError,
    body::{self, Body},
    command::{Command, Written},
    entity::{contact as contacts, dialogue as dialogues, draft, log, timer},
    keys::random,
    ledger::{Edge, Entry, Salt, Tile, Word, commitment, leaf_hash},
    rows::Rows,
    staff::Office,
    standing::Standings,
    state::{Event, State, states},
};
use std::collections::BTreeMap;
use torg_core::Day;

/// A log to which entries are being added.
pub struct OpenLog {
    /// Its name.
    pub origin: String,
    /// Its tree.
    pub edge: Edge,
    /// Tiles that are full now.
    pub finished: Vec<Tile>,
    /// Whether it has an entry more.
    pub grown: bool,
}

impl OpenLog {
    /// To which nothing has been added yet.
    pub fn new(origin: String, edge: Edge) -> Self {
        Self { origin, edge, finished: Vec::new(), grown: false }
    }
}

/// What a payload holds.
pub struct Sealed {
    /// What hides it.
    pub salt: Salt,
    /// JSON.
    pub body: String,
}

/// Everything that some commands change together.
pub struct Batch<'k> {
    pub(crate) keys: &'k Keys,
    pub(crate) today: Day,
    pub(crate) state: State,
    pub(crate) logs: BTreeMap<i64, OpenLog>,
    pub(crate) entries: Vec<(i64, Entry)>,
    pub(crate) payloads: BTreeMap<(i64, u64), Sealed>,
    pub(crate) erased: Vec<(i64, u64)>,
    pub(crate) drafts: Rows<String, draft::Model>,
    pub(crate) timers: Rows<String, timer::Model>,
    pub(crate) contacts: Rows<String, contacts::Model>,
    pub(crate) swept: Vec<Sweep>,
    pub(crate) office: Office,
    pub(crate) standings: Standings,
}

impl<'k> Batch<'k> {
    /// With nothing loaded.
    pub fn new(keys: &'k Keys, today: Day) -> Self {
        Self {
            keys,
            today,
            state: State::default(),
            logs: BTreeMap::new(),
            entries: Vec::new(),
            payloads: BTreeMap::new(),
            erased: Vec::new(),
            drafts: Rows::default(),
            timers: Rows::default(),
            contacts: Rows::default(),
            swept: Vec::new(),
            office: Office::default(),
            standings: Standings::default(),
        }
    }

    /// Does what `command` asks.
    ///
    /// # Errors
    /// When it is refused.
    pub fn run(&mut self, command: &Command) -> Result<Written, WriteError> {
        let written = match command {
            Command::NewMunicipality { slug, name } => self.new_municipality(slug, name),
            Command::NewDialogue { municipality, slug, definition } => {
                self.new_dialogue(municipality, slug, definition)
            }
            Command::Describe { log, definition } => self.describe(*log, definition),
            Command::Open { log, by } => self.open(*log, by),
            Command::Close { log, by } => self.close(*log, by),
            Command::TakePart(it) => self.take_part(it),
            Command::Change { log, code, id, language, text, held } => {
                self.change(*log, code, id, language, text, *held)
            }
            Command::Withdraw { log, code, what } => self.withdraw(*log, code, what),
            Command::Erase { log, code, what } => self.erase(*log, code, what),
            Command::KeepDraft { log, ticket, activity, text } => {
                self.keep_draft(*log, ticket, activity, text)
            }
            Command::Arrange { log, activity, how } => self.arrange(*log, activity, how),
            Command::SetTimer { log, activity, ends } => self.set_timer(*log, activity, *ends),
            Command::KeepContact { log, code, address } => self.keep_contact(*log, code, address),
            Command::ForgetContact { log, code } => self.forget_contact(*log, code),
            Command::Expire(it) => self.expire(it),
            Command::Moderate { log, id, withheld, reason, by } => {
                self.moderate(*log, id, *withheld, reason.as_deref(), by)
            }
            Command::Observe { log, form, activity, text, by } => {
                let said =
                    body::Observation { by: by.clone(), activity: activity.clone(), text: text.clone() };
                self.observe(*log, form, said)
            }
            Command::EraseObservation { log, id } => self.erase_observation(*log, id),
            Command::Compiled(it) => self.compiled(it),
            Command::Published { log, manifest, by } => self.published(*log, manifest, by),
            Command::Staff(change) => self.office.run(self.keys, change),
        };
        Ok(written?)
    }

    /// Whether there is nothing to write.
    pub fn is_settled(&self) -> bool {
        self.entries.is_empty()
            && self.drafts.is_settled()
            && self.timers.is_settled()
            && self.contacts.is_settled()
            && self.swept.is_empty()
            && self.office.is_settled()
    }

    /// Whether something is to leave the files of the database.
    pub fn is_to_be_forgotten(&self) -> bool {
        !self.erased.is_empty() || !self.contacts.is_settled() || !self.swept.is_empty()
    }

    /// The logs that have grown.
    pub fn grown(&self) -> impl Iterator<Item = (i64, &OpenLog)> {
        self.logs.iter().filter(|(_, open)| open.grown).map(|(id, open)| (*id, open))
    }

    /// Their trees.
    pub fn into_edges(self) -> impl Iterator<Item = (i64, Edge)> {
        self.logs.into_iter().filter(|(_, open)| open.grown).map(|(id, open)| (id, open.edge))
    }

    /// They as rows, signed.
    pub fn heads(&self) -> Vec<log::Model> {
        let row = |(id, open): (i64, &OpenLog)| log::Model {
            id,
            origin: open.origin.clone(),
            size: number(open.edge.size()),
            head: self.keys.head().checkpoint(&open.origin, open.edge.size(), &open.edge.root()),
        };
        self.grown().map(row).collect()
    }

    /// Adds an entry to a log that is loaded, and changes the state with it.
    fn append(&mut self, log: i64, word: Word, subject: &str, body: &Body) -> Result<u64, Refusal> {
        let open = self.logs.get_mut(&log).ok_or(Refusal::NoDialogue)?;
        let (salt, text) = (random(), json(body));
        let entry = Entry {
            number: open.edge.size(),
            day: self.today,
            word,
            subject: subject.to_owned(),
            commitment: commitment(&salt, text.as_bytes()),
        };
        let at = entry.number;
        open.edge.push(leaf_hash(entry.to_string().as_bytes()), &mut open.finished);
        open.grown = true;
        self.entries.push((log, entry));
        self.payloads.insert((log, at), Sealed { salt, body: text });
        for gone in body.erases() {
            self.payloads.remove(&(log, *gone));
            self.erased.push((log, *gone));
        }
        self.state.apply(&Event { log, number: number(at), word, subject, body: Some(body) });
        self.standings.follow(log, body);
        Ok(at)
    }

    fn dialogue(&self, log: i64) -> Result<&dialogues::Model, Refusal> {
        self.state.dialogues.get(&log).ok_or(Refusal::NoDialogue)
    }

    fn opened(&self, log: i64) -> Result<(), Refusal> {
        match self.dialogue(log)?.state.as_str() {
            states::OPEN => Ok(()),
            _ => Err(Refusal::NotOpen),
        }
    }
}

/// As the database counts.
pub fn number(at: u64) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

#[expect(clippy::expect_used, reason = "a body has text keys and no number that JSON could not write")]
fn json(body: &Body) -> String {
    serde_json::to_string(body).expect("a body can be written as JSON")
}
