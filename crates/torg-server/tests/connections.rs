//! Connections that send slowly, or nothing, or too much: they end, and others are answered meanwhile.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    body::{Body, Bytes, HttpBody},
    http::{Request, StatusCode},
};
use hyper::body::Frame;
use std::{
    convert::Infallible,
    net::SocketAddr,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
};
use torg_server::{App, Limits, Settings, all};
use torg_store::Opening;
use tower::ServiceExt;

const SOON: Duration = Duration::from_millis(50);
const NEVER: Duration = Duration::from_secs(24 * 60 * 60);
const PATIENT: Limits = Limits { connections_max: 4, head_within: NEVER, life_max: NEVER, end_within: NEVER };
const ASK: &str = "GET /code HTTP/1.1\r\nhost: torg.example\r\n\r\n";
const HALF_A_FORM: &str =
    "POST /a/b/activity/c/question/d HTTP/1.1\r\nhost: torg.example\r\ncontent-length: 9\r\n\r\nanswer";

async fn app(folder: &tempfile::TempDir) -> App {
    let store = Opening::new(folder.path()).open().await.unwrap();
    let tell = |cause: &str| panic!("{cause}");
    App::new(store, Settings { public_address: "http://torg.example".into(), tell })
}

/// A server that listens, until it is dropped or stopped.
struct Server {
    _folder: tempfile::TempDir,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl Server {
    async fn start(limits: Limits) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async move { stopped.await.unwrap_or_default() };
        let serving = tokio::spawn(torg_server::serve(listener, app(&folder).await, limits, stopped));
        Self { _folder: folder, address, stop, serving }
    }

    async fn send(&self, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        stream
    }

    /// What comes first of the answer.
    async fn answer(&self, text: &str) -> String {
        begin(&mut self.send(text).await).await
    }
}

async fn begin(stream: &mut TcpStream) -> String {
    let mut bytes = [0; 64];
    let read = stream.read(&mut bytes).await.unwrap_or(0);
    String::from_utf8_lossy(&bytes[..read]).into_owned()
}

/// Everything until the other side ends it.
async fn end(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn whoever_begins_and_does_not_go_on_is_let_go() {
    let server = Server::start(Limits { head_within: SOON, ..PATIENT }).await;
    for begun in ["", "GET / HT", "GET / HTTP/1.1\r\nhost: torg.example\r\nx-slow: a"] {
        assert!(!end(server.send(begun).await).await.contains(" 200 "), "{begun:?}");
    }
    let answered = end(server.send(ASK).await).await;
    assert_eq!(answered.matches(" 200 OK").count(), 1, "then it asks for nothing more, and is let go");
}

#[tokio::test]
async fn those_who_ask_for_nothing_make_room_for_those_who_ask() {
    let server = Server::start(PATIENT).await;
    let mut idle = Vec::new();
    for _ in 0..PATIENT.connections_max * 3 {
        idle.push(server.send("").await);
        assert!(server.answer(ASK).await.starts_with("HTTP/1.1 200"));
    }
}

#[tokio::test]
async fn a_connection_is_kept_for_the_next_page_and_not_for_ever() {
    let server = Server::start(PATIENT).await;
    let mut stream = server.send(ASK).await;
    for _ in 0..3 {
        assert!(begin(&mut stream).await.contains("HTTP/1.1 200"));
        while !begin(&mut stream).await.ends_with("</html>") {}
        stream.write_all(ASK.as_bytes()).await.unwrap();
    }
    let server = Server::start(Limits { life_max: SOON, end_within: SOON, ..PATIENT }).await;
    assert_eq!(end(server.send(HALF_A_FORM).await).await, "");
}

#[tokio::test]
async fn a_server_that_is_told_to_stop_does_not_wait_for_the_slow() {
    let server = Server::start(Limits { end_within: SOON, ..PATIENT }).await;
    let slow = server.send(HALF_A_FORM).await;
    assert!(server.answer(ASK).await.starts_with("HTTP/1.1 200"));
    server.stop.send(()).unwrap();
    server.serving.await.unwrap();
    assert_eq!(end(slow).await, "");
    assert!(TcpStream::connect(server.address).await.is_err());
}

#[tokio::test]
async fn a_head_has_an_end() {
    let server = Server::start(PATIENT).await;
    let long = format!("GET / HTTP/1.1\r\nhost: torg.example\r\nx: {}\r\n\r\n", "a".repeat(20_000));
    assert!(server.answer(&long).await.starts_with("HTTP/1.1 431"));
}

/// A form of which nothing comes.
struct Never;

impl HttpBody for Never {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn a_form_that_does_not_come_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let router = all().into_router(app(&folder).await);
    // From here on, a minute has passed as soon as there is nothing else to do.
    tokio::time::pause();
    let request = Request::post("/a/b/activity/c/question/d").body(Body::new(Never)).unwrap();
    let answer = router.oneshot(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
}
