//! How much of the server one visitor can take: connections, time and memory. There is no limit for an address, since none is read.

use crate::error::PageError;
use axum::{
    extract::Request,
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Duration;
use tokio::time::timeout;

/// The longest head of a request: our own cookies and addresses, and what proxies add, several times over.
pub const HEAD_BYTES_MAX: usize = 16 * 1024;

/// For a form to come and its answer to be made: the largest form takes half of that on a line of eight kilobytes a second.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);

/// What connections may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Open at the same time; beyond that, those are let go that ask for nothing.
    pub connections_max: usize,
    /// For the head of a request to come, the first as well as the next one.
    pub head_within: Duration,
    /// Until a connection is let go after the answer it is at: nobody holds one for ever by reading slowly.
    pub life_max: Duration,
    /// For what is being answered when a connection, or the whole server, is to end.
    pub end_within: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 4096,
            head_within: Duration::from_secs(20),
            life_max: Duration::from_mins(10),
            end_within: Duration::from_secs(20),
        }
    }
}

/// Around what makes a page: whoever sends too slowly, or waits for a store that does not answer, is told to come back.
pub async fn in_time(request: Request, next: Next) -> Response {
    let answer = timeout(ANSWER_WITHIN, next.run(request)).await;
    answer.unwrap_or_else(|_| PageError::Busy.into_response())
}
