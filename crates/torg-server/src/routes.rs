//! Every address there is, and for whom. A route cannot be added without saying who may use it: there is no other way to add one.

use crate::{
    app::App,
    compressed::{compressed, is_understood},
    error::PageError,
    guard::Peer,
    limits, metrics,
    page::{
        about, activity, arrange, assets, check, code, contact, dialogue, events, heads, health, home,
        openapi, paper, poster, question, receipt, sheet, staff, statements, wall,
    },
    panics,
    staff::{gate::gate, reading::UPLOAD_BYTES_MAX},
    visitor::{Visitor, comes_from_us},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRequestParts, Request, State},
    handler::Handler,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, request::Parts},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everyone.
    Anyone,
    /// Who has a code, or took part with this browser; a page that asks for the code is shown to others.
    Participant,
    /// Who is signed in as a facilitator of the municipality that the address names; others are asked to sign in.
    Facilitator,
}

/// A route as it was declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// How it is asked for.
    pub method: Method,
    /// Where.
    pub path: &'static str,
    /// By whom.
    pub audience: Audience,
}

/// The routes, and what was declared of them.
#[derive(Default)]
pub struct Routes {
    handlers: Vec<MethodRouter<App>>,
    declared: Vec<Declared>,
}

impl Routes {
    fn get<T: 'static>(self, audience: Audience, path: &'static str, handler: impl Handler<T, App>) -> Self {
        self.add(Method::GET, audience, path, get(handler))
    }

    fn post<T: 'static>(self, audience: Audience, path: &'static str, handler: impl Handler<T, App>) -> Self {
        self.add(Method::POST, audience, path, post(handler))
    }

    fn add(
        mut self,
        method: Method,
        audience: Audience,
        path: &'static str,
        handler: MethodRouter<App>,
    ) -> Self {
        self.declared.push(Declared { method, path, audience });
        self.handlers.push(handler);
        self
    }

    /// What was declared.
    pub fn declared(&self) -> &[Declared] {
        &self.declared
    }

    /// What answers requests: each route behind the gate of its audience.
    pub fn into_router(self, app: App) -> Router {
        let nowhere = async || PageError::NotFound;
        let mut router = Router::new();
        for (declared, handler) in self.declared.into_iter().zip(self.handlers) {
            let gate = from_fn_with_state((app.clone(), declared.audience), gate);
            router = router.route(declared.path, handler.route_layer(gate));
        }
        let router = router.fallback(nowhere).layer(from_fn(panics::caught)).layer(from_fn(limits::in_time));
        let router = router.layer(from_fn_with_state(app.clone(), around));
        router.layer(from_fn_with_state(app.clone(), metrics::counted)).with_state(app)
    }
}

