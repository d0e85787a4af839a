//! The page to which an invitation leads, once: someone chooses with what they will sign in, a passkey or a password with codes.

use super::{
    new_password::{self, Choice, FieldError, place},
    passkey::{answered, challenge, relying_party},
    ways::{NAME_CHARACTERS_MAX, created},
};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    page::{Page, see_other},
    staff::{self, passkey::options, set_session},
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use torg_store::{Account, Command, Secret, StaffChange};

#[derive(Template)]
#[template(path = "staff/welcome.html")]
struct Welcome {
    frame: Frame,
    style: &'static str,
    /// The script's address, where passkeys are taken.
    script: Option<&'static str>,
    choice: Choice,
    name_characters_max: usize,
    error: FieldError,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    Path(invitation): Path<String>,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let account = invited(&app, &invitation).await?;
    Ok(Page(page(&app, &visitor, &account, None).await?).into_response())
}

/// Someone has chosen a password.
pub async fn choose(
    State(app): State<App>,
    Path(invitation): Path<String>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let account = invited(&app, &invitation).await?;
    let (words, secret) = (app.words(&visitor, None), new_password::secret(&app, &account).await?);
    let invitation = Some(Secret(invitation));
    match new_password::chosen(&app, &account, &secret, invitation, (&form, &words)).await? {
        Ok(chosen) => new_password::keep(&app, chosen, &home(&account)).await,
        Err(wrong) => refused(&app, &visitor, &account, wrong).await,
    }
}

/// What the browser is asked for when someone chooses a passkey.
pub async fn ask_for_passkey(
    State(app): State<App>,
    Path(invitation): Path<String>,
) -> Result<Response, PageError> {
    let (rp, account) = (relying_party(&app)?, invited(&app, &invitation).await?);
    let place = place(&app, &account).await?;
    let create = |challenge: &[u8]| options::create(&rp, challenge, &place, &account, &[]);
    challenge(&app, &purpose(&account), create).await
}

/// Someone has chosen a passkey.
pub async fn choose_passkey(
    State(app): State<App>,
    Path(invitation): Path<String>,
    visitor: Visitor,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, PageError> {
    let (rp, account) = (relying_party(&app)?, invited(&app, &invitation).await?);
    let waited = answered(&app, &headers, &purpose(&account)).await?;
    let Some(passkey) = waited.and_then(|challenge| created(&app, &rp, &challenge, &form)) else {
        let said = app.words(&visitor, None).say("staff-passkey-not-added");
        return refused(&app, &visitor, &account, ("passkey", said)).await;
    };
    let session = staff::token();
    let add = StaffChange::AddPasskey {
        id: account.id.clone(),
        passkey,
        welcome: Some((Secret(invitation), session.clone())),
        now_s: app.store.now_s(),
    };
    app.store.write(Command::Staff(add)).await?;
    let mut response = see_other(&home(&account));
    set_session(&app, &mut response, Some(&session));
    Ok(response)
}

async fn invited(app: &App, invitation: &str) -> Result<Account, PageError> {
    app.store.invited(invitation).await?.ok_or(PageError::NotFound)
}

fn home(account: &Account) -> String {
    format!("/staff/{}", account.municipality)
}

fn purpose(account: &Account) -> String {
    format!("welcome {}", account.id)
}

async fn refused(
    app: &App,
    visitor: &Visitor,
    account: &Account,
    wrong: (&'static str, String),
) -> Result<Response, PageError> {
    let page = page(app, visitor, account, Some(wrong)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
}

async fn page(
    app: &App,
    visitor: &Visitor,
    account: &Account,
    error: FieldError,
) -> Result<Welcome, PageError> {
    let mut frame = Frame::plain(app, visitor, app.words(visitor, None).with("staff-welcome", &account.name));
    frame.wrong = error.is_some();
    let script = relying_party(app).is_ok().then(|| crate::asset::PASSKEY_SCRIPT.path());
    let heading = if script.is_some() { "h3" } else { "h2" };
    let secret = new_password::secret(app, account).await?;
    Ok(Welcome {
        frame,
        style: crate::asset::STAFF_STYLE.path(),
        script,
        choice: Choice::of(app, account, &secret, heading).await?,
        name_characters_max: NAME_CHARACTERS_MAX,
        error,
    })
}
