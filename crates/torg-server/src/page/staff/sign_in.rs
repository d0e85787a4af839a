//! Signing in and out. Whoever cannot sign in is not told why: no account, a wrong password, a wrong code and too many attempts look
//! the same, and take as long.

use super::{Desk, passkey::relying_party};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    page::{Page, see_other},
    staff::{self, Staff, gate, password, set_session, totp, unsent::Unsent},
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use torg_store::{Account, Command, Refusal, Secret, StaffChange, WriteError, body::Municipality};

#[derive(Template)]
#[template(path = "staff/sign-in.html")]
struct SignIn {
    frame: Frame,
    style: &'static str,
    municipalities: Vec<Municipality>,
    chosen: String,
    name: String,
    to: String,
    /// What they were about to do when their session had ended.
    unsent: Option<Unsent>,
    /// The script's address, where passkeys are taken.
    script: Option<&'static str>,
    /// What is wrong: the field that it is said of, and the message.
    wrong: Option<(&'static str, String)>,
}

/// What they were about to do, once they are signed in.
#[derive(Template)]
#[template(path = "staff/unsent.html")]
struct Again {
    frame: Frame,
    desk: Desk,
    unsent: Unsent,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let query = Form::parse(query.unwrap_or_default().as_bytes());
    if let Some(staff) = gate::signed_in(&app, &headers).await? {
        return Ok(see_other(own_path(query.one("to")).unwrap_or(&staff.home())));
    }
    Ok(Page(page(&app, &visitor, &query, None).await?).into_response())
}

/// The page, for someone whose session had ended when they sent this.
pub async fn before(app: &App, visitor: &Visitor, unsent: Unsent) -> Result<Response, PageError> {
    let to = Form::parse(format!("to={}", unsent.path).as_bytes());
    let page = SignIn { unsent: Some(unsent), ..page(app, visitor, &to, None).await? };
    Ok((StatusCode::FORBIDDEN, Page(page)).into_response())
}

/// Someone signs in.
pub async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, PageError> {
    let Some((account, step)) = known(&app, &form).await? else {
        return refused(&app, &visitor, &form, "name").await;
    };
    let session = staff::token();
    let (id, now_s) = (account.id.clone(), app.store.now_s());
    let change = StaffChange::SignIn { id, step, session: session.clone(), now_s };
    if !counted(&app, change).await? {
        return refused(&app, &visitor, &form, "name").await;
    }
    let_in(&app, &visitor, &headers, &form, Staff { account, session, fresh: true }).await
}

/// Back to what was asked for, or to what was about to be done, with a new session; the one before has ended.
pub async fn let_in(
    app: &App,
    visitor: &Visitor,
    headers: &HeaderMap,
    form: &Form,
    staff: Staff,
) -> Result<Response, PageError> {
    if let Some(session) = gate::session(app, headers) {
        app.store.write(Command::Staff(StaffChange::SignOut { session })).await?;
    }
    let own = format!("{}/", staff.home());
    let mut response = match Unsent::carried(form).filter(|unsent| unsent.path.starts_with(&own)) {
        Some(unsent) => {
            let frame = Frame::plain(app, visitor, app.words(visitor, None).say("staff-unsent"));
            Page(Again { frame, desk: Desk::plain(&staff), unsent }).into_response()
        }
        None => see_other(own_path(form.one("to")).unwrap_or(&staff.home())),
    };
    set_session(app, &mut response, Some(&staff.session));
    Ok(response)
}

/// The page again; what is wrong is only told of a password or of a passkey.
pub async fn refused(
    app: &App,
    visitor: &Visitor,
    form: &Form,
    field: &'static str,
) -> Result<Response, PageError> {
    let page = SignIn { unsent: Unsent::carried(form), ..page(app, visitor, form, Some(field)).await? };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
}

/// Someone signs out, or wants to sign in again and go on at a page of theirs.
pub async fn sign_out(State(app): State<App>, headers: HeaderMap, form: Form) -> Result<Response, PageError> {
    if let Some(session) = gate::session(&app, &headers) {
        app.store.write(Command::Staff(StaffChange::SignOut { session })).await?;
    }
    let to = own_path(form.one("to")).map(|to| format!("/sign-in?to={to}"));
    let mut response = see_other(to.as_deref().unwrap_or("/sign-in"));
    set_session(&app, &mut response, None);
    Ok(response)
}

/// Whose name, password and code these are, and the time step of the code.
async fn known(app: &App, form: &Form) -> Result<Option<(Account, i64)>, PageError> {
    let account = named(app, form.one("municipality"), form.one("name")).await?;
    let may = match &account {
        Some(account) => attempt(app, &account.id).await?,
        None => false,
    };
    let stored = account.as_ref().filter(|_| may).and_then(|account| account.password.as_deref());
    if !password::is_right(form.one("password"), stored).await {
        return Ok(None);
    }
    let Some(account) = account else { return Ok(None) };
    let nothing = Secret(String::new());
    let secret = account.secret.as_ref().unwrap_or(&nothing);
    let step = totp::step_of(secret, form.one("code"), app.store.now_s(), account.step);
    Ok(step.map(|step| (account, step)))
}

async fn named(app: &App, municipality: &str, name: &str) -> Result<Option<Account>, PageError> {
    let Some(log) = app.store.municipality_log(municipality).await? else { return Ok(None) };
    Ok(app.store.account(&app.store.staff_id(log, name)).await?)
}

/// Counts an attempt to sign in; false when it is too early for another.
pub async fn attempt(app: &App, id: &str) -> Result<bool, PageError> {
    counted(app, StaffChange::Attempt { id: id.to_owned(), now_s: app.store.now_s() }).await
}

/// Whether the store took it; false when it counts no more, or not yet.
pub async fn counted(app: &App, change: StaffChange) -> Result<bool, PageError> {
    match app.store.write(Command::Staff(change)).await {
        Ok(_) => Ok(true),
        Err(WriteError::Refused(Refusal::NotNow | Refusal::NoAccount)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// A path of the staff's pages, and nothing else: nobody is led elsewhere from here.
pub fn own_path(to: &str) -> Option<&str> {
    let plain = |it: u8| it.is_ascii_alphanumeric() || b"/-_".contains(&it);
    (to.starts_with("/staff/") && !to.contains("//") && to.bytes().all(plain)).then_some(to)
}

async fn page(
    app: &App,
    visitor: &Visitor,
    form: &Form,
    wrong: Option<&'static str>,
) -> Result<SignIn, PageError> {
    let words = app.words(visitor, None);
    let mut frame = Frame::plain(app, visitor, words.say("staff-sign-in"));
    frame.wrong = wrong.is_some();
    let said = |field| match field {
        "use-passkey" => words.say("staff-passkey-wrong"),
        _ => words.say("staff-sign-in-wrong"),
    };
    let to = form.one("to").to_owned();
    let asked_for = to.split('/').nth(2).unwrap_or_default();
    let named = form.one("municipality");
    Ok(SignIn {
        frame,
        style: crate::asset::STAFF_STYLE.path(),
        municipalities: app.store.municipalities().await?,
        chosen: if named.is_empty() { asked_for } else { named }.to_owned(),
        name: form.one("name").to_owned(),
        to,
        unsent: None,
        script: relying_party(app).is_ok().then(|| crate::asset::PASSKEY_SCRIPT.path()),
        wrong: wrong.map(|field| (field, said(field))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_elsewhere() {
        assert_eq!(own_path("/staff/sundsvall/torget"), Some("/staff/sundsvall/torget"));
        for to in [
            "",
            "//evil.example",
            "https://evil.example",
            "/staff//evil.example",
            "/staff/\\evil",
            "/sundsvall",
            "/staff/a?b",
        ] {
            assert_eq!(own_path(to), None, "{to}");
        }
    }
}
