//! Something that was typed wrong is erased: a note, or everything of a sheet. Only by who typed it, and only until the receipt is handed
//! out; from then on the participant decides.

use super::{At, sign_in::own_path};
use crate::{app::App, error::PageError, form::Form, page::see_other, staff::Staff};
use axum::{
    extract::{Path, State},
    response::Response,
};
use torg_store::{Command, What};

/// Of those typed last, so many can be undone.
const LAST: u64 = 500;

/// Erases the contribution, or everything of the participant, of this id.
pub async fn undo(
    State(app): State<App>,
    Path((_, slug, id)): Path<(String, String, String)>,
    staff: Staff,
    form: Form,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let waiting = app.store.waiting(at.log(), &at.staff.account.id).await?;
    let whole = waiting.iter().find(|it| it.participant == id);
    let (code, what) = if let Some(one) = whole {
        (one.code.clone(), What::Everything)
    } else {
        let own: Vec<String> = waiting.iter().map(|it| it.participant.clone()).collect();
        let last = app.store.newest(at.log(), i64::MAX, Some(&own), LAST).await?;
        let found = last.into_iter().find(|it| it.contribution.id == id).ok_or(PageError::NotFound)?;
        let whose = waiting.iter().find(|it| it.participant == found.contribution.said.participant);
        (whose.ok_or(PageError::NotFound)?.code.clone(), What::One(id))
    };
    app.store.write(Command::Erase { log: at.log(), code, what }).await?;
    app.remove_preview(&at.held.dialogue).await;
    Ok(see_other(own_path(form.one("to")).unwrap_or(&at.path())))
}
