//! What is new on a wall, said to those who look at it: server-sent events, each with the words for it in the reader's language.

use crate::{
    app::App, attending::Attending, error::PageError, form::Form, language::Words, live::Follower,
    visitor::Visitor,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::HeaderName,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream::unfold;
use std::{convert::Infallible, sync::Arc, time::Duration};

/// So often something is sent, that whatever stands between does not think it is over.
const ALIVE_EVERY: Duration = Duration::from_secs(15);

/// A proxy that gathers what it hands on would hand nothing on.
const UNBUFFERED: (HeaderName, &str) = (HeaderName::from_static("x-accel-buffering"), "no");

/// Someone who looks at a wall as it was.
struct Looking {
    app: App,
    log: i64,
    activity: String,
    words: Arc<Words>,
    seen: i64,
    mark: String,
    follower: Follower,
}

/// The events, until the page is left.
pub async fn events(
    State(app): State<App>,
    Path((municipality, slug, key)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Attending::find(&app, &visitor, (&municipality, &slug, &key)).await?;
    it.wall()?;
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    let log = it.held.dialogue.log;
    let looking = Looking {
        log,
        activity: key,
        words: app.words(&visitor, Some(&it.held)),
        seen: query.one("seen").parse().unwrap_or(-1),
        mark: query.one("mark").to_owned(),
        follower: Follower::new(&app, log).ok_or(PageError::Busy)?,
        app,
    };
    let stream = unfold(looking, |mut looking| async move {
        let text = looking.next().await?;
        Some((Ok::<_, Infallible>(Event::default().data(text)), looking))
    });
    let events = Sse::new(stream).keep_alive(KeepAlive::new().interval(ALIVE_EVERY));
    Ok(([UNBUFFERED], events).into_response())
}

impl Looking {
    /// What there is to say when the wall is otherwise than it was last; nothing more when the server stops.
    async fn next(&mut self) -> Option<String> {
        while let Some(heard) = self.follower.grown().await {
            // What cannot be read now is asked for again when something else has happened.
            let Ok(board) = self.app.board_since(self.log, &self.activity, heard).await else { continue };
            if board.mark == self.mark {
                continue;
            }
            self.mark.clone_from(&board.mark);
            let new = board.said.iter().filter(|said| said.number > self.seen).count();
            return Some(match new {
                0 => self.words.say("wall-changed"),
                new => self.words.count("wall-new", new as u64),
            });
        }
        None
    }
}
