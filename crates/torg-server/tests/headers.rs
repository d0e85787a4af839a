//! What stands around every page: what browsers may do with it, what they keep of us, and what is answered at all.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
    response::Response,
};
use torg_server::{App, Settings, all};
use torg_store::{Command, Opening};
use tower::ServiceExt;

const DEFINITION: &str = include_str!("../../../examples/dialogue/torget.toml");

struct Place {
    _folder: tempfile::TempDir,
    router: Router,
}

impl Place {
    async fn new(public_address: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Opening::new(folder.path()).open().await.unwrap();
        let new = Command::NewMunicipality { slug: "sundsvall".into(), name: "Sundsvalls kommun".into() };
        store.write(new).await.unwrap();
        let (municipality, slug) = ("sundsvall".into(), "torget".into());
        let new = Command::NewDialogue { municipality, slug, definition: DEFINITION.into() };
        let log = store.write(new).await.unwrap().log;
        store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
        let tell = |cause: &str| panic!("{cause}");
        let router =
            all().into_router(App::new(store, Settings { public_address: public_address.into(), tell }));
        Self { _folder: folder, router }
    }

    async fn ask(&self, method: &str, path: &str, form: &str) -> Response {
        let request = Request::builder().method(method).uri(path).body(Body::from(form.to_owned())).unwrap();
        self.router.clone().oneshot(request).await.unwrap()
    }
}

const PAGES: [&str; 6] = [
    "/",
    "/sundsvall/torget",
    "/sundsvall/torget/receipt",
    "/nothing/here",
    "/health",
    "/sundsvall/torget/look.css",
];

#[tokio::test]
async fn browsers_are_told_what_they_may_do() {
    let place = Place::new("https://people.example").await;
    for path in PAGES {
        let response = place.ask("GET", path, "").await;
        let header = |name: &str| response.headers().get(name).map_or("", |value| value.to_str().unwrap());
        let policy = header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(part), "{path}: {part}");
        }
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header("referrer-policy"), "same-origin", "{path}");
        assert!(header("strict-transport-security").starts_with("max-age=31536000"), "{path}");
        assert!(response.headers().get(header::ACCESS_CONTROL_ALLOW_ORIGIN).is_none(), "{path}");
    }
    let plain = Place::new("http://people.example").await.ask("GET", "/", "").await;
    assert!(plain.headers().get(header::STRICT_TRANSPORT_SECURITY).is_none());
}

#[tokio::test]
async fn cookies_are_kept_from_everyone_else() {
    let place = Place::new("https://people.example").await;
    let answer = "/sundsvall/torget/activity/enkat/question/saknas";
    for (method, path, form) in [
        ("POST", answer, "answer=Fler+b%C3%A4nkar"),
        ("GET", "/language/en", ""),
        ("POST", "/sundsvall/torget/receipt/leave", ""),
    ] {
        let response = place.ask(method, path, form).await;
        let cookies: Vec<&str> =
            response.headers().get_all(header::SET_COOKIE).iter().map(|it| it.to_str().unwrap()).collect();
        assert!(!cookies.is_empty(), "{path}");
        for cookie in cookies {
            assert!(cookie.starts_with("__Host-"), "{cookie}");
            for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
                assert!(cookie.contains(part), "{cookie}: {part}");
            }
        }
    }
}

#[tokio::test]
async fn nothing_of_a_person_is_cached() {
    let place = Place::new("https://people.example").await;
    for path in
        ["/sundsvall/torget/receipt", "/sundsvall/torget/activity/enkat/check", "/sundsvall/torget", "/"]
    {
        let response = place.ask("GET", path, "").await;
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store", "{path}");
    }
}

#[tokio::test]
async fn only_what_is_declared_is_answered() {
    let place = Place::new("https://people.example").await;
    for method in ["TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT"] {
        let response = place.ask(method, "/sundsvall/torget", "").await;
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
}
