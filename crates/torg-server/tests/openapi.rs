//! The description of the routes: none is left out, what it says is looked at when it changes, and what the server answers is in it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use torg_server::{App, Declared, Settings, all, openapi};
use torg_store::{Command, Opening, Store, TakePart, Text};
use tower::ServiceExt;

const DEFINITION: &str = include_str!("../../../examples/dialogue/torget.toml");

#[test]
fn every_route_is_described() {
    let routes = all();
    let missing = openapi::undescribed(routes.declared());
    assert!(missing.is_empty(), "not in `openapi/described.rs`: {missing:?}");
    let document: serde_json::Value = serde_json::from_str(openapi::text()).unwrap();
    let operations: usize =
        document["paths"].as_object().unwrap().values().map(|path| path.as_object().unwrap().len()).sum();
    assert_eq!(operations, routes.declared().len());
    insta::assert_snapshot!(openapi::text());
}

async fn store(folder: &std::path::Path, state: &str) -> (Store, String) {
    let store = Opening::new(folder).open().await.unwrap();
    let new = Command::NewMunicipality { slug: "sundsvall".into(), name: "Sundsvalls kommun".into() };
    store.write(new).await.unwrap();
    let (municipality, slug) = ("sundsvall".into(), "torget".into());
    let new = Command::NewDialogue { municipality, slug, definition: DEFINITION.into() };
    let log = store.write(new).await.unwrap().log;
    store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
    let text = Text { activity: "enkat".into(), text: "Fler träd".into(), ..Text::default() };
    let (ticket, language) = ("owner".into(), "sv".into());
    let it = TakePart { log, ticket, language, texts: vec![text], ..TakePart::default() };
    let id = store.write(Command::TakePart(it)).await.unwrap().ids.remove(0);
    if state == "closed" {
        store.write(Command::Close { log, by: "Kim".into() }).await.unwrap();
    }
    (store, id)
}

fn path(route: &Declared, activity: &str, id: &str) -> String {
    let values = [
        ("{municipality}", "sundsvall"),
        ("{dialogue}", "torget"),
        ("{activity}", activity),
        ("{question}", "saknas"),
        ("{group}", "alder"),
        ("{language}", "sv"),
        ("{*tile}", "0/000"),
        ("{prompt}", "saknas"),
        ("{invitation}", "nothing"),
        ("{ticket}", "nothing"),
        ("{*file}", "index.html"),
        ("{id}", id),
    ];
    values.iter().fold(route.path.to_owned(), |path, (name, value)| path.replace(name, value))
}

#[tokio::test]
async fn what_is_answered_is_described() {
    for state in ["open", "closed"] {
        let folder = tempfile::tempdir().unwrap();
        let (store, id) = store(folder.path(), state).await;
        let tell = |cause: &str| panic!("{cause}");
        let router = all()
            .into_router(App::new(store, Settings { public_address: "http://torg.localhost".into(), tell }));
        for route in all().declared() {
            let given = "answer=x&text=x&code=x&statement=lek&value=agree&column=sommar";
            let sent = [("", ""), ("torg-ticket=owner", given), ("torg-ticket=owner", "")];
            let activities = ["enkat", "pastaenden", "vaggen"];
            let all =
                activities.iter().flat_map(|activity| sent.map(|(cookie, form)| (activity, cookie, form)));
            for (activity, cookie, form) in all {
                let request = Request::builder()
                    .method(&route.method)
                    .uri(path(route, activity, &id))
                    .header("cookie", cookie);
                let response = router.clone().oneshot(request.body(Body::from(form)).unwrap()).await.unwrap();
                let status = response.status().as_u16();
                assert!(openapi::statuses(route).contains(&status), "{route:?} {state} {cookie}: {status}");
            }
        }
    }
}

#[tokio::test]
async fn an_address_that_cannot_be_read_is_a_page_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let (store, _) = store(folder.path(), "open").await;
    let tell = |cause: &str| panic!("{cause}");
    let router =
        all().into_router(App::new(store, Settings { public_address: "http://torg.localhost".into(), tell }));
    for path in ["/sundsvall/%FF", "/%00", "/sundsvall/torget/activity/%C3%28", "/language/%FF"] {
        let response = router.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/html; charset=utf-8");
        assert!(!to_bytes(response.into_body(), 1 << 20).await.unwrap().is_empty());
    }
}
