//! The only HTTP: pages that work without a script, for residents on old phones.
//!
//! This crate owns the routes and for whom they are, the pages and their words, and what a browser keeps. It asks torg-dialogue what
//! is right, torg-store to keep it, and torg-ingest what must not be kept. It writes no SQL, reads no foreign file, and neither reads
//! nor keeps anything about a visitor's machine or connection.

mod app;
mod asset;
mod attending;
mod board;
mod error;
mod form;
mod frame;
mod language;
mod live;
mod page;
mod routes;
mod statement;
mod survey;
mod visitor;
mod wall;
mod wording;

pub use app::{App, Settings};
pub use routes::{Audience, Declared, Routes, all};

use std::io;
use tokio::net::TcpListener;

/// Answers requests until `stop` is done; those that are being answered are answered to their end.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    listener: TcpListener,
    app: App,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let own = app.clone();
    let stop = async move {
        stop.await;
        own.live.stop();
    };
    axum::serve(listener, all().into_router(app)).with_graceful_shutdown(stop).await
}
