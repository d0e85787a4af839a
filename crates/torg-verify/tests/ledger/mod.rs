//! A writer of logs, checkpoints and receipts, made from `docs/ledger.md` alone, so that the check has something to check.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod chance;
pub mod spoil;

use base64::{Engine, engine::general_purpose::STANDARD};
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ed25519_dalek::{Signer, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use torg_verify::ledger::{Entry, LogCheck, LogReport, Payload};

pub const ORIGIN: &str = "torg/sundsvall/torget/k3v9q2mx";

/// A payload: salt and body.
pub type Sealed = (Vec<u8>, Vec<u8>);

/// An entry as a store might hold it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub number: u64,
    pub day: String,
    pub word: String,
    pub subject: String,
    pub commitment: Vec<u8>,
    pub payload: Option<Sealed>,
}

/// A log, and the key that signs it.
#[derive(Clone)]
pub struct Log {
    pub origin: String,
    pub rows: Vec<Row>,
    /// Payloads that were erased, with their numbers.
    pub erased: Vec<(usize, Sealed)>,
    pub signing: SigningKey,
}

impl Log {
    pub fn new(origin: &str) -> Self {
        let (origin, signing) = (origin.to_owned(), SigningKey::from_bytes(&[7; 32]));
        Self { origin, rows: Vec::new(), erased: Vec::new(), signing }
    }

    /// Adds an entry about `body`; what the body erases is taken away.
    pub fn add(&mut self, day: &str, word: &str, subject: &str, body: &Value) -> &mut Self {
        let number = self.rows.len() as u64;
        let salt = Sha256::digest(number.to_le_bytes()).to_vec();
        let body = body.to_string().into_bytes();
        let payload = Some((salt, body));
        let commitment = commitment(payload.as_ref().unwrap());
        for erased in erases(payload.as_ref().unwrap()) {
            let gone = self.rows.get_mut(erased).and_then(|row| row.payload.take());
            self.erased.extend(gone.map(|payload| (erased, payload)));
        }
        let (day, word, subject) = (day.into(), word.into(), subject.into());
        self.rows.push(Row { number, day, word, subject, commitment, payload });
        self
    }

    /// Signs with another key from now on.
    pub fn with_key(&mut self, seed: u8) -> &mut Self {
        self.signing = SigningKey::from_bytes(&[seed; 32]);
        self
    }

    pub fn key(&self) -> String {
        self.key_as(&self.origin)
    }

    pub fn key_as(&self, name: &str) -> String {
        let id: String = self.id(name).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{name}+{id}+{}", STANDARD.encode(self.typed()))
    }

    fn typed(&self) -> Vec<u8> {
        [&[1], self.signing.verifying_key().as_bytes().as_slice()].concat()
    }

    fn id(&self, name: &str) -> [u8; 4] {
        let hash = Sha256::digest([name.as_bytes(), b"\n", &self.typed()].concat());
        hash[..4].try_into().unwrap()
    }

    pub fn tree(&self, size: usize) -> MemoryBackedTree<Sha256, String> {
        let mut tree = MemoryBackedTree::new();
        self.rows.iter().take(size).for_each(|row| tree.push(row.leaf()));
        tree
    }

    pub fn checkpoint(&self) -> String {
        self.checkpoint_at(self.rows.len())
    }

    pub fn checkpoint_at(&self, size: usize) -> String {
        let root = STANDARD.encode(self.tree(size).root().as_bytes());
        self.signed(&format!("{}\n{size}\n{root}\n", self.origin))
    }

    /// `text` with the signature of the log.
    pub fn signed(&self, text: &str) -> String {
        let signature = self.signing.sign(text.as_bytes()).to_bytes();
        let signature = STANDARD.encode([self.id(&self.origin).as_slice(), &signature].concat());
        format!("{text}\n— {} {signature}\n", self.origin)
    }

    pub fn consistency(&self, from: usize) -> Vec<String> {
        let proof = self.tree(self.rows.len()).prove_consistency(self.rows.len() - from);
        proof.as_bytes().chunks(32).map(|hash| STANDARD.encode(hash)).collect()
    }

    pub fn receipt(&self, numbers: &[usize]) -> Value {
        let items: Vec<Value> = numbers.iter().map(|&number| self.item(number)).collect();
        json!({ "format": "torg-receipt-1", "key": self.key(), "checkpoint": self.checkpoint(), "items": items })
    }

    pub fn item(&self, number: usize) -> Value {
        let (row, proof) = (&self.rows[number], self.tree(self.rows.len()).prove_inclusion(number));
        let proof: Vec<String> = proof.as_bytes().chunks(32).map(|hash| STANDARD.encode(hash)).collect();
        let mut item = json!({ "entry": row.leaf(), "proof": proof });
        if let Some((salt, body)) = &row.payload {
            item["salt"] = hex(salt).into();
            item["body"] = std::str::from_utf8(body).unwrap().into();
        }
        item
    }

    pub fn check(&self) -> LogReport {
        self.check_against(&self.checkpoint())
    }

    pub fn check_against(&self, checkpoint: &str) -> LogReport {
        let mut check = LogCheck::new(ORIGIN, &self.key()).unwrap();
        for row in &self.rows {
            let payload = row.payload.as_ref().map(|(salt, body)| Payload { salt, body });
            check.entry(row.entry(), payload);
        }
        check.finish(checkpoint)
    }
}

impl Row {
    pub fn entry(&self) -> Entry<'_> {
        let Self { number, day, word, subject, commitment, .. } = self;
        Entry { number: *number, day, word, subject, commitment }
    }

    pub fn leaf(&self) -> String {
        let Self { number, day, word, subject, commitment, .. } = self;
        ["torg-entry-1", &number.to_string(), day, word, subject, &hex(commitment)].join("\n")
    }
}

pub fn commitment((salt, body): &Sealed) -> Vec<u8> {
    Sha256::digest([b"torg-payload-1\n", salt.as_slice(), body].concat()).to_vec()
}

fn erases((_, body): &Sealed) -> Vec<usize> {
    let body: Value = serde_json::from_slice(body).unwrap();
    let named = body["erases"].as_array().into_iter().flatten();
    named.filter_map(|number| usize::try_from(number.as_u64()?).ok()).collect()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A small dialogue in which one contribution was erased.
pub fn dialogue() -> Log {
    let mut log = Log::new(ORIGIN);
    log.add("2026-09-12", "created", "k3v9q2mx", &json!({ "what": "dialogue" }))
        .add("2026-09-13", "joined", "p7", &json!({ "what": "participant", "participant": "p7" }))
        .add("2026-09-13", "received", "c1", &json!({ "what": "contribution", "participant": "p7", "text": "Fler bänkar i skuggan\noch en \"scen\"" }))
        .add("2026-09-13", "received", "c2", &json!({ "what": "contribution", "participant": "p7", "text": "Ring mig" }))
        .add("2026-09-14", "received", "v1", &json!({ "what": "vote", "participant": "p7", "vote": 1 }))
        .add("2026-09-14", "erased", "c2", &json!({ "what": "erasure", "participant": "p7", "erases": [3] }));
    log
}
