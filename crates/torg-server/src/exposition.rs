//! The numbers as Prometheus reads them (text format 0.0.4), at an address of their own: behind a proxy everyone comes from this
//! machine, so that only a listener that the proxy does not know is for the operator alone.

use crate::{
    app::App,
    limits::Limits,
    listen::listen,
    metrics::{BOUNDS_S, OUTCOMES, Route},
};
use axum::{Router, extract::State, http::header, routing::get};
use std::{
    fmt::{self, Display, Formatter},
    future::{pending, ready},
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};
use tokio::net::TcpListener;

const TEXT: (header::HeaderName, &str) = (header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");

/// Tells the numbers at `/metrics`, and nothing else, for ever. `store_bytes` is asked each time.
pub async fn serve_metrics(
    listener: TcpListener,
    app: App,
    store_bytes: impl Fn() -> Option<u64> + Clone + Send + Sync + 'static,
) {
    let tell = move |State(app): State<App>| {
        let numbers = Numbers { app: &app, store_bytes: store_bytes() };
        ready(([TEXT], numbers.to_string()))
    };
    let router = Router::new().route("/metrics", get(tell)).with_state(app);
    listen(listener, router, Limits::default(), |_| {}, pending()).await;
}

struct Numbers<'a> {
    app: &'a App,
    store_bytes: Option<u64>,
}

impl Display for Numbers<'_> {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        let (metrics, writes) = (&self.app.metrics, &self.app.store.writes);
        head(to, "torg_answers_total", "counter", "Answers, by route as declared and class of status.")?;
        metrics.routes.iter().try_for_each(|route| classes(to, route))?;
        head(
            to,
            "torg_answer_seconds",
            "histogram",
            "Time from the head of a request to that of its answer.",
        )?;
        metrics.routes.iter().filter(|route| count(route) > 0).try_for_each(|route| durations(to, route))?;
        head(to, "torg_writes_total", "counter", "What was to be written, by what became of it.")?;
        for (name, count) in OUTCOMES.iter().zip(&writes.outcomes) {
            writeln!(to, "torg_writes_total{{outcome=\"{name}\"}} {}", count.load(Relaxed))?;
        }
        one(to, "torg_writes_waiting", "gauge", "In the queue, or on the way to the disk.", &writes.waiting)?;
        one(to, "torg_connections", "gauge", "Open connections.", &metrics.connections)?;
        one(
            to,
            "torg_crowded_total",
            "counter",
            "Times at which no connection more had room.",
            &metrics.crowded,
        )?;
        let Some(bytes) = self.store_bytes else { return Ok(()) };
        one(to, "torg_store_bytes", "gauge", "Size of the database's files.", &bytes.into())
    }
}

fn head(to: &mut Formatter<'_>, name: &str, kind: &str, help: &str) -> fmt::Result {
    writeln!(to, "# HELP {name} {help}\n# TYPE {name} {kind}")
}

fn one(to: &mut Formatter<'_>, name: &str, kind: &str, help: &str, value: &AtomicU64) -> fmt::Result {
    head(to, name, kind, help)?;
    writeln!(to, "{name} {}", value.load(Relaxed))
}

fn labels(route: &Route) -> String {
    format!("method=\"{}\",route=\"{}\"", route.method, route.path)
}

fn count(route: &Route) -> u64 {
    route.buckets.iter().map(|bucket| bucket.load(Relaxed)).sum()
}

fn classes(to: &mut Formatter<'_>, route: &Route) -> fmt::Result {
    let labels = labels(route);
    for (class, count) in route.classes.iter().enumerate().map(|(at, it)| (at + 1, it.load(Relaxed))) {
        if count > 0 {
            writeln!(to, "torg_answers_total{{{labels},status=\"{class}xx\"}} {count}")?;
        }
    }
    Ok(())
}

fn durations(to: &mut Formatter<'_>, route: &Route) -> fmt::Result {
    let (labels, mut until) = (labels(route), 0);
    let ends = BOUNDS_S.iter().map(ToString::to_string).chain(["+Inf".to_owned()]);
    for (end, bucket) in ends.zip(&route.buckets) {
        until += bucket.load(Relaxed);
        writeln!(to, "torg_answer_seconds_bucket{{{labels},le=\"{end}\"}} {until}")?;
    }
    let total_s = route.total_us.load(Relaxed) as f64 / 1e6;
    writeln!(
        to,
        "torg_answer_seconds_sum{{{labels}}} {total_s}\ntorg_answer_seconds_count{{{labels}}} {until}"
    )
}
