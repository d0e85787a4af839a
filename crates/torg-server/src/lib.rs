//! The only HTTP: pages that work without a script, for residents on old phones.
//!
//! This crate owns the routes and for whom they are, the pages and their words, and what a browser keeps. It asks torg-dialogue what
//! is right, torg-store to keep it, and torg-ingest what must not be kept. It writes no SQL, reads no foreign file, and
//! keeps nothing about a visitor's machine or connection; of the connection only `guard` reads anything, and gives it to nobody.

mod app;
mod asset;
mod attending;
mod board;
mod error;
mod form;
mod frame;
mod guard;
mod language;
mod live;
pub mod openapi;
mod page;
mod routes;
mod statement;
mod survey;
mod visitor;
mod wall;
mod wording;

pub use app::{App, Settings, Surroundings};
pub use routes::{Audience, Declared, Routes, all};

use std::{io, net::SocketAddr};
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
    let service = all().into_router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
