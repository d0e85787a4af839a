//! What the operator is told: whether residents can take part, and numbers without anybody in them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use std::{net::SocketAddr, path::Path};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use torg_server::{App, Settings, all, serve_metrics};
use torg_store::{Command, Opening, Store};
use tower::ServiceExt;

const DEFINITION: &str = include_str!("../../../examples/dialogue/torget.toml");

/// A store with an open dialogue.
async fn dialogue(folder: &Path) -> Store {
    let store = Opening::new(folder).open().await.unwrap();
    let (slug, name) = ("sundsvall".to_owned(), "Sundsvall".to_owned());
    store.write(Command::NewMunicipality { slug: slug.clone(), name }).await.unwrap();
    let new =
        Command::NewDialogue { municipality: slug, slug: "torget".into(), definition: DEFINITION.into() };
    let log = store.write(new).await.unwrap().log;
    store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
    store
}

fn app(store: Store) -> App {
    App::new(store, Settings { public_address: "http://torg.example".into(), tell: |_| {} })
}

async fn ask(router: &Router, method: &str, path: &str) -> (StatusCode, String) {
    let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn a_store_that_cannot_be_written_is_not_healthy() {
    let folder = tempfile::tempdir().unwrap();
    let store = dialogue(folder.path()).await;
    let healthy = all().into_router(app(store.clone()));
    assert_eq!(ask(&healthy, "GET", "/health").await, (StatusCode::OK, "ok\n".into()));
    drop(healthy);
    store.close().await;
    let reading = Opening::new(folder.path()).open_for_reading().await.unwrap();
    let router = all().into_router(app(reading));
    assert_eq!(ask(&router, "GET", "/sundsvall/torget").await.0, StatusCode::OK);
    let (status, text) = ask(&router, "GET", "/health").await;
    assert_eq!((status, text.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "the store cannot be written\n"));
}

async fn numbers(at: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(at).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: torg.example\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text
}

/// `name{labels}` and value of each line that is no comment.
fn parsed(text: &str) -> Vec<(String, f64)> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let pair = |line: &str| {
        let (name, value) = line.rsplit_once(' ').unwrap();
        (name.to_owned(), value.parse().unwrap())
    };
    lines.map(pair).collect()
}

#[tokio::test]
async fn answers_and_writes_are_counted_and_nobody_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(dialogue(folder.path()).await);
    let router = all().into_router(app.clone());
    for (method, path) in [
        ("GET", "/health"),
        ("GET", "/sundsvall/torget"),
        ("HEAD", "/sundsvall/torget"),
        ("GET", "/canary/canary?canary"),
        ("GET", "/canary/canary/canary/canary/canary"),
        ("CANARY", "/sundsvall/torget"),
    ] {
        ask(&router, method, path).await;
    }
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(serve_metrics(listener, app, || Some(4_711)));
    assert!(numbers(at, "/").await.contains(" 404 "), "only the numbers are there");
    let answer = numbers(at, "/metrics").await;
    let (head, text) = answer.split_once("\r\n\r\n").unwrap();
    assert!(
        head.contains("content-type: text/plain; version=0.0.4") && !text.to_lowercase().contains("canary")
    );
    let parsed = parsed(text);
    let value = |name: &str| parsed.iter().find(|(own, _)| own == name).map(|(_, value)| *value);
    for (name, expected) in [
        ("torg_answers_total{method=\"GET\",route=\"/health\",status=\"2xx\"}", 1.0),
        ("torg_answers_total{method=\"GET\",route=\"/{municipality}/{dialogue}\",status=\"2xx\"}", 2.0),
        ("torg_answers_total{method=\"GET\",route=\"/{municipality}/{dialogue}\",status=\"4xx\"}", 1.0),
        ("torg_answers_total{method=\"any\",route=\"elsewhere\",status=\"4xx\"}", 2.0),
        ("torg_answer_seconds_bucket{method=\"GET\",route=\"/{municipality}/{dialogue}\",le=\"+Inf\"}", 3.0),
        ("torg_answer_seconds_count{method=\"GET\",route=\"/{municipality}/{dialogue}\"}", 3.0),
        ("torg_writes_total{outcome=\"acknowledged\"}", 1.0),
        ("torg_writes_total{outcome=\"failed\"}", 0.0),
        ("torg_writes_waiting", 0.0),
        ("torg_store_bytes", 4_711.0),
    ] {
        assert_eq!(value(name), Some(expected), "{name} in\n{text}");
    }
}