/// All of them.
pub fn all() -> Routes {
    use Audience::{Anyone, Participant};
    let routes = Routes::default()
        .get(Anyone, "/", home::all)
        .get(Anyone, "/health", health::show)
        .get(Anyone, "/language/{language}", home::language)
        .get(Anyone, "/openapi.json", openapi::show)
        .get(Anyone, "/code", code::ask)
        .get(Anyone, "/static/{name}", assets::fixed)
        .get(Anyone, "/{municipality}", home::one)
        .get(Anyone, "/{municipality}/logo.png", assets::logo)
        .get(Anyone, "/{municipality}/{dialogue}", dialogue::show)
        .get(Anyone, "/{municipality}/{dialogue}/look.css", assets::look)
        .get(Anyone, "/{municipality}/{dialogue}/log/checkpoint", heads::checkpoint)
        .get(Anyone, "/{municipality}/{dialogue}/log/key", heads::key)
        .get(Anyone, "/{municipality}/{dialogue}/log/tile/{*tile}", heads::tile)
        .get(Anyone, "/{municipality}/{dialogue}/print", paper::show)
        .get(Anyone, "/{municipality}/{dialogue}/print/qr.svg", paper::qr)
        .get(Anyone, "/{municipality}/{dialogue}/print/poster", poster::show)
        .get(Anyone, "/{municipality}/{dialogue}/print/sheet/{activity}", sheet::show)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}", activity::show)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/question/{question}", question::show)
        .post(Anyone, "/{municipality}/{dialogue}/activity/{activity}/question/{question}", question::answer)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/group/{group}", question::show_group)
        .post(Anyone, "/{municipality}/{dialogue}/activity/{activity}/group/{group}", question::answer_group)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/check", check::show)
        .post(Anyone, "/{municipality}/{dialogue}/activity/{activity}/check", check::send)
        .post(Anyone, "/{municipality}/{dialogue}/activity/{activity}/add", activity::add)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/about", about::show)
        .post(Anyone, "/{municipality}/{dialogue}/activity/{activity}/about", about::answer)
        .post(Anyone, "/{municipality}/{dialogue}/activity/{activity}/vote", statements::vote)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/statements", statements::list)
        .post(Anyone, "/{municipality}/{dialogue}/activity/{activity}/dot", wall::dot)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/projector", wall::projector)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/qr.svg", wall::qr)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/events", events::events)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/note/{id}", arrange::note)
        .post(Anyone, "/{municipality}/{dialogue}/activity/{activity}/note/{id}", arrange::move_note)
        .get(Anyone, "/{municipality}/{dialogue}/activity/{activity}/cluster/{id}", arrange::cluster)
        .post(Anyone, "/{municipality}/{dialogue}/activity/{activity}/cluster/{id}", arrange::change_cluster)
        .get(Participant, "/{municipality}/{dialogue}/receipt", receipt::show)
        .post(Anyone, "/{municipality}/{dialogue}/receipt", receipt::come_back)
        .get(Participant, "/{municipality}/{dialogue}/receipt/file", receipt::file)
        .get(Participant, "/{municipality}/{dialogue}/receipt/qr.svg", receipt::qr)
        .post(Anyone, "/{municipality}/{dialogue}/receipt/leave", receipt::leave)
        .get(Participant, "/{municipality}/{dialogue}/receipt/contact", contact::show)
        .post(Participant, "/{municipality}/{dialogue}/receipt/contact", contact::keep)
        .post(Participant, "/{municipality}/{dialogue}/receipt/contact/forget", contact::forget)
        .get(Participant, "/{municipality}/{dialogue}/receipt/erase", receipt::ask_to_erase_everything)
        .post(Participant, "/{municipality}/{dialogue}/receipt/erase", receipt::erase_everything)
        .get(Participant, "/{municipality}/{dialogue}/receipt/of/{id}", receipt::one)
        .post(Participant, "/{municipality}/{dialogue}/receipt/of/{id}/change", receipt::change)
        .post(Participant, "/{municipality}/{dialogue}/receipt/of/{id}/withdraw", receipt::withdraw)
        .post(Participant, "/{municipality}/{dialogue}/receipt/of/{id}/erase", receipt::erase);
    of_the_staff(routes)
}

