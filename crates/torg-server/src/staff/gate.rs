//! Before every route: whether whoever asks is one of those for whom it was declared.

use super::{Role, SESSION, Staff, unsent::Unsent};
use crate::{
    app::App,
    error::PageError,
    page::{see_other, staff::sign_in},
    routes::Audience,
    visitor::{Visitor, cookie, is_ticket},
};
use axum::{
    extract::{FromRequestParts, RawPathParams, Request, State},
    http::HeaderMap,
    middleware::Next,
    response::{IntoResponse, Response},
};
use torg_store::{Command, Secret, StaffChange};

/// Lets those through for whom the route is. Others are asked to sign in; to the staff of another municipality there is no such page.
pub async fn gate(
    State((app, audience)): State<(App, Audience)>,
    parameters: RawPathParams,
    mut request: Request,
    next: Next,
) -> Response {
    let role = match audience {
        Audience::Anyone | Audience::Participant => return next.run(request).await,
        Audience::Facilitator => Role::Facilitator,
    };
    let staff = match signed_in(&app, request.headers()).await {
        Ok(Some(staff)) => staff,
        Ok(None) => return to_sign_in(&app, request).await,
        Err(error) => return error.into_response(),
    };
    let municipality = parameters.iter().find(|(name, _)| *name == "municipality").map(|(_, value)| value);
    let own = municipality == Some(&staff.account.municipality);
    if !own || Role::from_text(&staff.account.role) != Some(role) {
        return PageError::NotFound.into_response();
    }
    request.extensions_mut().insert(staff);
    next.run(request).await
}

/// Who is signed in with this browser.
pub async fn signed_in(app: &App, headers: &HeaderMap) -> Result<Option<Staff>, PageError> {
    let Some(session) = session(app, headers) else { return Ok(None) };
    with(app, session).await
}

/// Who is signed in with this session.
pub async fn with(app: &App, session: Secret) -> Result<Option<Staff>, PageError> {
    let Some(found) = app.store.signed_in(&session.0).await? else { return Ok(None) };
    if found.stale {
        let touch = StaffChange::Touch { session: session.clone(), now_s: app.store.now_s() };
        app.store.write(Command::Staff(touch)).await?;
    }
    Ok(Some(Staff { account: found.account, session, fresh: found.fresh }))
}

/// What the browser keeps.
pub fn session(app: &App, headers: &HeaderMap) -> Option<Secret> {
    let value = cookie(headers, &app.cookie_name(SESSION)).filter(|it| is_ticket(it));
    value.map(|it| Secret(it.to_owned()))
}

/// And back from there, if what was asked for can be asked for again; what was sent is carried along.
async fn to_sign_in(app: &App, request: Request) -> Response {
    if request.method().is_safe() {
        let to: String = form_urlencoded::byte_serialize(request.uri().path().as_bytes()).collect();
        return see_other(&format!("/sign-in?to={to}"));
    }
    let (mut parts, body) = request.into_parts();
    let Ok(visitor) = Visitor::from_request_parts(&mut parts, app).await;
    match Unsent::of(Request::from_parts(parts, body)).await {
        Some(unsent) => sign_in::before(app, &visitor, unsent).await.into_response(),
        None => see_other("/sign-in?to="),
    }
}
