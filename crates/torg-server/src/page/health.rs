//! Whether residents can take part: the store is read, and written to as they write.

use crate::app::App;
use axum::{extract::State, http::StatusCode};
use std::time::Duration;
use torg_store::{Command, WriteError};

/// Whose draft it is that is written: nobody's.
const NOBODY: &str = "health";
const MOMENT: Duration = Duration::from_secs(1);

/// A word for a machine that watches, and a status. Whoever asks often gets the same answer for a moment.
pub async fn show(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.health.of(MOMENT, probe(&app)).await {
        None => (StatusCode::OK, "ok\n"),
        Some(cause) => (StatusCode::SERVICE_UNAVAILABLE, cause),
    }
}

/// What is wrong. A draft takes the way of everything that is given, through the queue and on to the disk; the next one is written
/// over it. While no dialogue is open, nobody can give anything.
async fn probe(app: &App) -> Option<&'static str> {
    let Ok(dialogues) = app.store.dialogues(None).await else { return Some("the store cannot be read\n") };
    let log = dialogues.into_iter().find(|it| it.state == "open")?.log;
    let (ticket, activity) = (NOBODY.to_owned(), NOBODY.to_owned());
    let draft = Command::KeepDraft { log, ticket, activity, text: String::new() };
    match app.store.write(draft).await {
        Ok(_) | Err(WriteError::Refused(_)) => None,
        Err(WriteError::Full) => Some("there is no room to write\n"),
        Err(WriteError::Busy | WriteError::Overtaken) => Some("too much waits to be written\n"),
        Err(_) => Some("the store cannot be written\n"),
    }
}
