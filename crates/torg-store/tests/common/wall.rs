//! A wall, and what is done with its notes.

use torg_store::{Arrangement, Command, Store, TakePart, Text, Vote, WriteError, Written};

/// One note, put into a column.
pub fn note(log: i64, ticket: &str, column: &str) -> TakePart {
    let text = Text {
        activity: "wall".into(),
        question: Some(column.into()),
        text: format!("Lapp av {ticket}"),
        held: false,
    };
    TakePart { log, ticket: ticket.into(), language: "sv".into(), texts: vec![text], ..TakePart::default() }
}

/// A dot for a note, of three at most.
pub fn dot(log: i64, ticket: &str, note: &str, value: &str) -> TakePart {
    let at_most = (value == "dot").then_some(3);
    let vote = Vote { activity: "wall".into(), statement: note.into(), value: value.into(), at_most };
    TakePart { log, ticket: ticket.into(), language: "sv".into(), votes: vec![vote], ..TakePart::default() }
}

/// Something is done with the notes.
pub async fn arrange(store: &Store, log: i64, how: Arrangement) -> Result<Written, WriteError> {
    store.write(Command::Arrange { log, activity: "wall".into(), how }).await
}