/// Those of the staff. No dialogue is called `-`.
fn of_the_staff(routes: Routes) -> Routes {
    use Audience::{Anyone, Facilitator};
    routes
        .get(Anyone, "/sign-in", staff::sign_in::show)
        .post(Anyone, "/sign-in", staff::sign_in::sign_in)
        .post(Anyone, "/sign-in/passkey/options", staff::passkey::ask)
        .post(Anyone, "/sign-in/passkey", staff::passkey::sign_in)
        .post(Anyone, "/sign-out", staff::sign_in::sign_out)
        .get(Anyone, "/welcome/{invitation}", staff::welcome::show)
        .post(Anyone, "/welcome/{invitation}", staff::welcome::choose)
        .post(Anyone, "/welcome/{invitation}/passkey/options", staff::welcome::ask_for_passkey)
        .post(Anyone, "/welcome/{invitation}/passkey", staff::welcome::choose_passkey)
        .get(Facilitator, "/staff/{municipality}", staff::desk::all)
        .get(Facilitator, "/staff/{municipality}/-/password", staff::password::show)
        .post(Facilitator, "/staff/{municipality}/-/password", staff::password::change)
        .get(Facilitator, "/staff/{municipality}/-/ways", staff::ways::show)
        .post(Facilitator, "/staff/{municipality}/-/ways", staff::ways::change)
        .post(Facilitator, "/staff/{municipality}/-/passkey/options", staff::ways::ask_for_passkey)
        .post(Facilitator, "/staff/{municipality}/-/passkey", staff::ways::add_passkey)
        .get(Facilitator, "/staff/{municipality}/{dialogue}", staff::desk::one)
        .get(Facilitator, "/staff/{municipality}/{dialogue}/notes/{activity}/{prompt}", staff::notes::show)
        .post(Facilitator, "/staff/{municipality}/{dialogue}/notes/{activity}/{prompt}", staff::notes::add)
        .get(Facilitator, "/staff/{municipality}/{dialogue}/sheet/{activity}", staff::sheet::show)
        .post(Facilitator, "/staff/{municipality}/{dialogue}/sheet/{activity}", staff::sheet::add)
        .post(Facilitator, "/staff/{municipality}/{dialogue}/undo/{id}", staff::undo::undo)
        .get(Facilitator, "/staff/{municipality}/{dialogue}/wall/{activity}", staff::wall::show)
        .post(Facilitator, "/staff/{municipality}/{dialogue}/wall/{activity}", staff::wall::act)
        .get(Facilitator, "/staff/{municipality}/{dialogue}/receipts", staff::receipts::show)
        .post(Facilitator, "/staff/{municipality}/{dialogue}/receipts", staff::receipts::handed_out)
        .get(Facilitator, "/staff/{municipality}/{dialogue}/contributions", staff::contributions::show)
        .post(
            Facilitator,
            "/staff/{municipality}/{dialogue}/contributions/{id}",
            staff::contributions::decide,
        )
        .get(Facilitator, "/staff/{municipality}/{dialogue}/upload", staff::upload::show)
        .post(
            Facilitator,
            "/staff/{municipality}/{dialogue}/upload",
            staff::upload::receive.layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX)),
        )
        .get(Facilitator, "/staff/{municipality}/{dialogue}/upload/{ticket}", staff::upload::understood)
        .post(Facilitator, "/staff/{municipality}/{dialogue}/upload/{ticket}", staff::upload::take_in)
        .get(Facilitator, "/staff/{municipality}/{dialogue}/preview", staff::preview::show)
        .get(Facilitator, "/staff/{municipality}/{dialogue}/preview/{*file}", staff::preview::file)
        .get(Facilitator, "/staff/{municipality}/{dialogue}/observations", staff::observations::show)
        .post(Facilitator, "/staff/{municipality}/{dialogue}/observations", staff::observations::add)
        .post(
            Facilitator,
            "/staff/{municipality}/{dialogue}/observations/{id}/erase",
            staff::observations::erase,
        )
}

/// What a browser may do with our pages: show them, with our own stylesheet and script, and send their forms to us.
const HEADERS: [(&str, &str); 7] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
];

/// Around every page: no form of another site gets in, an error becomes a page, what may be compressed is, and the headers are on all of
/// them.
async fn around(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visitor) = Visitor::from_request_parts(&mut parts, &app).await;
    let Ok(peer) = Peer::from_request_parts(&mut parts, &app).await;
    let understood = is_understood(&parts.headers);
    let response = match refused(&app, &parts, peer) {
        Some(error) => error.into_response(),
        None => next.run(Request::from_parts(parts, body)).await,
    };
    let error = response.extensions().get::<PageError>().cloned();
    // An address that axum itself cannot read is none of ours.
    let unreadable = (response.status() == StatusCode::BAD_REQUEST).then_some(PageError::NotFound);
    let mut response = match error.or(unreadable) {
        Some(error) => error.page(&app, &visitor),
        None => compressed(response, understood).await,
    };
    protect(&app, response.headers_mut());
    response
}

/// Why a request goes no further: its address has a character in it that no database takes, or its form comes from another site, or too
/// many come from one place.
fn refused(app: &App, parts: &Parts, peer: Peer) -> Option<PageError> {
    if parts.uri.path().contains("%00") {
        return Some(PageError::NotFound);
    }
    if parts.method.is_safe() {
        return None;
    }
    if !comes_from_us(&parts.headers, app.settings.public_host()) {
        return Some(PageError::Foreign);
    }
    app.guard.admit(peer, app.store.today()).err().map(PageError::from)
}

fn protect(app: &App, headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    let private = HeaderValue::from_static("no-store");
    headers.entry("cache-control").or_insert(private);
    if app.settings.is_secure() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert("strict-transport-security", year);
    }
}
