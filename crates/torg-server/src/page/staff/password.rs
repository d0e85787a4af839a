//! Another password, or a first one beside passkeys (`new_password.rs`). Whoever changes it is signed out everywhere else.

use super::{
    Desk,
    new_password::{self, wrong_password},
    sign_in::attempt,
};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    page::{Page, see_other},
    staff::{self, Staff, password, set_session},
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use torg_store::{Command, StaffChange};

#[derive(Template)]
#[template(path = "staff/password.html")]
struct Change {
    frame: Frame,
    desk: Desk,
    error: Option<(&'static str, String)>,
}

/// The page.
pub async fn show(State(app): State<App>, staff: Staff, visitor: Visitor) -> Result<Response, PageError> {
    if staff.account.password.is_none() {
        return new_password::show(&app, &visitor, &staff).await;
    }
    Ok(Page(page(&app, &visitor, &staff, None)).into_response())
}

/// Changes it.
pub async fn change(
    State(app): State<App>,
    staff: Staff,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    if staff.account.password.is_none() {
        return new_password::add(&app, &visitor, &staff, &form).await;
    }
    let words = app.words(&visitor, None);
    let wrong = match wrong_password(&app, &staff.account, &form, &words).await? {
        Some(said) => Some(("password", said)),
        None if knows_it(&app, &staff, &form).await? => None,
        None => Some(("before", words.say("staff-password-wrong"))),
    };
    if wrong.is_some() {
        let page = page(&app, &visitor, &staff, wrong);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    }
    let session = staff::token();
    let change = StaffChange::Choose {
        id: staff.account.id.clone(),
        invitation: None,
        password: password::stored(form.one("password")).await,
        step: None,
        session: session.clone(),
        now_s: app.store.now_s(),
    };
    app.store.write(Command::Staff(change)).await?;
    let mut response = see_other(&staff.home());
    set_session(&app, &mut response, Some(&session));
    Ok(response)
}

async fn knows_it(app: &App, staff: &Staff, form: &Form) -> Result<bool, PageError> {
    let may = attempt(app, &staff.account.id).await?;
    let stored = staff.account.password.as_deref().filter(|_| may);
    Ok(password::is_right(form.one("before"), stored).await)
}

fn page(app: &App, visitor: &Visitor, staff: &Staff, error: Option<(&'static str, String)>) -> Change {
    let mut frame = Frame::plain(app, visitor, app.words(visitor, None).say("staff-password-change"));
    frame.wrong = error.is_some();
    Change { frame, desk: Desk::plain(staff), error }
}
