//! One connection to one address, asked again with patience. Owns every byte that leaves: the JSON of a request and the key.

use super::{Address, Patience, Secret};
use crate::{ModelError, tls};
use serde_json::json;
use std::{
    thread,
    time::{Duration, Instant},
};
use ureq::{Agent, http::Response, http::StatusCode};

const ANSWER_BYTES_MAX: u64 = 256 << 20;
const MESSAGE_CHARS_MAX: usize = 300;
/// How long an endpoint may ask to be left alone.
const PAUSE_MAX: Duration = Duration::from_secs(300);

/// Asks an endpoint.
pub struct Client {
    agent: Agent,
    address: Address,
    key: Option<Secret>,
    patience: Patience,
    last: Option<Instant>,
}

/// How one attempt ended.
enum Attempt {
    Answered(Vec<u8>),
    /// Worth another, after at least so long; whether the endpoint may have charged for it.
    Failed {
        reason: String,
        pause: Option<Duration>,
        charged: bool,
    },
}

impl Client {
    /// Opens nothing yet. Redirections are not followed: the texts go where the user said, or nowhere.
    pub fn new(address: Address, key: Option<Secret>, patience: Patience) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .tls_config(tls::config())
            .timeout_global(Some(patience.timeout))
            .user_agent(concat!("torg/", env!("CARGO_PKG_VERSION")));
        let config = if address.is_on_this_machine() { config.proxy(None) } else { config };
        Self { agent: config.build().into(), address, key, patience, last: None }
    }

    /// Asks about `texts` until `read` is content with the answer. `lost` hears of each attempt that may have been charged in vain.
    pub fn ask<T>(
        &mut self,
        texts: &[&str],
        mut lost: impl FnMut() -> Result<(), ModelError>,
        mut read: impl FnMut(&[u8]) -> Result<Result<T, String>, ModelError>,
    ) -> Result<T, ModelError> {
        let body =
            json!({ "model": self.address.model, "input": texts, "encoding_format": "float" }).to_string();
        let mut failure = String::new();
        for attempt in 0..self.patience.attempts {
            self.keep_pace();
            let (reason, pause, charged) = match self.attempt(&body)? {
                Attempt::Answered(bytes) => match read(&bytes)? {
                    Ok(answer) => return Ok(answer),
                    Err(reason) => (reason, None, true),
                },
                Attempt::Failed { reason, pause, charged } => (reason, pause, charged),
            };
            if charged {
                lost()?;
            }
            failure = reason;
            let backoff = self.patience.first_pause.saturating_mul(1 << attempt.min(10));
            if attempt + 1 < self.patience.attempts {
                thread::sleep(pause.unwrap_or(backoff).min(PAUSE_MAX));
            }
        }
        Err(ModelError::Unreachable {
            address: self.address.to_string(),
            attempts: self.patience.attempts,
            reason: failure,
        })
    }

    /// Waits until the next request may go.
    fn keep_pace(&mut self) {
        let pace = Duration::from_mins(1) / self.patience.requests_per_minute.max(1);
        if let Some(last) = self.last {
            thread::sleep(pace.saturating_sub(last.elapsed()));
        }
        self.last = Some(Instant::now());
    }

    fn attempt(&self, body: &str) -> Result<Attempt, ModelError> {
        let mut request = self.agent.post(&self.address.url).header("content-type", "application/json");
        if let Some(key) = &self.key {
            request = request.header("authorization", key.bearer());
        }
        let failed =
            |error: &ureq::Error| Attempt::Failed { reason: error.to_string(), pause: None, charged: true };
        let mut response = match request.send(body) {
            Ok(response) => response,
            Err(error) => return Ok(failed(&error)),
        };
        let status = response.status();
        let pause = retry_after(&response);
        let bytes = response.body_mut().with_config().limit(ANSWER_BYTES_MAX).read_to_vec();
        if status == StatusCode::OK {
            return Ok(bytes.map_or_else(|error| failed(&error), Attempt::Answered));
        }
        let message = self.message(&bytes.unwrap_or_default());
        if status == StatusCode::TOO_MANY_REQUESTS
            || status == StatusCode::REQUEST_TIMEOUT
            || status.is_server_error()
        {
            return Ok(Attempt::Failed { reason: format!("{status}{message}"), pause, charged: false });
        }
        Err(ModelError::Refused {
            address: self.address.to_string(),
            status: format!("{status}{message}"),
            remedy: remedy(status),
        })
    }

    /// What the endpoint says of an error, short, on one line and without the key.
    fn message(&self, bytes: &[u8]) -> String {
        let text = String::from_utf8_lossy(bytes);
        let said: Option<serde_json::Value> = serde_json::from_str(&text).ok();
        let said = said.and_then(|it| {
            it["error"]["message"].as_str().or_else(|| it["message"].as_str()).map(str::to_owned)
        });
        let said = said.unwrap_or_default();
        let visible = said.chars().map(|it| if it.is_control() { ' ' } else { it });
        let short: String = visible.take(MESSAGE_CHARS_MAX).collect();
        let short = self.key.as_ref().map_or(short.clone(), |key| key.hidden_in(&short));
        if short.is_empty() { short } else { format!(", “{short}”") }
    }
}

fn retry_after<B>(response: &Response<B>) -> Option<Duration> {
    response.headers().get("retry-after")?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

fn remedy(status: StatusCode) -> &'static str {
    match status.as_u16() {
        300..=399 => "it sends on to another address: if you trust that one, name it yourself",
        401 | 403 => "name the environment variable that holds the key with --model-key-env",
        404 | 405 => {
            "the address should end in /v1/embeddings, and the model behind the # should be one it has"
        }
        _ => "ask whoever runs it",
    }
}
