//! A challenge for a passkey, from the page that asks for one to the form that answers: it waits in the store for some minutes, for one
//! browser and one purpose, and counts once. And signing in with one.

use super::sign_in::{self, attempt, counted, refused};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    page::set_cookie,
    staff::{
        Staff,
        passkey::{Assertion, RelyingParty, from_text, options},
        token,
    },
    visitor::{Visitor, cookie, is_ticket},
};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde_json::Value;
use torg_store::{Account, CHALLENGE_S_MAX, Command, Secret, StaffChange};

/// Kept by the browser while it is asked for a passkey.
const COOKIE: &str = "torg-passkey";
const SIGN_IN: &str = "sign-in";

/// Whose passkeys are taken here; to others there is no such page.
pub fn relying_party(app: &App) -> Result<RelyingParty, PageError> {
    RelyingParty::of(&app.settings.public_address).ok_or(PageError::NotFound)
}

/// Answers with `options` for a challenge that waits from now on, for this purpose.
pub async fn challenge(
    app: &App,
    what: &str,
    options: impl FnOnce(&[u8]) -> Value,
) -> Result<Response, PageError> {
    let token = token();
    let options = options(&app.store.challenge(what, &token));
    let change =
        StaffChange::Challenge { token: token.clone(), what: what.to_owned(), now_s: app.store.now_s() };
    app.store.write(Command::Staff(change)).await?;
    let json = HeaderValue::from_static("application/json");
    let mut response = ([(header::CONTENT_TYPE, json)], options.to_string()).into_response();
    set_cookie(app, &mut response, COOKIE, &token.0, u32::try_from(CHALLENGE_S_MAX).ok());
    Ok(response)
}

/// The challenge that waited for this browser and purpose, and waits no longer.
pub async fn answered(app: &App, headers: &HeaderMap, what: &str) -> Result<Option<[u8; 32]>, PageError> {
    let kept = cookie(headers, &app.cookie_name(COOKIE)).filter(|it| is_ticket(it));
    let Some(token) = kept.map(|it| Secret(it.to_owned())) else { return Ok(None) };
    let challenge = app.store.challenge(what, &token);
    let answer = StaffChange::Answer { token, what: what.to_owned(), now_s: app.store.now_s() };
    Ok(counted(app, answer).await?.then_some(challenge))
}

/// What the browser is asked for when someone signs in: any passkey of this address.
pub async fn ask(State(app): State<App>) -> Result<Response, PageError> {
    let rp = relying_party(&app)?;
    challenge(&app, SIGN_IN, |challenge| options::get(&rp, challenge)).await
}

/// Someone signs in.
pub async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, PageError> {
    let rp = relying_party(&app)?;
    let Some((account, used)) = known(&app, &rp, &headers, &form).await? else {
        return refused(&app, &visitor, &form, "use-passkey").await;
    };
    let session = token();
    let change = StaffChange::UsePasskey {
        id: account.id.clone(),
        passkey: form.one("passkey").to_owned(),
        used,
        session: session.clone(),
        now_s: app.store.now_s(),
    };
    if !counted(&app, change).await? {
        return refused(&app, &visitor, &form, "use-passkey").await;
    }
    sign_in::let_in(&app, &visitor, &headers, &form, Staff { account, session, fresh: true }).await
}

/// Whose passkey has signed the challenge, and what its authenticator counts. The challenge is over, whatever comes of it.
async fn known(
    app: &App,
    rp: &RelyingParty,
    headers: &HeaderMap,
    form: &Form,
) -> Result<Option<(Account, i64)>, PageError> {
    let Some(challenge) = answered(app, headers, SIGN_IN).await? else { return Ok(None) };
    let Some((account, passkey)) = app.store.passkey(form.one("passkey")).await? else { return Ok(None) };
    if from_text(form.one("user")) != account.id.as_bytes() || !attempt(app, &account.id).await? {
        return Ok(None);
    }
    let assertion = Assertion {
        client: from_text(form.one("client")),
        authenticator: from_text(form.one("authenticator")),
        signature: from_text(form.one("signature")),
    };
    Ok(rp.signed(&challenge, &passkey.public, &assertion).ok().map(|used| (account, used)))
}
