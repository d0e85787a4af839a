//! An endpoint that speaks as OpenAI's `/v1/embeddings` does. Owns what is asked, how often, and for how much; each text is paid
//! for once. Nothing is sent before [`Remote::embed`], and nothing but the texts, the model's name and the key.

mod address;
mod answer;
mod budget;
mod cache;
mod client;
mod secret;

pub use address::Address;
pub use secret::Secret;

use crate::{Embedder, Identity, Kind, ModelError};
use answer::Flaw;
use budget::{Budget, tokens};
use cache::{Cache, Key, key};
use client::Client;
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, path::PathBuf, time::Duration};
use torg_core::{Progress, Stage, Vectors};

/// Texts and tokens of one request, at most; a longer text goes alone.
const TEXTS_MAX: usize = 64;
const TOKENS_MAX: u64 = 8_000;

/// How an endpoint is to be treated.
#[derive(Clone, Debug)]
pub struct Terms {
    /// The key, where one is needed.
    pub key: Option<Secret>,
    /// Tokens that one call of [`Embedder::embed`] may cost.
    pub tokens_max: u64,
    /// Where vectors are kept between runs; nowhere without it.
    pub cache: Option<PathBuf>,
    /// How long, how often and how fast to ask.
    pub patience: Patience,
}

/// How long, how often and how fast to ask.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Attempts at one request.
    pub attempts: u32,
    /// The pause after the first attempt that failed; it doubles from one to the next, and an endpoint may ask for longer.
    pub first_pause: Duration,
    /// How long one attempt may take.
    pub timeout: Duration,
    /// Requests in a minute, at most.
    pub requests_per_minute: u32,
}

impl Default for Patience {
    fn default() -> Self {
        let (first_pause, timeout) = (Duration::from_secs(1), Duration::from_mins(2));
        Self { attempts: 6, first_pause, timeout, requests_per_minute: 600 }
    }
}

/// A model at an endpoint.
#[derive(Debug)]
pub struct Remote {
    identity: Identity,
    address: Address,
    terms: Terms,
}

impl Remote {
    /// A model that is asked at `address`, on these terms. Sends nothing.
    pub fn new(address: Address, terms: Terms) -> Self {
        let identity = Identity {
            name: address.model.clone(),
            kind: Kind::Remote,
            dimensions: None,
            sha256: format!("{:x}", Sha256::digest(format!("{}\n{}\n", address.url, address.model))),
            licence: None,
            languages: Vec::new(),
        };
        Self { identity, address, terms }
    }

    fn wrong(&self, reason: String) -> ModelError {
        ModelError::Answer { address: self.address.to_string(), reason }
    }

    /// Asks about `texts`, which are few enough for one request, and keeps what comes.
    fn ask(
        &self,
        texts: &[&str],
        client: &mut Client,
        budget: &mut Budget,
        cache: &mut Cache,
    ) -> Result<(), ModelError> {
        let estimate = texts.iter().map(|text| tokens(text)).sum();
        budget.allow(estimate)?;
        let mut lost = 0;
        let dimensions = cache.dimensions();
        let answer = client.ask(
            texts,
            || {
                lost += estimate;
                budget.allow(lost + estimate)
            },
            |bytes| match answer::read(bytes, texts.len(), dimensions) {
                Ok(rows) => Ok(Ok(rows)),
                Err(Flaw::Unreadable(reason)) => Ok(Err(format!("the answer cannot be read: {reason}"))),
                Err(Flaw::Wrong(reason)) => Err(self.wrong(reason)),
            },
        );
        budget.spend(lost);
        let answer = answer?;
        budget.spend(answer.tokens.unwrap_or(estimate));
        cache.put(texts.iter().map(|text| key(text)).zip(answer.rows).collect())
    }
}

impl Embedder for Remote {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn embed(&self, texts: &[&str], progress: &dyn Progress) -> Result<Vectors, ModelError> {
        let folder = self.terms.cache.as_deref();
        let mut cache =
            folder.map_or_else(|| Ok(Cache::in_memory()), |it| Cache::open(it, &self.identity.sha256))?;
        let keys: Vec<Key> = texts.iter().map(|text| key(text)).collect();
        let missing = missing(texts, &keys, &cache);
        let mut budget = Budget::new(self.terms.tokens_max);
        budget.allow(missing.iter().map(|text| tokens(text)).sum())?;
        let mut client = Client::new(self.address.clone(), self.terms.key.clone(), self.terms.patience);
        let mut left = missing.len();
        for request in requests(&missing) {
            progress.report(Stage::Embedding, texts.len() - left, texts.len());
            self.ask(request, &mut client, &mut budget, &mut cache)?;
            left -= request.len();
        }
        let rows = keys.iter().filter_map(|key| cache.get(key)).flatten().copied().collect();
        let vectors = Vectors::normalised(cache.dimensions().unwrap_or(1), rows);
        vectors.map_err(|error| self.wrong(error.to_string()))
    }
}

/// The texts without a vector, each once, in their order.
fn missing<'t>(texts: &[&'t str], keys: &[Key], cache: &Cache) -> Vec<&'t str> {
    let mut seen = BTreeSet::new();
    let news = texts.iter().zip(keys).filter(|(_, key)| cache.get(key).is_none() && seen.insert(**key));
    news.map(|(text, _)| *text).collect()
}

/// Runs of texts that fit one request.
fn requests<'r, 't>(texts: &'r [&'t str]) -> Vec<&'r [&'t str]> {
    let mut requests = Vec::new();
    let mut start = 0;
    let mut sum = 0;
    for (at, text) in texts.iter().enumerate() {
        let more = tokens(text);
        if at > start && (at - start == TEXTS_MAX || sum + more > TOKENS_MAX) {
            requests.push(&texts[start..at]);
            (start, sum) = (at, 0);
        }
        sum += more;
    }
    requests.extend((start < texts.len()).then(|| &texts[start..]));
    requests
}
