//! What is counted for the operator: answers by route and status, how long they took, what was written, how many connections there
//! are. A route has the name under which it was declared; nothing that a visitor sent is part of any name or number.

use crate::{app::App, routes::Declared};
use axum::{
    extract::{MatchedPath, Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use std::{
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::{Duration, Instant},
};

/// Upper ends of the buckets of durations, seconds; one more bucket is without end.
pub const BOUNDS_S: [f64; 9] = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2.0, 10.0];

/// Everything but what is written, which [`Kept`](crate::kept::Kept) counts.
pub struct Metrics {
    /// As declared, and last those for what nobody declared.
    pub routes: Vec<Route>,
    /// Open now.
    pub connections: AtomicU64,
    /// How often there was no room for one more.
    pub crowded: AtomicU64,
}

/// The answers of one route.
pub struct Route {
    /// `GET`, …
    pub method: &'static str,
    /// As declared.
    pub path: &'static str,
    /// By the first digit of the status, from 1 to 5.
    pub classes: [AtomicU64; 5],
    /// How many took how long: see [`BOUNDS_S`].
    pub buckets: [AtomicU64; BOUNDS_S.len() + 1],
    /// Together, microseconds.
    pub total_us: AtomicU64,
}

impl Route {
    fn new(method: &'static str, path: &'static str) -> Self {
        let (classes, buckets, total_us) = Default::default();
        Self { method, path, classes, buckets, total_us }
    }

    fn count(&self, status: u16, took: Duration) {
        let class = usize::from(status / 100).clamp(1, self.classes.len()) - 1;
        let bucket = BOUNDS_S.iter().position(|&end| took.as_secs_f64() <= end).unwrap_or(BOUNDS_S.len());
        self.classes[class].fetch_add(1, Relaxed);
        self.buckets[bucket].fetch_add(1, Relaxed);
        self.total_us.fetch_add(u64::try_from(took.as_micros()).unwrap_or(u64::MAX), Relaxed);
    }
}

impl Metrics {
    /// With nothing counted.
    pub fn new(declared: &[Declared]) -> Self {
        let name = |method: &Method| if method == Method::GET { "GET" } else { "POST" };
        let own = declared.iter().map(|route| Route::new(name(&route.method), route.path));
        let routes = own.chain([Route::new("any", "elsewhere")]).collect();
        Self { routes, connections: AtomicU64::new(0), crowded: AtomicU64::new(0) }
    }

    fn of(&self, method: &Method, path: Option<&MatchedPath>) -> Option<&Route> {
        let method = if method == Method::HEAD { Method::GET.as_str() } else { method.as_str() };
        let own = |route: &&Route| path.is_some_and(|it| it.as_str() == route.path) && route.method == method;
        self.routes.iter().find(own).or(self.routes.last())
    }
}

/// Around everything: counts the answer.
pub async fn counted(
    State(app): State<App>,
    path: Option<MatchedPath>,
    request: Request,
    next: Next,
) -> Response {
    let (began, method) = (Instant::now(), request.method().clone());
    let response = next.run(request).await;
    if let Some(route) = app.metrics.of(&method, path.as_ref()) {
        route.count(response.status().as_u16(), began.elapsed());
    }
    response
}

/// What became of something that was to be written.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    /// On the disk.
    Acknowledged,
    /// Not allowed: the dialogue is closed, the code is nobody's.
    Refused,
    /// Too much was waiting.
    Busy,
    /// No room on the disk.
    Full,
    /// The store failed.
    Failed,
}

/// Names of the outcomes, in their order.
pub const OUTCOMES: [&str; 5] = ["acknowledged", "refused", "busy", "full", "failed"];

/// What was written, and what waits.
#[derive(Default)]
pub struct Writes {
    /// How often which outcome.
    pub outcomes: [AtomicU64; OUTCOMES.len()],
    /// In the queue or on the way to the disk.
    pub waiting: AtomicU64,
}

impl Writes {
    /// Counts one.
    pub fn count(&self, outcome: Outcome) {
        self.outcomes[outcome as usize].fetch_add(1, Relaxed);
    }

    /// One more waits, until this is dropped.
    pub fn waiting(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Relaxed);
        Waiting(self)
    }
}

/// See [`Writes::waiting`].
pub struct Waiting<'w>(&'w Writes);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Relaxed);
    }
}
